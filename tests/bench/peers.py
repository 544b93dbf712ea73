"""What Python takes for files: PyYAML's C parser, and jsonschema with our schema.

usage: peers.py PROJECT LIST   LIST names a file on each line.  Prints how many are valid.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import yaml
from jsonschema.validators import validator_for


def main() -> None:
    schema = json.loads(Path(sys.argv[1], "generated/workload.schema.json").read_text(encoding="utf-8"))
    validator = validator_for(schema)(schema)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    valid = 0
    for file in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        try:
            documents = list(yaml.load_all(Path(file).read_bytes(), loader))
        except yaml.YAMLError:
            continue
        valid += all(next(validator.iter_errors(document), None) is None for document in documents)
    print(valid)


if __name__ == "__main__":
    main()
