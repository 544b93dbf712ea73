"""Changes as they are found, each with its places in both schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.diff.rules import RULES, Rule
from generator.text.source import Place

# What parts of a schema have that only informs.
_INFORMING = {"doc": "description", "why": "reason", "example": "EXAMPLE", "since": "SINCE", "observed": "OBSERVED"}


@dataclass(frozen=True)
class Change:
    rule: Rule
    message: str
    old: Place | None
    new: Place | None


@dataclass
class Changes:
    """In the order in which they were found, each once: what several fields share is compared for each of them."""

    found: dict[Change, None] = field(default_factory=dict)

    def add(self, rule: str, message: str, old: Place | None, new: Place | None) -> None:
        self.found[Change(RULES[rule], message, old, new)] = None

    def compare_docs(self, what: str, old: Any, new: Any) -> None:
        differing = [word for name, word in _INFORMING.items() if getattr(old, name, None) != getattr(new, name, None)]
        if differing:
            self.add("doc-changed", f"{what} has another {', '.join(differing)}", old.place, new.place)


@dataclass(frozen=True)
class Matching:
    """Which parts of the old schema live on as which parts of the new one."""

    pairs: list[tuple[Any, Any]]
    removed: list[Any]
    added: list[Any]

    def first_moved(self, index: Callable[[Any], int]) -> tuple[Any, Any] | None:
        """The first pair whose parts have different indices."""
        return next((pair for pair in self.pairs if index(pair[0]) != index(pair[1])), None)


def match(old: list[Any], new: list[Any], *identities: Callable[[Any], Iterable[str]]) -> Matching:
    """Pair the parts that have an identity in common.  The first kind of identity goes before the second."""
    twins: dict[Any, Any] = {}
    for identity in identities:
        taken = set(twins.values())
        candidates = {key: part for part in new if part not in taken for key in identity(part)}
        for part in old:
            twin = next((candidates[key] for key in identity(part) if key in candidates), None)
            if twin is not None and part not in twins:
                twins[part] = twin
                for key in identity(twin):
                    del candidates[key]
    taken = set(twins.values())
    return Matching(
        [(part, twins[part]) for part in old if part in twins],
        [part for part in old if part not in twins],
        [part for part in new if part not in taken],
    )


def index_in(*lists: list[Any]) -> Callable[[Any], int]:
    """The index of a part in the list that holds it."""
    indices = {part: i for parts in lists for i, part in enumerate(parts)}
    return indices.__getitem__
