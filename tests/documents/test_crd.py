"""The CustomResourceDefinitions: an API server would take them, and they refuse what they can."""

from __future__ import annotations

import copy
import tempfile
import unittest
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from agreement import explanation, made_by_chance, own_manifests, readings
from structural import faults, without_nulls
from support import GENERATED, Verdict, check, generate, read_rows
from validator import Validator

# A cluster prunes what a definition does not know, and checks itself what names an object.
PRUNED = {"unknown-field", "unsupported-kind", "unknown-kind"}
# What the tool takes with a warning, where a definition holds a document to the reference's own form.  Of what has no
# value, a wrapper is refused that holds none.
REFUSED = {"unquoted-number", "legacy-spelling", "no-value"}


def load(kind: str) -> Any:
    return yaml.safe_load((GENERATED / "crd" / f"{kind}.crd.yaml").read_text(encoding="utf-8"))


DEFINITIONS = {wire: load(name) for name, wire in read_rows().kinds.values()}
SCHEMAS = {
    wire: Validator(definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"])
    for wire, definition in DEFINITIONS.items()
}


class Definitions(unittest.TestCase):
    def test_there_is_one_for_each_kind(self) -> None:
        files = sorted(path.name for path in (GENERATED / "crd").iterdir())
        self.assertEqual(files, sorted(f"{name}.crd.yaml" for name, _ in read_rows().kinds.values()))

    def test_an_api_server_takes_them(self) -> None:
        for wire, definition in DEFINITIONS.items():
            with self.subTest(wire):
                self.assertEqual(faults(definition), [])

    def test_names_and_versions(self) -> None:
        spec = DEFINITIONS["TrainingWorkload"]["spec"]
        self.assertEqual(DEFINITIONS["TrainingWorkload"]["metadata"]["name"], "trainingworkloads.run.ai")
        self.assertEqual((spec["group"], spec["scope"]), ("run.ai", "Namespaced"))
        self.assertEqual(
            spec["names"],
            {"kind": "TrainingWorkload", "listKind": "TrainingWorkloadList", "plural": "trainingworkloads",
             "singular": "trainingworkload"},
        )  # fmt: skip
        versions = [(version["name"], version["storage"], version.get("deprecated")) for version in spec["versions"]]
        self.assertEqual(versions, [("v2alpha1", True, None), ("v1alpha1", False, True)])

    def test_a_version_of_pod_templates_is_not_among_them(self) -> None:
        versions = DEFINITIONS["RunaiJob"]["spec"]["versions"]
        self.assertEqual([version["name"] for version in versions], ["v2alpha1", "v1alpha1"])

    def test_a_schema_that_is_not_of_kubernetes_has_none(self) -> None:
        outputs = generate("--list-outputs", "--schema", "examples/server/server.def")
        self.assertIn("server.schema.json", outputs)
        self.assertNotIn("crd", outputs)


class Rules(unittest.TestCase):
    """The check itself: each breach of a rule is found."""

    def breach(self, change: Callable[[dict[str, Any], dict[str, Any]], Any]) -> list[str]:
        definition = copy.deepcopy(DEFINITIONS["TrainingWorkload"])
        version = definition["spec"]["versions"][0]
        version["schema"] = copy.deepcopy(version["schema"])
        change(definition["spec"], version["schema"]["openAPIV3Schema"]["properties"]["spec"])
        return faults(definition)

    def test_breaches(self) -> None:
        breaches: dict[str, Callable[[dict[str, Any], dict[str, Any]], Any]] = {
            "no type": lambda spec, schema: schema["properties"]["tty"].pop("type"),
            "a reference": lambda spec, schema: schema["properties"].update(tty={"$ref": "#/a"}),
            "a closed mapping": lambda spec, schema: schema.update(additionalProperties=False),
            "free keys beside properties": lambda spec, schema: schema.update(additionalProperties={"type": "string"}),
            "a type in a combination": lambda spec, schema: schema["allOf"].append({"type": "object"}),
            "a description in a combination": lambda spec, schema: schema["allOf"].append({"description": "a"}),
            "a default in a combination": lambda spec, schema: schema["allOf"].append({"default": {}}),
            "named in a combination only": lambda spec, schema: schema["allOf"].append({"required": ["a"]}),
            "named deep in a combination only": lambda spec, schema: schema["allOf"].append(
                {"anyOf": [{"properties": {"tty": {"required": ["a"]}}}]}
            ),
            "a constant": lambda spec, schema: schema["properties"]["tty"].update(const=1),
            "a condition": lambda spec, schema: schema.update({"if": {}}),
            "an array without items": lambda spec, schema: schema["properties"].update(tty={"type": "array"}),
            "a pattern that looks ahead": lambda spec, schema: schema["properties"].update(
                tty={"type": "string", "pattern": "^(?!a)"}
            ),
            "a wrong default": lambda spec, schema: schema["properties"].update(tty={"type": "string", "default": 1}),
            "required, but no property": lambda spec, schema: schema.update(required=["a"]),
            "two stored versions": lambda spec, schema: spec["versions"][1].update(storage=True),
            "no stored version": lambda spec, schema: spec["versions"][0].update(storage=False),
            "a version twice": lambda spec, schema: spec["versions"][1].update(name="v2alpha1"),
            "another name": lambda spec, schema: spec["names"].update(plural="trainings"),
            "a group that is not a domain": lambda spec, schema: spec.update(group="run"),
        }
        for name, change in breaches.items():
            with self.subTest(name):
                self.assertNotEqual(self.breach(change), [])
        self.assertEqual(self.breach(lambda spec, schema: None), [])


SMALL = """
SCHEMA(box, Box, "A box")
KIND(B, Box, Box, "A box.")
API_VERSION("example.com/v2", CURRENT, B, "It.")
API_VERSION("example.com/v1", CURRENT, B, "It.")
STRUCTURE(Box, PLAIN, "A box.")
MEMBER(Box, apiVersion, API_VERSION, NONE, REQUIRED, "V.")
MEMBER(Box, kind, KIND, NONE, REQUIRED, "K.")
MEMBER(Box, spec, STRUCT(Spec), NONE, REQUIRED, "S.")
STRUCTURE(Spec, PLAIN, "What is in it.")
MEMBER(Spec, label, STRING, NONE, REQUIRED SPELLING(title) NONEMPTY, "L.")
MEMBER(Spec, size, INTEGER, 3, OPTIONAL RANGE(0, 9), "I.")
MEMBER(Spec, depth, INTEGER, 3, OPTIONAL MIN(-1), "D.")
MEMBER(Spec, share, NUMBER, NONE, OPTIONAL QUOTED RANGE(0, 1), "N.")
MEMBER(Spec, open, BOOLEAN, true, OPTIONAL, "O.")
MEMBER(Spec, lid, STRING, "a", OPTIONAL OLD_SPELLING(cover), "A.")
MEMBER(Spec, hinge, STRING, NONE, OPTIONAL, "H.")
MEMBER(Spec, more, ANY, NONE, OPTIONAL, "M.")
MEMBER(Spec, port, EITHER(STRING NONEMPTY, INTEGER RANGE(1, 9)), NONE, OPTIONAL, "P.")
MEMBER(Spec, part, EITHER(NUMBER, STRING), NONE, OPTIONAL, "Q.")
RULE(Spec, ORDERED(size, depth), "it is")
RULE(Spec, REQUIRES(hinge, IS(open, true)), "it is")
"""


class Rows(unittest.TestCase):
    """What becomes of a row, in words of the definition."""

    def setUp(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            schema = Path(folder) / "box.def"
            schema.write_text(SMALL, encoding="utf-8")
            generate("--schema", schema, "--out", folder, "--only", "crd")
            self.definition = yaml.safe_load((Path(folder) / "crd" / "Box.crd.yaml").read_text(encoding="utf-8"))
        document = self.definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
        self.spec = document["properties"]["spec"]

    def test_fields(self) -> None:
        properties = {key: {**part, "description": None} for key, part in self.spec["properties"].items()}
        plain = {"description": None, "type": "string"}
        integer = {"description": None, "type": "integer", "format": "int64"}
        self.assertEqual(properties.pop("share")["not"], {"pattern": "^(-[0.]*[1-9]|\\+?0*([1-9][0-9]{1,}|[23456789])(\\.[0-9]*)?$|\\+?0*1\\.(0*[1-9])[0-9]*$)"})  # fmt: skip
        self.assertEqual(properties, {
            "label": {**plain, "minLength": 1},
            "title": {**plain, "minLength": 1},
            "size": {**integer, "minimum": 0, "maximum": 9},
            "depth": {**integer, "minimum": -1},
            "open": {"description": None, "type": "boolean", "default": True},
            "lid": plain,
            "hinge": plain,
            "more": {"description": None, "x-kubernetes-preserve-unknown-fields": True},
            "port": {"description": None, "x-kubernetes-int-or-string": True, "minLength": 1, "minimum": 1, "maximum": 9},
            "part": {"description": None, "x-kubernetes-preserve-unknown-fields": True},  # 0.5 is no integer
        })  # fmt: skip

    def test_demands_and_rules(self) -> None:
        self.assertNotIn("required", self.spec)
        self.assertEqual(self.spec["allOf"], [
            {"anyOf": [{"required": ["label"]}, {"required": ["title"]}]},
            {"not": {"required": ["label", "title"]}},
            {"anyOf": [{"not": {"required": ["hinge"]}}, {"properties": {"open": {"enum": [True]}}}]},
        ])  # fmt: skip

    def test_an_api_server_takes_it(self) -> None:
        self.assertEqual(faults(self.definition), [])
        self.assertEqual(self.definition["metadata"]["name"], "boxs.example.com")


class Agreement(unittest.TestCase):
    """With the tool, on the project's manifests and some that chance made."""

    def answers(self, texts: list[str | bytes]) -> Iterator[tuple[str | bytes, Verdict, bool]]:
        for text, verdict in zip(texts, check(texts)):
            trees = readings(text, verdict) or []
            if verdict.documents == ["checked"] and len(trees) == 1 and str(trees[0].get("kind")) in SCHEMAS:
                definition = SCHEMAS[trees[0]["kind"]]
                yield text, verdict, definition.is_valid(without_nulls(trees[0], definition.schema))

    def test_own_manifests(self) -> None:
        self.assertGreater(self.agree(own_manifests()), 150)

    def test_made_by_chance(self) -> None:
        self.assertGreater(self.agree(made_by_chance(1200, seed=5)), 800)

    def agree(self, texts: list[str | bytes]) -> int:
        count = 0
        for text, verdict, accepted in self.answers(texts):
            count += 1
            with self.subTest(text):
                if must_be_refused(verdict):
                    self.assertFalse(accepted, verdict.findings)
                elif verdict.valid and not set(verdict.codes) & REFUSED:
                    self.assertTrue(accepted)
        return count

    def test_a_rule_counts_where_the_kind_lacks_one_of_its_conditions(self) -> None:
        """Jobs have no baseWorkload, which could replace an image."""
        head = "apiVersion: run.ai/v2alpha1\nkind: RunaiJob\nmetadata: {name: a}\nspec: {name: {value: a}"
        texts = [f"{head}}}\n", f"{head}, usage: Template}}\n"]
        self.assertEqual([(verdict.codes, accepted) for _, verdict, accepted in self.answers(list(texts))],
                         [(["missing-field"], False), ([], True)])  # fmt: skip

    def test_null(self) -> None:
        head = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: a, labels: }\n"
        texts = [
            f"{head}spec: {{name: {{value: a}}, image: {{value: b}}, {field}}}\n"
            for field in (
                "cpu: null", "usage: null", "ports: null", "ports: {items: {a: null}}",
                "ports: {items: {a: {value: {container: 1, external: null}}}}",
                "cpu: {}", "cpu: {value: null}", "ports: {items: null}",
            )
        ]  # fmt: skip
        answers = [(set(verdict.codes), accepted) for _, verdict, accepted in self.answers(list(texts))]
        self.assertEqual(answers, [({"no-value"}, True)] * 5 + [({"no-value"}, False)] * 3)

    def test_a_warning_that_refuses(self) -> None:
        texts = [
            "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: a}\n"
            f"spec: {{name: {{value: a}}, image: {{value: b}}, {field}}}\n"
            for field in ("cpu: {value: 1}", "imagePullPolicy: {value: always}", 'cpu: {value: "1"}')
        ]
        self.assertEqual([(verdict.codes, accepted) for _, verdict, accepted in self.answers(list(texts))],
                         [(["unquoted-number"], False), (["legacy-spelling"], False), ([], True)])  # fmt: skip


def must_be_refused(verdict: Verdict) -> bool:
    """Whether there is an error that a definition can find, at a place that the cluster does not prune."""
    pruned = [finding.path for finding in verdict.findings if finding.code in PRUNED | {"legacy-spelling"}]
    return any(
        finding.severity == "error"
        and finding.code not in PRUNED
        and not explanation(finding)
        and not finding.path.startswith(("metadata", "apiVersion", "kind"))
        and finding.path not in ("", *pruned)
        and not finding.path.startswith(tuple(f"{path}." for path in pruned))
        for finding in verdict.findings
    )


if __name__ == "__main__":
    unittest.main()
