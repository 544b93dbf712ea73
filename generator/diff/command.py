"""The command `diff`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.definition import read
from generator.diff.compare import compare
from generator.diff.report import as_json, as_text, breaking
from generator.diff.rules import AUDIENCES, RULES
from generator.failure import FAULTY_INPUT, UNUSABLE, Failure
from generator.text.source import did_you_mean


def run(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    for rule in options.allow:
        if rule not in RULES:
            raise Failure(f"error: there is no rule '{rule}'{did_you_mean(rule, RULES)}", UNUSABLE)
    old, new = (read(path, status=UNUSABLE).schema for path in (options.old, options.new))
    changes = compare(old, new)
    tell = as_json if options.format == "json" else as_text
    sys.stdout.write(tell(changes, options.allow))
    return FAULTY_INPUT if breaking(changes, options.allow) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m generator diff",
        description="Tell what changed from one schema to another, and whom each change breaks.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD.def", type=Path, help="the schema as it was")
    parser.add_argument("new", metavar="NEW.def", type=Path, help="the schema as it is")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to tell it (text)")
    parser.add_argument("--allow", metavar="RULE", action="append", default=[], help="let changes of this rule pass")
    return parser


def _epilog() -> str:
    whom = "".join(f"  {audience:10} {meaning}\n" for audience, meaning in AUDIENCES.items())
    rules = "".join(f"  {rule.id:22} {rule.whom:26} {rule.meaning}\n" for rule in RULES.values())
    return (
        f"whom a change can break:\n{whom}\nthe rules, whom each breaks, and when it applies:\n{rules}\n"
        "exit status: 0 nobody is broken, 1 somebody is, 2 usage, I/O, or an error in a schema\n"
    )
