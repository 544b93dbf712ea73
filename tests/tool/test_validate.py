"""The command `validate`: what it prints, its exit status, and the files that it reads."""

from __future__ import annotations

import json
import os
import subprocess
import unittest
from itertools import product
from pathlib import Path

from support import MANIFEST, TOOL, FolderCase, Run, run

DEPLOYMENT = "apiVersion: apps/v1\nkind: Deployment\nspec: {x: 1}\n"
WRONG = MANIFEST + "  gpu: {value: 0.5}\n  largeShm: {value: flase}\n"


class Output(FolderCase):
    def test_text(self) -> None:
        said = run("validate", "-", text=WRONG)
        self.assertEqual(
            said.out,
            "-:7:16: warning: 0.5 is a YAML number, but it is held as a string [unquoted-number]\n"
            "      gpu: {value: 0.5}\n"
            "                   ^~~\n"
            '    hint: quote it: "0.5"\n'
            "-:8:21: error: expected a boolean, found a string [wrong-type]\n"
            "      largeShm: {value: flase}\n"
            "                        ^~~~~\n"
            "    hint: write false, without quotes\n"
            "-: invalid: 1 checked; 1 error, 1 warning\n",
        )
        self.assertEqual((said.status, said.err), (1, ""))

    def test_text_of_a_right_manifest(self) -> None:
        said = run("validate", "-", text=MANIFEST)
        self.assertEqual((said.status, said.out, said.err), (0, "-: valid: 1 checked\n", ""))

    def test_a_warning_leaves_a_manifest_valid(self) -> None:
        self.assertEqual(run("validate", "-", text=MANIFEST + "  gpu: {value: 1}\n").status, 0)

    def test_json_lines(self) -> None:
        self.write("wrong.yaml", WRONG + "---\n")
        self.write("right.yaml")
        said = self.run_here("validate", "--format", "json", "wrong.yaml", "right.yaml")
        wrong, right = said.out.splitlines()
        self.assertEqual(said.status, 1)
        self.assertEqual(right, '{"file":"right.yaml","valid":true,"documents":["checked"],"findings":[]}')
        self.assertEqual(list(json.loads(wrong)), ["file", "valid", "documents", "findings"])
        self.assertEqual(json.loads(wrong)["documents"], ["checked", "empty"])
        self.assertEqual(
            list(json.loads(wrong)["findings"][0].items()),
            [
                ("doc", 1),
                ("severity", "warning"),
                ("code", "unquoted-number"),
                ("path", "spec.gpu.value"),
                ("line", 7),
                ("column", 16),
                ("message", "0.5 is a YAML number, but it is held as a string"),
                ("hint", 'quote it: "0.5"'),
                ("edits", [{"offset": 131, "length": 0, "text": '"'}, {"offset": 134, "length": 0, "text": '"'}]),
            ],
        )

    def test_json_of_a_name_that_is_no_utf_8(self) -> None:
        for name, shown in (
            (b'\xff"\n.yaml', '\ufffd"\n.yaml'),
            (b"over\xc1\xa1long.yaml", "over\ufffd\ufffdlong.yaml"),
            (b"over\xe0\x80\xaflong.yaml", "over\ufffd\ufffd\ufffdlong.yaml"),
            (b"surrogate\xed\xa0\x80.yaml", "surrogate\ufffd\ufffd\ufffd.yaml"),
            (b"above\xf4\x90\x80\x80.yaml", "above\ufffd\ufffd\ufffd\ufffd.yaml"),
            (b"cut\xe2\x82.yaml", "cut\ufffd\ufffd.yaml"),
            ("\U0010ffff\u20ac\u00e9.yaml".encode(), "\U0010ffff\u20ac\u00e9.yaml"),
        ):
            path = os.fsencode(self.folder) + b"/" + name
            with open(path, "w", encoding="utf-8") as file:
                file.write(MANIFEST)
            done = subprocess.run([TOOL, "validate", "--format", "json", path], capture_output=True, check=False)
            self.assertEqual(Path(json.loads(done.stdout.decode())["file"]).name, shown)

    def test_levels(self) -> None:
        for options, status, codes in (
            ((), 1, ["warning unquoted-number", "error wrong-type"]),
            (("--allow", "wrong-type"), 0, ["warning unquoted-number"]),
            (("--warn", "wrong-type"), 0, ["warning unquoted-number", "warning wrong-type"]),
            (("--warn=wrong-type", "--error=unquoted-number"), 1, ["error unquoted-number", "warning wrong-type"]),
            (("--allow", "wrong-type", "--allow", "unquoted-number"), 0, []),
            (("--allow", "wrong-type", "--error", "wrong-type"), 1, ["warning unquoted-number", "error wrong-type"]),
            (("--allow", "missing-choice"), 1, ["warning unquoted-number", "error wrong-type"]),
        ):
            with self.subTest(options):
                said = run("validate", *options, "--format", "json", "-", text=WRONG)
                findings = json.loads(said.out)["findings"]
                self.assertEqual([f"{finding['severity']} {finding['code']}" for finding in findings], codes)
                self.assertEqual(said.status, status)

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_a_full_device(self) -> None:
        small, large = self.write("a.yaml"), self.write("b.yaml", "---\n".join([MANIFEST] * 500))
        wrong = self.write("c.yaml", MANIFEST + "".join(f"  k{i}: 1\n" for i in range(500)))
        files = [*product(("validate", "validate --format sarif", "show", "show --format json"), (small, large)),
                 *product(("validate", "validate --format json", "validate --format sarif"), (wrong,))]
        others = ("--help", "--version", "validate --help", "fields", "explain cpu", "new training", "completion bash")
        for arguments in (*(f"{command} {path}" for command, path in files), *others):
            with self.subTest(arguments):
                said = self.run_in_shell(f'"$TOOL" {arguments} >/dev/full')
                self.assertEqual(said[0], 2)
                self.assertRegex(said[1], r"^\S+: standard output: No space left on device\n$")

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_standard_error_on_a_full_device(self) -> None:
        path = self.write("a.yaml", WRONG)
        self.assertEqual(self.run_in_shell(f'"$TOOL" show {path} 2>/dev/full')[0], 2)

    def test_a_full_list_hides_no_error(self) -> None:
        warned = MANIFEST + "  gpu: {value: 1}\n  cpu: {value: 1}\n"
        said = run("validate", "-", text="---\n".join([warned] * 5000) + "--- just a scalar\n")
        self.assertEqual(said.status, 1)
        self.assertTrue(said.out.endswith("-: invalid: 5001 checked; 2 errors, 10000 warnings\n"), said.out[-200:])

    def test_what_ends_the_reading_is_always_an_error(self) -> None:
        for code in ("syntax", "limit"):
            for option in ("--allow", "--warn"):
                said = run("validate", option, code, "-", text="[")
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertRegex(said.err, f"^\\S+: '{code}' is always an error: the rest of the input is not read; try")
            self.assertEqual(run("validate", "--error", code, "-", text=MANIFEST).status, 0)
            self.assertEqual(run("validate", "--error", code, "-", text="[").status, 1)

    @staticmethod
    def run_in_shell(command: str) -> tuple[int, str]:
        environment = {**os.environ, "TOOL": str(TOOL)}
        done = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr


