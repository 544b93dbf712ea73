"""The public headers: each function is marked for export and has a description; api.txt lists them with its first sentence.

`WORKDEF_ACCEPT=1 python3 tests/structure/test_public_headers.py` rewrites the list.
"""

from __future__ import annotations

import os
import re
import unittest
from collections.abc import Iterator
from pathlib import Path

from layers import PROJECT

GOLDEN = Path(__file__).with_name("api.txt")
HEADERS = ("runtime/include/workdef.h", "runtime/include/quantity.h", "generated/workload.h")
# What a schema's header has for each structure is as its fields are: only what is about documents is listed.
END = "/* ---- enumerations"
DECLARATION = re.compile(r"^(?!typedef|#|/|\*|\s|\}|extern|struct \w+ \{|enum \w+ \{)([^\n(]*?)(\w+)\(", re.MULTILINE)
SINCE = r"\\since (\d+\.\d+\.\d+)"
DESCRIPTION = re.compile(r"/\*\*(?:(?!\*/).)*\*/\n(?:WD_MUST_CHECK\n)?\Z", re.DOTALL)


def functions(header: str) -> Iterator[tuple[str, str, str]]:
    """Of each function: what precedes its name, the name, and its description."""
    text = (PROJECT / header).read_text(encoding="utf-8").partition(END)[0]
    for match in DECLARATION.finditer(text):
        found = DESCRIPTION.search(text, 0, match.start())
        description = re.sub(r"\s*\n \*+ ?|^/\*\* ?|\s*\*/\n(?:WD_MUST_CHECK\n)?$", " ", found.group() if found else "")
        yield match.group(1), match.group(2), " ".join(description.split())


def since(header: str, description: str) -> str:
    """The version that has had a function from then on: its own line says so, or the header does for all."""
    text = (PROJECT / header).read_text(encoding="utf-8")
    found = re.search(SINCE, description) or re.search(SINCE, text.partition("*/\n#ifndef")[0])
    return found.group(1) if found else ""


def summary(description: str) -> str:
    return re.split(r"(?<=\.)\s|\s\\", description, maxsplit=1)[0]


class PublicHeaders(unittest.TestCase):
    maxDiff = None

    def test_functions_are_marked(self) -> None:
        for header in HEADERS[:2]:
            found = list(functions(header))
            self.assertGreater(len(found), 8)
            for before, name, _ in found:
                self.assertTrue(before.startswith(("WD_API ", "static inline ")), name)

    def test_functions_are_described(self) -> None:
        for header in HEADERS:
            for _, name, description in functions(header):
                self.assertRegex(since(header, description), r"^\d", name)
                self.assertRegex(summary(description), r"^[A-Z].*[.]$", name)

    def test_list(self) -> None:
        found = [(header, name, about) for header in HEADERS for _, name, about in functions(header)]
        lines = [f"{name} ({since(header, about)}): {summary(about)}\n" for header, name, about in found]
        if os.environ.get("WORKDEF_ACCEPT"):
            GOLDEN.write_text("".join(lines), encoding="utf-8")
        self.assertEqual(GOLDEN.read_text(encoding="utf-8").splitlines(True), lines)


if __name__ == "__main__":
    unittest.main()
