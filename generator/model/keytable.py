"""The hash table of a structure's wire keys, laid out as the runtime looks keys up in it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.model import Field, Structure
from generator.text.source import Place

# The runtime numbers slots with 16 bits, and half of them stay free.
MAX_KEYS = 1 << 15


@dataclass(frozen=True)
class Key:
    text: str
    role: str
    field: Field | None
    remedy: str
    place: Place


def keys_of(structure: Structure) -> list[Key]:
    """Every key that the structure knows: proper, legacy and foreign."""
    keys = []
    for field in structure.keyed:
        keys.append(Key(field.key, "PROPER", field, "", field.place))
        for spelling in field.spellings:
            keys.append(Key(spelling.key, "LEGACY" if spelling.legacy else "PROPER", field, "", spelling.place))
    for foreign in structure.foreign:
        keys.append(Key(foreign.key, "FOREIGN", foreign.field, foreign.remedy, foreign.place))
    return keys


def fnv1a(data: bytes) -> int:
    """As wd_key_hash()."""
    value = 2166136261
    for byte in data:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


@dataclass(frozen=True)
class KeyTable:
    size: int
    slots: dict[int, Key]


def key_table(structure: Structure) -> KeyTable:
    """Linear probing over a power of two of slots, no more than half of them taken."""
    keys = keys_of(structure)
    size = 2
    while size < 2 * len(keys):
        size *= 2
    slots: dict[int, Key] = {}
    for key in keys:
        slot = fnv1a(key.text.encode()) % size
        while slot in slots:
            slot = (slot + 1) % size
        slots[slot] = key
    return KeyTable(size, dict(sorted(slots.items())))
