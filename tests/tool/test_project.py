"""The project file: found upwards from each file, with levels and excludes."""

from __future__ import annotations

import json
import re
import unittest

from support import MANIFEST, PROJECT, TOOL, FolderCase, Run

NAME = f".{TOOL.name}.yaml"
WARNED = MANIFEST + "  cpu: {value: 2}\n"
WRONG = MANIFEST + "  gpuu: 1\n"
DEFINITION = PROJECT / "runtime/cli/project/project.def"
CODES = re.findall(
    r'^WD_CODE_ROW\(\w+, "([\w-]+)"', (PROJECT / "runtime/include/codes.def").read_text(encoding="utf-8"), re.MULTILINE
)


class ProjectFile(FolderCase):
    def found(self, *arguments: str, status: int = 0) -> dict[str, list[str]]:
        """The files that are checked, and their findings."""
        said = self.run_here("validate", "--format", "json", *arguments)
        self.assertEqual((said.status, said.err), (status, ""))
        reports = map(json.loads, said.out.splitlines())
        return {r["file"]: [f"{f['severity']} {f['code']}" for f in r["findings"]] for r in reports}

    def test_levels(self) -> None:
        self.write("a.yaml", WARNED + "  gpuu: 1\n")
        for text, status, findings in (
            ("", 1, ["warning unquoted-number", "error unknown-field"]),
            ("# nothing\n", 1, ["warning unquoted-number", "error unknown-field"]),
            ("{}\n", 1, ["warning unquoted-number", "error unknown-field"]),
            ("allow: unknown-field\n", 0, ["warning unquoted-number"]),
            ("allow: [unknown-field, unquoted-number]\n", 0, []),
            ("warn: all\n", 0, ["warning unquoted-number", "warning unknown-field"]),
            ("error: all\n", 1, ["error unquoted-number", "error unknown-field"]),
            ("allow: all\nerror: unknown-field\n", 1, ["error unknown-field"]),
            ("error: all\nallow: unknown-field\n", 1, ["error unquoted-number"]),
            ("error: unknown-field\nwarn: unknown-field\nallow: all\n", 1, ["error unknown-field"]),
            ("strict: true\n", 1, ["error unquoted-number", "error unknown-field"]),
            ("strict: true\nallow: all\n", 0, []),
        ):
            with self.subTest(text):
                self.write(NAME, text)
                self.assertEqual(self.found("a.yaml", status=status), {"a.yaml": findings})

    def test_options_come_first(self) -> None:
        self.write("a.yaml", WARNED)
        self.write(NAME, "allow: all\n")
        self.assertEqual(self.found("a.yaml"), {"a.yaml": []})
        self.assertEqual(self.found("--error", "unquoted-number", "a.yaml", status=1), {"a.yaml": ["error unquoted-number"]})
        self.assertEqual(self.found("--no-project", "a.yaml"), {"a.yaml": ["warning unquoted-number"]})

    def test_what_ends_the_reading_is_an_error(self) -> None:
        self.write(NAME, "allow: all\n")
        self.write("a.yaml", "[")
        self.assertEqual(self.found("a.yaml", status=1), {"a.yaml": ["error syntax"]})

    def test_the_nearest_file_counts(self) -> None:
        self.write(NAME, "allow: all\n")
        self.write(f"a/b/{NAME}", "error: unquoted-number\n")
        for name in ("x.yaml", "a/x.yaml", "a/b/x.yaml", "a/b/c/d/x.yaml", "a/bc/x.yaml"):
            self.write(name, WARNED)
        error, nothing = ["error unquoted-number"], []
        expected = {"a/b/c/d/x.yaml": error, "a/b/x.yaml": error, "a/bc/x.yaml": nothing, "a/x.yaml": nothing, "x.yaml": nothing}
        self.assertEqual(self.found(".", status=1), {f"./{name}": found for name, found in expected.items()})
        self.assertEqual(self.found("-j", "8", *reversed(expected), status=1), expected)
        self.assertEqual(self.found(f"{self.folder}/a/x.yaml"), {f"{self.folder}/a/x.yaml": nothing})
        self.assertEqual(self.found("a/b/../x.yaml"), {"a/b/../x.yaml": nothing})

    def test_standard_input(self) -> None:
        self.write(NAME, "allow: all\n")
        self.write(f"a/{NAME}", "strict: true\n")
        for arguments, status in ((("-",), 0), (("--stdin-filename", "a/x.yaml", "-"), 1), (("--stdin-filename", "a/none/x.yaml", "-"), 1),
                                  (("--stdin-filename", "none/x/y.yaml", "-"), 0)):  # fmt: skip
            with self.subTest(arguments):
                self.assertEqual(self.run_here("validate", *arguments, text=WARNED).status, status)

    def test_exclude(self) -> None:
        for name in ("a.yaml", "build/a.yaml", "src/build/b.yaml", "src/c.yaml"):
            self.write(name)
        for text, left in (
            ("exclude: build/\n", ["./a.yaml", "./src/c.yaml"]),
            ("exclude: /build\n", ["./a.yaml", "./src/build/b.yaml", "./src/c.yaml"]),
            ("exclude: [/src/build, '*/c.yaml']\n", ["./a.yaml", "./build/a.yaml"]),
        ):
            with self.subTest(text):
                self.write(NAME, text)
                self.assertEqual(list(self.found(".")), left)
        self.write(NAME, "exclude: ['**']\n")
        self.assertEqual(self.run_here("validate", "."), Run(0, ".: nothing checked: all files are excluded\n", ""))
        self.write(NAME, "exclude: /src/build\n")
        self.assertEqual(list(self.found("src")), ["src/c.yaml"])
        self.assertEqual(list(self.found("src/build")), ["src/build/b.yaml"])
        self.assertEqual(list(self.found("src/build/b.yaml")), ["src/build/b.yaml"])
        said = self.run_here("validate", "--format", "json", "--files-from", "-", text="a.yaml\nsrc/build/b.yaml\n")
        self.assertEqual(len(said.out.splitlines()), 1)

    def test_it_is_no_document(self) -> None:
        self.write(NAME, "strict: false\n")
        self.write("a.yaml")
        self.assertEqual(self.run_here("validate", "."), Run(0, "./a.yaml: valid: 1 checked\n", ""))

    def test_strict_and_nothing_checked(self) -> None:
        self.write(NAME, "strict: true\n")
        self.write("a.yaml", "apiVersion: v1\nkind: Secret\n")
        self.assertEqual(self.run_here("validate", "a.yaml"), Run(1, "a.yaml: nothing checked: 1 document of v1\n", ""))

    def test_what_is_wrong(self) -> None:
        self.write("a/b.yaml", WRONG)
        folder = self.folder.resolve()
        for text, message in (
            ("alow: all\n", f"{folder}/{NAME}:1:1: error: unknown field \"alow\" [unknown-field]\n    alow: all\n    ^~~~\n"
                            "    hint: did you mean allow?\n"),
            ("allow: no-efect\n", "did you mean no-effect?"),
            ("allow: syntax\n", "[bad-value]"),
            ("warn: limit\n", "[bad-value]"),
            ("allow: [\n", "[syntax]"),
            ("strict: 1\n", "[wrong-type]"),
            ("exclude: ['']\n", "[bad-value]"),
            ("- allow\n", "[wrong-type]"),
        ):  # fmt: skip
            with self.subTest(text):
                self.write(NAME, text)
                said = self.run_here("validate", "a/b.yaml", "a/b.yaml")
                self.assertEqual(said.status, 2)
                self.assertIn(message, said.err)
                self.assertEqual(said.err.count("error:"), 1)
                self.assertIn("unknown-field", said.out)

    def test_a_file_that_cannot_be_read(self) -> None:
        (self.folder / NAME).mkdir()
        self.write("a.yaml")
        said = self.run_here("validate", "a.yaml")
        self.assertEqual(said.status, 2)
        self.assertRegex(said.err, rf"^\S+: \S+/{re.escape(NAME)}: Is a directory\n$")

    def test_the_codes_are_those_of_findings(self) -> None:
        rows = re.findall(r'^VALUE\(Code, "([\w-]+)"', DEFINITION.read_text(encoding="utf-8"), re.MULTILINE)
        self.assertEqual(rows, [code for code in CODES if code not in ("syntax", "limit")] + ["all"])


if __name__ == "__main__":
    unittest.main()
