"""The codes of findings, from the list that the runtime is compiled with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.failure import FAULTY_INPUT
from generator.model.prose import Text, from_backticks
from generator.rows.arguments import Arguments
from generator.text.parser import Row, parse
from generator.text.source import Diagnostics

CODES_FILE = Path(__file__).resolve().parents[2] / "runtime" / "include" / "codes.def"

_ROWS = {"WD_CODE_ROW": ("id", "name", "severity", "cause", "remedy")}
_SEVERITIES = ("ERROR", "WARNING")


@dataclass(frozen=True)
class FindingCode:
    name: str
    severity: str
    cause: Text
    remedy: Text


def read_codes(path: Path = CODES_FILE) -> list[FindingCode]:
    """Read the rows `WD_CODE_ROW(id, "name", SEVERITY, "cause", "remedy")`.

    Raises OSError, and Failure for faulty rows.
    """
    diagnostics = Diagnostics()
    arguments = Arguments(diagnostics)
    codes = [_code(row, arguments) for row in parse(path, diagnostics, _ROWS).rows]
    if diagnostics:
        raise diagnostics.failure(FAULTY_INPUT)
    return codes


def _code(row: Row, arguments: Arguments) -> FindingCode:
    return FindingCode(
        arguments.text(row["name"], "a code"),
        arguments.choice(row["severity"], "a severity", _SEVERITIES).lower(),
        from_backticks(arguments.text(row["cause"], "a cause")),
        from_backticks(arguments.text(row["remedy"], "a remedy")),
    )
