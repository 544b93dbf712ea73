"""Instruction counts (valgrind's callgrind) of check, load and save, as multiples of libyaml's event pass.

usage: count.py PROGRAM FILE...  PROGRAM is the built count.c.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

PASSES = ("event_pass", "check", "report", "load", "save")
PRINTED = ("check", "load", "save")


@dataclass(frozen=True)
class Count:
    """What the passes over one file took; a pass that cannot be made (nothing loads) took nothing."""

    instructions: dict[str, int]
    findings: int
    peak: int  # bytes that a check held of its own

    def ratio(self, name: str) -> float:
        return self.instructions[name] / self.instructions["event_pass"]


def peak_memory(program: Path | str, file: Path | str) -> tuple[int, int]:
    """The findings that a check keeps, and the most memory that it holds."""
    done = subprocess.run([program, file], capture_output=True, text=True, check=True)
    findings, peak = map(int, done.stdout.split())
    return findings, peak


def count(program: Path | str, file: Path | str) -> Count:
    """Count the instructions of each pass over a file.  Deterministic but for a few of the C library."""
    with tempfile.TemporaryDirectory() as folder:
        triggers = [f"--{when}=counted_{name}" for name in PASSES for when in ("zero-before", "dump-after")]
        done = subprocess.run(
            ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *triggers, program, file],
            capture_output=True,
            text=True,
            check=True,
        )
        instructions = dict.fromkeys(PASSES, 0)
        # The first passes warm up; a later dump replaces an earlier one.
        for dump in sorted(Path(folder).glob("out.*"), key=lambda path: int(path.suffix[1:])):
            text = dump.read_text()
            trigger = re.search(r"^desc: Trigger: --dump-after=counted_(\w+)$", text, re.MULTILINE)
            if trigger:
                instructions[trigger[1]] = int(re.search(r"^totals: (\d+)$", text, re.MULTILINE)[1])
    findings, peak = map(int, done.stdout.split())
    return Count(instructions, findings, peak)


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    print(f"{'':32} {'event pass':>14} {'check':>8} {'load':>8} {'save':>8}  of the event pass")
    for file in sys.argv[2:]:
        counted = count(sys.argv[1], file)
        ratios = [f"{counted.ratio(name):8.2f}" if counted.instructions[name] else f"{'-':>8}" for name in PRINTED]
        print(f"{Path(file).name:32} {counted.instructions['event_pass']:14,} {' '.join(ratios)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
