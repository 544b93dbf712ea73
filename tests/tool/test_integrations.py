"""docs/integrations.md, the hooks and the action: what they say works, tried with git, a shell and an editor."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import unittest
from pathlib import Path
from xml.etree import ElementTree

import yaml
from support import HANG, MANIFEST, PROJECT, TOOL, FolderCase

PAGE = (PROJECT / "docs/integrations.md").read_text(encoding="utf-8")
WRONG = MANIFEST + "  gpuu: 1\n"
WARNED = MANIFEST + "  cpu: {value: 2}\n"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def block(language: str, word: str) -> str:
    (found,) = [text for text in blocks(language) if word in text]
    return found


class Repository(FolderCase):
    """A repository with a manifest, others' files, and files that git does not track."""

    def setUp(self) -> None:
        super().setUp()
        self.path = f"{TOOL.parent}:{os.environ['PATH']}"
        self.write("manifests/a b.yaml", MANIFEST)
        self.write("package.json", '{"name": "x"}')
        self.write("main.c", "int main(void) { return 0; }\n")
        self.git("init", "-q", "-b", "main")
        self.git("add", ".")
        self.git("commit", "-qm", "x")
        self.write("build/untracked.yaml", WRONG)

    def git(self, *arguments: str) -> None:
        names = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(["git", *names, *arguments], cwd=self.folder, check=True)

    def sh(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PATH": self.path, **environment}
        command = ["bash", "-eo", "pipefail", "-c", script, "sh", *arguments]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    def test_git(self) -> None:
        whole, tracked, changed = block("sh", "git ls-files").splitlines()
        self.assertEqual(self.sh(whole).returncode, 1)
        done = self.sh(tracked)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^manifests/a b\.yaml: valid: 1 checked\n3 files: 1 valid, 2 passed over; ")
        self.git("checkout", "-qb", "other")
        self.assertIn("nothing checked: no file is listed", self.sh(changed).stdout)
        self.write("manifests/new.yaml", WRONG)
        self.git("rm", "-q", "manifests/a b.yaml")
        self.git("add", "manifests")
        done = self.sh(changed)
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertIn("manifests/new.yaml: invalid: 1 checked; 1 error, 0 warnings\n", done.stdout)

    def test_hooks(self) -> None:
        hooks = {hook["id"]: hook for hook in yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text())}
        config = yaml.safe_load(block("yaml", ".pre-commit-config.yaml"))
        self.assertLessEqual({hook["id"] for hook in config["repos"][0]["hooks"]}, set(hooks))
        for hook in hooks.values():
            self.assertLessEqual({"id", "name", "entry", "language"}, set(hook))
        entry = shlex.split(hooks["workloadctl"]["entry"])
        for files, status in ((["manifests/a b.yaml", "package.json"], 0), (["build/untracked.yaml"], 1), (["package.json"], 0)):
            done = self.sh('"$@"', *entry, *files)
            self.assertEqual((done.returncode, done.stderr), (status, ""), files)
        self.assertEqual(self.sh('"$@"', *shlex.split(hooks["workloadctl-all"]["entry"])).returncode, 1)
        path = self.write("manifests/a b.yaml", WARNED)
        done = self.sh('"$@"', *shlex.split(hooks["workloadctl-fix"]["entry"]), "manifests/a b.yaml", "package.json")
        self.assertEqual((done.returncode, path.read_text()), (0, WARNED.replace("{value: 2}", '{value: "2"}')))

    @unittest.skipIf(shutil.which("pre-commit") is None, "there is no pre-commit")
    def test_pre_commit(self) -> None:
        home = self.folder / "home"
        environment = {**os.environ, "PATH": self.path, "PRE_COMMIT_HOME": str(home)}
        hooks = self.folder / "hooks"
        hooks.mkdir()
        shutil.copy(PROJECT / ".pre-commit-hooks.yaml", hooks)
        subprocess.run("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm x", shell=True, cwd=hooks,
                       check=True)  # fmt: skip
        command = ["pre-commit", "try-repo", str(hooks), "workloadctl", "--files"]
        for name, status in (("manifests/a b.yaml", 0), ("package.json", 0), ("build/untracked.yaml", 1)):
            done = subprocess.run([*command, name], cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, status, done.stdout + done.stderr)

    def test_action(self) -> None:
        action = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
        self.assertEqual(action["runs"]["using"], "composite")
        steps = {step["name"]: step for step in action["runs"]["steps"]}
        for step in steps.values():
            self.assertNotIn("${{", step["run"])  # inputs are not part of a script
        check = steps["Check"]
        (self.folder / "workdef").mkdir()
        (self.folder / "workdef" / TOOL.name).symlink_to(TOOL)
        for inputs, status, word in (
            ({}, 1, "::error file=build/untracked.yaml,line=7,"),
            ({"paths": "manifests\n"}, 0, ""),
            ({"paths": "build", "options": "--allow\nunknown-field"}, 0, ""),
            ({"paths": "build\nmanifests", "sarif": "out.sarif"}, 1, "::error file=build/untracked.yaml"),
            ({"paths": "$(touch pwned)"}, 2, ""),
        ):
            given = {name: inputs.get(name, value["default"]) for name, value in action["inputs"].items()}
            environment = {name: re.sub(r"\$\{\{ inputs\.(\w+) }}", lambda m: given[m[1]], text) for name, text in check["env"].items()}
            done = self.sh(check["run"], RUNNER_TEMP=str(self.folder), **environment)
            self.assertEqual(done.returncode, status, done.stderr)
            self.assertIn(word, done.stdout)
        self.assertEqual(len(json.loads((self.folder / "out.sarif").read_text())["runs"][0]["results"]), 1)
        self.assertFalse((self.folder / "pwned").exists())

    def test_workflows(self) -> None:
        inputs = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))["inputs"]
        workflows = [yaml.safe_load(text) for text in blocks("yaml") if text.startswith("# .github/workflows/")]
        self.assertEqual(len(workflows), 2)
        for workflow in workflows:
            for job in workflow["jobs"].values():
                for step in job["steps"]:
                    if "workdef" in step["uses"]:
                        self.assertLessEqual(set(step["with"]), set(inputs))

    def test_gitlab(self) -> None:
        job = yaml.safe_load(block("yaml", ".gitlab-ci.yml"))["manifests"]
        (line,) = job["script"]
        self.assertEqual(self.sh(line).returncode, 0)
        self.write("manifests/x.yaml", WRONG)
        self.assertEqual(self.sh(line).returncode, 1)
        suites = ElementTree.parse(self.folder / job["artifacts"]["reports"]["junit"]).getroot()
        self.assertEqual([suite.attrib["failures"] for suite in suites], ["0", "1"])

    def test_project_file(self) -> None:
        self.write(f".{TOOL.name}.yaml", block("yaml", f"# .{TOOL.name}.yaml"))
        self.write("manifests/a b.yaml", WARNED)
        done = self.sh(f"{TOOL.name} validate .")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertNotIn("unquoted-number", done.stdout)

    def test_comments(self) -> None:
        path = self.write("a.yaml", block("yaml", "# manifest"))
        done = self.sh(f"{TOOL.name} validate a.yaml")
        self.assertEqual((done.returncode, done.stdout), (0, "a.yaml: valid: 1 checked\n"))
        path.write_text(path.read_text().replace("allow", "permit"))
        self.assertEqual(self.sh(f"{TOOL.name} validate a.yaml").stdout.count("[unquoted-number]"), 2)

    def test_standard_input(self) -> None:
        self.write("manifests/train.yaml", WRONG)
        done = self.sh(block("sh", "--stdin-filename"))
        report = json.loads(done.stdout)
        self.assertEqual((done.returncode, report["file"]), (1, "manifests/train.yaml"))
        (listed,) = re.findall(r"`findings`, each with (.*?)\. `junit`", PAGE, re.DOTALL)
        self.assertLessEqual(set(re.findall(r"`(\w+)`", listed)), set(report["findings"][0]))

    def test_problem_matcher(self) -> None:
        pattern = json.loads(block("json", "problemMatcher"))["tasks"][0]["problemMatcher"]["pattern"]
        self.write("manifests/x.yaml", WARNED + "  gpuu: 1\n")
        lines = self.sh(f"{TOOL.name} validate --color never manifests").stdout.splitlines()
        found = [match for match in (re.match(pattern["regexp"], line) for line in lines) if match]
        self.assertEqual(
            [tuple(match[pattern[name]] for name in ("file", "line", "column", "severity", "code")) for match in found],
            [("manifests/x.yaml", "7", "16", "warning", "unquoted-number"), ("manifests/x.yaml", "8", "3", "error", "unknown-field")],
        )

    @unittest.skipIf(shutil.which("vim") is None, "there is no vim")
    def test_vim(self) -> None:
        self.write("a b.yaml", WARNED + "  gpuu: 1\n")
        compiler = self.write("vim/compiler/workloadctl.vim", block("vim", "CompilerSet"))
        script = self.write("script.vim", "\n".join((
            f"set runtimepath+={compiler.parent.parent}", "edit a\\ b.yaml", "compiler workloadctl", "silent make!",
            "call writefile(map(getqflist(), {_, e -> e.valid . ':' . e.lnum . ':' . e.col . ':' . e.type}), 'list')", "qall!",
        )))  # fmt: skip
        environment = {**os.environ, "PATH": self.path, "TERM": "dumb"}
        subprocess.run(["vim", "-u", "NONE", "-N", "-es", "-S", str(script)], cwd=self.folder, env=environment, timeout=HANG,
                       stdin=subprocess.DEVNULL, capture_output=True, check=False)  # fmt: skip
        self.assertEqual((self.folder / "list").read_text().split(), ["1:7:16:w", "1:8:3:e"])

    def test_schema_of_the_editor(self) -> None:
        (path,) = json.loads(block("json", "yaml.schemas"))["yaml.schemas"]
        self.assertTrue((PROJECT / "generated" / Path(path).name).is_file())


if __name__ == "__main__":
    unittest.main()
