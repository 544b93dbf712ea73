"""validate: SARIF, GitHub's workflow commands, colours, and several files at once."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import unittest

from support import INVALID, MANIFEST, MANIFESTS, PROJECT, TOOL, FolderCase, Run, run, terminal_output

ROWS = (PROJECT / "runtime/include/codes.def").read_text(encoding="utf-8")
CODES = re.findall(r'^WD_CODE_ROW\(\w+, "([\w-]+)"', ROWS, re.MULTILINE)
WRONG = MANIFEST + "  gpuu: {value: 1}\n  cpu: {value: 2}\n"


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

    def test_no_text_can_end_a_property_or_a_line(self) -> None:
        self.write("a,b:c%.yaml", MANIFEST + '  "x%\\ny": 1\n')
        (line,) = self.run_here("validate", "--format", "github", "a,b:c%.yaml").out.splitlines()
        self.assertTrue(line.startswith("::error file=a%2Cb%3Ac%25.yaml,line=7,"), line)
        self.assertTrue(line.endswith('::unknown field "x%25\\ny"'), line)


class Colours(FolderCase):
    def on_terminal(self, *arguments: str, **environment: str) -> str:
        try:
            main, terminal = pty.openpty()
        except OSError as error:  # a bare chroot has no /dev/pts
            self.skipTest(str(error))
        variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        process = subprocess.Popen([TOOL, "validate", *arguments], cwd=self.folder, stdout=terminal,
                                   stderr=subprocess.DEVNULL, env={**variables, **environment})  # fmt: skip
        said = terminal_output(main, terminal, process)
        self.assertEqual(process.returncode, 1)
        return said.decode().replace("\r\n", "\n")

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
        self.assertNotIn("\033", self.on_terminal("--format", "json", "a.yaml"))


def without_time(said: Run) -> Run:
    return Run(said.status, re.sub(r"; \d+\.\d\d s$", "", said.out, flags=re.MULTILINE), said.err)


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
