"""fix: what is repaired, what stays as it is, and how files are written."""

from __future__ import annotations

import os
import stat
import unittest

from support import MANIFEST, FolderCase, corpus, invalid_manifests, run, valid_manifests

WRONG = MANIFEST + '  gpu: 0.5 # half\n  comand: {value: "a"}\n'
RIGHT = MANIFEST + '  gpu: {value: "0.5"} # half\n  command: {value: "a"}\n'

# Fields of a spec, and what they become.  What is not repaired stays.
REPAIRS = {
    # What the first repair brings to light is repaired with it.
    "imagePullPolicy: allways": "imagePullPolicy: {value: Always}",
    "enviroment: {A: b}": "environment: {items: {A: {value: b}}}",
    "pvcs: {p: {claimName: {value: c}, existingPvc: 'true', path: /p}}":
        "pvcs: {items: {p: {value: {claimName: c, existingPvc: true, path: /p}}}}",
    # A repair after which something else is found is none.
    "memory: 8GB": "memory: 8GB",
    "comand: {value: 1.5e}": "command: {value: 1.5e}",
    "comand: {value: a}\n  command: {value: b}": "comand: {value: a}\n  command: {value: b}",
    "nam: {value: b}": "nam: {value: b}",
    "command: {value: ~}": "command: {value: ~}",
    "gpu: {value: 1.5}": "gpu: {value: 1.5}",
    "something: 5": "something: 5",
    "largeShm: {value: 1}": "largeShm: {value: 1}",
    "gpuLimit: {value: 0.5}": 'gpuLimit: {value: "0.5"}',
    # Where a field is given twice, it is open which one is meant: neither gets the name of the other.
    **{fields: fields for fields in (
        "args: {value: a}\n  arguments: {value: b}",
        "arguments: {value: b}\n  args: {value: a}",
        "args: {value: a}\n  args: {value: b}",
        "comand: {value: a}\n  comand: {value: b}",
        "hostipc: {value: true}\n  hostIpc: {value: true}",
    )},
    "args: a\n  arguments: {value: b}\n  hostipc: {value: true}":
        "args: {value: a}\n  arguments: {value: b}\n  hostIpc: {value: true}",
    # The key of a wrapper is no name of an item.
    **{fields: fields for fields in (
        "environment: {items: {value: a}}",
        "environment: {A: b, value: a}",
        "environment: {A: b, value: }",
        "environment: {items: {deleted: true}}",
        "environment: {items: {items: {A: b}}}",
        "ports: {items: {value: {container: 80}}}",
        "ports: {value: {container: 80}}",
    )},
    "environment:\n    items:\n      LEVEL:\n      value: debug\n      B: # b\n      # c\n      value: c":
        "environment:\n    items:\n      LEVEL:\n        value: debug\n      B: # b\n      # c\n        value: c",
    "pvcs:\n    items:\n      p:\n      value:\n        claimName: c\n\n        existingPvc: true\n        path: /p":
        "pvcs:\n    items:\n      p:\n        value:\n          claimName: c\n\n          existingPvc: true\n          path: /p",
    "environment: {items: {values: a}}": "environment: {items: {values: {value: a}}}",
    "environment: {value: {value: a}}": "environment: {items: {value: {value: a}}}",
    # Wrapped, it is asked whether bytes are meant: quotes would hide the question, and the question needs an answer.
    "memory: 16": "memory: 16",
    "gpuMemory: 16 # all": "gpuMemory: 16 # all",
    'memory: "16"': 'memory: {value: "16"}',
    "memory: 16G": "memory: {value: 16G}",
    # A value in another form may be another name: that is for people to choose.
    "labels: {items: {a: {value: x y}}}": "labels: {items: {a: {value: x y}}}",
    # One that cannot be repaired does not keep the others from it.
    "memory: 8GB\n  cpu: 1\n  nodePols: {value: a}": "memory: 8GB\n  cpu: {value: \"1\"}\n  nodePools: {value: a}",
    "args: {value: a}": "arguments: {value: a}",
}  # fmt: skip


