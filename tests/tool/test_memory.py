"""The tool when memory runs out, at any point: the whole output and its exit status, or an error; never a crash."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import HANG, MANIFEST, TOOL, FolderCase

SOURCE = Path(__file__).with_name("refuse.c")
STEPS = 20  # a command is run about so many times: of more calls, only some are refused

# A command, and what it reads.
RIGHT = MANIFEST + "  environment: {items: {A: {value: x}}}\nstatus: {a: [1, b]}\n"
WRONG = "spec: {gpu: 1, <<: [{cpu: x}], nope: {a: [b]}}\nstatus: &a {x: [&b y, *b]}\nmetadata: {labels: *a}\nkind: RunaiJob\n"
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("validate", "right.yaml"),
    ("validate", "wrong.yaml"),
    ("validate", "folder"),
    ("validate", "project"),
    ("validate", "--exclude", "x", "--files-from", "list"),
    ("validate", "--format", "json", "wrong.yaml", "right.yaml"),
    ("validate", "--format", "sarif", "wrong.yaml"),
    ("validate", "--format", "github", "wrong.yaml"),
    ("show", "right.yaml"),
    ("show", "--format", "json", "--defaults", "right.yaml"),
    ("show", "wrong.yaml"),
    ("explain", "spec.cpu"),
    ("fields", "--kind", "training"),
    ("fields", "--format", "json"),
    ("new", "training"),
    ("completion", "bash"),
    ("help", "validate"),
    ("--help",),
    ("--version",),
    ("validate", "--help"),
    ("explain", "spec.cpo"),
)


def untimed(done: subprocess.CompletedProcess[bytes]) -> tuple[int, bytes]:
    """The status, and what was printed but for the seconds that it took."""
    return done.returncode, re.sub(rb"[0-9.]+ s$", b"", done.stdout, flags=re.MULTILINE)


@unittest.skipIf(os.environ.get("WORKDEF_SANITIZE"), "a sanitizer has an allocator of its own")
class Memory(FolderCase):
    library: Path

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.library = Path(folder.name) / "refuse.so"
        built = subprocess.run(["cc", "-shared", "-fPIC", SOURCE, "-o", cls.library], capture_output=True, check=False)
        if built.returncode != 0 or "glibc" not in os.confstr("CS_GNU_LIBC_VERSION"):
            raise unittest.SkipTest("memory can be refused with glibc only")

    def setUp(self) -> None:
        super().setUp()
        self.write("right.yaml", RIGHT)
        self.write("wrong.yaml", WRONG)
        self.write("folder/a.yaml", RIGHT)
        self.write("folder/sub/b.yaml", WRONG)
        self.write("project/.workloadctl.yaml", "allow: [no-effect, order]\nexclude: [x, y]\n")
        self.write("project/a.yaml", RIGHT + "# workloadctl: allow all\n")
        self.write("list", "folder/a.yaml\nfolder/sub\n")

    def run_short(self, command: tuple[str, ...], at: int, on: bool) -> subprocess.CompletedProcess[bytes]:
        refusal = {"REFUSE_AT": str(at), **({"REFUSE_ON": "1"} if on else {})}
        count = {"REFUSE_COUNT": str(self.folder / "count")}
        environment = {**os.environ, "LD_PRELOAD": str(self.library), **refusal, **count}
        return subprocess.run(
            [TOOL, *command], cwd=self.folder, env=environment, capture_output=True, timeout=HANG, check=False
        )

    def test_every_command(self) -> None:
        for command in COMMANDS:
            whole = self.run_short(command, 0, on=False)
            self.assertIn(whole.returncode, (0, 1, 2), command)
            calls = int((self.folder / "count").read_text())
            for on in (False, True):
                for at in range(1, calls + 1, calls // STEPS + 1):
                    with self.subTest(command, at=at, on=on):
                        self.check(self.run_short(command, at, on), whole)

    def check(self, short: subprocess.CompletedProcess[bytes], whole: subprocess.CompletedProcess[bytes]) -> None:
        if short.returncode == 2 and whole.returncode != 2:
            self.assertNotEqual(short.stderr, b"")
        else:  # what was refused can be done without
            self.assertEqual(untimed(short), untimed(whole), short.stderr)


if __name__ == "__main__":
    unittest.main()
