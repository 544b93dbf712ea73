"""One header and one source file for the engine and for each schema, built by each compiler that is here."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from support import LINES_OF_TWO, PROGRAM_OF_TWO, PROJECT, SERVER, STRICT, OutsideCase, run

SCHEMA = PROJECT / "schema.def"
CARELESS = r"""
#include "workload.h"

void careless(struct workload *workload);

void careless(struct workload *workload)
{
	struct workload *other;

	wd_map_get(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_LABELS, NULL);
	wd_enum_from_string(&workload_kind_names, NULL);
	workload_load_path("f", NULL, &other, NULL);
	workload_save_path(workload, WD_SAVE_YAML, "f");
}
"""
NULLS = r"""
#include <stdio.h>
#include "workload.h"

#define SAY(call) printf("%s, ", wd_status_string(call))

int main(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct wd_report *report;
	void *data;

	SAY(wd_set_string(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_IMAGE, NULL, NULL));
	SAY(wd_set_string(NULL, &workload->spec, WORKLOAD_SPEC_IMAGE, "i", NULL));
	SAY(wd_check(NULL, "", 0, NULL, &report));
	SAY(wd_copy(NULL, workload, NULL, &data));
	SAY(wd_validate(&workload_schema, NULL, NULL, &report));
	SAY(wd_save_path(&workload_schema, workload, 0, NULL, NULL));
	SAY(wd_new(&workload_schema, 1, NULL, NULL));
	printf("%d ", wd_is_set(NULL, workload, 0));
	printf("%d\n", wd_enum_from_string(NULL, "x"));
	workload_free(workload);
	return 0;
}
"""


def amalgamate(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROJECT / "scripts" / "amalgamate"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


class Amalgamation(OutsideCase):
    def setUp(self) -> None:
        super().setUp()
        self.assertEqual(amalgamate("--out", self.folder, SCHEMA).stderr, "")

    def test_files(self) -> None:
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), [
            "app.c", "workdef.c", "workdef.h", "workload.c", "workload.h", "workload_cyaml.h",
        ])  # fmt: skip

    def test_as_documented(self) -> None:
        run("cc", "app.c", "workload.c", "workdef.c", "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.check_program(self.folder / "app")

    def test_what_compilers_warn_of(self) -> None:
        """NULL where there must be an object, and results that are not looked at; with the macros empty, nothing."""
        (self.folder / "app.c").write_text(CARELESS, encoding="utf-8")
        for compiler in filter(shutil.which, ("gcc", "clang")):
            command = [compiler, "-O2", "-Wall", "-fsyntax-only" if compiler == "clang" else "-c", "app.c"]
            said = subprocess.run(command, cwd=self.folder, capture_output=True, text=True).stderr
            warnings = sorted(re.findall(r"\[-W(.*?)\]", said))
            self.assertEqual(warnings, ["nonnull", "nonnull", "unused-result", "unused-result"], said)
            command += ["-DWD_NONNULL(...)=", "-DWD_MUST_CHECK="]
            self.assertEqual(subprocess.run(command, cwd=self.folder, capture_output=True, text=True).stderr, "")

    def test_null_is_answered(self) -> None:
        """The runtime does not rely on what it tells compilers."""
        (self.folder / "app.c").write_text(NULLS, encoding="utf-8")
        self.build_with_nulls("-O3", "-DWD_NONNULL(...)=")
        self.build_with_nulls("-O3", "-flto", "-w")

    def build_with_nulls(self, *flags: str) -> None:
        run("cc", *flags, "app.c", "workload.c", "workdef.c", "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.assertEqual(run(self.folder / "app"), f"{7 * 'invalid argument, '}0 0\n")

    def test_two_schemas(self) -> None:
        self.assertEqual(amalgamate("--out", self.folder, SCHEMA, SERVER).stderr, "")
        (self.folder / "app.c").write_text(PROGRAM_OF_TWO, encoding="utf-8")
        sources = ["app.c", "server.c", "workload.c", "workdef.c"]
        run("cc", *STRICT, *sources, "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.assertEqual(run(self.folder / "app"), LINES_OF_TWO)
        for stem in ("server", "workload"):
            run("cc", "-c", f"{stem}.c", cwd=self.folder)
            defined = run("nm", "-g", "--defined-only", f"{stem}.o", cwd=self.folder).splitlines()
            self.assertEqual([line for line in defined if not line.split()[2].startswith(f"{stem}_")], [])


# Two versions of a schema of one id: what a document means in one, it does not mean in the other.
BOX = '''SCHEMA(box, Box, "A box")
KIND(B, Box, box, "A box.")
STRUCTURE(Box, PLAIN, "A box.")
MEMBER(Box, {member}, INTEGER, {default}, OPTIONAL, "How wide it is.")
'''
PLUGIN = r"""
#include "box.h"

