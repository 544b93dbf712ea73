"""validate: which files are checked: folders, --exclude, --files-from and --stdin-filename."""

from __future__ import annotations

import json
import unittest

from support import MANIFEST, TOOL, FolderCase, run

FILES = ("a.yaml", "build/b.yaml", "build/deep/c.yml", "src/build.yaml", "src/sub/d.json", "src/[x].yaml", "t/a b.yaml")


class Choice(FolderCase):
    def setUp(self) -> None:
        super().setUp()
        for name in FILES:
            self.write(name, '{"kind": "TrainingWorkload"}' if name.endswith("json") else MANIFEST)

    def found(self, *arguments: str, text: str | bytes = b"") -> list[str]:
        said = self.run_here("validate", "--format", "json", *arguments, text=text)
        return [json.loads(line)["file"] for line in said.out.splitlines()]

    def left_out(self, *patterns: str, folder: str = ".") -> list[str]:
        found = self.found(folder, *(word for pattern in patterns for word in ("--exclude", pattern)))
        return [name for name in FILES if f"./{name}" not in found and name not in found]

    def test_exclude(self) -> None:
        for pattern, names in (
            ("nothing", []),
            ("a.yaml", ["a.yaml"]),
            ("a.y?ml", ["a.yaml"]),
            ("a.y?l", []),
            ("build", ["build/b.yaml", "build/deep/c.yml"]),
            ("build/", ["build/b.yaml", "build/deep/c.yml"]),
            ("./build", ["build/b.yaml", "build/deep/c.yml"]),
            ("build/*", ["build/b.yaml", "build/deep/c.yml"]),
            ("build/*.yaml", ["build/b.yaml"]),
            ("build/*/*.yml", ["build/deep/c.yml"]),
            ("build/*.yml", []),
            ("build/**/*.yml", ["build/deep/c.yml"]),
            ("**/*.yml", ["build/deep/c.yml"]),
            ("**/b.yaml", ["build/b.yaml"]),
            ("**/a.yaml", ["a.yaml"]),
            ("deep/c.yml", ["build/deep/c.yml"]),
            ("/deep/c.yml", []),
            ("/build/deep", ["build/deep/c.yml"]),
            ("eep/c.yml", []),
            ("*.json", ["src/sub/d.json"]),
            ("[ab].yaml", ["a.yaml", "build/b.yaml"]),
            ("[!a].yaml", ["build/b.yaml"]),
            ("[a-b].yaml", ["a.yaml", "build/b.yaml"]),
            ("[[]x].yaml", ["src/[x].yaml"]),
            ("\\[x].yaml", ["src/[x].yaml"]),
            ("[x", []),
            ("a b*", ["t/a b.yaml"]),
            ("*", list(FILES)),
            ("**", list(FILES)),
            ("s*/**", ["src/build.yaml", "src/sub/d.json", "src/[x].yaml"]),
            ("", []),
        ):
            with self.subTest(pattern):
                self.assertEqual(self.left_out(pattern), names)
        self.assertEqual(self.left_out("a.yaml", "src"), ["a.yaml", *FILES[3:6]])
        self.assertEqual(self.left_out("src/sub", folder="src"), ["a.yaml", *FILES[1:3], "src/sub/d.json", FILES[6]])

    def test_what_is_named_is_not_excluded(self) -> None:
        self.assertEqual(self.found("a.yaml", "build", "--exclude", "*.yaml", "--exclude", "build"), ["a.yaml", "build/deep/c.yml"])

    def test_a_pattern_with_many_stars_takes_no_time(self) -> None:
        self.write("x" * 200 + ".yaml")
        self.assertEqual(self.left_out("*x" * 100 + "y"), [])
        self.assertEqual(self.left_out("**/" * 100 + "y"), [])

    def test_hidden_folders_and_node_modules(self) -> None:
        for name in (".git/a.yaml", "src/.cache/b.yaml", "node_modules/x/c.yaml", "src/node_modules/d.yaml"):
            self.write(name)
        self.assertEqual(len(self.found(".")), len(FILES))
        self.assertEqual(self.found(".git", "node_modules"), [".git/a.yaml", "node_modules/x/c.yaml"])

    def test_files_from(self) -> None:
        for text in ("a.yaml\nt/a b.yaml\n", "a.yaml\r\n\r\nt/a b.yaml", "a.yaml\0t/a b.yaml\0", b"a.yaml\0t/a b.yaml"):
            with self.subTest(text):
                self.assertEqual(self.found("--files-from", "-", text=text), ["a.yaml", "t/a b.yaml"])
        self.write("list", "build\n")
        self.assertEqual(self.found("--files-from", "list", "a.yaml"), ["a.yaml", "build/b.yaml", "build/deep/c.yml"])
        listed = "\0".join((*FILES, "list"))
        self.assertEqual(self.found("--files-from=-", "--exclude", "src", text=listed),
                         ["a.yaml", "build/b.yaml", "build/deep/c.yml", "t/a b.yaml"])  # fmt: skip

    def test_what_is_listed_is_not_named(self) -> None:
        """`git ls-files` lists all files of a repository."""
        self.write("package.json", '{"name": "x"}')
        self.write("main.c", "[")
        said = self.run_here("validate", "--files-from", "-", text="main.c\npackage.json\na.yaml\n")
        self.assertEqual(said.status, 0)
        self.assertRegex(said.out, r"\n3 files: 1 valid, 2 passed over; \d\.\d\d s\n$")

    def test_lists_with_nothing_in_them(self) -> None:
        said = self.run_here("validate", "--files-from", "-", text="\n\n")
        self.assertEqual((said.status, said.out), (0, "-: nothing checked: no file is listed\n"))
        self.assertEqual(self.run_here("validate", "--strict", "--files-from", "-").status, 1)

    def test_lists_that_fail(self) -> None:
        for arguments, text, error in (
            (("--files-from", "none"), "", "none: No such file or directory\n"),
            (("--files-from", "build"), "", "build: Is a directory\n"),
            (("--files-from", "-"), "none.yaml\n", "none.yaml: No such file or directory\n"),
            (("--files-from", "-", "-"), "a.yaml\n",
             f"standard input can be read only once; try '{TOOL.name} validate --help'\n"),
            (("--files-from", "-", "--files-from=-"), "a.yaml\n",
             f"standard input can be read only once; try '{TOOL.name} validate --help'\n"),
        ):
            with self.subTest(arguments):
                said = self.run_here("validate", *arguments, text=text)
                self.assertEqual((said.status, said.err), (2, f"{TOOL.name}: {error}"))

    def test_the_name_of_standard_input(self) -> None:
        said = run("validate", "--stdin-filename", "src/x.yaml", "-", text=MANIFEST)
        self.assertEqual((said.status, said.out), (0, "src/x.yaml: valid: 1 checked\n"))

    def test_what_is_no_kubernetes_object(self) -> None:
        for text in ('{"name": "x"}', "services: {a: {image: b}}\n", "- hosts: all\n", "just text\n", "[1, 2]\n", "a: 1\n---\nb: 2\n",
                     "kind: Kustomization\nresources: [a.yaml]\n", "a: 1\n---\nkind: x\n"):  # fmt: skip
            self.write("x/a.yaml", text)
            with self.subTest(text):
                said = self.run_here("validate", "x")
                self.assertEqual(said.status, 0)
                self.assertRegex(said.out, r"^1 file: 1 passed over; \d\.\d\d s\n$")
                self.assertEqual(self.run_here("validate", "x/a.yaml").status, 1)
        for text in ("kind: TrainingWorkload\n", "kind: TrainingWorkloda\n", "kind: Training\n", "kind:\n",
                     "apiVersion: run.ai/v2alpha1\n", "apiVersion:\n", "a: 1\n---\nkind: trainingWorkload\n", "a: [\n"):  # fmt: skip
            self.write("x/a.yaml", text)
            with self.subTest(text):
                self.assertEqual(self.run_here("validate", "x").status, 1)


if __name__ == "__main__":
    unittest.main()
