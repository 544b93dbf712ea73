"""Every field of schema.def is in every document, with its exact kinds, type and default."""

from __future__ import annotations

import html
import json
import re
import subprocess
import tempfile
import unittest
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from support import GENERATED, PROJECT, TOOL, Row, generate, read_rows

TYPES = {
    "BOOLEAN": "Boolean", "INTEGER": "Integer", "NUMBER": "Number", "QUANTITY": "Quantity", "STRING": "String",
    "ENUM": "Enumeration", "MAP": "Map", "ITEMS": "Itemized", "STRUCT": "Structure", "ANY": "Any", "KIND": "Kind",
    "API_VERSION": "API version",
}  # fmt: skip
PLACES = {"Workload": "", "Metadata": "metadata.", "Spec": "spec."}
ROWS = read_rows()
KINDS = {letter: name for letter, (name, _) in ROWS.kinds.items()}
ROW_OF = {PLACES[row.owner] + row.key: row for row in ROWS.fields if row.owner in PLACES}


class Told(NamedTuple):
    """What a document says of a field; of defaults, the one that no condition changes."""

    kinds: tuple[str, ...]
    type: str
    default: str | None


EXPECTED = {
    path: Told(tuple(KINDS[letter] for letter in row.kinds if letter != "_"), TYPES[row.type], row.default)
    for path, row in ROW_OF.items()
}


ALL_KINDS = ", ".join(KINDS.values())


def described(facts: dict[str, str]) -> Told:
    """What the facts about a field say, and what is ordinary where they say nothing."""
    return described_in_full(facts.get("Kinds", ALL_KINDS), facts["Type"], facts.get("Default", "none"))


def described_in_full(kinds: str, type_name: str, default: str) -> Told:
    static = default.partition(";")[0].strip()
    return Told(tuple(kinds.split(", ")), type_name, None if static == "none" else static)


def typed(row: Row) -> Any:
    """A default as JSON has it."""
    if row.type == "BOOLEAN" and row.default:
        return row.default == "true"
    return int(row.default) if row.type == "INTEGER" and row.default else row.default


class Rows(unittest.TestCase):
    def test_all_are_read(self) -> None:
        spec = [row for row in ROWS.of("Spec")]
        self.assertEqual((len(spec), len([row for row in spec if not row.observed])), (94, 68))
        self.assertEqual(len(EXPECTED), 6 + 15 + 94)

    def test_some_by_hand(self) -> None:
        self.assertEqual(EXPECTED["spec.metric"], Told(("Inference",), "Enumeration", "concurrency"))
        self.assertEqual(EXPECTED["spec.backoffLimit"], Told(("Workspace", "Training", "Distributed", "Job"), "Integer", "6"))  # fmt: skip
        self.assertEqual(EXPECTED["masterSpec"], Told(("Distributed",), "Structure", None))


# ---- documents for people ----


def in_markdown() -> dict[str, Told]:
    found = {}
    text = (GENERATED / "workload-reference.md").read_text(encoding="utf-8")
    for path, section in re.findall(r"^####? `([^`]+)`$(.*?)(?=^##+ |\Z)", text, re.MULTILINE | re.DOTALL):
        facts = dict(re.findall(r"^\| ([A-Z][\w ]*) \| (.*) \|$", section, re.MULTILINE))
        found[path] = described({name: text.replace("`", "") for name, text in facts.items()})
    return found


def in_html() -> dict[str, Told]:
    found = {}
    text = (GENERATED / "workload-reference.html").read_text(encoding="utf-8")
    for attributes, section in re.findall(r'<section class="entry split" (id=[^>]*data-[^>]*)>(.*?)</section>', text, re.DOTALL):  # fmt: skip
        data = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        pairs = re.findall(r"<dt>([\w ]+)</dt><dd[^>]*>(.*?)</dd>", section)
        facts = {name: html.unescape(re.sub("<[^>]*>", "", value)) for name, value in pairs}
        found[data["id"]] = described(facts)
        if (", ".join(data["data-kinds"].split()), data["data-type"]) != (facts.get("Kinds", ALL_KINDS), facts["Type"]):
            raise AssertionError(f"{data['id']}: the filters have other kinds, or another type, than the text")
    return found


