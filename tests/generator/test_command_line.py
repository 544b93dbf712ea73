"""The command line: what it writes, what it says, and how it exits."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import CASES, PROJECT, STRICT, generate


class CommandLine(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.schema = self.folder / "schema.def"
        shutil.copy(CASES / "smallest.def", self.schema)

    def run_here(self, *arguments: object) -> tuple[int, str, str]:
        run = generate(*arguments, cwd=self.folder)
        return run.status, run.out, run.err

    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder / "generated")) for path in self.files())

    def files(self) -> list[Path]:
        return [path for path in (self.folder / "generated").rglob("*") if path.is_file()]

    # ---- what is written ----

    def test_defaults(self) -> None:
        self.assertEqual(self.run_here(), (0, "", ""))
        self.assertEqual(
            self.names(),
            ["findings.md", "least-reference.html", "least-reference.md", "least.5", "least.h", "least.schema.json",
             "least_cyaml.c", "least_cyaml.h", "least_schema.c", "least_schema.h", "least_texts.c", "least_types.h",
             "leastctl.1", "leastctl.c", "schema/Alpha.schema.json"],
        )  # fmt: skip

    def test_only(self) -> None:
        self.assertEqual(self.run_here("--only", "types", "tool"), (0, "", ""))
        self.assertEqual(self.names(), ["least_texts.c", "least_types.h", "leastctl.1", "leastctl.c"])

    def test_only_with_needed(self) -> None:
        """Each group compiles with what it needs, and needs nothing that it does not use."""
        types, view = ["least_types.h"], ["least_cyaml.c", "least_cyaml.h"]
        schema = [*view, "least_schema.c", "least_schema.h", *types]
        for group, names in {
            "types": types, "cyaml": [*view, *types], "schema": schema, "api": ["least.h", *schema],
            "tool": [*schema, "least_texts.c", "leastctl.1", "leastctl.c"],
        }.items():  # fmt: skip
            with self.subTest(group):
                out = self.folder / group
                self.assertEqual(self.run_here("--only", group, "--with-needed", "--out", out), (0, "", ""))
                self.assertEqual(sorted(path.name for path in out.iterdir()), sorted(names))
                headers = "".join(f'#include "{name}"\n' for name in names if name.endswith(".h"))
                (out / "all.c").write_text(headers + "extern int unused;\n")
                for source in out.glob("*.c"):
                    command = ["cc", *STRICT, "-I", out, "-I", PROJECT / "runtime/include", "-fsyntax-only", source]
                    subprocess.run(list(map(str, command)), check=True)

    def test_list_outputs(self) -> None:
        self.assertEqual(
            self.run_here("--list-outputs", "--only", "cyaml", "--out", "o"),
            (0, "o/least_cyaml.h\no/least_cyaml.c\n", ""),
        )
        self.assertFalse((self.folder / "o").exists())

    def test_prefix(self) -> None:
        self.assertEqual(self.run_here("--prefix", "other", "--only", "types"), (0, "", ""))
        text = (self.folder / "generated/other_types.h").read_text()
        self.assertIn("struct other {", text)
        self.assertNotIn("struct least", text)

    def test_unchanged_files_keep_their_time(self) -> None:
        self.run_here()
        old, changed = self.folder / "generated/least_schema.h", self.folder / "generated/least_types.h"
        for path in (old, changed):
            os.utime(path, (1, 1))
        changed.write_text("something else")
        self.run_here()
        self.assertEqual(old.stat().st_mtime, 1)
        self.assertIn("struct least {", changed.read_text())

    def test_nothing_temporary_stays(self) -> None:
        self.run_here()
        self.assertEqual([name for name in self.names() if name.startswith(".")], [])

    def test_comments_and_layout_change_nothing(self) -> None:
        self.run_here()
        self.schema.write_text("// A comment.\n" + self.schema.read_text().replace(", ", " ,\n\t"))
        self.assertEqual(self.run_here("--check"), (0, "", ""))

    def test_a_changed_row_changes_the_hash(self) -> None:
        self.run_here()
        self.schema.write_text(self.schema.read_text().replace("A size.", "The size."))
        status, out, _ = self.run_here("--check", "--only", "tool")
        self.assertEqual(status, 1)
        self.assertEqual(len([line for line in out.splitlines() if line.startswith("+ * Generated from")]), 2)

    def test_outputs_do_not_depend_on_the_machine(self) -> None:
        """Not on the locale, the hash seed or the folder.  Turkish has letters of its own for the case of I."""
        shutil.copy(CASES / "every-construct.def", self.schema)
        self.run_here()
        if shutil.which("localedef"):  # which may still lack the source of the locale: then it counts as C
            made = ["localedef", "-i", "tr_TR", "-f", "UTF-8", self.folder / "tr_TR.UTF-8"]
            subprocess.run(made, capture_output=True)
        expected = {path.name: path.read_bytes() for path in self.files()}
        for locale, seed in (("C", "1"), ("tr_TR.UTF-8", "2"), ("POSIX", "3")):
            out = self.folder / f"out-{seed}"
            environment = {"LOCPATH": str(self.folder), "LC_ALL": locale, "PYTHONHASHSEED": seed}
            self.run_apart("--schema", self.schema, "--out", out, **environment)
            self.assertEqual({path.name: path.read_bytes() for path in out.rglob("*") if path.is_file()}, expected)

    def run_apart(self, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the generator in a process of its own."""
        return subprocess.run(
            [sys.executable, "-m", "generator", *map(str, arguments)],
            cwd=PROJECT, env={**os.environ, **environment}, capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip

    # ---- --check ----

    def test_check_of_current_files(self) -> None:
        self.run_here()
        self.assertEqual(self.run_here("--check"), (0, "", ""))

    def test_check_shows_a_difference_and_writes_nothing(self) -> None:
        self.run_here()
        path = self.folder / "generated/leastctl.c"
        path.write_text(path.read_text().replace("argc, argv", "argc, 0"))
        before = path.read_bytes()
        status, out, err = self.run_here("--check")
        self.assertEqual((status, err), (1, ""))
        was, should_be = "return wd_cli_main(argc, 0,", "return wd_cli_main(argc, argv,"
        self.assertIn(f"-\t{was} &least_texts);\n+\t{should_be} &least_texts);\n", out)
        self.assertEqual(path.read_bytes(), before)

    def test_check_of_a_kind_that_is_gone(self) -> None:
        self.run_here()
        (self.folder / "generated/schema/Old.schema.json").write_text("{}")
        (self.folder / "generated/schema/notes.txt").write_text("")
        self.assertEqual(
            self.run_here("--check"),
            (1, "generated/schema/Old.schema.json: this kind no longer exists; remove the file\n", ""),
        )
        self.assertEqual(self.run_here("--check", "--only", "types"), (0, "", ""))

    def test_check_of_missing_files(self) -> None:
        status, out, _ = self.run_here("--check", "--only", "types")
        self.assertEqual(status, 1)
        self.assertIn("+struct least {", out)
        self.assertFalse((self.folder / "generated").exists())

    # ---- --depfile ----

    def test_depfile(self) -> None:
        (self.folder / "part.def").write_text('MEMBER(Root, part, STRING, NONE, OPTIONAL, "A part.")\n')
        self.schema.write_text(self.schema.read_text() + '#include "part.def"\n')
        self.assertEqual(self.run_here("--only", "tool", "--out", "my out", "--depfile", "d"), (0, "", ""))
        text = (self.folder / "d").read_text()
        outputs = "d my\\ out/leastctl.c my\\ out/least_texts.c my\\ out/leastctl.1"
        self.assertTrue(text.startswith(f"{outputs}: \\\n  schema.def \\\n  part.def \\\n"), text)
        self.assertIn("generator/templates/tool.c.j2", text)
        self.assertIn("generator/templates/banner.j2", text)
        for module in (PROJECT / "generator").rglob("*.py"):
            self.assertIn(f"  {module}", text)

    # ---- --template ----

    def template(self, text: str) -> tuple[int, str, str]:
        (self.folder / "my.j2").write_text(text)
        return self.run_here("--template", "my.j2", "--output", "my.txt")

    def test_template(self) -> None:
        text = "{% for field in schema.root.fields %}{{ field.name }}: {{ names.member(field) }}\n{% endfor %}"
        self.assertEqual(self.template(text), (0, "", ""))
        self.assertEqual((self.folder / "my.txt").read_text(), "size: size\n")
        self.assertFalse((self.folder / "generated").exists())

    def test_template_with_a_syntax_error(self) -> None:
        status, _, err = self.template("one\n{% for %}\n")
        self.assertEqual((status, err), (1, "my.j2:2: error: Expected an expression, got 'end of statement block'\n"))

    def test_template_with_an_unknown_name(self) -> None:
        status, _, err = self.template("one\ntwo {{ shema.id }}\n")
        self.assertEqual((status, err), (1, "my.j2:2: error: 'shema' is undefined\n"))

    def test_template_that_fails(self) -> None:
        status, _, err = self.template("{{ 1 / 0 }}")
        self.assertEqual((status, err), (1, "my.j2:1: error: division by zero\n"))
        self.assertFalse((self.folder / "my.txt").exists())

    def test_template_that_includes_one_that_fails(self) -> None:
        (self.folder / "part.j2").write_text("one\n{{ schema.nothing }}\n")
        status, _, err = self.template('{% include "part.j2" %}\n')
        self.assertEqual(status, 1)
        self.assertRegex(err, r"^\S*part\.j2:2: error: ")

    def test_template_that_is_not_there(self) -> None:
        status, _, err = self.run_here("--template", "no.j2", "--output", "my.txt")
        self.assertEqual((status, err), (2, "error: cannot use 'no.j2': No such file or directory\n"))

    def test_template_without_output(self) -> None:
        self.assertEqual(self.run_here("--template", "a"), (2, "", "error: --template and --output go together\n"))

    # ---- usage and I/O ----

    def test_help(self) -> None:
        status, out, _ = self.run_here("--help")
        self.assertEqual(status, 0)
        self.assertIn("examples:\n", out)

    def test_unknown_option(self) -> None:
        self.assertEqual(self.run_here("--chek")[0], 2)

    def test_unknown_group(self) -> None:
        self.assertEqual(
            self.run_here("--only", "type"),
            (2, "", "error: there is no group 'type'; did you mean 'types'? "
             "(groups: types, schema, cyaml, api, tool, reference, json-schema, crd)\n"),
        )  # fmt: skip

    def test_group_that_does_not_suit_the_schema(self) -> None:
        self.assertEqual(
            self.run_here("--only", "crd"), (1, "", "schema.def: error: this schema has no outputs of crd\n")
        )

    def test_bad_prefix(self) -> None:
        self.assertEqual(
            self.run_here("--prefix", "9x"), (2, "", "error: the prefix '9x' is not a lower-case name\n")
        )

    def test_missing_schema(self) -> None:
        self.assertEqual(
            self.run_here("--schema", "no.def"),
            (2, "", "error: cannot use 'no.def': No such file or directory\n"),
        )

    def test_schema_is_a_directory(self) -> None:
        self.assertEqual(self.run_here("--schema", "."), (2, "", "error: cannot use '.': Is a directory\n"))

    def test_out_is_a_file(self) -> None:
        (self.folder / "file").write_text("")
        self.assertEqual(self.run_here("--out", "file")[0], 2)

    def test_include_of_a_directory(self) -> None:
        self.schema.write_text(self.schema.read_text() + '#include "."\n')
        status, _, err = self.run_here()
        self.assertEqual(status, 1)
        self.assertIn("schema.def:6:1: error: cannot read '.': Is a directory\n", err)

    def test_output_in_a_poor_locale(self) -> None:
        self.schema.write_text(self.schema.read_text().replace("A size.", "Größe."), encoding="utf-8")
        poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        run = self.run_apart("--schema", self.schema, "--dump-rows", **poor)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertIn('"Größe.")', run.stdout)

    def test_reader_that_stops_reading(self) -> None:
        rows = subprocess.Popen(
            [sys.executable, "-m", "generator", "--dump-rows"], cwd=PROJECT,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        rows.stdout.close()
        self.assertEqual((rows.stderr.read(), rows.wait()), (b"", 2))
        rows.stderr.close()

    def test_without_jinja2(self) -> None:
        """Said plainly, with the package to install."""
        run = subprocess.run(
            [sys.executable, "-c", "import sys; sys.modules['jinja2'] = None\n"
             "from generator.cli import main; sys.exit(main(['--schema', sys.argv[1]]))", self.schema],
            cwd=PROJECT, capture_output=True, text=True,
        )  # fmt: skip
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertEqual(run.stderr, "error: the generator needs jinja2 (Debian and Ubuntu: python3-jinja2)\n")


if __name__ == "__main__":
    unittest.main()
