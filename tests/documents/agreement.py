"""Whether a JSON Schema and the tool agree on manifests, and which disagreements docs/json-schema.md explains."""

from __future__ import annotations

import re
from typing import Any

from kubernetes import Unreadable, documents
from mutants import mutants
from support import GENERATED, MANIFESTS, Finding, Verdict, check, read_rows
from test_examples import FENCED, manifests_in_markdown

# The errors that JSON Schema cannot find: by code, or by code and what the message says.  The words are those of the
# headings in docs/json-schema.md.
CANNOT_SAY = {
    "Duplicate keys, and limits": r"(duplicate-key|limit): .*",
    "One value against another": r"order: .*",
    "How a number is written":
        r'bad-value: (.* is not (an integer|written) in plain decimal|"[0-9_.]*_[0-9_.]*" is not a (quantity|number)\b.*)',
    "Numbers with an exponent, of many digits, or infinite":
        r'bad-value: "[^"]*([eE][-+]?[0-9]|[0-9.]{50}|(?i:inf|nan))[^"]*"(\.\.\.)? is (not a (quantity|number|share)|out of range)\b.*',
    "Integers beyond 53 bits": r"bad-value: .* is not an integer of 64 bits",
    "A misspelt group": r'bad-value: "(?!run\.ai/).*"(\.\.\.)? is not an API version .*',
    "The character U+0000": r"bad-value: .*U\+0000.*",
}


def explanation(finding: Finding) -> str | None:
    said = f"{finding.code}: {finding.message}"
    return next((title for title, pattern in CANNOT_SAY.items() if re.fullmatch(pattern, said, re.DOTALL)), None)


def own_manifests() -> list[bytes | str]:
    """The manifests that the project holds, right ones and wrong ones."""
    files = sorted([*MANIFESTS.glob("*.*"), *(MANIFESTS / "invalid").glob("*.*")])
    texts = [path.read_bytes() for path in files if path.suffix in (".yaml", ".json")]
    faults = FENCED.findall((GENERATED / "findings.md").read_text(encoding="utf-8"))
    return [*texts, *manifests_in_markdown(GENERATED / "workload-reference.md"), *faults]


def made_by_chance(count: int, seed: int) -> list[str]:
    rows = read_rows()
    keys = sorted({key for row in rows.fields for key in (row.key, *row.spellings)})
    own = own_manifests()
    right = [text for text, verdict in zip(own, check(own)) if verdict.valid and "checked" in verdict.documents]
    bases = [tree for text in right for tree in documents(text) if isinstance(tree, dict) and "spec" in tree]
    return list(mutants(bases, keys, [wire for _, wire in rows.kinds.values()], count, seed))


def readings(text: str | bytes, verdict: Verdict) -> list[Any] | None:
    """The documents of a text, or None where Kubernetes or (an alias bomb) this test would not read it."""
    if "limit" in verdict.codes:
        return None
    try:
        return documents(text)
    except Unreadable:
        return None


def disagreement(verdict: Verdict, accepted: bool) -> str | None:
    """What the tool and a schema disagree about, other than what is explained."""
    if verdict.valid == accepted:
        return None
    if verdict.valid:
        return "the tool accepts it, the schema does not"
    if any(explanation(finding) == "A misspelt group" for finding in verdict.findings):
        return None  # the schema passes over the whole document
    unexplained = [finding for finding in verdict.findings if finding.severity == "error" and not explanation(finding)]
    return f"the schema does not find {unexplained}" if unexplained else None
