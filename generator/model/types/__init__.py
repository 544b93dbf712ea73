"""The value types: each class knows all that the generator knows of one, under the name that it has in the language.

A type is a tree.  A node has the parts that its class names in `arguments` (types, or parts of the schema), and the
properties that follow it in a row.  What a type is in a document is its row in runtime/include/types.def.
"""

from __future__ import annotations

from generator.model.types.base import Member, Type
from generator.model.types.either import Either
from generator.model.types.mappings import Items, Map, map_of
from generator.model.types.numbers import Integer, Measure, Number, Quantity
from generator.model.types.scalars import Boolean, String
from generator.model.types.sequences import Flags, List
from generator.model.types.structures import Anything, Struct, struct_of
from generator.model.types.words import ApiVersion, Enum, Kind, Variant

__all__ = ["TELLING", "TYPES", "Member", "Type", "map_of", "struct_of"]

TYPES: dict[str, type[Type]] = {
    cls.name: cls
    for cls in (
        Boolean, Integer, Number, Quantity, Measure, String, Enum, Variant, Kind, ApiVersion, Flags, List, Map,
        Items, Struct, Either, Anything,
    )
}

TELLING = {cls.tells: cls for cls in TYPES.values() if cls.tells}
