"""Keys of wrappers are words of a format, which its rows give: neither the runtime nor the generator writes one."""

from __future__ import annotations

import ast
import re
import unittest
from collections.abc import Iterator

from layers import PROJECT

SCHEMA = (PROJECT / "schema.def").read_text(encoding="utf-8")
WORDS = re.search(r"^WRAPPER\((\w+), (\w+), (\w+)\)$", SCHEMA, re.MULTILINE).groups()
VALUE, ITEMS, DELETED = WORDS
ANY = f"(?:{'|'.join(WORDS)})"
# As a key: before a colon, behind a brace, or in a text between backticks.
KEY = re.compile(rf"^{ANY}:|\{{{ANY}\b|`{ANY}:?`|\b{DELETED}\b")
C_TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:[^"\\\n]|\\.)*"', re.DOTALL)
# A word that is one of the language or of C, and a key by chance.
OTHERS = {
    "runtime/cli/commands/validate.c": {ITEMS},  # the limit on items
    "generator/model/names.py": {DELETED},  # the member in C
}


def strings_in_c(text: str) -> Iterator[str]:
    """The literals of a C file, or of a file of rows."""
    return (token[1:-1] for token in C_TOKEN.findall(text) if token.startswith('"'))


def strings_in_python(text: str) -> Iterator[str]:
    """The literals of a module, without docstrings."""
    tree = ast.parse(text)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return (
        node.value for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    )  # fmt: skip


def keys_in(name: str, strings: Iterator[str], whole: tuple[str, ...]) -> list[str]:
    """The strings that are a key, or show one; `whole` are the words that no string is."""
    others = OTHERS.get(name, set())
    return [text for text in strings if (KEY.search(text) or text in whole) and text not in others]


class Wrappers(unittest.TestCase):
    def test_runtime(self) -> None:
        for path in sorted((PROJECT / "runtime").rglob("*.[chd]*")):
            name = path.relative_to(PROJECT).as_posix()
            with self.subTest(name):
                self.assertEqual(keys_in(name, strings_in_c(path.read_text(encoding="utf-8")), WORDS), [])

    def test_generator(self) -> None:
        """JSON Schema has a keyword `items`, and types a kind `value`."""
        for path in sorted((PROJECT / "generator").rglob("*.py")):
            name = path.relative_to(PROJECT).as_posix()
            with self.subTest(name):
                self.assertEqual(keys_in(name, strings_in_python(path.read_text(encoding="utf-8")), (DELETED,)), [])

    def test_templates(self) -> None:
        shown = re.compile(rf"`{ANY}`|<code>{ANY}</code>|\b{DELETED}\b")
        for path in sorted((PROJECT / "generator/templates").rglob("*.j2")):
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8").replace("names.deleted", "")
                self.assertEqual(shown.findall(text), [])

    def test_what_counts(self) -> None:
        text = '/* "value" */ f("value", "a: {value: %s}", "a value: %s", "write A: {items: x}", "a value", "deleted");'
        found = ["value", "a: {value: %s}", "write A: {items: x}", "deleted"]
        self.assertEqual(keys_in("", strings_in_c(text), WORDS), found)
        text = '"""value: x."""\nf("a value", {"items": 1}, "deleted", f"{a}: {{value: {b}}}")\n'
        self.assertEqual(keys_in("", strings_in_python(text), (DELETED,)), ["deleted", ": {value: "])


if __name__ == "__main__":
    unittest.main()
