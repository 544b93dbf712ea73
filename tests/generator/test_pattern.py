"""Patterns: which values match, against Python's own engine, and that the automata are minimal."""

from __future__ import annotations

import itertools
import re
import unittest

from generator.model.pattern import compile_pattern


class Patterns(unittest.TestCase):
    def test_against_python_on_all_short_texts(self) -> None:
        patterns = [
            "a", "ab*", "(a|b)*", "a?b+", "[ab]c", "[^a]", "a{2}", "a{1,3}b", "(ab){2,}", "a|bc|", "((a|b)c)*a?", ".b.",
            "[a-b-]+", "[]a]", "[^]a]", "\\.a", "(a*)*b", "(a|ab)(c|bc)", "a{0,2}", "()a", "(a{2}){2}|c",
        ]  # fmt: skip
        texts = ["".join(letters) for size in range(6) for letters in itertools.product("abc.", repeat=size)]
        texts += ["]", "-", "-a", "]a", "a]"]
        for pattern in patterns:
            automaton, engine = compile_pattern(pattern), re.compile(pattern.replace("[]a]", r"[\]a]"), re.DOTALL)
            for text in texts:
                self.assertEqual(automaton.matches(text), bool(engine.fullmatch(text)), (pattern, text))

    def test_minimal(self) -> None:
        for pattern, states in [("a", 2), ("(a|b)*", 1), ("ab|cb", 3), ("a{3}", 4), ("(a|b)*a(a|b)", 4), ("a*a*a*", 1)]:
            self.assertEqual(compile_pattern(pattern).count, states, pattern)

    def test_shortest(self) -> None:
        for pattern, shortest in [("[0-9]+(,[0-9]+)*", "0"), ("a*", ""), ("[12]g\\.[1-9]gb", "1g.1gb"), ("x|yy", "x")]:
            self.assertEqual(compile_pattern(pattern).shortest(), shortest, pattern)

    def test_letters_beyond_ascii(self) -> None:
        self.assertTrue(compile_pattern(".").matches("é"))
        self.assertFalse(compile_pattern("[a-z]*").matches("é"))
        self.assertFalse(compile_pattern(".").matches("\0"))

    def test_characters(self) -> None:
        """A character is one, however many bytes it has, also at the limits of ranges."""
        patterns = (".", "[^a]", "[^é]", "é", "[a-é]", "[à-ü]+", "[\u07ff-\u0800]", "[\u0101-\ufffd]",
                    "[\uffff-\U00010000]", "[ -\U0010ffff]", "\U0001f600{2}", "[\u0fff-\U00040000]?",
                    "a|é|.\u20ac", "[^\u0080-\uffff]")  # fmt: skip
        characters = (
            "aé\x7f\x80\u07ff\u0800\u0fff\u1000\u20ac\ud7ff\ue000\ufffd\uffff\U00010000\U0003ffff\U00040000"
            "\U00040001\U0001f600\U0010ffff"
        )
        texts = [*characters, *map("".join, itertools.product(characters, repeat=2))]
        for pattern in patterns:
            automaton, engine = compile_pattern(pattern), re.compile(pattern, re.DOTALL)
            for text in texts:
                self.assertEqual(automaton.matches(text), bool(engine.fullmatch(text)), (pattern, text))

    def test_shortest_beyond_ascii(self) -> None:
        for pattern, shortest in [("é+", "é"), ("[^ -~]", "\x01"), ("[ä-ü]b", "éb"), ("é|abc", "é")]:
            self.assertEqual(compile_pattern(pattern).shortest(), shortest, pattern)


if __name__ == "__main__":
    unittest.main()
