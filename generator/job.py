"""One run of the generator: from the options to the files."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.definition import read
from generator.failure import FAULTY_INPUT, Failure
from generator.model.parts import Kind
from generator.output.messages import messages_file, read_messages
from generator.output.outputs import OUTPUTS, TEMPLATES, Output, with_needed
from generator.output.render import Origin, Renderer
from generator.output.write import difference, write
from generator.text.table import INCLUDE


@dataclass(frozen=True)
class Target:
    """A file to write, its template, and the kind that it is about, if it is about one."""

    path: Path
    template: Path
    kind: Kind | None = None


class Job:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        definition = read(options.schema, options.prefix)
        self.text, self.schema, self.names = definition.text, definition.schema, definition.names
        sys.stderr.write(definition.warnings and f"{definition.warnings}\n")

    @property
    def outputs(self) -> list[Output]:
        only = self.options.only
        groups = with_needed(only) if only and self.options.with_needed else only
        return [output for output in OUTPUTS if not groups or output.group in groups]

    @property
    def targets(self) -> list[Target]:
        if self.options.template:
            return [Target(self.options.output, self.options.template)]
        return [
            Target(self.options.out / output.path(self.names.prefix, kind), TEMPLATES / output.template, kind)
            for output in self.outputs
            for kind in (self.schema.kinds if output.per_kind else [None])
            if output.suits(self.schema, kind)
        ]

    def run(self) -> int:
        if self.options.dump_rows:
            sys.stdout.write("".join(f"{row}\n" for row in self.text.rows))
            return 0
        if not self.targets:
            groups = ", ".join(self.options.only)
            raise Failure(f"{self.options.schema}: error: this schema has no outputs of {groups}", FAULTY_INPUT)
        if self.options.list_outputs:
            sys.stdout.write("".join(f"{target.path}\n" for target in self.targets))
            return 0
        renderer = Renderer(self.schema, self.names, self.origin, read_messages(self.options.schema))
        rendered = [(target.path, renderer.render(target.template, kind=target.kind)) for target in self.targets]
        if self.options.check:
            differences = "".join(difference(path, content) for path, content in rendered) + self.left_over()
            sys.stdout.write(differences)
            return 1 if differences else 0
        for path, content in rendered:
            write(path, content)
        if self.options.depfile:
            write(self.options.depfile, self.dependencies(renderer.loaded))
        return 0

    def left_over(self) -> str:
        """Files that were written for kinds which are gone, as an earlier run left them."""
        written = {target.path for target in self.targets}
        per_kind = (output for output in self.outputs if output.per_kind and not self.options.template)
        found = (path for output in per_kind for path in output.files_of_any_kind(self.options.out, self.names.prefix))
        return "".join(f"{path}: this kind no longer exists; remove the file\n" for path in sorted({*found} - written))

    @property
    def origin(self) -> Origin:
        """The command is spelt without the paths of one machine, so that outputs are the same on all."""
        name = self.options.schema.name.encode(errors="replace").decode()
        name = "".join(character if character.isprintable() else "?" for character in name)
        command = f"python3 -m generator --schema {name}"
        if self.options.prefix:
            command += f" --prefix {self.options.prefix}"
        return Origin(name, command, self.text.hash)

    def dependencies(self, templates: list[Path]) -> str:
        """A rule for make: the outputs depend on the schema's files, the templates and the generator.

        So does the depfile itself.  Touched after a run, it shows when outputs that kept their times were last made.
        """
        code = [*sorted(Path(__file__).parent.rglob("*.py")), *sorted(INCLUDE.glob("*.def"))]
        messages = [path for path in (messages_file(self.options.schema),) if path.exists()]
        inputs = [source.path for source in self.text.sources] + messages + templates + code
        outputs = [self.options.depfile, *(target.path for target in self.targets)]
        targets = " ".join(map(_for_make, outputs))
        return f"{targets}:" + "".join(f" \\\n  {_for_make(path)}" for path in dict.fromkeys(inputs)) + "\n"


def _for_make(path: Path) -> str:
    return str(path).replace("\\", "\\\\").replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")
