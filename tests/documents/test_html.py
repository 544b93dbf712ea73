"""The reference in HTML: one small file, whole in itself.  slow_browser.mjs tries it in a browser."""

from __future__ import annotations

import unittest
from html.parser import HTMLParser

from support import GENERATED

FILE = GENERATED / "workload-reference.html"
VOID = {"meta", "link", "input"}


class Page(HTMLParser):
    """Collects what the page refers to, and elements that are closed wrongly."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.references: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        found = [value or "" for name, value in attributes if name in ("src", "href", "action", "srcset")]
        if tag == "a":
            self.links += [address for address in found if not address.startswith("#")]
        else:
            self.references += found

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == "option" and tag != "option":
            self.open.pop()
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> in line {self.getpos()[0]}")


class Html(unittest.TestCase):
    def setUp(self) -> None:
        self.text = FILE.read_text(encoding="utf-8")
        self.page = Page()
        self.page.feed(self.text)

    def test_size(self) -> None:
        self.assertLess(FILE.stat().st_size, 400_000)

    def test_links_that_the_rows_give(self) -> None:
        self.assertEqual(len(self.page.links), 4)
        self.assertIn("https://kubernetes.io/docs/concepts/storage/storage-classes/", self.page.links)

    def test_well_formed(self) -> None:
        self.assertEqual((self.page.wrong, self.page.open), ([], []))

    def test_nothing_is_loaded(self) -> None:
        self.assertEqual(self.page.references, ["data:,"])
        for word in ("url(", "@import", "fetch(", "XMLHttpRequest", "import("):
            self.assertNotIn(word, self.text)
        self.assertIn("default-src 'none'", self.text)


if __name__ == "__main__":
    unittest.main()
