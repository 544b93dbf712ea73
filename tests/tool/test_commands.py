"""explain, fields and new."""

from __future__ import annotations

import json
import re
import textwrap
import unittest

from support import MANIFEST, TOOL, run

KINDS = ["InteractiveWorkload", "TrainingWorkload", "DistributedWorkload", "InferenceWorkload", "RunaiJob"]
NAMES = "Workspace, Training, Distributed, Inference, Job"


def explain(*names: str) -> str:
    said = run("explain", *names)
    assert (said.status, said.err) == (0, ""), said
    return said.out


class Explain(unittest.TestCase):
    maxDiff = None

    def test_a_field_in_full(self) -> None:
        self.assertEqual(
            explain("minScale"),
            """\
spec.minScale
  The minimum number of replicas.

  Kinds      Inference
  Type       Integer: a whole number, written in plain decimal and without
             quotes
  Required   no
  Default    1; 0 where metric is concurrency or throughput
  Range      0 or more
  Differs    the reference says Object; the vendor's CRD and working manifests
             hold an integer

Rules:
  - minScale must not be above maxScale: the maximum must not be below the
    minimum.
  - minScale defaults to 0 where metric is concurrency or throughput: a
    workload scaled by its requests can scale to zero.

Example:
  minScale: {value: 1}
""",
        )

    def test_what_is_shown_of_a_field(self) -> None:
        for name, lines in (
            ("gpu", ["spec.gpu", "  Range      0 or more; a fraction up to 1, or a whole number", '  gpu: {value: "0.5"}']),
            ("cpu", ["  Range      0 or more; thousandths may be written with the suffix m"]),
            ("image", ["  Required   unless usage is Template or baseWorkload is set", "  Range      not empty"]),
            ("imagePullPolicy", ["Allowed values:", "  IfNotPresent", "      Only when the node does not have it.", "  Default    Always"]),
            ("podAffinityTopology", ["  Kinds      Workspace, Training, Inference, Job"]),
            ("nodePool", ["  Deprecated use nodePools", "  Observed   accepted in practice, though the format's own reference lacks it"]),
            ("usage", ["  usage: Template"]),
            ("environment", ["  environment: {items: {LOG_LEVEL: {value: debug}}}"]),
            ("mpiJob", ["  mpiJob: {slotsPerWorker: 1}"]),
            ("kind", ["  Required   yes", "  DistributedWorkload"]),
        ):
            with self.subTest(name):
                self.assertLessEqual(set(lines), set(explain(name).splitlines()))

    def test_items_with_their_members(self) -> None:
        shown = explain("pvcs").splitlines()
        for line in (
            "  claimName: String, expected",
            "  size: Quantity, required unless existingPvc is true",
            "  readOnly: Boolean",
            "Rules of an item:",
            "          claimName: team-data",
        ):
            self.assertIn(line, shown)

    def test_paths(self) -> None:
        self.assertEqual(explain("spec.gpu"), explain("gpu"))
        self.assertEqual(explain("spec.pvcs.size"), explain("pvcs.size"))
        self.assertEqual(explain("pvcs.size").splitlines()[0], "spec.pvcs.size")
        self.assertIn("\n  Kinds      Distributed\n", explain("masterSpec.image"))
        self.assertEqual(explain("name"), explain("metadata.name") + "\n" + explain("spec.name"))

    def test_paths_of_findings(self) -> None:
        """With wrappers and labels, as `validate` gives them."""
        for path, shown in (
            ("spec.gpu.value", "gpu"), ("spec.pvcs.items", "pvcs"), ("spec.pvcs.items.a", "pvcs"),
            ("spec.pvcs.items.a.value", "pvcs"), ("spec.pvcs.items.a.deleted", "pvcs"),
            ("spec.pvcs.items.a.value.size", "pvcs.size"), ('spec.pvcs.items["a b.c"].value.size', "pvcs.size"),
            ("spec.tolerations.items.a.value.tolerationValue", "tolerations.tolerationValue"), ("metadata.labels.team", "metadata.labels"),
            ("spec.environment.items.LOG", "environment"), ("spec.environment.items.LOG.value", "environment"),
        ):  # fmt: skip
            with self.subTest(path):
                self.assertEqual(explain(path), explain(shown))
        self.assertEqual(explain("tolerations.tolerationValue").splitlines()[0], "spec.tolerations.tolerationValue")
        text = MANIFEST + "  pvcs: {items: {a.b: {value: {claimName: c, path: /p, size: x}}}}\n"
        (found,) = json.loads(run("validate", "--format", "json", "-", text=text).out)["findings"]
        self.assertEqual(explain(found["path"]), explain("pvcs.size"))

    def test_a_structure_is_shown_for_the_kinds_that_have_it(self) -> None:
        shown = explain("masterSpec")
        for name in ("preemptible", "minScale", "target"):
            self.assertNotIn(name, shown)
        for line in ("\n  gpu: Number\n", "\n  - gpu must not be above gpuLimit: "):
            self.assertIn(line, shown)
        for name in ("masterSpec.preemptible", "masterSpec.minScale"):
            self.assertEqual(run("explain", name).status, 2)

    def test_all_examples_are_valid(self) -> None:
        """In a manifest of the first kind that has the field, in place of what it has to do with."""
        for field in json.loads(run("fields", "--format", "json").out):
            parent, _, key = field["path"].partition(".")
            if parent == "spec" and key and "." not in key:
                replaced = "name" if key == "namePrefix" else key
                text = re.sub(f"(?m)^  {replaced}: .*\n", "", MANIFEST.replace("TrainingWorkload", field["kinds"][0]))
                text += explain(field["path"]).partition("\nExample:\n")[2]
                said = run("validate", "--allow", "deprecated", "-", text=text)
                self.assertEqual(said.out, "-: valid: 1 checked\n", text)

    def test_examples_have_what_rules_want_beside_the_field(self) -> None:
        for name, lines in (
            ("podAffinitySchedulingRule", ["podAffinity: {value: true}", "podAffinitySchedulingRule: {value: hard}"]),
            ("runAsGid", ["runAsGid: {value: 1000}", "runAsUser: {value: true}"]),
            ("tolerations",
             ["tolerations:", "  items:", "    toleration-1:", "      value:", "        tolerationKey: nvidia.com/gpu"]),
            ("metadata.annotations", ["annotations: {example.com/owner: jane}"]),
        ):
            with self.subTest(name):
                example = explain(name).partition("\nExample:\n")[2]
                self.assertEqual(example, "".join(f"  {line}\n" for line in lines))

    def test_width(self) -> None:
        for arguments in (("explain",), ("explain", "ttlAfterFinish")):
            for columns, width in (("", 79), ("x", 79), ("60", 59), ("8", 79)):
                lines = run(*arguments, COLUMNS=columns).out.splitlines()
                self.assertLessEqual(max(len(line) for line in lines if ": {" not in line), width)
        document = run("new", "Distributed", COLUMNS="120").out.splitlines()[3:]
        self.assertLessEqual(max(len(line) for line in document if ": {" not in line), 79)
        self.assertGreater(max(map(len, run("explain", "gpu", COLUMNS="120").out.splitlines())), 100)

    def test_other_spellings(self) -> None:
        for name, path, line in (
            ("args", "spec.arguments", "  args is an old spelling: write arguments."),
            ("hostipc", "spec.hostIpc", "  hostipc is an old spelling: write hostIpc."),
            ("gpuPortionRequest", "spec.gpu", "  gpuPortionRequest is a key of another API: write gpu."),
            ("pvcs.mountPath", "spec.pvcs.path", "  mountPath is a key of another API: write path."),
            ("priority", "spec.priority", "  a key of another API: the priority of a workload is not set in its manifest"),
        ):
            with self.subTest(name):
                shown = explain(name).splitlines()
                self.assertEqual(shown[0], path)
                self.assertIn(line, shown)

    def test_codes(self) -> None:
        shown = explain("order")
        self.assertTrue(shown.startswith("order\n  A limit is below what it limits.\n\n  Severity   error\n"), shown)
        self.assertIn("\n  Rule       parallelism must not be above completions: ", shown)
        self.assertRegex(shown, r"(?s)\nWrong:\n  apiVersion: .*\n    completions:\n      value: .*\n\nRight:\n  apiVersion: ")
        self.assertNotIn("Wrong:", explain("limit"))
        self.assertIn("  Severity   warning\n", explain("missing-choice"))

    def test_each_code_has_a_wrong_and_a_right_example(self) -> None:
        codes = re.findall(r"^  ([a-z0-9-]+)$", explain().partition("\nCodes of findings:\n")[2], re.MULTILINE)
        self.assertGreater(len(codes), 15)
        for code in set(codes) - {"limit"}:
            _, wrong, right = re.split(r"^(?:Wrong|Right):\n", explain(code), flags=re.MULTILINE)
            for text, expected in ((wrong, {code}), (right, set())):
                with self.subTest(code, text=text):
                    report = json.loads(run("validate", "--format", "json", "-", text=textwrap.dedent(text)).out)
                    self.assertEqual({finding["code"] for finding in report["findings"]}, expected)

    def test_members_by_their_key_alone(self) -> None:
        self.assertEqual(explain("size"), explain("pvcs.size"))
        self.assertEqual(
            explain("path").splitlines(),
            ["spec.pvcs.path: String", "  Where the claim is mounted in the container.",
             "spec.s3.path: String", "  Where the bucket is mounted in the container.",
             "spec.emptyDirVolumes.path: String", "  Where it is mounted in the container."],
        )  # fmt: skip

    def test_kinds(self) -> None:
        shown = explain("Training")
        self.assertTrue(shown.startswith("TrainingWorkload (Training)\n  A batch job on one node"), shown)
        self.assertIn("\n  document   apiVersion, kind, metadata, spec, status\n", shown)
        self.assertIn("backoffLimit", shown)
        self.assertNotIn("minScale", shown)
        for name in ("training", "TrainingWorkload", "T"):
            self.assertEqual(explain(name), shown)
        self.assertIn("\n  masterSpec ", explain("Distributed"))

    def test_overview(self) -> None:
        shown = explain().splitlines()
        for line in ("Run:ai workload manifest", "  RunaiJob (Job)", "  spec: Structure", "  yaml11-bool"):
            self.assertIn(line, shown)

    def test_wrong_names(self) -> None:
        for name, near in (
            ("gpuu", "gpu"), ("GPU", "gpu"), ("pvcs.siz", "pvcs.size"), ("spec.gup", "spec.gpu"), ("ordre", "order"),
            ("spec.", "spec"), ("", None), (".", None), ("gpu.", "gpu"), ("zzzzzzzz", None),
            ("pvcs..size", "pvcs.size"), ("spec.pvcs.sise", "spec.pvcs.size"), ("spec.Pvcs.size", "spec.pvcs.size"),
            ("sise", "pvcs.size"), ("claimNam", "pvcs.claimName"), ("Trainig", "Training"), ("masterSpec.gpus", "masterSpec.gpu"),
            ("metadata.foo", None), ("metadata.env", None), ("spec.pvcs.items.a.value.sise", "spec.pvcs.size"), ("x" * 5000, None),
            ("gpu[", None), ('["a"]', None), ('["', None),
        ):  # fmt: skip
            with self.subTest(name):
                said = run("explain", name)
                hint = f" (did you mean {near}?)" if near else ""
                text = f"{TOOL.name}: unknown field, kind or code '{name}'{hint}; try '{TOOL.name} explain --help'\n"
                self.assertEqual((said.status, said.out, said.err), (2, "", text))

    def test_wrong_usage(self) -> None:
        for arguments in (("gpu", "cpu"), ("--nope",), ("-x", "gpu")):
            self.assertEqual((run("explain", *arguments).status, run("explain", *arguments).out), (2, ""))


