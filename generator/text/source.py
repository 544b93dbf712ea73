"""Schema files, places in them, and the diagnostics that point there."""

from __future__ import annotations

import difflib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.failure import Failure


@dataclass(eq=False)
class Source:
    """One file of a schema, as text."""

    path: Path
    text: str
    order: int
    included_at: Place | None = None

    @cached_property
    def line_starts(self) -> list[int]:
        return [0] + [i + 1 for i, character in enumerate(self.text) if character == "\n"]

    def includers(self) -> list[Source]:
        """The files that led here, the nearest first."""
        chain = []
        place = self.included_at
        while place is not None:
            chain.append(place.source)
            place = place.source.included_at
        return chain


@dataclass(frozen=True)
class Place:
    """A stretch of a file: what a diagnostic underlines."""

    source: Source
    start: int
    end: int

    @property
    def line(self) -> int:
        return bisect_right(self.source.line_starts, self.start)

    @property
    def column(self) -> int:
        return self.start - self.source.line_starts[self.line - 1] + 1

    def to(self, last: Place) -> Place:
        return Place(self.source, self.start, last.end)

    def __str__(self) -> str:
        return f"{self.source.path}:{self.line}:{self.column}"

    def excerpt(self) -> str:
        """The source line with a caret under it, or nothing where the line is empty."""
        begin = self.source.line_starts[self.line - 1]
        text = self.source.text[begin:].split("\n", 1)[0].rstrip("\r")
        if not text.strip():
            return ""
        indent = "".join("\t" if character == "\t" else " " for character in text[: self.column - 1])
        length = max(1, min(self.end, begin + len(text)) - self.start)
        number = f"{self.line:5}"
        return f"{number} | {text}\n{' ' * len(number)} | {indent}^{'~' * (length - 1)}\n"


@dataclass(frozen=True)
class Note:
    """A second place that helps to understand an error."""

    place: Place
    message: str


@dataclass(frozen=True)
class Error:
    place: Place
    message: str
    notes: tuple[Note, ...] = ()

    def __str__(self) -> str:
        included = [source.included_at for source in (self.place.source, *self.place.source.includers())]
        lines = [f"In file included from {place.source.path}:{place.line}:\n" for place in included if place]
        lines.append(f"{self.place}: error: {self.message}\n{self.place.excerpt()}")
        lines += [f"{note.place}: note: {note.message}\n{note.place.excerpt()}" for note in self.notes]
        return "".join(lines)


@dataclass
class Diagnostics:
    """Every error of a run, so that all of them can be shown at once and in reading order."""

    errors: list[Error] = field(default_factory=list)

    def error(self, place: Place, message: str, *notes: Note) -> None:
        error = Error(place, message, notes)
        if error not in self.errors:
            self.errors.append(error)

    def in_order(self) -> list[Error]:
        return sorted(self.errors, key=lambda error: (error.place.source.order, error.place.start))

    def failure(self, status: int) -> Failure:
        """All errors as one, with the exit status that they lead to."""
        count = f"{len(self.errors)} error{'s' * (len(self.errors) > 1)}"
        return Failure("".join(map(str, self.in_order())) + count, status)

    def __bool__(self) -> bool:
        return bool(self.errors)


def previous(place: Place) -> Note:
    return Note(place, "previous definition is here")


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The end of a message about a word that is none of the candidates."""
    by_lower_case = {candidate.lower(): candidate for candidate in candidates}
    matches = difflib.get_close_matches(word.lower(), by_lower_case, n=1)
    return f"; did you mean '{by_lower_case[matches[0]]}'?" if matches else ""


def meant_or_all(word: str, candidates: Iterable[str]) -> str:
    """The same where the candidates are few enough to be listed."""
    return did_you_mean(word, candidates) or f": there are {', '.join(candidates)}"
