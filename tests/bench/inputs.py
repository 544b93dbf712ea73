"""The inputs that the bench measures, apart from files given: made, or taken from the tests."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent

HEAD = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\nspec:\n"
MINIMAL = HEAD + "  name: {value: w}\n  image: {value: i}\n"


def every_field(tool: Path) -> str:
    """The tool's own document to start from, with all that is commented out there."""
    new = subprocess.run([tool, "new", "Training"], capture_output=True, text=True, check=True).stdout
    return re.sub(r"^( *)#(\w+: )", r"\1\2", new, flags=re.MULTILINE)


def as_json(tool: Path, file: Path) -> str:
    shown = subprocess.run([tool, "show", "--format", "json", file], capture_output=True, text=True, check=True)
    return shown.stdout


def typical(tool: Path) -> dict[str, str]:
    """Valid documents, by name."""
    manifest = PROJECT / "tests/manifests/training.yaml"
    items = "".join(f"      KEY_{i}: {{value: value-{i}}}\n" for i in range(10_000))
    return {
        "minimal": MINIMAL,
        "typical": manifest.read_text(encoding="utf-8"),
        "every-field": every_field(tool),
        "json": as_json(tool, manifest),
        "10000-items": MINIMAL + "  environment:\n    items:\n" + items,
        "10000-documents": "---\n".join([MINIMAL] * 10_000),
    }


def faulty() -> dict[str, str]:
    """Documents with errors, by name."""
    return {
        "200-findings": MINIMAL + "  ports:\n    items:\n" + "".join(
            f"      p{i}: {{value: {{container: {70_000 + i}}}}}\n" for i in range(200)
        ),
        "200-unknown-keys": MINIMAL + "".join(f"  enviroment{i}: {{value: {i}}}\n" for i in range(200)),
    }


def write(texts: dict[str, str], folder: Path) -> dict[str, Path]:
    files = {name: folder / f"{name}.yaml" for name in texts}
    for name, text in texts.items():
        files[name].write_text(text, encoding="utf-8")
    return files
