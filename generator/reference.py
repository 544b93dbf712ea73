"""What the reference documents need besides the model."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model import Schema


@dataclass(frozen=True)
class Reference:
    schema: Schema


def markdown(text: str) -> str:
    return re.sub(r"([\\`*_<\[|])", r"\\\1", text)


def anchor(text: str) -> str:
    return text
