"""The manual pages: well-formed; they name every command, option, field and code; their manifests are right."""

from __future__ import annotations

import calendar
import re
import shutil
import subprocess
import unittest

from support import GENERATED, PROJECT, TOOL, check, read_rows

PAGES = [GENERATED / "workloadctl.1", GENERATED / "workload.5"]


def rendered(name: str) -> str:
    """A page as `man` shows it, without its emphasis."""
    command = ["mandoc", "-T", "utf8", "-O", "width=120", str(GENERATED / name)]
    return re.sub(".\b", "", subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout)


def printed(*arguments: str) -> str:
    return subprocess.run([str(TOOL), *arguments], capture_output=True, encoding="utf-8", check=True).stdout


class ManPages(unittest.TestCase):
    def test_lint(self) -> None:
        for page in PAGES:
            command = ["mandoc", "-T", "lint", "-W", "warning", str(page)]
            result = subprocess.run(command, capture_output=True, encoding="utf-8")
            self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_head(self) -> None:
        """The date is that of the schema."""
        row = re.search(r'^REVISED\("(\d+)-(\d+)-(\d+)"\)$', (PROJECT / "schema.def").read_text(encoding="utf-8"), re.MULTILINE)
        year, month, day = map(int, row.groups())
        for page in PAGES:
            lines = page.read_text(encoding="utf-8").splitlines()
            self.assertIn(f".Dd {calendar.month_name[month]} {day}, {year}", lines)
            self.assertIn(".Os Workdef", lines)

    @unittest.skipUnless(shutil.which("groff"), "there is no groff")
    def test_names_are_not_hyphenated(self) -> None:
        """What groff divides at the end of a line is an ordinary word: mandoc divides none."""
        names = {*re.findall(r"\w+[a-z][A-Z]\w*", str(read_rows())), "unwrapped", "unquoted", "legacy", "duplicate"}
        for page in PAGES:
            command = ["groff", "-mandoc", "-Tutf8", "-P-c", "-rLL=60n", str(page)]
            text = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
            divided = [first + second for first, second in re.findall(r"(\S+)\u2010\n\s*(\w+)", re.sub(".\b", "", text))]
            self.assertEqual([word for word in divided if any(name in word for name in names)], [])
            self.assertNotEqual(divided, [])

    def test_commands_and_options(self) -> None:
        page = (GENERATED / "workloadctl.1").read_text(encoding="utf-8")
        commands = re.findall(r"^  (\w+)  +\w", printed("--help"), re.MULTILINE)
        self.assertEqual(commands, ["validate", "fix", "show", "explain", "fields", "new", "completion", "help"])
        for command in commands:
            self.assertIn(f".It Cm {command}\n", page)
            for option in re.findall(r"^  (?:-\w, )?--([\w-]+)", printed(command, "--help"), re.MULTILINE):
                if option != "help":
                    self.assertRegex(page, rf"(?m)^\.It Fl Fl {option}( |$)")

    def test_kinds(self) -> None:
        self.assertIn("\n     Distributed (D), DistributedWorkload\n", rendered("workloadctl.1"))

    def test_what_the_page_of_the_format_says_of_a_field(self) -> None:
        text = re.sub(r"\s+", " ", rendered("workload.5"))
        self.assertIn(
            "spec.autoDeletionTimeAfterCompletionSeconds Seconds after which a finished workload, completed or failed, "
            "is deleted. 0 deletes it at once. Without the field, the workload is kept. Kinds Workspace, Training Type Integer "
            "Accepted with a warning Distributed, Inference Range 0 or more Also accepted ttlAfterFinish (an "
            "old spelling: a warning) Differs the reference lists it for InteractiveWorkload and "
            "TrainingWorkload only; the vendor's CRD accepts it there Findings "
            "unsupported-kind, unwrapped-value, wrong-type, bad-value, no-value, legacy-spelling",
            text,
        )
        self.assertIn("claimName String. The name of the claim, by which other workloads can refer to it. It is expected: a warning without it. ", text)  # fmt: skip
        self.assertIn("environmentVariables environment ", text)

    def test_manifests(self) -> None:
        """One of each kind, as the page shows it."""
        lines = rendered("workload.5").partition("\nEXAMPLES\n")[2].splitlines()
        text = "\n".join(line[11:] for line in lines if line.startswith(" " * 11)) + "\n"
        manifests = [f"apiVersion:{part}" for part in text.split("apiVersion:")[1:]]
        kinds = [re.search("(?m)^kind: (.*)$", manifest)[1] for manifest in manifests]
        self.assertEqual(kinds, [wire for _, wire in read_rows().kinds.values()])
        for verdict in check(manifests):
            self.assertEqual((verdict.documents, verdict.findings), (["checked"], []))


if __name__ == "__main__":
    unittest.main()
