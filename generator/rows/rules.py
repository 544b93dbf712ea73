"""Rules: a relation, the fields that it names, and a tree of conditions."""

from __future__ import annotations

from generator.model.conditions import CONDITIONS, FORMS, Condition
from generator.model.model import Field, Structure
from generator.model.relations import RELATIONS, SHAPES, Relation, Shape
from generator.rows.arguments import count_of
from generator.rows.properties import FieldReader
from generator.text.parser import CALL, Argument, Term
from generator.text.source import meant_or_all

_JOIN_THEM = "join conditions with ALL_OF(...) or ANY_OF(...)"


class RuleReader:
    """Reads rules between fields that were read before."""

    def __init__(self, fields: FieldReader) -> None:
        self.fields = fields
        self.error = fields.error

    def read(self, owner: Structure, argument: Argument, why: str) -> Relation | None:
        term = self.fields.term(argument, f"a relation, such as {next(iter(RELATIONS))}(...),", CALL)
        if term is None:
            return None
        if term.text not in RELATIONS:
            self.error(term.place, f"there is no relation '{term.text}'{meant_or_all(term.text, RELATIONS)}")
            return None
        shape, arguments = SHAPES[term.text], list(term.arguments)
        if len(arguments) < shape.least or (len(arguments) > shape.least and not shape.open_ended):
            self.error(term.place, _wrong_count(term, shape))
            return None
        named = arguments[: shape.field_count or len(arguments)]
        fields = [self.fields.field_of(owner, argument) for argument in named]
        rest = arguments[len(named) :]
        value = self.fields.literal(rest.pop(0), fields[0].type) if shape.has_value and fields[0] else None
        conditions = [self.condition(owner, argument) for argument in rest] if shape.has_conditions else []
        if not all(fields) or not all(conditions):
            return None
        return RELATIONS[term.text](fields, shape.joined(conditions), value, why, term.place)

    def condition(self, owner: Structure, argument: Argument) -> Condition | None:
        term = self.fields.term(argument, "a condition, such as IS(field, value) or SET(field),", CALL)
        if term is None:
            return None
        condition = CONDITIONS.get(term.text)
        if condition is None:
            self.error(term.place, f"there is no condition '{term.text}'{meant_or_all(term.text, CONDITIONS)}")
            return None
        count = len(term.arguments)
        if count < condition.least or (condition.most and count > condition.most):
            self.error(term.place, f"a condition is written {FORMS[term.text]}")
            return None
        if condition.joins:
            parts = [self.condition(owner, part) for part in term.arguments]
            return condition.of(parts) if all(parts) else None
        field = self.fields.field_of(owner, term.arguments[0])
        return self.question(condition, field, term) if field else None

    def question(self, condition: type[Condition], field: Field, term: Term) -> Condition | None:
        if condition.needs_order and field.type.is_known and not field.type.has_order:
            self.error(term.place, f"'{field.name}' is of type {field.type.name}, which has no order")
            return None
        texts = [self.fields.literal(argument, field.type) for argument in term.arguments[1:]]
        return None if None in texts else condition.of(field, texts)


def _wrong_count(term: Term, shape: Shape) -> str:
    expected = count_of(shape.least, " or more" if shape.open_ended else "")
    hint = f": {_JOIN_THEM}" if shape.conditions == "ONE" and len(term.arguments) > shape.least else ""
    return f"{term.text} takes {expected}, not {len(term.arguments)}{hint}"
