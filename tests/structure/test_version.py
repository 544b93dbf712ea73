"""The version is the same wherever it is written: in the header, the builds and the changelog."""

from __future__ import annotations

import re
import unittest

from layers import PROJECT


def written(file: str, pattern: str) -> str:
    match = re.search(pattern, (PROJECT / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert match, (file, pattern)
    return match[1]


class Version(unittest.TestCase):
    def setUp(self) -> None:
        self.version = written("runtime/include/workdef.h", r'^#define WD_VERSION "(.*)"$')

    def test_number(self) -> None:
        major, minor, patch = map(int, self.version.split("."))
        number = written("runtime/include/workdef.h", r"^#define WD_VERSION_NUMBER (\d+)$")
        self.assertEqual(int(number), major * 10000 + minor * 100 + patch)

    def test_builds(self) -> None:
        self.assertEqual(written("CMakeLists.txt", r"^project\(workdef VERSION (\S+)"), self.version)
        self.assertEqual(written("meson.build", r"^project\(.* version: '([^']*)'"), self.version)

    def test_changelog(self) -> None:
        self.assertEqual(written("CHANGELOG.md", r"^## (\d[^ ]*)"), self.version, "the newest version comes first")


if __name__ == "__main__":
    unittest.main()
