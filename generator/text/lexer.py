"""From the text of a schema file to tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.text.source import Diagnostics, Place, Source

WORD, NUMBER, STRING, MARK, DIRECTIVE, END = "word", "number", "string", "mark", "directive", "end"
# In place of what cannot be read; an error says why.
BROKEN = "broken"


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    place: Place
    starts_line: bool = False

    def is_mark(self, mark: str) -> bool:
        return self.kind == MARK and self.text == mark


_TOKEN = re.compile(
    r"""
      (?P<directive> ^[ \t]*\#(?: /\*[\s\S]*?\*/ | \\\r?\n | [^\n] )* )
    | (?P<newline>   \n )
    | (?P<blank>     (?: [ \t\r\f\v] | \\\r?\n )+ )
    | (?P<comment>   //[^\n]* | /\*[\s\S]*?\*/ )
    | (?P<unclosed_comment> /\* (?: (?! \n[A-Z_]+\( ) [\s\S] )* )
    | (?P<word>      [A-Za-z_][A-Za-z0-9_]*(?: [-.]+[A-Za-z0-9_]+ )* )
    | (?P<number>    [-+]?[0-9][A-Za-z0-9_.]* )
    | (?P<string>    "(?: [^"\\\n] | \\[^\n] )*" )
    | (?P<unclosed_string> "(?: [^"\\\n] | \\[^\n] )*\\? )
    | (?P<misquoted> '(?: [^'\\\n] | \\[^\n] )*' | [“”„«‘][^“”„«»‘’\n]*[“”»’] )
    | (?P<mark>      [(),] )
    | (?P<stray>     [^A-Za-z0-9_\s"'“”„«‘(),/\#+\\-]+ | [\s\S] )
    """,
    re.VERBOSE | re.MULTILINE,
)
# What a word has to be.  One with a '-' or '.' in it is read whole, so that the error can say how to write it.
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)
# A number, as languages write them.  What begins with a digit and is none, such as 5s, is meant as text.
_NUMERAL = re.compile(r"[-+]?(0[xX][0-9A-Fa-f]+|0[bBoO][0-9]+|[0-9][0-9_]*\.?[0-9]*([eE][0-9]+)?)[uUlLfF]*", re.ASCII)
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]+|[0-7]{1,3}|[\s\S])")
_SIMPLE_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_SIMPLE_ESCAPES.update((character, character) for character in "\\\"'?")


def tokens_of(source: Source, diagnostics: Diagnostics) -> list[Token]:
    """All tokens of a file, with an END at last.  A faulty token is reported, and BROKEN."""
    tokens: list[Token] = []
    starts_line = True
    for match in _TOKEN.finditer(source.text):
        kind, text = match.lastgroup, match.group()
        place = Place(source, match.start(), match.end())
        if kind == "newline":
            starts_line = True
            continue
        if kind == "blank" or kind == "comment":
            continue
        if kind == "unclosed_comment":
            diagnostics.error(Place(source, match.start(), match.start() + 2), "this comment is not closed")
            continue
        if kind == "stray":
            diagnostics.error(place, f"unexpected character{'s' * (len(text) > 1)} {_shown(text)}")
            continue
        if kind == DIRECTIVE:
            text = text.lstrip()
            place = Place(source, match.end() - len(text), match.end())
        elif kind == "unclosed_string":
            diagnostics.error(place, "this string is not closed on its line")
            kind = BROKEN
        elif kind == "misquoted":
            body = re.sub(r'(?<!\\)"', '\\"', text[1:-1])
            diagnostics.error(place, f'a string is in straight double quotes: write "{body}"')
            kind = BROKEN
        elif kind == "string":
            text = _unescape(text[1:-1], place, diagnostics)
            kind = BROKEN if diagnostics.has_error_in(place) else STRING
        elif kind == "number" and not _DECIMAL.fullmatch(text):
            remedy = "it in plain decimal" if _NUMERAL.fullmatch(text) else f'"{text}" in quotes'
            diagnostics.error(place, f"'{text}' is not a number; write {remedy}")
            kind = BROKEN
        tokens.append(Token(kind, text, place, starts_line))
        starts_line = False
    end = len(source.text)
    tokens.append(Token(END, "", Place(source, end, end), True))
    return tokens


def _shown(text: str) -> str:
    return f"'{text}'" if text.isprintable() else " ".join(f"U+{ord(character):04X}" for character in text)


def _unescape(body: str, place: Place, diagnostics: Diagnostics) -> str:
    def replace(match: re.Match[str]) -> str:
        escape = match.group(1)
        at = Place(place.source, place.start + 1 + match.start(), place.start + 1 + match.end())
        if escape in _SIMPLE_ESCAPES:
            return _SIMPLE_ESCAPES[escape]
        if escape[0] == "x" and len(escape) > 1:
            code = int(escape[1:4], 16)
        elif escape[0] in "01234567":
            code = int(escape, 8)
        else:
            diagnostics.error(at, f"'{match.group()}' is not an escape sequence")
            return "?"
        if not 0 < code < 128 or len(escape) > 3:
            diagnostics.error(at, f"'{match.group()}' is not an ASCII character; write the character itself")
            return "?"
        return chr(code)

    return _ESCAPE.sub(replace, body)
