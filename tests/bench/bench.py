"""Measure checking, loading and saving, and print the goals beside the figures.

usage: bench.py BUILD [FILE...]          measure all, or the files
       bench.py --check BUILD            compare the instruction counts with baselines.json: fail when 3 % worse
       bench.py --accept BUILD           write baselines.json

BUILD is the folder of the built tree.  The unit is libyaml's own event pass over the same bytes.
"""

from __future__ import annotations

import ctypes.util
import json
import os
import platform
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cost"))

import inputs  # noqa: E402
from count import check, count, instructions  # noqa: E402
from shapes import SHAPES  # noqa: E402

BASELINES = Path(__file__).parent / "baselines.json"
TOLERANCE = 1.03
GUARDED = ("minimal", "typical", "every-field", "json", "200-findings", "200-unknown-keys")
FILES = 10_000
PYTHON_FILES = 500  # it is slow: the rest is extrapolated

GOALS = {
    ("minimal", "check"): 0.6, ("minimal", "load"): 0.8, ("typical", "check"): 0.30, ("typical", "load"): 0.45,
    ("json", "check"): 0.25, ("200-unknown-keys", "check"): 4.0,
}  # fmt: skip
SECONDS_PER_MEGABYTE = 0.1


@dataclass(frozen=True)
class Bench:
    build: Path

    @property
    def tool(self) -> Path:
        return self.build / "workloadctl"

    def program(self, name: str) -> Path:
        return self.build / "tests" / name

    # ---- passes ------------------------------------------------------------------------------------------------------

    def times(self, file: Path) -> dict[str, tuple[float, float, float]]:
        """Median and quartiles of each pass; nanoseconds for the event pass, multiples of it for the others."""
        done = subprocess.run([self.program("bench"), file], capture_output=True, text=True, check=True)
        rows = (line.split() for line in done.stdout.splitlines())
        return {name: (float(median), float(low), float(high)) for name, median, low, high in rows}

    def passes(self, files: dict[str, Path]) -> None:
        print("Multiples of libyaml's event pass: instructions, and processor time with its quartiles\n")
        print(f"{'input':18} {'pass':10} {'instructions':>12} {'goal':>6}   time")
        for name, file in files.items():
            counted, times = count(self.program("count"), file), self.times(file)
            checked = check(self.program("count"), file)
            size, unit = file.stat().st_size, times["events"][0]
            print(f"{name:18} {size:,} bytes, event pass {counted.instructions['events']:,} instructions, "
                  f"{unit / 1000:,.1f} us; a check holds {checked.peak:,} bytes")
            for what, ratio in counted.ratios.items():
                time = times.get(what)
                spread = f"{time[0]:.2f} ({time[1]:.2f} to {time[2]:.2f})" if time else ""
                print(f"{'':18} {what:10} {ratio:12.3f} {goal(GOALS.get((name, what)), ratio):>6}   {spread}")

    def hostile(self, folder: Path) -> None:
        """The shapes of tests/cost, which judges them; here is what they take."""
        print(f"\nA megabyte of what is made to take much: a check (goal: {SECONDS_PER_MEGABYTE} s)\n")
        print(f"{'shape':40} {'findings':>9} {'s/MB':>8} {'bytes/byte':>11}")
        file = folder / "shape.yaml"
        for name, (make, _) in SHAPES.items():
            file.write_text(make(10**6), encoding="utf-8")
            checked, size = check(self.program("count"), file), file.stat().st_size
            seconds = checked.nanoseconds / 1e9 / (size / 1e6)
            print(f"{name:40} {checked.findings:9,} {seconds:8.4f} {checked.peak / size:11.2f}"
                  f"{'' if seconds <= SECONDS_PER_MEGABYTE else '  missed'}")

    # ---- the tool, and others ----------------------------------------------------------------------------------------

    def corpus(self, folder: Path) -> list[Path]:
        """FILES copies of manifests."""
        corpus = Path(os.environ.get("WORKDEF_CORPUS") or inputs.PROJECT.parent / "shared/corpus")
        manifests = sorted(corpus.glob("*.yaml")) or sorted((inputs.PROJECT / "tests/manifests").glob("*.yaml"))
        copies = [folder / f"{i:05}.yaml" for i in range(FILES)]
        for i, copy in enumerate(copies):
            shutil.copyfile(manifests[i % len(manifests)], copy)
        return copies

    def files(self, folder: Path) -> None:
        copies = self.corpus(folder)
        command = [self.tool, "validate", folder]
        cpu, elapsed = usage([*command, "-j", "1"])
        _, two = usage([*command, "-j", "2"])
        print(f"\n{FILES:,} files, {self.tool.name} -j 1: {cpu:.2f} s of CPU (goal 0.15 {met(cpu <= 0.15)}), "
              f"{elapsed:.2f} s; -j 2: {elapsed / two:.2f} times as fast on {os.cpu_count()} processors "
              f"(goal 1.7 {met(elapsed / two >= 1.7)})")
        listed = folder.parent / "list"
        listed.write_text("".join(f"{path}\n" for path in copies), encoding="utf-8")
        node = shutil.which("node")
        if node and self.has_ajv():
            peer, _ = usage([node, inputs.PROJECT / "tests/bench/peers.mjs", inputs.PROJECT, "files", listed])
            self.compare("Node.js, YAML parser and ajv", peer, cpu, 12)
        if find_spec("yaml") and find_spec("jsonschema"):
            listed.write_text("".join(f"{path}\n" for path in copies[:PYTHON_FILES]), encoding="utf-8")
            peer, _ = usage([sys.executable, inputs.PROJECT / "tests/bench/peers.py", inputs.PROJECT, listed])
            self.compare("PyYAML (C) and jsonschema", peer * FILES / PYTHON_FILES, cpu, 50)

    def compare(self, name: str, peer: float, own: float, times: float) -> None:
        print(f"{name}: {peer:.1f} s of CPU, {peer / own:.0f} times (goal {times} {met(peer >= times * own)})")

    def has_ajv(self) -> bool:
        modules = Path(os.environ.get("BENCH_MODULES") or inputs.PROJECT / "tests/documents")
        return (modules / "node_modules/ajv").exists()

    def in_process(self, file: Path) -> None:
        """JSON in memory, against JSON.parse and a compiled validator."""
        node = shutil.which("node")
        if node and self.has_ajv():
            script = inputs.PROJECT / "tests/bench/peers.mjs"
            command = [node, script, inputs.PROJECT, "memory", file]
            peer = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            times = self.times(file)
            own = times["events"][0] * times["check"][0]
            print(f"\nJSON in memory: check {own / 1000:.1f} us; JSON.parse and compiled ajv, warm: "
                  f"{peer / 1000:.1f} us (goal: faster {met(own < peer)})")

    def plain(self) -> None:
        counts = instructions(("by_hand", "generated"), self.program("plain"))
        ratio = counts["generated"] / counts["by_hand"]
        print(f"\nA plain format: load takes {ratio:.2f} of cyaml_load_data() with a schema by hand "
              f"({counts['generated']:,} of {counts['by_hand']:,} instructions; goal 0.4 {met(ratio <= 0.4)})")

    # ---- baselines ---------------------------------------------------------------------------------------------------

    def toolchain(self) -> str:
        """What the instruction counts depend on."""
        cache = dict(re.findall(r"^(\w+):\w+=(.*)$", (self.build / "CMakeCache.txt").read_text(), re.MULTILINE))
        compiler = subprocess.run([cache["CMAKE_C_COMPILER"], "--version"], capture_output=True, text=True, check=True)
        libyaml = ctypes.CDLL(ctypes.util.find_library("yaml"))
        libyaml.yaml_get_version_string.restype = ctypes.c_char_p
        valgrind = subprocess.run(["valgrind", "--version"], capture_output=True, text=True, check=True)
        wide = "avx2" if "avx2" in Path("/proc/cpuinfo").read_text() else "no avx2"
        return ", ".join([
            compiler.stdout.splitlines()[0], cache["CMAKE_BUILD_TYPE"] or "Release", cache.get("CMAKE_C_FLAGS", ""),
            f"libyaml {libyaml.yaml_get_version_string().decode()}", " ".join(platform.libc_ver()),
            valgrind.stdout.strip(), platform.machine(), wide,
        ])  # fmt: skip

    def guarded(self, folder: Path) -> dict[str, dict[str, float]]:
        texts = {**inputs.typical(self.tool), **inputs.faulty()}
        files = inputs.write({name: texts[name] for name in GUARDED}, folder)
        counted = {name: count(self.program("count"), file).ratios for name, file in files.items()}
        return {name: {what: round(ratio, 4) for what, ratio in ratios.items()} for name, ratios in counted.items()}


