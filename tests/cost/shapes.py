"""Hostile documents of any length: each shape lengthens one list, table or loop of the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, product
from string import ascii_lowercase, digits

HEAD = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: a}\n"
VALID = HEAD + "spec: {name: {value: a}, image: {value: i}}\n"
SPEC = HEAD + "spec:\n"
IMAGE = SPEC + "  name: {value: a}\n  image: {value: i}\n"
ITEMS = IMAGE + "  environment:\n    items:\n"


def words(length: int) -> Iterator[str]:
    """Different words of one length, the first character a letter."""
    return map("".join, product(ascii_lowercase, *[ascii_lowercase + digits] * (length - 1)))


def repeat(text: str, size: int) -> str:
    return text * (size // len(text))


def numbered(pattern: str, size: int) -> str:
    """A pattern again and again, with a number of seven digits for @."""
    length = len(pattern.replace("@", "0000000"))
    return "".join(pattern.replace("@", f"{i:07}") for i in range(size // length))


def nested_keys(size: int) -> str:
    """A hundred mappings in each other, all full of keys of two characters."""
    keys = ",".join(islice(words(2), max(1, size // 95 // 3)))
    return VALID + "status: " + "{" + ",".join([keys + ",zz: {"] * 0) + "".join(f"{keys},zz: {{" for _ in range(94)) + "}" * 95


def nested_merges(size: int) -> str:
    """A long string in mappings that are merged into each other."""
    return VALID + "status: " + "{<<: " * 90 + '{a: "' + "x" * size + '"}' + "}" * 90 + "\n"


# Name: what makes the document, and how many nodes it sets aside for each byte.
SHAPES: dict[str, tuple[Callable[[int], str], float]] = {
    "keys before the kind": (lambda size: numbered("k@: 1\n", size) + HEAD, 2 / 12),
    "empty values before the kind": (lambda size: repeat("a: []\n", size) + HEAD, 2 / 6),
    "merge keys": (lambda size: IMAGE + repeat("  <<: {}\n", size), 1 / 9),
    "a sequence of merges": (lambda size: IMAGE + f"  <<: [{repeat('{},', size)}]\n", 1 / 3),
    "a sequence of what cannot be merged": (lambda size: IMAGE + f"  <<: [{repeat('[],', size)}]\n", 1 / 3),
    "merges in each other": (nested_merges, 0),
    "anchors": (lambda size: VALID + f"status: [{numbered('&a@ [],', size)}]\n", 1 / 13),
    "one anchor again and again": (lambda size: VALID + f"status: [{repeat('&a x,', size)}]\n", 1 / 5),
    "a large anchored node": (lambda size: VALID + f"status: &a [{repeat('[],', size)}]\n", 1 / 3),
    "aliases": (lambda size: VALID + f"status: [&a x,{repeat('*a ,', size)}]\n", 0),
    "anchored nodes before the kind": (lambda size: f"a: &a [{repeat('[],', size)}]\n" + HEAD, 2 / 3),
    "small mappings": (lambda size: VALID + f"status: [{repeat('{a: 1},', size)}]\n", 0),
    "one large mapping": (lambda size: VALID + f"status: {{{','.join(islice(words(5), size // 6))}}}\n", 0),
    "a mapping of short keys": (lambda size: VALID + f"status: {{{','.join(islice(words(4), size // 5))}}}\n", 0),
    "large mappings in each other": (nested_keys, 0),
    "one key again and again": (lambda size: VALID + f"status: {{{repeat('a,', size)}}}\n", 0),
    "a long key": (lambda size: HEAD + f'status: {{? "{"k" * size}" : 1}}\n', 0),
    "findings that are dropped": (
        lambda size: ITEMS + numbered(f"      {'L' * 950}@: {{{'a,' * 2000}}}\n", size), 0),
    "findings below a long key": (
        lambda size: ITEMS + f"      {'L' * 950}: {{value: a, {','.join(islice(words(4), size // 5))}}}\n", 0),
    "unknown keys": (lambda size: SPEC + numbered("  unknownKeyOfTheUser@: 1\n", size), 0),
    "short unknown keys": (lambda size: HEAD + f"spec: {{{','.join(islice(words(4), size // 5))}}}\n", 0),
    "items": (lambda size: ITEMS + numbered("      V@: {value: a}\n", size), 0),
    "items without a wrapper": (lambda size: ITEMS + numbered("      V@: a\n", size), 0),
    "items deleted": (lambda size: ITEMS + numbered("      V@: {deleted: true}\n", size), 0),
    "a long string": (lambda size: IMAGE + f'  command: {{value: "{"x" * size}"}}\n', 0),
    "a long text in lines": (lambda size: IMAGE + "  command:\n    value: |\n" + repeat("      x\n", size), 0),
    "a long quantity": (lambda size: IMAGE + f'  cpuMemory: {{value: "{"9" * size}"}}\n', 0),
    "a long quantity with a wrong unit": (lambda size: IMAGE + f'  cpuMemory: {{value: "{"9" * size}q"}}\n', 0),
    "a long number": (lambda size: IMAGE + f"  gpu: {{value: {'9' * size}}}\n", 0),
    "a long integer in quotes": (lambda size: IMAGE + f'  runAsUid: {{value: "{"9" * size}"}}\n', 0),
    "a long integer in base 16": (lambda size: VALID + f"status: 0x{'f' * size}\n", 0),
    "a number of underscores": (lambda size: VALID + f"status: 1{'_' * size}1\n", 0),
    "a long fraction": (lambda size: VALID + f"status: 0.{'1' * size}\n", 0),
    "documents": (lambda size: repeat("---\n", size), 0),
    "skipped documents": (lambda size: repeat("---\na: b\n", size), 0),
    "comments": (lambda size: HEAD + repeat("# a\n", size), 0),
    "a comment of '#'": (lambda size: HEAD + "#" * size, 0),
    "comments in a comment": (lambda size: HEAD + repeat("# workloadctl ", size), 0),
    "empty lines": (lambda size: HEAD + "\n" * size, 0),
    "blanks": (lambda size: HEAD + " " * size, 0),
    "tags": (lambda size: VALID + f"status: [{repeat('!!str a,', size)}]\n", 0),
    "brackets": (lambda size: VALID + "status: " + "[" * min(size, 500) + "\n#" + "[" * size, 0),
    "brackets in documents": (lambda size: repeat(f"--- {'[' * 90}{']' * 90}\n", size), 0),
    "directives in documents": (lambda size: repeat("".join(f"%TAG !{i}! x\n" for i in range(90)) + "---\n...\n", size), 0),
    "one line of JSON": (lambda size: '{"kind": "TrainingWorkload", "status": [' + repeat('{"b": 1},', size) + "0]}", 0),
    "escapes": (lambda size: IMAGE + '  command: {value: "' + repeat("\\u00e9", size) + '"}\n', 0),
    "characters of several bytes": (lambda size: IMAGE + f"  command: {{value: {repeat('é', size // 2)}}}\n", 0),
    "entries within entries": (lambda size: VALID + "status:\n" + repeat("- ", size), 0),
    "short entries": (lambda size: VALID + "status:\n" + repeat("- a\n", size), 0),
    "a syntax error at the end": (lambda size: VALID + f"status: [{repeat('{a: 1},', size)}", 0),
    "byte order marks": (lambda size: repeat("---\n\ufeff", size), 0),
    "escaped backslashes before slashes": (
        lambda size: IMAGE + '  command: {value: "' + repeat("\\\\/", size) + '"}\n', 0),
    "short strings with slashes": (lambda size: VALID + f'status: [{repeat(chr(34) + chr(92) * 2 + "/" + chr(34) + ",", size)}]\n', 0),
    "tags that are cut": (lambda size: VALID + f"status: [{repeat('!!str%00 a,', size)}]\n", 0),
    "values of JSON in a row": (lambda size: repeat("{} ", size), 0),
    "a sequence in JSON": (lambda size: '{"kind": "TrainingWorkload", "status": [' + repeat("1,", size) + "0]}", 1 / 2),
    "documents in a list": (lambda size: "apiVersion: v1\nkind: List\nitems:\n" + repeat("- {}\n", size), 0),
    "lists in a list": (
        lambda size: "apiVersion: v1\nkind: List\nitems:\n" + repeat("- {apiVersion: v1, kind: List, items: [{}]}\n", size), 0),
    "tag directives": (lambda size: numbered("%TAG !a@! x\n", min(size, 100_000)) + "--- a\n", 0),
}
