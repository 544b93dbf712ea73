"""Paths: the fields, the data and the places that they lead to, below every type of the language."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

from support import PROJECT, Workshop

HERE = Path(__file__).resolve().parent
CASES = PROJECT / "tests/generator/cases"

# Of each schema, documents with paths, and what these lead to: `FIELD [= TEXT] [at KEY VALUE]`.  Where the document has no
# such node, the places are those of the node around it: `at in KEY VALUE`.
EITHER = [
    (
        "level: {context: x, args: {A: b}}\n"
        "build: plain\n"
        "command: [make, all]\n"
        "environment: {A: one, B: 2}\n"
        "ports: [80, \"80:81\", {target: http}]\n"
        "deep: {a: [[[1]], {x: {id: y}}]}\n"
        "parts: {a: {target: t}}\n",
        {
            "level": "Root.level at 1:1 1:8",
            "level.context": "Build.context = x at 1:9 1:18",
            "level.args.A": "Build.args at 1:28 1:31",
            "level.args[0]": "Build.args at in 1:21 1:27",
            "build": "Root.build at 2:1 2:8",
            "build.context": "Build.context without data at in 2:1 2:8",
            "command[1]": "Root.command at 3:17 3:17",
            "command.x": "Root.command at in 3:1 3:10",
            "environment.B": "Root.environment at 4:23 4:26",
            "environment[0]": "Root.environment at in 4:1 4:14",
            "environment.C": "Root.environment at in 4:1 4:14",
            "ports[0]": "Root.ports at 5:9 5:9",
            "ports[2].target": "Port.target at 5:23 5:31",
            "ports[1].target": "Port.target without data at in 5:13 5:13",
            "ports[3].target": "Port.target without data at in 5:1 5:8",
            "ports.a": "Root.ports at in 5:1 5:8",
            "deep.a[1].x.id": "Item.id = y at 6:24 6:28",
            "deep.a[0][0][0]": "Root.deep at 6:14 6:14",
            "deep.a[0].x.id": "Item.id without data at in 6:12 6:12",
            "deep.a[1].y.id": "Item.id without data at in 6:19 6:19",
            "parts.a.target": "Port.target at 7:13 7:21",
            "parts[0].target": "Port.target without data at in 7:1 7:8",
            "parts.a.nothing": "Root.parts at in 7:9 7:12",
            "level[": "Root.level at in 1:1 1:8",
            "level[x]": "Root.level at in 1:1 1:8",
            "level[0].context": "Root.level at in 1:1 1:8",
            "ports[2x].target": "Root.ports at in 5:1 5:8",
            'parts["a"x].target': "Root.parts at in 7:1 7:8",
            'parts["a"].target': "Port.target at in 7:1 7:8",
            "parts..a": "Root.parts at in 7:1 7:8",
        },
    ),
    ("level: []\nparts:\n- target: t\n- {target: 5}\n", {
        "level[0]": "Root.level at in 1:1 1:8",
        "parts[0].target": "Port.target at 3:3 3:11",
        "parts[1].target": "Port.target at 4:4 4:12",
        "parts.a.target": "Port.target without data at in 2:1 3:1",
    }),
]  # fmt: skip
EXTRA = [
    (
        "name: n\n"
        "x-a: {b: [1]}\n"
        "on_start: go\n"
        "\"x-b c\": 1\n"
        "parts:\n"
        "  a:\n"
        "    id: 1\n"
        "    7:\n"
        "      id: 2\n"
        "      8: {id: 3}\n"
        "    n_x: [1, 2]\n"
        "    n_y:\n",
        {
            "x-a": "Root.extensions at 2:1 2:6",
            "x-a.b[0]": "Root.extensions at 2:11 2:11",
            "on_start": "Root.handlers at 3:1 3:11",
            '["x-b c"]': "Root.extensions at 4:1 4:10",
            "x-none": "Root.extensions at in 1:1 1:1",
            "on start": "none at in 1:1 1:1",
            "parts.a.7": "Part.parts at 8:5 9:7",
            "parts.a.7.id": "Part.id at 9:7 9:11",
            "parts.a.7.8.id": "Part.id at 10:11 10:15",
            "parts.a.9.id": "Part.id without data at in 6:3 7:5",
            "parts.a.7.8.nothing": "Part.parts at in 10:7 10:10",
            "parts.a.n_x[1]": "Part.numbers at 11:14 11:14",
            "parts.a.n_x.a": "Part.numbers at in 11:5 11:10",
            "parts.a.n_y": "Part.numbers at 12:5 12:9",
            "parts.a[7].id": "Root.parts at in 6:3 7:5",
            "[x-a]": "none at in 1:1 1:1",
            '[""]': "none at in 1:1 1:1",
            "x-a[": "Root.extensions at in 2:1 2:6",
            "name.x": "Root.name = n at in 1:1 1:7",
        },
    ),
]  # fmt: skip
VARIANTS = [
    (
        "node-name: first\n"
        "driver: qcow2\n"
        "file:\n"
        "  filename: below\n"
        "  driver: file\n"
        "  read-only: true\n"
        "backing: {driver: nbd, server: {path: /run/x}}\n"
        "x-size: 5\n",
        {
            "node-name": "Base.node_name = first at 1:1 1:12",
            "driver": "Drive.driver = qcow2 at 2:1 2:9",
            "file": "Qcow2.file at 3:1 4:3",
            "file.filename": "FileDrive.filename = below at 4:3 4:13",
            "file.read-only": "Base.read_only at 6:3 6:14",
            "file.locking": "FileDrive.locking at in 3:1 4:3",
            "file.node-name": "Base.node_name at in 3:1 4:3",
            "file.server.path": "Unix.path without data at in 3:1 4:3",
            "backing.server": "Network.server at 7:24 7:32",
            "backing.server.path": "Unix.path = /run/x at 7:33 7:39",
            "backing.server.type": "Address.type = unix at in 7:24 7:32",
            "backing.server.host": "Inet.host without data at in 7:24 7:32",
            "x-size": "Qcow2.numbers at 8:1 8:9",
            "x-none": "Qcow2.numbers at in 1:1 1:1",
            "filename": "FileDrive.filename without data at in 1:1 1:1",
            "server.path": "Unix.path without data at in 1:1 1:1",
            "discard": "Drive.discard at in 1:1 1:1",
            "base": "none at in 1:1 1:1",
            "base.node-name": "none at in 1:1 1:1",
            "qcow2.file": "none at in 1:1 1:1",
            "file.filename.x": "FileDrive.filename = below at in 4:3 4:13",
            "backing.filename": "FileDrive.filename without data at in 7:1 7:10",
            "y-none": "none at in 1:1 1:1",
        },
    ),
    ("driver: qcow2\nfile: below\nbacking:\n", {
        "file": "Qcow2.file at 2:1 2:7",
        "file.filename": "FileDrive.filename without data at in 2:1 2:7",
        "backing": "Qcow2.backing at 3:1 3:9",
        "backing.filename": "FileDrive.filename without data at in 3:1 3:9",
        "": "none at 1:1 1:1",
    }),
]  # fmt: skip
RECURSION = [
    (
        "node:\n"
        "  name: a\n"
        "  children: []\n"
        "  parent: {name: p, children: []}\n"
        "  mixed:\n"
        "  - text\n"
        "  - {k: {name: b, children: []}}\n"
        "  - [{name: c, children: [{name: d, children: []}]}]\n",
        {
            "node.parent.name": "Node.name = p at 4:12 4:18",
            "node.parent.parent.name": "Node.name without data at in 4:3 4:11",
            "node.mixed[0]": "Node.mixed at 6:5 6:5",
            "node.mixed[0].k.name": "Node.name without data at in 6:5 6:5",
            "node.mixed[1].k.name": "Node.name = b at 7:10 7:16",
            "node.mixed[1].j.name": "Node.name without data at in 7:5 7:5",
            "node.mixed[2][0].name": "Node.name = c at 8:7 8:13",
            "node.mixed[2][0].children[0].name": "Node.name = d at 8:28 8:34",
            "node.mixed[2][1].name": "Node.name without data at in 8:5 8:5",
            "node.mixed[1][0].name": "Node.name without data at in 7:5 7:5",
        },
    ),
]  # fmt: skip
SHORT_FORMS = [
    (
        "chain: x\n"
        "steps: a\n"
        "named: {k: b}\n"
        "either: z\n"
        "words: [a, b]\n"
        "env: [A=b]\n"
        "limits: a=5\n"
        "volumes: c\n"
        "options: [name=q]\n"
        "both: k=v\n",
        {
            "chain.build.context": "Build.context = x at 1:8 1:8",
            "steps": "Root.steps at 2:1 2:8",
            "steps.run": "Step.run = a at 2:8 2:8",
            "steps[0].run": "Step.run = a at in 2:1 2:8",
            "named.k.run": "Step.run = b at 3:12 3:12",
            "either.context": "Build.context = z at 4:9 4:9",
            "words.list[1]": "Words.list at 5:12 5:12",
            "env.A": "Root.env at 6:7 6:7",
            "env[0]": "Root.env at in 6:1 6:6",
            "limits.a": "Root.limits at 7:9 7:9",
            "volumes.c.size": "Build3.size at in 8:10 8:10",
            "options.name": "Options.name = q at 9:11 9:11",
            "both.k": "Root.both at 10:7 10:7",
            "both[0]": "Root.both at in 10:1 10:7",
        },
    ),
    ("chain: {build: {context: x}}\nsteps: {run: a}\n", {
        "steps.run": "Step.run = a at 2:9 2:14",
        "steps[0].run": "Step.run = a at in 2:1 2:8",
        "steps[1].run": "Step.run without data at in 2:1 2:8",
    }),
    ("chain: x\nsteps: [a, b]\n", {
        "steps.run": "Step.run without data at in 2:1 2:8",
        "steps[1].run": "Step.run = b at 2:12 2:12",
    }),
]  # fmt: skip
OWNERS = [
    ("name: n\nsice: s\nmode: right\nx-size: o\ndepth: d\nparts: {id: p}\n", {
        "name": "Root.name = n at 1:1 1:7",
        "size": "Common.size = s at 2:1 2:7",
        "sice": "Common.size = s at 2:1 2:7",
        "weight": "none at in 1:1 1:1",
        "mode": "Root.mode = right at 3:1 3:7",
        "x-size": "Root.others at 4:1 4:9",
        "x-other": "Root.others at in 1:1 1:1",
        "depth": "Right.depth = d at 5:1 5:8",
        "parts.id": "Part.id = p at 6:9 6:13",
        "parts[0].id": "Part.id = p at in 6:1 6:8",
        "parts[1].id": "Part.id without data at in 6:1 6:8",
        "parts.id.x": "Part.id = p at in 6:9 6:13",
        '["x-a\\u00e9\\t"]': "Root.others at in 1:1 1:1",
    }),
    ("mode: left\nx-size: o\ndepth: d\nparts: [a, {id: q}, b]\n", {
        "x-size": "Left.x_size = o at 2:1 2:9",
        "depth": "Left.depth = d at 3:1 3:8",
        "parts.id": "Part.id without data at in 4:1 4:8",
        "parts[0].id": "Part.id without data at in 4:9 4:9",
        "parts[1].id": "Part.id = q at 4:13 4:17",
        "parts[2]": "Root.parts at 4:21 4:21",
        "name": "Root.name at in 1:1 1:1",
        "size": "Common.size at in 1:1 1:1",
    }),
    ("x-size: o\nsice: s\n", {
        "x-size": "Root.others at 1:1 1:9",
        "depth": "Left.depth without data at in 1:1 1:1",
        "common": "none at in 1:1 1:1",
        "left": "none at in 1:1 1:1",
        "left.depth": "none at in 1:1 1:1",
        "size": "Common.size = s at 2:1 2:7",
        "mode": "Root.mode at in 1:1 1:1",
        "name": "Root.name at in 1:1 1:1",
    }),
    ("", {
        "name": "Root.name without data",
        "sice": "Common.size without data",
        "weight": "none",
        "x-size": "Left.x_size without data",
        "x-other": "Root.others without data",
        "depth": "Left.depth without data",
        "parts.id": "Part.id without data",
        "parts[7].id": "Part.id without data",
        "parts[18446744073709551616].id": "Part.id without data",
        "mode.x": "Root.mode without data",
        "nothing": "none",
    }),
]  # fmt: skip


class Paths(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.workshop = Workshop.of_the_module()

    def program(self, schema: Path, name: str) -> Path:
        main = self.workshop.folder / f"{name}-paths.c"
        main.write_text(f'#include "{name}.h"\n#define SCHEMA &{name}_schema\n#include "{HERE}/paths.h"\n')
        return self.workshop.build(main.with_suffix(""), self.workshop.generate(schema), main)

    def lead(self, schema: Path, name: str, documents: list[tuple[str, dict[str, str]]]) -> None:
        program = self.program(schema, name)
        for document, expected in documents:
            with self.subTest(document):
                run = subprocess.run([program, document, *expected], capture_output=True, text=True)
                self.assertEqual((run.returncode, run.stderr), (0, ""))
                self.assertEqual(dict(zip(expected, run.stdout.splitlines())), expected)

    def test_values_of_several_types(self) -> None:
        self.lead(CASES / "either.def", "service", EITHER)

    def test_further_keys(self) -> None:
        self.lead(CASES / "extra.def", "further", EXTRA)

    def test_variants_and_embedded_structures(self) -> None:
        self.lead(CASES / "variants.def", "block", VARIANTS)

    def test_structures_within_themselves(self) -> None:
        self.lead(CASES / "recursion.def", "tree", RECURSION)

    def test_short_forms(self) -> None:
        self.lead(CASES / "short-forms.def", "brief", SHORT_FORMS)

    def test_keys_that_several_structures_have(self) -> None:
        self.lead(HERE / "ambiguous/ways.def", "ways", OWNERS)


if __name__ == "__main__":
    unittest.main()
