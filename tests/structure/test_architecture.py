"""docs/architecture.md names what is there, all folders of the engine and the generator among it, on one screen."""

from __future__ import annotations

import re
import unittest

from layers import PROJECT

PAGE = (PROJECT / "docs/architecture.md").read_text(encoding="utf-8")
# Names of files in code, where they are looked for; ID is that of a schema.
ROOTS = [PROJECT, *(path for path in PROJECT.glob("runtime/**/") if path.is_dir()), PROJECT / "generator"]
NAME = re.compile(r"`([\w./-]+(?:/|\.\w+))`")


class Architecture(unittest.TestCase):
    def test_what_it_names_is_there(self) -> None:
        names = [name.replace("ID", "workload") for name in NAME.findall(PAGE)]
        self.assertGreater(len(names), 25)
        roots = [*ROOTS, PROJECT / "generated"]
        self.assertEqual([name for name in names if not any((root / name).exists() for root in roots)], [])

    def test_all_folders_are_named(self) -> None:
        for part in ("runtime", "generator"):
            folders = [path.name for path in (PROJECT / part).iterdir() if path.is_dir() and path.name != "__pycache__"]
            self.assertEqual([name for name in folders if f"`{name}/`" not in PAGE], [])

    def test_one_screen(self) -> None:
        self.assertLessEqual(len(PAGE.splitlines()), 60)


if __name__ == "__main__":
    unittest.main()
