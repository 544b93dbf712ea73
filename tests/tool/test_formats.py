"""validate: SARIF, GitHub's workflow commands, colours, and several files at once."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import termios
import unittest
from xml.etree import ElementTree

from support import (
    INVALID, MANIFEST, MANIFESTS, PROJECT, TOOL, FolderCase, Run, invalid_manifests, run, terminal_output, valid_manifests,
)  # fmt: skip

ROWS = (PROJECT / "runtime/include/codes.def").read_text(encoding="utf-8")
CODES = re.findall(r'^WD_CODE_ROW\(\w+, "([\w-]+)"', ROWS, re.MULTILINE)
WRONG = MANIFEST + "  gpuu: {value: 1}\n  cpu: {value: 2}\n"


def replacements(fix: dict, text: bytes) -> list[tuple[int, int, str]]:
    """The replacements of a fix: offset, length and text."""
    lines = text.decode("utf-8-sig").split("\n")
    mark = len(text) - len(text.decode("utf-8-sig").encode())
    (change,) = fix["artifactChanges"]

    def offset(line: int, column: int) -> int:
        return mark + len("\n".join([*lines[: line - 1], lines[line - 1][: column - 1]]).encode())

    found = []
    for replacement in change["replacements"]:
        region = replacement["deletedRegion"]
        start = offset(region["startLine"], region["startColumn"])
        end = offset(region["endLine"], region["endColumn"])
        found.append((start, end - start, replacement["insertedContent"]["text"]))
    return found


class Sarif(FolderCase):
    def log(self, *arguments: object) -> dict:
        said = self.run_here("validate", "--format", "sarif", *map(str, arguments))
        self.assertEqual(said.err, "")
        log = json.loads(said.out)
        self.assertEqual(set(log), {"$schema", "version", "runs"})
        self.assertEqual((log["version"], len(log["runs"])), ("2.1.0", 1))
        return log["runs"][0]

    def test_what_the_specification_asks_for(self) -> None:
        found = self.log(MANIFESTS)
        driver = found["tool"]["driver"]
        self.assertEqual(driver["name"], TOOL.name)
        self.assertEqual([rule["id"] for rule in driver["rules"]], CODES)
        for rule in driver["rules"]:
            self.assertTrue(rule["shortDescription"]["text"] and rule["help"]["text"])
            self.assertIn(rule["defaultConfiguration"]["level"], ("error", "warning"))
        self.assertEqual(found["columnKind"], "unicodeCodePoints")
        self.assertGreater(len(found["results"]), 50)
        for result in found["results"]:
            self.assertEqual(CODES[result["ruleIndex"]], result["ruleId"])
            self.assertIn(result["level"], ("error", "warning"))
            self.assertTrue(result["message"]["text"])
            (location,) = result["locations"]
            place = location["physicalLocation"]
            self.assertRegex(place["artifactLocation"]["uri"], r"^file:///[!-~]+\.(yaml|json)$")
            region = place["region"]
            self.assertGreaterEqual(min(region["startLine"], region["startColumn"]), 1)
            self.assertGreater(region["endColumn"], region["startColumn"])

    def test_the_same_findings_as_json(self) -> None:
        lines = run("validate", "--format", "json", INVALID).out.splitlines()
        expected = [
            (f["code"], f["severity"], f["message"], f["line"], f["column"], f["hint"])
            for line in lines for f in json.loads(line)["findings"]
        ]  # fmt: skip
        found = []
        for result in self.log(INVALID)["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            hint = result.get("properties", {}).get("hint")
            found.append((result["ruleId"], result["level"], result["message"]["text"], region["startLine"],
                          region["startColumn"], hint))  # fmt: skip
        self.assertEqual(found, expected)

    def test_fixes_are_the_edits(self) -> None:
        count = 0
        for manifest in [*invalid_manifests(), *valid_manifests()]:
            text = manifest.read_bytes()
            found = json.loads(run("validate", "--format", "json", manifest).out)["findings"]
            for finding, result in zip(found, self.log(manifest)["results"]):
                edits = [(e["offset"], e["length"], e["text"]) for e in finding.get("edits", [])]
                self.assertEqual([edit for fix in result.get("fixes", []) for edit in replacements(fix, text)], edits)
                count += len(edits)
        self.assertGreater(count, 30)

    def test_one_run_without_a_result_or_with_many_files(self) -> None:
        self.write("a.yaml")
        self.assertEqual(self.log("a.yaml")["results"], [])
        for name in ("b.yaml", "d.yaml"):
            self.write(name, WRONG)
        self.write("c.yaml")
        uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in self.log(".")["results"]]
        self.assertEqual(uris, ["b.yaml"] * 2 + ["d.yaml"] * 2)

    def test_names_that_no_uri_can_hold(self) -> None:
        self.write("a b%:é.yaml", WRONG)
        uri = self.log("a b%:é.yaml")["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        self.assertEqual(uri, "a%20b%25%3A%C3%A9.yaml")

    def test_locations(self) -> None:
        self.write("sub/a.yaml", WRONG)
        for name, expected in (
            ("sub/a.yaml", {"uri": "sub/a.yaml", "uriBaseId": "%SRCROOT%"}),
            (".//sub/a.yaml", {"uri": "sub/a.yaml", "uriBaseId": "%SRCROOT%"}),
            ("sub/../sub/a.yaml", {"uri": "sub/../sub/a.yaml", "uriBaseId": "%SRCROOT%"}),
            (f"{self.folder}/sub/a.yaml", {"uri": f"file://{self.folder}/sub/a.yaml"}),
        ):
            places = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in self.log(name)["results"]]
            self.assertEqual(places, [expected, expected])

    def test_rules_have_help(self) -> None:
        for rule in self.log(INVALID)["tool"]["driver"]["rules"]:
            self.assertNotIn("helpUri", rule, "the page of findings is not published")
            self.assertIn(f"`{TOOL.name} explain {rule['id']}`", rule["help"]["markdown"])

    def test_fingerprints(self) -> None:
        def prints() -> list[str]:
            return [r["partialFingerprints"]["finding/v1"] for r in self.log("a.yaml")["results"]]

        self.write("a.yaml", WRONG + "  gpux: 1\n---\n" + WRONG)
        before = prints()
        self.assertEqual(len(set(before)), 5)
        self.write("a.yaml", "# moved\n\n" + WRONG.replace("spec:", "spec: # moved") + "  gpux: 1\n---\n# moved\n" + WRONG)
        self.assertEqual(prints(), before)
        self.write("a.yaml", WRONG.replace("gpuu", "gpuv"))
        self.assertEqual([p in before for p in prints()], [False, True])

    def test_invocations(self) -> None:
        self.write("a.yaml", WRONG)
        self.assertEqual(self.log("a.yaml")["invocations"], [{"executionSuccessful": True}])
        said = self.run_here("validate", "--format", "sarif", "a.yaml", "none.yaml")
        self.assertEqual(json.loads(said.out)["runs"][0]["invocations"], [{"executionSuccessful": False}])

    def test_levels_and_exit_status(self) -> None:
        self.write("a.yaml", WRONG)
        self.assertEqual([r["level"] for r in self.log("--warn", "unknown-field", "a.yaml")["results"]], ["warning"] * 2)
        self.assertEqual(self.run_here("validate", "--format", "sarif", "a.yaml").status, 1)
        missing = self.run_here("validate", "--format", "sarif", "none.yaml", "a.yaml")
        self.assertEqual((missing.status, len(json.loads(missing.out)["runs"][0]["results"])), (2, 2))


class GitHub(FolderCase):
    def test_commands(self) -> None:
        self.write("a.yaml", WRONG)
        said = self.run_here("validate", "--format", "github", "a.yaml")
        self.assertEqual(
            said.out,
            '::error file=a.yaml,line=7,col=3,endColumn=7,title=unknown-field::unknown field "gpuu"'
            "%0Ahint: did you mean gpu?\n"
            "::warning file=a.yaml,line=8,col=16,endColumn=17,title=unquoted-number::2 is a YAML number, "
            'but it is held as a string%0Ahint: quote it: "2"\n',
        )
        self.assertEqual((said.status, said.err), (1, ""))

    def test_nothing_is_said_of_a_valid_file(self) -> None:
        self.write("a.yaml")
        self.assertEqual(self.run_here("validate", "--format", "github", "a.yaml"), Run(0, "", ""))

    def test_the_limit_of_annotations(self) -> None:
        self.write("a.yaml", MANIFEST + "".join(f"  key{i:02}: 1\n" for i in range(8)))
        self.write("b.yaml", MANIFEST + "".join(f"  key{i:02}: 1\n" for i in range(8)) + "  cpu: {value: 1}\n")
        lines = self.run_here("validate", "--format", "github", "a.yaml", "b.yaml").out.splitlines()
        self.assertEqual([line.split(" ")[0] for line in lines],
                         ["::error"] * 10 + ["b.yaml:9:3:"] + [f"b.yaml:{i}:3:" for i in range(10, 15)] + ["::warning"]
                         + ["::notice::GitHub"])  # fmt: skip
        self.assertEqual(lines[10], 'b.yaml:9:3: error: unknown field "key02" [unknown-field]')
        self.assertEqual(lines[-1], "::notice::GitHub shows 10 errors and 10 warnings of a step; 6 further findings are in its log")

    def test_paths_are_those_of_the_repository(self) -> None:
        self.write("sub/a.yaml", WRONG)
        self.assertTrue(self.run_here("validate", "--format", "github", ".").out.startswith("::error file=sub/a.yaml,"))

    def test_no_text_can_end_a_property_or_a_line(self) -> None:
        self.write("a,b:c%.yaml", MANIFEST + '  "x%\\ny": 1\n')
        (line,) = self.run_here("validate", "--format", "github", "a,b:c%.yaml").out.splitlines()
        self.assertTrue(line.startswith("::error file=a%2Cb%3Ac%25.yaml,line=7,"), line)
        self.assertTrue(line.endswith('::unknown field "x%25\\ny"'), line)


class Junit(FolderCase):
    def suites(self, *arguments: str) -> list[ElementTree.Element]:
        root = ElementTree.fromstring(self.run_here("validate", "--format", "junit", *arguments).out)
        self.assertEqual(root.tag, "testsuites")
        for suite in root:
            self.assertEqual(suite.tag, "testsuite")
            self.assertEqual(int(suite.attrib["tests"]), len(suite))
            for count, name in (("failures", "failure"), ("skipped", "skipped")):
                self.assertEqual(int(suite.attrib[count]), len(suite.findall(f"testcase/{name}")))
        return list(root)

    def test_suites(self) -> None:
        self.write("a.yaml")
        self.write("b.yaml", WRONG)
        self.write("c.yaml", "apiVersion: \"<&>\\\"\"\nkind: X\n")
        right, wrong, other = self.suites("a.yaml", "b.yaml", "c.yaml")
        self.assertEqual([(case.attrib, list(case)) for case in right], [({"classname": "a.yaml", "name": "valid"}, [])])
        failure = wrong[0][0]
        self.assertEqual(wrong[0].attrib, {"classname": "b.yaml", "name": "unknown-field at 7:3"})
        self.assertEqual((failure.tag, failure.attrib), ("failure", {"type": "unknown-field", "message": 'unknown field "gpuu"'}))
        self.assertEqual(failure.text, 'b.yaml:7:3: error: unknown field "gpuu"\nhint: did you mean gpu?')
        self.assertEqual((wrong[1][0].tag, wrong[1].attrib["name"]), ("system-out", "unquoted-number at 8:16"))
        self.assertEqual(other[0][0].attrib["message"], '1 document of <&>"')

    def test_hostile_text(self) -> None:
        for name in ('<a&"b>.yaml', "\x1b\x01.yaml", "\u202e]]>.yaml", b"\xff\xfe.yaml"):
            name = name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else name
            path = self.write(name, MANIFEST + '  "<&\\0\\e\\">": 1\n  x]]>: 1\n')
            (suite,) = self.suites(name)
            self.assertEqual(len(suite), 2)
            path.unlink()

    def test_no_file(self) -> None:
        self.assertEqual(self.suites("none.yaml"), [])


class Colours(FolderCase):
    def on_terminal(self, *arguments: str, columns: int = 0, **environment: str) -> str:
        try:
            main, terminal = pty.openpty()
        except OSError as error:  # a bare chroot has no /dev/pts
            self.skipTest(str(error))
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        process = subprocess.Popen([TOOL, "validate", *arguments], cwd=self.folder, stdout=terminal,
                                   stderr=subprocess.DEVNULL, env={**variables, **environment})  # fmt: skip
        said = terminal_output(main, terminal, process)
        self.assertEqual(process.returncode, 1)
        return said.decode().replace("\r\n", "\n")

    def test_lines_fit_the_terminal(self) -> None:
        self.write("a.yaml", MANIFEST + "  preemptible: {value: true}\n  cpu: {value: x: y}\n")
        self.write("b.yaml", MANIFEST + "  preemptible: {value: true}\n")
        self.assertEqual(self.on_terminal("a.yaml", "b.yaml", columns=50, NO_COLOR="1").rpartition(";")[0], """\
