"""`diff`: diff/RULE/ holds two schemas that differ by a change of the rule, and in changes.txt the report of it.

constructs/NAME/ holds two that differ in a construct of the language.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from support import Run, generate

from generator.diff.changes import RULES

PAIRS = Path(__file__).resolve().parent / "diff"
CONSTRUCTS = PAIRS.parent / "constructs"
HEAD = """\
SCHEMA(demo, Root, "A schema.")
KIND(A, Alpha, alpha, "The first kind.")
KIND(B, Beta, beta, "The second kind.")
STRUCTURE(Root, PLAIN, "The root.")
FIELD(Root, kind, KIND, NONE, AB, REQUIRED, "The kind.")
"""
PORT = 'FIELD(Root, port, INTEGER, NONE, AB, OPTIONAL, "A port.")\n'
NAME = 'FIELD(Root, name, STRING, NONE, AB, OPTIONAL, "A name.")\n'
HOST = 'FIELD(Root, host, STRING, NONE, AB, OPTIONAL, "A host.")\n'
COLOR = 'ENUMERATION(Color, "A colour.")\nVALUE(Color, red, "Red.")\nVALUE(Color, green, "Green.")\n'
PAINT = 'FIELD(Root, paint, ENUM(Color), red, AB, OPTIONAL, "A paint.")\n'
ITEM = 'STRUCTURE(Item, PLAIN, "An item.")\nMEMBER(Item, size, INTEGER, NONE, OPTIONAL, "A size.")\n'
MORE = 'MEMBER(Item, more, STRING, NONE, OPTIONAL, "More.")\n'
LIST = 'FIELD(Root, list, LIST(INTEGER), NONE, AB, OPTIONAL, "A list.")\n'


def items(name: str) -> str:
    return f'FIELD(Root, {name}, ITEMS(Item), NONE, AB, OPTIONAL, "Items.")\n'


def rule(relation: str) -> str:
    return f'RULE(Root, {relation}, "so it is")\n'


def run_pair(pair: Path) -> Run:
    return generate("diff", "old.def", "new.def", cwd=pair)


class Pairs(unittest.TestCase):
    maxDiff = None

    def check(self, pair: Path) -> None:
        run = run_pair(pair)
        self.assertEqual(run.out, (pair / "changes.txt").read_text(encoding="utf-8"))
        self.assertIn(f" [{pair.name}]\n" if pair.parent == PAIRS else " [", run.out)
        self.assertEqual((run.status, run.err), (int(", none breaking\n" not in run.out), ""))

    def test_each_rule_has_a_pair(self) -> None:
        self.assertEqual({path.name for path in PAIRS.iterdir()}, set(RULES))


def _add_tests() -> None:
    for pair in [*sorted(PAIRS.iterdir()), *sorted(CONSTRUCTS.iterdir())]:
        name = f"test_{pair.parent.name}_{pair.name.replace('-', '_')}"
        setattr(Pairs, name, lambda self, pair=pair: self.check(pair))


_add_tests()


class Comparison(unittest.TestCase):
    maxDiff = None

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def diff(self, old: str, new: str, *options: str) -> Run:
        for name, rows in (("old.def", old), ("new.def", new)):
            (self.folder / name).write_text(rows if "SCHEMA(" in rows else HEAD + rows, encoding="utf-8")
        return generate("diff", "old.def", "new.def", *options, cwd=self.folder)

    def assertRules(self, old: str, new: str, *rules: str) -> None:
        run = self.diff(old, new, "--format", "json")
        self.assertEqual(run.err, "")
        self.assertEqual(sorted(change["rule"] for change in json.loads(run.out)["changes"]), sorted(rules))

    # ---- the layout in C, and the soname ----

    def assertSoname(self, old: str, new: str, is_another: bool) -> None:
        line = "soname: libdemo.so needs a new one: its layout in C is another, and programs are compiled again\n"
        self.assertEqual(self.diff(old, new).out.endswith(line), is_another)
        layout = json.loads(self.diff(old, new, "--format", "json").out)["layout"]
        self.assertEqual(layout["old"] != layout["new"], is_another)

    def test_layouts_that_differ(self) -> None:
        paint = COLOR + PAINT
        for old, new in (
            (PORT, NAME + PORT),
            (PORT, PORT + NAME),
            (PORT + NAME, NAME + PORT),
            (PORT, PORT.replace("INTEGER", "STRING")),
            (PORT, PORT.replace("OPTIONAL", "OPTIONAL C_NAME(door)")),
            (paint, paint.replace('VALUE(Color, red, "Red.")\n', "") + 'VALUE(Color, red, "Red.")\n'),
            (ITEM + items("one"), ITEM + MORE + items("one")),
            (LIST, LIST.replace("INTEGER", "BOOLEAN")),
        ):
            with self.subTest(new):
                self.assertSoname(old, new, True)

    def test_layouts_that_are_alike(self) -> None:
        for old, new in (
            (PORT, PORT.replace("A port.", "The port.")),
            (PORT, PORT.replace("NONE", "80")),
            (PORT, PORT.replace("OPTIONAL", "REQUIRED")),
            (PORT, PORT.replace("OPTIONAL", "OPTIONAL KEY(door)")),
            (PORT + NAME, PORT + NAME + rule("AT_MOST_ONE(port, name)")),
        ):
            with self.subTest(new):
                self.assertSoname(old, new, False)

    # ---- what has no effect is not a change ----

    def test_same(self) -> None:
        for schema in ("schema.def", "examples/server/server.def", "tests/generator/cases/every-construct.def"):
            self.assertEqual(generate("diff", schema, schema), Run(0, "no changes\n", ""))

    def test_order_of_definitions(self) -> None:
        self.assertRules(COLOR + PAINT + ITEM + items("one"), ITEM + PAINT + items("one") + COLOR)

    def test_format_in_other_words(self) -> None:
        name = NAME.replace("OPTIONAL", "OPTIONAL FORMATTED({})")
        old = 'FORMAT(one, 9, "a+|b", "a word")\n' + name.format("one")
        self.assertRules(old, 'FORMAT(two, 9, "b|a(a*)", "a word")\n' + name.format("two"))
        self.assertRules(old, 'FORMAT(two, 8, "b|a(a*)", "a word")\n' + name.format("two"), "format-narrowed")

    def test_value_beyond_the_longest_of_a_format(self) -> None:
        """It may be refused: it never was right."""
        name = NAME.replace("OPTIONAL", "OPTIONAL FORMATTED(word)")
        old = 'FORMAT(word, {}, "a|b|cccc", "a word")\n' + name
        new = 'FORMAT(word, 9, "a|b", "a word")\n' + name
        self.assertRules(old.format(3), new, "format-widened")
        self.assertRules(old.format(4), new, "format-narrowed")

    def test_bounds_in_other_words(self) -> None:
        old = PORT.replace("OPTIONAL", "OPTIONAL RANGE(1, 9)")
        self.assertRules(old, PORT.replace("OPTIONAL", "OPTIONAL MAX(9) MIN(1)"))

    def test_structure_with_another_name(self) -> None:
        """What its fields say stays the same; only C sees the name."""
        old = items("one") + ITEM
        self.assertRules(old, old.replace("(Item", "(Thing"), "member-retyped")

    def test_part_that_several_fields_share(self) -> None:
        """It is reported once."""
        old = items("one") + items("two") + ITEM
        self.assertRules(old, old.replace("A size.", "The size."), "doc-changed")

    def test_part_that_splits(self) -> None:
        other = ITEM.replace("Item", "Other").replace("OPTIONAL", "REQUIRED")
        old = items("one") + items("two")
        new = items("one") + items("two").replace("(Item)", "(Other)")
        self.assertRules(old + ITEM, new + ITEM + other, "field-required", "member-retyped")

    # ---- fields ----

    def test_renamed_field_that_keeps_its_key(self) -> None:
        new = NAME.replace("name,", "title,").replace("OPTIONAL", "OPTIONAL KEY(name)")
        self.assertRules(NAME, new, "member-renamed")

    def test_renamed_field_with_an_alias(self) -> None:
        new = NAME.replace("name,", "title,").replace("OPTIONAL", "OPTIONAL OLD_SPELLING(name)")
        self.assertRules(NAME, new, "member-renamed", "key-changed", "spelling-added", "spelling-outdated")

    def test_advice_on_what_is_gone(self) -> None:
        renamed = self.diff(NAME, NAME.replace("name,", "title,")).out
        self.assertIn("'name' of Root is gone; if it is now called 'title', add OLD_SPELLING(name) to that,"
                      " so that the old key is still read [field-removed]\n", renamed)  # fmt: skip
        moved = self.diff(NAME + items("one") + ITEM, items("one") + ITEM + NAME.replace("Root", "Item")).out
        self.assertIn("'name' of Root is gone; if it is now in Item, say so where it was:"
                      ' MISTAKEN(Root, name, "...") [field-removed]\n', moved)  # fmt: skip
        other = self.diff(NAME, PORT.replace("port,", "title,")).out
        self.assertIn("'name' of Root is gone [field-removed]\n", other)

    def test_structure_that_becomes_items(self) -> None:
        old = items("one").replace("ITEMS", "STRUCT") + ITEM
        self.assertIn("'one' of Root has 2 members, 'struct demo_item *, uint32_t', not 1 member, 'struct demo_item *'"
                      " [member-retyped]\n", self.diff(old, items("one") + ITEM).out)  # fmt: skip

    def test_number_that_is_written_in_quotes_now(self) -> None:
        for type_ in ("NUMBER", "QUANTITY"):
            number = PORT.replace("INTEGER", type_)
            quoted = number.replace("OPTIONAL", "OPTIONAL QUOTED")
            self.assertRules(PORT, quoted, "type-widened", "values-warned", "member-retyped")
            self.assertRules(number, quoted, "values-warned")
        self.assertRules(PORT.replace("INTEGER", "NUMBER"), PORT.replace("INTEGER", "QUANTITY"),
                         "type-widened", "member-retyped")  # fmt: skip

    def test_number_that_is_not_written_in_quotes_any_more(self) -> None:
        for type_ in ("NUMBER", "INTEGER"):
            number = PORT.replace("INTEGER", type_)
            self.assertRules(number.replace("OPTIONAL", "OPTIONAL QUOTED"), number, "type-changed")
        quantity = PORT.replace("INTEGER", "QUANTITY")
        self.assertRules(quantity.replace("OPTIONAL", "OPTIONAL QUOTED"), quantity, "values-warned")

    def test_number_of_a_value(self) -> None:
        """Stating the number that a value has anyway is not a change."""
        value = 'ENUMERATION(Color, "Colors.")\nVALUE_AS(Color, red, EQUALS(1), "Red.")\nVALUE(Color, blue, "Blue.")\n'
        field = 'FIELD(Root, color, ENUM(Color), NONE, AB, OPTIONAL, "A color.")\n'
        plain = value.replace("VALUE_AS(Color, red, EQUALS(1),", "VALUE(Color, red,")
        self.assertRules(plain + field, value + field)
        self.assertRules(plain + field, value.replace("EQUALS(1)", "EQUALS(2)") + field, "values-renumbered")
        flags = field.replace("ENUM", "FLAGS")
        self.assertRules(value + field, value + flags, "type-changed", "member-retyped")

    def test_fixed_count(self) -> None:
        fixed = LIST.replace("OPTIONAL", "OPTIONAL COUNT(2, 2)")
        self.assertRules(LIST, fixed, "range-narrowed", "member-retyped")
        self.assertRules(fixed, fixed.replace("2, 2", "3, 3"), "range-narrowed", "member-retyped")

    def test_keys_of_elements(self) -> None:
        rows = 'STRUCTURE(Item, PLAIN, "An item.")\n' + "".join(
            f'MEMBER(Item, {name}, STRING, NONE, OPTIONAL, "A word.")\n' for name in "ab"
        )
        items, by_a, by_both = (
            rows + f'MEMBER(Root, items, LIST(STRUCT(Item)), NONE, OPTIONAL{keys}, "Items.")\n'
            for keys in ("", " KEYED_BY(a)", " KEYED_BY(a, b)")
        )
        self.assertRules(items, by_a, "range-narrowed")
        self.assertRules(by_a, by_both, "range-widened")
        self.assertRules(by_both, items, "range-widened")

    def test_units(self) -> None:
        units = 'UNIT(time, s, 1, "Seconds.")\nUNIT(time, m, 60, "Minutes.")\n'
        hours = 'UNIT(time, h, 3600, "Hours.")\n'
        field = NAME.replace("STRING", "QUANTITY(time)")
        self.assertRules(units + field, units + hours + field, "range-widened")
        self.assertRules(units + hours + field, units + field, "range-narrowed")
        self.assertRules(units + field, units.replace("60", "61") + field, "range-narrowed")
        self.assertRules(NAME, units + field, "type-changed", "member-retyped")

    def test_text_in_place_of_a_value(self) -> None:
        format_ = 'FORMAT(variable, 9, "[$][a-z]+", "a variable")\n'
        with_text = format_ + PORT.replace("OPTIONAL", "OPTIONAL OR_TEXT(variable)")
        self.assertRules(PORT, with_text, "range-widened", "member-retyped")
        self.assertRules(with_text, PORT, "range-narrowed", "member-retyped")
        self.assertRules(with_text, with_text.replace("[a-z]", "[a-y]"), "format-narrowed")

    def test_scalars(self) -> None:
        scalars = NAME.replace("OPTIONAL", "OPTIONAL SCALARS")
        self.assertRules(NAME, scalars, "range-widened")
        self.assertRules(scalars, NAME, "range-narrowed")
        rules = ("type-widened", "range-widened", "member-retyped", "doc-changed")
        self.assertRules(PORT, scalars.replace("name,", "port,"), *rules)

    def test_type_in_c(self) -> None:
        byte = PORT.replace("OPTIONAL", "OPTIONAL C_TYPE(uint8_t)")
        self.assertRules(PORT, byte, "range-narrowed", "member-retyped")
        self.assertRules(byte, PORT, "range-widened", "member-retyped")
        self.assertRules(PORT.replace("OPTIONAL", "OPTIONAL RANGE(0, 9)"), byte.replace("uint8_t)", "uint8_t) MAX(9)"),
                         "member-retyped")  # fmt: skip
        decimal = PORT.replace("OPTIONAL", "OPTIONAL DECIMAL")
        self.assertRules(PORT, decimal, "range-narrowed")
        self.assertRules(decimal, PORT, "range-widened")

    def test_renamed_field_without_an_alias(self) -> None:
        self.assertRules(NAME, NAME.replace("name,", "title,"), "field-removed", "field-added")

    def test_key_that_goes_over_to_another_field(self) -> None:
        """The name counts more than the key: the old field lives on under its name."""
        new = NAME.replace("OPTIONAL", "OPTIONAL KEY(label)") + HOST.replace("OPTIONAL", "OPTIONAL KEY(name)")
        self.assertRules(NAME, new, "key-changed", "spelling-dropped", "spelling-added", "field-added")

    def test_another_field_to_use(self) -> None:
        old = NAME + HOST + PORT.replace("INTEGER", "STRING").replace("OPTIONAL", "OPTIONAL DEPRECATED(name)")
        self.assertRules(old, old.replace("DEPRECATED(name)", "DEPRECATED(host)"), "field-deprecated")

    def test_foreign_keys(self) -> None:
        foreign = "FOREIGN(Root, label, {})\n"
        old = NAME + HOST + foreign.format("name")
        self.assertRules(old, NAME + HOST + foreign.format("host"), "foreign-changed")
        self.assertRules(old, NAME + HOST + 'MISTAKEN(Root, label, "write a name")\n', "foreign-changed")
        self.assertRules(old, NAME + HOST, "foreign-changed")

    def test_kind_gets_a_required_field(self) -> None:
        old = NAME.replace("AB, OPTIONAL", "A_, REQUIRED")
        self.assertRules(old, old.replace("A_", "AB"), "field-kinds-widened", "field-required")

    def test_new_kind_gets_fields(self) -> None:
        """Whatever a new kind has, no document of it was there."""
        kind = 'KIND(C, Gamma, gamma, "The third kind.")\nSTRUCTURE('
        name = NAME.replace("OPTIONAL", "REQUIRED")
        self.assertRules(HEAD + name, (HEAD + name).replace("STRUCTURE(", kind).replace("AB", "ABC"), "kind-added")

    def test_optional_structure_becomes_required(self) -> None:
        """The pointer to it becomes the structure itself."""
        old = items("one").replace("ITEMS", "STRUCT") + ITEM
        self.assertRules(old, old.replace("AB, OPTIONAL", "AB, REQUIRED"), "field-required", "member-retyped")

    def test_text_that_becomes_a_quantity(self) -> None:
        """Both are strings in C."""
        self.assertRules(NAME, NAME.replace("STRING", "QUANTITY"), "type-changed")

    def test_any_takes_all(self) -> None:
        self.assertRules(NAME, NAME.replace("STRING", "ANY"), "type-widened")
        self.assertRules(NAME.replace("STRING", "ANY"), NAME, "type-changed")

    def test_another_enumeration(self) -> None:
        other = COLOR.replace("Color", "Tint")
        new = PAINT.replace("Color", "Tint")
        said = ("enumeration-added", "enumeration-removed", "member-retyped")
        self.assertRules(COLOR + PAINT, other + new, *said)
        more = 'VALUE(Tint, blue, "Blue.")\n'
        self.assertRules(COLOR + PAINT, other + more + new, *said, "type-widened")
        fewer = other.replace('VALUE(Tint, green, "Green.")\n', "")
        self.assertRules(COLOR + PAINT, fewer + new, *said, "type-changed")

    def test_length_of_strings(self) -> None:
        def name(more: str) -> str:
            return f'FIELD(Root, name, STRING, NONE, AB, OPTIONAL{more}, "A name.")\n'

        for old, new, *said in (
            (" LENGTH(1, 8)", " LENGTH(2, 8)", "range-narrowed"),
            (" LENGTH(1, 8)", " LENGTH(1, 7)", "range-narrowed"),
            ("", " LENGTH(NONE, 9)", "range-narrowed"),
            (" LENGTH(NONE, 8)", " LENGTH(NONE, 9)", "range-widened"),
            (" LENGTH(3, NONE)", "", "range-widened"),
            (" LENGTH(1, 8)", " NONEMPTY", "range-widened"),
            (" NONEMPTY", " LENGTH(1, NONE)"),
        ):
            self.assertRules(name(old), name(new), *said)

    def test_default_that_is_respelt_with_its_value(self) -> None:
        self.assertRules(COLOR + PAINT, (COLOR + PAINT).replace("red,", "Red,"), "default-changed", "value-respelt")

    def test_default_under_a_condition(self) -> None:
        old = NAME + PORT + rule("DEFAULT_IF(port, 1, SET(name))")
        self.assertRules(old, old.replace("1", "2"), "default-changed")
        self.assertRules(old, NAME + PORT, "default-changed")

    def test_range_that_moves(self) -> None:
        old, new = (PORT.replace("OPTIONAL", f"OPTIONAL {bounds}") for bounds in ("RANGE(1, 9)", "RANGE(2, 10)"))
        self.assertRules(old, new, "range-narrowed")
        self.assertRules(new, old, "range-narrowed")

    def test_each_property_that_refuses_values(self) -> None:
        number = PORT.replace("INTEGER", "NUMBER")
        for field, property_, refuses in (
            (number, "FRACTION_OR_WHOLE", True), (NAME, "NONEMPTY", True),
            (number.replace("OPTIONAL", "OPTIONAL QUOTED"), "MILLI", False),
            (number, "MIN(1)", True), (number, "MAX(1)", True), (LIST, "OR_ONE", False), (NAME, "NULLABLE", False),
        ):  # fmt: skip
            with_it = field.replace("OPTIONAL", f"OPTIONAL {property_}")
            with self.subTest(property_):
                self.assertRules(field, with_it, "range-narrowed" if refuses else "range-widened")
                self.assertRules(with_it, field, "range-widened" if refuses else "range-narrowed")

    def test_elements(self) -> None:
        bounds = {"COUNT(1, NONE)": "range-narrowed", "COUNT(0, 9)": "range-narrowed", "UNIQUE": "range-narrowed"}
        for property_, rule_ in bounds.items():
            with self.subTest(property_):
                with_it = LIST.replace("OPTIONAL", f"OPTIONAL {property_}")
                self.assertRules(LIST, with_it, rule_)
                self.assertRules(with_it, LIST, "range-widened")
        self.assertRules(LIST, LIST.replace("INTEGER", "INTEGER MAX(9)"), "range-narrowed")
        self.assertRules(LIST, LIST.replace("INTEGER", "STRING"), "type-changed", "member-retyped")
        self.assertRules(LIST, LIST.replace("LIST(INTEGER)", "INTEGER"), "type-changed", "member-retyped")
        old, new = LIST.replace("INTEGER", "ANY"), LIST.replace("INTEGER", "LIST(ANY)")
        self.assertRules(old, new, "type-changed", "member-retyped")

    def test_structures_of_elements(self) -> None:
        for type_ in ("LIST(STRUCT(Item))", "MAP(STRUCT(Item))", "LIST(LIST(STRUCT(Item)))"):
            with self.subTest(type_):
                old = LIST.replace("LIST(INTEGER)", type_) + ITEM
                self.assertRules(old, old.replace("size", "width"), "field-removed", "field-added", "layout-changed")
                self.assertRules(old, old + MORE, "field-added", "layout-changed")

    def test_several_types(self) -> None:
        old = LIST.replace("LIST(INTEGER)", "STRING")
        both = LIST.replace("LIST(INTEGER)", "EITHER(STRING, LIST(INTEGER))")
        self.assertRules(old, both, "type-widened", "member-retyped")
        self.assertRules(LIST, both, "type-widened", "member-retyped")
        self.assertRules(both, LIST, "type-changed", "member-retyped")
        more = both.replace("EITHER(", "EITHER(BOOLEAN, ")
        self.assertRules(both, more, "type-widened", "member-retyped")
        self.assertRules(more, both, "type-changed", "member-retyped")
        self.assertRules(both, both.replace("INTEGER", "INTEGER MAX(9)"), "range-narrowed")
        self.assertRules(both, both.replace("STRING", "STRING NONEMPTY"), "range-narrowed")
        self.assertRules(both, both.replace("OPTIONAL", "OPTIONAL NULLABLE"), "range-widened")
        part = both.replace("LIST(INTEGER)", "STRUCT(Item)") + ITEM
        self.assertRules(part, part + MORE, "field-added")
        self.assertRules(part, part.replace("size", "width"), "field-removed", "field-added")

    # ---- layout ----

    def test_field_between_others(self) -> None:
        self.assertRules(NAME + PORT, NAME + HOST + PORT, "field-added", "layout-changed")

    def test_field_at_the_end(self) -> None:
        self.assertRules(NAME + PORT, NAME + PORT + HOST, "field-added")

    def test_sixty_fifth_field(self) -> None:
        """One more word of presence bits, before all members."""
        rows = [NAME.replace("name", f"name{i}") for i in range(64)]
        self.assertRules("".join(rows[:62]), "".join(rows[:63]), "field-added")
        self.assertRules("".join(rows[:63]), "".join(rows), "field-added", "layout-changed")

    def test_item_that_grows(self) -> None:
        old = items("one") + ITEM
        self.assertRules(old, old + MORE, "field-added", "layout-changed")
        by_pointer = old.replace("ITEMS", "STRUCT")
        self.assertRules(by_pointer, by_pointer + MORE, "field-added")

    def test_structure_that_grows_inside_another(self) -> None:
        inner = items("one").replace("ITEMS", "STRUCT").replace("OPTIONAL", "REQUIRED")
        self.assertRules(inner + NAME + ITEM, inner + NAME + ITEM + MORE, "field-added", "layout-changed")
        self.assertRules(NAME + inner + ITEM, NAME + inner + ITEM + MORE, "field-added")

    def test_item_that_shrinks(self) -> None:
        old = items("one") + ITEM
        self.assertRules(old + MORE, old, "field-removed", "layout-changed")

    def test_member_of_an_item_with_another_size(self) -> None:
        old = items("one") + ITEM
        said = ("type-changed", "member-retyped", "layout-changed")
        self.assertRules(old, old.replace("INTEGER", "BOOLEAN"), *said)

    def test_structure_that_grows_inside_one_inside_another(self) -> None:
        inner = items("one").replace("ITEMS", "STRUCT").replace("OPTIONAL", "REQUIRED")
        middle = 'STRUCTURE(Item, PLAIN, "An item.")\nMEMBER(Item, part, STRUCT(Part), NONE, REQUIRED, "A part.")\n'
        part = ITEM.replace("(Item", "(Part")
        old = inner + NAME + middle + part
        self.assertRules(old, old + MORE.replace("(Item", "(Part"), "field-added", "layout-changed")

    def test_structure_inside_another_that_becomes_an_item_too(self) -> None:
        """It gets a label, and what follows it in the other one moves."""
        old = items("one").replace("ITEMS", "STRUCT").replace("OPTIONAL", "REQUIRED") + NAME
        self.assertRules(old + ITEM, old + items("two") + ITEM, "field-added", "layout-changed", "layout-changed")

    def test_structure_that_becomes_an_item(self) -> None:
        old = items("one").replace("ITEMS", "STRUCT") + ITEM
        self.assertRules(old, old + items("two"), "field-added", "layout-changed")

    # ---- rules ----

    def test_rules_that_become_milder_or_stricter(self) -> None:
        fields = COLOR + PAINT + NAME + PORT + HOST
        for rows, strict, mild in (
            (fields, "AT_MOST_ONE(name, port, host)", "AT_MOST_ONE(name, port)"),
            (fields, "REQUIRES(name, SET(port), SET(host))", "REQUIRES(name, SET(port))"),
            (fields, "REQUIRES(name, IS(paint, red))", "REQUIRES(name, IS(paint, red, green))"),
            (fields, "REQUIRES(name, GIVEN(paint, red))", "REQUIRES(name, SET(paint))"),
            (fields, "REQUIRES(name, SET(paint))", "REQUIRES(name, ANY_OF(SET(paint), SET(port)))"),
            (fields, "REQUIRES(name, ALL_OF(SET(port), SET(host)))", "REQUIRES(name, ANY_OF(SET(port), SET(host)))"),
            (fields, "REQUIRES(name, ABOVE(port, 5))", "REQUIRES(name, ABOVE(port, 4))"),
            (fields, "REQUIRES(name, NOT(SET(port)))", "REQUIRES(name, NOT(ABOVE(port, 4)))"),
            (fields, "ONE_OF(name, port)", "AT_MOST_ONE(name, port)"),
            (fields, "REQUIRED_UNLESS(name, SET(port))", "REQUIRED_UNLESS(name, SET(port), SET(host))"),
            (fields, "REQUIRED_UNLESS(name, IS(paint, red))", "REQUIRED_UNLESS(name, IS(paint, red, green))"),
            (fields, "REQUIRED_UNLESS(name, GIVEN(paint, red))", "REQUIRED_UNLESS(name, SET(paint))"),
            (fields, "ONE_OF(name, port)", "REQUIRED_UNLESS(name, SET(port))"),
        ):
            with self.subTest(f"{strict} and {mild}"):
                self.assertRules(rows + rule(strict), rows + rule(mild), "rule-relaxed")
                self.assertRules(rows + rule(mild), rows + rule(strict), "rule-tightened")

    def test_rules_of_which_none_implies_the_other(self) -> None:
        rows, both = NAME + PORT + HOST, ("rule-relaxed", "rule-tightened")
        for one, other in (
            ("AT_MOST_ONE(name, port)", "AT_MOST_ONE(name, host)"),
            ("REQUIRES(name, SET(port))", "REQUIRES(name, SET(host))"),
            ("REQUIRES(name, SET(port))", "REQUIRES(host, SET(port))"),
            ("AT_MOST_ONE(name, port)", "REQUIRES(name, SET(port))"),
            ("ONE_OF(name, port)", "ONE_OF(name, host)"),
            ("REQUIRES(name, GIVEN(port, 1))", "REQUIRES(name, GIVEN(port, 2))"),
        ):
            with self.subTest(f"{one} and {other}"):
                self.assertRules(rows + rule(one), rows + rule(other), *both)
        paint = COLOR + PAINT + NAME  # whose default is seen by IS only
        old, new = rule("REQUIRES(name, IS(paint, red))"), rule("REQUIRES(name, SET(paint))")
        self.assertRules(paint + old, paint + new, *both)
        ports = PORT + PORT.replace("port", "last")
        self.assertRules(ports + rule("ORDERED(port, last)"), ports + rule("ORDERED(last, port)"), *both)

    def test_rule_in_other_words(self) -> None:
        rows = NAME + PORT + HOST
        self.assertRules(rows + rule("AT_MOST_ONE(name, port)"), rows + rule("AT_MOST_ONE(port, name)"))
        self.assertRules(rows + rule("REQUIRES(name, SET(port), SET(host))"),
                         rows + rule("REQUIRES(name, SET(host), SET(port))"))  # fmt: skip
        for one, other in (
            ("REQUIRES(name, SET(port), SET(host))", "REQUIRES(name, ALL_OF(SET(host), SET(port)))"),
            ("REQUIRES(name, NOT(SET(port)))", "AT_MOST_ONE(port, name)"),
            ("REQUIRES(name, NOT(ANY_OF(SET(port), SET(host))))",
             "REQUIRES(name, ALL_OF(NOT(SET(port)), NOT(SET(host))))"),
            ("REQUIRES(name, SET(port))", "REQUIRES(name, NOT(NOT(SET(port))))"),
            ("REQUIRES(name, ABOVE(port, 4))", "REQUIRES(name, ALL_OF(SET(port), ABOVE(port, 4)))"),
            ("REQUIRED_UNLESS(name, SET(port), SET(host))", "REQUIRED_UNLESS(name, ANY_OF(SET(port), SET(host)))"),
        ):
            with self.subTest(f"{one} and {other}"):
                self.assertRules(rows + rule(one), rows + rule(other))
        old = rows + rule("AT_MOST_ONE(name, port)")
        self.assertRules(old, old.replace("so it is", "thus"), "doc-changed")

    def test_rules_that_warn(self) -> None:
        rows = NAME + PORT + HOST
        for relation in ("EXPECT_ONE(name, port)", "CONFLICT_IF(name, SET(port))", "NO_EFFECT_IF(name, SET(port))",
                         "NO_EFFECT_UNLESS(name, SET(port))"):  # fmt: skip
            with self.subTest(relation):
                self.assertRules(rows, rows + rule(relation), "advice-changed")
                self.assertRules(rows + rule(relation), rows, "advice-changed")
                self.assertRules(rows + rule(relation), rows + rule(relation.replace("port", "host")),
                                 "advice-changed", "advice-changed")  # fmt: skip
        self.assertRules(rows + rule("EXPECT_ONE(name, port)"), rows + rule("EXPECT_ONE(port, name)"))

    def test_rule_about_more_than_can_be_tried(self) -> None:
        names = [f"name{i}" for i in range(20)]
        rows = "".join(NAME.replace("name", name) for name in names)
        old = rows + rule(f"ONE_OF({', '.join(names)})")
        self.assertRules(old, old.replace("so it is", "thus"), "doc-changed")
        self.assertRules(rows, old, "rule-tightened")

    def test_rule_with_a_field_that_is_new(self) -> None:
        for relation, *said in (
            ("AT_MOST_ONE(name, host)", "rule-added"),
            ("REQUIRES(host, SET(name))", "rule-added"),
            ("REQUIRES(name, SET(host))", "rule-tightened"),
            ("AT_MOST_ONE(name, port, host)", "rule-tightened"),
            ("NO_EFFECT_UNLESS(host, SET(name))", "advice-changed"),
            ("DEFAULT_IF(host, \"a\", SET(name))",),
        ):
            with self.subTest(relation):
                self.assertRules(NAME + PORT, NAME + PORT + HOST + rule(relation), "field-added", *said)

    def test_rule_that_takes_a_new_field_in(self) -> None:
        old = NAME + PORT + rule("AT_MOST_ONE(name, port)")
        self.assertRules(old, NAME + PORT + HOST + rule("AT_MOST_ONE(name, port, host)"), "field-added", "rule-added")

    def test_rule_with_a_field_that_is_gone(self) -> None:
        """It is reported once, also where it gives a default."""
        for relation, said in (
            ("AT_MOST_ONE(name, host)", "rule-removed"), ("REQUIRES(host, SET(name))", "rule-removed"),
            ('DEFAULT_IF(host, "a", SET(name))', "rule-removed"),
            ("NO_EFFECT_UNLESS(host, SET(name))", "advice-changed"),
            ("REQUIRES(name, SET(host))", "rule-relaxed"),
        ):  # fmt: skip
            with self.subTest(relation):
                self.assertRules(NAME + HOST + rule(relation), NAME, "field-removed", said)

    def test_new_field_that_is_required_under_a_condition(self) -> None:
        host = HOST + rule("REQUIRED_UNLESS(host, SET(name))")
        self.assertRules(NAME, NAME + host, "field-added", "rule-tightened")

    def test_required_field_that_becomes_so_under_a_condition(self) -> None:
        always = NAME + HOST.replace("OPTIONAL", "REQUIRED")
        at_times = NAME + HOST + rule("REQUIRED_UNLESS(host, SET(name))")
        self.assertRules(always, at_times, "field-optional")
        self.assertRules(at_times, always, "field-required")

    def test_demand_on_one_more_kind(self) -> None:
        at_times = HOST.replace("AB, OPTIONAL", "{}, OPTIONAL") + rule("REQUIRED_UNLESS(host, SET(name))")
        said = ("field-kinds-widened", "rule-tightened")
        self.assertRules(NAME + at_times.format("A_"), NAME + at_times.format("AB"), *said)

    # ---- the command ----

    def test_allow(self) -> None:
        run = self.diff(NAME + PORT, NAME, "--allow", "field-removed")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertTrue(run.out.startswith(
            "old.def:7:13: breaks manifests, source and ABI, which is allowed: 'port' of Root is gone [field-removed]\n"
        ))  # fmt: skip
        self.assertIn("\n1 change, none breaking\n", run.out)

    def test_allow_of_one_rule_of_two(self) -> None:
        new = NAME.replace("OPTIONAL", "REQUIRED")
        self.assertEqual(self.diff(NAME + PORT, new, "--allow", "field-removed").status, 1)
        both = ("--allow", "field-removed", "--allow", "field-required")
        self.assertEqual(self.diff(NAME + PORT, new, *both).status, 0)

    def test_allow_of_no_rule(self) -> None:
        said = "error: there is no rule 'field-remove'; did you mean 'field-removed'?\n"
        self.assertEqual(self.diff(NAME, NAME, "--allow", "field-remove"), Run(2, "", said))

    def test_json(self) -> None:
        run = self.diff(NAME + PORT, PORT + HOST.replace("OPTIONAL", "REQUIRED"), "--format", "json",
                        "--allow", "layout-changed")  # fmt: skip
        found = json.loads(run.out)
        self.assertEqual((run.status, run.err, found["breaking"], len(found["changes"])), (1, "", 2, 3))
        self.assertEqual(found["changes"][0], {
            "rule": "field-removed", "breaks": ["manifests", "source", "ABI"], "allowed": False,
            "message": "'name' of Root is gone; if it is now called 'host', add OLD_SPELLING(name) to that,"
                       " so that the old key is still read",
            "old": {"file": "old.def", "line": 6, "column": 13}, "new": None,
        })  # fmt: skip
        self.assertEqual(found["changes"][2], {
            "rule": "layout-changed", "breaks": ["ABI"], "allowed": True,
            "message": "'port' of Root moves within its struct, and so may the members after it",
            "old": {"file": "old.def", "line": 7, "column": 13}, "new": {"file": "new.def", "line": 6, "column": 13},
        })  # fmt: skip

    def test_faulty_schema(self) -> None:
        """Which is not the same as a breaking change."""
        run = self.diff(NAME, NAME.replace("STRING", "STRNG"))
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertIn("new.def:6:19: error: there is no type 'STRNG'; did you mean 'STRING'?\n", run.err)

    def test_schema_that_is_not_there(self) -> None:
        run = generate("diff", "no.def", "no.def", cwd=self.folder)
        self.assertEqual(run, Run(2, "", "error: cannot use 'no.def': No such file or directory\n"))

    def test_wrong_usage(self) -> None:
        for arguments in ((), ("old.def",), ("old.def", "new.def", "third.def"), ("a", "b", "--format", "xml")):
            self.assertEqual(generate("diff", *arguments, cwd=self.folder).status, 2)

    def test_help_names_each_rule(self) -> None:
        run = generate("diff", "--help")
        self.assertEqual((run.status, run.err), (0, ""))
        words = [line.split()[0] for line in run.out.splitlines() if line.startswith("  ")]
        self.assertEqual([word for word in words if word in RULES], list(RULES))


def accept(names: list[str]) -> int:
    for pair in [*sorted(PAIRS.iterdir()), *sorted(CONSTRUCTS.iterdir())]:
        if names and pair.name not in names:
            continue
        changes = pair / "changes.txt"
        run = run_pair(pair)
        if run.status == 2:
            sys.stderr.write(f"{pair.name}: {run.err}\n")
            return 1
        if not changes.exists() or changes.read_text(encoding="utf-8") != run.out:
            changes.write_text(run.out, encoding="utf-8")
            sys.stdout.write(f"accepted {pair.name} (exit status {run.status})\n")
    return 0


if __name__ == "__main__":
    unittest.main()
