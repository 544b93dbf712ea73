"""The JSON Schemas: they are ones, and they agree with the tool."""

from __future__ import annotations

import json
import re
import unittest
from collections.abc import Iterator
from typing import Any

import jsonschema
from agreement import CANNOT_SAY, disagreement, explanation, made_by_chance, own_manifests, readings
from support import GENERATED, PROJECT, Finding, check, read_rows
from validator import Validator

FILES = [GENERATED / "workload.schema.json", *sorted((GENERATED / "schema").glob("*.schema.json"))]


def load(path: Any) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


class Schemas(unittest.TestCase):
    def test_there_is_one_for_all_kinds_and_one_for_each(self) -> None:
        names = [name for name, _ in read_rows().kinds.values()]
        expected = ["workload.schema.json", *sorted(f"schema/{name}.schema.json" for name in names)]
        self.assertEqual([str(path.relative_to(GENERATED)) for path in FILES], expected)

    def test_the_meta_schema_accepts_them(self) -> None:
        for path in FILES:
            with self.subTest(path.name):
                jsonschema.Draft202012Validator.check_schema(load(path))

    def test_ids(self) -> None:
        ids = [load(path)["$id"] for path in FILES]
        self.assertEqual(ids, ["urn:workdef:workload", *(f"urn:workdef:workload:{path.name.split('.')[0]}" for path in FILES[1:])])  # fmt: skip

    def test_all_that_is_defined_is_used(self) -> None:
        for path in FILES:
            text = path.read_text(encoding="utf-8")
            used = set(re.findall(r'"#/\$defs/([^"]+)"', text))
            self.assertEqual(used, set(load(path)["$defs"]), path.name)


def offered_nulls(schema: Any) -> Iterator[Any]:
    if isinstance(schema, list):
        for part in schema:
            yield from offered_nulls(part)
    elif isinstance(schema, dict):
        named = [schema.get("type"), schema.get("const", 0), *schema.get("enum", [])]
        if "null" in named or None in named[1:] or (isinstance(named[0], list) and "null" in named[0] and "$defs" not in schema):
            yield schema
        for key, part in schema.items():
            yield from () if key == "not" else offered_nulls(part)


class ForEditors(unittest.TestCase):
    def setUp(self) -> None:
        self.schema = load(FILES[0])

    def test_documents_to_begin_with_are_valid(self) -> None:
        snippets = self.schema["defaultSnippets"]
        self.assertEqual([snippet["label"] for snippet in snippets], [wire for _, wire in read_rows().kinds.values()])
        for snippet in snippets:
            with self.subTest(snippet["label"]):
                self.assertEqual(snippet["body"]["kind"], snippet["label"])
                self.assertLessEqual({"image", "gpu", "environment", "pvcs"}, set(snippet["body"]["spec"]))
                self.assertTrue(Validator(self.schema).is_valid(snippet["body"]))
        verdicts = check([json.dumps(snippet["body"]) for snippet in snippets])
        self.assertEqual([verdict.findings for verdict in verdicts], [[]] * len(snippets))

    def test_the_kind_is_offered_first(self) -> None:
        self.assertEqual(list(self.schema["then"]["properties"]), ["apiVersion", "kind"])

    def test_words_are_explained(self) -> None:
        definition = self.schema["$defs"]["Capability.capability"]["anyOf"][0]
        explained = dict(zip(definition["enum"], definition["enumDescriptions"]))
        self.assertEqual(len(explained), 38)
        self.assertEqual(explained["SYS_TIME"], "Set the system clock.")
        policy = self.value("Spec.imagePullPolicy")
        self.assertEqual(len(policy["anyOf"][0]["enumDescriptions"]), 3)

    def test_old_spellings_are_not_offered(self) -> None:
        old = self.schema["$defs"]["Spec-Training"]["properties"]["args"]
        self.assertEqual((old["doNotSuggest"], old["deprecated"], old["deprecationMessage"]), (True, True, "Use arguments."))
        self.assertNotIn("doNotSuggest", self.schema["$defs"]["Spec-Training"]["properties"]["arguments"])

    def test_deprecated_fields_name_their_successor(self) -> None:
        self.assertEqual(self.schema["$defs"]["Spec.nodePool"]["deprecationMessage"], "Use nodePools.")

    def test_patterns_are_explained(self) -> None:
        name = self.value("Spec.name")
        self.assertTrue(name["patternErrorMessage"].startswith("It must be a DNS-1123 label: lower-case letters"))
        self.assertEqual(self.value("Spec.gpuLimit")["patternErrorMessage"],
                         "It must be a number that may have a fraction, written in quotes: 0 to 1.")  # fmt: skip

    def value(self, name: str) -> Any:
        """What a wrapped field takes, other than null."""
        return self.schema["$defs"][name]["anyOf"][0]["properties"]["value"]["anyOf"][0]

    def test_descriptions_in_markdown(self) -> None:
        field = self.schema["$defs"]["Spec.backoffLimit"]
        self.assertEqual(field["markdownDescription"],
                         "How many times a failed workload is retried before it counts as failed.\n\n"
                         "- Kinds: Workspace, Training, Distributed, Job\n- Default: `6`\n- Range: 0 or more")  # fmt: skip
        self.assertNotIn("markdownDescription", self.schema["$defs"]["Spec.tty"])

    def test_null_is_not_offered(self) -> None:
        """Editors offer what `type`, `const` and `enum` name, other than below `not`."""
        self.assertEqual([*offered_nulls(self.schema)], [])


