"""completion: the scripts, in the shells that they are for."""

from __future__ import annotations

import shutil
import subprocess
import unittest

from support import TOOL, run

NAME = TOOL.name


def script(shell: str) -> str:
    said = run("completion", shell)
    assert (said.status, said.err) == (0, ""), said
    return said.out


def shell(*command: str, text: str) -> list[str]:
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout.split()


class Words:
    """What each shell is to offer after a command line's words."""

    def offered(self, *words: str) -> list[str]:
        raise NotImplementedError

    def check(self, *words: str, has: tuple[str, ...] = (), lacks: tuple[str, ...] = ()) -> None:
        offered = self.offered(*words)
        for word in has:
            self.assertIn(word, offered)
        for word in lacks:
            self.assertNotIn(word, offered)

    def test_commands(self) -> None:
        self.check("", has=("validate", "show", "explain", "fields", "new"), lacks=("spec", "json"))
        self.check("va", has=("validate",), lacks=("show",))

    def test_options_and_their_values(self) -> None:
        self.check("validate", "--", has=("--format", "--jobs", "--allow"), lacks=("--kind", "--defaults"))
        self.check("validate", "--format", "", has=("text", "json", "sarif", "github"), lacks=("yaml", "table"))
        self.check("show", "--format", "", has=("yaml", "json"), lacks=("sarif",))
        self.check("validate", "--allow", "no-", has=("no-name", "no-effect"), lacks=("order",))
        self.check("fields", "--kind", "", has=("Training", "Inference"), lacks=("order",))

    def test_names(self) -> None:
        self.check("explain", "gpu", has=("gpu", "gpuLimit", "gpuMemory"), lacks=("cpu",))
        self.check("explain", "or", has=("order",))
        self.check("new", "D", has=("Distributed",), lacks=("Training", "spec"))


@unittest.skipUnless(shutil.which("bash"), "no bash")
class Bash(Words, unittest.TestCase):
    def offered(self, *words: str) -> list[str]:
        listed = " ".join(f"'{word}'" for word in (NAME, *words))
        text = f"COMP_WORDS=({listed}); COMP_CWORD={len(words)}; _{NAME}; printf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
        return shell("bash", "--norc", text=script("bash") + text)

    def test_it_is_registered(self) -> None:
        self.assertEqual(shell("bash", "--norc", text=script("bash") + f"complete -p {NAME}\n"),
                         ["complete", "-o", "default", "-F", f"_{NAME}", NAME])  # fmt: skip

    def test_files_are_left_to_the_shell(self) -> None:
        self.assertEqual(self.offered("validate", ""), [])


@unittest.skipUnless(shutil.which("fish"), "no fish")
class Fish(Words, unittest.TestCase):
    def offered(self, *words: str) -> list[str]:
        line = " ".join((NAME, *words))
        found = subprocess.run(["fish", "--no-config"], input=f"{script('fish')}complete -C '{line}'\n", text=True,
                               capture_output=True, timeout=60, check=True).stdout  # fmt: skip
        return [row.split("\t")[0] for row in found.splitlines()]


@unittest.skipUnless(shutil.which("zsh"), "no zsh")
class Zsh(Words, unittest.TestCase):
    def setup_text(self) -> str:
        return "autoload -Uz compinit && compinit -u -D\n" + script("zsh")

    def offered(self, *words: str) -> list[str]:
        """As bashcompinit calls the function: with arrays that begin at 0; zsh itself drops what does not fit."""
        listed = " ".join(f"'{word}'" for word in (NAME, *words))
        call = f"COMP_WORDS=({listed}); COMP_CWORD={len(words)}; _{NAME}; print -rl -- \"${{COMPREPLY[@]}}\""
        found = shell("zsh", "-f", text=f"{self.setup_text()}setopt ksharrays\n{call}\n")
        return [word for word in found if word.startswith(words[-1])]

    def test_it_is_registered(self) -> None:
        text = f"print -r -- $_comps[{NAME}]\n"
        self.assertIn(f"_{NAME}", " ".join(shell("zsh", "-f", text=self.setup_text() + text)))


if __name__ == "__main__":
    unittest.main()
