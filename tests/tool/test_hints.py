"""Hints: what they propose is right when it is written word for word, and what cannot be proposed is said."""

from __future__ import annotations

import json
import re
import unittest

from support import MANIFEST, run

# Entries of a spec, and what is to be written in their place: it is valid.
ENTRIES = {
    "command: python": "command: {value: python}",
    "command: 'it''s'": "command: {value: 'it''s'}",
    "command: [python, 3]": "command: {value: python 3}",
    "command: yes": 'command: {value: "yes"}',
    "command: a, b": 'command: {value: "a, b"}',
    "gpu: 0.5": 'gpu: {value: "0.5"}',
    "memory: 8 G": "memory: {value: 8G}",
    "largeShm: yes": "largeShm: {value: true}",
    "largeShm: 'yes'": "largeShm: {value: true}",
    "backoffLimit: 0x10": "backoffLimit: {value: 16}",
    'backoffLimit: "3"': "backoffLimit: {value: 3}",
    "imagePullPolicy: always": "imagePullPolicy: {value: Always}",
    "imagePullPolicy: 'allways'": "imagePullPolicy: {value: 'Always'}",
    "usage: {value: submit}": "usage: Submit",
    # The key is an old one, one from elsewhere, or misspelt.
    "args: [x]": "arguments: {value: x}",
    "args: 5": 'arguments: {value: "5"}',
    "env: [{name: A, value: 1}]": 'environment: {items: {A: {value: "1"}}}',
    "enviroment: {A: b}": "environment: {items: {A: {value: b}}}",
    "imagePulPolicy: always": "imagePullPolicy: {value: Always}",
    "nodePool: p": "nodePools: {value: p}",
    # What is in a map is repaired with it.
    "environment: {BAZ: {value: 2}}": 'environment: {items: {BAZ: {value: "2"}}}',
    "environment: {A: {valeu: b}, C: d}": "environment: {items: {A: {value: b}, C: {value: d}}}",
    "environment: [{name: A, value: no}]": 'environment: {items: {A: {value: "no"}}}',
    "environment: {A: {deleted: true}}": "environment: {items: {A: {deleted: true}}}",
    "labels: {team: {value: a}}": "labels: {items: {team: {value: a}}}",
    "annotations: {a.b/c: 5}": 'annotations: {items: {a.b/c: {value: "5"}}}',
}

TEMPLATE = "this is a template that is not rendered: render it first, for example with helm template"
VARIABLE = "this is a variable that is not replaced: replace it first, for example with envsubst"

# Entries of a spec, and hints that show how they are written: a value that they have is not right.
OUTLINES = {
    "memory: 5GB": "write memory: {value: ...}; for the value: write 5G, or 5Gi in powers of 1024",
    "memory: 16": "write memory: {value: ...}; for the value: 16 is in bytes; did you mean 16G?",
    "backoffLimit: 010": "write backoffLimit: {value: ...}; for the value: write 10, or 8 if octal is meant",
    "cpu: a": 'write cpu: {value: ...}; for the value: "a" is not a number, such as "0.5" or "500m"',
    "cpu: ${CPU}": f"write cpu: {{value: ...}}; for the value: {VARIABLE}",
    "imagePullPolicy: sometimes":
        "write imagePullPolicy: {value: ...}; for the value: write Always, IfNotPresent or Never",
    "cpu: {limit: 1}": "write cpu: {value: ...}",
    "pvcs: {data: {path: /p}}": "write pvcs: {items: {data: {value: {...}}}}",
    "pvcs: [{name: data, path: /p}]": "write pvcs: {items: {data: {value: {...}}}}",
    "ports: [80]": "write ports: {items: {NAME: {value: {...}}}}",
    "cpu: '{{ .Values.cpu }}'": f"write cpu: {{value: ...}}; for the value: {TEMPLATE}",
    "cpu: {{ .Values.cpu }}": TEMPLATE,
    "cpu: {value: {{ .Values.cpu }}}": TEMPLATE,
    "cpu: {value: '{{ .Values.cpu }}'}": TEMPLATE,
    "cpu: {value: '${CPU}'}": VARIABLE,
    "labels: {a b: c}": "write labels: {items: {NAME: {value: ...}}}",
    "labels: {a: b c}": "write labels: {items: {a: {value: ...}}}",
    "environment: {A: {deleted: 'true'}}": "write environment: {items: {A: {value: ...}}}",
    "environment: {A: {x: y}}": "write environment: {items: {A: {value: ...}}}",
    "environment: {A: }": "write environment: {items: {A: {value: ...}}}",
    "environment: {items: {A: {valeu: b}}}": "did you mean value?",
    "environment: {items: {A: {valeu: b, deleted: false}}}": "did you mean value?",
    "environment: {items: {A: {vlaue: b, other: c}}}": "write A: {value: ...}",
    "enviroment: {items: {A: {value: b}}}": "did you mean environment?",
    "enviroment: {A: {x: y}}": "did you mean environment?",
    "env: {A: {x: y}}": "write environment",
    # What the kind lacks is not proposed.
    "replicas: 2": "this is workers here, which only DistributedWorkload has",
    "worker: {value: 2}": None,
    "autoscaling: {min: 1}": "this kind has no minScale, maxScale, metric or target",
}  # fmt: skip

