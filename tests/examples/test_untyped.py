"""Documents of many schemas, built again by functions that know no schema: they are as they were loaded, defaults included."""

from __future__ import annotations

import json
import subprocess
import unittest
from pathlib import Path
from typing import Any

import test_either
import test_extra
import test_variants
from support import PROJECT, Workshop

HERE = Path(__file__).resolve().parent
CASES = PROJECT / "tests/generator/cases"
FORMATS = PROJECT / "examples/formats"
PART = {"id": "a", "size": None}
DOCUMENTS: dict[str, list[Any]] = {
    "scalars": [
        {},
        {
            "integer": -5, "held": "7", "byte": 255, "offset": -100, "size": 2**64 - 1, "share": 0.25, "ratio": 0.1, "parts": 3,
            "text": "500m", "memory": "1Gi", "sizes": [1, 65535], "level": "+1", "permissions": ["read", "own"],
            "grants": {"jane": "write", "joe": []}, "word_or_number": 5, "triple": [1, -2, 3], "pair": ["a", "b"],
            "line": [{"x": 5}, {}], "matrix": [[1, 2.5], [3, 4]], "some": None, "ends": None, "users": [{"id": 1}],
            "hosts": [{"hostName": "a"}, {"hostName": "a", "port": 81}], "wait": "5s", "room": None, "waits": ["1m", "2h"],
            "gate": "${PORT}", "open": None, "gates": [1, "${PORT}"], "hue": "${HUE}", "path": "${PATH}", "weight": "${W}",
            "doors": [], "steps": ["x"], "side": [3, 4], "usual": [], "tags": {"a": "b"}, "code": "äöü",
        },
        {"open": "${OPEN}", "gate": 5, "weight": 1.5, "hue": "low", "ends": [1, 2], "some": ["read"], "size": 2**63, "share": 1},
    ],
    "lists": [
        {"groups": [{"name": "g"}]},
        {
            "groups": [{"name": "g", "rules": [{"expr": "e", "alert": "a", "labels": {"x": "y"}}, {"expr": "f", "record": "r"}]}],
            "ports": [1, 2], "words": ["abc"], "levels": ["low", "high"], "names": "one", "parts": {"name": "p"},
            "pairs": {"a": [1, 2]}, "flags": [True, False], "shares": ["0.5", "1e3"], "matrix": [[1], [2, 3]],
            "maps": [{"a": "b"}, {}], "anys": [None, {"a": [1]}, "x"], "numbers": {"a": -1}, "lists": {"a": ["b"], "c": []},
            "volumes": {"v": {"expr": "e", "alert": "a"}}, "deep": {"a": [{"b": 1}, {}]},
        },
    ],
    "either": test_either.RIGHT,
    "nulls": [
        {"whole": None, **dict.fromkeys(["flag", "count", "share", "size", "wait", "name", "level", "part", "any", "list", "labels", "items"])},
        {
            "whole": PART, "names": ["a", None], "levels": [None, "low"], "numbers": [1, None], "parts": [None, PART],
            "lists": [[1], None], "labels": {"a": None}, "flags": {"a": None, "b": True}, "volumes": {"a": None, "b": PART},
            "items": {"a": PART}, "any": {"a": None}, "list": ["x"], "part": PART, "flag": False,
        },
    ],
    "extra": test_extra.RIGHT,
    "variants": test_variants.RIGHT,
    "recursion": [
        {
            "node": {
                "name": "a", "children": [{"name": "b", "children": []}], "left": {"name": "c", "children": [], "size": 9},
                "named": {"x": {"name": "d", "children": []}, "y": None}, "items": {"i": {"name": "e", "children": []}},
                "mixed": ["t", {"k": {"name": "f", "children": []}}, [{"name": "g", "children": []}]],
            },
            "drive": {"file": {"backing": {"file": "x"}}}, "roots": [{"node": {"name": "r", "children": [], "parent": "p"}}],
            "either": {"choice": {"name": "n"}}, "group": {"member": {"group": {}}},
        },
    ],
    "short-forms": [
        {"chain": "x", "build": ".", "steps": "a", "named": {"k": "b", "n": None}, "either": "z", "words": ["a"], "env": ["A=b"],
         "limits": "a=5", "volumes": "c", "options": ["name=q"], "both": "k=v", "depends": ["d"]},
        {"chain": {"build": {"context": "x", "target": "y"}}, "steps": [{"run": "a"}, "b"], "either": True, "both": 5},
    ],
    "without": [
        {"near": {"name": "a", "size": 1}, "node": {"name": "b", "mode": "m", "far": {"name": "c", "size": 2}},
         "nodes": {"n": [{"name": "d", "size": 3}]}, "either": {"name": "f", "mode": "m", "far": {"name": "g", "size": 4}}},
    ],
    "every-construct": [
        {"apiVersion": "site/v2", "kind": "WebServer", "server": {
            "scheme": {"value": "HTTPS"}, "port": {"value": 1}, "headers": {"a": "b"}, "certificate": {"value": "c"},
            "routes": {"items": {"r": {"value": {"path": "/", "code": "xabc"}}, "s": {"deleted": True}}},
        }, "notes": None},
        {"apiVersion": "site/v2", "kind": "WebProxy", "server": {"headers": {}}, "fallback": {"headers": {}, "switch": {"value": True}}},
    ],
}  # fmt: skip


class Untyped(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()

    def program(self, schema: Path) -> Path:
        generated = self.workshop.generate(schema, "api")
        header = next(generated.glob("*_schema.h"))
        identifier = header.name[: -len("_schema.h")]
        main = self.workshop.folder / f"{schema.stem}-untyped.c"
        main.write_text(f'#include "{identifier}.h"\n#define SCHEMA &{identifier}_schema\n#include "{HERE}/untyped.h"\n')
        return self.workshop.build(main.with_suffix(""), generated, main, PROJECT / "tests/support/rebuild.c")

    def check(self, schema: Path, files: list[Path]) -> int:
        """Gives the number of documents that were built."""
        run = subprocess.run([self.program(schema), *files], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""), run.stdout)
        return sum(int(line.split()[0]) for line in run.stdout.splitlines())

    def test_every_type(self) -> None:
        for name, documents in DOCUMENTS.items():
            with self.subTest(name):
                files = [self.workshop.folder / f"{name}-{i}.json" for i in range(len(documents))]
                for file, document in zip(files, documents):
                    file.write_text(json.dumps(document))
                self.assertEqual(self.check(CASES / f"{name}.def", files), len(documents))

    def test_refusals(self) -> None:
        generated = self.workshop.generate(CASES / "scalars.def", "api")
        program = self.workshop.build(self.workshop.folder / "by-number", generated, HERE / "by_number.c")
        run = subprocess.run([program], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_formats(self) -> None:
        for folder in sorted(path for path in FORMATS.iterdir() if path.is_dir()):
            with self.subTest(folder.name):
                files = [file for file in sorted((folder / "documents").glob("*.yaml")) if file.stem != "wrong"]
                self.assertGreaterEqual(self.check(folder / f"{folder.name}.def", files), len(files))


if __name__ == "__main__":
    unittest.main()
