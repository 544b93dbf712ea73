"""Instruction counts: nothing that input can lengthen is quadratic, and suggestions cost little."""

from __future__ import annotations

import os
import sys
import tempfile
import unittest
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "bench"))

from count import count, instructions, profiles  # noqa: E402
from shapes import IMAGE, SHAPES, SPEC  # noqa: E402

COUNT = Path(os.environ.get("COUNT", PROJECT / "build" / "tests" / "count")).resolve()
SIZE = 10_000  # bytes
DOUBLED = 2.25  # a table that doubles may do so just then
FIXED = 200_000  # instructions, which a document of any length takes
PASSES = ("check", "report", "load")

T = TypeVar("T")


class Instructions(unittest.TestCase):
    def test_shapes(self) -> None:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for name, (once, twice) in zip(SHAPES, pool.map(self.count_twice, SHAPES)):
                for work in PASSES:
                    with self.subTest(name, work=work):
                        self.assertLess(twice[work], DOUBLED * once[work] + FIXED, f"{once[work]} for {SIZE} bytes")

    @staticmethod
    def count_twice(name: str) -> list[dict[str, int]]:
        counted = []
        with tempfile.TemporaryDirectory() as folder:
            for size in (SIZE, 2 * SIZE):
                path = Path(folder) / f"{size}.yaml"
                path.write_text(SHAPES[name][0](size), encoding="utf-8")
                counted.append(count(COUNT, path).instructions)
        return counted


class Dropped(unittest.TestCase):
    """Findings that are allowed, or that the full list does not take: they are counted, and not written."""

    SHAPES = (
        "one key again and again", "short unknown keys", "unknown keys", "items without a wrapper",
        "findings below a long key", "findings that are dropped", "a sequence of what cannot be merged",
    )  # fmt: skip
    FOR_A_BYTE = 600
    FOR_ITS_EDITS = 1_000  # a byte, too: libyaml parses the text once more for those of the finding that is kept

    def test_shapes(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name in self.SHAPES:
                with self.subTest(name):
                    path = Path(folder) / "shape.yaml"
                    path.write_text(SHAPES[name][0](SIZE), encoding="utf-8")
                    counted = instructions(("allowed", "full"), COUNT, "all", path)
                    self.assertLess(counted["allowed"], FIXED + self.FOR_A_BYTE * SIZE)
                    self.assertLess(counted["full"], FIXED + (self.FOR_A_BYTE + self.FOR_ITS_EDITS) * SIZE)


class Clearing(unittest.TestCase):
    def test_embedded_structure(self) -> None:
        counted = {name: instructions((name,), COUNT.with_name("clear"))[name] for name in ("once", "twice")}
        self.assertGreater(counted["once"], 10_000)  # a thousand texts are freed
        self.assertLess(counted["twice"], DOUBLED * counted["once"])


class Suggestions(unittest.TestCase):
    """What an unknown key, a wrong boolean and a wrong word of an enumeration are given as hints."""

    def test_two_hundred_unknown_keys(self) -> None:
        text = IMAGE + "".join(f"  enviroment{i}: {{value: {i}}}\n" for i in range(200))
        ratios = self.profile(text, lambda path: count(COUNT, path).ratios)
        self.assertLess(ratios["check"], 4.0)
        self.assertLess(ratios["load"], 4.0)

    def test_none_is_looked_for_where_no_finding_is_kept(self) -> None:
        wrong = SPEC.replace("name: a", "name: [a]")
        for fault in ("enviroment: 1", "tty: {value: treu}", "imagePullPolicy: {value: Alwys}"):
            with self.subTest(fault):
                passes = ("check", "allowed", "full")
                called = self.profile(f"{wrong}  {fault}\n", lambda path: profiles(passes, COUNT, "all", path))
                looked = {name: "wd_suggestion_init" in text for name, text in called.items()}
                self.assertEqual(looked, {"check": True, "allowed": False, "full": False})

    @staticmethod
    def profile(text: str, of: Callable[[Path], T]) -> T:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "manifest.yaml"
            path.write_text(text, encoding="utf-8")
            return of(path)


if __name__ == "__main__":
    unittest.main()
