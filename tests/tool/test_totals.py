"""validate: the summary of many files, of few, and of those in which nothing is checked; --strict, --quiet and the like."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import subprocess
import tempfile
import time
import unittest

from support import HANG, MANIFEST, TOOL, FolderCase, run

WRONG = MANIFEST + "  gpuu: {value: 1}\n  cpu: {value: 2}\n"
WARNED = MANIFEST + "  cpu: {value: 2}\n"
DEPLOYMENT = "apiVersion: apps/v1\nkind: Deployment\n"
SUMMARIES = r"^(\S+: (?:valid|invalid|nothing checked|passed over): .*|\d[\d,]* files?: .*)$"


class Totals(FolderCase):
    def lines(self, *arguments: str, status: int) -> list[str]:
        """The lines about files, without the seconds of the last one."""
        said = self.run_here("validate", *arguments)
        self.assertEqual((said.status, said.err), (status, ""))
        return [re.sub(r"\d\.\d\d s$", "T", line) for line in re.findall(SUMMARIES, said.out, re.MULTILINE)]

    def test_one_file_has_no_totals(self) -> None:
        self.write("a.yaml")
        self.assertEqual(self.lines("a.yaml", status=0), ["a.yaml: valid: 1 checked"])
        self.assertEqual(self.lines(".", status=0), ["./a.yaml: valid: 1 checked"])

    def test_few_files(self) -> None:
        self.write("a.yaml")
        self.write("b.yaml", WRONG)
        self.write("c.yaml", WARNED)
        self.write("d.yaml", DEPLOYMENT)
        self.write("e.json", '{"name": "x", "version": "1.0.0"}')
        self.assertEqual(
            self.lines(".", status=1),
            [
                "./a.yaml: valid: 1 checked",
                "./b.yaml: invalid: 1 checked; 1 error, 1 warning",
                "./c.yaml: valid: 1 checked; 0 errors, 1 warning",
                "./d.yaml: nothing checked: 1 document of apps/v1",
                "5 files: 2 valid, 1 invalid (1 error, 2 warnings), 1 not checked, 1 passed over; T",
            ],
        )
        self.assertEqual(self.lines("a.yaml", "c.yaml", status=0)[-1], "2 files: 2 valid (1 warning); T")
        self.assertEqual(self.lines("a.yaml", "a.yaml", status=0)[-1], "2 files: 2 valid; T")
        self.assertEqual(self.lines("-v", ".", status=1)[-2], "./e.json: passed over: no API version, and no kind of this schema")

    def test_of_many_files_only_what_is_wrong(self) -> None:
        for i in range(1200):
            self.write(f"{i:04}.yaml")
        self.write("x.yaml", WRONG)
        self.write("y.yaml", WARNED)
        self.write("z.yaml", DEPLOYMENT)
        wrong = "./x.yaml: invalid: 1 checked; 1 error, 1 warning"
        totals = "1,203 files: 1,201 valid, 1 invalid (1 error, 2 warnings), 1 not checked; T"
        self.assertEqual(self.lines(".", status=1), [wrong, totals])
        self.assertEqual(len(self.lines("--verbose", ".", status=1)), 1204)
        self.assertEqual(self.lines("--strict", ".", status=1)[-2], "./z.yaml: nothing checked: 1 document of apps/v1")

    def test_strict(self) -> None:
        for text, status in ((MANIFEST, 0), (WARNED, 1), (WRONG, 1), (DEPLOYMENT, 1), ("", 1)):
            self.assertEqual(run("validate", "--strict", "-", text=text).status, status, text)
        said = run("validate", "--strict", "--format", "json", "-", text=WARNED)
        report = json.loads(said.out)
        self.assertEqual((report["valid"], report["findings"][0]["severity"]), (False, "error"))
        self.assertEqual(run("validate", "--strict", "--allow", "unquoted-number", "-", text=WARNED).status, 0)
        self.assertEqual(run("validate", "--strict", "--warn", "unquoted-number", "-", text=WARNED).status, 1)

    def test_strict_with_files_that_are_passed_over(self) -> None:
        self.write("package.json", '{"name": "x"}')
        self.assertEqual(self.run_here("validate", "--strict", ".").status, 1)
        self.write("a.yaml")
        self.assertEqual(self.run_here("validate", "--strict", ".").status, 0)

    def test_quiet(self) -> None:
        self.write("a.yaml", WARNED)
        self.write("b.yaml", WRONG)
        said = self.run_here("validate", "--quiet", ".")
        self.assertEqual(
            (said.status, said.out),
            (1, './b.yaml:7:3: error: unknown field "gpuu" [unknown-field]\n'
                "      gpuu: {value: 1}\n      ^~~~\n    hint: did you mean gpu?\n"),
        )  # fmt: skip
        said = self.run_here("validate", "-q", "a.yaml", "--format", "json")
        self.assertEqual((said.status, json.loads(said.out)["findings"]), (0, []))
        self.assertIn("unquoted-number", self.run_here("validate", "-q", "--strict", "a.yaml").out)

    def test_statistics(self) -> None:
        self.write("a.yaml", WARNED)
        self.write("b.yaml", WRONG + "  gpux: 1\n")
        table = "      2  error    unknown-field\n      2  warning  unquoted-number\n"
        totals = "2 files: 1 valid, 1 invalid (2 errors, 2 warnings); T\n"
        said = self.run_here("validate", "--summary", ".")
        self.assertEqual((said.status, re.sub(r"\d\.\d\d s$", "T", said.out.strip()) + "\n"), (1, (table + totals).lstrip()))
        self.assertIn(table, self.run_here("validate", "--statistics", ".").out)
        said = self.run_here("validate", "--statistics", "--format", "json", ".")
        self.assertEqual((said.err, len(said.out.splitlines())), (table, 2))

    def test_max_findings(self) -> None:
        self.write("a.yaml", WRONG)
        self.write("b.yaml", WRONG)
        for most, shown in (("1", 1), ("3", 3), ("4", 4), ("100", 4)):
            said = self.run_here("validate", "--max-findings", most, ".")
            self.assertEqual((said.status, len(re.findall(r"\[[a-z-]+\]$", said.out, re.MULTILINE))), (1, shown))
            rest = f"{4 - shown} further finding{'s are' if shown < 3 else ' is'} not shown\n"
            self.assertEqual(rest in said.out, shown < 4)
            self.assertIn("2 invalid (2 errors, 2 warnings)", said.out)
            for name in ("json", "sarif", "junit"):
                said = self.run_here("validate", "--max-findings", most, "--format", name, ".")
                found = len(re.findall(r'"code":|"ruleIndex"|<failure|<system-out', said.out))
                self.assertEqual((said.status, found, said.err), (1, shown, rest if shown < 4 else ""))

    def test_max_findings_of_many_files(self) -> None:
        for i in range(12):
            self.write(f"{i:02}.yaml", WRONG)
        said = self.run_here("validate", "--max-findings", "3", ".")
        self.assertEqual(re.findall(r"^(\S+): invalid:", said.out, re.MULTILINE), ["./00.yaml", "./01.yaml"])
        self.assertIn("\n21 further findings are not shown\n12 files: 12 invalid (12 errors, 12 warnings); ", said.out)

    def test_limits(self) -> None:
        for limit, text, code in (
            ("bytes=100", MANIFEST, "limit"),
            ("depth=2", MANIFEST + "  pvcs: {items: {a: {value: {path: /a}}}}\n", "limit"),
            ("documents=1", MANIFEST + "---\n" + MANIFEST, "limit"),
            ("items=1", MANIFEST + "  labels: {items: {a: {value: b}, c: {value: d}}}\n", "limit"),
            ("findings=1", WRONG + "  gpux: 1\n  gpuy: 1\n", "limit"),
            ("kept-nodes=2", "spec: {name: {value: a}, image: {value: b}}\n" + MANIFEST, "limit"),
            ("alias-nodes=1", MANIFEST + "  labels: &a {items: {a: {value: b}}}\n  annotations: *a\n", "limit"),
        ):
            with self.subTest(limit):
                found = json.loads(run("validate", "--format", "json", "--limit", limit, "-", text=text).out)["findings"]
                self.assertIn(code, [finding["code"] for finding in found])
                raised = re.sub(r"\d+", "100000", limit)
                found = json.loads(run("validate", "--format", "json", "--limit", raised, "-", text=text).out)["findings"]
                self.assertNotIn(code, [finding["code"] for finding in found])

    def test_wrong_numbers(self) -> None:
        for arguments, message in (
            (("--max-findings", "0"), "the number of findings is from 1 to 4294967295, not '0'"),
            (("--max-findings", "x"), "the number of findings is from 1 to 4294967295, not 'x'"),
            (("--limit", "bytes"), "a limit is written NAME=N, not 'bytes'"),
            (("--limit", "bytes="), "the limit 'bytes' is a number from 1 to 4294967295, not ''"),
            (("--limit", "bytes=1k"), "the limit 'bytes' is a number from 1 to 4294967295, not '1k'"),
            (("--limit", "depth=4294967296"), "the limit 'depth' is a number from 1 to 4294967295, not '4294967296'"),
            (("--limit", "byte=1"), "unknown limit 'byte' (did you mean bytes?)"),
            (("--color", "yes"), "unknown colour 'yes'"),
            (("--allow", "order,"), "unknown code ''"),
            (("--allow", "order,,conflict"), "unknown code ''"),
            (("--warn", "order,confict"), "unknown code 'confict' (did you mean conflict?)"),
            (("--warn", "order,syntax"), "'syntax' is always an error: the rest of the input is not read"),
        ):
            with self.subTest(arguments):
                said = run("validate", *arguments, "-", text=MANIFEST)
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertEqual(said.err, f"{TOOL.name}: {message}; try '{TOOL.name} validate --help'\n")

    def test_lists_of_codes(self) -> None:
        for options, status, severities in (
            (("--allow", "unknown-field,unquoted-number"), 0, []),
            (("--allow", "all"), 0, []),
            (("--warn", "all"), 0, ["warning", "warning"]),
            (("--error", "all"), 1, ["error", "error"]),
            (("--allow", "all", "--error", "unquoted-number"), 1, ["error"]),
            (("--error", "unquoted-number", "--allow", "all"), 0, []),
        ):
            with self.subTest(options):
                said = run("validate", *options, "--format", "json", "-", text=WRONG)
                found = [finding["severity"] for finding in json.loads(said.out)["findings"]]
                self.assertEqual((said.status, found), (status, severities))
        for level in ("--allow", "--warn"):
            self.assertEqual(run("validate", level, "all", "-", text="[").status, 1)


class Progress(FolderCase):
    """A line on a terminal, after a second: a pipe keeps the tool busy for so long."""

    def run_slowly(self, standard_error: int) -> None:
        os.mkfifo(self.folder / "b")
        self.write("a.yaml")
        process = subprocess.Popen([TOOL, "validate", "a.yaml", "b", "a.yaml"], cwd=self.folder, stdout=subprocess.PIPE,
                                   stderr=standard_error)  # fmt: skip
        time.sleep(1.2)
        with open(self.folder / "b", "w", encoding="utf-8") as file:
            file.write(MANIFEST)
        out, _ = process.communicate(timeout=HANG)
        self.assertEqual((process.returncode, out.count(b": valid: 1 checked\n")), (0, 3))
        self.assertNotIn(b"\r", out)

    def test_on_a_terminal(self) -> None:
        try:
            main, terminal = pty.openpty()
        except OSError as error:  # a bare chroot has no /dev/pts
            self.skipTest(str(error))
        self.run_slowly(terminal)
        os.close(terminal)
        said = b""
        with contextlib.suppress(OSError):
            said = os.read(main, 4096)
        os.close(main)
        self.assertRegex(said.decode(), r"^\r\x1b\[K2 of 3 files\r\x1b\[K")

    def test_nowhere_else(self) -> None:
        with tempfile.TemporaryFile() as file:
            self.run_slowly(file.fileno())
            file.seek(0)
            self.assertEqual(file.read(), b"")


if __name__ == "__main__":
    unittest.main()
