"""A schema read from its file and checked: where every command begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.check.macros import warn_of_macros
from generator.check.schema import check
from generator.failure import FAULTY_INPUT
from generator.model.model import Schema
from generator.model.names import Names
from generator.rows.definitions import schema_of
from generator.text.parser import Text, parse
from generator.text.source import Diagnostics


@dataclass(frozen=True)
class Definition:
    text: Text
    schema: Schema
    names: Names
    warnings: str


def read(path: Path, prefix: str | None = None, status: int = FAULTY_INPUT) -> Definition:
    """Read a schema.  All its errors make one Failure, with the exit status that they lead to."""
    diagnostics = Diagnostics()
    text = parse(path, diagnostics)
    schema = schema_of(text, diagnostics)
    if schema is not None:
        names = Names(schema, prefix or schema.id)
        check(schema, names, diagnostics)
        warn_of_macros(text.rows, diagnostics)
        if not diagnostics:
            return Definition(text, schema, names, diagnostics.report())
    raise diagnostics.failure(status)
