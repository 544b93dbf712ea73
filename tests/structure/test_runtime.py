"""The runtime: no circle between files, and none that uses a higher layer, by what they include and by what they link."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import unittest
from collections import defaultdict
from pathlib import Path

from layers import PROJECT, faults

RUNTIME = PROJECT / "runtime"
BUILT = ":".join(str(PROJECT / "build" / name) for name in ("libworkdef.a", "libworkdef_cli.a"))
LIBRARIES = os.environ.get("WORKDEF_LIBRARIES", BUILT).split(":")
LAYERS = ("include", "base", "yaml", "findings", "check", "data", "read", "report", "cli")
GENERATED = Path("cli/project")
NODES = (RUNTIME / "read/node.h").read_text(encoding="utf-8")
# Nodes hold nodes of every kind, as values do in YAML: the kinds know of each other, but only by these objects.
NODE_KINDS = set(re.findall(r"^extern const struct wd_node_kind (\w+);", NODES, re.MULTILINE))
INCLUDE = re.compile(r'^#\s*include "([^"]+)"', re.MULTILINE)


def included(runtime: Path, name: str, by: str) -> str:
    """The file that an include names: from the top of the runtime, or a public header; beside a file that is generated."""
    for file in (Path(name), Path("include") / name, *([GENERATED / name] if Path(by).parent == GENERATED else [])):
        if (runtime / file).is_file():
            return str(file.with_suffix(""))
    raise AssertionError(f'#include "{name}": there is no such file in runtime/ or runtime/include/')


def includes(runtime: Path) -> dict[str, set[str]]:
    """What files include; NAME.c and NAME.h are one file."""
    uses: dict[str, set[str]] = defaultdict(set)
    for path in runtime.rglob("*.[ch]"):
        file = str(path.relative_to(runtime).with_suffix(""))
        names = INCLUDE.findall(path.read_text(encoding="utf-8"))
        uses[file] |= {included(runtime, name, file) for name in names} - {file}
    return uses


def links(libraries: list[str]) -> dict[str, set[str]]:
    """What files use of each other's functions and objects."""
    files = {f"{path.name}.o": str(path.relative_to(RUNTIME).with_suffix("")) for path in RUNTIME.rglob("*.c")}
    defined: dict[str, str] = {}
    undefined: dict[str, set[str]] = {file: set() for file in files.values()}
    lines = subprocess.run(["nm", "-A", *libraries], capture_output=True, text=True, check=True).stdout.splitlines()
    for line in (line for line in lines if " " in line):  # others name a library
        place, kind, symbol = line.rsplit(maxsplit=2)
        file = files.get(place.split(":")[-2])
        if file and kind == "U" and symbol not in NODE_KINDS:
            undefined[file].add(symbol)
        elif file and kind.isupper() and kind != "U":
            defined[symbol] = file
    return {file: {defined[s] for s in symbols if s in defined} - {file} for file, symbols in undefined.items()}


class Runtime(unittest.TestCase):
    def test_includes(self) -> None:
        uses = includes(RUNTIME)
        self.assertIn("base/memory", uses["yaml/writer"])
        self.assertEqual(faults(uses, LAYERS), [])

    def test_public_headers(self) -> None:
        """The runtime includes them by base/public.h: what they promise of NULL is not promised to its own code."""
        for path in RUNTIME.rglob("*.[ch]"):
            if path.name != "public.h" and not {"include", GENERATED.name} & {*path.parts}:
                names = {*INCLUDE.findall(path.read_text(encoding="utf-8"))}
                self.assertFalse(names & {"workdef.h", "schema.h", "quantity.h"}, path)

    def test_links(self) -> None:
        uses = links(LIBRARIES)
        self.assertIn("base/memory", uses["yaml/writer"])
        self.assertIn("base/memory", uses["cli/page"])
        self.assertEqual(faults(uses, LAYERS), [])


class Includes(unittest.TestCase):
    """What wrong includes come to."""

    def faults(self, files: dict[str, str]) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return faults(includes(Path(folder)), LAYERS)

    def test_circle(self) -> None:
        files = {"base/a.c": '#include "base/b.h"\n', "base/a.h": "", "base/b.h": '#include "base/a.h"\n'}
        (fault,) = self.faults(files)
        self.assertIn(fault, ("a circle: base/a -> base/b -> base/a", "a circle: base/b -> base/a -> base/b"))

    def test_own_header_is_no_circle(self) -> None:
        self.assertEqual(self.faults({"base/a.c": '#include "base/a.h"\n', "base/a.h": ""}), [])

    def test_higher_layer(self) -> None:
        files = {"base/a.c": '#include "read/b.h"\n', "read/b.h": '# include "base/c.h"\n', "base/c.h": ""}
        self.assertEqual(self.faults(files), ["base/a uses read/b, which is of a higher layer"])

    def test_public_header_that_includes_an_internal_one(self) -> None:
        files = {"include/a.h": '#include "base/b.h"\n', "base/b.h": ""}
        self.assertEqual(self.faults(files), ["include/a uses base/b, which is of a higher layer"])

    def test_header_that_is_not_there(self) -> None:
        with self.assertRaisesRegex(AssertionError, 'include "b.h"'):
            self.faults({"base/a.c": '#include "b.h"\n', "base/b.h": ""})


if __name__ == "__main__":
    unittest.main()