__attribute__((visibility("default"))) int MEMBER_plugin(void);

int MEMBER_plugin(void)
{
	static const char text[] = "MEMBER: 7\n";
	struct box *box;
	int value = -1;

	if (box_load_text(text, sizeof(text) - 1, NULL, &box, NULL) == WD_OK) {
		value = (int)box->MEMBER;
		box_free(box);
	}
	return value;
}
"""
HOST = r"""
#include <dlfcn.h>
#include <stdio.h>

int main(void)
{
	static const char *const names[] = { "width", "height" };

	for (int i = 0; i < 2; i++) {
		char name[32];
		void *plugin;
		int (*value)(void);

		snprintf(name, sizeof(name), "./%s.so", names[i]);
		plugin = dlopen(name, RTLD_NOW | RTLD_GLOBAL);
		if (plugin == NULL) {
			puts(dlerror());
			return 1;
		}
		snprintf(name, sizeof(name), "%s_plugin", names[i]);
		*(void **)&value = dlsym(plugin, name);
		printf("%d\n", value());
	}
	return 0;
}
"""


class Copies(OutsideCase):
    """Several copies of the engine in one process, each hidden in a library of its own."""

    def test_two_plugins(self) -> None:
        for member, default in (("width", 3), ("height", 4)):
            folder = self.folder / member
            folder.mkdir()
            (folder / "box.def").write_text(BOX.format(member=member, default=default))
            self.assertEqual(amalgamate("--out", folder, folder / "box.def").stderr, "")
            (folder / "plugin.c").write_text(PLUGIN.replace("MEMBER", member))
            library = self.folder / f"{member}.so"
            run("cc", *STRICT, "-fPIC", "-shared", "plugin.c", "box.c", "workdef.c", "-lcyaml", "-lyaml", "-o", library, cwd=folder)
            exported = run("nm", "-D", "--defined-only", library).split()[2::3]
            self.assertEqual(exported, [f"{member}_plugin"])
        (self.folder / "host.c").write_text(HOST)
        run("cc", "host.c", "-ldl", "-o", "host", cwd=self.folder)
        self.assertEqual(run("./host", cwd=self.folder), "7\n7\n")

    def test_exported_on_demand(self) -> None:
        (self.folder / "box.def").write_text(BOX.format(member="width", default=3))
        self.assertEqual(amalgamate("--out", self.folder, self.folder / "box.def").stderr, "")
        export = '-DWD_API=__attribute__((visibility("default")))'
        run("cc", export, "-fPIC", "-shared", "box.c", "workdef.c", "-lcyaml", "-lyaml", "-o", "box.so", cwd=self.folder)
        exported = run("nm", "-D", "--defined-only", self.folder / "box.so").split()[2::3]
        self.assertIn("wd_check", exported)
        self.assertNotIn("wd_node_open", exported)


class Calls(OutsideCase):
    def check_refusal(self, status: int, said: str, *arguments: str | Path) -> None:
        result = amalgamate("--out", self.folder / "out", *arguments)
        self.assertEqual(result.returncode, status, result.stderr)
        self.assertIn(said, result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertFalse((self.folder / "out").exists())

    def test_no_schema(self) -> None:
        self.check_refusal(2, "usage: amalgamate [-h] [--out OUT] SCHEMA [SCHEMA ...]")
        self.check_refusal(2, "the following arguments are required: SCHEMA")

    def test_option_that_is_unknown(self) -> None:
        self.check_refusal(2, "usage: amalgamate", "--folder", SCHEMA)

    def test_schema_that_is_not_there(self) -> None:
        self.check_refusal(2, "none.def': No such file or directory", SCHEMA, self.folder / "none.def")

    def test_schema_with_an_error(self) -> None:
        (self.folder / "bad.def").write_text("SCHEMA(bad, Bad)\n")
        self.check_refusal(1, "bad.def:1:", self.folder / "bad.def")

    def test_schema_twice(self) -> None:
        self.check_refusal(2, "the id 'workload' is that of another schema", SCHEMA, SCHEMA)

    def test_id_of_the_engine(self) -> None:
        (self.folder / "own.def").write_text(
            'SCHEMA(workdef, Box, "A box")\nKIND(B, Box, box, "A box.")\nSTRUCTURE(Box, PLAIN, "A box.")\n'
            'MEMBER(Box, width, INTEGER, 3, OPTIONAL, "How wide it is.")\n'
        )
        self.check_refusal(2, "the id 'workdef' is the engine's own", self.folder / "own.def")

    def test_folder_that_cannot_be_made(self) -> None:
        result = amalgamate("--out", self.folder / "app.c", SCHEMA)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertRegex(result.stderr, "^amalgamate: error: .*app.c: File exists\n$")