a.yaml:8:17: error: did not find expected ',' or
    '}' [syntax]
      cpu: {value: x: y}
                    ^
    hint: quote the value, which has ': ' in it
a.yaml: invalid: 1 not YAML; 1 error, 0 warnings
b.yaml:7:3: error: preemptible is not a field of
    TrainingWorkload, only of InteractiveWorkload
    [unsupported-kind]
      preemptible: {value: true}
      ^~~~~~~~~~~
b.yaml: invalid: 1 checked; 1 error, 0 warnings
2 files: 2 invalid (2 errors)""")
        narrow = self.on_terminal("a.yaml", columns=30)
        self.assertIn("    hint: quote the value,\n          which has ': ' in it\n", re.sub(r"\033\[[0-9;]*m", "", narrow))
        self.assertEqual(self.on_terminal("a.yaml", NO_COLOR="1"), self.run_here("validate", "a.yaml").out)

    def test_on_a_terminal_only(self) -> None:
        self.write("a.yaml", WRONG)
        plain = self.run_here("validate", "a.yaml").out
        self.assertNotIn("\033", plain)
        coloured = self.on_terminal("a.yaml")
        self.assertIn("a.yaml:7:3: \033[1;31merror\033[0m: unknown field", coloured)
        self.assertIn("\033[1;35mwarning\033[0m", coloured)
        self.assertEqual(re.sub(r"\033\[[0-9;]*m", "", coloured), plain)
        self.assertEqual(self.on_terminal("a.yaml", NO_COLOR="1"), plain)
        self.assertEqual(self.on_terminal("a.yaml", NO_COLOR=""), coloured)
        self.assertEqual(self.on_terminal("--color", "never", "a.yaml"), plain)
        self.assertEqual(self.on_terminal("--color", "always", "a.yaml", NO_COLOR="1"), coloured)
        self.assertNotIn("\033", self.on_terminal("--format", "json", "a.yaml"))


def without_time(said: Run) -> Run:
    return Run(said.status, re.sub(r"; \d+\.\d\d s$", "", said.out, flags=re.MULTILINE), said.err)


class ColoursElsewhere(FolderCase):
    def test_as_asked_for(self) -> None:
        self.write("a.yaml", WRONG)
        for arguments, environment, expected in (
            ((), {}, False),
            (("--color", "auto"), {}, False),
            (("--color", "always"), {}, True),
            (("--color=always",), {"NO_COLOR": "1"}, True),
            ((), {"CLICOLOR_FORCE": "1"}, True),
            ((), {"CLICOLOR_FORCE": "0"}, False),
            ((), {"CLICOLOR_FORCE": ""}, False),
            ((), {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False),
            (("--color", "never"), {"CLICOLOR_FORCE": "1"}, False),
            (("--format", "json", "--color", "always"), {}, False),
        ):
            with self.subTest(arguments, **environment):
                said = run("validate", *arguments, "a.yaml", folder=self.folder, **environment)
                self.assertEqual("\033" in said.out, expected)


class Jobs(FolderCase):
    def test_the_same_output_in_the_same_order(self) -> None:
        for i in range(150):
            self.write(f"{i:03}.yaml", MANIFEST * 50 if i % 7 == 0 else WRONG if i % 3 == 0 else MANIFEST)
        self.write("none/kept.txt")
        for name in ("text", "json", "sarif", "github", "junit"):
            one = self.run_here("validate", "--format", name, ".", "missing.yaml", "-", text=WRONG)
            self.assertEqual(one.status, 2)
            for jobs in ("2", "8", "256"):
                many = self.run_here("validate", "--format", name, "-j", jobs, ".", "missing.yaml", "-", text=WRONG)
                self.assertEqual(without_time(many), without_time(one))

    def test_wrong_numbers(self) -> None:
        for number in ("0", "-1", "257", "2x", "", " 2", "+2", "99999999999999999999999"):
            with self.subTest(number):
                said = self.run_here("validate", "-j", number, "-")
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertIn(f"the number of jobs is from 1 to 256, not '{number}'", said.err)


if __name__ == "__main__":
    unittest.main()