class Files(FolderCase):
    """The files that the arguments name."""

    def names(self, *arguments: str, status: int = 0) -> list[str]:
        said = self.run_here("validate", "--format", "json", *arguments)
        self.assertEqual(said.status, status, said.err)
        return [json.loads(line)["file"] for line in said.out.splitlines()]

    def test_folders_are_searched_by_name(self) -> None:
        for name in ("b.yaml", "a.yml", "c.json", "sub/z.yaml", "a.d/x.yaml", "sub/deep/er/y.yaml", ".hidden.yaml"):
            self.write(name, "{\"kind\": 1}" if name.endswith("json") else MANIFEST)
        for name in ("notes.txt", "yaml", "a.yaml.bak", "sub/A.YAML"):
            self.write(name, "[")
        expected = [".hidden.yaml", "a.d/x.yaml", "a.yml", "b.yaml", "c.json", "sub/deep/er/y.yaml", "sub/z.yaml"]
        self.assertEqual(self.names(".", status=1), [f"./{name}" for name in expected])
        self.assertEqual(self.names("sub/", "b.yaml"), ["sub/deep/er/y.yaml", "sub/z.yaml", "b.yaml"])

    def test_a_file_is_read_whatever_its_name(self) -> None:
        self.write("notes.txt")
        self.assertEqual(self.names("notes.txt", "notes.txt"), ["notes.txt", "notes.txt"])

    def test_a_folder_with_the_name_of_a_manifest(self) -> None:
        self.write("x.yaml/inner.yaml")
        self.assertEqual(self.names("x.yaml"), ["x.yaml/inner.yaml"])
        self.assertEqual(self.names("."), ["./x.yaml/inner.yaml"])

    def test_links(self) -> None:
        self.write("real/a.yaml")
        self.write("links/none.txt")
        (self.folder / "links" / "file.yaml").symlink_to("../real/a.yaml")
        (self.folder / "links" / "folder").symlink_to("../real")
        (self.folder / "links" / "loop").symlink_to(".")
        self.assertEqual(self.names("links"), ["links/file.yaml"])
        self.assertEqual(self.names("links/folder"), ["links/folder/a.yaml"])

    def test_a_link_to_nothing(self) -> None:
        self.write("a.yaml")
        (self.folder / "b.yaml").symlink_to("none")
        said = self.run_here("validate", ".")
        self.assertEqual(said.status, 2)
        self.assertRegex(said.out, r"^\./a\.yaml: valid: 1 checked\n2 files: 1 valid, 1 not read; \d\.\d\d s\n$")
        self.assertRegex(said.err, r"^\S+: \./b\.yaml: No such file or directory\n$")

    def test_a_missing_file_and_the_others(self) -> None:
        self.write("a.yaml", WRONG)
        said = self.run_here("validate", "--allow", "unquoted-number", "none.yaml", "a.yaml")
        self.assertEqual(said.status, 2)
        self.assertRegex(said.err, r"^\S+: none\.yaml: No such file or directory\n$")
        self.assertIn("a.yaml: invalid: 1 checked; 1 error, 0 warnings\n", said.out)

    @unittest.skipIf(os.geteuid() == 0, "root can read everything")
    def test_an_unreadable_file_and_folder(self) -> None:
        self.write("a.yaml").chmod(0)
        self.write("sub/b.yaml").parent.chmod(0)
        self.addCleanup((self.folder / "sub").chmod, 0o700)
        said = self.run_here("validate", ".")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"^\S+: \./sub: Permission denied\n\S+: \./a\.yaml: Permission denied\n$")

    @unittest.skipUnless(os.path.exists("/proc/self/mem"), "there is no file here that opens but cannot be read")
    def test_a_file_that_fails_while_it_is_read(self) -> None:
        said = self.run_here("validate", "/proc/self/mem")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"^\S+: /proc/self/mem: Input/output error\n$")

    @unittest.skipIf(os.geteuid() == 0, "root can search everything")
    def test_a_folder_that_cannot_be_searched(self) -> None:
        self.write("sub/deep/b.yaml", WRONG)
        (self.folder / "sub").chmod(0o600)
        self.addCleanup((self.folder / "sub").chmod, 0o700)
        said = self.run_here("validate", ".")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"^\S+: \./sub/deep: Permission denied\n$")

    def test_a_folder_that_is_too_deep(self) -> None:
        self.write("a.yaml")
        here, name = os.open(self.folder, os.O_RDONLY), "d" * 250
        for _ in range(17):  # beyond the 4096 bytes of a path
            os.mkdir(name, dir_fd=here)
            here, above = os.open(name, os.O_RDONLY, dir_fd=here), here
            os.close(above)
        os.close(os.open("b.yaml", os.O_CREAT | os.O_WRONLY, dir_fd=here))
        os.close(here)
        said = self.run_here("validate", ".")
        self.assertEqual((said.status, said.out.splitlines()[0]), (2, "./a.yaml: valid: 1 checked"))
        self.assertRegex(said.err, r"^\S+: \./ddd\S+: File name too long\n$")

    def test_an_empty_folder(self) -> None:
        said = self.run_here("validate", ".")
        line = ".: nothing checked: no *.yaml, *.yml or *.json in this folder\n"
        self.assertEqual(said, Run(0, line, ""))
        self.assertEqual(self.run_here("validate", "--strict", "."), Run(1, line, ""))
        self.assertEqual(self.run_here("validate", "--format", "json", "."), Run(0, "", f"{TOOL.name}: {line}"))
        self.assertEqual(self.run_here("validate", "--quiet", "."), Run(0, "", ""))

    def test_standard_input_among_files(self) -> None:
        self.write("a.yaml")
        said = self.run_here("validate", "a.yaml", "-", text="[")
        self.assertEqual(said.status, 1)
        self.assertRegex(said.out, r"(?s)^a\.yaml: valid: 1 checked\n-:2:1: error: .* \[syntax\]\n-: invalid:")

    def test_a_file_called_like_an_option(self) -> None:
        self.write("--help.yaml")
        self.assertEqual(self.names("--", "--help.yaml"), ["--help.yaml"])


