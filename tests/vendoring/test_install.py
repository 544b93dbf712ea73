"""Installation, and the source tree in another project: find_package(), pkg-config, add_subdirectory()."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import LINES_OF_TWO, PROGRAM_OF_TWO, PROJECT, SERVER, STRICT, OutsideCase, run

GUIDE = (PROJECT / "docs/api.md").read_text(encoding="utf-8")
IN_CMAKE = re.search(r"^```cmake\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL).group(1)
BY_PKG_CONFIG = re.search(r"^cc app\.c \$\(pkg-config.*$", GUIDE, re.MULTILINE).group()
LAYOUT_HASH = re.compile("_schema_[0-9a-f]{16}$")
FIND_PACKAGE = "find_package(workdef 1.0 REQUIRED)"

# The guide's lines, and the targets that choose.
LISTS = f"""
cmake_minimum_required(VERSION 3.16)
project(app C)
{IN_CMAKE}
add_executable(app_static app.c)
target_link_libraries(app_static PRIVATE workdef::workload_static)
add_executable(app_shared app.c)
target_link_libraries(app_shared PRIVATE workdef::workload_shared)
"""

# One schema installed and one generated; both generated, for one target; and the tool of one.
LISTS_OF_TWO = f"""
cmake_minimum_required(VERSION 3.20)
project(two C)
{FIND_PACKAGE}
add_executable(one two.c)
target_link_libraries(one PRIVATE workdef::workload_static)
workdef_generate(TARGET one SCHEMA {SERVER})
add_executable(both two.c)
workdef_generate(TARGET both SCHEMA {SERVER})
workdef_generate(TARGET both SCHEMA {PROJECT}/schema.def)
add_executable(serverctl)
workdef_generate(TARGET serverctl SCHEMA {SERVER} OUTPUTS types schema cyaml tool)
"""


class Install(OutsideCase):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.build, cls.prefix = Path(folder.name) / "build", Path(folder.name) / "prefix"
        run("cmake", "-S", PROJECT, "-B", cls.build, "-DWORKDEF_TESTS=OFF", "-DCMAKE_INSTALL_LIBDIR=lib",
            f"-DCMAKE_INSTALL_PREFIX={cls.prefix}")  # fmt: skip
        run("cmake", "--build", cls.build, "-j2")
        run("cmake", "--install", cls.build)

    def test_installed_files(self) -> None:
        files = sorted(str(path.relative_to(self.prefix)) for path in self.prefix.rglob("*") if not path.is_dir())
        # The generator's own files change with it; that they are there is tested by running it.
        own = re.compile("share/workdef/(generator|runtime)/")
        self.check_golden("installed.txt", [file for file in files if not own.match(file)])

    def test_generator_and_engine_are_complete(self) -> None:
        def sources(folder: Path) -> list[str]:
            paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
            return sorted(str(path.relative_to(folder)) for path in paths)

        self.assertEqual(sources(self.prefix / "share/workdef/generator"), sources(PROJECT / "generator"))
        engine = [file for file in sources(PROJECT / "runtime") if not file.startswith("cli/")]
        self.assertEqual(sources(self.prefix / "share/workdef/runtime"), engine)

    def test_installed_amalgamation(self) -> None:
        run(self.prefix / "share/workdef/scripts/amalgamate", "--out", self.folder, PROJECT / "schema.def")
        run("cc", *STRICT, "app.c", "workload.c", "workdef.c", "-lcyaml", "-lyaml", "-o", "app", cwd=self.folder)
        self.check_program(self.folder / "app")

    def symbols(self, library: str, *options: str) -> list[str]:
        """What a library defines for others."""
        lines = run("nm", *options, "--defined-only", self.prefix / "lib" / library).splitlines()
        return sorted(line.split()[2] for line in lines if len(line.split()) == 3)

    def test_exported_symbols(self) -> None:
        symbols = self.symbols("libworkdef.so", "-D") + self.symbols("libworkload.so", "-D")
        self.check_golden("symbols.txt", [LAYOUT_HASH.sub("_schema_HASH", symbol) for symbol in symbols])

    def test_prefixes(self) -> None:
        """Each library defines names of its own alone: within the engine's wd_, the tool's differ from the engine's."""
        found = {name: set(self.symbols(f"lib{name}.a", "-g")) for name in ("workdef", "workload", "workdef_cli")}
        for name, prefix in (("workdef", "wd_"), ("workload", "workload_"), ("workdef_cli", "wd_")):
            self.assertTrue(found[name])
            self.assertEqual([symbol for symbol in found[name] if not symbol.startswith(prefix)], [], name)
            if name != "workdef_cli":
                exported = self.symbols(f"lib{name}.so", "-D")
                self.assertEqual([symbol for symbol in exported if not symbol.startswith(prefix)], [], name)
        self.assertEqual([symbol for symbol in found["workdef"] if symbol.startswith("wd_cli")], [])
        self.assertEqual(found["workdef"] & found["workdef_cli"], set())

    def test_members_of_the_static_library(self) -> None:
        """Each has a name of its own: tools that unpack the archive overwrite those that share one."""
        members = run("ar", "t", self.prefix / "lib/libworkdef.a").split()
        self.assertIn("memory.c.o", members)
        self.assertEqual([name for name in members if members.count(name) > 1], [])

    def test_soname(self) -> None:
        for name in ("workdef", "workload"):
            lines = run("readelf", "-d", self.prefix / f"lib/lib{name}.so")
            self.assertEqual(re.findall(r"SONAME.*\[(.*)\]", lines), [f"lib{name}.so.1"])

    def test_layouts_that_differ(self) -> None:
        """A program and a library of a schema that differ in the layout do not come together: at linking, at loading."""
        for name, rows in (("one", ""), ("two", 'MEMBER(Box, depth, INTEGER, 4, OPTIONAL, "How deep it is.")\n')):
            self.build_box(name, rows)
            app = self.folder / f"app_{name}"
            run("cc", *STRICT, *self.box_flags(name), "app.c", *self.box_libraries(name), "-o", app, cwd=self.folder)
            self.assertEqual(self.run_box(f"app_{name}", name), (0, "3\n", ""))
        for app, library in (("one", "two"), ("two", "one")):
            status, said, errors = self.run_box(f"app_{app}", library)
            self.assertEqual((status, said), (127, ""))
            self.assertRegex(errors, r"undefined symbol: box_schema_[0-9a-f]{16}")
            command = ["cc", *self.box_flags(app), "app.c", *self.box_libraries(library), "-o", "mixed"]
            linked = subprocess.run([str(word) for word in command], cwd=self.folder, capture_output=True, text=True)
            self.assertNotEqual(linked.returncode, 0)
            self.assertRegex(linked.stderr, r"undefined reference to `box_schema_[0-9a-f]{16}'")

    def build_box(self, name: str, rows: str) -> None:
        """A shared library of a small schema, in a folder of its own."""
        folder = self.folder / name
        folder.mkdir()
        (folder / "box.def").write_text(
            'SCHEMA(box, Box, "A box")\nKIND(B, Box, box, "A box.")\nSTRUCTURE(Box, PLAIN, "A box.")\n'
            f'{rows}MEMBER(Box, width, INTEGER, 3, OPTIONAL, "How wide it is.")\n'
        )
        (self.folder / "app.c").write_text(
            '#include <stdio.h>\n#include "box.h"\n\nint main(void)\n{\n\tstruct box *box = box_new(BOX_KIND_BOX);\n\n'
            '\tprintf("%d\\n", box ? (int)box->width : -1);\n\tbox_free(box);\n\treturn 0;\n}\n'
        )
        command = [sys.executable, "-B", "-m", "generator", "--schema", folder / "box.def", "--out", folder]
        subprocess.run([*command, "--only", "types", "schema", "cyaml", "api"], cwd=PROJECT, check=True)
        run("cc", "-fPIC", "-shared", *self.box_flags(name), folder / "box_schema.c", folder / "box_cyaml.c",
            "-o", folder / "libbox.so")  # fmt: skip

    def box_flags(self, name: str) -> list[str]:
        return [f"-I{self.prefix}/include/workdef", f"-I{self.folder / name}"]

    def box_libraries(self, name: str) -> list[str]:
        return [f"-L{self.folder / name}", "-lbox", f"-L{self.prefix}/lib", "-lworkdef"]

    def run_box(self, app: str, library: str) -> tuple[int, str, str]:
        paths = {"LD_LIBRARY_PATH": f"{self.folder / library}:{self.prefix}/lib"}
        result = subprocess.run([self.folder / app], env=paths, capture_output=True, text=True)
        return result.returncode, result.stdout, result.stderr

    def test_installed_tool(self) -> None:
        manifest = PROJECT / "tests/manifests/training.yaml"
        self.assertIn("valid: 1 checked", run(self.prefix / "bin/workloadctl", "validate", manifest))

    def build_with(self, find: str, *options: str) -> None:
        self.assertIn(FIND_PACKAGE, LISTS)
        (self.folder / "CMakeLists.txt").write_text(LISTS.replace(FIND_PACKAGE, find), encoding="utf-8")
        run("cmake", "-S", self.folder, "-B", self.folder / "build", "-DCMAKE_BUILD_TYPE=Debug", *options)
        run("cmake", "--build", self.folder / "build", "-j2")
        self.check_needs(self.folder / "build/app")
        self.check_program(self.folder / "build/app")
        self.check_program(self.folder / "build/app_static")
        self.check_program(self.folder / "build/app_shared")

    def test_find_package(self) -> None:
        self.build_with(FIND_PACKAGE, f"-DCMAKE_PREFIX_PATH={self.prefix}")

    def check_needs(self, program: Path) -> None:
        needed = run("readelf", "-d", program)
        for library in ("libworkdef.so.1", "libworkload.so.1"):
            self.assertIn(library, needed)

    def build_two_with(self, find: str, *options: str) -> None:
        (self.folder / "CMakeLists.txt").write_text(LISTS_OF_TWO.replace(FIND_PACKAGE, find), encoding="utf-8")
        (self.folder / "two.c").write_text(PROGRAM_OF_TWO, encoding="utf-8")
        run("cmake", "-S", self.folder, "-B", self.folder / "build", "-DCMAKE_BUILD_TYPE=Debug", *options)
        run("cmake", "--build", self.folder / "build", "-j2", "--target", "one", "both", "serverctl")
        for name in ("one", "both"):
            self.assertEqual(run(self.folder / "build" / name), LINES_OF_TWO)
        self.assertIn("(schema server, ", run(self.folder / "build/serverctl", "--version"))

    def test_find_package_with_two_schemas(self) -> None:
        self.build_two_with(FIND_PACKAGE, f"-DCMAKE_PREFIX_PATH={self.prefix}")

    def test_add_subdirectory_with_two_schemas(self) -> None:
        self.build_two_with(f"add_subdirectory({PROJECT} workdef)")

    def test_another_major_version_is_not_found(self) -> None:
        (self.folder / "CMakeLists.txt").write_text(LISTS.replace("workdef 1.0", "workdef 2.0"))
        command = ["cmake", "-S", self.folder, "-B", self.folder / "build", f"-DCMAKE_PREFIX_PATH={self.prefix}"]
        result = subprocess.run(command, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("version: 1.0.0", result.stderr)

    def test_add_subdirectory(self) -> None:
        self.build_with(f"add_subdirectory({PROJECT} workdef)")

    def flags(self, *options: str, package: str = "workload") -> list[str]:
        command = ["pkg-config", *options, *package.split()]
        return run("env", f"PKG_CONFIG_PATH={self.prefix}/lib/pkgconfig", *command).split()

    @unittest.skipUnless(shutil.which("pkg-config"), "no pkg-config")
    def test_pkg_config_of_the_tool(self) -> None:
        generated = PROJECT / "examples/server/generated"
        sources = [path for path in generated.glob("*.c")]
        arguments = [*self.flags("--cflags", package="workdef_cli"), *sources, *self.flags("--libs", package="workdef_cli")]
        run("cc", *STRICT, f"-I{generated}", *arguments, "-o", "serverctl", cwd=self.folder)
        self.assertIn("(schema server, ", run(self.folder / "serverctl", "--version"))

    @unittest.skipUnless(shutil.which("pkg-config"), "no pkg-config")
    def test_pkg_config_with_two_schemas(self) -> None:
        generated = PROJECT / "examples/server/generated"
        (self.folder / "two.c").write_text(PROGRAM_OF_TWO, encoding="utf-8")
        sources = ["two.c", generated / "server_schema.c", generated / "server_cyaml.c"]
        arguments = [f"-I{generated}", *self.flags("--cflags"), *sources, *self.flags("--libs"), "-o", "two"]
        run("cc", *STRICT, *arguments, cwd=self.folder)
        self.assertEqual(run(self.folder / "two", env={"LD_LIBRARY_PATH": f"{self.prefix}/lib"}), LINES_OF_TWO)

    @unittest.skipUnless(shutil.which("pkg-config"), "no pkg-config")
    def test_pkg_config(self) -> None:
        flags = self.flags
        app = self.folder / "app"
        run("env", f"PKG_CONFIG_PATH={self.prefix}/lib/pkgconfig", "sh", "-c", BY_PKG_CONFIG, cwd=self.folder)
        self.check_needs(app)
        self.check_program(app, LD_LIBRARY_PATH=f"{self.prefix}/lib")
        static = ["-static", *flags("--static", "--libs")]
        run("cc", *STRICT, *flags("--cflags"), "app.c", *static, "-o", app, cwd=self.folder)
        self.assertNotIn("NEEDED", run("readelf", "-d", app))
        self.check_program(app)
        self.assertEqual(flags("--modversion"), ["1.0.0"])


if __name__ == "__main__":
    unittest.main()
