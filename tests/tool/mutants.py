"""Manifests with the mistakes that people make, made from right ones: the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import partial

Mutation = Callable[[random.Random, str], str]

FLOW_WRAPPER = re.compile(r"\{\s*(?:value|items):\s*([^{}]*)\}")
KEY = re.compile(r"\b([A-Za-z]{4,}):")
QUOTED = re.compile(r': ?"([^"\n]*)"')
PLAIN = re.compile(r": ([A-Za-z0-9.]+)(?=[\s}])")
VALUE = re.compile(r": ([^\s{}\[\],&*|>\"'#][^\n{},#]*)(?=[\n}])")
VALUES = (
    "yes", "no", "On", "5", "0x1F", "010", "1.0", "null", "8 G", "500K", "1.5", "true", '"true"', "[a, b]", "{}", "[]",
    "{value: a}", "[python, x.py]", "always", "NEVER", '"5"', "8GB", ".inf", "-1", "~", "submit", "|\n      text", "{{ a }}",
)  # fmt: skip
VERSIONS = ("", "apiVersion: run.ai/v1\n", "apiVersion: v2alpha1\n")
UNWRAPPED = (
    ("environment", ("{BAZ: {value: 2}}", "{A: {valeu: on}}", "[{name: A, value: ~}]", "{A: 5, B: {value: b}}", "[{name: A, value: 0x1}]")),
    ("labels", ("{a: {value: b}}", "{a.b/c: 1}", "{a b: c}", "{a: b c}", "{a: yes}")),
    ("largeShm", ("yes", "'true'", "Off", "1")),
    ("memory", ("5GB", "8 G", "16", "500K", "4Gi", "1e3", "0x10")),
    ("imagePullPolicy", ("always", "'NEVER'", "Sometimes", "1")),
    ("arguments", ("[x]", "[a, 5]", "5", "yes", "a, b", "'a: b'", "2024-01-01", "~")),
    ("cpu", ("${CPU}", "{{ .Values.cpu }}", "0.5", '"1"', "500m", "010", ".5", "1_0")),
)
FOREIGN = {"environment": ("env", "enviroment"), "arguments": ("args", "argumets"), "memory": ("cpuMemoryRequest",)}
ENTRY = re.compile(r"(?m)^( *)(environment|pvcs|labels|ports):\n( *)items:\n((?:\3 +.*\n?)+)")


Replacement = Callable[[random.Random, "re.Match[str]"], str]


def replace_one(pattern: re.Pattern[str], to: Replacement, chance: random.Random, text: str) -> str:
    """Replace one of the places where a pattern matches."""
    matches = list(pattern.finditer(text))
    if not matches:
        return text
    match = chance.choice(matches)
    return text[: match.start()] + to(chance, match) + text[match.end() :]


def misspelt(chance: random.Random, match: re.Match[str]) -> str:
    word, at = match[1], chance.randrange(len(match[1]) - 1)
    return chance.choice([
        word[:at] + word[at + 1 :], word[: at + 1] + word[at:], word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[0].swapcase() + word[1:],
    ]) + ":"  # fmt: skip


def between_quotes(chance: random.Random, match: re.Match[str]) -> str:
    left, right = chance.choice(['""', "''", "“”"])
    return f": {left}{match[1]}{right}"


def change_line(change: Callable[[random.Random, str], str], chance: random.Random, text: str) -> str:
    """Change one of the lines that are indented."""
    lines = text.split("\n")
    indented = [i for i, line in enumerate(lines) if re.match(r"  +\S", line)]
    if indented:
        at = chance.choice(indented)
        lines[at] = change(chance, lines[at])
    return "\n".join(lines)


def with_tabs(_: random.Random, line: str) -> str:
    body = line.lstrip()
    return "\t" * max(1, (len(line) - len(body)) // 2) + body


def with_no_break_spaces(chance: random.Random, line: str) -> str:
    body = line.lstrip()
    indent = len(line) - len(body)
    count = chance.randint(1, indent)
    return " " * (indent - count) + "\u00a0" * count + body


def as_list(chance: random.Random, text: str) -> str:
    """Items as a list of names and values."""

    def listed(_: random.Random, match: re.Match[str]) -> str:
        items = re.findall(r"(?m)^ +([\w.-]+):\s*(?:\{value: ([^{}]*)\}|\n +value: (\S.*))$", match[4])
        rows = "".join(f"{match[3]}- name: {key}\n{match[3]}  value: {flow or block}\n" for key, flow, block in items)
        return f"{match[1]}{match[2]}:\n{rows}" if rows else match[0]

    return replace_one(ENTRY, listed, chance, text)


def swapped(chance: random.Random, text: str) -> str:
    lines = text.split("\n")
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return "\n".join(lines)


def unwrapped(chance: random.Random, text: str) -> str:
    """A field without its wrapper, with a value in a form that people write it in, and perhaps another name."""
    field, values = chance.choice(UNWRAPPED)
    key = chance.choice([field, *FOREIGN.get(field, ())])
    entry = f"\\1  {key}: {chance.choice(values)}\n"
    return re.sub(rf"(?m)^(spec:\s*\n)(?!.*^  {field}:)", entry, text, count=1, flags=re.DOTALL)


MUTATIONS: tuple[Mutation, ...] = (
    partial(replace_one, FLOW_WRAPPER, lambda _, match: match[1].strip()),
    partial(replace_one, re.compile(r":\n +value: (\S.*)"), lambda _, match: f": {match[1]}"),
    partial(replace_one, KEY, misspelt),
    partial(replace_one, KEY, misspelt),
    partial(replace_one, QUOTED, lambda _, match: f": {match[1]}"),
    partial(replace_one, PLAIN, between_quotes),
    partial(replace_one, VALUE, lambda _, match: f": {{value: {match[1].strip()}}}"),
    partial(replace_one, VALUE, lambda chance, _: f": {chance.choice(VALUES)}"),
    partial(replace_one, re.compile(r"(\w): (?=\S)"), lambda _, match: f"{match[1]}:"),
    partial(replace_one, re.compile(r"(?m)^apiVersion:.*\n"), lambda chance, _: chance.choice(VERSIONS)),
    partial(replace_one, re.compile(r"(?m)^(kind: *\w+)Workload"), lambda _, match: match[1]),
    partial(change_line, lambda _, line: line[2:]),
    partial(change_line, with_tabs),
    partial(change_line, with_no_break_spaces),
    as_list,
    unwrapped,
    swapped,
    lambda _, text: f"```yaml\n{text}\n```\n",
    lambda _, text: text.replace("\n", "\r\n"),
)


def mutant(seed: int, bases: list[str]) -> str:
    """A manifest with one mistake, or a few."""
    chance = random.Random(seed)
    text = chance.choice(bases)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        text = chance.choice(MUTATIONS)(chance, text)
    return text
