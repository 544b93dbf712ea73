"""completion: what the shells themselves offer with the scripts."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import unittest

from support import HANG, TOOL, FolderCase, run, terminal_output

NAME = TOOL.name
KINDS = ["Distributed", "Inference", "Job", "Training", "Workspace"]

# What is typed behind the tool's name, and what is offered then, by the alphabet; the folder holds q.yaml alone.
OFFERS = [
    ("va", ["validate"]),
    ("--", ["--help", "--version"]),
    ("validate --", ["--allow", "--color", "--error", "--exclude", "--files-from", "--format", "--help", "--jobs", "--limit",
                     "--max-findings", "--no-project", "--quiet", "--statistics", "--stdin-filename", "--strict", "--summary", "--verbose",
                     "--warn"]),
    ("validate --format ", ["github", "json", "jsonl", "junit", "sarif", "text"]),
    ("validate --format=", ["github", "json", "jsonl", "junit", "sarif", "text"]),
    ("validate --format=j", ["json", "jsonl", "junit"]),
    ("validate --color ", ["always", "auto", "never"]),
    ("validate --limit d", ["depth", "documents"]),
    ("validate --allow a", ["all"]),
    ("validate --files-from ", ["q.yaml"]),
    ("validate --stdin-filename ", []),
    ("validate --format json --j", ["--jobs"]),
    ("validate --format=json --j", ["--jobs"]),
    ("validate --jobs ", []),
    ("validate -j ", []),
    ("validate --allow no-", ["no-effect", "no-value"]),
    ("validate --allow=ord", ["order"]),
    ("validate ", ["q.yaml"]),
    ("validate show --d", []),
    ("fix --", ["--check", "--diff", "--exclude", "--files-from", "--help", "--in-place", "--no-project"]),
    ("fix ", ["q.yaml"]),
    ("show --format ", ["json", "normal", "yaml"]),
    ("show --defaults --f", ["--format"]),
    ("show --defaults ", ["q.yaml"]),
    ("explain gpuM", ["gpuMemory", "gpuMemoryLimit"]),
    ("explain gpuf", []),
    ("explain claimN", []),
    ("explain ord", ["order"]),
    ("explain pvcs.s", ["pvcs.size", "pvcs.storageClass"]),
    ("explain spec.gpuM", ["spec.gpuMemory", "spec.gpuMemoryLimit"]),
    ("explain spec.pvcs.s", ["spec.pvcs.size", "spec.pvcs.storageClass"]),
    ("explain masterSpec.gpuD", ["masterSpec.gpuDevices"]),
    ("explain masterSpec.preemptib", []),
    ("fields ", []),
    ("fields --kind ", KINDS),
    ("new ", KINDS),
    ("new D", ["Distributed"]),
    ("new q", []),
    ("completion ", ["bash", "fish", "zsh"]),
    ("help ", ["completion", "explain", "fields", "fix", "help", "new", "show", "validate"]),
]
FEW_OFFERS = [("va", ["validate"]), ("new D", ["Distributed"]), ("validate --format=js", ["json", "jsonl"])]


def script(shell: str) -> str:
    said = run("completion", shell)
    assert (said.status, said.err) == (0, ""), said
    return said.out


class ShellCase(FolderCase):
    """Types into a shell."""

    shell: list[str]
    setup_lines: list[str] = []
    insert_all = ""  # the key that inserts all that is offered

    def setUp(self) -> None:
        super().setUp()
        if not shutil.which(self.shell[0]):
            self.skipTest(f"no {self.shell[0]}")
        self.home = self.folder / "home"
        self.work = self.folder / "work"
        self.write("work/q.yaml")
        self.write(f"home/{self.shell[0]}", script(self.shell[0]))

    def typed(self, lines: list[str]) -> str:
        """What a shell says on a terminal on which these lines are typed."""
        try:
            main, terminal = pty.openpty()
        except OSError as error:  # a bare chroot has no /dev/pts
            self.skipTest(str(error))
        process = subprocess.Popen(self.shell, stdin=terminal, stdout=terminal, stderr=terminal, cwd=self.work,
                                   env={"PATH": os.environ["PATH"], "HOME": str(self.home), "TERM": "dumb"},
                                   start_new_session=True)  # fmt: skip
        os.write(main, "".join(f"{line}\n" for line in [*lines, "exit"]).encode())
        said = terminal_output(main, terminal, process)
        return said.decode(errors="replace")

    def offered(self, setup: list[str], lines: list[str]) -> list[list[str]]:
        """What is offered after each line.  A function in the tool's place prints the words that it is called with."""
        show = f"{NAME}() {{ printf '[%s]' \"$@\"; echo; }}"
        said = self.typed([*self.setup_lines, *setup, show, *(f"{NAME} {line}{self.insert_all}" for line in lines)])
        called = re.findall(r"(?m)^\[(.*)\]\r*$", said)
        self.assertEqual(len(called), len(lines), said)
        return [new_words(line, words.split("][")) for line, words in zip(lines, called)]

    def check(self, setup: list[str], offers: list[tuple[str, list[str]]]) -> None:
        found = self.offered(setup, [line for line, _ in offers])
        self.assertEqual([(line, words) for (line, _), words in zip(offers, found)], offers)


def new_words(line: str, words: list[str]) -> list[str]:
    """The words that came in place of the last one of a line; none when that is still there."""
    *before, last = line.split(" ")
    new = [word for word in words[len(before) :] if word != last]
    return sorted(re.sub("^--[a-z]+=", "", word) for word in new)


class Bash(ShellCase):
    shell = ["bash", "--norc", "--noprofile", "-i"]
    insert_all = "\x1b*"

    def test_offers(self) -> None:
        self.check(['source "$HOME/bash"'], OFFERS)


class Zsh(ShellCase):
    shell = ["zsh", "-f", "-i"]
    setup_lines = [
        "zle -C all-matches complete-word _generic; bindkey '^Xa' all-matches",
        "zstyle ':completion:all-matches:*' completer _all_matches _complete",
        "zstyle ':completion:all-matches:*' insert yes",
    ]
    insert_all = "\x18a"

    def test_sourced_without_compinit(self) -> None:
        self.check(['source "$HOME/zsh"'], OFFERS)

    def test_sourced_after_compinit(self) -> None:
        self.check(["autoload -Uz compinit; compinit -u -D", 'source "$HOME/zsh"'], FEW_OFFERS)

    def test_found_in_fpath(self) -> None:
        self.write(f"home/functions/_{NAME}", script("zsh"))
        self.check(["fpath=($HOME/functions $fpath); autoload -Uz compinit; compinit -u -D"], FEW_OFFERS)


class Fish(ShellCase):
    shell = ["fish"]

    def offered(self, setup: list[str], lines: list[str]) -> list[list[str]]:
        asked = "".join(f"complete -C '{NAME} {line}'; echo ----\n" for line in lines)
        done = subprocess.run(["fish", "--no-config"], input=script("fish") + asked, text=True, cwd=self.work,
                              capture_output=True, timeout=HANG, check=False)  # fmt: skip
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        answers = done.stdout.split("----\n")[:-1]
        return [new_words(line, [*line.split(" ")[:-1], *(row.split("\t")[0] for row in answer.splitlines())])
                for line, answer in zip(lines, answers)]  # fmt: skip

    def test_offers(self) -> None:
        self.check([], OFFERS)


if __name__ == "__main__":
    unittest.main()
