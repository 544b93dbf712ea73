"""Changes told, as text or as JSON."""

from __future__ import annotations

import json
from collections.abc import Collection

from generator.diff.changes import Change
from generator.text.source import Place


def breaking(changes: list[Change], allowed: Collection[str]) -> list[Change]:
    return [change for change in changes if change.rule.breaks and change.rule.id not in allowed]


def as_text(changes: list[Change], allowed: Collection[str]) -> str:
    count = f"{len(changes) or 'no'} change{'s' * (len(changes) != 1)}"
    if changes:
        count += f", {len(breaking(changes, allowed)) or 'none'} breaking"
    return "".join(_entry(change, allowed) for change in changes) + count + "\n"


def _entry(change: Change, allowed: Collection[str]) -> str:
    whom = f"breaks {change.rule.whom}" if change.rule.breaks else "breaks nobody"
    permission = ", which is allowed" if change.rule.breaks and change.rule.id in allowed else ""
    places = [place for place in (change.new, change.old) if place]
    text = f"{places[0]}: {whom}{permission}: {change.message} [{change.rule.id}]\n{places[0].excerpt()}"
    return text + "".join(f"{place}: note: as it was\n{place.excerpt()}" for place in places[1:])


def as_json(changes: list[Change], allowed: Collection[str]) -> str:
    entries = [
        {
            "rule": change.rule.id,
            "breaks": change.rule.breaks,
            "allowed": change.rule.id in allowed,
            "message": change.message,
            "old": _place(change.old),
            "new": _place(change.new),
        }
        for change in changes
    ]
    document = {"breaking": len(breaking(changes, allowed)), "changes": entries}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _place(place: Place | None) -> dict[str, object] | None:
    return {"file": str(place.source.path), "line": place.line, "column": place.column} if place else None
