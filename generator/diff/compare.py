"""Two schemas compared as models: the order of rows does not count where it has no effect."""

from __future__ import annotations

from generator.diff.changes import Change, Changes, match
from generator.diff.scope import Scope
from generator.diff.structures import StructureComparison
from generator.diff.words import WordComparison
from generator.model.model import Schema


def compare(old: Schema, new: Schema) -> list[Change]:
    changes = Changes()
    scope = Scope(old, new, match(old.kinds, new.kinds, lambda kind: [kind.name], lambda kind: [kind.wire]))
    if old.id != new.id:
        changes.add("id-changed", f"the id is '{new.id}', not '{old.id}'", old.place, new.place)
    changes.compare_docs("the schema", old, new)
    WordComparison(scope, changes).run()
    for was, now in match(old.formats, new.formats, lambda format: [format.name]).pairs:
        changes.compare_docs(f"format {now.name}", was, now)
    StructureComparison(scope, changes).run()
    return list(changes.found)
