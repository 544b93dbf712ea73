"""One run of the generator: from the options to the files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.builder import build
from generator.check import check
from generator.names import Names
from generator.outputs import OUTPUTS, TEMPLATES
from generator.parser import parse
from generator.render import Origin, Renderer
from generator.source import Diagnostics
from generator.write import difference, write


class Job:
    """Reads the schema at once; the diagnostics say whether it can be run."""

    def __init__(self, options: argparse.Namespace, diagnostics: Diagnostics) -> None:
        self.options = options
        self.text = parse(options.schema, diagnostics)
        schema = build(self.text, diagnostics)
        if schema is None:
            return
        self.schema = schema
        self.names = Names(schema, options.prefix or schema.id)
        check(schema, self.names, diagnostics)

    @property
    def targets(self) -> list[tuple[Path, Path]]:
        """Each output with its template."""
        if self.options.template:
            return [(self.options.output, self.options.template)]
        return [
            (self.options.out / self.names.file(output.suffix), TEMPLATES / output.template)
            for output in OUTPUTS
            if not self.options.only or output.group in self.options.only
        ]

    def run(self) -> int:
        if self.options.dump_rows:
            sys.stdout.write("".join(f"{row}\n" for row in self.text.rows))
            return 0
        if self.options.list_outputs:
            sys.stdout.write("".join(f"{path}\n" for path, _ in self.targets))
            return 0
        renderer = Renderer(self.schema, self.names, self.origin)
        rendered = [(path, renderer.render(template)) for path, template in self.targets]
        if self.options.check:
            differences = "".join(difference(path, content) for path, content in rendered)
            sys.stdout.write(differences)
            return 1 if differences else 0
        for path, content in rendered:
            write(path, content)
        if self.options.depfile:
            write(self.options.depfile, self.dependencies(renderer.loaded))
        return 0

    @property
    def origin(self) -> Origin:
        """The command is spelt without the paths of one machine, so that outputs are the same on all."""
        name = self.options.schema.name.encode(errors="replace").decode()
        command = f"python3 -m generator --schema {name}"
        if self.options.prefix:
            command += f" --prefix {self.options.prefix}"
        return Origin(name, command, self.text.hash)

    def dependencies(self, templates: list[Path]) -> str:
        """A rule for make: the outputs depend on the schema's files, the templates and the generator."""
        code = sorted(Path(__file__).parent.glob("*.py"))
        inputs = [source.path for source in self.text.sources] + templates + code
        targets = " ".join(_for_make(path) for path, _ in self.targets)
        return f"{targets}:" + "".join(f" \\\n  {_for_make(path)}" for path in dict.fromkeys(inputs)) + "\n"


def _for_make(path: Path) -> str:
    return str(path).replace("\\", "\\\\").replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ")
