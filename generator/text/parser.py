"""From tokens to rows: `NAME(argument, ...)`, over a file and all that it includes."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.text import lexer
from generator.text.lexer import Token, tokens_of
from generator.text.source import Diagnostics, Note, Place, Source, meant_or_all

# The rows of a schema, each with its parameters.
ROWS = {
    "SCHEMA": ("id", "root", "doc"),
    "KIND": ("letter", "name", "wire", "doc"),
    "API_VERSION": ("wire", "status", "kinds", "doc"),
    "FORMAT": ("name", "max_length", "pattern", "doc"),
    "ENUMERATION": ("name", "doc"),
    "VALUE": ("enumeration", "value", "doc"),
    "STRUCTURE": ("name", "form", "doc"),
    "FIELD": ("owner", "name", "type", "default", "kinds", "more", "doc"),
    "MEMBER": ("owner", "name", "type", "default", "more", "doc"),
    "FOREIGN": ("owner", "key", "field", "remedy"),
    "RULE": ("owner", "relation", "why"),
}

CALL = "call"

# Of parentheses and of files: more than a schema needs, and little enough for the stack.
_MAX_NESTING = 16


@dataclass(frozen=True)
class Term:
    """A word, a number, a string or a call: `Spec`, `-1`, `"text"`, `RANGE(0, 1)`."""

    form: str
    text: str
    place: Place
    arguments: tuple[Argument, ...] = ()

    def __str__(self) -> str:
        if self.form == CALL:
            return f"{self.text}({', '.join(map(str, self.arguments))})"
        return quoted(self.text) if self.form == lexer.STRING else self.text


@dataclass(frozen=True)
class Argument:
    """What stands between two commas: one term, or several separated by blanks."""

    terms: tuple[Term, ...]
    place: Place

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))


@dataclass(frozen=True)
class Row:
    macro: str
    arguments: tuple[Argument, ...]
    place: Place
    parameters: tuple[str, ...]

    def __getitem__(self, parameter: str) -> Argument:
        return self.arguments[self.parameters.index(parameter)]

    def __str__(self) -> str:
        return f"{self.macro}({', '.join(map(str, self.arguments))})"


def quoted(text: str) -> str:
    """A C string literal.  A doubled question mark is escaped because it could begin a trigraph."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    body = "".join(escapes.get(c) or (c if c >= " " and c != "\x7f" else f"\\{ord(c):03o}") for c in text)
    return '"' + body.replace("??", "?\\?") + '"'


@dataclass
class Text:
    """A file as rows of known macros, with the files that it was read from."""

    known: Mapping[str, tuple[str, ...]]
    sources: list[Source] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    @property
    def hash(self) -> str:
        """Of the rows, so that comments and layout do not change it."""
        return hashlib.sha256("".join(f"{row}\n" for row in self.rows).encode()).hexdigest()[:16]


def parse(path: Path, diagnostics: Diagnostics, known: Mapping[str, tuple[str, ...]] = ROWS) -> Text:
    """Read a schema, or a file of other rows.

    Raises OSError when the file itself cannot be read; all else is a diagnostic.
    """
    text = Text(known)
    source = _open(path, None, text, diagnostics)
    _FileParser(source, text, diagnostics).parse()
    if not text.rows and not diagnostics:
        diagnostics.error(Place(source, 0, 0), "no rows in this schema")
    return text


def _open(path: Path, included_at: Place | None, text: Text, diagnostics: Diagnostics) -> Source:
    data = path.read_bytes()
    try:
        content, fault = data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        content, fault = data.decode("utf-8", errors="replace"), len(data[: error.start].decode("utf-8"))
    source = Source(path, content, len(text.sources), included_at)
    text.sources.append(source)
    if fault is not None:
        diagnostics.error(Place(source, fault, fault + 1), "this is not UTF-8")
    return source


class _SyntaxError(Exception):
    """A row cannot be read further; the error has been reported."""