def met(holds: bool) -> str:
    return "met" if holds else "missed"


def goal(most: float | None, figure: float) -> str:
    return "" if most is None else f"{most}{'' if figure <= most else ' !'}"


def usage(command: list[Path | str]) -> tuple[float, float]:
    """The processor time and the time of a command, the least of three runs."""
    runs = [_usage(command) for _ in range(3)]
    return min(cpu for cpu, _ in runs), min(elapsed for _, elapsed in runs)


def _usage(command: list[Path | str]) -> tuple[float, float]:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"bench: {command[0]} fails")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - start


def worse(baseline: dict[str, dict[str, float]], figures: dict[str, dict[str, float]]) -> Iterator[str]:
    for name, ratios in figures.items():
        for what, ratio in ratios.items():
            before = baseline.get(name, {}).get(what)
            if before is not None and ratio > before * TOLERANCE:
                yield f"{name}, {what}: {before} before, {ratio} now"


def guard(bench: Bench, accept: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        toolchain = bench.toolchain()
        if accept:
            document = {"toolchain": toolchain, "ratios": bench.guarded(Path(folder))}
            BASELINES.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
            return 0
        baselines = json.loads(BASELINES.read_text(encoding="utf-8"))
        if baselines["toolchain"] != toolchain:
            print(f"bench: the baselines are those of another toolchain: {baselines['toolchain']}; this is {toolchain}")
            return 0
        losses = list(worse(baselines["ratios"], bench.guarded(Path(folder))))
    for loss in losses:
        print(f"bench: slower than the baseline: {loss}", file=sys.stderr)
    print("" if losses else "bench: no figure is more than 3 % above its baseline")
    return 1 if losses else 0


def main(arguments: list[str]) -> int:
    options = [argument for argument in arguments if argument.startswith("--")]
    rest = [Path(argument) for argument in arguments if not argument.startswith("--")]
    if not rest or options not in ([], ["--check"], ["--accept"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    bench = Bench(rest[0])
    if options:
        return guard(bench, options == ["--accept"])
    if rest[1:]:
        bench.passes({file.name: file for file in rest[1:]})
        return 0
    with tempfile.TemporaryDirectory() as folder:
        files = inputs.write({**inputs.typical(bench.tool), **inputs.faulty()}, Path(folder))
        bench.passes(files)
        bench.hostile(Path(folder))
        bench.in_process(files["json"])
        bench.plain()
        manifests = Path(folder, "manifests")
        manifests.mkdir()
        bench.files(manifests)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
