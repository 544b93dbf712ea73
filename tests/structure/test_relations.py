"""A relation of rules is known in one place on each side, and so is a condition: nothing else names one."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterable, Iterator
from pathlib import Path

from layers import PROJECT

TABLE = (PROJECT / "runtime/include/relations.def").read_text(encoding="utf-8")
RELATIONS, CONDITIONS = (re.findall(rf"^WD_{row}_ROW\((\w+)", TABLE, re.M) for row in ("RELATION", "CONDITION"))
HOMES = {"relations.py", "conditions.py", "relations.def", "rules.c"}


def names_in(paths: Iterable[Path], pattern: str, names: list[str]) -> Iterator[str]:
    for path in sorted(paths):
        if path.name not in HOMES:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                for name in re.findall(pattern.format("|".join(names)), line):
                    yield f"{path.relative_to(PROJECT)}:{number}: {name}"


class Relations(unittest.TestCase):
    def test_all_rows_are_seen(self) -> None:
        self.assertEqual((len(RELATIONS), len(CONDITIONS)), (10, 7))

    def test_generator(self) -> None:
        """The names of conditions are words of other rows and of English, too."""
        sources = [path for ending in ("*.py", "*.j2") for path in (PROJECT / "generator").rglob(ending)]
        self.assertEqual(list(names_in(sources, r"\b(?:WD_)?(?:{0})\b", RELATIONS)), [])
        self.assertEqual(list(names_in(sources, r"""["'](?:WD_)?(?:{0})["']""", CONDITIONS)), [])

    def test_runtime(self) -> None:
        sources = (PROJECT / "runtime").rglob("*.[ch]")
        self.assertEqual(list(names_in(sources, r"\bWD_(?:{0})\b", RELATIONS + CONDITIONS)), [])


if __name__ == "__main__":
    unittest.main()
