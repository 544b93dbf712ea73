"""What a schema must be beyond its single rows: complete, free of contradictions, and sayable in C."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.check.clashes import check_members, check_names
from generator.check.documents import check_documents
from generator.model.keytable import MAX_KEYS, Key, keys_of
from generator.model.model import Field, Schema, Structure
from generator.model.names import Names
from generator.model.parts import Enumeration, Kind, Value
from generator.model.types import TELLING, Type
from generator.text.parser import ROWS
from generator.text.source import Diagnostics, Note, previous

# Documents may not be nested much deeper, so a schema that needs more could never be used.
_MAX_DEPTH = 32


def check(schema: Schema, names: Names, diagnostics: Diagnostics) -> None:
    """Report everything that is wrong in one run, but not what only follows from an error that is reported already.

    Whether documents can satisfy the rules is the one thing that other errors hide: it is tried once it is known what
    documents look like.  What is not used is a warning, and left out of the outputs.
    """
    if schema.has_root:
        _check_document(schema, diagnostics)
    reached, is_finite = _check_nesting(schema, diagnostics)
    if is_finite:
        _warn_of_unused(schema, reached, diagnostics)
        _check_left_out(reached, diagnostics)
    for structure in schema.structures:
        for field in structure.fields:
            _check_field(field, diagnostics)
        for rule in structure.rules:
            rule.report(diagnostics)
        if is_finite:
            _check_keys(structure, diagnostics)
        check_members(structure, names, diagnostics)
    _check_complete(schema, diagnostics)
    _check_wrappers(schema, diagnostics)
    _check_samples(schema, diagnostics)
    check_names(schema, names, diagnostics)
    if is_finite and schema.has_root and schema.kinds and not _kinds_without_version(schema) and not _lacks_values(schema):
        check_documents(schema, reached, diagnostics)
    if not diagnostics:
        schema.leave_out_unused(reached)


# ---- the document: its kinds and versions ----


def _check_document(schema: Schema, diagnostics: Diagnostics) -> None:
    if schema.root.wrapped:
        diagnostics.error(schema.root.place, "the root structure is PLAIN")
    for field in (field for structure in schema.structures for field in structure.fields):
        for node in field.type.nodes:
            if node.has_keys and node.structure is schema.root:
                diagnostics.error(field.place, "the root structure cannot be an item: use a map of structures")
    for what, cls in TELLING.items():
        base = cls.name
        fields = [field for structure in schema.structures for field in structure.fields if field.type.tells == what]
        for field in fields:
            if field.owner is not schema.root:
                diagnostics.error(field.place, f"a field of type {base} is allowed in the root structure only")
            elif not field.required:
                diagnostics.error(field.place, f"a field of type {base} is REQUIRED")
        for field in (field for structure in schema.structures for field in structure.fields if fields):
            if schema.root in field.type.structures:
                message = f"{schema.root.name} has a field of type {base}, and so is the document alone"
                diagnostics.error(field.place, message)
        at_root = [field for field in fields if field.owner is schema.root]
        for field in at_root[1:]:
            diagnostics.error(field.place, f"a second field of type {base}", previous(at_root[0].place))


def _check_complete(schema: Schema, diagnostics: Diagnostics) -> None:
    if not schema.kinds and not schema.is_in_doubt("", "KIND", ""):
        diagnostics.error(schema.place, "the schema has no KIND row")
    _check_versions(schema, diagnostics)
    is_known = schema.has_root and all(field.type.is_known for field in schema.root.fields)
    for what, rows in (("kind", schema.kinds[1:]), ("version", schema.versions)):
        if rows and not schema.field_telling(what) and is_known:
            name = TELLING[what].name
            message = f"the root structure, {schema.root.name}, has no field of type {name}"
            diagnostics.error(rows[0].place, message)
    for structure in schema.structures:
        if not structure.fields and not schema.is_in_doubt(structure.name, "FIELD", "MEMBER", ""):
            diagnostics.error(structure.place, f"structure '{structure.name}' has no fields")
    for enumeration in schema.enumerations:
        if not enumeration.values and not schema.is_in_doubt(enumeration.name, "VALUE", "VALUE_AS", ""):
            diagnostics.error(enumeration.place, f"enumeration '{enumeration.name}' has no values")
        _check_numbers(enumeration, diagnostics)


def _check_wrappers(schema: Schema, diagnostics: Diagnostics) -> None:
    wrapper = schema.wrapper
    if schema.is_in_doubt("", "WRAPPER", ""):
        return
    if wrapper is None:
        row = f"WRAPPER({', '.join(ROWS['WRAPPER'])})"
        for structure in [structure for structure in schema.structures if structure.wrapped][:1]:
            message = f"'{structure.name}' is WRAPPED, but no row gives the keys of wrappers: write {row}, each as in documents"
            diagnostics.error(structure.place, message)
        for beside in schema.beside[:1]:
            diagnostics.error(beside.place, f"a key is beside that of a wrapper, but no row gives those: write {row}")
        return
    for field in (field for structure in schema.structures for field in structure.fields if field.wrapped):
        if field.wrapper_key is None:
            message = f"the WRAPPER row has no key for items, which '{field.name}' has: write it there, or add PLAIN"
            diagnostics.error(field.place, message, Note(wrapper.place, "it is here"))
    own = {"VALUE": [wrapper.value], "ITEM": [wrapper.value, wrapper.deleted]}
    for beside in schema.beside:
        if beside.key in own.get(beside.where, [wrapper.items]):
            diagnostics.error(beside.place, f"'{beside.key}' is the wrapper's own key", previous(wrapper.place))


def _check_numbers(enumeration: Enumeration, diagnostics: Diagnostics) -> None:
    """Values have constants of their own, which an enum of C holds."""
    seen: dict[int, Value] = {}
    for value, number in zip(enumeration.values, enumeration.numbers):
        if number in seen:
            message = f"'{value.text}' and '{seen[number].text}' would have the number {number}: give one another with EQUALS"
            diagnostics.error(value.place, message, previous(seen[number].place))
        elif not -(2**31) <= number < 2**31:
            diagnostics.error(value.place, f"the number of '{value.text}' would be {number}, which an enum does not hold")
            break
        elif enumeration.has_bits and (number < 0 or number & (number - 1)):
            message = f"the number of '{value.text}', {number}, is not one bit, but {enumeration.name} is used in FLAGS"
            diagnostics.error(value.place, message)
        seen.setdefault(number, value)


def _check_versions(schema: Schema, diagnostics: Diagnostics) -> None:
    if schema.is_in_doubt("", "API_VERSION", ""):
        return
    version = schema.field_telling("version")
    if version and not schema.versions:
        diagnostics.error(version.place, f"a field of type {version.type.name}, but no API_VERSION row")
    for kind in _kinds_without_version(schema):
        diagnostics.error(kind.place, f"kind '{kind.name}' has no API version in which its documents are read")


def _kinds_without_version(schema: Schema) -> list[Kind]:
    """Those whose documents are read in no version, though documents have one."""
    if not schema.field_telling("version"):
        return []
    read = [version.kinds for version in schema.versions if version.status != "SKIPPED"]
    return [kind for i, kind in enumerate(schema.kinds) if schema.versions and not any(kinds >> i & 1 for kinds in read)]


def _lacks_values(schema: Schema) -> bool:
    """Whether a field has no value that a document could give, for lack of rows."""
    types = [node for structure in schema.structures for field in structure.fields for node in field.type.nodes]
    lacks_version = bool(schema.field_telling("version")) and not schema.versions
    return lacks_version or any(type_.enumeration and not type_.enumeration.values for type_ in types)


# ---- what is used, and by what ----


def _warn_of_unused(schema: Schema, reached: list[Structure], diagnostics: Diagnostics) -> None:
    """Not of what a row with an error may use."""
    fields = [field for structure in schema.structures for field in structure.fields]
    nodes = [node for field in fields for node in field.type.nodes]
    used = {id(part) for node in nodes for part in (node.enumeration, node.format, node.key_format, node.or_text, node.family)}
    used |= {id(field.group) for field in fields}
    for structure in schema.structures if schema.has_root else ():
        if structure not in reached:
            message = f"structure '{structure.name}' is not used in {schema.root.name}, and is left out"
            diagnostics.warning(structure.place, message)
    if schema.wrapper and not any(field.wrapped for field in fields) and not schema.is_in_doubt(""):
        diagnostics.warning(schema.wrapper.place, "no field is wrapped, and so the row is left out")
    for what, parts in (
        ("enumeration", schema.enumerations),
        ("format", schema.formats),
        ("family", schema.families),
        ("group", schema.groups),
    ):
        for part in parts:
            if id(part) not in used and not schema.is_in_doubt(part.name):
                diagnostics.warning(part.place, f"{what} '{part.name}' is not used by a field, and is left out")


def _check_nesting(schema: Schema, diagnostics: Diagnostics) -> tuple[list[Structure], bool]:
    """Walk all that the root is made of; returns what was reached, and whether each structure in it can have an end.

    What is in doubt counts as reached: the row with the error may use it.
    """
    reached: list[Structure] = []
    starts = [schema.root, *(structure for structure in schema.structures if schema.is_in_doubt(structure.name))]
    is_shallow = [_walk(start, reached, diagnostics) for start in starts if start not in reached]
    return reached, all(is_shallow) and not _check_endless(reached, diagnostics)


def _walk(start: Structure, reached: list[Structure], diagnostics: Diagnostics) -> bool:
    """Depth first, without recursion."""
    reached.append(start)
    path = [(start, _parts(start))]
    is_shallow = True
    while path:
        field, part = next(path[-1][1], (None, None))
        if field is None or part is None:
            path.pop()
        elif part in reached:
            continue
        elif len(path) == _MAX_DEPTH:
            is_shallow = False
            diagnostics.error(field.place, f"structures are nested more than {_MAX_DEPTH} deep")
        else:
            reached.append(part)
            path.append((part, _parts(part)))
    return is_shallow


def _check_endless(structures: list[Structure], diagnostics: Diagnostics) -> bool:
    """Whether a structure has to contain itself, so that it would have no end."""
    settled: set[Structure] = set()
    is_endless = False
    for start in structures:
        path = [(start, _demanded(start))] if start not in settled else []
        while path:
            field, part = next(path[-1][1], (None, None))
            if field is None or part is None:
                settled.add(path.pop()[0])
            elif any(part is outer for outer, _ in path):
                is_endless = True
                message = f"structure '{part.name}' would contain itself without end: make the field OPTIONAL"
                diagnostics.error(field.place, message, Note(part.place, f"'{part.name}' is defined here"))
            elif part not in settled:
                path.append((part, _demanded(part)))
    return is_endless


def _demanded(structure: Structure) -> Iterator[tuple[Field, Structure]]:
    """What is in each value of it: the structures of the fields that a document has to give."""
    return ((field, part) for field in structure.fields if field.is_awaited for part in field.type.forced)


def _parts(structure: Structure) -> Iterator[tuple[Field, Structure]]:
    """What the fields are made of."""
    return ((field, part) for field in structure.fields for part in field.type.structures)


# ---- fields ----


def _check_left_out(reached: list[Structure], diagnostics: Diagnostics) -> None:
    """A field that is left out at each place of its structure is in no document."""
    nodes = [node for structure in reached for field in structure.fields for node in field.type.nodes if node.structure]
    for structure in reached:
        places = [node for node in nodes if node.structure is structure]
        for field in structure.fields if places else ():
            if all(field in node.without for node in places):
                message = f"'{field.name}' is in no document: it is left out wherever {structure.name} is"
                diagnostics.error(field.place, message, Note(places[0].field.place, "it is left out here"))


def _check_field(field: Field, diagnostics: Diagnostics) -> None:
    for type_ in field.type.nodes:
        low, high = type_.minimum, type_.maximum
        if low is not None and high is not None and type_.amount(low) > type_.amount(high):
            diagnostics.error(field.place, f"no value is between {low} and {high}")
            field.type = Type()
        elif type_.is_known and type_.misfit_of_properties():
            diagnostics.error(field.place, type_.misfit_of_properties() or "")
            field.type = Type()
    if field.replacement:
        if field.required:
            diagnostics.error(field.place, "a deprecated field cannot be REQUIRED")
        if field.replacement.replacement:
            message = f"'{field.replacement.name}', which takes its place, is deprecated too"
            diagnostics.error(field.place, message, Note(field.replacement.place, "it is defined here"))
        if not field.kinds & field.replacement.kinds:
            message = f"no kind has both the field and '{field.replacement.name}', which takes its place"
            diagnostics.error(field.place, message, Note(field.replacement.place, "it is defined here"))


def _check_samples(schema: Schema, diagnostics: Diagnostics) -> None:
    """The documents show each field with a value, which is made up where the row gives none."""
    for structure in schema.structures:
        for field in structure.fields:
            if any(node.enumeration for node in field.type.nodes) or diagnostics.has_error_in_row_of(field.place):
                continue
            problem = field.type.bad_example(field.sample) if field.sample is not None else None
            if problem:
                diagnostics.error(field.place, f"the field needs an EXAMPLE: {problem}")
                field.type = Type()


# ---- wire keys ----


def _check_keys(structure: Structure, diagnostics: Diagnostics) -> None:
    common = keys_of(structure)
    for field in structure.inlines:
        if field.variant is None:
            common += _keys_within(field)
    extras = [extra for part in structure.common for extra in part.extras]
    _check_keys_of(structure, common, diagnostics)
    _check_extras(extras, diagnostics)
    for field in structure.inlines:
        if field.variant is not None:
            _check_keys_of(structure, [*common, *_keys_within(field)], diagnostics)
            _check_extras([*extras, *(extra for part in field.type.structure.common for extra in part.extras)], diagnostics)


def _check_extras(extras: list[Field], diagnostics: Diagnostics) -> None:
    """A further key belongs to one field."""
    for i, extra in enumerate(extras):
        for other in extras[:i]:
            key = extra.type.key_format.automaton.common(other.type.key_format.automaton)
            if key is not None and not diagnostics.has_error_in_row_of(extra.place):
                message = f"'{key}' would be a key of '{extra.name}' and of '{other.name}': give them other patterns"
                diagnostics.error(extra.place, message, Note(other.place, f"'{other.name}' is defined here"))


def _keys_within(inline: Field) -> list[Key]:
    """The keys of a structure that are among those of another one, at the row that puts them there."""
    return [replace(key, place=inline.place) for part in inline.type.structure.common for key in keys_of(part)]


def _check_keys_of(structure: Structure, keys: list[Key], diagnostics: Diagnostics) -> None:
    seen: dict[str, Key] = {}
    for key in keys:
        if key.text in seen:
            message = f"duplicate key '{key.text}' in {structure.name}"
            if not diagnostics.has_error_in(key.place):
                diagnostics.error(key.place, message, previous(seen[key.text].place))
        seen.setdefault(key.text, key)
        if len(key.text.encode()) > 0xFFFF:
            diagnostics.error(key.place, "this key is too long")
    if len(keys) > MAX_KEYS:
        diagnostics.error(structure.place, f"{structure.name} has more than {MAX_KEYS} keys")
