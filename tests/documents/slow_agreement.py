"""The JSON Schema, asked by python3-jsonschema and by ajv, agrees with the tool on thousands of manifests.

Needs node, and `npm ci` in this folder.  WORKDEF_MUTANTS says how many manifests, WORKDEF_SEED which.
"""

from __future__ import annotations

import json
import os
import subprocess
import unittest
from collections import Counter
from pathlib import Path
from typing import Any

from agreement import disagreement, made_by_chance, own_manifests, readings
from support import Verdict, check
from test_json_schema import FILES, load
from validator import Validator

HERE = Path(__file__).resolve().parent


def ajv_accepts(trees: list[Any]) -> list[bool]:
    lines = "".join(json.dumps(tree) + "\n" for tree in trees)
    command = ["node", str(HERE / "ajv.mjs"), str(FILES[0])]
    run = subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", check=False)
    if run.returncode or run.stderr:
        raise AssertionError(f"{' '.join(command)}: {run.stderr}")
    return [answer == "1" for answer in run.stdout.split()]


def is_json(tree: Any) -> bool:
    try:
        json.dumps(tree, allow_nan=False)
    except ValueError:
        return False
    return True


class Agreement(unittest.TestCase):
    texts: list[str | bytes]
    verdicts: list[Verdict]

    @classmethod
    def setUpClass(cls) -> None:
        count, seed = int(os.environ.get("WORKDEF_MUTANTS", "6000")), int(os.environ.get("WORKDEF_SEED", "20"))
        cls.texts = [*own_manifests(), *made_by_chance(count, seed)]
        cls.verdicts = check(cls.texts)
        cls.readings = [readings(text, verdict) for text, verdict in zip(cls.texts, cls.verdicts)]

    def test_the_manifests_are_a_good_sample(self) -> None:
        """Enough of both answers, and each code often enough."""
        valid = sum(verdict.valid for verdict in self.verdicts)
        self.assertGreater(valid, len(self.verdicts) // 6)
        self.assertGreater(len(self.verdicts) - valid, len(self.verdicts) // 6)
        codes = Counter(code for verdict in self.verdicts for code in set(verdict.codes))
        rare = {code: count for code, count in codes.items() if count < 10}
        self.assertLessEqual(set(rare), {"syntax", "limit", "duplicate-key", "order"})

    def test_python(self) -> None:
        validator = Validator(load(FILES[0]))
        for text, verdict, trees in zip(self.texts, self.verdicts, self.readings):
            accepted = trees is not None and all(map(validator.is_valid, trees))
            self.assertIsNone(disagreement(verdict, accepted), text)

    def test_ajv(self) -> None:
        asked = [trees for trees in self.readings if trees is not None and all(map(is_json, trees))]
        answers = iter(ajv_accepts([tree for trees in asked for tree in trees]))
        for text, verdict, trees in zip(self.texts, self.verdicts, self.readings):
            if trees is not None and all(map(is_json, trees)):
                accepted = all([next(answers) for _ in trees])
                self.assertIsNone(disagreement(verdict, accepted), text)
        self.assertIsNone(next(answers, None))


if __name__ == "__main__":
    unittest.main()