def in_man_page() -> dict[str, Told]:
    found = {}
    text = (GENERATED / "workload.5").read_text(encoding="utf-8").replace("\\-", "-").replace("\\%", "")
    for path, section in re.findall(r"^\.It Li \\&(\S+)\n((?:(?!\.It Li).*\n)*)", text, re.MULTILINE):
        facts = dict(re.findall(r"^\.It ([A-Z][\w ]*)\n([^.].*)$", section, re.MULTILINE))
        if "Type" in facts:
            found[path] = described({name: re.sub(r"\\f[BR]", "", text) for name, text in facts.items()})
    return found


def in_restructured_text() -> dict[str, Told]:
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "reference.rst"
        generate("--template", PROJECT / "examples" / "templates" / "reference.rst.j2", "--output", output)
        text = output.read_text(encoding="utf-8")
    for path, section in re.findall(r"^\.\. _`(\S+)`:$(.*?)(?=^\.\. _|\Z)", text, re.MULTILINE | re.DOTALL):
        facts = dict(re.findall(r"^:([\w ]+): (.*)$", section, re.MULTILINE))
        found[path] = described({name: text.replace("``", "") for name, text in facts.items()})
    return found


def in_the_tool() -> dict[str, Told]:
    answer = subprocess.run([str(TOOL), "fields", "--format", "json"], capture_output=True, encoding="utf-8", check=True)
    names = {wire: name for name, wire in ROWS.kinds.values()}
    itemized = {field["path"] for field in json.loads(answer.stdout) if field["type"] == "Itemized"}
    return {
        field["path"]: described_in_full(", ".join(map(names.__getitem__, field["kinds"])), field["type"], field["default_in_words"] or "none")
        for field in json.loads(answer.stdout)
        if not field["path"].startswith("masterSpec.") and field["path"].rpartition(".")[0] not in itemized
    }


class ForPeople(unittest.TestCase):
    def compare(self, found: dict[str, Told]) -> None:
        self.assertEqual(set(found), set(EXPECTED))
        for path, expected in EXPECTED.items():
            with self.subTest(path):
                self.assertEqual(found[path], expected)

    def test_markdown(self) -> None:
        self.compare(in_markdown())

    def test_html(self) -> None:
        self.compare(in_html())

    def test_man_page(self) -> None:
        self.compare(in_man_page())

    def test_restructured_text(self) -> None:
        self.compare(in_restructured_text())

    def test_the_tool_itself(self) -> None:
        self.compare(in_the_tool())

    def test_ticks_in_markdown(self) -> None:
        text = (GENERATED / "workload-reference.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| \[`[^`]+`\]\(#([^)]+)\) \| .* \|((?: ✓? \|){5})$", text, re.MULTILINE)
        self.assertEqual({path: ["✓" in tick for tick in ticks.split("|")[:-1]] for path, ticks in rows}, self.ticks())

    def test_ticks_in_html(self) -> None:
        text = (GENERATED / "workload-reference.html").read_text(encoding="utf-8")
        rows = re.findall(r'<tr data-for="([^"]+)">(.*)</tr>', text)
        ticks = {path: [tick == "✓" for tick in re.findall(r'<td class="tick">(✓?)</td>', row)] for path, row in rows}
        self.assertEqual(ticks, self.ticks())

    def ticks(self) -> dict[str, list[bool]]:
        return {path: [letter != "_" for letter in row.kinds] for path, row in ROW_OF.items()}

    def test_members_of_items(self) -> None:
        """With type and default; in Markdown and HTML under an address of their own."""
        markdown = (GENERATED / "workload-reference.md").read_text(encoding="utf-8")
        page = re.sub("</?code>", "", (GENERATED / "workload-reference.html").read_text(encoding="utf-8"))
        count = 0
        for path, row in ROW_OF.items():
            for member in ROWS.of(row.target) if row.type == "ITEMS" and row.target else []:
                count += 1
                default = member.default or ""
                with self.subTest(f"{path}.{member.key}"):
                    shown = re.search(rf'^\| <a id="{path}\.{member.key}"></a>`{member.key}` \| (\w+) \| .*? \| (.*?) \|', markdown, re.MULTILINE)  # fmt: skip
                    self.assertEqual((shown[1], shown[2].partition(";")[0].strip("`")), (TYPES[member.type], default))
                    shown = re.search(rf'<div class="member" id="{path}\.{member.key}"><dt>{member.key} <span>(\w+)</span>(?:.*?default: (.*?)</span>)?', page)  # fmt: skip
                    self.assertEqual((shown[1], (shown[2] or "").partition(";")[0]), (TYPES[member.type], default))
        self.assertGreater(count, 40)