class Texts(FolderCase):
    def fixed(self, text: str | bytes) -> bytes:
        said = run("fix", "-", text=text)
        self.assertIn(said.status, (0, 1), said.err)
        return said.out.encode()

    def test_repairs(self) -> None:
        for fields, after in REPAIRS.items():
            with self.subTest(fields):
                text, right = f"{MANIFEST}  {fields}\n", f"{MANIFEST}  {after}\n"
                self.assertEqual(self.fixed(text).decode(), right)
                self.assertEqual(self.fixed(right).decode(), right)

    def test_names_stay(self) -> None:
        for name, hint in {"A_b": "write a-b", "Ab": "write it in lower case: ab"}.items():
            with self.subTest(name):
                text = MANIFEST.replace("{name: w}", f"{{name: {name}}}", 1)
                said = run("fix", "-", text=text)
                self.assertEqual((said.status, said.out), (1, text))
                self.assertIn(f"hint: {hint}\n", said.err)

    def test_lines_end_as_they_did(self) -> None:
        text = WRONG.replace("\n", "\r\n").rstrip()
        self.assertEqual(self.fixed("\ufeff" + text).decode(), "\ufeff" + RIGHT.replace("\n", "\r\n").rstrip())

    def test_documents_that_cannot_be_read(self) -> None:
        tabs = MANIFEST + "  command:\n\t\tvalue: a\n  cpu:\n\t\tvalue: '1'\n"
        self.assertEqual(self.fixed(tabs).decode(), tabs.replace("\t", "  "))
        self.assertEqual(self.fixed(f"```yaml\n{MANIFEST}```\n").decode(), MANIFEST)
        marked = f"\ufeff{MANIFEST}\ufeff---\n{MANIFEST}\ufeff  cpu: {{value: '1'}}\n"
        self.assertEqual(self.fixed(marked).decode(), "\ufeff" + marked.replace("\ufeff", ""))
        for broken in (MANIFEST + "  gpu: 1\n  command: [a\n", "a: 'b\n", MANIFEST + "  {{ .Values.a }}: 1\n"):
            with self.subTest(broken):
                self.assertEqual(self.fixed(broken).decode(), broken)

    def test_many_documents(self) -> None:
        """One that cannot be repaired in each of many documents keeps nothing from being repaired, and costs no time."""
        text = "---\n".join(f"{MANIFEST}  gpu: 0.5\n  memory: 8GB\n" for _ in range(500))
        self.assertEqual(self.fixed(text).decode(), text.replace("gpu: 0.5", 'gpu: {value: "0.5"}'))

    def test_valid_files_stay(self) -> None:
        for manifest in valid_manifests():
            if b"\0" not in manifest.read_bytes() and run("validate", "--strict", manifest).status == 0:
                with self.subTest(manifest.name):
                    self.assertEqual(run("fix", manifest).out.encode(), manifest.read_bytes())

    def test_twice_is_once(self) -> None:
        folder = corpus()
        for manifest in [*invalid_manifests(), *valid_manifests(), *(sorted(folder.glob("*.yaml")) if folder else [])]:
            with self.subTest(manifest.name):
                text = manifest.read_bytes()
                if b"\0" not in text:
                    once = self.fixed(text)
                    self.assertEqual(self.fixed(once), once)


