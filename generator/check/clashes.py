"""Names in C that clash: with each other, or with what C means by them."""

from __future__ import annotations

from generator.check.reserved import reserved
from generator.model.model import Schema, Structure
from generator.model.names import Names, Word
from generator.text.source import Diagnostics, Note, Place, previous

_HOW_TO_RENAME = "give the field another name in C with C_NAME(...)"


def check_members(structure: Structure, names: Names, diagnostics: Diagnostics) -> None:
    """Struct members: no keyword, no macro, and no two alike."""
    taken = dict.fromkeys(["set", *(f"set_{i}" for i in range(1, len(structure.fields) // 64 + 1))], "the presence bits")
    if structure.is_item:
        taken["key"] = "the label of an item"
    if structure.is_removal:
        taken[names.deleted] = "the mark of a removed item"
    places: dict[str, Place] = {}
    for field in structure.fields:
        for _, name, holds, _ in names.members(field):
            what = f"{holds}'{field.name}'"
            meaning = reserved(name)
            if meaning:
                diagnostics.error(field.place, f"'{name}' is {meaning}: {_HOW_TO_RENAME}")
            elif name in taken:
                notes = [previous(places[name])] if name in places else []
                message = f"the member '{name}' would be {taken[name]} and {what}: {_HOW_TO_RENAME}"
                diagnostics.error(field.place, message, *notes)
            else:
                taken[name], places[name] = what, field.place


def _first_of_each_name(words: list[Word]) -> list[Word]:
    """Two kinds of one name are an error already."""
    return list({getattr(word.of, "name", word.text): word for word in reversed(words)}.values())[::-1]


def check_names(schema: Schema, names: Names, diagnostics: Diagnostics) -> None:
    _Claims(schema, names, diagnostics).check()


class _Claims:
    """The names that must differ over a whole file of C, in the spaces in which they must."""

    def __init__(self, schema: Schema, names: Names, diagnostics: Diagnostics) -> None:
        self.schema = schema
        self.names = names
        self.diagnostics = diagnostics
        self.taken: dict[tuple[str, str], tuple[str, Place]] = {}

    def check(self) -> None:
        schema, names = self.schema, self.names
        self.check_prefix()
        if names.entry_types:
            self.claim("tag", names.entry, "the entries of maps", schema.place)
        self.claim("constant", names.schema_hash, "the hash of the schema", schema.place)
        for words, (what, place) in zip(names.all_words, self.origins()):
            if self.claim("tag", words.type, what, place, "give it another name"):
                self.claim("constant", words.unset, f"{words.name} when it is not set", place)
                for word in _first_of_each_name(words.values):
                    how = "" if what.startswith("the ") else "give it another one with VALUE_AS(..., C_NAME(...), ...)"
                    self.claim("constant", word.constant, f"'{word.text}' of {words.name}", word.of.place, how)
        for constant in schema.constants:
            self.claim("constant", names.of_constant(constant), f"constant {constant.name}", constant.place, "give it another name")
        for format in schema.formats:
            self.claim("format", names.table("format", format), f"format {format.name}", format.place)
        for structure in schema.narrowed:
            self.claim("tag", names.stem(structure), f"{structure.base.name} without some fields", structure.place, "give it another name")
        for structure in schema.structs:
            is_unnamed = structure.either and not structure.either.named
            what = f"{'type' if structure.either else 'structure'} {structure.name}"
            what = f"the types of '{structure.either.field.name}'" if is_unnamed else what
            how = _HOW_TO_RENAME if is_unnamed else "give it another name"
            self.claim("tag", names.struct(structure), what, structure.place, how)
            self.claim("tag", names.field_enum(structure), f"the fields of {structure.name}", structure.place)
            for type_ in names.elements(structure):
                what = f"the elements of '{type_.field.name}' of {structure.name}"
                if type_.element_members(names):
                    self.claim("tag", type_.element_struct(names), what, type_.field.place, _HOW_TO_RENAME)
            for field in {names.field_id(field): field for field in reversed(structure.fields)}.values():
                what = f"field '{field.name}' of {structure.name}"
                self.claim("constant", names.field_id(field), what, field.place, _HOW_TO_RENAME)
            last = names.field_unset(structure) if structure.either else names.field_count(structure)
            self.claim("constant", last, f"the fields of {structure.name}", structure.place)

    def origins(self) -> list[tuple[str, Place]]:
        """For each of all words what it is in the schema, and where."""
        schema = self.schema
        origins = [("the kinds of document", schema.kinds[0].place if schema.kinds else schema.place)]
        origins += [("the API versions", version.place) for version in schema.versions[:1]]
        return origins + [(f"enumeration {enumeration.name}", enumeration.place) for enumeration in schema.enumerations]

    def check_prefix(self) -> None:
        prefix = self.names.prefix
        if prefix != prefix.lower():
            self.diagnostics.error(self.schema.place, f"the id '{prefix}' is not in lower case")
        if reserved(prefix) or prefix in ("wd", "cyaml", "yaml"):
            self.diagnostics.error(self.schema.place, f"'{prefix}' cannot begin C names, since C or the runtime uses it")

    def claim(self, space: str, name: str, what: str, place: Place, how: str = "") -> bool:
        """Take a name in C; False, after an error that says how to get another one, where that cannot be."""
        identifier = name.split()[-1]
        key = (space, identifier)
        hint = how and f": {how}"
        if identifier.endswith("_"):
            self.diagnostics.error(place, f"{what} has no name in C, since no letter or digit is in it{hint}")
        elif key in self.taken:
            other, where = self.taken[key]
            message = f"'{identifier}' would be the name in C of {what} and of {other}{hint}"
            self.diagnostics.error(place, message, Note(where, f"defined here: {other}"))
        elif space == "constant" and reserved(identifier):
            self.diagnostics.error(place, f"'{identifier}', the name in C of {what}, is {reserved(identifier)}{hint}")
        else:
            self.taken[key] = (what, place)
            return True
        return False
