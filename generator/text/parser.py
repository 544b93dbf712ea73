"""From tokens to rows: `NAME(argument, ...)`, over a file and all that it includes."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.text import lexer
from generator.text.lexer import Token, tokens_of
from generator.text.source import Diagnostics, Note, Place, Source, closest, meant_or_all

INCLUDE = Path(__file__).resolve().parents[2] / "runtime" / "include"

# The rows of a schema, each with its columns.
_DEFINITIONS = (INCLUDE / "rows.def").read_text(encoding="utf-8")
ROWS = {name: tuple(columns.split(", ")) for name, columns in re.findall(r"(?m)^#define (\w+)\((.*)\)$", _DEFINITIONS)}

CALL = "call"

# What other columns hold is one term.  In these, none is a string.
_COLUMNS_OF_SEVERAL_TERMS = ("more", "definition")
# Calls with an argument of several terms (a type with its properties), or with text that may lack its quotes.
_CALLS_OF_SEVERAL_TERMS = (
    "LIST", "MAP", "EITHER", "KEY", "SPELLING", "OLD_SPELLING", "SINCE", "EXAMPLE", "SEE", "DIFFERS",
)  # fmt: skip

# What rows of old had more columns for.
_FORMER = {"FOREIGN": "a key without a field here is MISTAKEN(owner, key, remedy)"}

# Of parentheses and of files: more than a schema needs, and little enough for the stack.
_MAX_NESTING = 16


@dataclass(frozen=True)
class Term:
    """A word, a number, a string or a call: `Spec`, `-1`, `"text"`, `RANGE(0, 1)`.  A string may consist of parts."""

    form: str
    text: str
    place: Place
    arguments: tuple[Argument, ...] = ()
    parts: tuple[Term, ...] = ()

    def __str__(self) -> str:
        if self.form == CALL:
            return f"{self.text}({', '.join(map(str, self.arguments))})"
        return quoted(self.text) if self.form == lexer.STRING else self.text


@dataclass(frozen=True)
class Argument:
    """What is between two commas: one term, or several separated by blanks."""

    terms: tuple[Term, ...]

    @property
    def place(self) -> Place:
        return self.terms[0].place.to(self.terms[-1].place)

    @property
    def is_broken(self) -> bool:
        return any(term.form == lexer.BROKEN for term in self.terms)

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))


@dataclass(frozen=True)
class Row:
    """A row, with as many arguments as it has columns: those that an error leaves out are BROKEN.

    `place` is its name, `parameters` the names of its columns, and `extent` the whole.
    """

    macro: str
    arguments: tuple[Argument, ...]
    place: Place
    parameters: tuple[str, ...]
    extent: Place

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
    lost: list[Argument] = field(default_factory=list)
    """The arguments of what looks like a row and is none."""

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
        self.unclosed: Place | None = None

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
        """Read the rows of another file.  rows.def has none, wherever it is: it is for C."""
        match = re.fullmatch(r'"([^"\0]+)"', operand)
        if re.fullmatch(r'<(.*/)?rows\.def>|"(.*/)?(workdef|runtime/include)/rows\.def"', operand):
            return
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
        if name.kind == lexer.BROKEN:
            raise _SyntaxError
        if name.kind != lexer.WORD:
            raise self.fail(name.place, "a row is expected here, such as FIELD(...)")
        macro = self.macro(name)
        if self.open_conditionals:
            opened = Note(self.open_conditionals[-1], "the conditional begins here")
            self.diagnostics.error(name.place, "a row inside a conditional", opened)
        self.unclosed = None
        arguments = self.arguments(name, 0)
        extent = name.place.to(self.tokens[self.position - 1].place)
        self.diagnostics.enter_row(extent)
        if macro is None:
            self.text.lost += arguments
            return
        columns = self.text.known[macro]
        complete = self.columns(name, columns, arguments, extent)
        self.text.rows.append(Row(macro, complete, name.place, columns, extent))

    def macro(self, name: Token) -> str | None:
        """The name of a row.  A misspelt one is read as what is meant, if that is clear."""
        known = self.text.known
        if name.text in known:
            return name.text
        self.diagnostics.error(name.place, f"there is no row '{name.text}'{meant_or_all(name.text, known)}")
        if not self.token.is_mark("("):
            raise _SyntaxError
        return closest(name.text, known)

    def columns(
        self, name: Token, expected: Sequence[str], found: list[Argument], extent: Place
    ) -> tuple[Argument, ...]:
        """The arguments of a row, one for each column, after what is wrong with their number is reported."""
        arguments = self.with_commas(found, expected)
        if self.unclosed and not self.diagnostics.has_error_in(extent):
            self.diagnostics.error(self.unclosed, "this '(' is not closed")
        elif len(arguments) != len(expected) and not self.diagnostics.has_error_in(extent):
            columns = f"{len(expected)} arguments ({', '.join(expected)})"
            hint = f": {_FORMER[name.text]}" if name.text in _FORMER else ""
            self.diagnostics.error(name.place, f"{name.text} takes {columns}, not {len(found)}{hint}")
        if self.unclosed or len(arguments) != len(expected):
            self.diagnostics.distrust(extent)
            end = Place(extent.source, extent.end, extent.end)
            arguments += [_broken(end)] * (len(expected) - len(arguments))
        return tuple(arguments[: len(expected)])

    def with_commas(self, arguments: list[Argument], columns: Sequence[str]) -> list[Argument]:
        """Put in the commas that are missing, each after an error, where a column has more than it takes."""
        pending, complete = list(reversed(arguments)), []
        while pending:
            argument = pending.pop()
            missing = len(complete) + 1 + len(pending) < len(columns)
            is_last = len(complete) + 1 == len(columns)
            parts = _split(argument, columns[len(complete)]) if missing and not is_last else None
            if parts:
                argument, rest = parts
                self.missing_comma(argument.place.end)
                pending.append(rest)
            complete.append(argument)
        return complete

    def arguments(self, name: Token, depth: int) -> list[Argument]:
        opening = self.token
        if not opening.is_mark("("):
            raise self.fail(opening.place, f"'(' is expected after {name.text}")
        if depth == _MAX_NESTING:
            self.diagnostics.error(opening.place, "too many parentheses inside each other")
            self.skip_parentheses()
            return [_broken(opening.place)]
        self.advance()
        arguments = [self.argument(depth)]
        while self.token.is_mark(","):
            self.advance()
            arguments.append(self.argument(depth))
        if self.token.is_mark(")"):
            self.advance()
        else:
            self.unclosed = self.unclosed or opening.place
        return arguments

    @property
    def at_end_of_row(self) -> bool:
        return self.token.kind in (lexer.END, lexer.DIRECTIVE) or self.starts_row()

    def argument(self, depth: int) -> Argument:
        terms: list[Term] = []
        while not self.token.is_mark(",") and not self.token.is_mark(")") and not self.at_end_of_row:
            terms.append(self.term(depth))
        if terms:
            return Argument(tuple(terms))
        if not self.at_end_of_row:
            self.diagnostics.error(self.token.place, "an argument is missing here")
        return _broken(self.token.place)

    def term(self, depth: int) -> Term:
        token = self.token
        if token.kind == lexer.MARK:
            self.diagnostics.error(token.place, "a word is expected before '('")
            self.skip_parentheses()
            return _broken(token.place).terms[0]
        self.advance()
        if token.kind == lexer.WORD and self.token.is_mark("("):
            arguments = self.arguments(token, depth + 1)
            closing = self.tokens[self.position - 1].place
            if token.text not in _CALLS_OF_SEVERAL_TERMS:
                arguments = [part for argument in arguments for part in self.each_term(argument)]
            return Term(CALL, token.text, token.place.to(closing), tuple(arguments))
        parts = [Term(token.kind, token.text, token.place)]
        while token.kind == lexer.STRING and self.token.kind == lexer.STRING:
            part = self.advance()
            parts.append(Term(part.kind, part.text, part.place))
        return _joined(parts)

    def each_term(self, argument: Argument) -> list[Argument]:
        """An argument that may hold one term only: where there are more, the commas between them are missing."""
        if len(argument.terms) == 1 or argument.is_broken:
            return [argument]
        for term in argument.terms[:-1]:
            self.missing_comma(term.place.end)
        return [Argument((term,)) for term in argument.terms]

    def missing_comma(self, at: int) -> None:
        self.diagnostics.error(Place(self.source, at, at), "',' is missing here")

    def skip_parentheses(self) -> None:
        """From an opening parenthesis past the one that closes it."""
        depth = 0
        while not self.at_end_of_row:
            token = self.advance()
            depth += token.is_mark("(") - token.is_mark(")")
            if depth == 0:
                return
        self.unclosed = self.unclosed or self.token.place


def _broken(place: Place) -> Argument:
    """What is in place of an argument that is missing or cannot be read."""
    return Argument((Term(lexer.BROKEN, "", place),))


def _joined(parts: Sequence[Term]) -> Term:
    """A term of one part, or a string of several."""
    if len(parts) == 1:
        return parts[0]
    return Term(parts[0].form, "".join(part.text for part in parts), parts[0].place.to(parts[-1].place), (), tuple(parts))


def _split(argument: Argument, column: str) -> tuple[Argument, Argument] | None:
    """An argument as two, where it holds more than its column takes: several terms, or strings one after another."""
    terms, at = argument.terms, 1
    if argument.is_broken:
        return None
    if column in _COLUMNS_OF_SEVERAL_TERMS:
        at = next((i for i, term in enumerate(terms) if term.form == lexer.STRING), 0)
        return (Argument(terms[:at]), Argument(terms[at:])) if at else None
    if len(terms) > 1:
        return Argument(terms[:at]), Argument(terms[at:])
    parts = terms[0].parts
    return (Argument(parts[:1]), Argument((_joined(parts[1:]),))) if parts else None
