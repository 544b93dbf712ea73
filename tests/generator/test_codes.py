"""The list of codes: read by the parser of schemas, with errors that have places."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from generator.failure import Failure
from generator.output.codes import FindingCode, read_codes
from generator.output.markup import Code, Text

HEAD = "#ifndef WD_CODE_ROW\n#define WD_CODE_ROW(id, name, severity, cause, remedy)\n#endif\n"


class Codes(unittest.TestCase):
    def read(self, rows: str) -> list[FindingCode]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "codes.def"
            path.write_text(HEAD + rows + "#undef WD_CODE_ROW\n")
            return read_codes(path)

    def errors(self, rows: str) -> list[str]:
        """Line, column and message of each error."""
        with self.assertRaises(Failure) as caught:
            self.read(rows)
        self.assertEqual(caught.exception.status, 1)
        lines = [line for line in str(caught.exception).splitlines() if ": error: " in line]
        return [line.partition("codes.def:")[2].replace(" error:", "") for line in lines]

    def test_right(self) -> None:
        first = 'WD_CODE_ROW(A, "a-b", ERROR, "One, "\n     "(two) `three`.", "Four.") // five\n'
        self.assertEqual(self.read(first + 'WD_CODE_ROW(B, "b", WARNING, "C.", "D.")\n'), [
            FindingCode("a-b", "error", Text("One, (two) ", Code("three"), "."), Text("Four.")),
            FindingCode("b", "warning", Text("C."), Text("D.")),
        ])  # fmt: skip

    def test_faulty_rows(self) -> None:
        for rows, errors in {
            'WD_CODE_ROW(A, "a", ERROR, "B.")\n': [
                "4:1: WD_CODE_ROW takes 5 arguments (id, name, severity, cause, remedy), not 4",
            ],
            'WD_CODE_ROWS(A, "a", ERROR, "B.", "C.")\n': [
                "4:1: there is no row 'WD_CODE_ROWS'; did you mean 'WD_CODE_ROW'?",
            ],
            'FIELD(A, a, STRING, NONE, W, REQUIRED, "B.")\n': ["4:1: there is no row 'FIELD': there are WD_CODE_ROW"],
            'WD_CODE_ROW(A, a, ERROR, "B.", "C.")\n': ['4:16: a code is expected here: write "a"'],
            'WD_CODE_ROW(A, "a", ERORR, "B.", "")\n': [
                "4:21: 'ERORR' is not a severity; did you mean 'ERROR'?", "4:34: a remedy must not be empty",
            ],
            'WD_CODE_ROW(A, "a", ERROR, "B.", "C."\n': ["4:12: this '(' is not closed"],
        }.items():  # fmt: skip
            with self.subTest(rows):
                self.assertEqual(self.errors(rows), errors)

    def test_unreadable(self) -> None:
        with self.assertRaises(FileNotFoundError):
            read_codes(Path("/nonexistent/codes.def"))


if __name__ == "__main__":
    unittest.main()
