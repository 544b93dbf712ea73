"""What holds in a folder of source files: no circle between files, and no file that uses one of a higher layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent


def layer_of(file: str) -> str:
    """The folder of a file, or the name of a file at the top: `base/memory.c` -> `base`, `cli.py` -> `cli`."""
    return file.partition("/")[0].partition(".")[0]


def faults(uses: Mapping[str, set[str]], layers: Sequence[str], layer: Callable[[str], str] = layer_of) -> list[str]:
    """What is wrong with a graph of files, from each to those that it uses.  The lowest layer comes first."""
    height = {name: i for i, name in enumerate(layers)}
    files = sorted({*uses, *(used for others in uses.values() for used in others)})
    unknown = [file for file in files if layer(file) not in height]
    found = [f"{file}: there is no layer '{layer(file)}'" for file in unknown]
    for file in sorted(uses):
        for used in sorted(uses[file]):
            if not {file, used} & {*unknown} and height[layer(used)] > height[layer(file)]:
                found.append(f"{file} uses {used}, which is of a higher layer")
    circle = circle_in(uses)
    return found + ([f"a circle: {' -> '.join(circle)}"] if circle else [])


def circle_in(uses: Mapping[str, set[str]]) -> list[str]:
    """Files of which each uses the next, and the last is the first; empty where there is no circle."""
    try:
        TopologicalSorter(uses).prepare()
    except CycleError as error:
        return error.args[1][::-1]
    return []