class Files(FolderCase):
    def test_one_file_is_printed(self) -> None:
        self.write("a.yaml", WRONG)
        said = self.run_here("fix", "a.yaml")
        self.assertEqual((said.status, said.out, said.err), (0, RIGHT, ""))
        self.assertEqual((self.folder / "a.yaml").read_text(), WRONG)

    def test_what_is_left_is_said(self) -> None:
        self.write("a.yaml", WRONG + "  nope: 1\n")
        said = self.run_here("fix", "a.yaml")
        self.assertEqual((said.status, said.out), (1, RIGHT + "  nope: 1\n"))
        left = 'a.yaml:9:3: error: unknown field "nope" [unknown-field]'
        self.assertIn(left, said.err)
        said = self.run_here("fix", "--diff", "a.yaml")
        self.assertEqual((said.status, said.out[:10]), (1, "--- a.yaml"))
        self.assertIn(left, said.err)
        self.assertEqual(self.run_here("fix", "--diff", "--check", "a.yaml").err, "")
        said = self.run_here("fix", "--in-place", "a.yaml")
        self.assertIn(left, said.err)

    def test_in_place(self) -> None:
        path = self.write("a.yaml", WRONG)
        path.chmod(0o640)
        link = self.folder / "link.yaml"
        link.symlink_to("a.yaml")
        said = self.run_here("fix", "--in-place", "link.yaml")
        self.assertEqual((said.status, said.out, said.err), (0, "link.yaml: 2 findings repaired\n", ""))
        self.assertEqual(path.read_text(), RIGHT)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)
        self.assertTrue(link.is_symlink())
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.yaml", "link.yaml"])

    def test_a_file_that_stays_is_not_written(self) -> None:
        path = self.write("a.yaml", RIGHT)
        before = path.stat()
        self.assertEqual(self.run_here("fix", "--in-place", "a.yaml").out, "")
        self.assertEqual((path.stat().st_ino, path.stat().st_mtime_ns), (before.st_ino, before.st_mtime_ns))

    def test_check(self) -> None:
        self.write("a.yaml", WRONG)
        self.write("b.yaml", RIGHT + "  nope: 1\n")
        said = self.run_here("fix", "--check", ".")
        self.assertEqual((said.status, said.out), (1, "./a.yaml: 2 findings can be repaired\n"))
        self.assertRegex(said.err, r"^2 files: 1 can be repaired \(2 findings\), 1 with errors that stay; \d\.\d\d s\n$")
        self.assertEqual(self.run_here("fix", "--check", "b.yaml").status, 0)
        self.assertEqual((self.folder / "a.yaml").read_text(), WRONG)

    def test_totals(self) -> None:
        self.write("a.yaml", WRONG)
        self.write("b.yaml", RIGHT)
        self.assertRegex(self.run_here("fix", "--diff", ".").err, r"^2 files: 1 can be repaired \(2 findings\); \d\.\d\d s\n$")
        self.assertRegex(self.run_here("fix", "--in-place", ".").err, r"^2 files: 1 repaired \(2 findings\); \d\.\d\d s\n$")
        self.assertRegex(self.run_here("fix", "--in-place", ".").err, r"^2 files: 0 repaired; \d\.\d\d s\n$")

    def test_diff(self) -> None:
        self.write("a.yaml", WRONG.rstrip())
        said = self.run_here("fix", "--diff", "a.yaml")
        self.assertEqual(said.out, (
            "--- a.yaml\n+++ a.yaml\n@@ -4,5 +4,5 @@\n spec:\n   name: {value: w}\n   image: {value: i}\n"
            '-  gpu: 0.5 # half\n-  comand: {value: "a"}\n\\ No newline at end of file\n'
            '+  gpu: {value: "0.5"} # half\n+  command: {value: "a"}\n\\ No newline at end of file\n'
        ))  # fmt: skip
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(self.run_here("fix", "--diff", "--check", "a.yaml").status, 1)

    def test_names_do_not_control_a_terminal(self) -> None:
        self.write("\033[31m.yaml", WRONG)
        for option in ("--diff", "--check", "--in-place"):
            self.assertNotIn("\033", self.run_here("fix", option, ".").out)

    def test_other_files_of_a_folder_stay(self) -> None:
        text = "services:\n  web: {image: nginx}\nspec: {gpu: 1}\n"
        self.write("compose.yaml", text)
        self.write("a.yaml", WRONG)
        self.assertEqual(self.run_here("fix", "--in-place", ".").status, 0)
        self.assertEqual((self.folder / "compose.yaml").read_text(), text)
        self.assertEqual((self.folder / "a.yaml").read_text(), RIGHT)

    def test_what_is_allowed_stays(self) -> None:
        wrong = MANIFEST + "  gpu: {value: 1} # workloadctl: allow unquoted-number on purpose\n  cpu: {value: 2}\n"
        half = wrong.replace("{value: 2}", '{value: "2"}')
        self.assertEqual(run("fix", "-", text=wrong).out, half)
        self.assertEqual(run("fix", "-", text=half).out, half)
        self.write(".workloadctl.yaml", "allow: unquoted-number\n")
        self.write("a.yaml", wrong)
        self.assertEqual(self.run_here("fix", "a.yaml").out, wrong)
        self.assertEqual(self.run_here("fix", "--no-project", "a.yaml").out, half)

    def test_files_are_chosen_as_by_validate(self) -> None:
        for name in ("a.yaml", "build/b.yaml", "c.yaml"):
            self.write(name, WRONG)
        self.write(".workloadctl.yaml", "exclude: build/\n")
        said = self.run_here("fix", "--check", "--exclude", "c.yaml", ".")
        self.assertEqual((said.status, said.out), (1, "./a.yaml: 2 findings can be repaired\n"))
        said = self.run_here("fix", "--check", "--files-from", "-", text="c.yaml\0build/b.yaml\0main.c\0")
        self.assertEqual((said.status, said.err), (2, "workloadctl: main.c: No such file or directory\n"))
        self.assertEqual(said.out, "c.yaml: 2 findings can be repaired\n")
        said = self.run_here("fix", "--check", "--exclude", "*", ".")
        self.assertEqual((said.status, said.err), (0, "workloadctl: .: nothing to repair: all files are excluded\n"))

    def test_wrong_usage(self) -> None:
        self.write("a.yaml")
        self.write("b.yaml")
        for arguments, why in {
            (): "a file is missing",
            ("a.yaml", "b.yaml"): "several files need --in-place, --diff or --check",
            ("--in-place", "-"): "standard input cannot be repaired in place",
            ("--in-place", "--check", "a.yaml"): "--in-place goes with neither --diff nor --check",
            ("--inplace", "a.yaml"): "unknown option '--inplace' (did you mean --in-place?)",
            ("c.yaml",): "c.yaml: No such file or directory",
        }.items():
            with self.subTest(arguments):
                said = self.run_here("fix", *arguments)
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertIn(why, said.err)

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_folder_that_cannot_be_written(self) -> None:
        path = self.write("a/a.yaml", WRONG)
        path.parent.chmod(0o500)
        self.addCleanup(path.parent.chmod, 0o700)
        self.assertEqual(self.run_here("fix", "--in-place", "a/a.yaml").status, 2)
        self.assertEqual(path.read_text(), WRONG)


if __name__ == "__main__":
    unittest.main()
