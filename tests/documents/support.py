"""What the tests of the documents share: the schema's rows, the generated files, and the tool."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
GENERATED = PROJECT / "generated"
MANIFESTS = PROJECT / "tests" / "manifests"
TOOL = Path(os.environ.get("WORKLOADCTL", PROJECT / "build" / "workloadctl")).resolve()


@dataclass(frozen=True)
class Finding:
    severity: str
    code: str
    path: str
    message: str


@dataclass(frozen=True)
class Verdict:
    """What the tool says of a file."""

    valid: bool
    documents: list[str]
    findings: list[Finding]

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.findings]


def check(texts: Iterable[str | bytes]) -> list[Verdict]:
    """The tool's findings in each text.  One run checks them all, by name: in a folder, some would be passed over."""
    names = []
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts):
            data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
            names.append(f"{i:06}.yaml")
            (Path(folder) / names[-1]).write_bytes(data)
        command = [str(TOOL), "validate", "--format", "json", *names]
        run = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=300)
    if run.returncode not in (0, 1) or run.stderr:
        raise AssertionError(f"{' '.join(command[:4])} ...: exit status {run.returncode}: {run.stderr}")
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return [verdict for _, verdict in sorted((line["file"], _verdict(line)) for line in lines)]


def _verdict(line: dict) -> Verdict:
    findings = [
        Finding(finding["severity"], finding["code"], finding["path"], finding["message"])
        for finding in line["findings"]
    ]
    return Verdict(line["valid"], line["documents"], findings)


def generate(*arguments: str | Path, cwd: Path = PROJECT) -> str:
    """Run the generator, which must succeed, and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    run = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8")
    if run.returncode or run.stderr:
        raise AssertionError(f"{' '.join(command)}: exit status {run.returncode}: {run.stderr}")
    return run.stdout


# ---- the schema, read from its rows apart from the generator's model ----

_FIELD = re.compile(
    r'(?P<row>FIELD|MEMBER)\((?P<owner>\w+), (?P<name>\w+), (?P<type>\w+)(?:\((?P<target>\w+)(?: \w+\(\w+\))*\))?, '
    r'(?P<default>[^,]+), (?:(?P<kinds>[A-Z_]{5}), )?(?P<more>[A-Z](?:[^",]|"(?:[^"\\]|\\.)*"|\([^)]*\))*), '
    r'"(?P<doc>(?:[^"\\]|\\.)*)"\)'
)  # fmt: skip
_KIND = re.compile(r"KIND\((\w), (\w+), (\w+),")
_VALUE = re.compile(r'VALUE\((\w+), "?([\w-]+)"?,')


@dataclass(frozen=True)
class Row:
    """A field or member as its row has it."""

    owner: str
    name: str
    key: str
    type: str
    target: str | None
    default: str | None
    kinds: str
    accepted: str
    observed: bool
    wrapped: bool
    spellings: tuple[str, ...]
    doc: str


@dataclass(frozen=True)
class Rows:
    fields: list[Row]
    kinds: dict[str, tuple[str, str]]  # letter -> name, wire
    values: dict[str, list[str]]

    def of(self, owner: str) -> list[Row]:
        return [row for row in self.fields if row.owner == owner]


def read_rows() -> Rows:
    rows = Rows([], {}, {})
    for line in generate("--dump-rows").splitlines():
        if match := _KIND.match(line):
            rows.kinds[match[1]] = (match[2], match[3])
        elif match := _VALUE.match(line):
            rows.values.setdefault(match[1], []).append(match[2])
        elif match := _FIELD.fullmatch(line):
            rows.fields.append(_row(match))
    return rows


def _row(match: re.Match[str]) -> Row:
    more, default = match["more"], match["default"].strip('"')
    key = re.search(r"\bKEY\(\"?(\w+)\"?\)", more)
    return Row(
        match["owner"], match["name"], key[1] if key else match["name"], match["type"], match["target"],
        None if default == "NONE" else default, match["kinds"] or "WTDNJ",
        (match["kinds"] or "WTDNJ") + "".join(re.findall(r"\bALSO\((\w+)\)", more)), bool(re.search(r"\bOBSERVED\b", more)),
        match["owner"] == "Spec" and not re.search(r"\bPLAIN\b", more),
        tuple(re.findall(r"\b(?:SPELLING|OLD_SPELLING)\((\w+)\)", more)), re.sub(r"\\(.)", r"\1", match["doc"]),
    )  # fmt: skip
