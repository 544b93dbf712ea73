"""Comments in a manifest that allow findings."""

from __future__ import annotations

import json
import unittest

from support import MANIFEST, TOOL, run

WRONG = "  cpu: {value: 1}"  # unquoted-number
UNKNOWN = "  gpuu: 1"


def found(*lines: str, level: tuple[str, ...] = ()) -> list[str]:
    said = run("validate", *level, "--format", "json", "-", text=MANIFEST + "".join(f"{line}\n" for line in lines))
    return [finding["code"] for finding in json.loads(said.out)["findings"]]


NOT_UNDERSTOOD = "the comment is not understood; write: # workloadctl: allow CODE"


class Allowed(unittest.TestCase):
    def test_allowed(self) -> None:
        for lines in (
            (WRONG + " # workloadctl: allow unquoted-number",),
            (WRONG + " #workloadctl:allow unquoted-number",),
            (WRONG + "\t## \t workloadctl: \t allow \t unquoted-number \t",),
            ("# workloadctl: allow unquoted-number", WRONG),
            ("      # workloadctl: allow unquoted-number", WRONG),
            ("# workloadctl: allow deprecated,unquoted-number", WRONG),
            ("# workloadctl: allow deprecated , unquoted-number because clusters take it", WRONG),
            ("# workloadctl: allow unquoted-number a reason", WRONG),
            ("# workloadctl: allow all", WRONG),
            ("# workloadctl: allow unquoted-number", "# workloadctl: allow deprecated", WRONG),
            ("# workloadctl: allow unquoted-number", WRONG + " # workloadctl: allow deprecated"),
            (UNKNOWN + " # workloadctl: allow unknown-field",),
            ("# a word: workloadctl: allow x", "  name2: 1 # workloadctl: allow unknown-field"),
            ("  command: {value: \"# workloadctl: allow all\"} # workloadctl: allow all", WRONG + " # workloadctl: allow all"),
            ("  command:", "    value: | # workloadctl: allow all", "      text", WRONG + " # workloadctl: allow all"),
            ("  command: {value: \u00e9\u00e9} # workloadctl: allow all", WRONG + " # workloadctl: allow all \u00e9"),
        ):
            with self.subTest(lines):
                self.assertEqual(found(*lines), [])

    def test_not_allowed(self) -> None:
        for lines in (
            (WRONG + " # workloadctl: allow unknown-field",),
            (WRONG + " # otherctl: allow unquoted-number",),
            (WRONG + " # workloadctl allow unquoted-number",),
            (WRONG + " # workloadctl: deny unquoted-number",),
            (WRONG + " # workloadctl: allow",),
            (WRONG + " # see workloadctl: allow all",),
            ("# workloadctl: allow all", "", WRONG),
            ("# workloadctl: allow all", "# another", WRONG),
            (WRONG, "# workloadctl: allow all"),
            ("  largeShm: {value: true} # workloadctl: allow all", WRONG),
            ("  command: {value: \"", "    # workloadctl: allow all\"}", WRONG),
            ("  command: {value: '# workloadctl: allow all", "    '}", WRONG),
            ("  command:", "    value: |", "      # workloadctl: allow all", WRONG),
            ("  command:", "    value: >-", "      text", "      # workloadctl: allow all", WRONG),
            ("  command: {value: a#workloadctl:all}", WRONG),
        ):
            with self.subTest(lines):
                self.assertEqual(found(*lines), ["unquoted-number"])

    def test_what_ends_the_reading_is_never_allowed(self) -> None:
        self.assertEqual(found("  gpu: [ # workloadctl: allow all"), ["syntax"])
        self.assertEqual(found("# workloadctl: allow limit,all", "  pvcs: {items: {a: {}}}", level=("--limit", "depth=3")), ["limit"])

    def test_in_a_later_document(self) -> None:
        text = MANIFEST + f"{WRONG}\n---\n{MANIFEST}# workloadctl: allow all\n{WRONG}\n---\n{MANIFEST}{WRONG}\n"
        said = run("validate", "--format", "json", "-", text=text)
        self.assertEqual([finding["doc"] for finding in json.loads(said.out)["findings"]], [1, 3])

    def test_the_counts_follow(self) -> None:
        said = run("validate", "-", text=MANIFEST + UNKNOWN + " # workloadctl: allow unknown-field\n")
        self.assertEqual((said.status, said.out), (0, "-: valid: 1 checked\n"))
        said = run("validate", "--strict", "-", text=MANIFEST + WRONG + " # workloadctl: allow all\n")
        self.assertEqual((said.status, said.out), (0, "-: valid: 1 checked\n"))

    def test_after_a_byte_order_mark(self) -> None:
        text = "\ufeff" + MANIFEST.replace("kind: Tr", "kinds: 1 # workloadctl: allow all\nkind: Tr")
        self.assertEqual(run("validate", "-", text=text).status, 0)
        text = "\ufeffkinds: 1 # workloadctl: allow all\n" + MANIFEST
        self.assertEqual(run("validate", "-", text=text).status, 0)

    def test_comments_that_are_not_understood(self) -> None:
        for comment, message in (
            ("allow unknown-fild", "the comment allows the unknown code 'unknown-fild' (did you mean unknown-field?)"),
            ("allow x-\x1b[31m", None),
            ("allow order,", None),
            ("allow", NOT_UNDERSTOOD),
            ("permit order", NOT_UNDERSTOOD),
            ("", NOT_UNDERSTOOD),
            ("Allow order", NOT_UNDERSTOOD),
            ("allow syntax", "the comment has no effect: syntax cannot be allowed"),
            ("allow order, limit", "the comment has no effect: limit cannot be allowed"),
        ):
            with self.subTest(comment):
                said = run("validate", "-", text=f"# workloadctl: {comment}\n" + MANIFEST)
                if message:
                    self.assertEqual((said.status, said.err), (0, f"{TOOL.name}: -:1: {message}\n"))
                self.assertNotIn("\x1b", said.out + said.err)

    def test_comments_that_are_nearly_right(self) -> None:
        for comment in ("Workloadctl: allow order", "workloadctl : allow order", "workloadctl allow order",
                        "WORKLOADCTL allow order", "workloadctl Allow order", "## workloadctl\t:allow order"):  # fmt: skip
            with self.subTest(comment):
                said = run("validate", "-", text=f"{MANIFEST}{WRONG} # {comment}\n")
                self.assertEqual((said.status, said.err), (0, f"{TOOL.name}: -:7: {NOT_UNDERSTOOD}\n"))
                self.assertIn("[unquoted-number]", said.out)

    def test_comments_about_the_tool(self) -> None:
        for comment in ("workloadctl is run in CI", "workloadctl", "workloadctl allows this", "see workloadctl allow x",
                        "workloadctl-allow x", "myworkloadctl: x", "workloadctlx: y", "workloadctl allow"):  # fmt: skip
            with self.subTest(comment):
                said = run("validate", "-", text=f"{MANIFEST} # {comment}\n")
                self.assertEqual((said.status, said.out, said.err), (0, "-: valid: 1 checked\n", ""))

    def test_very_many(self) -> None:
        line = WRONG.strip() + " # workloadctl: allow all\n"
        text = "".join(f"---\n{MANIFEST}  {line}" for _ in range(5000))
        self.assertEqual(run("validate", "-", text=text).out, "-: valid: 5000 checked\n")
        for text in ("[" * 1_000_000 + "# workloadctl: allow all\n", "[" * 1_000_000 + "\n# workloadctl: allow all\n",
                     "- " * 200_000 + "\n# workloadctl: allow all\n"):  # fmt: skip
            said = run("validate", "-", text="# workloadctl: allow all\n" + text)
            self.assertIn(" 1 error, ", said.out)
        text = "# workloadctl: allow all\n" * 100_000 + MANIFEST
        self.assertEqual(run("validate", "-", text=text).out, "-: valid: 1 checked\n")


if __name__ == "__main__":
    unittest.main()
