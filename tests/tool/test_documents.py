"""What the tool says of its commands and options is the same in --help, the manual page, completion and the guides."""

from __future__ import annotations

import re
import unittest

from support import PROJECT, TOOL, run

MANUAL = (PROJECT / f"generated/{TOOL.name}.1").read_text(encoding="utf-8")
SYNOPSIS = MANUAL.partition(".Sh SYNOPSIS")[2].partition(".Sh DESCRIPTION")[0] + ".Nm\n"
GUIDES = ("README.md", "docs/integrations.md")
# Options of other programs that the guides mention.
OTHERS = {"name-only", "diff-filter", "NotebookApp", "schema", "out"}


def commands() -> list[str]:
    listed = run("--help").out.partition("\ncommands:\n")[2].partition("\n\n")[0]
    return re.findall(r"^  (\w+) ", listed, re.MULTILINE)


def options_of(command: str) -> set[str]:
    """As --help lists them."""
    return set(re.findall(r"^  (?:-\w, )?--([\w-]+)", run(command, "--help").out, re.MULTILINE))


def described_in_manual(command: str) -> str:
    """What the manual says of a command."""
    (text,) = re.findall(rf"^\.It Cm {command}\n(.*?)(?=^\.It Cm |^\.El\n\.Pp)", MANUAL, re.MULTILINE | re.DOTALL)
    return text


class Documents(unittest.TestCase):
    def test_commands(self) -> None:
        self.assertIn("validate", commands())
        self.assertEqual(re.findall(r"^\.Cm (\w+)$", SYNOPSIS, re.MULTILINE), commands())
        self.assertEqual(re.findall(r"^\.It Cm (\w+)$", MANUAL, re.MULTILINE)[: len(commands())], commands())

    def test_options(self) -> None:
        for command in commands():
            with self.subTest(command):
                expected = options_of(command) - {"help"}
                found = set(re.findall(r"^\.It Fl Fl ([\w-]+)", described_in_manual(command), re.MULTILINE))
                self.assertEqual(found, expected)
                (usage,) = re.findall(rf"^\.Cm {command}\n(.*?)(?=^\.Nm)", SYNOPSIS, re.MULTILINE | re.DOTALL)
                self.assertEqual(set(re.findall(r"Fl Fl ([\w-]+)", usage)), expected)

    def test_completion(self) -> None:
        script = run("completion", "bash").out
        for command in commands():
            (offered,) = re.findall(rf'^\t"{command} "\*:options\) offer="(.*?)"', script, re.MULTILINE)
            self.assertEqual({word.strip("-") for word in offered.split()}, options_of(command))

    def test_values(self) -> None:
        """The values of an option are the same wherever they are listed."""
        for command in commands():
            for option, values in re.findall(r"^  --([\w-]+) ([\w-]+(?:\|[\w-]+)+)$", run(command, "--help").out, re.MULTILINE):
                with self.subTest(command, option=option):
                    self.assertIn(f"Fl Fl {option} Ar {values}\n", described_in_manual(command))
                    for value in values.split("|"):
                        self.assertEqual(run(command, f"--{option}={value}x", "x").status, 2)
                        self.assertNotIn(f"unknown {option}", run(command, f"--{option}={value}", "none").err)

    def test_guides(self) -> None:
        known = set().union(*map(options_of, commands())) | {"version"}
        for name in GUIDES:
            text = (PROJECT / name).read_text(encoding="utf-8")
            self.assertEqual(set(re.findall(r"(?<![\w-])--([A-Za-z][\w-]*)", text)) - known - OTHERS, set(), name)

    def test_every_command_is_in_the_readme(self) -> None:
        text = (PROJECT / "README.md").read_text(encoding="utf-8")
        self.assertEqual([name for name in commands() if name not in text], [])


if __name__ == "__main__":
    unittest.main()
