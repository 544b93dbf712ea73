"""Installation, and the source tree in another project: find_package(), pkg-config, add_subdirectory()."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, STRICT, OutsideCase, run

GUIDE = (PROJECT / "docs/api.md").read_text(encoding="utf-8")
IN_CMAKE = re.search(r"^```cmake\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL).group(1)
BY_PKG_CONFIG = re.search(r"^cc app\.c \$\(pkg-config.*$", GUIDE, re.MULTILINE).group()
FIND_PACKAGE = "find_package(workdef 1.0 REQUIRED)"

# The guide's lines, and the targets that choose.
LISTS = f"""
cmake_minimum_required(VERSION 3.16)
project(app C)
{IN_CMAKE}
add_executable(app_static app.c)
target_link_libraries(app_static PRIVATE workdef::workdef_static)
add_executable(app_shared app.c)
target_link_libraries(app_shared PRIVATE workdef::workdef_shared)
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
        self.check_golden("installed.txt", [file for file in files if "/generator/" not in file])

    def test_generator_is_complete(self) -> None:
        def sources(folder: Path) -> list[str]:
            paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
            return sorted(str(path.relative_to(folder)) for path in paths)

        self.assertEqual(sources(self.prefix / "share/workdef/generator"), sources(PROJECT / "generator"))

    def test_exported_symbols(self) -> None:
        lines = run("nm", "-D", "--defined-only", self.prefix / "lib/libworkdef.so").splitlines()
        self.check_golden("symbols.txt", sorted(line.split()[2] for line in lines))

    def test_members_of_the_static_library(self) -> None:
        """Each has a name of its own: tools that unpack the archive overwrite those that share one."""
        members = run("ar", "t", self.prefix / "lib/libworkdef.a").split()
        self.assertIn("memory.c.o", members)
        self.assertEqual([name for name in members if members.count(name) > 1], [])

    def test_soname(self) -> None:
        lines = run("readelf", "-d", self.prefix / "lib/libworkdef.so")
        self.assertEqual(re.findall(r"SONAME.*\[(.*)\]", lines), ["libworkdef.so.1"])

    def test_installed_tool(self) -> None:
        manifest = PROJECT / "tests/manifests/training.yaml"
        self.assertIn("valid: 1 checked", run(self.prefix / "bin/workloadctl", "validate", manifest))

    def build_with(self, find: str, *options: str) -> None:
        self.assertIn(FIND_PACKAGE, LISTS)
        (self.folder / "CMakeLists.txt").write_text(LISTS.replace(FIND_PACKAGE, find), encoding="utf-8")
        run("cmake", "-S", self.folder, "-B", self.folder / "build", *options)
        run("cmake", "--build", self.folder / "build", "-j2")
        self.assertIn("libworkdef.so.1", run("readelf", "-d", self.folder / "build/app"))
        self.check_program(self.folder / "build/app")
        self.check_program(self.folder / "build/app_static")
        self.check_program(self.folder / "build/app_shared")

    def test_find_package(self) -> None:
        self.build_with(FIND_PACKAGE, f"-DCMAKE_PREFIX_PATH={self.prefix}")

    def test_another_major_version_is_not_found(self) -> None:
        (self.folder / "CMakeLists.txt").write_text(LISTS.replace("workdef 1.0", "workdef 2.0"))
        command = ["cmake", "-S", self.folder, "-B", self.folder / "build", f"-DCMAKE_PREFIX_PATH={self.prefix}"]
        result = subprocess.run(command, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("version: 1.0.0", result.stderr)

    def test_add_subdirectory(self) -> None:
        self.build_with(f"add_subdirectory({PROJECT} workdef)")

    @unittest.skipUnless(shutil.which("pkg-config"), "no pkg-config")
    def test_pkg_config(self) -> None:
        def flags(*options: str) -> list[str]:
            return run("env", f"PKG_CONFIG_PATH={self.prefix}/lib/pkgconfig", "pkg-config", *options, "workdef").split()

        app = self.folder / "app"
        run("env", f"PKG_CONFIG_PATH={self.prefix}/lib/pkgconfig", "sh", "-c", BY_PKG_CONFIG, cwd=self.folder)
        self.assertIn("libworkdef.so.1", run("readelf", "-d", app))
        self.check_program(app, LD_LIBRARY_PATH=f"{self.prefix}/lib")
        static = ["-static", *flags("--static", "--libs")]
        run("cc", *STRICT, *flags("--cflags"), "app.c", *static, "-o", app, cwd=self.folder)
        self.assertNotIn("NEEDED", run("readelf", "-d", app))
        self.check_program(app)
        self.assertEqual(flags("--modversion"), ["1.0.0"])


if __name__ == "__main__":
    unittest.main()
