#!/usr/bin/env python3
"""Feed the generator mutated schemas: whatever they hold, it must answer with errors that have places, or with outputs.

`tests/generator/fuzz.py [--count N] [--seed S]` starts from schema.def and the golden cases.  A failure prints the
number that brings it back (`--seed S --only I`) and keeps the schema in fuzz-failure.def.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
sys.dont_write_bytecode = True

from support import CASES, PROJECT, generate  # noqa: E402

_ERROR = re.compile(r"^[^\n]+:\d+:\d+: error: .+", re.MULTILINE)
_TOKEN = re.compile(rb"[A-Za-z_0-9]+|\"[^\"\n]*\"|\s+|.", re.DOTALL)
_MAX_SECONDS = 10


def seeds() -> list[bytes]:
    return [(PROJECT / "schema.def").read_bytes()] + [path.read_bytes() for path in sorted(CASES.glob("*.def"))]


def mutate(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    for _ in range(source.choice((1, 1, 1, 2, 4, 16))):
        data = source.choice((delete_byte, change_byte, delete_token, repeat_token, swap_tokens, splice, cut))(
            source, data, others
        )
    return data


def delete_byte(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    at = source.randrange(len(data) + 1)
    return data[:at] + data[at + 1 :]


def change_byte(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    at = source.randrange(len(data) + 1)
    byte = source.choice((source.randrange(256), *b'()",#\\/*0_A\n'))
    return data[:at] + bytes([byte]) + data[at + 1 :]


def delete_token(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    tokens = _TOKEN.findall(data)
    if tokens:
        del tokens[source.randrange(len(tokens))]
    return b"".join(tokens)


def repeat_token(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    tokens = _TOKEN.findall(data)
    if tokens:
        at = source.randrange(len(tokens))
        tokens[at : at + 1] = [tokens[at]] * source.choice((2, 3, 500))
    return b"".join(tokens)


def swap_tokens(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    tokens = _TOKEN.findall(data)
    if tokens:
        a, b = source.randrange(len(tokens)), source.randrange(len(tokens))
        tokens[a], tokens[b] = tokens[b], tokens[a]
    return b"".join(tokens)


def splice(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    rows = data.splitlines(keepends=True)
    foreign = source.choice(others).splitlines(keepends=True)
    if foreign:
        rows.insert(source.randrange(len(rows) + 1), source.choice(foreign))
    return b"".join(rows)


def cut(source: random.Random, data: bytes, others: list[bytes]) -> bytes:
    begin = source.randrange(len(data) + 1)
    return data[:begin] + data[begin + source.randrange(200) :]


def verdict(folder: Path, data: bytes) -> str | None:
    """What is wrong with the generator's answer, or None."""
    schema = folder / "mutant.def"
    schema.write_bytes(data)
    begin = time.process_time()
    try:
        run = generate("--schema", schema, "--out", folder / "out", cwd=CASES)
    except BaseException:
        return traceback.format_exc()
    if time.process_time() - begin > _MAX_SECONDS:
        return f"took more than {_MAX_SECONDS} s"
    if run.status == 0 and "error:" not in run.err:
        return None
    if run.status == 1 and _ERROR.search(run.err) and "Traceback" not in run.err:
        return None
    return f"exit status {run.status}:\n{run.err}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="how many mutants to try (1000)")
    parser.add_argument("--seed", type=int, default=1, help="where the random numbers start (1)")
    parser.add_argument("--only", type=int, help="try this mutant alone")
    options = parser.parse_args()
    corpus = seeds()
    with tempfile.TemporaryDirectory() as folder:
        for i in range(options.count) if options.only is None else [options.only]:
            source = random.Random(f"{options.seed}/{i}")
            data = mutate(source, source.choice(corpus if i % 4 else corpus[:1]), corpus)
            problem = verdict(Path(folder), data)
            if problem:
                Path("fuzz-failure.def").write_bytes(data)
                print(f"--seed {options.seed} --only {i}: {problem}")
                return 1
    print(f"{options.count if options.only is None else 1} mutants, each answered properly")
    return 0


if __name__ == "__main__":
    sys.exit(main())
