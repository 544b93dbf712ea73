"""Value types are defined in one place on each side: nothing else names one."""

from __future__ import annotations

import ast
import re
import sys
import unittest
from collections.abc import Iterator
from pathlib import Path

from layers import PROJECT

sys.path.insert(0, str(PROJECT))

from generator.model.types import TYPES  # noqa: E402

GENERATOR, RUNTIME = PROJECT / "generator", PROJECT / "runtime"
TYPES_DEF = RUNTIME / "include/types.def"
# What happens to have the name of a type: rows of the language, and conditions of which ANY has to hold.  The parser
# also knows which calls hold several terms.
ROWS = {
    "model/relations.py": {"ANY"},
    "text/parser.py": {"MAP", "LIST", "EITHER"},
    "rows/properties.py": {"LIST"},  # how the default of a list is written
    "rows/definitions.py": {"KIND", "API_VERSION", "VARIANT"},
    "check/schema.py": {"KIND", "API_VERSION"},
    "output/absence.py": {"ITEMS"},  # where BESIDE puts a key
}


def names_in_python(text: str) -> set[str]:
    """The types whose names are in a module as strings, or whose classes it imports."""
    tree = ast.parse(text)
    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    imports = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
               and (node.module or "").startswith("generator.model.types") for alias in node.names}  # fmt: skip
    return {name for name, cls in TYPES.items() if name in strings or cls.__name__ in imports}


def names_in_template(text: str) -> set[str]:
    return {name for name in TYPES if re.search(rf"[\"']{name}[\"']|\bWD_{name}\b", text)}


def names_in_c(text: str) -> set[str]:
    return {name for name in TYPES if re.search(rf"\bWD_{name}\b", text)}


def namers() -> Iterator[tuple[str, set[str]]]:
    """Each file but the places of definition, with the types that it names."""
    for path in sorted(GENERATOR.rglob("*.py")):
        name = path.relative_to(GENERATOR).as_posix()
        if not name.startswith("model/types/"):
            yield f"generator/{name}", names_in_python(path.read_text(encoding="utf-8")) - ROWS.get(name, set())
    for path in sorted(GENERATOR.rglob("*.j2")):
        yield path.relative_to(PROJECT).as_posix(), names_in_template(path.read_text(encoding="utf-8"))
    generated = (RUNTIME / "cli/project").glob("wd_project*")
    for path in sorted({*RUNTIME.rglob("*.[ch]"), *RUNTIME.rglob("*.def")} - {TYPES_DEF, *generated}):
        yield path.relative_to(PROJECT).as_posix(), names_in_c(path.read_text(encoding="utf-8"))


class Types(unittest.TestCase):
    def test_nothing_else_names_a_type(self) -> None:
        self.assertEqual({file: names for file, names in namers() if names}, {})

    def test_both_sides_have_the_same_types(self) -> None:
        rows = re.findall(r"^WD_TYPE_ROW\((\w+),", TYPES_DEF.read_text(encoding="utf-8"), re.MULTILINE)
        self.assertEqual(rows, list(TYPES))

    def test_names_are_seen(self) -> None:
        self.assertEqual(names_in_python('if type_.name == "MAP":\n    pass\n'), {"MAP"})
        self.assertEqual(names_in_python("from generator.model.types import Boolean, Type\n"), {"BOOLEAN"})
        self.assertEqual(names_in_template('{% if type.name == "ANY" %}WD_ITEMS{% endif %}'), {"ANY", "ITEMS"})
        self.assertEqual(names_in_c("case WD_STRING: /* WD_SHAPE_MAP, WD_STRINGS */"), {"STRING"})


if __name__ == "__main__":
    unittest.main()
