#!/usr/bin/env python3
"""Run the generator's tests: `tests/generator/run.py [-v] [TEST...]`.

`tests/generator/run.py --accept [CASE...]` writes what the golden cases give now as what they should give.  Read the
difference before you commit it.
"""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
sys.dont_write_bytecode = True

import test_cases  # noqa: E402
import test_diff  # noqa: E402


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--accept"]:
        return test_cases.accept(arguments[1:]) or test_diff.accept(arguments[1:])
    if [argument for argument in arguments if not argument.startswith("-")]:
        program = unittest.main(module=None, argv=["run.py", *arguments], exit=False)
        return not program.result.wasSuccessful()
    suite = unittest.defaultTestLoader.discover(str(HERE), pattern="test_*.py", top_level_dir=str(HERE))
    result = unittest.TextTestRunner(verbosity=1 + ("-v" in arguments)).run(suite)
    return not result.wasSuccessful()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
