"""The programs of examples/programs, built as their page says and run as a user runs them."""

from __future__ import annotations

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from support import PROJECT, AmalgamatedCase

HEAD = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"


class Programs(AmalgamatedCase):
    def program(self, name: str) -> Path:
        path = self.folder / name
        return path if path.exists() else self.build(PROJECT / "examples/programs" / f"{name}.c", name)

    def run_program(self, name: str, *arguments: str, text: str = "") -> tuple[int, str, str]:
        run = subprocess.run([str(self.program(name)), *arguments], input=text, capture_output=True, text=True)
        return run.returncode, run.stdout, run.stderr

    def test_loading_hides_no_failure(self) -> None:
        manifest, app = self.folder / "manifest.yaml", self.program("load")

        def run(text: str) -> tuple[int, str, str]:
            manifest.write_text(text)
            result = subprocess.run([app, "manifest.yaml"], cwd=self.folder, capture_output=True, text=True)
            return result.returncode, result.stdout, result.stderr

        right = HEAD + 'spec: {image: {value: i}, name: {value: w}, gpu: {value: "0.5"}}\n'
        none_or_many = "manifest.yaml: there is not exactly one document to load\n"
        self.assertEqual(run(right), (0, "w requests 0.5 GPUs\n", ""))
        self.assertEqual(run(right + "---\n" + right), (1, "", none_or_many))
        self.assertEqual(run("apiVersion: v1\nkind: ConfigMap\n"), (1, "", none_or_many))
        status, said, errors = run(HEAD + "spec: {image: i}\n")
        self.assertEqual((status, said), (1, ""))
        self.assertIn("manifest.yaml: invalid: 1 checked; 1 error, 1 warning\n", errors)
        missing = subprocess.run([app], cwd=self.folder, capture_output=True, text=True)
        self.assertEqual((missing.returncode, missing.stderr), (1, "workload.yaml: input or output error\n"))

    def test_admission_of_what_is_right(self) -> None:
        text = HEAD + "spec: {image: {value: ubuntu}, name: {value: w}, memory: {value: 1Gi}, hostNetwork: {value: false}}\n"
        self.assertEqual(self.run_program("admission", text=text), (0, "-: valid: 1 checked\n", ""))

    # The second document has two faults of the policy, and a warning between them.
    REFUSED = (
        HEAD + "spec: {image: {value: ubuntu}, name: {value: w}, memory: {value: 1Gi}}\n"
        "---\n" + HEAD + "spec:\n  image: {value: ubuntu}\n  name: {value: w}\n  hostipc: {value: true}\n"
        "  hostNetwork: {value: true}\n"
    )

    def test_admission_by_the_policy_of_a_site(self) -> None:
        said = (
            "-:9:1: error: this site requires memory [site-policy]\n    spec:\n    ^~~~\n"
            "-:12:3: warning: hostipc is an old spelling of hostIpc [legacy-spelling]\n"
            "      hostipc: {value: true}\n      ^~~~~~~\n    hint: write hostIpc\n"
            "-:13:3: error: hostNetwork is not allowed by this site [site-policy]\n"
            "      hostNetwork: {value: true}\n      ^~~~~~~~~~~\n"
            "    hint: remove it, and give the workload a port\n"
            "-: invalid: 2 checked; 2 errors, 1 warning\n"
        )
        self.assertEqual(self.run_program("admission", text=self.REFUSED), (1, said, ""))

    def test_admission_in_a_program_s_formats(self) -> None:
        status, said, _ = self.run_program("admission", "json", text=self.REFUSED)
        report = json.loads(said)
        own = {
            "doc": 2, "severity": "error", "code": "site-policy", "path": "spec.hostNetwork", "line": 13, "column": 3,
            "message": "hostNetwork is not allowed by this site", "hint": "remove it, and give the workload a port",
        }  # fmt: skip
        self.assertEqual((status, report["valid"], report["findings"][-1]), (1, False, own))
        self.assertEqual([finding["line"] for finding in report["findings"]], [9, 12, 13])
        status, said, _ = self.run_program("admission", "sarif", text=self.REFUSED)
        run = json.loads(said)["runs"][0]
        self.assertEqual([result["ruleId"] for result in run["results"]], ["site-policy", "legacy-spelling", "site-policy"])
        for result in run["results"]:
            is_own = result["ruleId"] == "site-policy"
            self.assertEqual("ruleIndex" in result, not is_own)
        region = run["results"][2]["locations"][0]["physicalLocation"]["region"]
        self.assertEqual((status, region), (1, {"startLine": 13, "startColumn": 3, "endColumn": 14}))

    def test_admission_of_a_file(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            path = Path(name) / "w.yaml"
            path.write_text(HEAD + "spec: {image: {value: i}, memory: {value: 1Gi}}\n")
            status, said, _ = self.run_program("admission", "text", str(path))
            self.assertEqual(status, 1)
            self.assertIn(f"{path}:4:1: error: ", said)
            self.assertIn(" [missing-choice]\n", said)
            self.assertEqual(self.run_program("admission", "text", f"{path}.no")[0], 2)
            self.assertEqual(self.run_program("admission", "xml", str(path))[0], 2)

    def test_admission_of_what_is_too_large(self) -> None:
        status, said, _ = self.run_program("admission", text="#" * 2_000_000)
        self.assertEqual(status, 1)
        self.assertIn("-:1:1: error: the input is larger than 1048576 bytes [limit]\n", said)

    def test_requests(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "a.yaml").write_text(
                HEAD + 'spec: {image: {value: i}, name: {value: w}, gpu: {value: "0.1"}, memory: {value: 1Gi}}\n'
                "---\n" + HEAD + 'spec: {image: {value: i}, name: {value: w}, gpu: {value: "0.2"}, memory: {value: 512Mi}}\n'
            )
            (folder / "b.yml").write_text(HEAD + "spec: {image: {value: i}, name: {value: w}, gpuDevices: {value: 8}}\n")
            (folder / "c.json").write_text('{"apiVersion": "run.ai/v2alpha1", "kind": "TrainingWorkload"}')
            (folder / "notes.txt").write_text("no manifest")
            status, said, errors = self.run_program("requests", name)
        self.assertEqual((status, said), (0, "3 workloads ask for 8300m GPUs and 1536Mi of memory\n"))
        self.assertEqual(errors, f"requests: {name}/c.json cannot be read, or has errors\n")

    def test_requests_without_a_folder(self) -> None:
        usage = "usage: requests FOLDER, where manifests are\n"
        self.assertEqual(self.run_program("requests"), (2, "", usage))
        self.assertEqual(self.run_program("requests", "/nowhere"), (2, "", usage))

    def test_build(self) -> None:
        manifest = (
            "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: segmentation\nspec:\n"
            "  environment:\n    items:\n      HOME:\n        value: /workspace\n"
            "  image:\n    value: registry.example.com/vision:2.4\n"
            "  backoffLimit:\n    value: 2\n"
            "  pvcs:\n    items:\n      data:\n        value:\n          claimName: vision-data\n"
            "          path: /data\n          existingPvc: true\n"
            '  gpu:\n    value: "0.5"\n  memory:\n    value: 16Gi\n  name:\n    value: segmentation\n'
        )
        self.assertEqual(self.run_program("build"), (0, manifest, ""))


if __name__ == "__main__":
    unittest.main()
