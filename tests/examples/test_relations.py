"""Rules of every relation and condition: the tool, JSON Schema and a CustomResourceDefinition agree on every document."""

from __future__ import annotations

import json
import subprocess
import unittest
from itertools import product

from support import Workshop

try:
    import jsonschema
    import yaml
except ImportError:
    jsonschema = None

ROWS = """
SCHEMA(rules, Root, "A schema of rules.")
KIND(A, Alpha, Alpha, "A kind.")
KIND(B, Beta, Beta, "A kind that lacks a field.")
WRAPPER(value, items, deleted)
API_VERSION("example.com/v1", CURRENT, AB, "The version.")
ENUMERATION(Color, "A colour.")
VALUE(Color, red, "Red.")
VALUE(Color, green, "Green.")
STRUCTURE(Root, PLAIN, "The root.")
MEMBER(Root, apiVersion, API_VERSION, NONE, REQUIRED, "The version.")
MEMBER(Root, kind, KIND, NONE, REQUIRED, "The kind.")
MEMBER(Root, one, STRUCT(One), NONE, OPTIONAL, "A structure.")
MEMBER(Root, two, STRUCT(Two), NONE, OPTIONAL, "A structure.")
STRUCTURE(One, PLAIN, "A structure.")
MEMBER(One, a, INTEGER, NONE, OPTIONAL SPELLING(aa), "A field.")
MEMBER(One, b, ENUM(Color), red, OPTIONAL, "A field.")
FIELD(One,  c, BOOLEAN, NONE, A_, OPTIONAL, "A field.")
MEMBER(One, d, STRING, NONE, OPTIONAL, "A field.")
RULE(One, REQUIRES(a, ANY_OF(IS(b, red), NOT(SET(d)))), "so it is")
RULE(One, REQUIRED_UNLESS(d, ANY_OF(NOT(ABOVE(a, 1)), ALL_OF(GIVEN(b, green), SET(c)))), "so it is")
RULE(One, REQUIRES(d, NOT(ALL_OF(GIVEN(c, true), GIVEN(a, 1)))), "so it is")
STRUCTURE(Two, WRAPPED, "A structure.")
MEMBER(Two, a, INTEGER, NONE, OPTIONAL, "A field.")
MEMBER(Two, b, ENUM(Color), NONE, OPTIONAL, "A field.")
FIELD(Two,  c, BOOLEAN, NONE, A_, OPTIONAL, "A field.")
RULE(Two, ONE_OF(a, b), "so it is")
RULE(Two, REQUIRES(b, NOT(SET(c))), "so it is")
RULE(Two, CONFLICT_IF(c, ABOVE(a, 1)), "a warning is for the tool alone")
RULE(Two, NO_EFFECT_IF(a, NOT(GIVEN(c, false))), "a warning is for the tool alone")
"""
VALUES = {"a": [None, 1, 2], "b": [None, "red", "green"], "c": [None, True, False], "d": [None, "text"]}


def documents() -> list[dict]:
    found = []
    for kind, (name, keys) in product(("Alpha", "Beta"), (("one", "abcd"), ("one", ("aa", "b", "c", "d")), ("two", "abc"))):
        for values in product(*(VALUES[key[0]] for key in keys if kind == "Alpha" or key != "c")):
            given = zip((key for key in keys if kind == "Alpha" or key != "c"), values)
            fields = {key: {"value": value} if name == "two" else value for key, value in given if value is not None}
            found.append({"apiVersion": "example.com/v1", "kind": kind, name: fields})
    return found


@unittest.skipIf(jsonschema is None, "python3-jsonschema or python3-yaml is not installed")
class Relations(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        workshop = Workshop.of_the_module()
        (workshop.folder / "rules.def").write_text(ROWS, encoding="utf-8")
        cls.tool = workshop.build_tool(workshop.folder / "rules.def")
        cls.generated = workshop.folder / "rules"

    def errors(self, texts: list[str]) -> list[bool]:
        """Whether the tool finds an error in each document."""
        stream = "".join(f"---\n{text}\n" for text in texts)
        said = subprocess.run([self.tool, "validate", "--format", "json", "-"], input=stream, capture_output=True, text=True)
        found = {finding["doc"] for finding in json.loads(said.stdout)["findings"] if finding["severity"] == "error"}
        return [number in found for number in range(1, len(texts) + 1)]

    def test_agreement(self) -> None:
        schema = json.loads((self.generated / "rules.schema.json").read_text(encoding="utf-8"))
        whole = jsonschema.Draft202012Validator(schema)
        resources = {}
        for kind in ("Alpha", "Beta"):
            resource = yaml.safe_load((self.generated / "crd" / f"{kind}.crd.yaml").read_text(encoding="utf-8"))
            resources[kind] = jsonschema.Draft202012Validator(resource["spec"]["versions"][0]["schema"]["openAPIV3Schema"])
        found = documents()
        verdicts = self.errors([json.dumps(document) for document in found])
        self.assertGreater(min(sum(verdicts), len(verdicts) - sum(verdicts)), 40)
        for document, refused in zip(found, verdicts):
            with self.subTest(document):
                self.assertEqual(not whole.is_valid(document), refused, "JSON Schema")
                self.assertEqual(not resources[document["kind"]].is_valid(document), refused, "CRD")


if __name__ == "__main__":
    unittest.main()
