"""python3-jsonschema, with patterns read as ECMA and Go read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[jsonschema.ValidationError]:
    """Their `$` is the end; Python's also matches before a last newline."""
    if isinstance(instance, str) and not re.search(re.sub(r"\$(?=$|[)|])", r"\\Z", pattern), instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": _pattern})
