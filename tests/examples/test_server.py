"""The second schema, examples/server/: its tool and its typed code, made by the same generator and runtime.

With WORKDEF_ACCEPT set, what the tool says becomes what it should say: read the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from support import PROJECT, Workshop

SERVER = PROJECT / "examples/server"
CONFIGURATIONS = SERVER / "configurations"

PROGRAM = r"""
#include <stdio.h>
#include "server.h"

static bool is_right(const struct server *server)
{
	struct wd_report *report;
	enum wd_status status = server_validate(server, NULL, &report);

	wd_report_free(report);
	return status == WD_OK;
}

int main(int argc, char **argv)
{
	struct server *server;

	if (argc != 2 || server_load_path(argv[1], NULL, &server, NULL) != WD_OK) {
		return 1;
	}
	printf("%s on %s:%d, TLS from %s\n", server_kind_string(server->listener), server->listen.address,
			(int)server->listen.port, server->tls ? server_tls_version_string(server->tls->oldest) : "none");
	server_backend_set_weight(server_add_backends(server, "spare"), 0.5);
	if (is_right(server)) {
		return 2; /* files and backends exclude each other */
	}
	server_clear(server, SERVER_ROOT);
	if (!is_right(server)) {
		return 3;
	}
	server_save_file(server, WD_SAVE_JSON, stdout);
	server_free(server);
	return 0;
}
"""


def setUpModule() -> None:
    """Generate the code and build the tool, once for all tests."""
    global FOLDER, WORKSHOP
    WORKSHOP = Workshop.of_the_module()
    FOLDER = WORKSHOP.folder
    WORKSHOP.build_tool(SERVER / "server.def")


def run(*arguments: str, text: str | None = None, program: str = "serverctl") -> tuple[int, str]:
    command = [str(FOLDER / program), *arguments]
    result = subprocess.run(command, cwd=CONFIGURATIONS, input=text, capture_output=True, text=True, timeout=10)
    return result.returncode, result.stdout + result.stderr


class Goldens(unittest.TestCase):
    maxDiff = None

    def check(self, golden: Path, found: str) -> None:
        if os.environ.get("WORKDEF_ACCEPT"):
            golden.write_text(found, encoding="utf-8")
        self.assertEqual(golden.read_text(encoding="utf-8"), found)

    def configurations(self, folder: str, *names: str) -> list[Path]:
        found = sorted((CONFIGURATIONS / folder).glob("*.yaml"))
        self.assertEqual([path.stem for path in found], list(names))
        return [path.relative_to(CONFIGURATIONS) for path in found]

    def test_invalid(self) -> None:
        for path in self.configurations("invalid", "kinds", "rules", "values"):
            with self.subTest(path.name):
                status, said = run("validate", str(path))
                self.assertEqual(status, 1)
                self.check(CONFIGURATIONS / path.with_suffix(".txt"), said)

    def test_valid(self) -> None:
        for path, count in zip(self.configurations("", "files", "gateway"), (1, 2)):
            with self.subTest(path.name):
                self.assertEqual(run("validate", str(path)), (0, f"{path}: valid: {count} checked\n"))
                status, shown = run("show", "--defaults", str(path))
                self.assertEqual(status, 0)
                self.check(CONFIGURATIONS / path.with_suffix(".txt"), shown)

    def test_what_is_shown_is_valid_and_stays_as_it_is(self) -> None:
        for name in ("files", "gateway"):
            with self.subTest(name):
                shown = run("show", f"{name}.yaml")[1]
                self.assertEqual(run("validate", "-", text=shown)[0], 0)
                self.assertEqual(run("show", "-", text=shown), (0, shown))


class Tool(unittest.TestCase):
    maxDiff = None

    def findings(self, text: str) -> list[tuple[str, str, int, int]]:
        status, said = run("validate", "--format", "json", "-", text=text)
        result = json.loads(said)
        self.assertEqual(status == 0, result["valid"])
        return [(found["code"], found["path"], found["line"], found["column"]) for found in result["findings"]]

    def test_smallest(self) -> None:
        for text in (
            "{listener: udp, listen: {port: 53}, backends: {a: {host: a}}}",
            "{listener: http, listen: {port: 80}, root: /}",
        ):
            self.assertEqual(self.findings(text), [])

    def test_another_formats_document(self) -> None:
        """Without API versions no document belongs to another format."""
        text = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n"
        found = [("unknown-field", "apiVersion", 1, 1), ("missing-field", "backends", 1, 1),
                 ("missing-field", "listen", 1, 1), ("missing-field", "listener", 1, 1),
                 ("unknown-field", "kind", 2, 1)]  # fmt: skip
        self.assertCountEqual(self.findings(text), found)

    def test_wrappers_are_unknown_here(self) -> None:
        text = "listener: http\nlisten: {port: {value: 80}}\nroot: {value: /srv}\n"
        self.assertEqual(self.findings(text), [("wrong-type", "listen.port", 2, 16), ("wrong-type", "root", 3, 7)])

    def test_kind_at_the_end(self) -> None:
        text = "gzip: true\nlisten: {port: 53}\nbackends: {a: {host: a}}\nlistener: udp\n"
        self.assertEqual(self.findings(text), [("unsupported-kind", "gzip", 1, 1)])

    def test_places_inside_structures(self) -> None:
        text = (
            "listener: tcp\nlisten: {port: 1}\nbackends:\n  a.b:\n    host: x\n    probe:\n      failures: 0\n"
            "tls:\n  certificate: /c\n  key: /k\n  clients:\n    authority: c\n"
        )
        found = [("bad-value", 'backends["a.b"].probe.failures', 7, 17), ("bad-value", "tls.clients.authority", 12, 16)]
        self.assertEqual(self.findings(text), found)

    def test_default_under_a_condition(self) -> None:
        head = "{listener: http, listen: {port: 80}, backends: {a: {host: a}}"
        for more, balance in (
            ("", "round-robin"),
            (", sticky: false", "round-robin"),
            (", sticky: true", "client-address"),
            (", sticky: true, balance: least-connections", "least-connections"),
        ):
            status, shown = run("show", "--defaults", "--format", "json", "-", text=f"{head}{more}}}")
            self.assertEqual((status, json.loads(shown)["balance"]), (0, balance))

    def test_version(self) -> None:
        status, said = run("--version")
        self.assertEqual(status, 0)
        self.assertRegex(said, r"^serverctl 1\.0\.0 \(schema server, hash [0-9a-f]{16}\)$")

    def test_unknown_command(self) -> None:
        self.assertEqual(run("serve"), (2, "serverctl: unknown command 'serve'; try 'serverctl --help'\n"))


class Code(unittest.TestCase):
    def test_typed_program(self) -> None:
        (FOLDER / "program.c").write_text(PROGRAM)
        WORKSHOP.build(FOLDER / "program", FOLDER / "server", FOLDER / "program.c")
        status, said = run("files.yaml", program="program")
        self.assertEqual(status, 0)
        first, rest = said.split("\n", 1)
        self.assertEqual(first, "http on *:8443, TLS from 1.3")
        self.assertEqual(json.loads(rest)["backends"], {"spare": {"weight": "0.5"}})
        self.assertNotIn("root", json.loads(rest))
        self.assertEqual(run("invalid/rules.yaml", program="program"), (1, ""))

    def test_nothing_is_made_for_it(self) -> None:
        """Generator and runtime do not know either schema."""
        words = re.compile(r"\b(serverctl|listener|workloadctl|TrainingWorkload)\b")
        for path in [*(PROJECT / "runtime").rglob("*.[ch]"), *(PROJECT / "generator").rglob("*.py"),
                     *(PROJECT / "generator").rglob("*.j2")]:  # fmt: skip
            self.assertIsNone(words.search(path.read_text(encoding="utf-8")), path)


class Commands(unittest.TestCase):
    """The commands that describe the schema work for this one too."""

    def test_explain(self) -> None:
        status, said = run("explain", "tls.clients.authority")
        self.assertEqual((status, said.splitlines()[0]), (0, "tls.clients.authority"))
        self.assertIn("\n  Kinds      Http, Tcp\n", said)
        status, said = run("explain", "balance")
        self.assertEqual(status, 0)
        self.assertIn("\n  Default    round-robin; client-address where sticky is true\n", said)
        self.assertEqual(run("explain", "ssl")[1].splitlines()[0], "tls")
        self.assertEqual(run("explain", "listen.prot")[0], 2)
        self.assertEqual(run("explain", "failures"), run("explain", "backends.probe.failures"))
        self.assertIn("did you mean backends.probe.failures?", run("explain", "failure")[1])
        page = run("explain", "backends.probe.failures")
        self.assertEqual(run("explain", 'backends["a.b"].probe.failures'), page)
        self.assertEqual(page[1].splitlines()[0], "backends.probe.failures")

    def test_examples_where_all_members_have_defaults(self) -> None:
        for name, example in (
            ("log", "  log:\n    level: error\n"),
            ("backends.probe", "  probe:\n    path: /\n"),
            ("log.file", "  target: file\n  file: /var/log/server.log\n"),
            ("headers", "  headers: {X-Frame-Options: DENY}\n"),
        ):
            with self.subTest(name):
                self.assertTrue(run("explain", name)[1].endswith(f"\nExample:\n{example}"))

    def test_completion_knows_optional_structures(self) -> None:
        words = run("completion", "bash")[1].split()
        for word in ("certificate", "authority", "level", "tls.clients.authority", "backends.probe.failures"):
            self.assertIn(word, words)

    def test_fields(self) -> None:
        status, said = run("fields", "--kind", "UDP")
        self.assertEqual(status, 0)
        self.assertIn("\nlogShare                 Number       __U\n", said)
        self.assertIn("\nbackends.probe.failures  Integer      HTU          3\n", said)
        self.assertNotIn("gzip", said)

    def test_new(self) -> None:
        for kind in ("http", "tcp", "udp"):
            status, started = run("new", kind)
            self.assertEqual(status, 0)
            offered = re.sub(r"^( *)#(?=\w|  )", r"\1", started, flags=re.MULTILINE)
            for text in (started, offered):
                self.assertEqual(run("validate", "-", text=text), (0, "-: valid: 1 checked\n"))


if __name__ == "__main__":
    unittest.main()
