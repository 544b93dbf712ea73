"""The command `diff`, and how it reports changes: as text or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from generator.definition import read
from generator.diff.changes import AUDIENCES, RULES, Change
from generator.diff.compare import compare
from generator.failure import FAULTY_INPUT, UNUSABLE, Failure
from generator.model.layout import Layout
from generator.model.names import Names
from generator.text.source import Place, did_you_mean


def run(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    for rule in options.allow:
        if rule not in RULES:
            raise Failure(f"error: there is no rule '{rule}'{did_you_mean(rule, RULES)}", UNUSABLE)
    old, new = (read(path, status=UNUSABLE) for path in (options.old, options.new))
    changes = compare(old.schema, new.schema)
    layouts = [Layout(definition.schema, definition.names).hash for definition in (old, new)]
    if options.format == "json":
        sys.stdout.write(as_json(changes, options.allow, layouts))
    else:
        sys.stdout.write(as_text(changes, options.allow) + soname(new.names, layouts))
    return FAULTY_INPUT if breaking(changes, options.allow) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m generator diff",
        description="List the changes from one schema to another, and what each change breaks.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD.def", type=Path, help="the old schema")
    parser.add_argument("new", metavar="NEW.def", type=Path, help="the new schema")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="the output format (text)")
    parser.add_argument("--allow", metavar="RULE", action="append", default=[], help="allow changes of this rule")
    return parser


def _epilog() -> str:
    broken = "".join(f"  {audience:10} {meaning}\n" for audience, meaning in AUDIENCES.items())
    rules = "".join(f"  {rule.id:22} {rule.broken:26} {rule.meaning}\n" for rule in RULES.values())
    return (
        f"what a change can break:\n{broken}\nthe rules, what each breaks, and when it applies:\n{rules}\n"
        "exit status: 0 no breaking change, 1 breaking changes, 2 usage, I/O, or an error in a schema\n"
    )


# ---- reports ----


def breaking(changes: list[Change], allowed: Collection[str]) -> list[Change]:
    return [change for change in changes if change.rule.breaks and change.rule.id not in allowed]


def as_text(changes: list[Change], allowed: Collection[str]) -> str:
    count = f"{len(changes) or 'no'} change{'s' * (len(changes) != 1)}"
    if changes:
        count += f", {len(breaking(changes, allowed)) or 'none'} breaking"
    return "".join(_entry(change, allowed) for change in changes) + count + "\n"


def soname(names: Names, layouts: Sequence[str]) -> str:
    """What a new layout asks for: see docs/compatibility.md."""
    if layouts[0] == layouts[1]:
        return ""
    return f"soname: lib{names.prefix}.so needs a new one: its layout in C is another, and programs are compiled again\n"


def _entry(change: Change, allowed: Collection[str]) -> str:
    broken = f"breaks {change.rule.broken}" if change.rule.breaks else "breaks nothing"
    permission = ", which is allowed" if change.rule.breaks and change.rule.id in allowed else ""
    places = [place for place in (change.new, change.old) if place]
    text = f"{places[0]}: {broken}{permission}: {change.message} [{change.rule.id}]\n{places[0].excerpt()}"
    return text + "".join(f"{place}: note: previously\n{place.excerpt()}" for place in places[1:])


def as_json(changes: list[Change], allowed: Collection[str], layouts: Sequence[str]) -> str:
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
    layout = {"old": layouts[0], "new": layouts[1]}
    document = {"breaking": len(breaking(changes, allowed)), "layout": layout, "changes": entries}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _place(place: Place | None) -> dict[str, object] | None:
    return {"file": str(place.source.path), "line": place.line, "column": place.column} if place else None
