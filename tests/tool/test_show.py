"""The command `show`: what it writes is valid, means what was read, and is written again to the same bytes."""

from __future__ import annotations

import json
import unittest
from itertools import product
from pathlib import Path

from schema import Schema
from support import MANIFEST, FolderCase, corpus, run, valid_manifests

try:
    from trees import documents
except ImportError:
    documents = None

SCHEMA = Schema.of_the_project()


def subjects() -> list[Path]:
    """All valid manifests that there are: our own, and those of others."""
    others = corpus()
    found = valid_manifests()
    if others:
        for line in (others / "expected-2.jsonl").read_text(encoding="utf-8").splitlines():
            expected = json.loads(line)
            if expected["valid"] and "checked" in expected["documents"]:
                found.append(others / expected["file"])
    return found


class RoundTrip(FolderCase):
    def shown(self, *options: str, path: Path) -> bytes:
        said = run("show", *options, path)
        self.assertEqual(said.status, 0, said.err)
        return said.out.encode()

    def test_what_is_shown_is_right_and_stays_the_same(self) -> None:
        for path, form in product(subjects(), ("yaml", "json")):
            with self.subTest(path.name, form=form):
                first = self.shown("--format", form, path=path)
                if form == "json" and len(json_documents(first.decode())) > 1:
                    continue  # they follow each other without a mark, as readers of JSON expect: that is not YAML
                again = self.write(f"again.{form}", first)
                checked = run("validate", "--format", "json", "--error", "legacy-spelling", again)
                self.assertEqual(checked.status, 0, checked.out)
                self.assertEqual(self.shown("--format", form, path=again), first)

    def test_both_forms_hold_the_same(self) -> None:
        for path in subjects():
            with self.subTest(path.name):
                yaml = self.write("a.yaml", self.shown("--format", "yaml", path=path))
                self.assertEqual(
                    self.shown("--format", "json", path=yaml), self.shown("--format", "json", path=path)
                )

    def test_standard_input(self) -> None:
        path = valid_manifests()[0]
        said = run("show", "-", text=path.read_bytes())
        self.assertEqual((said.status, said.out), (0, run("show", path).out))

    @unittest.skipIf(documents is None, "Python has no yaml module")
    def test_the_meaning_is_kept(self) -> None:
        for path, form in product(subjects(), ("yaml", "json")):
            with self.subTest(path.name, form=form):
                before = [SCHEMA.normal(tree) for tree in documents(path.read_bytes()) if SCHEMA.is_ours(tree)]
                shown = self.shown("--format", form, path=path)
                after = documents(shown) if form == "yaml" else json_documents(shown.decode())
                self.assertEqual(after, before)

    @unittest.skipIf(documents is None, "Python has no yaml module")
    def test_defaults_are_those_of_the_kind(self) -> None:
        for path in subjects():
            with self.subTest(path.name):
                plain = documents(self.shown(path=path))
                full = documents(self.shown("--defaults", path=path))
                self.assertEqual(full, [SCHEMA.with_defaults(tree) for tree in plain])


def json_documents(text: str) -> list[object]:
    """The documents of a JSON text that holds one after the other."""
    decoder, found, at = json.JSONDecoder(), [], 0
    while at < len(text):
        tree, at = decoder.raw_decode(text, at)
        found.append(tree)
        at += len(text[at:]) - len(text[at:].lstrip())
    return found


class Output(FolderCase):
    def test_yaml(self) -> None:
        said = run("show", "-", text=MANIFEST + "  gpu: {value: 0.50}\n  hostipc: {value: yes}\n")
        self.assertEqual(
            said.out,
            "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: w\nspec:\n"
            "  hostIpc:\n    value: true\n  image:\n    value: i\n  gpu:\n    value: \"0.50\"\n  name:\n    value: w\n",
        )
        self.assertEqual((said.status, said.err), (0, ""))

    def test_documents_with_errors_are_reported_and_not_shown(self) -> None:
        said = run("show", "-", text=MANIFEST + "---\n" + MANIFEST + "  gpu: 1\n---\n" + MANIFEST)
        self.assertEqual(said.status, 1)
        self.assertEqual(said.out.count("kind: TrainingWorkload"), 2)
        self.assertEqual(said.out.count("---\n"), 1)
        self.assertIn("-:14:3: error: gpu must be wrapped in \"value:\" [unwrapped-value]\n", said.err)

    def test_what_is_not_shown_is_reported(self) -> None:
        for text, out, summary in (
            ("", "", "-: nothing checked: no document\n"),
            ("---\n", "", "-: nothing checked: 1 empty document\n"),
            ("apiVersion: v1\n", "", "-: nothing checked: 1 document of v1\n"),
        ):
            with self.subTest(text):
                said = run("show", "-", text=text)
                self.assertEqual((said.status, said.out), (0, out))
                self.assertIn(said.err, ("", summary))

    def test_a_missing_file(self) -> None:
        said = self.run_here("show", "none.yaml")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"^\S+: none\.yaml: No such file or directory\n$")

    def test_a_folder(self) -> None:
        said = self.run_here("show", ".")
        self.assertEqual((said.status, said.out), (2, ""))
        self.assertRegex(said.err, r"^\S+: \.: Is a directory\n$")

    def test_what_is_not_yaml(self) -> None:
        said = run("show", "-", text="[")
        self.assertEqual((said.status, said.out), (1, ""))
        self.assertRegex(said.err, r"^-:2:1: error: .* \[syntax\]\n")


if __name__ == "__main__":
    unittest.main()
