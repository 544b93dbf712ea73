"""What there is to say about fields and rules, as running text of no format."""

from __future__ import annotations

from generator.model.model import Field, Schema
from generator.model.prose import Code, Text, Url, from_backticks, join

OBSERVED = "Observed: accepted in practice, though the format's own reference lacks it."


def facts(schema: Schema, field: Field) -> list[tuple[str, Text]]:
    """What there is to say about a field besides its description, where it is not the ordinary: all kinds, not required."""
    found: list[tuple[str, str | Text]] = [
        ("Kinds", names_of(schema, field.kinds) if field.kinds != schema.all_kinds else ""),
        ("Type", field.type.title),
        ("Required", required(field) if field.is_awaited or field.conditional else ""),
        ("Default", defaults(field)),
        *more_facts(schema, field),
        ("Name in C", Code(field.c_name or "")),
    ]
    return [(name, Text(text)) for name, text in found if text]


def more_facts(schema: Schema, field: Field) -> list[tuple[str, Text]]:
    """Those that few fields have."""
    found: list[tuple[str, str | Text]] = [
        ("Defined as", "; ".join(dict.fromkeys(f"{node.named.name}: {node.named.doc.rstrip('.')}" for node in field.type.nodes if node.named))),
        ("Accepted with a warning", names_of(schema, field.also)),
        ("Allowed values", join(map(Code, words(schema, field)), ", ")),
        ("Range", bounds(field)),
        ("Without", join((Code(part.key) for node in field.type.nodes for part in node.without), ", ")),
        ("Not in", join((Code(outer.key) for outer in places_without(schema, field)), ", ")),
        ("Keys", "; ".join(node.key_format.doc for node in field.type.nodes if node.key_format)),
        ("Or", "; ".join(node.or_text.doc for node in field.type.nodes if node.or_text)),
        ("Format", "; ".join(node.format.doc for node in field.type.nodes if node.format)),
        ("Also accepted", spellings(field)),
        ("Deprecated", Text("use ", Code(field.replacement.key)) if field.replacement else ""),
        ("Since", field.since or ""),
        ("Differs", field.differs or ""),
        ("See", Url(field.see) if field.see else ""),
    ]
    return [(name, Text(text)) for name, text in found if text]


def places_without(schema: Schema, field: Field) -> list[Field]:
    """The fields whose structure does not have the field there."""
    return [other for other in schema.fields_without if any(field in node.without for node in other.type.nodes)]


def names_of(schema: Schema, kinds: int) -> str:
    return ", ".join(kind.name for kind in schema.kinds_of(kinds))


def words(schema: Schema, field: Field) -> list[str]:
    """Those that a field may hold."""
    if field.type.tells == "kind":
        return [kind.wire for kind in schema.kinds]
    if field.type.tells == "version":
        return [version.wire for version in schema.versions if version.status != "SKIPPED"]
    return field.type.words


def required(field: Field) -> Text:
    if not field.conditional:
        return Text("yes" if field.required else "expected: a warning without it" if field.expected else "no")
    return join((Text("unless ", rule.when) for rule in field.owner.rules if rule.demands(field)), "; ")


def default(field: Field) -> Text:
    return defaults(field) or Text("none")


def defaults(field: Field) -> Text:
    """That of the field and those that rules give."""
    found = [Text(Code(field.default or '""'))] if field.default is not None else []
    for rule in field.owner.rules:
        if rule.gives_default and rule.first is field:
            found.append(Text(Code(rule.value or '""'), " where ", rule.when))
    return join(found, "; ")


def bounds(field: Field) -> Text:
    return join(map(from_backticks, field.type.notes), "; ")


def spellings(field: Field) -> Text:
    return join(
        (
            Text(Code(spelling.key), " (an old spelling: a warning)" if spelling.legacy else "")
            for spelling in field.spellings
        ),
        ", ",
    )


def summary(schema: Schema, field: Field) -> Text:
    """All about a field in one paragraph, for documents that say its type and whether it is required elsewhere."""
    return join([field.doc, *(Text(note, ".") for note in notes(schema, field))], "  ")


def notes(schema: Schema, field: Field) -> list[Text]:
    """What there is to say besides its description, a sentence each, without its full stop."""
    facts: list[tuple[str, str | Text]] = [
        ("Kinds", names_of(schema, field.kinds) if field.kinds != schema.all_kinds else ""),
        ("Required", required(field) if field.conditional or field.expected else ""),
        ("Default", default(field) if default(field) != Text("none") else ""),
        *((name, text) for name, text in more_facts(schema, field) if name != "Allowed values"),
    ]
    shown = [Text(f"{name}: ", text) for name, text in facts if text]
    rules = [Text(rule.statement(), f": {rule.why}") for rule in field.owner.rules if field in rule.involved]
    return [*shown, *rules, *([Text("Observed")] if field.observed else [])]
