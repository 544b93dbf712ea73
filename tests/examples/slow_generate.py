"""workdef_generate() in projects of a user's: what is built first, and what is built again after a change."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent

LISTS = """
cmake_minimum_required(VERSION 3.20)
project(app C)
{find}
add_executable(app app.c)
{generate}
"""
SCHEMA = """
SCHEMA(box, Box, "A box")
KIND(B, Box, box, "A box.")
STRUCTURE(Box, PLAIN, "A box.")
#include "sizes.def"
"""
SIZES = 'MEMBER(Box, width, INTEGER, 3, OPTIONAL, "How wide it is.")\n'
PROGRAM = r"""
#include <stdio.h>
#include "box.h"

int main(void)
{
	struct box *box = box_new(BOX_KIND_BOX);

	printf("%d\n", (int)box->width);
	box_free(box);
	return 0;
}
"""
PREFIX = Path()
GENERATED = ["generate", "box_schema.c", "box_cyaml.c"]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in command], capture_output=True, text=True)


def run_well(*command: str | Path) -> str:
    result = run(*command)
    if result.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def steps(output: str) -> list[str]:
    """What a build did: "generate" and the files that it compiled."""
    found = re.findall(r"(Generating) from|Building C object \S*?([^/\s]+)\.o\b", output)
    return ["generate" if generating else source for generating, source in found]


def setUpModule() -> None:
    """Install Workdef, once for all tests."""
    global PREFIX
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    PREFIX, build = Path(folder.name) / "prefix", Path(folder.name) / "build"
    run_well("cmake", "-S", PROJECT, "-B", build, "-DWORKDEF_TESTS=OFF", "-DCMAKE_BUILD_TYPE=Debug",
             f"-DCMAKE_INSTALL_PREFIX={PREFIX}")  # fmt: skip
    run_well("cmake", "--build", build, "-j2")
    run_well("cmake", "--install", build)


class Project:
    """A project in a folder of its own, which finds the installed Workdef."""

    def __init__(self) -> None:
        self.temporary = tempfile.TemporaryDirectory(prefix="with space ")
        self.folder = Path(self.temporary.name)
        self.out = self.folder / "build/workdef/app"
        self.write_lists("workdef_generate(TARGET app SCHEMA box.def)")
        for name, text in (("box.def", SCHEMA), ("sizes.def", SIZES), ("app.c", PROGRAM)):
            (self.folder / name).write_text(text)

    def write_lists(self, generate: str, find: str = "find_package(workdef REQUIRED)") -> None:
        (self.folder / "CMakeLists.txt").write_text(LISTS.format(find=find, generate=generate))

    def configure(self, generator: str = "Unix Makefiles") -> subprocess.CompletedProcess[str]:
        build = self.folder / "build"
        return run("cmake", "-G", generator, "-S", self.folder, "-B", build, f"-DCMAKE_PREFIX_PATH={PREFIX}")

    def build(self) -> list[str]:
        return steps(run_well("cmake", "--build", self.folder / "build"))

    def says(self) -> str:
        return run_well(self.folder / "build/app")


class Rebuilds:
    """What a change leads to, whichever program builds.  One project serves all tests: each undoes its changes."""

    maxDiff = None
    program = ""

    @classmethod
    def setUpClass(cls) -> None:
        cls.project = Project()
        cls.addClassCleanup(cls.project.temporary.cleanup)
        cls.project.configure(cls.program)

    def setUp(self) -> None:
        self.build, self.folder = self.project.build, self.project.folder
        self.build()

    def edit(self, path: Path, old: str, new: str) -> None:
        text = path.read_text()
        self.assertIn(old, text)
        self.addCleanup(path.write_text, text)
        path.write_text(text.replace(old, new))

    def test_first_build(self) -> None:
        shutil.rmtree(self.project.out)
        self.assertCountEqual(self.build(), [*GENERATED, "app.c"])
        self.assertEqual(self.project.says(), "3\n")

    def test_nothing_changed(self) -> None:
        self.assertEqual(self.build(), [])

    def test_schema_changed_in_a_comment(self) -> None:
        """The generator has to look, but no more comes of it, and it looks once."""
        self.edit(self.folder / "box.def", "KIND(B", "/* one */\nKIND(B")
        self.assertEqual(self.build(), ["generate"])
        self.assertEqual(self.build(), [])

    def test_included_file_changed(self) -> None:
        self.edit(self.folder / "sizes.def", "3", "5")
        self.assertCountEqual(self.build(), [*GENERATED, "app.c"])
        self.assertEqual(self.project.says(), "5\n")
        self.assertEqual(self.build(), [])

    def test_template_changed(self) -> None:
        """Only what comes from that template is compiled again."""
        template = PREFIX / "share/workdef/generator/templates/cyaml.c.j2"
        self.edit(template, "#include", "/* more */\n#include")
        self.assertEqual(self.build(), ["generate", "box_cyaml.c"])
        self.assertEqual(self.build(), [])

    def test_template_that_is_not_used(self) -> None:
        os.utime(PREFIX / "share/workdef/generator/templates/reference.md.j2")
        self.assertEqual(self.build(), [])

    def test_generator_touched(self) -> None:
        os.utime(PREFIX / "share/workdef/generator/model/names.py")
        self.assertEqual(self.build(), ["generate"])
        self.assertEqual(self.build(), [])

    def test_error_in_the_included_file(self) -> None:
        """The build fails, reports the place, and succeeds once the schema is corrected."""
        self.edit(self.folder / "sizes.def", "INTEGER", "INTEGR")
        result = run("cmake", "--build", self.folder / "build")
        self.assertNotEqual(result.returncode, 0)
        said = "sizes.def:1:20: error: there is no type 'INTEGR'; did you mean 'INTEGER'?"
        self.assertIn(said, result.stdout + result.stderr)
        self.edit(self.folder / "sizes.def", "INTEGR", "INTEGER")
        self.assertEqual(self.build(), ["generate"])

    def test_fewer_outputs(self) -> None:
        self.edit(self.folder / "app.c", PROGRAM, '#include "box_types.h"\nint main(void) { return 0; }\n')
        self.edit(self.folder / "CMakeLists.txt", "box.def", "box.def OUTPUTS types")
        self.assertEqual(self.build(), ["generate", "app.c"])

    def test_another_id(self) -> None:
        """Other file names, of which the build must not miss the old ones."""
        self.edit(self.folder / "box.def", "SCHEMA(box", "SCHEMA(crate")
        self.edit(self.folder / "app.c", "box", "crate")
        self.edit(self.folder / "app.c", "BOX_KIND", "CRATE_KIND")
        self.assertCountEqual(self.build(), ["generate", "crate_schema.c", "crate_cyaml.c", "app.c"])
        self.assertEqual(self.project.says(), "3\n")


class Make(Rebuilds, unittest.TestCase):
    program = "Unix Makefiles"


@unittest.skipUnless(shutil.which("ninja"), "no ninja")
class Ninja(Rebuilds, unittest.TestCase):
    program = "Ninja"


class Calls(unittest.TestCase):
    maxDiff = None

    def setUp(self) -> None:
        self.project = Project()
        self.addCleanup(self.project.temporary.cleanup)
        self.folder = self.project.folder

    def check_refusal(self, generate: str, said: str) -> None:
        self.project.write_lists(generate)
        result = self.project.configure()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn(said, " ".join(result.stderr.split()))

    def test_target_that_is_not_there(self) -> None:
        said = "workdef_generate() needs a TARGET that exists, and a SCHEMA"
        self.check_refusal("workdef_generate(TARGET ap SCHEMA box.def)", said)
        self.check_refusal("workdef_generate(SCHEMA box.def)", said)
        self.check_refusal("workdef_generate(TARGET app)", said)

    def test_unknown_argument(self) -> None:
        self.check_refusal("workdef_generate(TARGET app SCHEMA box.def OUTPUT api)",
                           "workdef_generate() does not know: OUTPUT;api")  # fmt: skip

    def test_unknown_group(self) -> None:
        self.check_refusal("workdef_generate(TARGET app SCHEMA box.def OUTPUTS apy)",
                           "error: there is no group 'apy'; did you mean 'api'?")  # fmt: skip

    def test_schema_that_is_not_there(self) -> None:
        self.check_refusal("workdef_generate(TARGET app SCHEMA bax.def)", "bax.def': No such file or directory")

    def test_schema_with_an_error(self) -> None:
        (self.folder / "box.def").write_text(SCHEMA + "FEILD()\n")
        self.check_refusal("workdef_generate(TARGET app SCHEMA box.def)", "box.def:6:1: error: ")

    def test_groups_of_ones_own_choice(self) -> None:
        (self.folder / "app.c").write_text('#include "box_types.h"\nint main(void) { return 0; }\n')
        self.project.write_lists("workdef_generate(TARGET app SCHEMA box.def OUTPUTS types reference)")
        self.project.configure()
        self.assertEqual(self.project.build(), ["generate", "app.c"])
        made = sorted(path.name for path in self.project.out.iterdir())
        self.assertEqual([name for name in made if name.startswith("box")], ["box-reference.html", "box-reference.md", "box.5", "box_types.h"])

    def test_groups_that_need_others(self) -> None:
        """Those that are needed come along: what is generated compiles, and links."""
        for group in ("api", "schema types"):
            self.project.write_lists(f"workdef_generate(TARGET app SCHEMA box.def OUTPUTS {group})")
            if group != "api":
                (self.folder / "app.c").write_text(
                    '#include "box_schema.h"\nint main(void) { return box_schema.id[0] != \'b\'; }\n'
                )
            self.project.configure()
            self.assertCountEqual(self.project.build(), [*GENERATED, "app.c"])
            shutil.rmtree(self.folder / "build")

    def test_library(self) -> None:
        """Who links with the library sees its headers, and has the runtime."""
        self.project.write_lists("add_library(box STATIC)\nworkdef_generate(TARGET box SCHEMA box.def)\n"
                         "target_link_libraries(app PRIVATE box)")  # fmt: skip
        self.project.configure()
        self.assertCountEqual(self.project.build(), [*GENERATED, "app.c"])
        self.assertEqual(self.project.says(), "3\n")

    def test_source_tree(self) -> None:
        """From a subdirectory, without installation.  The runtime is compiled elsewhere: here the generator counts."""
        self.project.write_lists("workdef_generate(TARGET app SCHEMA box.def)", f"add_subdirectory({PROJECT} workdef)")
        self.project.configure()
        make = ["make", "-C", self.folder / "build", "-f", "CMakeFiles/app.dir/build.make"]
        run_well(*make, "CMakeFiles/app.dir/depend")
        self.assertIn("struct box {", (self.project.out / "box_types.h").read_text())
        self.assertIn(f"  {PROJECT}/generator/model/names.py", next(self.project.out.glob("*.d")).read_text())

    def test_example(self) -> None:
        """examples/server/ is such a project."""
        build = self.folder / "build"
        run_well("cmake", "-S", PROJECT / "examples/server", "-B", build, f"-DCMAKE_PREFIX_PATH={PREFIX}")
        self.assertCountEqual(steps(run_well("cmake", "--build", build)),
                              ["generate", "server_schema.c", "server_cyaml.c", "server_texts.c", "serverctl.c"])  # fmt: skip
        self.assertRegex(run_well(build / "serverctl", "--version"), r"^serverctl 1\.0\.0 \(schema server, hash \w+\)$")


if __name__ == "__main__":
    unittest.main()
