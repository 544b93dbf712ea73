"""One field of the old schema compared with what it is in the new one."""

from __future__ import annotations

from generator.diff.changes import Changes
from generator.diff.matching import Scope, member_types
from generator.diff.values import properties_between, range_takes, range_text, refused_by
from generator.model.model import Field
from generator.model.names import member
from generator.model.prose import plain
from generator.output.sentences import default


class FieldComparison:
    def __init__(self, scope: Scope, changes: Changes, old: Field, new: Field) -> None:
        self.scope = scope
        self.changes = changes
        self.old = old
        self.new = new
        self.name = f"'{new.name}' of {new.owner.name}"

    def add(self, rule: str, message: str) -> None:
        self.changes.add(rule, message, self.old.place, self.new.place)

    def run(self) -> None:
        self.compare_presence()
        self.compare_kinds()
        self.compare_keys()
        self.compare_values()
        self.compare_members()
        self.compare_deprecation()
        self.changes.compare_docs(self.name, self.old, self.new)

    def compare_presence(self) -> None:
        old, new = self.old, self.new
        if old.is_inline or new.is_inline:
            return
        was, now = (field.kinds if field.required else 0 for field in (old, new))
        gained = self.scope.gained(was, now)
        if gained:
            self.add("field-required", f"{self.name} is required for {gained}")
        if old.required and not new.required:
            self.add("field-optional", f"{self.name} is no longer required")
        if old.expected != new.expected and not new.required:
            self.add("field-expected", f"{self.name} is {'expected' if new.expected else 'no longer expected'}")

    def compare_kinds(self) -> None:
        lost = self.scope.lost(self.old.accepted, self.new.accepted)
        gained = self.scope.gained(self.old.accepted, self.new.accepted)
        if lost:
            self.add("field-kinds-narrowed", f"{self.name} is no longer a field of {lost}")
        if gained:
            self.add("field-kinds-widened", f"{self.name} is also a field of {gained}")
        warned = self.scope.lost(self.old.kinds, self.new.kinds)
        if warned != self.scope.lost(self.old.kinds, self.new.accepted):
            self.add("field-also-of-a-kind", f"{self.name} is a field of {warned} with a warning at most")

    def compare_keys(self) -> None:
        old, new = self.old, self.new
        if old.is_inline != new.is_inline:
            where = f"among those of {new.owner.name}" if new.is_inline else f"below the key '{new.key}'"
            self.add("form-changed", f"the fields of {self.name} are {where}")
        if old.is_inline or new.is_inline or (old.is_extra and new.is_extra):
            return
        was, now = outdated_by_key(old), outdated_by_key(new)
        if old.key != new.key:
            self.add("key-changed", f"{self.name} is written as '{new.key}', not '{old.key}'")
        for key in was:
            if key not in now:
                self.add("spelling-dropped", f"the key '{key}' of {self.name} is no longer read")
            elif now[key] and not was[key]:
                self.add("spelling-outdated", f"the key '{key}' of {self.name} gives a warning")
            elif was[key] and not now[key]:
                self.add("spelling-restored", f"the key '{key}' of {self.name} no longer gives a warning")
        for key in now:
            if key not in was:
                self.add("spelling-added", f"the key '{key}' of {self.name} is new")
        if old.wrapped != new.wrapped:
            self.add("form-changed", f"{self.name} is {'wrapped' if new.wrapped else 'plain'} on the wire")

    def compare_values(self) -> None:
        old, new = self.old, self.new
        if not new.type.takes(old.type):
            self.add("type-changed", f"{self.name} is of type {new.type}, not {old.type}")
            return
        if str(new.type) != str(old.type) and not old.type.takes(new.type):
            self.add("type-widened", f"{self.name} is of type {new.type}, which accepts all values of {old.type}")
        warned, warns = (any("unquoted-number" in node.codes for node in field.type.nodes) for field in (old, new))
        if warned != warns:
            a_warning = "a warning" if warns else "no warning any more"
            self.add("values-warned", f"{self.name} gives {a_warning} for a number without quotes")
        texts = range_text(new), range_text(old)
        limits = "{} takes {}, {} {}" if texts[0] != texts[1] else f"{{}} has {properties_between(old.type, new.type)}"
        if not range_takes(new.type, old.type):
            self.add("range-narrowed", limits.format(self.name, texts[0], "not", texts[1]))
        elif not range_takes(old.type, new.type):
            self.add("range-widened", limits.format(self.name, texts[0], "not only", texts[1]))
        refused, taken = refused_by(new.type, old.type), refused_by(old.type, new.type)
        if refused:
            self.add("format-narrowed", f"{self.name} no longer accepts {refused}")
        elif taken:
            self.add("format-widened", f"{self.name} also takes {taken}")
        self.compare_left_out()
        if self.defaults(old) != self.defaults(new):
            self.add("default-changed", f"the default of {self.name} is {plain(default(new))}, not {plain(default(old))}")

    def compare_left_out(self) -> None:
        """The fields of a structure that documents do not have at this place: of those that both structures have."""
        pairs = [(now, was) for now, was in self.new.type.aligned(self.old.type) if now.structure and was.structure]
        for now, was in pairs:
            shared = {field.name for field in now.structure.fields} & {field.name for field in was.structure.fields}
            before, after = ({field.name for field in node.without} & shared for node in (was, now))
            for name in sorted(after - before):
                self.add("field-left-out", f"{self.name} no longer has '{name}' of {now.structure.name}")
            for name in sorted(before - after):
                self.add("field-let-in", f"{self.name} also has '{name}' of {now.structure.name}")

    def defaults(self, field: Field) -> list[object]:
        """The default, and those that rules give, in their order."""
        rules = [rule for rule in field.owner.rules if rule.gives_default and rule.first is field]
        return [field.type.meaning(field.default)] + [
            (field.type.meaning(rule.value), rule.condition.identity(self.scope.now)) for rule in rules
        ]

    def compare_members(self) -> None:
        old, new = self.old, self.new
        if member(old) != member(new):
            self.add("member-renamed", f"the member of {self.name} is {member(new)}, not {member(old)}")
        if self.scope.is_retyped(old, new):
            was, now = member_types(self.scope.old_names, old), member_types(self.scope.new_names, new)
            message = f"the member of {self.name} is of type '{now[0]}', not '{was[0]}'"
            if was[0] == now[0]:
                were, are = (f"{len(types)} member{'s' * (len(types) > 1)}, '{', '.join(types)}'" for types in (was, now))
                message = f"{self.name} has {are}, not {were}"
            self.add("member-retyped", message)

    def compare_deprecation(self) -> None:
        old, new = self.old.replacement, self.new.replacement
        if new is None and old is not None:
            self.add("field-restored", f"{self.name} is no longer deprecated")
        elif new is not None and (old is None or self.scope.now(old) is not new):
            self.add("field-deprecated", f"{self.name} is deprecated: '{new.name}' takes its place")


def outdated_by_key(field: Field) -> dict[str, bool]:
    """Every key of the field, and whether it gives a warning."""
    return {field.key: False, **{spelling.key: spelling.legacy for spelling in field.spellings}}
