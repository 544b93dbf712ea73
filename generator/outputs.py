"""What the generator writes: one line an output."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Output:
    group: str
    suffix: str
    template: str


OUTPUTS = (
    Output("types", "_types.h", "types.h.j2"),
    Output("schema", "_schema.h", "schema.h.j2"),
    Output("schema", "_schema.c", "schema.c.j2"),
    Output("cyaml", "_cyaml.h", "cyaml.h.j2"),
    Output("cyaml", "_cyaml.c", "cyaml.c.j2"),
    Output("api", ".h", "api.h.j2"),
    Output("tool", "ctl.c", "tool.c.j2"),
    Output("reference", "-reference.md", "reference.md.j2"),
)

GROUPS = tuple(dict.fromkeys(output.group for output in OUTPUTS))
