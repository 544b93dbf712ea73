"""What a schema must be beyond its single rows: complete, without clashes, and sayable in C."""

from __future__ import annotations

from generator.model import Schema
from generator.names import Names
from generator.source import Diagnostics


def check(schema: Schema, names: Names, diagnostics: Diagnostics) -> None:
    pass
