"""Schema files, places in them, and the diagnostics that point there."""

from __future__ import annotations

import difflib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
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

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

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
class Diagnostic:
    """An error, or a warning."""

    place: Place
    message: str
    notes: tuple[Note, ...] = ()
    severity: str = "error"

    def __str__(self) -> str:
        included = [source.included_at for source in (self.place.source, *self.place.source.includers())]
        lines = [f"In file included from {place.source.path}:{place.line}:\n" for place in included if place]
        lines.append(f"{self.place}: {self.severity}: {self.message}\n{self.place.excerpt()}")
        lines += [f"{note.place}: note: {note.message}\n{note.place.excerpt()}" for note in self.notes]
        return "".join(lines)


class Diagnostics:
    """Every error and warning of a run, so that all of them can be shown at once and in reading order.

    It knows the rows, so that no error is reported that only follows from another one: what comes of a row that has an
    error may be incomplete, and one in which a comma is missing may have everything in the wrong column.
    """

    def __init__(self) -> None:
        self.found: dict[Diagnostic, None] = {}
        self._errors = _Places()
        self._rows = _Places()
        self._unreliable: set[Place] = set()

    def error(self, place: Place, message: str, *notes: Note) -> bool:
        """Add an error; False where it would only follow from another one."""
        if self._rows.holding(place) in self._unreliable:
            return False
        self.found[Diagnostic(place, message, notes)] = None
        self._errors.add(place)
        return True

    def warning(self, place: Place, message: str, *notes: Note) -> None:
        self.found[Diagnostic(place, message, notes, "warning")] = None

    # ---- rows ----

    def enter_row(self, row: Place) -> None:
        self._rows.add(row)

    def distrust_row_of(self, place: Place) -> None:
        row = self._rows.holding(place)
        if row:
            self.distrust(row)

    def distrust(self, row: Place) -> None:
        """Report no further error in a row."""
        self._unreliable.add(row)

    def is_distrusted(self, row: Place) -> bool:
        return row in self._unreliable

    def has_error_in(self, place: Place) -> bool:
        return self._errors.any_within(place)

    def has_error_in_row_of(self, place: Place) -> bool:
        row = self._rows.holding(place)
        return row is not None and self.has_error_in(row)

    # ---- what there is to show ----

    def failure(self, status: int) -> Failure:
        """All errors and warnings as one, with the exit status that they lead to."""
        return Failure(self.report(), status)

    def report(self) -> str:
        """All errors and warnings, and how many there are."""
        shown = sorted(self.found, key=lambda diagnostic: (diagnostic.place.source.order, diagnostic.place.start))
        severities = [diagnostic.severity for diagnostic in shown]
        counts = [(severities.count(severity), severity) for severity in ("error", "warning")]
        return "".join(map(str, shown)) + ", ".join(f"{n} {what}{'s' * (n > 1)}" for n, what in counts if n)

    def __bool__(self) -> bool:
        """Whether there are errors."""
        return bool(self._errors)


class _Places:
    """Places of several files, to be found by where they are."""

    def __init__(self) -> None:
        self._by_file: dict[int, tuple[list[int], list[Place]]] = {}

    def add(self, place: Place) -> None:
        starts, places = self._by_file.setdefault(place.source.order, ([], []))
        at = bisect_right(starts, place.start)
        starts.insert(at, place.start)
        places.insert(at, place)

    def last(self, source: Source, position: int) -> Place | None:
        """The last place that begins there or before."""
        starts, places = self._by_file.get(source.order, ([], []))
        at = bisect_right(starts, position)
        return places[at - 1] if at else None

    def holding(self, place: Place) -> Place | None:
        found = self.last(place.source, place.start)
        return found if found and place.start <= found.end else None

    def any_within(self, place: Place) -> bool:
        found = self.last(place.source, place.end)
        return found is not None and found.start >= place.start

    def __bool__(self) -> bool:
        return bool(self._by_file)


def previous(place: Place) -> Note:
    return Note(place, "previous definition is here")


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a word is likely to mean."""
    by_lower_case = {candidate.lower(): candidate for candidate in candidates}
    matches = difflib.get_close_matches(word.lower(), by_lower_case, n=1)
    return by_lower_case[matches[0]] if matches else None


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """The end of a message about a word that is none of the candidates."""
    found = closest(word, candidates)
    return f"; did you mean '{found}'?" if found else ""


def meant_or_all(word: str, candidates: Iterable[str]) -> str:
    """The same where the candidates are few enough to be listed."""
    return did_you_mean(word, candidates) or f": there are {', '.join(candidates)}"