class Groups(unittest.TestCase):
    """Groups, departures, links, words and members, in each document for people."""

    def setUp(self) -> None:
        self.markdown = (GENERATED / "workload-reference.md").read_text(encoding="utf-8")
        self.page = (GENERATED / "workload-reference.html").read_text(encoding="utf-8")
        self.manual = (GENERATED / "workload.5").read_text(encoding="utf-8").replace("\\-", "-").replace("\\%", "")
        self.rows = subprocess.run(["python3", "-m", "generator", "--dump-rows"], cwd=PROJECT, capture_output=True, encoding="utf-8", check=True).stdout  # fmt: skip
        self.groups = dict(re.findall(r'^FIELD_GROUP\((\w+), "(.*)"\)$', self.rows, re.MULTILINE))

    def test_each_field_of_spec_is_in_its_group(self) -> None:
        self.assertEqual(len(self.groups), 10)
        grouped = re.findall(r"^FIELD\(Spec, (\w+), .*\bGROUP\((\w+)\)", self.rows, re.MULTILINE)
        self.assertEqual(len(grouped), 94)
        keys = {row.name: row.key for row in ROWS.of("Spec")}
        headings = [*self.groups.values()]
        for name, group in grouped:
            path = f"spec.{keys[name]}"
            with self.subTest(path):
                before = self.markdown.partition(f"#### `{path}`\n")[0]
                self.assertEqual(re.findall(r"^### (.*)$", before, re.MULTILINE)[-1], self.groups[group])
                before = self.page.partition(f'<section class="entry split" id="{path}"')[0]
                self.assertEqual(re.findall(r'<h3 id="section-spec-\w+">(.*)</h3>', before)[-1], self.groups[group])
                before = self.manual.partition(f".It Li \\&{path}\n")[0]
                self.assertEqual(re.findall(r"^\.Ss .*: (.*)$", before, re.MULTILINE)[-1], self.groups[group])
        order = [heading for heading in re.findall(r"^### (.*)$", self.markdown, re.MULTILINE) if heading in headings]
        self.assertEqual(order, headings)

    def test_departures(self) -> None:
        rows = re.findall(r'^(?:FIELD|MEMBER)\((\w+), .*\bDIFFERS\("', self.rows, re.MULTILINE)
        listed = re.findall(r"^\| \[`([^`]+)`\]\(#\1\) \| (.*) \|$", self.markdown.partition("## Departures")[2], re.MULTILINE)
        self.assertEqual(len(listed), len(rows))
        self.assertGreater(len(listed), 60)
        self.assertEqual(self.page.partition('id="section-departures"')[2].partition("</table>")[0].count("<tr><td>"), len(rows))
        self.assertEqual(self.manual.partition(".Sh DEPARTURES")[2].partition(".Sh EXAMPLES")[0].count(".It Li"), len(rows))
        self.assertEqual(dict(listed)["spec.nodePools"], "the reference calls it a prioritized list; the vendor's CRD has one string, and no source documents a separator")  # fmt: skip

    def test_the_text_of_each_departure(self) -> None:
        """Keys in it may be links: markup apart, each document has it at the field, and in the list of all."""
        texts = re.findall(r'\bDIFFERS\("((?:[^"\\]|\\.)*)"\)', self.rows)
        self.assertGreater(len(texts), 60)
        for document in self.plain_documents():
            for text in set(texts):
                self.assertGreaterEqual(document.count(squeezed(text)), 2 * texts.count(text), text)

    def test_each_value_of_each_enumeration(self) -> None:
        rows = re.findall(r'^VALUE(?:_AS)?\(\w+, "?([\w-]+)"?, (?:\w+, )?"(.*)"\)$', self.rows, re.MULTILINE)
        self.assertEqual(len(rows), len(re.findall("^VALUE", self.rows, re.MULTILINE)))
        schema = (GENERATED / "workload.schema.json").read_text(encoding="utf-8")
        for word, doc in rows:
            with self.subTest(word):
                self.assertTrue(f"\n| `{word}` | {doc}" in self.markdown)
                self.assertTrue(f"<dt><code>{word}</code></dt><dd>{html.escape(doc)}" in self.page)
                self.assertTrue(f".It Li \\&{word}\n{doc}\n" in self.manual)
                self.assertTrue(f'"{word}"' in schema and json.dumps(doc) in schema)

    def test_each_member_in_the_manual(self) -> None:
        for path, row in ROW_OF.items():
            section = self.manual.partition(f".It Li \\&{path}\n")[2].partition("\n.It Li \\&spec.")[0]
            for member in ROWS.of(row.target) if row.type == "ITEMS" and row.target else []:
                with self.subTest(f"{path}.{member.key}"):
                    begin = f".It Li \\&{member.key}\n{TYPES[member.type]}.\n"
                    self.assertIn(begin, section)
                    said = squeezed(re.sub(r"\\f[BR]", "", section.partition(begin)[2]))
                    self.assertTrue(said.startswith(squeezed(member.doc)), said[:100])

    def plain_documents(self) -> list[str]:
        """The documents without markup, with single blanks."""
        markdown = re.sub(r"\[`([^`]+)`\]\([^)]*\)", r"\1", self.markdown).replace("`", "")
        page = html.unescape(re.sub("<[^>]*>", "", self.page))
        manual = re.sub(r"\\f[BR]|^\.Pp$", "", self.manual, flags=re.MULTILINE)
        return [squeezed(re.sub(r"\\(.)", r"\1", markdown)), squeezed(page), squeezed(manual)]

    def test_values_beyond_the_reference(self) -> None:
        self.assertIn("| `cpu-utilization` | Load of the CPU. *(observed)* |", self.markdown)
        self.assertIn("| `latency` | Time to an answer. |", self.markdown)

    def test_links(self) -> None:
        for address in re.findall(r'\bSEE\("([^"]+)"\)', self.rows):
            self.assertIn(f"<{address}>", self.markdown)
            self.assertIn(f'<a href="{address}">', self.page)