class Fields(unittest.TestCase):
    maxDiff = None

    def paths(self, *arguments: str) -> list[str]:
        said = run("fields", *arguments)
        self.assertEqual((said.status, said.err), (0, ""))
        return [line.split()[0] for line in said.out.splitlines()[1:]]

    def test_a_table_to_read(self) -> None:
        lines = run("fields").out.splitlines()
        self.assertEqual(lines[0].split(), ["FIELD", "TYPE", "KINDS", "MUST", "DEFAULT"])
        rows = {line.split()[0]: line.split()[1:] for line in lines[1:]}
        self.assertEqual(rows["spec.image"], ["String", "WTDNJ", "cond"])
        self.assertEqual(rows["spec.backoffLimit"], ["Integer", "WTD_J", "6"])
        self.assertEqual(" ".join(rows["spec.minScale"][2:]), "1; 0 where metric is concurrency or throughput")
        self.assertEqual(rows["metadata.name"], ["String", "WTDNJ", "cond"])
        self.assertEqual({line.find(line.split()[1], len(line.split()[0])) for line in lines}, {lines[0].index("TYPE")})
        for line in lines:
            self.assertLessEqual(len(line), 120)
            self.assertEqual(line, line.rstrip())

    def test_kinds_by_name_wire_name_and_letter(self) -> None:
        inference = self.paths("--kind", "Inference")
        self.assertIn("spec.minScale", inference)
        self.assertNotIn("spec.jobType", inference)
        self.assertNotIn("masterSpec", inference)
        for name in ("inference", "InferenceWorkload", "INFERENCEWORKLOAD", "N", "n"):
            self.assertEqual(self.paths("--kind", name), inference)
        distributed = self.paths("--kind", "d")
        self.assertIn("spec.jobType", distributed)
        self.assertIn("masterSpec.image", distributed)
        self.assertNotIn("masterSpec.jobType", distributed)
        self.assertNotIn("spec.minScale", distributed)

    def test_json_is_one_array(self) -> None:
        fields = json.loads(run("fields", "--format", "json").out)
        self.assertEqual([field["path"] for field in fields], self.paths())
        by_path = {field["path"]: field for field in fields}
        self.assertEqual(
            by_path["spec.preemptible"],
            {
                "path": "spec.preemptible", "type": "Boolean", "kinds": ["InteractiveWorkload"], "required": "no",
                "default": None, "default_in_words": None, "observed": False, "deprecated": False,
                "values": None, "minimum": None, "maximum": None, "aliases": [], "facts": {},
                "description": "Lets the workload run beyond the project's guaranteed quota.  "
                               "It can then be stopped at any time.",
            },
        )  # fmt: skip
        scale = by_path["spec.minScale"]
        self.assertEqual(scale["default"], "1")
        self.assertEqual(scale["default_in_words"], "1; 0 where metric is concurrency or throughput")
        self.assertEqual(by_path["spec.backoffLimit"]["default"], "6")
        self.assertEqual(by_path["masterSpec.image"]["kinds"], ["DistributedWorkload"])
        self.assertEqual(by_path["spec.image"]["required"], "unless usage is Template or baseWorkload is set")
        self.assertTrue(by_path["spec.nodePool"]["deprecated"] and by_path["spec.nodePool"]["observed"])

    def test_values_ranges_and_aliases(self) -> None:
        by_path = {field["path"]: field for field in json.loads(run("fields", "--format", "json").out)}
        self.assertEqual(by_path["spec.imagePullPolicy"]["values"], ["Always", "IfNotPresent", "Never"])
        port = by_path["spec.ports.container"]
        self.assertEqual((port["minimum"], port["maximum"]), (1, 65535))
        self.assertEqual(by_path["spec.arguments"]["aliases"], ["args"])
        self.assertEqual(by_path["spec.pvcs.size"]["facts"]["Range"], "0 or more")

    def test_members_of_items(self) -> None:
        paths = self.paths("--kind", "Training")
        self.assertIn("spec.pvcs.size", paths)
        self.assertEqual(paths.index("spec.pvcs.path") - paths.index("spec.pvcs"), 1 + paths[paths.index("spec.pvcs") + 1 :].index("spec.pvcs.path"))

    def test_a_word(self) -> None:
        found = self.paths("--kind", "Training", "GPUMEMORY")
        self.assertEqual(found, ["spec.gpuMemory", "spec.gpuMemoryLimit"])
        self.assertIn("spec.largeShm", self.paths("memory"))  # by its description
        self.assertEqual([f["path"] for f in json.loads(run("fields", "--format", "json", "pvcs.siz").out)],
                         ["spec.pvcs.size", "masterSpec.pvcs.size"])  # fmt: skip
        for arguments in (("zzzz",), ("--kind", "N", "backoffLimit")):
            said = run("fields", *arguments)
            self.assertEqual((said.status, said.out), (1, ""))
            self.assertEqual(said.err, f"{TOOL.name}: no field matches '{arguments[-1]}'\n")

    def test_wrong_usage(self) -> None:
        for arguments, message in (
            (("--kind", "trainin"), "unknown kind 'trainin' (did you mean Training?)"),
            (("--kind", "x"), f"unknown kind 'x'; kinds: {NAMES}"),
            (("--kind", ""), f"unknown kind ''; kinds: {NAMES}"),
            (("--kind",), "option '--kind' needs a value"),
            (("--format", "yaml"), "unknown format 'yaml'"),
            (("--nope",), "unknown option '--nope'"),
            (("gpu", "cpu"), "expected at most one word"),
        ):
            with self.subTest(arguments):
                said = run("fields", *arguments)
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertEqual(said.err, f"{TOOL.name}: {message}; try '{TOOL.name} fields --help'\n")


