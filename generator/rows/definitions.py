"""From rows to the model: each row on its own, with its words looked up.  check/ looks at what they say together."""

from __future__ import annotations

import re
from datetime import date

from generator.model.model import Field, Foreign, Schema, Structure
from generator.model.parts import (
    Beside,
    Constant,
    Family,
    Unit,
    DocumentList,
    Enumeration,
    FieldGroup,
    Format,
    Hint,
    Kind,
    NamedType,
    OtherKind,
    Value,
    Version,
    Wrapper,
)
from generator.model.pattern import Automaton, PatternError, compile_pattern
from generator.model.types import TYPES, Type, map_of, struct_of
from generator.rows.properties import FIELD_PROPERTIES, TYPE_PROPERTIES, VALUE_PROPERTIES, FieldReader
from generator.rows.rules import RuleReader
from generator.text import lexer
from generator.text.parser import CALL, Argument, Row, Term, Text, quoted
from generator.text.source import Diagnostics, Place, meant_or_all, previous

_DATE = re.compile(r"\A([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_STATUSES = ("CURRENT", "DEPRECATED", "SKIPPED")
_FORMS = ("WRAPPED", "PLAIN")
_DIALECTS = ("CORE", "KUBERNETES")
# What a unit may be: nothing that could be read as a part of a number.
_UNIT = re.compile(r"[^0-9.+\-\s\"']{0,16}")
# So that nine of it are counted in 64 bits.
_GREATEST_FACTOR = 10**17
_PLACES = "VALUE ITEMS MAP_ITEMS ITEM".split()

# Rows that others refer to, or that refer to kinds alone.
_DEFINING = (
    "UNIT", "API_VERSION", "OTHER_KIND", "DOCUMENT_LIST", "BESIDE", "FORMAT", "ENUMERATION", "FIELD_GROUP", "STRUCTURE",
    "TYPE",
)  # fmt: skip
# What qualifies further keys besides the type of their values.
_OF_EXTRAS = {name: FIELD_PROPERTIES[name] for name in ("OPTIONAL", "C_NAME", "SINCE", "OBSERVED", "DIFFERS", "SEE")}

_NO_AUTOMATON = Automaton((0,) * 256, ((0,),), (True,))


def schema_of(text: Text, diagnostics: Diagnostics) -> Schema | None:
    """The model that the rows describe, or None where they are too faulty to describe one."""
    definitions = _Definitions(text.rows, diagnostics)
    if text.lost:
        definitions.doubt("", text.lost)
    return definitions.read()


class _Definitions(FieldReader):
    """Collects the parts of the schema by name.  Rows may be in any order, so definitions are read before uses."""

    def __init__(self, rows: list[Row], diagnostics: Diagnostics) -> None:
        super().__init__(diagnostics)
        self.rows = rows
        self.kinds: dict[str, Kind] = {}
        self.versions: dict[str, Version] = {}
        self.rules = RuleReader(self)
        self.other_kinds: dict[str, OtherKind] = {}
        self.lists: dict[str, DocumentList] = {}
        self.beside: dict[str, Beside] = {}
        self.variants: dict[Structure, list[Value]] = {}
        self.has_masks = True
        """False when an error hides which kinds the columns of masks are about."""

    def read(self) -> Schema | None:
        self.read_rows(("KIND", "CONSTANT"))
        self.wrapper = self.read_wrapper()
        letters = [row["letter"] for row in self.rows if row.macro == "KIND"]
        self.has_masks = not any(self.diagnostics.has_error_in(letter.place) for letter in letters)
        self.read_rows(_DEFINING)
        self.read_rows(("VALUE", "VALUE_AS", "FIELD", "MEMBER", "EXTRA", "EMBED", "VARIANT"))
        self.finish_types()
        self.finish_variants()
        self.finish_fields([row for row in self.rows if row.macro in ("FIELD", "MEMBER")])
        self.read_rows(("FOREIGN", "MISTAKEN", "HINT", "RULE"))
        for row in self.rows:
            if self.diagnostics.has_error_in(row.extent):
                self.doubt(row.macro, row.arguments)
        return self.schema()

    def read_rows(self, names: tuple[str, ...]) -> None:
        for row in self.rows:
            if row.macro in names:
                getattr(self, f"read_{row.macro.lower()}")(row)

    @property
    def all_kinds(self) -> int:
        """The mask of all kinds; of one where there is none, which is an error of its own."""
        return (1 << max(1, len(self.kinds))) - 1

    def mask(self, argument: Argument) -> int:
        """A kind mask: a column for each kind, its letter or '_'."""
        text = self.word(argument, "a mask of kinds")
        letters = "".join(self.kinds)
        if not text or not letters or not self.has_masks:
            return self.all_kinds
        if len(text) != len(letters):
            self.error(argument.place, f"a mask has a column for each kind: {letters}, not '{text}'")
            return self.all_kinds
        for column, (letter, expected) in enumerate(zip(text, letters)):
            if letter not in ("_", expected):
                place = Place(argument.place.source, argument.place.start + column, argument.place.start + column + 1)
                self.error(place, f"column {column + 1} of a mask is '{expected}' or '_', not '{letter}'")
                return self.all_kinds
        mask = sum(1 << i for i, letter in enumerate(text) if letter != "_")
        if not mask:
            self.error(argument.place, "a mask of no kind")
        return mask or self.all_kinds

    # ---- definitions ----

    def read_kind(self, row: Row) -> None:
        letter = self.word(row["letter"], "a letter")
        name, wire = self.identifier(row["name"], "a name"), self.key(row["wire"])
        kind = Kind(letter, name, wire, self.doc(row), row["letter"].place)
        if len(letter) > 1 or letter == "_":
            self.error(row["letter"].place, f"the letter of a kind is one letter, not '{letter}'")
        if self.define(self.kinds, letter or f"?{len(self.kinds)}", kind, "kind"):
            for other in self.kinds.values():
                is_same = kind.name == other.name != "" or kind.wire == other.wire != ""
                if other is not kind and is_same:
                    self.error(row.place, f"kind '{kind.name}' has the name or wire of another", previous(other.place))
            if len(self.kinds) == 33:
                self.error(row.place, "a schema has at most 32 kinds")

    def read_other_kind(self, row: Row) -> None:
        wire = self.key(row["wire"])
        other = OtherKind(wire, self.doc(row), row["wire"].place)
        own = next((kind for kind in self.kinds.values() if kind.wire == wire != ""), None)
        if own:
            self.error(row.place, f"'{wire}' is a kind of this schema", previous(own.place))
        elif wire:
            self.define(self.other_kinds, wire, other, "other kind")

    def read_document_list(self, row: Row) -> None:
        wire, items = self.key(row["wire"]), self.key(row["items"])
        none = [term.text for term in row["api_version"].terms] == ["NONE"]
        version = None if none else self.text(row["api_version"], "an API version")
        if wire:
            self.define(self.lists, wire, DocumentList(wire, version, items, self.doc(row), row["wire"].place), "list")

    def read_wrapper(self) -> Wrapper | None:
        row = self.only_row("WRAPPER")
        if row is None:
            return None
        value, items, deleted = row.arguments
        wrapper = Wrapper(self.key(value), self.key_or_none(items), self.key_or_none(deleted), row.place)
        if str(value) == "NONE":
            self.error(value.place, "a wrapper has a key for a value")
        seen: dict[str, Place] = {}
        for argument in row.arguments:
            key = argument.terms[0].text
            if key in seen and str(argument) != "NONE":
                self.error(argument.place, f"duplicate key '{key}': those of wrappers differ", previous(seen[key]))
            seen[key] = argument.place
        return wrapper

    def key_or_none(self, argument: Argument) -> str | None:
        return None if str(argument) == "NONE" else self.key(argument)

    def read_beside(self, row: Row) -> None:
        key = self.key(row["key"])
        where = self.choice(row["place"], "a place beside a wrapper's key", _PLACES)
        beside = Beside(key, where, self.mask(row["kinds"]), self.doc(row), row["key"].place)
        if key and where in _PLACES:
            self.define(self.beside, f"{key} beside {where}", beside, "key")

    def read_field_group(self, row: Row) -> None:
        name = self.identifier(row["name"], "a name")
        self.define(self.groups, name, FieldGroup(name, self.title(row), row["name"].place), "group of fields")

    def read_api_version(self, row: Row) -> None:
        wire = self.text(row["wire"], "an API version")
        status = self.choice(row["status"], "a status", _STATUSES)
        version = Version(wire, status, self.mask(row["kinds"]), self.doc(row), row["wire"].place)
        if not row["wire"].is_broken:
            self.define(self.versions, wire, version, "API version")

    def read_constant(self, row: Row) -> None:
        name = self.identifier(row["name"], "a name")
        value = self.term(row["value"], "a number", lexer.NUMBER)
        constant = Constant(name, value.text if value else "0", self.doc(row), row["name"].place)
        self.define(self.constants, name, constant, "constant")

    def read_unit(self, row: Row) -> None:
        name = self.identifier(row["family"], "a name")
        term = self.term(row["unit"], "a unit", lexer.STRING, lexer.WORD)
        factor = self.term(row["factor"], "a number of base units", lexer.NUMBER)
        unit = Unit(term.text if term else "?", 1, self.doc(row), row["unit"].place)
        if term and (not _UNIT.fullmatch(term.text) or not term.text.isprintable()):
            self.error(term.place, "a unit has no digits, signs, points, quotes or blanks, and at most 16 characters")
        if factor and not (factor.text.isdigit() and 0 < int(factor.text) <= _GREATEST_FACTOR):
            self.error(factor.place, f"a factor is a whole number from 1 to {_GREATEST_FACTOR}")
        elif factor:
            unit.factor = int(factor.text)
        if name:
            family = self.families.setdefault(name, Family(name, row["family"].place))
            twin = next((other for other in family.units if other.text == unit.text), None)
            if term and twin:
                self.error(term.place, f"duplicate unit '{unit.text}'", previous(twin.place))
            family.units.append(unit)

    def read_format(self, row: Row) -> None:
        name = self.identifier(row["name"], "a name")
        longest = self.term(row["max_length"], "a number", lexer.NUMBER)
        if longest and not (longest.text.isdigit() and len(longest.text) < 6 and 0 < int(longest.text) <= 65535):
            self.error(longest.place, "the longest length is a whole number from 1 to 65535")
            longest = None
        pattern, automaton = self.pattern(row["pattern"])
        size = int(longest.text) if longest else 65535
        self.define(
            self.formats, name, Format(name, size, pattern, automaton, self.title(row), row["name"].place), "format"
        )

    def pattern(self, argument: Argument) -> tuple[str, Automaton]:
        pattern = self.text(argument, "a pattern")
        try:
            is_wrong = self.diagnostics.has_error_in(argument.place)
            return pattern, _NO_AUTOMATON if is_wrong else compile_pattern(pattern)
        except PatternError as error:
            self.error(argument.place, str(error))
            return pattern, _NO_AUTOMATON

    def read_enumeration(self, row: Row) -> None:
        name = self.identifier(row["name"], "a name")
        self.define(self.enumerations, name, Enumeration(name, self.doc(row), row["name"].place), "enumeration")

    def read_value(self, row: Row) -> None:
        self.add_value(row, None, None)

    def read_value_as(self, row: Row) -> None:
        c_name: str | None = None
        number: int | None = None
        for term in self.properties_of(row["more"].terms, VALUE_PROPERTIES):
            if term.text == "C_NAME":
                c_name = self.c_name(term.arguments[0])
            elif term.text == "EQUALS":
                number = self.number_in_c(term.arguments[0])
        self.add_value(row, c_name, number, any(term.text == "OBSERVED" for term in row["more"].terms))

    def number_in_c(self, argument: Argument) -> int | None:
        """What an int holds, but for 0: that is a value that is not set."""
        term = self.term(argument, "a number", lexer.NUMBER)
        if term is None:
            return None
        number = int(term.text) if re.fullmatch("-?[0-9]+", term.text) else 0
        if number == 0 or not -(2**31) <= number < 2**31:
            what = "0 is the constant of a value that is not set" if term.text == "0" else f"'{term.text}' is not an int"
            self.error(term.place, what)
            return None
        return number

    def add_value(self, row: Row, c_name: str | None, number: int | None, observed: bool = False) -> None:
        enumeration = self.look_up(self.enumerations, row["enumeration"], "an enumeration")
        value = Value(self.key(row["value"], "a value"), self.doc(row), row["value"].place, c_name, number, observed)
        if enumeration is None or not value.text:
            return
        for other in enumeration.values:
            if other.text.lower() == value.text.lower():
                self.error(value.place, f"duplicate value '{value.text}'", previous(other.place))
                return
        enumeration.values.append(value)

    def read_structure(self, row: Row) -> None:
        name = self.identifier(row["name"], "a name")
        wrapped = self.choice(row["form"], "a form of structures", _FORMS) == "WRAPPED"
        self.define(self.structures, name, Structure(name, wrapped, self.doc(row), row["name"].place), "structure")

    def read_type(self, row: Row) -> None:
        """A name for a type.  What it is, is read where it is used."""
        name = self.identifier(row["name"], "a name")
        named = NamedType(name, self.doc(row), row["name"].place)
        if name in TYPES:
            self.error(row["name"].place, f"'{name}' is a type already")
        elif self.define(self.named_types, name, named, "type"):
            self.definitions[name] = row["definition"]

    def finish_types(self) -> None:
        """Say of those that are not used what is wrong with them, too."""
        for name, named in self.named_types.items():
            if name not in self.used_types and not self.diagnostics.has_error_in_row_of(named.place):
                self.diagnostics.warning(named.place, f"type '{name}' is not used by a field, and is left out")
                self.definition_of(named)

    # ---- fields ----

    def read_member(self, row: Row) -> None:
        self.add_field(row, self.all_kinds)

    def read_field(self, row: Row) -> None:
        self.add_field(row, self.mask(row["kinds"]))

    def read_extra(self, row: Row) -> None:
        """Further keys: a map without a key of its own, whose keys have a format of their own."""
        owner = self.look_up(self.structures, row["owner"], "a structure")
        name = self.field_name(row["member"])
        pattern, automaton = self.pattern(row["keys"])
        part = self.type_of(row["type"])
        doc = self.doc(row)
        if part.tells or part.selects:
            self.error(row["type"].place, f"{part.name} is for a field alone")
        if owner is None or not name or not part.is_known or part.selects:
            self.incomplete.add(owner.name if owner else "")
            return
        place = row["member"].place
        keys = Format(f"{owner.name}_{name}_keys", 65535, pattern, automaton, f"a key that matches {pattern}", place)
        type_ = map_of(part, keys)
        field = Field(owner, len(owner.fields), name, doc, place, type_, self.all_kinds, key=pattern, is_extra=True)
        if self.define(self.fields, (owner.name, name), field, "field"):
            owner.fields.append(field)
            self.formats[keys.name] = keys
            for term in self.properties_of(self.given(row["more"]), {**TYPE_PROPERTIES, **_OF_EXTRAS}):
                if term.text in TYPE_PROPERTIES:
                    self.read_type_property(part, term)
                else:
                    self.read_field_property(field, term)
            type_.is_optional = True
            self.settle(field)

    def read_embed(self, row: Row) -> None:
        """The fields of another structure among those of the owner; in C a struct within its struct."""
        owner = self.look_up(self.structures, row["owner"], "a structure")
        structure = self.look_up(self.structures, row["structure"], "a structure")
        name, doc = self.field_name(row["member"]), self.doc(row)
        if owner and structure and name:
            self.add_inline(owner, structure, name, doc, row["member"].place, None)

    def read_variant(self, row: Row) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        name, wire, doc = self.field_name(row["name"]), self.key(row["wire"]), self.doc(row)
        is_empty = str(row["structure"]) == "NONE"
        structure = None if is_empty else self.look_up(self.structures, row["structure"], "a structure")
        if owner is None or not wire or not name:
            return
        words = self.variants.setdefault(owner, [])
        same = next((value for value in words if value.text == wire), None)
        if same:
            self.error(row["wire"].place, f"duplicate variant '{wire}'", previous(same.place))
            return
        words.append(Value(wire, doc, row["wire"].place, name))
        if structure:
            self.add_inline(owner, structure, name, doc, row["name"].place, wire)

    def add_inline(
        self, owner: Structure, structure: Structure, name: str, doc: str, place: Place, variant: str | None
    ) -> None:
        if owner.wrapped or structure.wrapped:
            self.error(place, "only PLAIN structures can be embedded or variants")
            return
        type_ = struct_of(structure, variant is not None)
        presence = "OPTIONAL" if variant else "REQUIRED"
        field = Field(owner, len(owner.fields), name, doc, place, type_, self.all_kinds, key="", presence=presence,
                      is_inline=True, variant=variant)  # fmt: skip
        if self.define(self.fields, (owner.name, name), field, "field"):
            owner.fields.append(field)
            field.type.settle(field)

    def finish_variants(self) -> None:
        """The words of a field that selects are the variants of its structure."""
        for structure in self.structures.values():
            selectors = [field for field in structure.fields if field.type.selects]
            words = self.variants.get(structure, [])
            for field in selectors[1:]:
                self.error(field.place, f"a second field of type {field.type.name}", previous(selectors[0].place))
                field.type = Type()
            if words and not selectors and not self.diagnostics.has_error_in_row_of(structure.place):
                self.error(words[0].place, f"{structure.name} has no field of type VARIANT that selects this")
            for field in selectors[:1]:
                if not words:
                    self.error(field.place, f"{structure.name} has no VARIANT row")
                    field.type = Type()
                    continue
                name = f"{structure.name}_{field.name}"
                enumeration = Enumeration(name, f"What {field.key} can be.", field.place, words)
                field.type.enumeration = self.enumerations[name] = enumeration

    @staticmethod
    def given(more: Argument) -> tuple[Term, ...]:
        """The properties in a column that may say that there are none."""
        return () if str(more) == "NONE" else more.terms

    # ---- relations ----

    def read_foreign(self, row: Row) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        key = self.key(row["key"])
        if str(row["field"]) == "NONE":
            self.error(row["field"].place, "a key without a field here is MISTAKEN(owner, key, remedy)")
        elif owner:
            owner.foreign.append(Foreign(key, self.field_of(owner, row["field"]), "", row["key"].place))

    def read_mistaken(self, row: Row) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        key, remedy = self.key(row["key"]), self.text(row["remedy"], "a remedy")
        if owner:
            owner.foreign.append(Foreign(key, None, remedy, row["key"].place))

    def read_hint(self, row: Row) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        pattern, automaton = self.pattern(row["pattern"])
        remedy = self.text(row["remedy"], "a remedy")
        field = self.field_of(owner, row["field"]) if owner else None
        if field and not field.type.is_scalar and field.type.is_known:
            self.error(row["field"].place, f"a hint is about a value, which a field of type {field.type.name} does not have")
        elif field:
            name = f"{field.owner.name}_{field.name}_{len(field.type.hints) + 1}"
            format_ = Format(name, 65535, pattern, automaton, "", row["pattern"].place)
            field.type.hints += (Hint(format_, remedy, row["pattern"].place),)

    def read_rule(self, row: Row) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        why = self.text(row["why"], "a reason")
        rule = self.rules.read(owner, row["relation"], why) if owner else None
        if rule:
            owner.rules.append(rule)

    # ---- the whole ----

    def schema(self) -> Schema | None:
        row = self.only_row("SCHEMA")
        if not self.rows:
            return None
        if not row:
            self.error(self.rows[0].place, "the schema has no SCHEMA row")
        id_ = self.identifier(row["id"], "an id") if row else ""
        doc = self.title(row) if row else ""
        root = self.look_up(self.structures, row["root"], "a structure") if row else None
        assumed = root or next(iter(self.structures.values()), None)
        if assumed is None:
            return None
        return Schema(
            id_ or "schema", doc, assumed, (row or self.rows[0]).arguments[0].place, list(self.kinds.values()),
            list(self.versions.values()), list(self.formats.values()), list(self.enumerations.values()),
            list(self.structures.values()), root is not None, self.doubts,
            list(self.other_kinds.values()), list(self.lists.values()), self.wrapper, list(self.beside.values()),
            list(self.constants.values()), list(self.families.values()),
            list(self.groups.values()), self.dialect(), self.revised(),
            [named for name, named in self.named_types.items() if name in self.used_types],
        )  # fmt: skip

    def dialect(self) -> str:
        """How documents are read: the core schema of YAML 1.2 where no row says otherwise."""
        row = self.only_row("DIALECT")
        return self.choice(row["dialect"], "a dialect", _DIALECTS) if row else "CORE"

    def revised(self) -> date | None:
        """When the format, or its description, last changed."""
        row = self.only_row("REVISED")
        text = self.text(row["date"], "a date") if row else "?"
        if row is None or text == "?":
            return None
        try:
            return date(*map(int, _DATE.findall(text)[0]))
        except (IndexError, ValueError):
            self.error(row["date"].place, f'{quoted(text)} is not a date such as "2026-01-31"')
            return None

    def only_row(self, macro: str) -> Row | None:
        rows = [row for row in self.rows if row.macro == macro]
        for row in rows[1:]:
            self.error(row.place, f"a schema has one {macro} row", previous(rows[0].place))
        return rows[0] if rows else None