def squeezed(text: str) -> str:
    return " ".join(text.split())


# ---- documents for programs ----

JSON_TYPES = {"BOOLEAN": "boolean", "INTEGER": "integer", "NUMBER": ["string", "number"], "QUANTITY": ["string", "number"],
              "STRING": "string", "ENUM": "string", "MAP": "object", "ITEMS": "object", "STRUCT": "object", "ANY": None}  # fmt: skip
CRD_TYPES = {**JSON_TYPES, "NUMBER": "string", "QUANTITY": "string"}


def unwrapped(row: Row, value: dict[str, Any]) -> dict[str, Any]:
    """What is within `value:` or `items:`."""
    return value["properties"]["items" if row.type in ("MAP", "ITEMS") else "value"] if row.wrapped else value


def other_than_null(value: dict[str, Any]) -> dict[str, Any]:
    """What there is of a value that may be null."""
    *_, last = value.get("anyOf", [None])
    return {**value, **value["anyOf"][0]} if last == {"$ref": "#/$defs/null"} else value


class Schema:
    """A JSON Schema with what its references lead to."""

    def __init__(self, kind: str) -> None:
        self.document = json.loads((GENERATED / "schema" / f"{kind}.schema.json").read_text(encoding="utf-8"))

    def follow(self, node: Any) -> Any:
        return self.document["$defs"][node["$ref"].rpartition("/")[2]] if "$ref" in node else node

    def fields(self) -> Iterator[tuple[str, dict[str, Any]]]:
        root = self.follow(self.document["then"])
        inside = {place: self.follow(self.follow(root["properties"][place])) for place in ("metadata", "spec")}
        for path, part in (("", root), ("metadata.", inside["metadata"]), ("spec.", inside["spec"])):
            yield from ((path + key, self.follow(field)) for key, field in part["properties"].items())


