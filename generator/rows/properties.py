"""Fields: their types, their properties, and values that fit them."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.model import (
    REFERRING_TYPES,
    SCALARS,
    SIMPLE_TYPES,
    Enumeration,
    Field,
    Format,
    Spelling,
    Structure,
    Type,
)
from generator.model.names import snake
from generator.model.values import misfit
from generator.rows.arguments import Arguments, count_of
from generator.text import lexer
from generator.text.parser import CALL, Argument, Row, Term, quoted
from generator.text.source import Diagnostics, Place, did_you_mean, meant_or_all, previous

PRESENCES = ("REQUIRED", "OPTIONAL", "CONDITIONAL")

# Each property of a field with the number of its arguments.
PROPERTIES = {
    "REQUIRED": 0, "OPTIONAL": 0, "CONDITIONAL": 0, "KEY": 1, "SYNONYM": 1, "ALIAS": 1, "C_NAME": 1, "MIN": 1, "MAX": 1,
    "RANGE": 2, "MILLI": 0, "FRACTION_OR_WHOLE": 0, "NONEMPTY": 0, "FORMATTED": 1, "PLAIN": 0, "DEPRECATED": 1,
    "SINCE": 1, "OBSERVED": 0, "EXAMPLE": 1,
}  # fmt: skip
_REPEATABLE = ("SYNONYM", "ALIAS")

_UNKNOWN = Type("UNKNOWN")


class FieldReader(Arguments):
    """Reads fields into the structures that own them.  What they refer to must have been read before."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__(diagnostics)
        self.formats: dict[str, Format] = {}
        self.enumerations: dict[str, Enumeration] = {}
        self.structures: dict[str, Structure] = {}
        self.fields: dict[tuple[str, str], Field] = {}

    def add_field(self, row: Row, mask: int) -> None:
        owner = self.look_up(self.structures, row["owner"], "a structure")
        name = self.field_name(row["name"])
        type_ = self.read_type(row["type"])
        doc = self.doc(row)
        if owner is None or not name:
            return
        place = row["name"].place
        field = Field(owner, len(owner.fields), name, doc, place, type_, mask, key=name, wrapped=owner.wrapped)
        if self.define(self.fields, (owner.name, name), field, "field"):
            owner.fields.append(field)
            self.read_properties(field, row)

    def field_name(self, argument: Argument) -> str:
        """A name for C.  Where a wire key stands instead, the error says how to give both."""
        term = argument.terms[0]
        name = snake(term.text)
        is_key = term.form == lexer.STRING or (term.form == lexer.WORD and not lexer.IDENTIFIER.fullmatch(term.text))
        if not is_key or not lexer.IDENTIFIER.fullmatch(name):
            return self.identifier(argument, "a name")
        if lexer.IDENTIFIER.fullmatch(term.text):
            self.error(term.place, f"a name is expected here, without quotes: write {term.text}")
            return term.text
        self.error(term.place, f"a name is an identifier: name it {name} and add KEY({quoted(term.text)})")
        return name

    def read_type(self, argument: Argument) -> Type:
        term = self.term(argument, "a type", lexer.WORD, CALL)
        if term is None:
            return _UNKNOWN
        known = SIMPLE_TYPES if term.form == lexer.WORD else REFERRING_TYPES
        if term.text not in known:
            if term.text in REFERRING_TYPES:
                self.error(term.place, f"{term.text} names what it holds: {term.text}(...)")
            else:
                self.error(term.place, f"there is no type '{term.text}'{_meant_type(term.text)}")
            return _UNKNOWN
        if term.form == lexer.WORD:
            return Type(term.text)
        if len(term.arguments) != 1:
            self.error(term.place, f"{term.text} takes {count_of(1)}, not {len(term.arguments)}")
            return _UNKNOWN
        if term.text == "ENUM":
            enumeration = self.look_up(self.enumerations, term.arguments[0], "an enumeration")
            return Type("ENUM", enumeration) if enumeration else _UNKNOWN
        structure = self.look_up(self.structures, term.arguments[0], "a structure")
        if structure is None:
            return _UNKNOWN
        structure.is_item = structure.is_item or term.text == "ITEMS"
        return Type(term.text, structure)

    def read_properties(self, field: Field, row: Row) -> None:
        seen: dict[str, Place] = {}
        for term in row["more"].terms:
            name, count = term.text, len(term.arguments)
            if term.form not in (lexer.WORD, CALL) or name not in PROPERTIES:
                self.error(term.place, f"there is no property '{name}'{meant_or_all(name, PROPERTIES)}")
            elif count != PROPERTIES[name]:
                self.error(term.place, f"{name} takes {count_of(PROPERTIES[name])}, not {count}")
            elif name in seen and name not in _REPEATABLE:
                self.error(term.place, f"{name} stands here twice", previous(seen[name]))
            else:
                self.read_property(field, term)
            seen.setdefault(name, term.place)
        presences = [name for name in seen if name in PRESENCES]
        if len(presences) != 1:
            self.error(row["more"].place, f"a field is exactly one of {', '.join(PRESENCES)}")

    def read_property(self, field: Field, term: Term) -> None:
        name, arguments = term.text, term.arguments
        if name in PRESENCES:
            field.presence = name
        elif name == "KEY":
            field.key = self.key(arguments[0])
        elif name in ("SYNONYM", "ALIAS"):
            field.spellings.append(Spelling(self.key(arguments[0]), name == "ALIAS", term.place))
        elif name == "C_NAME":
            field.c_name = self.c_name(arguments[0])
        elif name in ("MIN", "MAX", "RANGE"):
            self.read_bounds(field, term)
        elif name in ("MILLI", "FRACTION_OR_WHOLE"):
            self.only_for(field, term, "NUMBER")
            setattr(field, name.lower(), True)
        elif name == "NONEMPTY":
            self.only_for(field, term, "STRING")
            field.nonempty = True
        elif name == "FORMATTED":
            self.only_for(field, term, "STRING")
            field.format = self.look_up(self.formats, arguments[0], "a format")
        elif name == "PLAIN":
            if not field.owner.wrapped:
                self.error(term.place, f"the fields of {field.owner.name} are PLAIN already")
            field.wrapped = False
        elif name == "SINCE":
            field.since = self.text(arguments[0], "a version")
        elif name == "OBSERVED":
            field.observed = True
        # DEPRECATED and EXAMPLE look at other properties: see finish_fields().

    def c_name(self, argument: Argument) -> str | None:
        name = self.identifier(argument, "a member name")
        if name and name != name.lower():
            self.error(argument.place, "a member name is written in lower case")
        return name or None

    def only_for(self, field: Field, term: Term, *bases: str) -> bool:
        if field.type.base in bases or field.type is _UNKNOWN:
            return True
        types = " or ".join(filter(None, [", ".join(bases[:-1]), bases[-1]]))
        self.error(term.place, f"{term.text} is for fields of type {types}, not {field.type.base}")
        return False

    def read_bounds(self, field: Field, term: Term) -> None:
        if not self.only_for(field, term, "INTEGER", "NUMBER"):
            return
        unbounded = replace(field, minimum=None, maximum=None, fraction_or_whole=False, milli=False)
        bounds = [self.literal(argument, unbounded) for argument in term.arguments]
        if term.text != "MAX":
            self.set_bound(field, "minimum", bounds[0], term)
        if term.text != "MIN":
            self.set_bound(field, "maximum", bounds[-1], term)

    def set_bound(self, field: Field, which: str, bound: str | None, term: Term) -> None:
        if getattr(field, which) is not None:
            self.error(term.place, f"the {which} is given twice")
        setattr(field, which, bound)

    def finish_fields(self, rows: list[Row]) -> None:
        """Read what depends on a field's other properties, or on other fields."""
        for row in rows:
            owner, name = row["owner"].terms[0].text, row["name"].terms[0].text
            field = self.fields.get((owner, name))
            if field is None or field.place != row["name"].place:
                continue
            self.read_default(field, row)
            for term in row["more"].terms:
                if len(term.arguments) != 1:
                    continue
                if term.text == "DEPRECATED":
                    self.read_deprecated(field, term)
                elif term.text == "EXAMPLE" and self.only_for(field, term, *SCALARS, "MAP"):
                    field.example = self.example(term.arguments[0], field)

    def read_default(self, field: Field, row: Row) -> None:
        argument = row["default"]
        if argument.terms[0].form == lexer.WORD and argument.terms[0].text == "NONE" and len(argument.terms) == 1:
            return
        if field.type.base not in SCALARS:
            if field.type is not _UNKNOWN:
                self.error(argument.place, f"a field of type {field.type.base} has no default: write NONE")
            return
        if field.required:
            self.error(argument.place, "a required field has no default: write NONE")
        field.default = self.literal(argument, field)

    def example(self, argument: Argument, field: Field) -> str | None:
        term = self.term(argument, "an example, as a string,", lexer.STRING)
        if term is None or field.type is _UNKNOWN:
            return None
        if field.type.base == "MAP":
            if not re.match("[^=]+=", term.text):
                self.error(term.place, "an example of a map is written KEY=VALUE")
            return term.text
        return self.fitting(term, field)

    def read_deprecated(self, field: Field, term: Term) -> None:
        replacement = self.field_of(field.owner, term.arguments[0])
        if replacement is field:
            self.error(term.place, "a field cannot take its own place")
        else:
            field.replacement = replacement

    def literal(self, argument: Argument, field: Field) -> str | None:
        """A value of the field as a row writes it: strings in quotes, other values plain."""
        base = field.type.base
        if base not in SCALARS:
            if field.type is not _UNKNOWN:
                hint = ": the kinds column of a field says which kinds have it" if base == "KIND" else ""
                self.error(argument.place, f"a field of type {base} has no value to compare{hint}")
            return None
        forms = {
            "BOOLEAN": ("true or false", lexer.WORD),
            "INTEGER": ("an integer", lexer.NUMBER),
            "NUMBER": ("a number", lexer.NUMBER),
            "ENUM": (f"a value of {field.type.target.name if field.type.target else ''}", lexer.WORD, lexer.STRING),
        }
        term = self.term(argument, *forms.get(base, ("a string", lexer.STRING)))
        return self.fitting(term, field) if term else None

    def fitting(self, term: Term, field: Field) -> str | None:
        problem = misfit(term.text, field)
        if problem:
            self.error(term.place, problem)
            return None
        return term.text

    def field_of(self, owner: Structure, argument: Argument) -> Field | None:
        name = self.word(argument, "the name of a field")
        field = self.fields.get((owner.name, name))
        if name and field is None:
            hint = did_you_mean(name, [field.name for field in owner.fields])
            self.error(argument.place, f"{owner.name} has no field '{name}'{hint}")
        return field


def _meant_type(word: str) -> str:
    types = [*SIMPLE_TYPES, *(f"{name}(...)" for name in REFERRING_TYPES)]
    hint = did_you_mean(word, SIMPLE_TYPES + REFERRING_TYPES)
    return hint or f": there are {', '.join(types)}; a sequence is ITEMS(...), with labels, or ANY, unchecked"
