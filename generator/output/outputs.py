"""What the generator writes: one line an output."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.model.model import Schema
from generator.model.parts import Kind
from generator.output.crd import is_custom_resource

TEMPLATES = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True)
class Output:
    """A file below the output folder.  One with {kind} in its name is written for each kind that it suits."""

    group: str
    name: str
    template: str
    suits: Callable[[Schema, Kind | None], bool] = lambda schema, kind: True

    @property
    def per_kind(self) -> bool:
        return "{kind}" in self.name

    def path(self, prefix: str, kind: Kind | None) -> str:
        return self.name.format(prefix=prefix, kind=kind.name if kind else "")

    def files_of_any_kind(self, folder: Path, prefix: str) -> Iterable[Path]:
        return folder.glob(self.name.format(prefix=prefix, kind="*"))


OUTPUTS = (
    Output("types", "{prefix}_types.h", "types.h.j2"),
    Output("schema", "{prefix}_schema.h", "schema.h.j2"),
    Output("schema", "{prefix}_schema.c", "schema.c.j2"),
    Output("cyaml", "{prefix}_cyaml.h", "cyaml.h.j2"),
    Output("cyaml", "{prefix}_cyaml.c", "cyaml.c.j2"),
    Output("api", "{prefix}.h", "api.h.j2"),
    Output("tool", "{prefix}ctl.c", "tool.c.j2"),
    Output("tool", "{prefix}_texts.c", "texts.c.j2"),
    Output("tool", "{prefix}ctl.1", "tool.1.j2"),
    Output("reference", "{prefix}-reference.md", "reference.md.j2"),
    Output("reference", "{prefix}-reference.html", "reference.html.j2"),
    Output("reference", "{prefix}.5", "format.5.j2"),
    Output("reference", "findings.md", "findings.md.j2"),
    Output("json-schema", "{prefix}.schema.json", "json_schema.json.j2"),
    Output("json-schema", "schema/{kind}.schema.json", "json_schema.json.j2"),
    Output("crd", "crd/{kind}.crd.yaml", "crd.yaml.j2", is_custom_resource),
)

GROUPS = tuple(dict.fromkeys(output.group for output in OUTPUTS))

# The groups whose files those of a group include, or call.
_NEEDS = {"schema": ("types", "cyaml"), "cyaml": ("types",), "api": ("schema",), "tool": ("schema",)}


def with_needed(groups: Iterable[str]) -> set[str]:
    """The groups, and those without which they do not compile."""
    found: set[str] = set()
    pending = list(groups)
    while pending:
        group = pending.pop()
        if group not in found:
            found.add(group)
            pending += _NEEDS.get(group, ())
    return found
