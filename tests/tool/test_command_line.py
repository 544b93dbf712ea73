"""The command line: help, version, and wrong usage."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

from support import INVALID, MANIFESTS, TOOL, run


class Help(unittest.TestCase):
    def test_of_the_tool(self) -> None:
        for option in (("--help",), ("-h",), ("help",), ()):
            said = run(*option)
            self.assertEqual((said.status, said.err), (0, ""))
            self.assertRegex(said.out, rf"^usage: {TOOL.name} ")
            self.assertLessEqual(max(map(len, said.out.splitlines())), 79)
            for word in ("validate", "show", "completion", "exit status"):
                self.assertIn(word, said.out)

    def test_of_a_command(self) -> None:
        for command, words in (
            ("validate", ("--format", "--error CODE", "--warn CODE", "--allow CODE", "FILE|FOLDER|-")),
            ("show", ("--defaults", "--format")),
            ("explain", ("FIELD",)),
            ("fields", ("--kind", "--format", "\n  D  Distributed, DistributedWorkload\n")),
            ("new", ("KIND", "\n  J  Job, RunaiJob\n")),
            ("completion", ("bash|zsh|fish", f"/completions/{TOOL.name}\n", f"/_{TOOL.name}\n")),
            ("help", ("[COMMAND]",)),
        ):
            for arguments in ((command, "--help"), (command, "-h"), ("help", command)):
                said = run(*arguments)
                self.assertIn(f"\nexamples:\n  {TOOL.name} {command}", said.out)
                self.assertLessEqual(max(map(len, said.out.partition("\nexamples:")[0].splitlines())), 79)
                self.assertNotIn("TOOL", said.out)
                self.assertEqual((said.status, said.err), (0, ""))
                self.assertTrue(said.out.startswith(f"usage: {TOOL.name} {command} "))
                for word in words:
                    self.assertIn(word, said.out)

    def test_version(self) -> None:
        said = run("--version")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertRegex(said.out, rf"^{TOOL.name} \d+\.\d+\.\d+ \(schema workload, hash [0-9a-f]{{16}}\)\n$")


class Usage(unittest.TestCase):
    """Wrong usage: status 2, nothing on standard output, one line that says what and where help is."""

    def test_wrong_usage(self) -> None:
        right = str(MANIFESTS / "training.yaml")
        for arguments, message in (
            (("",), "unknown command ''; try 'TOOL --help'"),
            (("check",), "unknown command 'check'; try 'TOOL --help'"),
            (("validat",), "unknown command 'validat' (did you mean validate?); try 'TOOL --help'"),
            (("help", "shwo"), "unknown command 'shwo' (did you mean show?); try 'TOOL --help'"),
            (("help", "show", "new"), "expected at most one command; try 'TOOL help --help'"),
            (("help", "--al"), "unknown option '--al'; try 'TOOL help --help'"),
            (("validate", "--formt", "json", "-"),
             "unknown option '--formt' (did you mean --format?); try 'TOOL validate --help'"),
            (("show", "--deafults=x", right),
             "unknown option '--deafults=x' (did you mean --defaults?); try 'TOOL show --help'"),
            (("completion",), "expected exactly one shell: bash, zsh or fish; try 'TOOL completion --help'"),
            (("completion", "tcsh"), "unknown shell 'tcsh'; try 'TOOL completion --help'"),
            (("completion", "fis"), "unknown shell 'fis' (did you mean fish?); try 'TOOL completion --help'"),
            (("--verbose",), "unknown command '--verbose'; try 'TOOL --help'"),
            (("validate",), "a file is missing ('-' is standard input); try 'TOOL validate --help'"),
            (("validate", "--nope", right), "unknown option '--nope'; try 'TOOL validate --help'"),
            (("validate", "-x", right), "unknown option '-x'; try 'TOOL validate --help'"),
            (("validate", "-xj", "2", right), "unknown option '-x'; try 'TOOL validate --help'"),
            (("validate", "--format=json", "-xh", right), "unknown option '-x'; try 'TOOL validate --help'"),
            (("explain", "-xh"), "unknown option '-x'; try 'TOOL explain --help'"),
            (("show", "--defaults=all", right), "option '--defaults' takes no value; try 'TOOL show --help'"),
            (("validate", right, "--format"), "option '--format' needs a value; try 'TOOL validate --help'"),
            (("validate", "--format", "xml", right), "unknown format 'xml'; try 'TOOL validate --help'"),
            (("validate", "--format=", right), "unknown format ''; try 'TOOL validate --help'"),
            (("validate", "--format", "JSON", right),
             "unknown format 'JSON' (did you mean json?); try 'TOOL validate --help'"),
            (("show", "--format", "yml", right), "unknown format 'yml' (did you mean yaml?); try 'TOOL show --help'"),
            (("validate", "--error", "unkown-field", right),
             "unknown code 'unkown-field' (did you mean unknown-field?); try 'TOOL validate --help'"),
            (("validate", "--allow", "nope", right), "unknown code 'nope'; try 'TOOL validate --help'"),
            (("validate", "--error", "", right), "unknown code ''; try 'TOOL validate --help'"),
            (("show",), "expected exactly one file ('-' is standard input); try 'TOOL show --help'"),
            (("show", right, right), "expected exactly one file ('-' is standard input); try 'TOOL show --help'"),
            (("show", "--format", "text", right), "unknown format 'text'; try 'TOOL show --help'"),
            (("show", "--nope", right), "unknown option '--nope'; try 'TOOL show --help'"),
        ):
            with self.subTest(arguments):
                said = run(*arguments)
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertEqual(said.err, f"{TOOL.name}: {message.replace('TOOL', TOOL.name)}\n")


class FullDevice(unittest.TestCase):
    @unittest.skipUnless(Path("/dev/full").exists(), "no /dev/full")
    def test_the_reason_is_said(self) -> None:
        """Also when the write failed long before the end."""
        for arguments in (("fields",), ("explain",), ("explain", "gpu"), ("--help",), ("validate", *[str(INVALID)] * 9),
                          ("validate", *[str(INVALID)] * 9, "nowhere.yaml")):  # fmt: skip
            with self.subTest(arguments), open("/dev/full", "w") as full:
                done = subprocess.run([TOOL, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
                self.assertEqual(done.returncode, 2)
                line = f"{TOOL.name}: standard output: No space left on device"
                self.assertEqual(done.stderr.splitlines()[-1], line)


if __name__ == "__main__":
    unittest.main()
