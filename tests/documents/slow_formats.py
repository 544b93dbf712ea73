"""validate --format sarif: the log is what the schema of SARIF 2.1.0 describes.  Needs `npm ci` in this folder."""

from __future__ import annotations

import json
import subprocess
import unittest
from pathlib import Path
from typing import Any

import jsonschema
from support import MANIFESTS, TOOL

SCHEMA = Path(__file__).resolve().parent / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


class Sarif(unittest.TestCase):
    validator: Any

    @classmethod
    def setUpClass(cls) -> None:
        schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
        cls.validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())

    def log(self, *arguments: str) -> dict[str, Any]:
        command = [str(TOOL), "validate", "--format", "sarif", *arguments]
        return json.loads(subprocess.run(command, capture_output=True, check=False).stdout)

    def test_valid(self) -> None:
        for arguments in ((str(MANIFESTS),), (str(MANIFESTS / "training.yaml"),), ("none.yaml",), ("--strict", str(MANIFESTS))):
            log = self.log(*arguments)
            with self.subTest(arguments):
                self.assertEqual([error.message for error in self.validator.iter_errors(log)], [])

    def test_the_schema_refuses(self) -> None:
        log = self.log(str(MANIFESTS))
        log["runs"][0]["results"][0]["level"] = "fatal"
        self.assertNotEqual(list(self.validator.iter_errors(log)), [])


if __name__ == "__main__":
    unittest.main()
