"""What the tests of the tool share: running it as a user does."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import tempfile
import time
import unittest
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
TOOL = Path(os.environ.get("WORKLOADCTL", PROJECT / "build" / "workloadctl")).resolve()
MANIFESTS = PROJECT / "tests" / "manifests"
INVALID = MANIFESTS / "invalid"

# Seconds after which a program that runs still will not end, also on a machine that does much else.
HANG = 300

# The smallest right manifest.  Fields of spec may follow: the next line is line 7.
MANIFEST = """\
apiVersion: run.ai/v2alpha1
kind: TrainingWorkload
metadata: {name: w}
spec:
  name: {value: w}
  image: {value: i}
"""


@dataclass(frozen=True)
class Run:
    """What a run of the tool came to."""

    status: int
    out: str
    err: str


def run(*arguments: str | Path, text: str | bytes = b"", folder: Path | None = None, **environment: str) -> Run:
    """Run the tool, with text on standard input; the tests' own terminal has no say in the width of the text."""
    variables = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    done = subprocess.run(
        [str(TOOL), *map(str, arguments)],
        input=text.encode() if isinstance(text, str) else text,
        cwd=folder,
        env={**variables, **environment},
        capture_output=True,
        timeout=HANG,
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


@dataclass(frozen=True)
class Cost:
    """What a run of the tool took, and the end of what it said."""

    status: int
    megabytes: float
    out: str


# A child's peak memory counts from its parent's: so a small process starts the tool.
MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_maxrss)
print(done.stdout[-2000:].decode(errors="replace"), end="")
"""


def measure(*arguments: str | Path) -> Cost:
    """Run the tool, and measure it."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(TOOL), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=HANG,
        check=True,
    )
    first, _, rest = done.stdout.partition("\n")
    status, kilobytes = first.split()
    return Cost(int(status), int(kilobytes) / 1024, rest)


class FolderCase(unittest.TestCase):
    """A test in a folder of its own."""

    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name: str, text: str | bytes = MANIFEST) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def run_here(self, *arguments: str | Path, text: str | bytes = b"") -> Run:
        return run(*arguments, text=text, folder=self.folder)


def terminal_output(main: int, terminal: int, process: subprocess.Popen) -> bytes:
    """What a process writes to a pseudo-terminal until it ends (a minute at most); both ends are closed afterwards.

    The terminal's end is open here until all is read: closing the last one may lose what was written before.
    """
    said, until = b"", time.monotonic() + 60
    while time.monotonic() < until:
        ended = process.poll() is not None
        if select.select([main], [], [], 0.1)[0]:
            said += os.read(main, 65536)
        elif ended:
            break
    process.kill()
    process.wait(timeout=HANG)
    os.close(terminal)
    os.close(main)
    return said


def valid_manifests() -> list[Path]:
    return sorted(path for path in MANIFESTS.iterdir() if path.suffix in (".yaml", ".json"))


def invalid_manifests() -> list[Path]:
    return sorted(path for path in INVALID.iterdir() if path.suffix in (".yaml", ".json"))


def corpus() -> Path | None:
    """A folder with manifests that others wrote, where there is one."""
    named = os.environ.get("WORKDEF_CORPUS")
    folder = Path(named) if named else PROJECT.parent / "shared" / "corpus"
    return folder if folder.is_dir() else None