class _FileParser:
    """Reads one file; included files are read by parsers of their own."""

    def __init__(self, source: Source, text: Text, diagnostics: Diagnostics) -> None:
        self.source = source
        self.text = text
        self.diagnostics = diagnostics
        self.tokens = tokens_of(source, diagnostics)
        self.position = 0
        self.open_conditionals: list[Place] = []

    @property
    def token(self) -> Token:
        return self.tokens[self.position]

    def advance(self) -> Token:
        token = self.token
        if token.kind != lexer.END:
            self.position += 1
        return token

    def fail(self, place: Place, message: str, *notes: Note) -> _SyntaxError:
        self.diagnostics.error(place, message, *notes)
        return _SyntaxError()

    def parse(self) -> None:
        while self.token.kind != lexer.END:
            try:
                if self.token.kind == lexer.DIRECTIVE:
                    self.directive(self.advance())
                else:
                    self.row()
            except _SyntaxError:
                self.skip_to_row()
        for place in self.open_conditionals:
            self.diagnostics.error(place, "this conditional has no #endif")

    def starts_row(self) -> bool:
        """Whether a row begins here: its name first on a line.  Rows are resynchronised on this after an error."""
        token = self.token
        return (
            token.starts_line
            and token.text in self.text.known
            and token.kind == lexer.WORD
            and self.tokens[self.position + 1].is_mark("(")
        )

    def skip_to_row(self) -> None:
        while self.token.kind not in (lexer.END, lexer.DIRECTIVE) and not self.starts_row():
            self.advance()

    # ---- preprocessor lines ----

    def directive(self, token: Token) -> None:
        line = re.sub(r"/\*[\s\S]*?\*/|//.*|\\\r?\n", " ", token.text[1:]).strip()
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        place = token.place
        if re.match(r'include\b|include"', line):
            self.include(line[len("include"):].strip(), place)
        elif word in ("ifndef", "ifdef") and rest in self.text.known:
            self.open_conditionals.append(place)
        elif line == "endif":
            if not self.open_conditionals:
                raise self.fail(place, "#endif without #ifndef")
            self.open_conditionals.pop()
        elif word in ("define", "undef") and re.split(r"\W", rest, maxsplit=1)[0] in self.text.known:
            pass
        elif line != "pragma once":
            raise self.fail(
                place, "only #include, and #ifndef, #define, #endif and #undef of row macros, are understood here"
            )

    def include(self, operand: str, place: Place) -> None:
        match = re.fullmatch(r'"([^"\0]+)"', operand)
        if not match:
            raise self.fail(place, 'an include is written #include "file"')
        path = Path(os.path.normpath(self.source.path.parent / match.group(1)))
        chain = [self.source, *self.source.includers()]
        if any(os.path.realpath(includer.path) == os.path.realpath(path) for includer in chain):
            raise self.fail(place, f"'{match.group(1)}' includes itself")
        if len(chain) == _MAX_NESTING:
            raise self.fail(place, "too many files that include each other")
        for known in self.text.sources:
            if os.path.realpath(known.path) == os.path.realpath(path) and re.search(r"^#pragma once", known.text, re.M):
                return
        try:
            source = _open(path, place, self.text, self.diagnostics)
        except OSError as error:
            raise self.fail(place, f"cannot read '{path}': {error.strerror}") from None
        _FileParser(source, self.text, self.diagnostics).parse()

    # ---- rows ----

    def row(self) -> None:
        name = self.advance()
        if name.kind != lexer.WORD:
            raise self.fail(name.place, "a row is expected here, such as FIELD(...)")
        known = self.text.known
        if name.text not in known:
            raise self.fail(name.place, f"there is no row '{name.text}'{meant_or_all(name.text, known)}")
        if self.open_conditionals:
            opened = Note(self.open_conditionals[-1], "the conditional begins here")
            self.diagnostics.error(name.place, "a row inside a conditional", opened)
        arguments = self.arguments(name, 0)
        expected = known[name.text]
        place = name.place
        if len(arguments) != len(expected):
            raise self.fail(
                place, f"{name.text} takes {len(expected)} arguments ({', '.join(expected)}), not {len(arguments)}"
            )
        self.text.rows.append(Row(name.text, arguments, place, expected))

    def arguments(self, name: Token, depth: int) -> tuple[Argument, ...]:
        opening = self.token
        if not opening.is_mark("("):
            raise self.fail(opening.place, f"'(' is expected after {name.text}")
        if depth == _MAX_NESTING:
            raise self.fail(opening.place, "too many parentheses inside each other")
        self.advance()
        arguments = [self.argument(opening, depth)]
        while self.token.is_mark(","):
            self.advance()
            arguments.append(self.argument(opening, depth))
        self.advance()
        return tuple(arguments)

    def argument(self, opening: Token, depth: int) -> Argument:
        terms: list[Term] = []
        while not self.token.is_mark(",") and not self.token.is_mark(")"):
            if self.token.kind in (lexer.END, lexer.DIRECTIVE) or self.starts_row():
                raise self.fail(opening.place, "this '(' is never closed")
            terms.append(self.term(depth))
        if not terms:
            raise self.fail(self.token.place, "an argument is missing here")
        return Argument(tuple(terms), terms[0].place.to(terms[-1].place))

    def term(self, depth: int) -> Term:
        token = self.advance()
        if token.kind == lexer.MARK:
            raise self.fail(token.place, "a word is expected before '('")
        if token.kind == lexer.WORD and self.token.is_mark("("):
            arguments = self.arguments(token, depth + 1)
            closing = self.tokens[self.position - 1].place
            return Term(CALL, token.text, token.place.to(closing), arguments)
        text, place = token.text, token.place
        while token.kind == lexer.STRING and self.token.kind == lexer.STRING:
            continuation = self.advance()
            text, place = text + continuation.text, place.to(continuation.place)
        return Term(token.kind, text, place)