class New(unittest.TestCase):
    def test_each_kind_is_valid_as_it_stands_and_with_all_that_is_offered(self) -> None:
        for kind in KINDS:
            with self.subTest(kind):
                started = run("new", kind)
                self.assertEqual((started.status, started.err), (0, ""))
                self.assertIn(f"\nkind: {kind}\n", started.out)
                offered = re.sub(r"^( *)#(?=\w|  )", r"\1", started.out, flags=re.MULTILINE)
                self.assertGreater(len(re.findall(r"^ +#\w", started.out, re.MULTILINE)), 10)
                for text in (started.out, offered):
                    said = run("validate", "-", text=text)
                    self.assertEqual((said.status, said.out), (0, "-: valid: 1 checked\n"), said.out)

    def test_what_it_holds(self) -> None:
        lines = run("new", "t").out.splitlines()
        text = "\n".join(lines)
        for part in (
            "\napiVersion: run.ai/v2alpha1\n\n",
            "\n\n  # The container image to run.\n  image:\n    value: ubuntu:22.04\n\n",
            '\n  #gpu:\n  #  value: "0.5"\n\n',
            "\n  #pvcs:\n  #  items:\n  #    pvc-1:\n  #      value:\n  #        claimName: team-data\n",
            "\n  name:\n    value: my-workload\n\n",
        ):
            self.assertIn(part, text)
        for other in ("minScale:", "namePrefix:", "runAsUid:", "nodePool:", "hostIpc:"):
            self.assertNotIn(other, text)

    def test_without_a_kind_they_are_listed(self) -> None:
        said = run("new")
        self.assertEqual((said.status, said.err), (0, ""))
        self.assertEqual(re.findall(r"^\w+$", said.out, re.MULTILINE), NAMES.split(", "))

    def test_the_kind_decides(self) -> None:
        self.assertIn("#processes:", run("new", "D").out)
        self.assertNotIn("#processes:", run("new", "T").out)
        self.assertEqual(run("new", "RUNAIJOB").out, run("new", "j").out)

    def test_wrong_usage(self) -> None:
        for arguments, message in (
            (("T", "D"), "expected at most one kind"),
            (("Trainig",), "unknown kind 'Trainig' (did you mean Training?)"),
            (("notebook",), f"unknown kind 'notebook'; kinds: {NAMES}"),
            (("--nope", "T"), "unknown option '--nope'"),
        ):
            with self.subTest(arguments):
                said = run("new", *arguments)
                self.assertEqual((said.status, said.out), (2, ""))
                self.assertEqual(said.err, f"{TOOL.name}: {message}; try '{TOOL.name} new --help'\n")


if __name__ == "__main__":
    unittest.main()
