"""The manifests of tests/manifests/: the valid ones have no error, the invalid ones the findings of the text beside them."""

from __future__ import annotations

import json
import unittest

import support


class Invalid(unittest.TestCase):
    maxDiff = None

    def test_each_has_the_findings_beside_it(self) -> None:
        for manifest in support.invalid_manifests():
            with self.subTest(manifest.name):
                said = support.run("validate", manifest.name, folder=support.INVALID)
                self.assertEqual(said.out, manifest.with_suffix(".txt").read_text(encoding="utf-8"))
                self.assertEqual((said.status, said.err), (1, ""))

    def test_each_text_has_its_manifest(self) -> None:
        manifests = {manifest.stem for manifest in support.invalid_manifests()}
        texts = {path.stem for path in support.INVALID.glob("*.txt")}
        self.assertEqual(texts, manifests)
        self.assertGreaterEqual(len(manifests), 10)


class Valid(unittest.TestCase):
    def test_each_has_no_error(self) -> None:
        manifests = support.valid_manifests()
        self.assertGreaterEqual(len(manifests), 20)
        for manifest in manifests:
            with self.subTest(manifest.name):
                said = support.run("validate", manifest)
                self.assertEqual((said.status, said.err), (0, ""), said.out)

    def test_only_the_old_spellings_are_warned_of(self) -> None:
        for manifest in support.valid_manifests():
            with self.subTest(manifest.name):
                report = json.loads(support.run("validate", "--format", "json", manifest).out)
                codes = {finding["code"] for finding in report["findings"]}
                expected = set()
                if manifest.name == "old-spellings.yaml":
                    expected = {"legacy-spelling", "yaml11-bool", "unquoted-number", "deprecated", "no-effect"}
                self.assertEqual(codes, expected)


@unittest.skipIf(support.corpus() is None, "there is no folder of manifests that others wrote (WORKDEF_CORPUS)")
class Corpus(unittest.TestCase):
    """Manifests that others wrote, against what is expected of each."""

    maxDiff = None

    def test_the_findings_are_those_expected(self) -> None:
        folder = support.corpus()
        assert folder is not None
        for line in (folder / "expected-2.jsonl").read_text(encoding="utf-8").splitlines():
            expected = json.loads(line)
            with self.subTest(expected["file"]):
                report = json.loads(support.run("validate", "--format", "json", folder / expected["file"]).out)
                self.assertEqual(report["documents"], expected["documents"])
                self.assertEqual(report["valid"], expected["valid"])
                self.assertEqual(self.places(report), self.places(expected))

    @staticmethod
    def places(report: dict) -> list[tuple]:
        """Findings without what is for orientation only."""
        found = []
        for finding in report["findings"]:
            place_is_a_whole_mapping = finding["code"] in ("wrong-type", "missing-field")
            line = 0 if place_is_a_whole_mapping else finding["line"]
            found.append((finding["doc"], finding["severity"], finding["code"], finding["path"], line))
        return sorted(found)


if __name__ == "__main__":
    unittest.main()
