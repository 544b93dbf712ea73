"""What the tests of vendoring share: a program of a user's, a folder outside the tree, and golden lists."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
GOLDENS = Path(__file__).resolve().parent
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]

# A program that is C and C++: it loads, builds, checks and saves.
PROGRAM = r"""
#include <stdio.h>
#include "workload.h"

int main(void)
{
	static const char text[] = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {image: {value: ubuntu}, name: {value: w}, gpu: {value: '0.5'}}\n";
	struct workload *workload;

	if (workload_load_text(text, sizeof(text) - 1, NULL, &workload, NULL) != WD_OK) {
		return 1;
	}
	printf("%s %g %s\n", workload->spec.image, workload->spec.gpu, workload_kind_string(workload->kind));
	workload_spec_set_gpu(&workload->spec, 2);
	workload_save_file(workload, WD_SAVE_JSON, stdout);
	workload_free(workload);
	return 0;
}
"""
FIRST_LINE = "ubuntu 0.5 TrainingWorkload\n"

# A program of two schemas, C and C++ too.
SERVER = PROJECT / "examples/server/server.def"
PROGRAM_OF_TWO = r"""
#include <stdio.h>
#include "server.h"
#include "workload.h"

int main(void)
{
	static const char text[] = "listen: 8080\nroot: /srv\nport: 1\n";
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct wd_report *report;

	server_check_text(text, sizeof(text) - 1, NULL, &report);
	printf("%s %s\n", server_schema.id, wd_report_finding(report, 0)->path);
	puts(workload && workload->kind == WORKLOAD_KIND_TRAINING ? workload_schema.id : "no memory");
	wd_report_free(report);
	workload_free(workload);
	return 0;
}
"""
LINES_OF_TWO = "server listener\nworkload\n"


def run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Run a command that must succeed, and give its output."""
    result = subprocess.run([str(word) for word in command], cwd=cwd, env=env, capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


class OutsideCase(unittest.TestCase):
    """Works in a folder outside the tree, with the program in app.c."""

    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "app.c").write_text(PROGRAM, encoding="utf-8")

    def check_program(self, program: Path, **environment: str) -> None:
        output = run(program, env={**os.environ, **environment})
        self.assertTrue(output.startswith(FIRST_LINE), output)
        self.assertIn('"value": "2"', output)

    def check_golden(self, name: str, found: list[str]) -> None:
        """Compare with a golden list; with WORKDEF_ACCEPT set (see accept.py), rewrite it."""
        text = "".join(f"{line}\n" for line in found)
        golden = GOLDENS / name
        if os.environ.get("WORKDEF_ACCEPT"):
            golden.write_text(text, encoding="utf-8")
        self.assertEqual(golden.read_text(encoding="utf-8"), text)