@cache
def definition(kind: str) -> Any:
    crd = yaml.safe_load((GENERATED / "crd" / f"{kind}.crd.yaml").read_text(encoding="utf-8"))
    return crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]


class ForPrograms(unittest.TestCase):
    def spellings(self) -> set[str]:
        return {PLACES[row.owner] + key for row in ROW_OF.values() for key in row.spellings}

    def test_json_schema(self) -> None:
        for letter, kind in KINDS.items():
            fields = dict(Schema(kind).fields())
            self.assertEqual(set(fields) - self.spellings(), {path for path, row in ROW_OF.items() if letter in row.accepted})
            for path, row in ROW_OF.items():
                if letter in row.accepted and row.type not in ("KIND", "API_VERSION", "STRUCT"):
                    with self.subTest(f"{kind} {path}"):
                        value = other_than_null(unwrapped(row, other_than_null(fields[path])))
                        self.assertEqual(value.get("type"), JSON_TYPES[row.type])
                        self.assertEqual(value.get("default"), typed(row))
                        self.assertIn(row.doc, fields[path]["description"])

    def test_members_of_items(self) -> None:
        """In JSON Schema and in the definitions, with their descriptions."""
        for letter, kind in KINDS.items():
            definitions, spec = Schema(kind).document["$defs"], definition(kind)["properties"]["spec"]["properties"]
            for row in ROWS.of("Spec"):
                if row.type != "ITEMS" or letter not in row.accepted:
                    continue
                item = spec[row.key]["properties"]["items"]["additionalProperties"]["properties"]["value"]["properties"]
                for member in ROWS.of(row.target or ""):
                    with self.subTest(f"{kind} {row.key}.{member.key}"):
                        value = other_than_null(definitions[f"{member.owner}.{member.name}"])
                        self.assertEqual(value.get("type"), JSON_TYPES[member.type])
                        self.assertEqual(value.get("default"), typed(member))
                        self.assertIn(member.doc, value["description"])
                        self.assertEqual(item[member.key].get("type"), CRD_TYPES[member.type])
                        self.assertIn(member.doc, item[member.key]["description"])

    def test_custom_resource_definition(self) -> None:
        for letter, kind in KINDS.items():
            document = definition(kind)
            spec = document["properties"]["spec"]["properties"]
            expected = {row.key for row in ROWS.of("Spec") if letter in row.accepted}
            self.assertEqual(set(spec), expected)
            self.assertEqual("masterSpec" in document["properties"], kind == "Distributed")
            for row in ROWS.of("Spec"):
                if letter in row.accepted:
                    with self.subTest(f"{kind} {row.key}"):
                        value = unwrapped(row, spec[row.key])
                        self.assertEqual(value.get("type"), CRD_TYPES[row.type])
                        self.assertEqual(value.get("default", typed(row)), typed(row))
                        self.assertIn(row.doc, spec[row.key]["description"])
                        said = re.search(r"Default: (.*?)[.;]", spec[row.key]["description"])
                        self.assertEqual(said and said[1], row.default)


if __name__ == "__main__":
    unittest.main()
