"""What the tool says of the examples on the page of findings: scripts/messages writes it beside the schema."""

from __future__ import annotations

import json
from pathlib import Path


def messages_file(schema: Path) -> Path:
    return schema.with_suffix(".messages")


def read_messages(schema: Path) -> dict[str, str]:
    """The text for each code; none for a schema without the file."""
    path = messages_file(schema)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
