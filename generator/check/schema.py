"""What a schema must be beyond its single rows: complete, free of contradictions, and sayable in C."""

from __future__ import annotations

from generator.check.clashes import check_members, check_names
from generator.example.example import least_manifest, manifest
from generator.example.solve import Impossible
from generator.model.keytable import MAX_KEYS, Key, keys_of
from generator.model.model import Field, Rule, Schema, Structure
from generator.model.names import Names
from generator.model.paths import ways
from generator.model.types import TELLING
from generator.text.source import Diagnostics, Note, previous

# Documents may not be nested much deeper, so a schema that needs more could never be used.
_MAX_DEPTH = 32


def check(schema: Schema, names: Names, diagnostics: Diagnostics) -> None:
    """Report what is wrong.  What is missing or unused is told last, and alone: it may follow from other errors."""
    _check_document(schema, diagnostics)
    reached = _check_cycles(schema.root, diagnostics)
    for structure in schema.structures:
        for field in structure.fields:
            _check_field(field, diagnostics)
        for rule in structure.rules:
            _check_rule(rule, diagnostics)
        _check_keys(structure, diagnostics)
        check_members(structure, names, diagnostics)
    if not diagnostics:
        _check_complete(schema, diagnostics)
        _check_used(schema, reached, diagnostics)
    if not diagnostics:
        _check_samples(schema, diagnostics)
    if not diagnostics:
        _check_examples(schema, diagnostics)
        check_names(schema, names, diagnostics)


# ---- the document: its kinds and versions ----


def _check_document(schema: Schema, diagnostics: Diagnostics) -> None:
    if schema.root.wrapped:
        diagnostics.error(schema.root.place, "the root structure is PLAIN")
    for what, cls in TELLING.items():
        base = cls.name
        fields = [field for structure in schema.structures for field in structure.fields if field.type.tells == what]
        for field in fields:
            if field.owner is not schema.root:
                diagnostics.error(field.place, f"a field of type {base} stands in the root structure only")
            elif not field.required:
                diagnostics.error(field.place, f"a field of type {base} is REQUIRED")
        at_root = [field for field in fields if field.owner is schema.root]
        for field in at_root[1:]:
            diagnostics.error(field.place, f"a second field of type {base}", previous(at_root[0].place))


def _check_complete(schema: Schema, diagnostics: Diagnostics) -> None:
    if not schema.kinds:
        diagnostics.error(schema.place, "the schema has no KIND row")
    for what, rows in (("kind", schema.kinds[1:]), ("version", schema.versions)):
        if rows and not schema.field_telling(what):
            name = TELLING[what].name
            message = f"the root structure, {schema.root.name}, has no field of type {name} to tell this by"
            diagnostics.error(rows[0].place, message)
    version = schema.field_telling("version")
    if version and not schema.versions:
        diagnostics.error(version.place, f"a field of type {version.type.name}, but no API_VERSION row")
    for i, kind in enumerate(schema.kinds if version and schema.versions else ()):
        if not any(known.status != "SKIPPED" and known.kinds >> i & 1 for known in schema.versions):
            diagnostics.error(kind.place, f"kind '{kind.name}' has no API version in which its documents are read")
    for structure in schema.structures:
        if not structure.fields:
            diagnostics.error(structure.place, f"structure '{structure.name}' has no fields")
        _check_conditional(structure, diagnostics)
    for enumeration in schema.enumerations:
        if not enumeration.values:
            diagnostics.error(enumeration.place, f"enumeration '{enumeration.name}' has no values")


# ---- what is used, and by what ----


def _check_used(schema: Schema, reached: list[Structure], diagnostics: Diagnostics) -> None:
    fields = [field for structure in schema.structures for field in structure.fields]
    used = {id(part) for field in fields for node in field.type.nodes for part in (node.enumeration, node.format)}
    for structure in schema.structures:
        if structure not in reached:
            diagnostics.error(structure.place, f"structure '{structure.name}' is not part of {schema.root.name}")
    for enumeration in schema.enumerations:
        if id(enumeration) not in used:
            diagnostics.error(enumeration.place, f"enumeration '{enumeration.name}' is used by no field")
    for format in schema.formats:
        if id(format) not in used:
            diagnostics.error(format.place, f"format '{format.name}' is used by no field")


def _check_cycles(root: Structure, diagnostics: Diagnostics) -> list[Structure]:
    """Walk all that the root is made of, depth first, without recursion; returns what was reached."""
    reached = [root]
    path = [(root, iter(root.fields))]
    while path:
        structure, fields = path[-1]
        field = next(fields, None)
        if field is None:
            path.pop()
            continue
        part = field.type.structure
        if part is None:
            continue
        if any(part is outer for outer, _ in path):
            message = f"structure '{part.name}' would contain itself"
            diagnostics.error(field.place, message, Note(part.place, f"'{part.name}' begins here"))
        elif len(path) == _MAX_DEPTH:
            diagnostics.error(field.place, f"structures inside each other more than {_MAX_DEPTH} deep")
        elif part not in reached:
            reached.append(part)
            path.append((part, iter(part.fields)))
    return reached


# ---- fields ----


