"""Documents of a schema whose keys and words mean something to every format: nothing breaks out of its place."""

from __future__ import annotations

import html
import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import yaml
from structural import faults
from support import PROJECT, generate
from test_html import Page

KINDS = [("N", "No", "No"), ("D", "Dd", "Dd"), *((letter, f"Kind{letter}", f"Kind{letter}") for letter in "ABCEFGHJKL")]
ROWS = r"""
SCHEMA(odd, Root, "& <b>odd</b> | *schema* ~~of~~ _words_ `here` \"quoted\" \\d")
REVISED("2026-01-31")
API_VERSION("example.com/v1", CURRENT, NDABCEFGHJKL, ".It begins with a point.")
STRUCTURE(Root, PLAIN, "- It looks like an item.")
MEMBER(Root, apiVersion, API_VERSION, NONE, REQUIRED, "1. It looks like an item, too.")
MEMBER(Root, kind, KIND, NONE, REQUIRED, ".. comment:: it seems.")
MEMBER(Root, main, STRING, NONE, OPTIONAL EXAMPLE("<script>alert(1)</script> | `x`"), "'Quoted' at the beginning.")
MEMBER(Root, count, STRING, NONE, OPTIONAL, "&lt; is &amp;amp; no entity.")
MEMBER(Root, bar, STRING, NONE, OPTIONAL KEY("a|b c"), "    Blanks before it.")
MEMBER(Root, quote, STRING, NONE, OPTIONAL KEY("it's \"q\" <i>"), "V. Is no number.")
MEMBER(Root, share, NUMBER, NONE, OPTIONAL QUOTED RANGE(-1.5, 12.25) MILLI, "+ A number.")
MEMBER(Root, whole, NUMBER, NONE, OPTIONAL QUOTED MIN(0) FRACTION_OR_WHOLE MILLI, "\\fBA number.\\fR")
MEMBER(Root, items, ITEMS(Item), NONE, OPTIONAL, "# Items.")
STRUCTURE(Item, PLAIN, "An item.")
MEMBER(Item, member, STRING, NONE, OPTIONAL KEY("x|`y`"), "> A member.")
"""


def write_schema(folder: Path) -> Path:
    kinds = "".join(f'KIND({letter}, {name}, {wire}, "No matter.")\n' for letter, name, wire in KINDS)
    path = folder / "odd.def"
    path.write_text(kinds + ROWS, encoding="utf-8")
    return path


class Odd(unittest.TestCase):
    folder: Path
    schema: Path

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = Path(temporary.name)
        cls.schema = write_schema(cls.folder)
        generate("--schema", cls.schema, "--out", cls.folder)

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def test_every_link_in_markdown_leads_somewhere(self) -> None:
        text = self.text("odd-reference.md")
        names = [html.unescape(name) for name in re.findall(r'<a id="([^"]*)"></a>', text)]
        links = [unquote(link) for link in re.findall(r"\]\(#([^)\s]*)\)", text)]
        self.assertEqual(len(names), len(set(names)))
        self.assertIn('it\'s "q" <i>', names)
        self.assertIn("items.x|`y`", names)
        self.assertEqual(set(links) - set(names), set())
        self.assertEqual(len(re.findall(r"\]\(#", text)), len(links))

    def test_tables_in_markdown_keep_their_columns(self) -> None:
        rows = re.findall(r"^\|.*\|$", self.text("odd-reference.md"), re.MULTILINE)
        bars = [len(re.findall(r"(?<!\\)\|", row)) for row in rows if "items.x" in row or "a&#124;b" in row]
        self.assertEqual(bars, [len(KINDS) + 3, 6])

    def test_text_in_markdown_begins_nothing_else(self) -> None:
        lines = self.text("odd-reference.md").splitlines()
        for line in (r"\- It looks like an item.", r"1\. It looks like an item, too.", r"\+ A number.", r"\# Items.",
                     "Blanks before it.", r"\&lt; is \&amp;amp; no entity.", r"\.It begins with a point."):  # fmt: skip
            self.assertTrue(line in lines or any(f"| {line} |" in row for row in lines), line)
        self.assertIn(r'# \& \<b\>odd\</b\> \| \*schema\* \~\~of\~\~ \_words\_ \`here\` "quoted" \\d: reference', lines)

    def test_html(self) -> None:
        text = self.text("odd-reference.html")
        page = Page()
        page.feed(text)
        self.assertEqual((page.wrong, page.open), ([], []))
        names = [html.unescape(name) for name in re.findall(r'\bid="([^"]*)"', text)]
        self.assertEqual(len(names), len(set(names)))
        links = [unquote(link) for link in re.findall(r'href="#([^"]*)"', text)]
        self.assertEqual(set(links) - set(names), set())
        self.assertEqual(text.count("<script>"), 1)

    def test_man_pages(self) -> None:
        for name in ("odd.5", "oddctl.1"):
            lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(self.folder / name)], capture_output=True, encoding="utf-8")  # fmt: skip
            self.assertEqual(lint.stdout, "")
        shown = subprocess.run(["mandoc", "-T", "utf8", str(self.folder / "odd.5")], capture_output=True, encoding="utf-8")
        page = re.sub(".\b", "", shown.stdout)
        for words in ("January 31, 2026", "No (No)", "Dd (Dd)", 'it\'s "q" <i>', ".It begins with a point.", "\\fBA number.\\fR", "'Quoted' at"):
            self.assertIn(words, page)

    def test_restructured_text(self) -> None:
        """Each description is text, and no list, comment or directive.  slow_template.py has docutils read it."""
        output = self.folder / "odd.rst"
        template = PROJECT / "examples" / "templates" / "reference.rst.j2"
        generate("--schema", self.schema, "--template", template, "--output", output)
        lines = output.read_text(encoding="utf-8").splitlines()
        for line in (r"\.. comment:: it seems.", r"\- It looks like an item.", r"\1. It looks like an item, too.",
                     r"\V. Is no number.", r"\+ A number.", r"\# Items.", "Blanks before it.", r".. _`a|b c`:"):  # fmt: skip
            self.assertIn(line, lines)

    def test_definitions_for_clusters(self) -> None:
        files = sorted((self.folder / "crd").iterdir())
        self.assertEqual(len(files), len(KINDS))
        for path in files:
            self.assertEqual(faults(yaml.safe_load(path.read_text(encoding="utf-8"))), [])

    def test_thousandths_are_in_range(self) -> None:
        document = json.loads(self.text("schema/No.schema.json"))
        jsonschema.Draft202012Validator.check_schema(document)
        properties = yaml.safe_load(self.text("crd/No.crd.yaml"))["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]
        for key, right, wrong in (
            ("share", ["12250m", "-1500m", "0m", "012250.0m", "12.25", "1499m"], ["12251m", "999999m", "-1501m", "12250.1m", "-1500.5m", "12.26"]),
            ("whole", ["1m", "999m", "1000m", "2000m", "12000.0m", "0.5m", "2"], ["1500m", "1001m", "2000.5m", "10010m", "-1m", "1.5"]),
        ):  # fmt: skip
            for validator in (document["$defs"][f"Root.{key}"], properties[key]):
                check = jsonschema.Draft202012Validator(validator)
                self.assertEqual([text for text in right if not check.is_valid(text)], [])
                self.assertEqual([text for text in wrong if check.is_valid(text)], [])


if __name__ == "__main__":
    unittest.main()
