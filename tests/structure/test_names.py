"""The names that C files keep to themselves: the amalgamation puts all files of the runtime into one."""

from __future__ import annotations

import re
import unittest
from collections import defaultdict

from layers import PROJECT

DEFINITION = re.compile(
    r"^static\s[^=;({]*?\(\*(?:const\s)?(\w+)|^static\s[^=;({]*?(\w+)\s*(?:\(\w|\(\)|\[|=|;)"
    r"|^(?:struct|enum|union)\s+(\w+)\s*\{",
    re.MULTILINE,
)


def names_of(text: str) -> set[str]:
    """The functions, objects and types that a file defines for itself."""
    return {"".join(names) for names in DEFINITION.findall(text)}


class Names(unittest.TestCase):
    def test_each_in_one_file(self) -> None:
        files = defaultdict(list)
        for path in sorted((PROJECT / "runtime").glob("*/*.c")):
            if path.parent.name != "cli":
                for name in names_of(path.read_text(encoding="utf-8")):
                    files[name].append(path.name)
        self.assertEqual({name: where for name, where in files.items() if len(where) > 1}, {})

    def test_what_counts(self) -> None:
        text = "static int f(int a)\n{\n\tstatic int g;\n}\nstatic const char *const h[] = { 0 };\nstruct s {\n};\nint open(void);\n"
        text += "static void (*const all[])(int a) = { 0 };\nstatic int (*one)(void);\n"
        self.assertEqual(names_of(text), {"f", "h", "s", "all", "one"})


if __name__ == "__main__":
    unittest.main()
