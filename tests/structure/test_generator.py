"""The modules of the generator: their layers, and the Python that they are written in."""

from __future__ import annotations

import ast
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path

from layers import PROJECT, faults

# Lowest first.
LAYERS = (
    "failure", "text", "model", "rows", "example", "check", "definition", "output", "diff", "job", "cli",
    "__init__", "__main__",
)  # fmt: skip
OLDEST_PYTHON = (3, 9)


def imports(package: Path) -> dict[str, set[str]]:
    """The modules of a package, as files below it, with those that each imports: anywhere in it, in any form."""
    return {_file(path, package): set(_imports_of(path, package)) for path in sorted(package.rglob("*.py"))}


def _imports_of(path: Path, package: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from _modules([alias.name.split(".") for alias in node.names], package)
        elif isinstance(node, ast.ImportFrom):
            folder = path.relative_to(package.parent).parent.parts
            base = [*folder[: len(folder) + 1 - node.level]] if node.level else []
            base += node.module.split(".") if node.module else []
            yield from _modules([[*base, alias.name] for alias in node.names], package)


def _modules(names: list[list[str]], package: Path) -> Iterator[str]:
    """The files of the package that dotted names lead to.  The last part may be the name of something in a module."""
    for name in names:
        for parts in (name, name[:-1]):
            path = package.parent.joinpath(*parts)
            module = next((file for file in (path.with_suffix(".py"), path / "__init__.py") if file.is_file()), None)
            if parts and module and parts[0] == package.name:
                yield _file(module, package)
                break


def _file(path: Path, package: Path) -> str:
    return path.relative_to(package).as_posix()


class Generator(unittest.TestCase):
    def test_layers(self) -> None:
        self.assertEqual(faults(imports(PROJECT / "generator"), LAYERS), [])

    def test_oldest_python(self) -> None:
        """The syntax of the oldest Python, and annotations that are not evaluated, since it lacks `X | None`."""
        for path in sorted((PROJECT / "generator").rglob("*.py")):
            with self.subTest(path.relative_to(PROJECT)):
                tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=OLDEST_PYTHON)
                annotated = any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(tree))
                postponed = any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body)
                self.assertTrue(postponed or not annotated)


class Imports(unittest.TestCase):
    """Every form of import is seen."""

    def seen(self, statement: str) -> set[str]:
        with tempfile.TemporaryDirectory() as folder:
            package = Path(folder) / "package"
            (package / "low").mkdir(parents=True)
            for name in ("__init__.py", "top.py", "low/__init__.py", "low/a.py", "low/b.py"):
                (package / name).write_text("")
            (package / "low" / "a.py").write_text(statement + "\n")
            return imports(package)["low/a.py"]

    def test_absolute(self) -> None:
        self.assertEqual(self.seen("from package.top import name, other"), {"top.py"})
        self.assertEqual(self.seen("from package import top"), {"top.py"})
        self.assertEqual(self.seen("from package.low import b as c, name"), {"low/b.py", "low/__init__.py"})
        self.assertEqual(self.seen("import package.low.b, package.top as t"), {"low/b.py", "top.py"})

    def test_relative(self) -> None:
        self.assertEqual(self.seen("from . import b"), {"low/b.py"})
        self.assertEqual(self.seen("from .b import name"), {"low/b.py"})
        self.assertEqual(self.seen("from .. import top"), {"top.py"})
        self.assertEqual(self.seen("from ..top import name"), {"top.py"})

    def test_inside(self) -> None:
        self.assertEqual(self.seen("def function():\n    from package.top import name"), {"top.py"})
        self.assertEqual(self.seen("if False:\n    import package.top"), {"top.py"})

    def test_of_others(self) -> None:
        self.assertEqual(self.seen("import re, top, low.b\nfrom os import path\nfrom top import name"), set())


if __name__ == "__main__":
    unittest.main()