# Lines of a manifest, and the code and hint of each finding.
INDENTATION = {
    "  cpu:\n  value: '1'\n  memory:\n  value: 1G\n": [
        ("no-value", "indent what follows: it belongs below this key"),
        ("unknown-field", "indent it below the field that it belongs to"),
        ("no-value", "indent what follows: it belongs below this key"),
        ("duplicate-key", "indent it below the field that it belongs to"),
    ],
    "  cpu:\nvalue: '1'\n": [
        ("no-value", "indent what follows: it belongs below this key"),
        ("unknown-field", "indent it below the field that it belongs to"),
    ],
    "  environment:\n    items:\n      A:\n    value: b\n": [
        ("no-value", "indent what follows: it belongs below this key"),
        ("unknown-field", "indent it below the item that it belongs to"),
    ],
    "  cpu:\n  gpu: {value: '1'}\nvalue: '1'\n": [
        ("no-value", "write a value, or remove the key"), ("unknown-field", None),
    ],
    "  cpu:\n    value: '1'\n    gpu: {value: '1'}\n": [("unknown-field", "it belongs below spec: indent it less")],
    "  gpu:\n    value: '1'\n  cpu:\n    value: '1'\n    gpu: {value: '1'}\n": [("unknown-field", None)],
    "  environment:\n    items:\n      A:\n        value: b\n        cpu: {value: '1'}\n": [
        ("unknown-field", "it belongs below spec: indent it less"),
    ],
    "  environment:\n    items:\n      A:\n      value: b\n      C:\n      value: d\n": [
        ("no-value", "indent what follows: it belongs below this key"),
        ("unwrapped-value", "indent it below the item that it belongs to"),
        ("no-value", "indent what follows: it belongs below this key"),
        ("duplicate-key", "indent it below the item that it belongs to"),
    ],
    "  environment: {items: {A: , value: b}}\n": [
        ("no-value", 'write a value ("" for an empty string), or remove the key'),
        ("unwrapped-value", "value is a key of wrappers, not the name of an item: write NAME: {value: ...}"),
    ],
    "  status: {}\n": [("unknown-field", "it belongs at the root of the document: indent it less")],
}  # fmt: skip


def findings(text: str, *options: str) -> list[dict]:
    return json.loads(run("validate", "--format", "json", *options, "-", text=text).out)["findings"]


class Hints(unittest.TestCase):
    def test_what_is_proposed_is_right(self) -> None:
        for entry, right in ENTRIES.items():
            with self.subTest(entry):
                found = findings(f"{MANIFEST}  {entry}\n")
                self.assertEqual(found[0]["hint"], f"write {right}")
                self.assertEqual(findings(f"{MANIFEST}  {right}\n", "--strict"), [])
                self.assertEqual(run("fix", "-", text=f"{MANIFEST}  {entry}\n").out, f"{MANIFEST}  {right}\n")

    def test_lines_are_proposed_on_one(self) -> None:
        for lines, right in {
            "command: >-\n    python\n": 'command: {value: "python"}',
            "args:\n  - python\n  - 3\n": "arguments: {value: python 3}",
            "env:\n  - name: A\n    value: 1\n  - name: B\n    value: c\n":
                'environment: {items: {A: {value: "1"}, B: {value: c}}}',
            "labels:\n    a:\n      value: 1\n": 'labels: {items: {a: {value: "1"}}}',
        }.items():  # fmt: skip
            with self.subTest(lines):
                self.assertEqual(findings(f"{MANIFEST}  {lines}")[0]["hint"], f"write {right}")
                self.assertEqual(findings(f"{MANIFEST}  {right}\n", "--strict"), [])

    def test_what_cannot_be_proposed(self) -> None:
        for entry, hint in OUTLINES.items():
            with self.subTest(entry):
                self.assertEqual(findings(f"{MANIFEST}  {entry}\n")[0].get("hint"), hint)

    def test_fields_of_other_kinds(self) -> None:
        for kind, key, hint in (
            ("DistributedWorkload", "replicas: 2", "write workers: {value: 2}"),
            ("DistributedWorkload", "worker: {value: 2}", "did you mean workers?"),
            ("InferenceWorkload", "autoscaling: {min: 1}",
             "write minScale, maxScale, metric and target directly below spec"),
        ):  # fmt: skip
            with self.subTest(kind=kind, key=key):
                found = findings(MANIFEST.replace("TrainingWorkload", kind) + f"  {key}\n")
                self.assertEqual([f.get("hint") for f in found if f["code"] == "unknown-field"], [hint])

    def test_indentation(self) -> None:
        for lines, expected in INDENTATION.items():
            with self.subTest(lines):
                found = findings(MANIFEST + lines)
                self.assertEqual([(f["code"], f.get("hint")) for f in found], expected)

    def test_spec_in_metadata(self) -> None:
        text = re.sub(r"(?m)^(spec|  \w+):", r"  \1:", MANIFEST).replace("{name: w}\n", "\n  name: w\n", 1)
        found = findings(text)
        self.assertEqual([(f["path"], f.get("hint")) for f in found], [
            ("spec", "it is given in line 5, but indented too much there"),
            ("metadata.spec", "it belongs at the root of the document: indent it less"),
        ])  # fmt: skip

    def test_what_is_missing_is_in_another_place(self) -> None:
        text = MANIFEST.replace("  image: {value: i}\n", "  cpu:\n    value: '1'\n    image: {value: i}\n")
        self.assertEqual([(f["path"], f.get("hint")) for f in findings(text)], [
            ("spec.image", "it is given in line 8, but indented too much there"),
            ("spec.cpu.image", "it belongs below spec: indent it less"),
        ])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
