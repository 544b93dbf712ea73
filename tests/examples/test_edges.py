"""Schemas and compilers at the edge of what is allowed: long names, many fields, short enumerations."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

from support import PROJECT, Workshop

LONG = "n" * 251
SCHEMA = f"""\
SCHEMA(edge, Root, "At the edge.")
KIND(E, Edge, Edge, "A kind.")
API_VERSION("example.com/v1", CURRENT, E, "A version.")
STRUCTURE(Root, PLAIN, "The document.")
MEMBER(Root, apiVersion, API_VERSION, NONE, REQUIRED, "The version.")
MEMBER(Root, kind, KIND, NONE, REQUIRED, "The kind.")
MEMBER(Root, {LONG}, NUMBER, NONE, OPTIONAL QUOTED, "A number with a long name.")
"""
PROGRAM = f"""\
#include "edge.h"

int main(void)
{{
	struct edge *edge = edge_new(EDGE_KIND_EDGE);

	if (edge_set_{LONG}_text(edge, "02.50") != WD_OK || edge->{LONG} != 2.5 || !edge->{LONG}_text) {{
		return 1;
	}}
	if (edge_clear(edge, EDGE_{LONG.upper()}) != WD_OK || edge->{LONG} != 0 || edge->{LONG}_text) {{
		return 2;
	}}
	edge_free(edge);
	return 0;
}}
"""


class Edges(unittest.TestCase):
    def test_a_long_name(self) -> None:
        shop = Workshop.of_the_module()
        schema, main = shop.folder / "edge.def", shop.folder / "main.c"
        schema.write_text(SCHEMA, encoding="utf-8")
        main.write_text(PROGRAM, encoding="utf-8")
        program = shop.build(shop.folder / "program", shop.generate(schema), main)
        self.assertEqual(subprocess.run([program], check=False).returncode, 0)

    def test_enumerations_are_ints(self) -> None:
        def compile_types(*options: str | Path) -> subprocess.CompletedProcess[str]:
            command = ["cc", "-fsyntax-only", *options, "-x", "c", "-"]
            text = '#include "workload_types.h"\n'
            return subprocess.run([*map(str, command)], input=text, capture_output=True, text=True, check=False)

        include = f"-I{PROJECT}/generated"
        self.assertEqual(compile_types(include).returncode, 0)
        short = compile_types("-fshort-enums", include)
        self.assertNotEqual(short.returncode, 0)
        self.assertIn("compile with -fno-short-enums", short.stderr)


if __name__ == "__main__":
    unittest.main()
