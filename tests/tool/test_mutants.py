"""Edits of findings, and fix, over many manifests with mistakes: nothing is broken, and what was right stays."""

from __future__ import annotations

import json
import os
import re
import unittest
from collections import Counter
from collections.abc import Iterator

import yaml
from mutants import mutant
from support import run, valid_manifests

# What is found in an entry that is not written as it has to be, whatever else the document has.
FORM = ("unwrapped-value", "wrong-type", "bad-value", "unquoted-number", "yaml11-bool", "legacy-spelling", "unknown-field",
        "no-value", "syntax")  # fmt: skip

# How many mutants, and where their seeds begin.
MUTANTS, FIRST = int(os.environ.get("MUTANTS", "250")), int(os.environ.get("FIRST_MUTANT", "0"))


def findings(text: str) -> list[dict]:
    said = run("validate", "--format", "json", "-", text=text)
    assert said.status in (0, 1), said
    return json.loads(said.out)["findings"]


def documents(text: str) -> list[object] | None:
    """What another reader reads, every scalar as it is written; None when that is no YAML for it."""
    try:
        return list(yaml.load_all(text, Loader=yaml.BaseLoader))
    except (yaml.YAMLError, ValueError):
        return None


def path_of(path: str, key: str) -> str:
    if not re.fullmatch(r"[\w-]+", key, re.ASCII):
        return f"{path}[{json.dumps(key, ensure_ascii=False)}]"
    return f"{path}.{key}" if path else key


def leaves(tree: object, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, path_of(path, str(key)))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from leaves(value, f"{path}[{index}]")
    else:
        yield path, tree


def identity(finding: dict) -> tuple:
    """What makes a finding the same in a text that is edited elsewhere."""
    line = finding["line"] if finding["code"] == "syntax" else 0
    return finding["doc"], finding["code"], finding["path"], line


def edited(text: str, finding: dict) -> str:
    """A text after the edits of a finding."""
    source, out, at = text.encode(), b"", 0
    for edit in finding["edits"]:
        assert edit["offset"] >= at, finding
        out += source[at : edit["offset"]] + edit["text"].encode()
        at = edit["offset"] + edit["length"]
    return (out + source[at:]).decode()


def written_as_proposed(text: str, finding: dict) -> str | None:
    """A text with the entry that a hint shows in the place of the one that is there; None where that is not one line."""
    hint = re.fullmatch(r'write ("?[\w./-]+"?: (?!.*\.\.\.).+)', finding.get("hint") or "")
    lines = text.split("\n")
    at = finding["line"] - 1
    if hint is None or finding["code"] not in ("unwrapped-value", "unknown-field"):
        return None
    indent = " " * (finding["column"] - 1)
    goes_on = at + 1 < len(lines) and re.match(rf"{indent} |{indent}- ", lines[at + 1])
    if not re.fullmatch(rf"{indent}\S.*", lines[at].rstrip("\r")) or goes_on:
        return None
    return "\n".join([*lines[:at], indent + hint[1], *lines[at + 1 :]])


class Mutants(unittest.TestCase):
    bases: list[str]

    @classmethod
    def setUpClass(cls) -> None:
        texts = [path.read_bytes() for path in valid_manifests()]
        cls.bases = [text.decode() for text in texts if b"\0" not in text and b"<<" not in text and b"&" not in text]
        cls.bases += [run("new", kind).out for kind in ("Training", "Workspace", "Inference", "Distributed")]

    def each(self) -> Iterator[tuple[str, list[dict]]]:
        for seed in range(FIRST, FIRST + MUTANTS):
            with self.subTest(seed=seed):
                text = mutant(seed, self.bases)
                yield text, findings(text)

    def test_fix(self) -> None:
        changed = 0
        for text, before in self.each():
            fixed = run("fix", "-", text=text).out
            changed += fixed != text
            self.check_findings(before, findings(fixed))
            self.check_values(documents(text), documents(fixed), before)
            self.assertEqual(run("fix", "-", text=fixed).out, fixed, "twice is once")
        self.assertGreater(changed, MUTANTS // 3)

    def check_findings(self, before: list[dict], after: list[dict]) -> None:
        if not any(finding["code"] == "syntax" for finding in before):
            self.assertEqual(Counter(map(identity, after)) - Counter(map(identity, before)), Counter())

    def check_values(self, before: list | None, after: list | None, found: list[dict]) -> None:
        """What had no finding is unchanged."""
        if before is None:
            return
        self.assertIsNotNone(after, "it can be read no more")
        for number, (old, new) in enumerate(zip(before, after), start=1):
            paths = [finding["path"] for finding in found if finding["doc"] == number]
            if {"kind", "apiVersion", ""} & {*paths}:
                continue  # the rest was not looked at
            now = dict(leaves(new))
            for path, value in leaves(old):
                if not any(path == at or path.startswith((f"{at}.", f"{at}[")) for at in paths):
                    self.assertEqual(now.get(path), value, path)

    def test_each_edit(self) -> None:
        """A finding is gone after its edits, and what its hint says to write is not refused."""
        tried = 0
        for text, before in self.each():
            for finding in (finding for finding in before if "edits" in finding):
                if not re.match("write|quote it|did you mean", finding["hint"] or ""):
                    continue
                tried += 1
                text_after = edited(text, finding)
                self.assertFalse(documents(text) is not None and documents(text_after) is None, finding)
                after = findings(text_after)
                self.assertLess(self.alike(after, finding), self.alike(before, finding), finding)
                self.assertLessEqual(self.refusals(after, finding), self.refusals(before, finding), finding)
        self.assertGreater(tried, MUTANTS // 3)

    def test_each_proposal(self) -> None:
        """An entry that is written as its hint says has no fault of its form any more."""
        tried = 0
        for text, before in self.each():
            for finding in before:
                text_after = written_as_proposed(text, finding)
                if text_after is None:
                    continue
                tried += 1
                found = [f for f in findings(text_after) if f["line"] == finding["line"] and f["code"] in FORM]
                self.assertEqual(found, [], finding)
        self.assertGreater(tried, MUTANTS // 12)

    @staticmethod
    def refusals(found: list[dict], like: dict) -> int:
        errors = [f for f in found if f["severity"] == "error" and f["code"] in ("bad-value", "wrong-type")]
        return sum(f["path"] == like["path"] for f in errors)

    @staticmethod
    def alike(found: list[dict], finding: dict) -> int:
        return Counter(map(identity, found))[identity(finding)]


if __name__ == "__main__":
    unittest.main()
