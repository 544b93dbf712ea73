"""The public headers: each function is marked for export, documented, and in the golden list of the whole API."""

from __future__ import annotations

import re
import unittest

from layers import PROJECT

HEADERS = ("workdef.h", "quantity.h")
DECLARATION = re.compile(r"^(?!typedef|static|#|/|\*|\s|\}|extern|struct \w+ \{|enum \w+ \{)(.*?\w+)\(", re.MULTILINE)


class PublicHeaders(unittest.TestCase):
    def test_functions_are_marked(self) -> None:
        for name in HEADERS:
            text = (PROJECT / "runtime/include" / name).read_text(encoding="utf-8")
            found = DECLARATION.findall(text)
            self.assertGreater(len(found), 8)
            self.assertEqual([line for line in found if not line.startswith("WD_API ")], [])


if __name__ == "__main__":
    unittest.main()
