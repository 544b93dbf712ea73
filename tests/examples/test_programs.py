"""The programs of examples/programs, built as their page says and run as a user runs them."""

from __future__ import annotations

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

    def test_admission_says_yes(self) -> None:
        text = HEAD + "spec: {image: {value: ubuntu}, name: {value: w}}\n"
        self.assertEqual(self.run_program("admission", text=text), (0, "yes\n", ""))

    def test_admission_says_no_with_reasons(self) -> None:
        text = HEAD + "spec:\n  image: ubuntu\n  gpu: {value: 0.5}\n"
        said = (
            "no\n"
            "line 4: spec.name: neither name nor namePrefix is set; the cluster will generate a name\n"
            "line 5: spec.image: image must be wrapped in \"value:\"\n"
        )
        self.assertEqual(self.run_program("admission", text=text), (1, said, ""))

    def test_admission_of_what_is_too_large(self) -> None:
        status, said, _ = self.run_program("admission", text="#" * 2_000_000)
        self.assertEqual((status, said), (1, "no\nline 1: the input is larger than 1048576 bytes\n"))

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
