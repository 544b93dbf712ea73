"""The page of findings shows what the tool says: each example with its message, the marked line and the hint."""

from __future__ import annotations

import re
import subprocess
import unittest

from support import GENERATED, TOOL

PAGE = (GENERATED / "findings.md").read_text(encoding="utf-8")
SECTION = re.compile(r'^<a id="([a-z0-9-]+)"></a>$(.*?)(?=^<a id="|\Z)', re.MULTILINE | re.DOTALL)


def fenced(language: str, section: str) -> str:
    return re.search(rf"^```{language}\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)[1]


class Findings(unittest.TestCase):
    maxDiff = None

    def test_messages_are_the_tool_s(self) -> None:
        """`make messages` writes them anew."""
        sections = SECTION.findall(PAGE)
        self.assertGreater(len(sections), 15)
        for code, section in sections:
            with self.subTest(code):
                command = [TOOL, "validate", "--color", "never", "--stdin-filename", "example.yaml", "-"]
                run = subprocess.run(command, input=fenced("yaml", section), capture_output=True, encoding="utf-8")
                shown = fenced("text", section)
                self.assertIn(f"[{code}]\n", shown)
                self.assertEqual(run.stdout.splitlines()[:-1], shown.splitlines())

    def test_corrected_lines(self) -> None:
        """The marked line leaves the document, unless something is only added."""
        for code, section in SECTION.findall(PAGE):
            lines = fenced("diff", section).splitlines()
            with self.subTest(code):
                removed = [line[1:] for line in lines if line.startswith("-")]
                self.assertTrue(removed or any(line.startswith("+") for line in lines))
                self.assertLessEqual(set(removed), set(fenced("yaml", section).splitlines()))
        unwrapped = dict(SECTION.findall(PAGE))["unwrapped-value"]
        self.assertEqual(
            fenced("diff", unwrapped),
            " spec:\n-  allowPrivilegeEscalation: false\n+  allowPrivilegeEscalation:\n+    value: false\n   image:\n",
        )

    def test_all_fields_are_named(self) -> None:
        named = {code: re.findall(r"\[`([^`]+)`\]\(workload-reference\.md#", section) for code, section in SECTION.findall(PAGE)}
        self.assertEqual(named["requires"], ["spec.podAffinitySchedulingRule", "spec.podAffinityTopology"])
        self.assertIn("spec.pvcs.size", named["missing-field"])
        self.assertIn("spec.tolerations.effect", named["wrong-type"])
        self.assertNotIn("metadata.name", named["unwrapped-value"])


if __name__ == "__main__":
    unittest.main()