def _check_field(field: Field, diagnostics: Diagnostics) -> None:
    for type_ in field.type.nodes:
        low, high = type_.minimum, type_.maximum
        if low is not None and high is not None and type_.amount(low) > type_.amount(high):
            diagnostics.error(field.place, f"no value lies between {low} and {high}")
    if field.replacement:
        if field.required:
            diagnostics.error(field.place, "a deprecated field cannot be REQUIRED")
        if field.replacement.replacement:
            message = f"'{field.replacement.name}', which takes its place, is deprecated too"
            diagnostics.error(field.place, message, Note(field.replacement.place, "it stands here"))
        if not field.kinds & field.replacement.kinds:
            message = f"no kind has both the field and '{field.replacement.name}', which takes its place"
            diagnostics.error(field.place, message, Note(field.replacement.place, "it stands here"))


def _check_samples(schema: Schema, diagnostics: Diagnostics) -> None:
    """The documents show each field with a value, which is made up where the row gives none."""
    for structure in schema.structures:
        for field in structure.fields:
            problem = field.type.bad_example(field.sample) if field.sample is not None else None
            if problem:
                diagnostics.error(field.place, f"the field needs an EXAMPLE: {problem}")


def _check_examples(schema: Schema, diagnostics: Diagnostics) -> None:
    """The documents show each kind and each field in a document that keeps all rules."""
    for kind in schema.kinds:
        try:
            least_manifest(schema, kind)
        except Impossible:
            diagnostics.error(kind.place, f"no document of kind '{kind.name}' can keep all rules")
    for structure in schema.structures if not diagnostics else ():
        for field in structure.fields:
            _check_example(schema, field, diagnostics)


def _check_example(schema: Schema, field: Field, diagnostics: Diagnostics) -> None:
    try:
        manifest(schema, field)
    except Impossible:
        kinds = [i for i in range(len(schema.kinds)) if field.is_of(i) and field.owner in ways(schema, i)]
        what = f"document that has '{field.name}' can keep all rules"
        if not kinds:
            what = f"kind of document that has {field.owner.name} has '{field.name}' in it"
        diagnostics.error(field.place, f"no {what}")


def _check_conditional(structure: Structure, diagnostics: Diagnostics) -> None:
    ruled = [rule.fields[0] for rule in structure.rules if rule.relation == "REQUIRED_UNLESS"]
    for field in structure.fields:
        if field.conditional and field not in ruled:
            diagnostics.error(field.place, f"'{field.name}' is CONDITIONAL, but no REQUIRED_UNLESS rule says when")


# ---- rules ----


def _check_rule(rule: Rule, diagnostics: Diagnostics) -> None:
    first = rule.fields[0]
    involved = rule.fields + [condition.field for condition in rule.conditions]
    repeated = [field for i, field in enumerate(rule.fields) if field in rule.fields[:i]]
    if repeated or any(condition.field is first for condition in rule.conditions):
        diagnostics.error(rule.place, f"the rule names '{(repeated or [first])[0].name}' twice")
    for field in involved:
        if not field.kinds & first.kinds:
            message = f"no kind has both '{first.name}' and '{field.name}'"
            notes = [Note(named.place, f"'{named.name}' stands here") for named in (first, field)]
            diagnostics.error(rule.place, message, *notes)
    if rule.relation == "ORDERED":
        _check_order(rule, diagnostics)
    if rule.relation == "REQUIRED_UNLESS" and not first.conditional:
        message = f"'{first.name}' has a REQUIRED_UNLESS rule, so it is CONDITIONAL"
        diagnostics.error(first.place, message, Note(rule.place, "the rule stands here"))
    if rule.relation == "DEFAULT_IF" and first.required:
        diagnostics.error(rule.place, f"'{first.name}' is REQUIRED, so it has no default")
    if rule.relation == "AT_MOST_ONE" and any(field.required for field in rule.fields):
        diagnostics.error(rule.place, "with a REQUIRED field among them, the others could never be given")


def _check_order(rule: Rule, diagnostics: Diagnostics) -> None:
    low, high = rule.fields
    for field in rule.fields:
        if not field.type.has_order:
            message = f"'{field.name}' is of type {field.type.name}, which has no order"
            diagnostics.error(rule.place, message, Note(field.place, "it stands here"))
            return
    if low.type.name != high.type.name:
        message = f"'{low.name}' is of type {low.type.name} and '{high.name}' of type {high.type.name}"
        diagnostics.error(rule.place, message)


# ---- wire keys ----


def _check_keys(structure: Structure, diagnostics: Diagnostics) -> None:
    seen: dict[str, Key] = {}
    keys = keys_of(structure)
    for key in keys:
        if key.text in seen:
            message = f"the key '{key.text}' stands in {structure.name} twice"
            diagnostics.error(key.place, message, previous(seen[key.text].place))
        seen.setdefault(key.text, key)
        if len(key.text.encode()) > 0xFFFF:
            diagnostics.error(key.place, "this key is too long")
    if len(keys) > MAX_KEYS:
        diagnostics.error(structure.place, f"{structure.name} has more than {MAX_KEYS} keys")
