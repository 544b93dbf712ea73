"""Fields: their types, their properties, and values that fit them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.model.model import Field, Spelling, Structure
from generator.model.names import snake
from generator.model.parts import Enumeration, Family, FieldGroup, Format, NamedType, Wrapper
from generator.model.relations import RequiredUnless
from generator.model.types import TYPES, Type
from generator.rows.arguments import Arguments, count_of
from generator.text import lexer
from generator.text.parser import CALL, Argument, Row, Term, quoted
from generator.text.source import Diagnostics, Note, Place, closest, did_you_mean, meant_or_all, previous

PRESENCES = ("REQUIRED", "EXPECTED", "OPTIONAL")

# One argument or more.
_SOME = -1

# Each property with the number of its arguments: those of fields, and those that qualify the type that they follow.
FIELD_PROPERTIES = {
    "REQUIRED": 0, "EXPECTED": 0, "OPTIONAL": 0, "KEY": 1, "SPELLING": 1, "OLD_SPELLING": 1, "C_NAME": 1, "PLAIN": 0,
    "DEPRECATED": 1, "SINCE": 1, "OBSERVED": 0, "EXAMPLE": 1, "ALSO": 1, "DIFFERS": 1, "SEE": 1,
    "GROUP": 1, "TYPICAL": 0,
}  # fmt: skip
# Those of a value of an enumeration.
VALUE_PROPERTIES = {"C_NAME": 1, "EQUALS": 1, "OBSERVED": 0}
TYPE_PROPERTIES = {
    "MIN": 1, "MAX": 1, "RANGE": 2, "MILLI": 0, "FRACTION_OR_WHOLE": 0, "NONEMPTY": 0, "FORMATTED": 1, "KEYS": 1,
    "ANY_CASE": 0, "NULLABLE": 0, "COUNT": 2, "UNIQUE": 0, "OR_ONE": 0, "LENGTH": 2, "JOINED": 0,
    "C_TYPE": 1, "DECIMAL": 0, "QUOTED": 0, "SCALARS": 0,
    "KEYED_BY": _SOME, "OR_TEXT": 1, "SHORT": 1, "OR_LIST": 0, "WITHOUT": _SOME,
}  # fmt: skip
PROPERTIES = {**FIELD_PROPERTIES, **TYPE_PROPERTIES}
# Properties of old, and what says the same now.
_REPLACED = {
    "CONDITIONAL": f"write OPTIONAL, which a {RequiredUnless.name} rule makes conditional",
    "SYNONYM": "write SPELLING",
    "ALIAS": "write OLD_SPELLING",
}
# Those that let values be written in another form, too.
_OTHER_FORMS = ("SHORT", "OR_LIST", "OR_ONE")
# Those that change the type in C, so that a use of a named type cannot have them.
_OF_DEFINITIONS = ("C_TYPE", "OR_TEXT")
# A type of old.
_REPLACED_TYPES = {"DURATION": "write QUANTITY(family), with a UNIT row for each unit of the family"}
_REPEATABLE = ("SPELLING", "OLD_SPELLING")

# What a type takes that is one of several.
_SEVERAL_TYPES = ("types",)
_EITHER = next(cls for cls in TYPES.values() if cls.arguments == _SEVERAL_TYPES)
# Why a type is none of several, by whether it takes anything.
_WHY_NOT = {True: "it takes all values", False: "write its types in the outer one"}

_UNKNOWN = Type()
_GREATEST_SIZE = 65535


class FieldReader(Arguments):
    """Reads fields into the structures that own them.  What they refer to must have been read before."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__(diagnostics)
        self.formats: dict[str, Format] = {}
        self.enumerations: dict[str, Enumeration] = {}
        self.families: dict[str, Family] = {}
        self.structures: dict[str, Structure] = {}
        self.groups: dict[str, FieldGroup] = {}
        self.wrapper: Wrapper | None = None
        self.named_types: dict[str, NamedType] = {}
        self.definitions: dict[str, Argument] = {}
        """Of the named types."""
        self.reading: list[str] = []
        """The named types whose definitions are being read, outer ones first."""
        self.used_types: set[str] = set()
        self.fields: dict[tuple[str, str], Field] = {}
        self.keyed: list[tuple[Type, Term]] = []
        """Lists with what distinguishes their elements, which is looked up once all fields are read."""
        self.shorts: list[tuple[Type, Term]] = []
        self.narrowed: list[tuple[Type, Term]] = []
        self.eithers: list[tuple[Type, Term]] = []
        self.written: list[tuple[Type, Term]] = []
        """Types with what lets their values be written in another form, too."""
        self.incomplete: set[str] = set()
        """The structures of which an error hides the name of a field."""

    def mask(self, argument: Argument) -> int:
        """A mask of kinds."""
        raise NotImplementedError

    @property
    def all_kinds(self) -> int:
        """The mask of all kinds."""
        raise NotImplementedError

    def add_field(self, row: Row, mask: int) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        name = self.field_name(row["name"])
        type_ = self.type_of(row["type"])
        doc = self.doc(row)
        if owner is None:  # a misspelt one gets the field all the same, so that rules about it are not errors too
            owner = self.structures.get(closest(row["owner"].terms[0].text, self.structures) or "")
        if owner is None or not name:
            self.incomplete.add(owner.name if owner else "")
            return
        place = row["name"].place
        field = Field(owner, len(owner.fields), name, doc, place, type_, mask, key=name, wrapper=self.wrapper if owner.wrapped else None)
        if self.define(self.fields, (owner.name, name), field, "field"):
            owner.fields.append(field)
            if self.diagnostics.is_distrusted(row.extent):
                field.type = Type()
            else:
                self.read_properties(field, row)
            self.settle(field)

    def settle(self, field: Field) -> None:
        """Note where the types are used.  The types of an EITHER are those of fields of a structure made for it."""
        field.type.settle(field)
        if field.can_remove and field.type.structure:
            field.type.structure.is_removal = True
        for node in field.type.own_nodes:
            if node.arguments == _SEVERAL_TYPES and node.alternatives is None:
                words = "_".join([field.owner.name, field.name, *node.path, node.element_word])
                node.alternatives = Structure(words, False, f"What {field.key} holds: {node.title}.", field.place, either=node)
                self.add_alternatives(node, field.kinds)

    def add_alternatives(self, either: Type, kinds: int) -> None:
        """The fields of the structure that is made for an EITHER."""
        structure = either.alternatives
        for part in either.parts:
            word = part.member_word or part.name.lower()
            doc = f"{part.title}: {part.doc[0].lower()}{part.doc[1:]}"
            field = Field(structure, len(structure.fields), word, doc, structure.place, part, kinds, key=word)
            part.is_alternative = part.is_optional = True
            structure.fields.append(field)
            self.settle(field)

    def field_name(self, argument: Argument) -> str:
        """A name for C.  Where a wire key is written instead, the error says how to give both."""
        term = argument.terms[0]
        name = snake(term.text)
        is_key = term.form == lexer.STRING or (term.form == lexer.WORD and not lexer.IDENTIFIER.fullmatch(term.text))
        if not is_key or not lexer.IDENTIFIER.fullmatch(name):
            return self.identifier(argument, "a name")
        if lexer.IDENTIFIER.fullmatch(term.text):
            self.error(term.place, f"a name is expected here, without quotes: write {term.text}")
            return term.text
        self.error(term.place, f"a name is an identifier: write {name}, and add KEY({quoted(term.text)})")
        return name

    # ---- types: a tree, in which each node has its properties behind it ----

    def type_of(self, argument: Argument) -> Type:
        """The type of a field, whose properties are in another column."""
        term = self.term(argument, "a type", lexer.WORD, CALL)
        return self.read_node(term) if term else _UNKNOWN

    def read_part(self, argument: Argument) -> Type:
        """A type within another one, with its properties."""
        first = argument.terms[0]
        if first.form not in (lexer.WORD, CALL):
            if not argument.is_broken:
                self.error(first.place, "a type is expected here")
            return _UNKNOWN
        type_ = self.read_node(first)
        for term in self.properties_of(argument.terms[1:], TYPE_PROPERTIES):
            self.read_type_property(type_, term)
        return type_

    def read_named(self, term: Term) -> Type:
        """What a named type is.  All uses of an EITHER with a name share what it is made of."""
        named = self.named_types[term.text]
        self.used_types.add(named.name)
        if named.name in self.reading and (named.alternatives or not self.has_end(named.name)):
            if named.alternatives:
                return _EITHER(named=named, alternatives=named.alternatives)
            self.error(term.place, f"{named.name} contains itself: that has an end only where it is an {_EITHER.name}")
            return _UNKNOWN
        self.reading.append(named.name)
        type_ = self.definition_of(named)
        self.reading.pop()
        return type_

    def has_end(self, name: str) -> bool:
        """Whether an EITHER is between a named type and itself."""
        since = self.reading[self.reading.index(name) :]
        return any(self.named_types[other].alternatives for other in since)

    def definition_of(self, named: NamedType) -> Type:
        definition = self.definitions[named.name]
        if str(definition.terms[0]).partition("(")[0] != _EITHER.name:
            type_ = self.read_part(definition)
        elif named.alternatives and named.alternatives.either:
            made = named.alternatives.either
            type_ = replace(made, hints=()) if made.is_known else made
        else:
            named.alternatives = Structure(named.name, False, named.doc, named.place)
            type_ = named.alternatives.either = self.read_part(definition)
            type_.named, type_.alternatives = named, named.alternatives if type_.is_known else None
            self.add_alternatives(type_, self.all_kinds)
            type_ = replace(type_)
        type_.named = named if type_.is_known else None
        type_.bounded = ()
        return type_

    def read_node(self, term: Term) -> Type:
        if term.text in self.named_types:
            if term.form == CALL:
                self.error(term.place, f"{term.text} takes no arguments, not {len(term.arguments)}")
            return self.read_named(term)
        cls = TYPES.get(term.text)
        if cls and cls.of_arguments and term.form == CALL:
            cls = TYPES[cls.of_arguments]
        if term.text in _REPLACED_TYPES:
            self.error(term.place, f"type '{term.text}' no longer exists: {_REPLACED_TYPES[term.text]}")
        elif cls is None or cls.word not in ("", term.text):
            self.error(term.place, f"there is no type '{term.text}'{_meant_type(term.text, self.named_types)}")
        elif cls.arguments and term.form == lexer.WORD:
            self.error(term.place, f"{term.text} takes an argument: write {cls.form}")
        elif cls.arguments == _SEVERAL_TYPES:
            return self.read_alternatives(cls(), term)
        elif len(term.arguments) != len(cls.arguments):
            expected = count_of(len(cls.arguments))
            self.error(term.place, f"{term.text} takes {expected}, not {len(term.arguments)}")
        else:
            return self.read_arguments(cls(), term)
        return _UNKNOWN

    def read_arguments(self, type_: Type, term: Term) -> Type:
        for what, argument in zip(type_.arguments, term.arguments):
            part: Any = None
            if what == "type":
                part = self.read_part(argument)
                type_.parts += (part,)
                if part.tells or part.selects:
                    where = "the root structure alone" if part.tells else "a structure, not for its elements"
                    self.error(argument.place, f"{part.name} is for a field of {where}")
                    return _UNKNOWN
            elif what == "enumeration":
                part = type_.enumeration = self.look_up(self.enumerations, argument, "an enumeration")
            elif what == "family":
                part = type_.family = self.look_up(self.families, argument, "a family")
            else:
                part = type_.structure = self.look_up(self.structures, argument, "a structure")
            if part is None or part is _UNKNOWN:
                return _UNKNOWN
        if type_.has_keys and type_.structure:
            type_.structure.is_item = True
        type_.complete()
        return type_

    def read_alternatives(self, type_: Type, term: Term) -> Type:
        """Two types or more, each for values that are written in another way."""
        parts = [self.read_part(argument) for argument in term.arguments]
        taken: dict[str, Type] = {}
        if len(parts) < 2:
            self.error(term.place, f"{type_.name} takes two types or more: write {type_.form}")
        for part, argument in zip(parts, term.arguments):
            clash = next((form for form in part.forms_taken if form in taken), "")
            if part.tells or part.selects:
                self.error(argument.place, f"{part.name} is for a field alone")
            elif part.takes_anything or isinstance(part, type(type_)):
                self.error(argument.place, f"{part} is for no {type_.name}: {_WHY_NOT[part.takes_anything]}")
            elif part.nullable:
                self.error(argument.place, f"NULLABLE is written behind {type_.name}(...), for it as a whole")
            elif part.is_known and clash:
                self.find_clash(taken[clash], part, clash, argument)
            else:
                taken.update(dict.fromkeys(part.forms_taken, part) if part.is_known else {})
                continue
            return _UNKNOWN
        if len(parts) < 2 or not all(part.is_known for part in parts):
            return _UNKNOWN
        type_.parts = tuple(parts)
        self.eithers.append((type_, term))
        return type_

    def find_clash(self, first: Type, second: Type, form: str, argument: Argument) -> None:
        """Two types of an EITHER whose values have one form."""
        names = [f"{part.name} with {lent}" if (lent := _lender(part, form)) else part.name for part in (first, second)]
        self.error(argument.place, f"{' and '.join(names)} are both written as a {form}: a value would be either")

    def check_forms(self) -> None:
        """Each value can be read in one way only.  What SHORT leads to is known once all fields are read."""
        for either, term in self.eithers:
            taken: dict[str, Type] = {}
            for part, argument in zip(either.parts, term.arguments):
                clash = next((form for form in part.forms_taken if form in taken), None)
                if clash:
                    self.find_clash(taken[clash], part, clash, argument)
                taken.update(dict.fromkeys(part.forms_taken, part))
        for type_, term in dict(self.written).items():
            twice = next((form for i, form in enumerate(type_.forms) if form in type_.forms[:i]), None)
            if twice:
                self.error(term.place, f"with {term}, a {twice} could be read in two ways: leave {term.text} out")

    # ---- properties ----

    def properties_of(self, terms: Iterable[Term], known: Mapping[str, int]) -> Iterator[Term]:
        """Those of the terms that are properties, with the right number of arguments and not repeated."""
        seen: dict[str, Place] = {}
        for term in terms:
            name, count = term.text, len(term.arguments)
            if term.form == lexer.BROKEN:
                continue
            if name in _REPLACED:
                self.error(term.place, f"property '{name}' no longer exists: {_REPLACED[name]}")
            elif term.form not in (lexer.WORD, CALL) or name not in known:
                self.error(term.place, f"there is no property '{name}'{meant_or_all(name, known)}")
            elif count != known[name] and not (known[name] == _SOME and count > 0):
                expected = count_of(1, " or more") if known[name] == _SOME else count_of(known[name])
                self.error(term.place, f"{name} takes {expected}, not {count}")
            elif name in seen and name not in _REPEATABLE:
                self.error(term.place, f"duplicate {name}", previous(seen[name]))
            else:
                yield term
            seen.setdefault(name, term.place)

    def read_properties(self, field: Field, row: Row) -> None:
        for term in self.properties_of(row["more"].terms, PROPERTIES):
            if term.text in TYPE_PROPERTIES:
                self.read_type_property(field.type, term)
            else:
                self.read_field_property(field, term)
        presences = {term.text for term in row["more"].terms if term.text in PRESENCES}
        if len(presences) != 1 and not self.diagnostics.has_error_in(row["more"].place):
            self.error(row["more"].place, f"a field is exactly one of {', '.join(PRESENCES)}")
        if field.type.is_known:
            field.type.is_optional = not field.required

    def read_field_property(self, field: Field, term: Term) -> None:
        name, arguments = term.text, term.arguments
        if name in PRESENCES:
            field.presence = name
        elif name == "KEY":
            field.key = self.key(arguments[0]) or field.key
        elif name in ("SPELLING", "OLD_SPELLING"):
            key = self.key(arguments[0])
            field.spellings += [Spelling(key, name == "OLD_SPELLING", term.place)] if key else []
        elif name == "ALSO":
            self.read_also(field, arguments[0])
        elif name == "C_NAME":
            field.c_name = self.c_name(arguments[0])
        elif name == "PLAIN":
            if not field.owner.wrapped:
                self.error(term.place, f"the fields of {field.owner.name} are PLAIN already")
            field.wrapper = None
        elif name == "SINCE":
            field.since = self.text(arguments[0], "a version")
        elif name == "DIFFERS":
            field.differs = self.text(arguments[0], "what differs")
        elif name == "SEE":
            field.see = self.url(arguments[0])
        elif name == "GROUP":
            field.group = self.look_up(self.groups, arguments[0], "a group")
        elif name == "TYPICAL":
            field.typical = True
        elif name == "OBSERVED":
            field.observed = True
        # DEPRECATED and EXAMPLE look at other properties: see finish_fields().

    def read_also(self, field: Field, argument: Argument) -> None:
        also = self.mask(argument)
        if also & field.kinds and not self.diagnostics.has_error_in(argument.place):
            self.error(argument.place, "ALSO names kinds that the field's own mask lacks")
        field.also = also & ~field.kinds

    def url(self, argument: Argument) -> str:
        url = self.text(argument, "a URL")
        if not argument.is_broken and not re.fullmatch(r"https?://[!-~]+", url):
            self.error(argument.place, "a URL begins with https:// or http://, and has no blanks")
        return url

    def read_type_property(self, type_: Type, term: Term) -> None:
        is_format = term.text in ("FORMATTED", "KEYS", "OR_TEXT")
        format_ = self.look_up(self.formats, term.arguments[0], "a format") if is_format else None
        if not self.is_for(type_, term):
            return
        if term.text in _OTHER_FORMS:
            self.written.append((type_, term))
        if type_.named and term.text in _OF_DEFINITIONS:
            self.error(term.place, f"{term.text} changes the type in C: write it in the TYPE row of {type_.named.name}")
            return
        if term.text in ("MIN", "MAX", "RANGE"):
            self.read_bounds(type_, term)
        elif term.text == "LENGTH":
            type_.min_length, type_.max_length = self.read_sizes(term)
        elif term.text == "FORMATTED":
            type_.format = format_
        elif term.text == "OR_TEXT":
            type_.or_text = format_
        elif term.text == "KEYS":
            type_.key_format = format_
        elif term.text == "C_TYPE":
            c_type = self.choice(term.arguments[0], f"a C type of {type_.name}", type_.c_types)
            type_.c_type = c_type if c_type in type_.c_types else None
        elif term.text == "COUNT":
            self.read_count(type_, term)
        elif term.text == "KEYED_BY":
            self.keyed.append((type_, term))
        elif term.text == "SHORT":
            self.shorts.append((type_, term))
        elif term.text == "WITHOUT":
            self.narrowed.append((type_, term))
        elif term.text == "UNIQUE" and not all(part.is_scalar for part in type_.parts):
            self.error(term.place, f"UNIQUE is for lists of scalars, not {type_}")
        elif term.text == "OR_ONE" and "mapping" in type_.forms:
            if not type_.or_list:
                self.error(term.place, f"OR_ONE of a {type_.name} must follow OR_LIST")
            type_.or_one = True
        elif term.text == "OR_ONE" and any(isinstance(part, type(type_)) or part.takes_anything for part in type_.parts):
            self.error(term.place, f"OR_ONE is for lists whose elements are not sequences, not {type_}")
        else:
            setattr(type_, term.text.lower(), True)

    def read_count(self, type_: Type, term: Term) -> None:
        """The least and the most elements; NONE for as many as there are."""
        least = self.number_of(term.arguments[0])
        is_open = [part.text for part in term.arguments[1].terms] == ["NONE"]
        most = None if is_open else self.number_of(term.arguments[1])
        if least is None or (most is None and not is_open):
            return
        if most is not None and (most < least or most == 0):
            self.error(term.place, f"no count is between {least} and {most}" if most else "a list of no elements")
            return
        if type_.named and type_.has_elements and (least == most) != type_.is_fixed:
            self.error(term.place, f"a fixed count changes the type in C: write it in the TYPE row of {type_.named.name}")
            return
        type_.min_count, type_.max_count = least, most

    def number_of(self, argument: Argument) -> int | None:
        term = self.term(argument, "a number of elements", lexer.NUMBER)
        if term and not (term.text.isdigit() and len(term.text) < 10):
            self.error(term.place, f"'{term.text}' is not a number of elements")
            return None
        return int(term.text) if term else None

    def c_name(self, argument: Argument) -> str | None:
        name = self.identifier(argument, "a member name")
        if name and name != name.lower():
            self.error(argument.place, "a member name is in lower case")
        return snake(name) or None

    def is_for(self, type_: Type, term: Term) -> bool:
        """Whether the type takes the property."""
        if type_.has_property(term.text) or not type_.is_known:
            return type_.is_known
        names = [cls.form or cls.name if cls.word else cls.name for cls in TYPES.values() if cls.has_property(term.text)]
        types = " or ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
        self.error(term.place, f"{term.text} is for fields of type {types}, not {type_.called}")
        return False

    def read_bounds(self, type_: Type, term: Term) -> None:
        unbounded = type(type_)(family=type_.family)
        bounds = [self.literal(argument, unbounded) for argument in term.arguments]
        if term.text != "MAX":
            self.set_bound(type_, "minimum", bounds[0], term)
        if term.text != "MIN":
            self.set_bound(type_, "maximum", bounds[-1], term)

    def read_sizes(self, term: Term) -> tuple[int, int | None]:
        """The least and the greatest of a number of things; NONE means no limit."""
        sizes = []
        for argument in term.arguments:
            if str(argument) == "NONE":
                sizes.append(None)
                continue
            size = self.term(argument, "a number", lexer.NUMBER)
            if size and not (size.text.isdigit() and int(size.text) <= _GREATEST_SIZE):
                self.error(size.place, f"a whole number from 0 to {_GREATEST_SIZE} is expected here")
                size = None
            sizes.append(int(size.text) if size else None)
        least, most = sizes[0] or 0, sizes[-1]
        if most is not None and least > most:
            self.error(term.place, f"nothing is between {least} and {most}")
            return 0, None
        if most == 0 or (most is None and least == 0 and not self.diagnostics.has_error_in(term.place)):
            self.error(term.place, "the greatest is above 0" if most == 0 else "this is no limit")
        return least, most

    def set_bound(self, type_: Type, which: str, bound: str | None, term: Term) -> None:
        if which in type_.bounded:
            self.error(term.place, f"the {which} is given twice")
        setattr(type_, which, bound)
        type_.bounded += (which,)

    def read_short(self, type_: Type, term: Term) -> None:
        field = self.field_of(type_.structure, term.arguments[0])
        if field and (field.is_extra or field.wrapped):
            self.error(term.place, f"a value is short for a field with a key and without a wrapper, not '{field.name}'")
        else:
            type_.short = field

    def read_without(self, type_: Type, term: Term) -> None:
        """The fields that a structure does not have at one place."""
        fields: list[Field] = []
        for argument in term.arguments:
            field = self.field_of(type_.structure, argument)
            if field and field in fields:
                self.error(argument.place, f"'{field.name}' is named twice")
            elif field and self.why_not_without(type_, field):
                self.error(argument.place, f"'{field.name}' {self.why_not_without(type_, field)}, so it cannot be left out")
            elif field:
                fields.append(field)
        type_.without = tuple(fields)

    @staticmethod
    def why_not_without(type_: Type, field: Field) -> str | None:
        """Why a structure is not what it is without a field; None where it can do without."""
        reasons = {
            "is for further keys": field.is_extra,
            "selects the variant": field.type.selects,
            "is REQUIRED": field.required,
            "is what SHORT leads to": field is type_.short,
        }
        return next((reason for reason, holds in reasons.items() if holds), None)

    def check_without(self, type_: Type, term: Term) -> None:
        """No place is left without what remains there refers to, or without all fields."""
        left = [field for field in type_.structure.fields if field not in type_.without]
        stale = next((field for field in left if field.replacement in type_.without), None)
        if not left:
            self.error(term.place, f"{type_.structure.name} has no other fields")
        elif stale and stale.replacement:
            message = f"'{stale.replacement.name}' takes the place of '{stale.name}', which is not left out"
            self.error(term.place, message, Note(stale.place, "it is defined here"))

    def finish_fields(self, rows: list[Row]) -> None:
        """Read what depends on a field's other properties, or on other fields."""
        for type_, term in self.shorts:
            self.read_short(type_, term)
        for type_, term in self.narrowed:
            self.read_without(type_, term)
        for list_, term in self.keyed:
            self.read_keys(list_, term)
        for type_, term in self.shorts:
            last, passed = type_.last_short
            if last in passed:
                self.error(term.place, f"{term} leads back to {type_}")
            elif type_.short and not type_.short_forms:
                self.error(term.place, f"{type_.short.name} is a mapping, too: nothing is short for it")
        self.check_forms()
        for row in rows:
            owner, name = row["owner"].terms[0].text, row["name"].terms[0].text
            field = self.fields.get((owner, name))
            if field is None or field.place != row["name"].place or self.diagnostics.is_distrusted(row.extent):
                continue
            self.read_default(field, row)
            for term in row["more"].terms:
                if len(term.arguments) != 1 or term.arguments[0].is_broken:
                    continue
                if term.text == "DEPRECATED":
                    self.read_deprecated(field, term)
                elif term.text == "EXAMPLE" and self.is_for(field.type, term):
                    field.example = self.example(term.arguments[0], field.type)
        for type_, term in self.narrowed:
            self.check_without(type_, term)

    def read_keys(self, list_: Type, term: Term) -> None:
        """The members of a structure that distinguish the elements of a list."""
        structure = list_.parts[0].structure
        if structure is None:
            self.error(term.place, f"KEYED_BY is for lists of structures, not {list_}")
            return
        fields = [self.field_of(structure, argument) for argument in term.arguments]
        for field, argument in zip(fields, term.arguments):
            if field and field.type.is_known and not field.type.is_scalar:
                self.error(argument.place, f"'{field.name}' is of type {field.type.name}, which cannot be a key")
            elif field and fields.count(field) > 1:
                self.error(argument.place, f"'{field.name}' is named twice")
                return
            elif field in list_.parts[0].without:
                self.error(argument.place, f"the elements are WITHOUT '{argument}', so it cannot be a key")
            elif field:
                field.is_key = True
                list_.keyed_by += (field,)

    def read_default(self, field: Field, row: Row) -> None:
        argument = row["default"]
        if argument.is_broken:
            return
        if argument.terms[0].form == lexer.WORD and argument.terms[0].text == "NONE" and len(argument.terms) == 1:
            return
        if not field.type.is_scalar and not field.type.has_elements:
            if field.type.is_known:
                self.error(argument.place, f"a field of type {field.type.called} has no default: write NONE")
            return
        if field.is_awaited:
            self.error(argument.place, f"{'a required' if field.required else 'an expected'} field has no default: write NONE")
        if field.type.is_scalar:
            field.default = self.literal(argument, field.type)
        else:
            self.read_default_elements(field, argument)

    def read_default_elements(self, field: Field, argument: Argument) -> None:
        """A default that is a list: `LIST(80, 443)`."""
        term = argument.terms[0]
        if term.form != CALL or term.text != "LIST" or len(argument.terms) > 1:
            self.error(argument.place, "the default of a list is written LIST(value, ...), or NONE")
            return
        elements = [self.literal(element, field.type.parts[0]) for element in term.arguments]
        if None in elements:
            return
        texts = [text for text in elements if text is not None]
        problem = field.type.misfit_of_elements(texts)
        if problem:
            self.error(argument.place, problem)
        else:
            field.default_elements = texts
            field.default = field.type.json_text(texts)

    def example(self, argument: Argument, type_: Type) -> str | None:
        term = self.term(argument, "an example, as a string,", lexer.STRING)
        problem = term and type_.bad_example(term.text)
        if term and problem:
            self.error(term.place, problem)
        return term.text if term and not problem else None

    def read_deprecated(self, field: Field, term: Term) -> None:
        replacement = self.field_of(field.owner, term.arguments[0])
        if replacement is field:
            self.error(term.place, "a field cannot take its own place")
        else:
            field.replacement = replacement

    def literal(self, argument: Argument, type_: Type) -> str | None:
        """A value of the type as a row writes it: strings in quotes, other values plain."""
        if not type_.is_scalar:
            if type_.is_known:
                hint = ": the kinds column of a field says which kinds have it" if type_.tells == "kind" else ""
                self.error(argument.place, f"a field of type {type_.name} has no value to compare{hint}")
            return None
        term = self.term(argument, *type_.literal)
        problem = term and type_.misfit(term.text)
        if term and problem:
            self.error(term.place, problem)
        return term.text if term and not problem else None

    def field_of(self, owner: Structure, argument: Argument) -> Field | None:
        name = self.word(argument, "the name of a field")
        field = self.fields.get((owner.name, name))
        if name and field is None and owner.name not in self.incomplete:
            hint = did_you_mean(name, [field.name for field in owner.fields])
            self.error(argument.place, f"{owner.name} has no field '{name}'{hint}")
        if field and field.is_inline:
            self.error(argument.place, f"'{name}' has no key: its structure's fields are among those of {owner.name}")
            return None
        return field


def _lender(type_: Type, form: str) -> str | None:
    """What lets a value of the type have a form that is not its own."""
    lenders = {
        "SHORT": form in type_.short_forms,
        "OR_LIST": type_.or_list and form == "sequence",
        "OR_ONE": type_.or_one and form not in ("sequence", "mapping"),
        "OR_TEXT": type_.or_text and form not in type_.forms,
        "SCALARS": type_.scalars and form != "string",
    }
    return next((name for name, lends in lenders.items() if lends), None)


def _meant_type(word: str, named: Iterable[str]) -> str:
    forms = [cls.form or name for name, cls in TYPES.items()]
    hint = did_you_mean(word, [*(name for name, cls in TYPES.items() if not cls.word), *named])
    return hint or f": there are {', '.join(forms)}"