class Agreement(unittest.TestCase):
    """With the tool, on the project's manifests and a few that chance made; slow_agreement.py takes thousands."""

    def setUp(self) -> None:
        self.validator = Validator(load(FILES[0]))

    def agree(self, texts: list[str | bytes]) -> None:
        for text, verdict in zip(texts, check(texts)):
            trees = readings(text, verdict)
            accepted = trees is not None and all(self.validator.is_valid(tree) for tree in trees)
            self.assertIsNone(disagreement(verdict, accepted), text)

    def test_own_manifests(self) -> None:
        self.agree(own_manifests())

    def test_made_by_chance(self) -> None:
        self.agree(made_by_chance(400, seed=1))

    def test_the_schema_of_a_kind_is_that_of_all_for_that_kind(self) -> None:
        validators = {kind: Validator(load(GENERATED / "schema" / f"{kind}.schema.json")) for kind, _ in read_rows().kinds.values()}  # fmt: skip
        wires = {wire: name for name, wire in read_rows().kinds.values()}
        texts = made_by_chance(150, seed=2)
        for text, verdict in zip(texts, check(texts)):
            for tree in readings(text, verdict) or []:
                if isinstance(tree, dict) and str(tree.get("kind")) in wires:
                    own = validators[wires[tree["kind"]]]
                    self.assertEqual(own.is_valid(tree), self.validator.is_valid(tree), text)

    def test_what_cannot_be_said_is_documented(self) -> None:
        page = (PROJECT / "docs" / "json-schema.md").read_text(encoding="utf-8")
        self.assertEqual(re.findall(r"^### (.*)$", page, re.MULTILINE), list(CANNOT_SAY))

    def test_each_of_that_is_so(self) -> None:
        """A manifest for each: the tool refuses it for that reason, the schema accepts it."""
        head = "apiVersion: run.ai/v2alpha1\nkind: InteractiveWorkload\nmetadata: {name: a}\n"
        lines = {
            "Duplicate keys, and limits": "tty: {value: true}, tty: {value: true}",
            "One value against another": 'cpu: {value: "2"}, cpuLimit: {value: "1"}',
            "How a number is written": "runAsUser: {value: true}, runAsUid: {value: 010}",
            "Numbers with an exponent, of many digits, or infinite": 'gpuLimit: {value: "1e1"}',
            "The character U+0000": 'command: {value: "a\\0b"}',
        }
        texts = [f"{head}spec: {{name: {{value: a}}, image: {{value: b}}, {line}}}\n" for line in lines.values()]
        lines["A misspelt group"] = ""
        texts.append(head.replace("run.ai", "runai") + "spec: {name: {value: a}, image: {value: b}}\n")
        # An integer beyond 64 bits is refused by a validator with exact integers, as this one is.
        self.assertEqual({*lines, "Integers beyond 53 bits"}, {*CANNOT_SAY})
        for title, text, verdict in zip(lines, texts, check(texts)):
            with self.subTest(title):
                self.assertEqual([explanation(finding) for finding in verdict.findings], [title])
                self.assertTrue(all(map(self.validator.is_valid, readings(text, verdict) or [False])))

    def test_nothing_else_is_excused(self) -> None:
        for code, message in (
            ("bad-value", '"often" is not a value of imagePullPolicy'),
            ("wrong-type", "expected a boolean, found a string"),
            ("bad-value", '"A" is not a DNS-1123 label: lower-case letters'),
            ("conflict", "name conflicts with namePrefix: order: of things"),
            ("missing-field", "image is missing"),
            ("bad-value", '"4GB" is not a quantity'),
            ("bad-value", '"-1" is out of range: cpu must be at least 0'),
        ):
            self.assertIsNone(explanation(Finding("error", code, "", message)))


if __name__ == "__main__":
    unittest.main()
