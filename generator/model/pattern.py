"""Patterns (a subset of POSIX extended regular expressions) as minimal deterministic automata over UTF-8.

Thompson's construction, subset construction, then Moore's minimisation: each the textbook's, over classes of bytes
that the pattern does not distinguish.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.utf8 import LAST, Ranges, complement, sequences

# Far above what a format needs; they bound the work that a pattern can ask for.
_MAX_NESTING = 50
_MAX_REPEAT = 255
_MAX_NODES = 20_000
_MAX_STATES = 2_000


class PatternError(Exception):
    """What is wrong with a pattern."""


@dataclass(frozen=True)
class Automaton:
    """State 0 is the start; state `count` is the dead end, and has no row."""

    classes: tuple[int, ...]
    next: tuple[tuple[int, ...], ...]
    accepting: tuple[bool, ...]

    @property
    def class_count(self) -> int:
        return max(self.classes) + 1

    @property
    def count(self) -> int:
        return len(self.next)

    def matches(self, text: str) -> bool:
        state = 0
        for byte in text.encode():
            state = self.next[state][self.classes[byte]]
            if state == self.count:
                return False
        return self.accepting[state]

    def shortest(self) -> str:
        """One of the shortest values that match, of letters and digits rather than signs, and of ASCII if it can be."""
        by_preference = [*range(97, 123), *range(48, 58), *range(32, 127), 0xC3, 0xA9, *range(1, 256)]
        letters = [(byte, self.classes[byte]) for byte in by_preference]
        queue, seen = deque([(0, b"")]), {0}
        while queue:
            state, text = queue.popleft()
            if self.accepting[state]:
                return text.decode(errors="replace")
            for byte, class_ in letters:
                target = self.next[state][class_]
                if target != self.count and target not in seen:
                    seen.add(target)
                    queue.append((target, text + bytes([byte])))
        return ""

    def difference(self, other: Automaton) -> str | None:
        """One of the shortest values that match here and not there; None where there is none."""
        return self._shortest_beside(other, matches_other=False)

    def common(self, other: Automaton) -> str | None:
        """One of the shortest values that match both; None where there is none."""
        return self._shortest_beside(other, matches_other=True)

    def _shortest_beside(self, other: Automaton, matches_other: bool) -> str | None:
        by_preference = [*range(256), *range(32, 127), *range(48, 58), *range(97, 123)]
        bytes_ = {(self.classes[byte], other.classes[byte]): byte for byte in by_preference}
        queue, seen = deque([(0, 0, b"")]), {(0, 0)}
        while queue:
            here, there, text = queue.popleft()
            if self.accepting[here] and matches_other == (there != other.count and other.accepting[there]):
                return text.decode(errors="backslashreplace")
            for (class_, other_class), byte in bytes_.items():
                target = self.next[here][class_]
                other_target = other.count if there == other.count else other.next[there][other_class]
                if target != self.count and (target, other_target) not in seen:
                    seen.add((target, other_target))
                    queue.append((target, other_target, text + bytes([byte])))
        return None


def compile_pattern(pattern: str) -> Automaton:
    """Compile a pattern for the whole value; raises PatternError."""
    nfa = _Nfa()
    start, end = _Parser(pattern, nfa).parse()
    return _minimal(*_deterministic(nfa, start, end))


@dataclass
class _Nfa:
    """Nodes with empty moves, or one move on a set of bytes."""

    empty: list[list[int]] = field(default_factory=list)
    moves: list[tuple[frozenset[int], int] | None] = field(default_factory=list)

    def node(self) -> int:
        if len(self.empty) == _MAX_NODES:
            raise PatternError("the pattern is too large")
        self.empty.append([])
        self.moves.append(None)
        return len(self.empty) - 1

    def fragment(self, characters: Ranges) -> tuple[int, int]:
        """One of some characters."""
        start, end = self.node(), self.node()
        for sequence in sequences(characters):
            at = self.node()
            self.empty[start].append(at)
            for i, bytes_ in enumerate(sequence, 1):
                after = end if i == len(sequence) else self.node()
                self.moves[at] = (frozenset(bytes_), after)
                at = after
        return start, end

    def closure(self, nodes: Iterable[int]) -> frozenset[int]:
        found = set(nodes)
        pending = list(found)
        while pending:
            for node in self.empty[pending.pop()]:
                if node not in found:
                    found.add(node)
                    pending.append(node)
        return frozenset(found)


class _Parser:
    """A recursive descent over the pattern, which builds the NFA as it goes."""

    def __init__(self, pattern: str, nfa: _Nfa) -> None:
        self.pattern = pattern
        self.nfa = nfa
        self.position = 0
        self.depth = 0

    @property
    def next(self) -> str:
        return self.pattern[self.position : self.position + 1]

    def take(self) -> str:
        character = self.next
        self.position += 1
        return character

    def parse(self) -> tuple[int, int]:
        fragment = self.alternatives()
        if self.next:
            raise PatternError("')' without '('")
        return fragment

    def alternatives(self) -> tuple[int, int]:
        branches = [self.sequence()]
        while self.next == "|":
            self.take()
            branches.append(self.sequence())
        if len(branches) == 1:
            return branches[0]
        start, end = self.nfa.node(), self.nfa.node()
        for first, last in branches:
            self.nfa.empty[start].append(first)
            self.nfa.empty[last].append(end)
        return start, end

    def sequence(self) -> tuple[int, int]:
        start = end = self.nfa.node()
        while self.next and self.next not in "|)":
            first, last = self.repeated()
            self.nfa.empty[end].append(first)
            end = last
        return start, end

    def repeated(self) -> tuple[int, int]:
        begin = self.position
        fragment = self.atom()
        after = self.position
        while self.next and self.next in "*+?{":
            low, high = self.bounds()
            copies = [fragment]
            resume = self.position
            for _ in range(max(low, high or 1) - 1):
                self.position = begin
                copies.append(self.atom_again(after))
            self.position = resume
            fragment = self.chain(copies, low, high)
            # A repeat of a repeat would have to copy the copies: group it instead.
            if self.next and self.next in "*+?{":
                raise PatternError(f"'{self.next}' after a repetition")
        return fragment

    def atom_again(self, end: int) -> tuple[int, int]:
        fragment = self.atom()
        assert self.position == end
        return fragment

    def chain(self, copies: list[tuple[int, int]], low: int, high: int | None) -> tuple[int, int]:
        """Copies one after another; those past the lower bound are optional; without an upper one the last repeats."""
        empty = self.nfa.empty
        start, end = self.nfa.node(), self.nfa.node()
        last = start
        for i, (first, final) in enumerate(copies):
            if i >= low:
                empty[last].append(end)
            empty[last].append(first)
            last = final
        if high is None:
            empty[last].append(copies[-1][0])
        empty[last].append(end)
        return start, end

    def bounds(self) -> tuple[int, int | None]:
        operator = self.take()
        if operator != "{":
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[operator]
        body, brace, _ = self.pattern[self.position :].partition("}")
        low, comma, high = body.partition(",")
        if not brace or not low.isdigit() or not (high.isdigit() or not high) or len(body) > 7:
            raise PatternError("a repetition is written {m}, {m,} or {m,n}")
        self.position += len(body) + 1
        bounds = (int(low), int(high) if high else None if comma else int(low))
        if bounds[1] is not None and not 1 <= bounds[1] >= bounds[0] or max(bounds[0], bounds[1] or 0) > _MAX_REPEAT:
            raise PatternError(f"the bounds of {{{body}}} are out of order, zero or above {_MAX_REPEAT}")
        return bounds

    def atom(self) -> tuple[int, int]:
        character = self.take()
        if character == "(":
            return self.group()
        if character == "[":
            return self.nfa.fragment(self.bracket())
        if character == ".":
            return self.nfa.fragment([(1, LAST)])
        if character == "\\":
            if not self.next or self.next.isalnum():
                raise PatternError("'\\' makes a special character literal, such as '\\.', which a row writes as \"\\\\.\"")
            return self.nfa.fragment([_one(self.take())])
        if character in "*+?{":
            raise PatternError(f"'{character}' has nothing to repeat")
        if character in "^$":
            raise PatternError(f"'{character}' is not needed: a pattern matches the whole value")
        return self.nfa.fragment([_one(character)])

    def group(self) -> tuple[int, int]:
        self.depth += 1
        if self.depth > _MAX_NESTING:
            raise PatternError("the pattern is nested too deeply")
        fragment = self.alternatives()
        if self.take() != ")":
            raise PatternError("'(' without ')'")
        self.depth -= 1
        return fragment

    def bracket(self) -> Ranges:
        negated = self.next == "^"
        if negated:
            self.take()
        members: Ranges = []
        first = True
        while first or self.next != "]":
            low = self.member()
            high = low
            if self.next == "-" and self.pattern[self.position + 1 : self.position + 2] not in ("]", ""):
                self.take()
                high = self.member()
            if high < low:
                raise PatternError(f"the range {chr(low)}-{chr(high)} is out of order")
            members.append((low, high))
            first = False
        self.take()
        return complement(members) if negated else members

    def member(self) -> int:
        character = self.take()
        if not character:
            raise PatternError("'[' without ']'")
        if character == "[" and self.next and self.next in ":.=":
            raise PatternError(f"'[{self.next}' is not supported: write the characters themselves")
        return ord(character)


def _one(character: str) -> tuple[int, int]:
    return ord(character), ord(character)


def _byte_classes(nfa: _Nfa) -> list[int]:
    """Number the bytes so that those that no move distinguishes share a number."""
    sets = sorted({move[0] for move in nfa.moves if move}, key=sorted)
    numbers: dict[tuple[bool, ...], int] = {}
    return [numbers.setdefault(tuple(byte in members for members in sets), len(numbers)) for byte in range(256)]


def _deterministic(nfa: _Nfa, start: int, end: int) -> tuple[list[int], list[list[int]], list[bool]]:
    """The subset construction.  The empty subset, the dead end, is a state like any other here."""
    classes = _byte_classes(nfa)
    sample = {class_: byte for byte, class_ in reversed(list(enumerate(classes)))}
    subsets = {nfa.closure([start]): 0}
    order = list(subsets)
    table: list[list[int]] = []
    for subset in order:
        row = []
        moves = [nfa.moves[node] for node in subset if nfa.moves[node]]
        for class_ in range(len(sample)):
            target = nfa.closure(node for members, node in moves if sample[class_] in members)
            if target not in subsets:
                if len(subsets) == _MAX_STATES:
                    raise PatternError("the pattern needs too many states")
                subsets[target] = len(subsets)
                order.append(target)
            row.append(subsets[target])
        table.append(row)
    return classes, table, [end in subset for subset in order]


def _minimal(classes: list[int], table: list[list[int]], accepting: list[bool]) -> Automaton:
    """Moore's algorithm: split blocks of states until no move distinguishes two states of a block."""
    block = [int(accept) for accept in accepting]
    while True:
        numbers: dict[tuple[int, ...], int] = {}
        refined = [
            numbers.setdefault((block[state], *(block[target] for target in row)), len(numbers))
            for state, row in enumerate(table)
        ]
        if len(numbers) == len(set(block)):
            break
        block = refined
    return _without_dead_end(classes, table, accepting, refined)


def _without_dead_end(
    classes: list[int], table: list[list[int]], accepting: list[bool], block: list[int]
) -> Automaton:
    """One row for each block of states, in order of first appearance; the dead block comes after them all."""
    first = {number: state for state, number in reversed(list(enumerate(block)))}
    dead = {
        number
        for number, state in first.items()
        if not accepting[state] and all(block[target] == number for target in table[state])
    }
    live = [number for number in sorted(first) if number not in dead]
    renumber = {number: i for i, number in enumerate(live)}
    return Automaton(
        tuple(classes),
        tuple(tuple(renumber.get(block[target], len(live)) for target in table[first[number]]) for number in live),
        tuple(accepting[first[number]] for number in live),
    )
