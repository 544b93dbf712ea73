#!/usr/bin/env python3
"""Write what the tool says now of each manifest in tests/manifests/invalid/ as what it should say.

`tests/tool/accept.py [NAME...]` - all of them, or those named.  Read the difference before you commit it.
"""

from __future__ import annotations

import sys

import support


def main(names: list[str]) -> int:
    for manifest in support.invalid_manifests():
        if not names or manifest.name in names:
            said = support.run("validate", manifest.name, folder=support.INVALID)
            manifest.with_suffix(".txt").write_text(said.out, encoding="utf-8")
            print(f"{manifest.name}: exit status {said.status}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
