"""Files written only when their content changes, and whole or not at all."""

from __future__ import annotations

import difflib
import os
import tempfile
from pathlib import Path


def current(path: Path) -> str | None:
    """The content of a file, or None where there is no such file."""
    try:
        return path.read_bytes().decode("utf-8", errors="replace")
    except FileNotFoundError:
        return None


def write(path: Path, content: str) -> bool:
    """Bring a file up to date; False when it was."""
    if current(path) == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    return True


def difference(path: Path, content: str) -> str:
    """A unified diff from the file to the content that it should have, or nothing."""
    before = current(path)
    if before == content:
        return ""
    lines = difflib.unified_diff(
        (before or "").splitlines(), content.splitlines(), str(path), f"{path} (regenerated)", lineterm=""
    )
    return "\n".join(lines) + "\n"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
