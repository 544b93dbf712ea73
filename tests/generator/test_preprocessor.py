"""schema.def is honest C: the C preprocessor sees the rows that the generator sees."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import CASES, PROJECT, generate, run_c

ROWS_C = Path(__file__).with_name("rows.c")


class Preprocessor(unittest.TestCase):
    maxDiff = None

    def check(self, schema: Path, warnings: str = "") -> None:
        dump = generate("--schema", schema, "--dump-rows")
        self.assertEqual((dump.status, dump.err), (0, warnings))
        self.assertEqual(dump.out.splitlines(), self.seen_by_c(schema).splitlines())

    def seen_by_c(self, schema: Path, *flags: str) -> str:
        """The rows as the preprocessor passes them on, with adjacent strings joined, which is a later step."""
        with tempfile.TemporaryDirectory() as folder:
            rows = run_c(ROWS_C, Path(folder) / "rows", f'-DROWS_OF="{schema}"', *flags)
        side_by_side = r'"(?:[^"\\]|\\.)*"(?: "(?:[^"\\]|\\.)*")+'
        return re.sub(side_by_side, lambda strings: re.sub(r'(?<!\\)" "', "", strings[0]), rows)

    def check_with_macros(self, schema: Path) -> None:
        """As GNU C, and with headers that define words: all but true and false arrive as they are written."""
        names = ("errno", "stdbool", "complex", "iso646", "math", "signal", "threads")
        headers = [f"-include{name}.h" for name in names]
        dump = generate("--schema", schema, "--dump-rows")
        words = {"true": "1", "false": "0"}
        expected = re.sub(r'"(?:[^"\\]|\\.)*"|\b(?:true|false)\b', lambda m: words.get(m[0], m[0]), dump.out)
        self.assertEqual(self.seen_by_c(schema, "-std=gnu11", *headers).splitlines(), expected.splitlines())

    def test_schema(self) -> None:
        self.check(PROJECT / "schema.def")
        self.check_with_macros(PROJECT / "schema.def")

    def test_descriptions_of_paragraphs(self) -> None:
        self.check(CASES / "description-of-paragraphs.def")

    def test_words_that_are_macros(self) -> None:
        """Each has a warning that says what to write; written so, the preprocessor and the generator agree."""
        template = """#include "{rows}"
SCHEMA(demo, Root, "A schema.")
KIND({letter}, Alpha, {unix}, "One kind.")
WRAPPER(data, list, {gone})
ENUMERATION(Os, "Systems.")
VALUE(Os, {linux}, "Linux.")
VALUE(Os, unixes, "Unix.")
STRUCTURE(Root, PLAIN, "The root.")
MEMBER(Root, os, ENUM(Os), {linux}, OPTIONAL KEY({errno}), "A system.")
MEMBER(Root, {and_name}, BOOLEAN, true, OPTIONAL{and_key}, "A switch.")
MEMBER(Root, box, STRUCT(Box), NONE, OPTIONAL, "A box.")
STRUCTURE(Box, WRAPPED, "A box.")
MEMBER(Box, size, INTEGER, NONE, OPTIONAL, "A size.")
RULE(Root, NO_EFFECT_IF(os, ANY_OF(GIVEN({and_name}, false), IS(os, {linux}))), "true is 'true'")
#include "{rows}"
"""
        right = {
            "rows": PROJECT / "runtime/include/rows.def", "letter": "A", "unix": '"unix"', "linux": '"linux"',
            "errno": '"errno"', "and_name": "both", "and_key": ' KEY("and")', "gone": '"NULL"',
        }  # fmt: skip
        wrong = {
            "unix": ("unix", 'write "unix"'),
            "linux": ("linux", 'write "linux"'),
            "errno": ("errno", 'write "errno"'),
            "gone": ("NULL", 'write "NULL"'),
            "letter": ("I", "choose another letter"),
            "and_name": ("EOF", 'choose another name, and add KEY("EOF")'),
        }
        with tempfile.TemporaryDirectory() as folder:
            schema = Path(folder) / "macros.def"
            schema.write_text(template.format(**right))
            self.check_with_macros(schema)
            self.check(schema)
            for name, (word, remedy) in wrong.items():
                schema.write_text(template.format(**{**right, name: word}))
                run = generate("--schema", schema, "--dump-rows")
                found = re.findall(r"warning: (.*)$", run.err, re.MULTILINE)
                self.assertEqual(found, [f"'{word}' may be a macro in C programs that read the rows: {remedy}"])
                headers = ("-includestdbool.h", "-includeerrno.h", "-includecomplex.h")
                self.assertNotEqual(self.seen_by_c(schema, "-std=gnu11", *headers), run.out)

    def test_rows_that_are_not_defined_expand_to_nothing(self) -> None:
        command = ["cc", "-E", "-P", "-x", "c", "-I", "runtime/include", "-"]
        for text, seen in (
            ('#include "schema.def"\n', ""),
            ('#define KIND(letter, ...) letter\n#include "schema.def"\nKIND(X)', "W T D N J KIND(X)"),
        ):
            result = subprocess.run(command, input=text, cwd=PROJECT, check=True, capture_output=True, text=True)
            self.assertEqual(" ".join(result.stdout.split()), seen)

    def test_rows_over_several_files_and_lines(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            part = Path(folder) / "part.def"
            part.write_text(
                '#pragma once\nMEMBER(Root, part, STRING, "a\\"b", OPTIONAL EXAMPLE("/* no comment */"), "Part.")\n'
            )
            schema = Path(folder) / "whole.def"
            schema.write_text(
                (CASES / "smallest.def").read_text()
                + '#include "part.def"\n#include "part.def"\nMEMBER(Root, // the owner\n  on, /* a, b) */ BOOLEAN,'
                + '\n  true, OPTIONAL\n  OBSERVED, "Whether it "  "is"\n "on.")\n'
            )
            self.check(schema)

    def test_every_row_of_the_file_is_seen(self) -> None:
        """Counted in the simplest way there is: a row begins a line."""
        dump = generate("--schema", PROJECT / "schema.def", "--dump-rows").out
        lines = (PROJECT / "schema.def").read_text(encoding="utf-8").splitlines()
        rows = [line for line in lines if line[:1].isupper() and "(" in line]
        self.assertEqual(len(dump.splitlines()), len(rows))


if __name__ == "__main__":
    unittest.main()
