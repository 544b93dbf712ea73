"""Large and hostile input: the right exit status, a clear answer, little memory, and no hang."""

from __future__ import annotations

import os
import unittest

from support import MANIFEST, FolderCase, measure

MEGABYTES = 64


def bomb() -> str:
    """Each line expands to nine times as much as the one before."""
    lines = ["status:", "  a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, name in zip("abcdefgh", "bcdefghi"):
        lines.append(f"  {name}: &{name} [{', '.join(['*' + before] * 9)}]")
    return MANIFEST + "\n".join(lines) + "\n"


def items(count: int) -> str:
    return "  environment:\n    items:\n" + "".join(f'      V{i}: {{value: "{i}"}}\n' for i in range(count))


@unittest.skipIf(os.environ.get("WORKDEF_SANITIZE"), "a sanitizer takes memory of its own")
class Limits(FolderCase):
    def check(self, text: str | bytes, status: int, *words: str, command: tuple[str, ...] = ("validate",)) -> None:
        cost = measure(*command, self.write("large.yaml", text))
        self.assertEqual(cost.status, status, cost.out)
        for word in words:
            self.assertIn(word, cost.out)
        self.assertLess(cost.megabytes, MEGABYTES)

    def test_many_items(self) -> None:
        self.check(MANIFEST + items(50_000), 0, "valid: 1 checked")
        self.check(MANIFEST + items(50_000), 0, command=("show",))
        self.check(MANIFEST + items(100_001), 1, "the document has too many items [limit]")

    def test_many_documents(self) -> None:
        self.check("---\n".join([MANIFEST] * 2_000), 0, "valid: 2000 checked")
        self.check("---\n".join([MANIFEST] * 2_000), 0, command=("show",))
        self.check("---\n" * 10_001, 1, "the stream has too many documents [limit]", "10000 empty")

    def test_deep_nesting(self) -> None:
        for text in ("[" * 200_000, "{a: " * 100_000, MANIFEST + "status: " + "[" * 200_000, "- " * 100_000):
            self.check(text, 1, "mappings and sequences are nested too deeply [limit]")

    def test_a_billion_laughs(self) -> None:
        self.check(bomb(), 1, "aliases expand to too many nodes [limit]", "1 error, 0 warnings")
        self.check(bomb(), 1, "aliases expand to too many nodes [limit]", command=("show",))

    def test_a_long_scalar_laughs(self) -> None:
        text = MANIFEST + f"status:\n  a: &a {'x' * 1_000_000}\n  b: [{', '.join(['*a'] * 40_000)}]\n"
        self.check(text, 1, "aliases expand to too many nodes [limit]")
        self.check(text, 1, "aliases expand to too many nodes [limit]", command=("show",))

    def test_as_large_as_may_be(self) -> None:
        limit = 16 * 1024 * 1024
        self.check(b"#" * limit, 0, "nothing checked: no document")
        self.check(b"#" * (limit + 1), 1, "1:1: error: the input is larger than 16777216 bytes [limit]")
        self.check(MANIFEST + '  command: {value: "' + "x" * (limit - 1000) + '"}\n', 0, "valid: 1 checked")

    def test_long_comments(self) -> None:
        """What is in a comment is looked at once, whatever it looks like."""
        for piece in ("#", "# ", "#\t", "# workloadctl ", "#workloadctl", "# Workloadctl: ", "# workloadctl: allow a, ", "a #x",
                      "# workloadctl: allow ," , "# workloadctl: allow " + " " * 1000):  # fmt: skip
            with self.subTest(piece):
                self.check(f"{MANIFEST}# {piece * (8_000_000 // len(piece))}\n", 0, "valid: 1 checked")
                self.check(f"{MANIFEST}#{piece * (200_000 // len(piece))}\n" * 20, 1)

    def test_many_findings(self) -> None:
        keys = "".join(f"  k{i}: 1\n" for i in range(200_000))
        self.check(MANIFEST + keys, 1, "the rest is counted, not shown [limit]", "200001 errors")

    def test_many_findings_on_one_line(self) -> None:
        many = ", ".join(["a: 1"] * 20_000)
        self.check(MANIFEST + f"status: {{x: {'y' * 10_000_000}, {many}}}\n", 1, "20000 errors")

    def test_many_findings_on_one_long_path(self) -> None:
        key, many = "k" * 1_000, ", ".join(["a: 1"] * 20_000)
        self.check(MANIFEST + f"status: {f'{{{key}: ' * 90}{{{many}}}{'}' * 90}\n", 1, "20000 errors")

    def test_many_anchors_and_merges(self) -> None:
        anchors = ", ".join(f"&a{i} x" for i in range(50_000))
        self.check(MANIFEST + f"status: [{anchors}]\n", 0, "valid: 1 checked")
        merges = ", ".join(f"{{k{i}: 1}}" for i in range(50_000))
        self.check(MANIFEST + f"status: {{<<: [{merges}]}}\n", 0, "valid: 1 checked")

    def test_too_many_anchors(self) -> None:
        anchors = ", ".join(f"&a{i} x" for i in range(500_000))
        self.check(MANIFEST + f"status: [{anchors}]\n", 1, "[limit]")

    def test_what_stands_before_the_kind(self) -> None:
        spec = "spec: {name: {value: w}, image: {value: i}, environment: {items: {%s}}}\n"
        many = ", ".join(f'V{i}: {{value: "{i}"}}' for i in range(50_000))
        rest = "kind: TrainingWorkload\napiVersion: run.ai/v2alpha1\nmetadata: {name: w}\n"
        self.check(spec % many + rest, 0, "valid: 1 checked")
        many = ", ".join(f'V{i}: {{value: "{i}"}}' for i in range(90_000))
        self.check(spec % many + rest, 1, "[limit]")


if __name__ == "__main__":
    import unittest

    unittest.main()
