"""Nothing from a document, a file name or an argument is obeyed by a terminal, or by GitHub's reader of a log."""

from __future__ import annotations

import re
import unittest

from support import MANIFEST, TOOL, FolderCase, Run

FORMATS = ("text", "json", "sarif", "github", "junit")

# C0 but for the ends of lines, DEL, C1; marks, embeddings, overrides and isolates of direction; ends of lines beyond ASCII.
CONTROLS = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]")
COMMANDS = re.compile(r"^\s*::|##\[", re.MULTILINE)
OWN_COMMAND = re.compile(r"^::(error|warning) file=[^:,\n]*,line=\d+,col=\d+,endColumn=\d+,title=[a-z0-9-]+::", re.MULTILINE)

DOCUMENTS = {
    "a lead byte that swallows": b'a: "\xc2\x1b[31m"\n',
    "controls in a comment": MANIFEST.encode() + b"  x: 1 # \xc2\x9b31m \xe2\x80\xae \xe2\x81\xa6 \xe2\x80\x8f\n",
    "controls in a key": MANIFEST.encode() + '  "\\e[31m\\x9b\\u202e\\u2066\\u200f\\u2028": 1\n'.encode(),
    "direction in a key": MANIFEST.encode() + "  a\u202eb\u2067c\u200e: 1\n".encode(),
    "direction in a value": MANIFEST.encode() + "  largeShm: {value: a\u202eb\u2067c\u200e}\n".encode(),
    "direction in a value in UTF-16": (MANIFEST + "  largeShm: {value: a\u202eb\x9b}\n").encode("utf-16"),
    "a command as a key": MANIFEST.encode() + b"::error file=a::pwned: 1\n",
    "a command after blanks": MANIFEST.encode() + b"  ::error file=a::pwned: 1\n",
    "a command after other blanks": MANIFEST.encode() + "\u00a0\u3000::error file=a::pwned: 1\n".encode(),
    "an old command": MANIFEST.encode() + b'  "##[error]x": 1 ##[error]y\n',
    "a command as a value": MANIFEST.encode() + b'  largeShm: {value:\n    "::error file=a::pwned"}\n',
    "not UTF-8": b"\xff\xfe\xff\xff\x1b\x00\n\x00",
}
NAMES = (
    "x\n::error file=a::pwned.yaml", "\x1b[31mred.yaml", "::error::x.yaml", " ::error::x.yaml", "##[error]x.yaml",
    "a\u202eb\u009b.yaml", b"over\xc1\xa1long\xff.yaml", ":.yaml", "a\rb.yaml",
)  # fmt: skip


class Injection(FolderCase):
    def expect_harmless(self, done: Run, is_github: bool = False) -> None:
        for text in (OWN_COMMAND.sub("", done.out) if is_github else done.out, done.err):
            self.assertIsNone(CONTROLS.search(text.replace("\ufffd", "?") if not is_github else text), ascii(text))
            self.assertIsNone(COMMANDS.search(text), ascii(text))

    def test_documents(self) -> None:
        for name, text in DOCUMENTS.items():
            self.write("a.yaml", text)
            for form in FORMATS:
                with self.subTest(name, format=form):
                    done = self.run_here("validate", "--format", form, "a.yaml")
                    self.assertEqual(done.status, 1, done.err)
                    self.expect_harmless(done, form == "github")

    def test_file_names(self) -> None:
        for name in NAMES:
            name = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name
            path = self.write(name, MANIFEST + "  x: 1\n")
            for form in FORMATS:
                with self.subTest(ascii(name), format=form):
                    self.expect_harmless(self.run_here("validate", "--format", form, name), form == "github")
                    self.expect_harmless(self.run_here("show", name))
            path.unlink()
            with self.subTest(ascii(name), format="missing"):
                self.expect_harmless(self.run_here("validate", name))

    def test_files_that_are_passed_over_or_not_checked(self) -> None:
        for i, name in enumerate(NAMES):
            name = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name
            self.write(f"d/{name}", '{"name": 1}' if i % 2 else "apiVersion: \"::error::\\e[31m\"\nkind: x\n")
        for form in FORMATS:
            for options in (("--verbose",), ("--strict",), ("--summary",), ("--max-findings", "1")):
                with self.subTest(format=form, options=options):
                    self.expect_harmless(self.run_here("validate", *options, "--format", form, "d"), form == "github")
        for form in FORMATS:
            self.expect_harmless(self.run_here("validate", "--format", form, "--files-from", "-", text="\x1b[31m\n ::error::x.yaml\n"))

    def test_comments(self) -> None:
        for text in ("allow \x1b[31m", "allow ::error::", "allow \u202e\u2066", "##[error]"):
            self.write("a.yaml", f"# {TOOL.name}: {text}\n{MANIFEST}")
            self.expect_harmless(self.run_here("validate", "a.yaml"))

    def test_broken_link(self) -> None:
        (self.folder / "d").mkdir()
        (self.folder / "d" / "x\n::error file=a::pwned.yaml").symlink_to("nowhere")
        done = self.run_here("validate", "d")
        self.assertEqual(done.status, 2)
        self.assertEqual(done.err, "workloadctl: d/x\\n::error file=a::pwned.yaml: No such file or directory\n")

    def test_empty_folder(self) -> None:
        (self.folder / "\x1b[31m\n::error::x").mkdir()
        self.expect_harmless(self.run_here("validate", "\x1b[31m\n::error::x"))

    def test_arguments(self) -> None:
        for word in ("x\n::error::y", "\x1b[31m", "a\u202eb", "##[error]x"):
            for arguments in ((word,), ("help", word), ("validate", f"--{word}"), ("validate", "--format", word, "a"),
                              ("validate", "--allow", word, "a"), ("validate", "-j", word, "a"), ("explain", word),
                              ("fields", "--kind", word), ("new", word), ("completion", word)):  # fmt: skip
                with self.subTest(arguments):
                    done = self.run_here(*arguments)
                    self.assertNotEqual(done.status, 0)
                    self.expect_harmless(done)

    def test_show(self) -> None:
        text = MANIFEST + '  command: {value: "a\\n::error::b"}\n  arguments: {value: "\\u202e\\u009b\\u2066\\e"}\n'
        self.write("a.yaml", text)
        done = self.run_here("show", "a.yaml")
        self.assertEqual((done.status, done.err), (0, ""))
        self.assertIn('value: "a\\n::error::b"', done.out)
        self.expect_harmless(done)

    def test_source_line(self) -> None:
        self.write("a.yaml", MANIFEST + "::error file=a::pwned: 1\n")
        done = self.run_here("validate", "a.yaml")
        self.assertIn("\n    ?:error file=a::pwned: 1\n    ^~~~", done.out)

    def test_long_values(self) -> None:
        digits = "9" * 100_000
        for value in (f'runAsUid: {{value: "{digits}"}}', f"gpu: {{value: {digits}}}", f'memory: {{value: "{digits}q"}}',
                      f"gpu: {{value: 1{'_' * 100_000}}}", f"image2: {{value: {digits}}}", f"image: {digits}",
                      f"minReplicas: {{value: {digits}}}", f"largeShm: {{value: {digits}}}",
                      f"name2{digits}: 1"):  # fmt: skip
            with self.subTest(value[:40]):
                self.write("a.yaml", MANIFEST.replace("  image: {value: i}\n", "") + f"  {value}\n")
                for form in FORMATS:
                    self.assertLess(len(self.run_here("validate", "--format", form, "a.yaml").out), 12_000)


if __name__ == "__main__":
    unittest.main()
