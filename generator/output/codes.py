"""The codes of findings, from the list that the runtime is compiled with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.output.markup import Text, from_backticks
from generator.text import lexer
from generator.text.lexer import Token, tokens_of
from generator.text.source import Diagnostics, Source

CODES_FILE = Path(__file__).resolve().parents[2] / "runtime" / "include" / "codes.def"


@dataclass(frozen=True)
class FindingCode:
    name: str
    severity: str
    cause: Text
    remedy: Text


def read_codes(path: Path = CODES_FILE) -> list[FindingCode]:
    """The rows `CODE(id, "name", SEVERITY, "cause", "remedy")`."""
    tokens = tokens_of(Source(path, path.read_text(encoding="utf-8"), 0, None), Diagnostics())
    starts = [i for i, token in enumerate(tokens) if token.kind == lexer.WORD and token.text == "CODE"]
    return [_code(_row(tokens, start)) for start in starts]


def _row(tokens: list[Token], start: int) -> list[str]:
    """The arguments of a row.  A string may stand in several parts."""
    arguments = [""]
    for token in tokens[start + 2 :]:
        if token.is_mark(")"):
            break
        if token.is_mark(","):
            arguments.append("")
        else:
            arguments[-1] += token.text
    return arguments


def _code(row: list[str]) -> FindingCode:
    _, name, severity, cause, remedy = row
    return FindingCode(name, severity.lower(), from_backticks(cause), from_backticks(remedy))
