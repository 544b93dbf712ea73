"""Tables that the runtime and the generator share: files of rows below runtime/include/."""

from __future__ import annotations

from collections.abc import Mapping

from generator.failure import FAULTY_INPUT
from generator.text.parser import INCLUDE, Row, parse
from generator.text.source import Diagnostics


def read_table(name: str, rows: Mapping[str, tuple[str, ...]]) -> list[Row]:
    """The rows of a file, each with its parameters.  Raises OSError, and Failure for faulty rows."""
    diagnostics = Diagnostics()
    found = parse(INCLUDE / name, diagnostics, rows).rows
    if diagnostics:
        raise diagnostics.failure(FAULTY_INPUT)
    return found
