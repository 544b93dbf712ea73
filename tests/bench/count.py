"""Instruction counts (valgrind's callgrind) of the passes over a file, and what a check of it takes.

usage: count.py PROGRAM FILE...  PROGRAM is the built count.c.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PASSES = ("events", "check", "report", "load", "free", "yaml", "json", "copy")


@dataclass(frozen=True)
class Check:
    """What a check took, and a load."""

    findings: int  # kept
    peak: int  # bytes of its own that it held
    nanoseconds: float
    load_peak: int  # bytes that a load held, with the data
    data: int  # bytes of the data that it returned


@dataclass(frozen=True)
class Count:
    """What the passes over a file took.  Nothing is saved or copied where nothing loads."""

    instructions: dict[str, int]

    @property
    def ratios(self) -> dict[str, float]:
        """The passes as multiples of the event pass: those that save and copy only where they did."""
        counts = dict(self.instructions)
        unit, copied = counts["events"], counts["copy"] > 1000
        counts["load+free"] = counts["load"] + counts["free"]
        names = ("check", "load", "load+free", "yaml", "json", "copy") if copied else ("check", "load")
        return {name: counts[name] / unit for name in names}


def check(program: Path, file: Path) -> Check:
    done = subprocess.run([program, "check", file], capture_output=True, text=True, check=True)
    findings, peak, nanoseconds, load_peak, data = done.stdout.split()
    return Check(int(findings), int(peak), float(nanoseconds), int(load_peak), int(data))


def profiles(names: Sequence[str], *command: Path | str) -> dict[str, str]:
    """What callgrind writes of the last call of each function pass_NAME, with the names of all functions that it called."""
    with tempfile.TemporaryDirectory() as folder:
        triggers = [f"--{when}=pass_{name}" for name in names for when in ("zero-before", "dump-after")]
        callgrind = ["valgrind", "-q", "--tool=callgrind", "--compress-strings=no", f"--callgrind-out-file={folder}/out"]
        subprocess.run([*callgrind, *triggers, *command], stdout=subprocess.DEVNULL, check=True)
        written = dict.fromkeys(names, "")
        for dump in sorted(Path(folder).glob("out.*"), key=lambda path: int(path.suffix[1:])):
            text = dump.read_text(encoding="utf-8")
            trigger = re.search(r"^desc: Trigger: --dump-after=pass_(\w+)$", text, re.MULTILINE)
            if trigger:
                written[trigger[1]] = text
    return written


def instructions(names: Sequence[str], *command: Path | str) -> dict[str, int]:
    """The instructions of the last call of each function pass_NAME.  Deterministic but for a few of the C library."""
    totals = {name: re.search(r"^totals: (\d+)$", text, re.MULTILINE) for name, text in profiles(names, *command).items()}
    return {name: int(total[1]) if total else 0 for name, total in totals.items()}


def count(program: Path, file: Path) -> Count:
    return Count(instructions(PASSES, program, "all", file))


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    for file in map(Path, sys.argv[2:]):
        counted = count(Path(sys.argv[1]), file)
        ratios = "  ".join(f"{name} {ratio:.3f}" for name, ratio in counted.ratios.items())
        print(f"{file.name}: event pass {counted.instructions['events']:,}, in multiples of that: {ratios}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
