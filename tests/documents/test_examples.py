"""Examples cannot lie: every manifest in every document is checked by the tool itself."""

from __future__ import annotations

import html
import re
import unittest
from pathlib import Path

from support import GENERATED, PROJECT, check

FENCED = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE_SECTION = re.compile(r'^<a id="([a-z0-9-]+)"></a>\n## `', re.MULTILINE)


def manifests_in_markdown(path: Path) -> list[str]:
    """The whole manifests of a file; a snippet of one does not begin with the API version."""
    blocks = FENCED.findall(path.read_text(encoding="utf-8"))
    return [block for block in blocks if re.match(r"(#.*\n)*apiVersion:", block)]


class Markdown(unittest.TestCase):
    def test_reference(self) -> None:
        manifests = manifests_in_markdown(GENERATED / "workload-reference.md")
        self.assertGreaterEqual(len(manifests), 6 + 15 + 82)
        for manifest, verdict in zip(manifests, check(manifests)):
            with self.subTest(manifest):
                self.assertTrue(verdict.valid, verdict.findings)
                self.assertEqual(verdict.documents, ["checked"])
                self.assertLessEqual(set(verdict.codes), {"deprecated"})

    def test_only_the_deprecated_field_warns(self) -> None:
        verdicts = check(manifests_in_markdown(GENERATED / "workload-reference.md"))
        self.assertEqual([verdict.codes for verdict in verdicts if verdict.findings], [["deprecated"]])

    def test_other_pages(self) -> None:
        """The valid YAML of the project's own pages; the manifest of README's session is invalid."""
        for path in sorted((PROJECT / "docs").glob("*.md")):
            for manifest in manifests_in_markdown(path):
                with self.subTest(f"{path.name}: {manifest}"):
                    self.assertTrue(check([manifest])[0].valid)


class Html(unittest.TestCase):
    """The same manifests as in Markdown, in the same order."""

    def test_manifests(self) -> None:
        text = (GENERATED / "workload-reference.html").read_text(encoding="utf-8")
        blocks = re.findall(r"<pre>(.*?)</pre>", re.sub("</?mark>", "", text), re.DOTALL)
        page = [html.unescape(block) + "\n" for block in blocks]
        markdown = FENCED.findall((GENERATED / "workload-reference.md").read_text(encoding="utf-8"))
        faults = FENCED.findall((GENERATED / "findings.md").read_text(encoding="utf-8"))
        self.assertEqual(page, [*markdown, *faults])


class Findings(unittest.TestCase):
    """Each code of findings.md has a manifest with that finding, and with no other."""

    def setUp(self) -> None:
        text = (GENERATED / "findings.md").read_text(encoding="utf-8")
        parts = CODE_SECTION.split(text)[1:]
        self.sections = dict(zip(parts[::2], parts[1::2]))

    def test_all_codes_of_the_runtime_are_there(self) -> None:
        rows = (PROJECT / "runtime" / "include" / "codes.def").read_text(encoding="utf-8")
        self.assertEqual(list(self.sections), re.findall(r'^WD_CODE_ROW\(\w+, "([a-z0-9-]+)"', rows, re.MULTILINE))

    def test_examples(self) -> None:
        examples = {code: FENCED.findall(section) for code, section in self.sections.items()}
        self.assertEqual({code: len(found) for code, found in examples.items()}, dict.fromkeys(examples, 1))
        for code, verdict in zip(examples, check(found[0] for found in examples.values())):
            with self.subTest(code):
                self.assertEqual(verdict.codes, [code])
                severity = "error" if "\nAn error. " in self.sections[code] else "warning"
                self.assertEqual([finding.severity for finding in verdict.findings], [severity])
                self.assertEqual(verdict.valid, severity == "warning")


if __name__ == "__main__":
    unittest.main()
