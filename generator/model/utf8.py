"""Sets of characters as UTF-8: which bytes may follow each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Ranges = list[tuple[int, int]]

LAST = 0x10FFFF
_ANY_BEYOND_ASCII = (range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5))


def normalized(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The same characters in order, and as few ranges as there can be."""
    found: Ranges = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], high))
        else:
            found.append((low, high))
    return found


def complement(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """All other characters.  U+0000 is none: values cannot hold it."""
    found, first = [], 1
    for low, high in normalized(ranges):
        if first < low:
            found.append((first, low - 1))
        first = max(first, high + 1)
    return [*found, (first, LAST)] if first <= LAST else found


def sequences(ranges: Iterable[tuple[int, int]]) -> Iterator[list[Iterable[int]]]:
    """What the characters are written as: for each way, the bytes that may be in each place.

    Texts are valid UTF-8.  So the first bytes of characters beyond ASCII are enough to distinguish them.
    """
    ranges = normalized(ranges)
    ascii_ = [byte for low, high in ranges for byte in range(low, min(high, 0x7F) + 1)]
    if ascii_:
        yield [ascii_]
    if ranges and ranges[-1][0] <= 0x80 and ranges[-1][1] == LAST:
        for more, first in enumerate(_ANY_BEYOND_ASCII, 1):
            yield [first, *[range(0x80, 0xC0)] * more]
        return
    for low, high in ranges:
        for least, most in ((0x80, 0x7FF), (0x800, 0xFFFF), (0x10000, LAST)):
            if max(low, least) <= min(high, most):
                yield from _split(max(low, least), min(high, most))


def _split(low: int, high: int) -> Iterator[list[Iterable[int]]]:
    """Of characters with as many bytes: ranges in which each byte is free of the others."""
    for i in range(1, len(_encoded(low))):
        mask = (1 << 6 * i) - 1
        if low & ~mask != high & ~mask:
            if low & mask:
                yield from _split(low, low | mask)
                yield from _split((low | mask) + 1, high)
                return
            if high & mask != mask:
                yield from _split(low, (high & ~mask) - 1)
                yield from _split(high & ~mask, high)
                return
    yield [range(least, most + 1) for least, most in zip(_encoded(low), _encoded(high))]


def _encoded(character: int) -> bytes:
    return chr(character).encode("utf-8", "surrogatepass")
