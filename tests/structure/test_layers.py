"""The check of layers itself: it sees what is wrong."""

from __future__ import annotations

import unittest

from layers import faults

LAYERS = ("low", "middle", "top")


class Layers(unittest.TestCase):
    def test_right(self) -> None:
        uses = {"top.py": {"low/a.py", "middle/b.py"}, "middle/b.py": {"low/a.py"}, "low/a.py": {"low/b.py"}}
        self.assertEqual(faults(uses, LAYERS), [])

    def test_upward(self) -> None:
        uses = {"low/a.py": {"middle/b.py", "top.py"}, "middle/b.py": {"low/c.py", "top.py"}}
        self.assertEqual(faults(uses, LAYERS), [
            "low/a.py uses middle/b.py, which is of a higher layer",
            "low/a.py uses top.py, which is of a higher layer",
            "middle/b.py uses top.py, which is of a higher layer",
        ])  # fmt: skip

    def test_circles(self) -> None:
        self.assertEqual(faults({"low/a.py": {"low/a.py"}}, LAYERS), ["a circle: low/a.py -> low/a.py"])
        uses = {"low/a.py": {"low/b.py"}, "low/b.py": {"low/c.py"}, "low/c.py": {"low/a.py"}}
        (fault,) = faults(uses, LAYERS)
        circle = fault.replace("a circle: ", "").split(" -> ")
        self.assertEqual(len(circle), 4)
        for file, used in zip(circle, circle[1:]):
            self.assertIn(used, uses[file])

    def test_unknown_layer(self) -> None:
        uses = {"low/a.py": {"lower/b.py"}, "other.py": set()}
        self.assertEqual(faults(uses, LAYERS), [
            "lower/b.py: there is no layer 'lower'", "other.py: there is no layer 'other'",
        ])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