class Contents(FolderCase):
    """Files that hold nothing, or nothing of use."""

    def test_nothing(self) -> None:
        for text, summary in (
            ("", "no document"),
            ("# a comment\n", "no document"),
            ("---\n", "1 empty document"),
            ("---\n---\nnull\n", "2 empty documents"),
            ("\ufeff", "no document"),
            (DEPLOYMENT, "1 document of apps/v1"),
            ("---\n".join([DEPLOYMENT, DEPLOYMENT, "apiVersion: v1\n", "~\n"]), "2 documents of apps/v1, 1 of v1, 1 empty"),
            ("---\n".join(f"apiVersion: v{i}\n" for i in range(1, 8)),
             "1 document of v1, 1 of v2, 1 of v3, 1 of v4, 3 of others"),
            ("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: apps/v1, kind: Deployment}\n", "1 document of v1"),
            ("apiVersion: run.ai/v1\nkind: RunaiJob\n", "1 document of run.ai/v1 (RunaiJob)"),
            (f"apiVersion: {'x' * 61}\nkind: K\n", f"1 document of {'x' * 60}..."),
            ('apiVersion: "\\e[31m"\nkind: K\n', "1 document of \\x1b[31m"),
        ):
            with self.subTest(text):
                said = run("validate", "-", text=text)
                self.assertEqual((said.status, said.out), (0, f"-: nothing checked: {summary}\n"))
                said = run("validate", "--strict", "-", text=text)
                self.assertEqual((said.status, said.out), (1, f"-: nothing checked: {summary}\n"))
                for name in ("json", "sarif", "github", "junit"):
                    self.assertEqual(run("validate", "--format", name, "-", text=text).status, 0)
                    said = run("validate", "--strict", "--format", name, "-", text=text)
                    self.assertEqual((said.status, said.err), (1, f"{TOOL.name}: -: nothing checked: {summary}\n"))

    def test_binary(self) -> None:
        for text in (bytes(range(256)), b"\x7fELF\x02\x01\x01\0", b"\0" * 1000, b"\x89PNG\r\n\x1a\n", b"\xc3\x28"):
            with self.subTest(text[:8]):
                said = run("validate", "-", text=text)
                self.assertEqual((said.status, said.err), (1, ""))
                self.assertRegex(said.out, r"^-:1:\d+: error: .* \[syntax\]\n")
                self.assertTrue(said.out.endswith("-: invalid: 1 not YAML; 1 error, 0 warnings\n"))


if __name__ == "__main__":
    unittest.main()
