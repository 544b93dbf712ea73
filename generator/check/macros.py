"""Words of rows that C programs which read them may not see: macros of the C library, or of the compiler."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.reserved import is_constant_macro
from generator.text import lexer
from generator.text.parser import CALL, Row, Term, quoted
from generator.text.source import Diagnostics

# Columns that define names, and columns, whole rows and calls that take a word or a string.  Calls with more than one argument begin
# with a field, and go on with words or with further fields, which are defined elsewhere.
_COLUMNS_OF_NAMES = ("id", "letter", "name")
_COLUMNS_OF_WORDS = ("wire", "value", "items", "key", "default")
_ROWS_OF_WORDS = ("WRAPPER",)
_CALLS_OF_WORDS = ("KEY", "SPELLING", "OLD_SPELLING")


def warn_of_macros(rows: list[Row], diagnostics: Diagnostics) -> None:
    """Warn once of each word that a row defines or a document has.

    `true` and `false` are not such words: <stdbool.h> gives them the same meaning.
    """
    seen: set[str] = set()
    for words in (_names, _words):
        for term, remedy in (found for row in rows for found in words(row)):
            if is_constant_macro(term.text) and term.text not in seen and not diagnostics.has_error_in(term.place):
                seen.add(term.text)
                message = f"'{term.text}' may be a macro in C programs that read the rows: {remedy}"
                diagnostics.warning(term.place, message)


def _names(row: Row) -> Iterator[tuple[Term, str]]:
    """The names that a row defines, each with what to write in its place."""
    for column, argument in zip(row.parameters, row.arguments):
        term = argument.terms[0]
        if term.form == lexer.WORD and column in _COLUMNS_OF_NAMES:
            is_field = row.macro in ("FIELD", "MEMBER")
            what = "letter" if column == "letter" else "name"
            yield term, f"choose another {what}" + (f", and add KEY({quoted(term.text)})" if is_field else "")


def _words(row: Row) -> Iterator[tuple[Term, str]]:
    """The words of documents in a row."""
    for column, argument in zip(row.parameters, row.arguments):
        for term in argument.terms:
            if term.form == CALL:
                yield from _words_of_call(term)
            elif term.form == lexer.WORD and (column in _COLUMNS_OF_WORDS or row.macro in _ROWS_OF_WORDS):
                yield term, f"write {quoted(term.text)}"


def _words_of_call(call: Term) -> Iterator[tuple[Term, str]]:
    for i, argument in enumerate(call.arguments):
        for term in argument.terms:
            if term.form == CALL:
                yield from _words_of_call(term)
            elif term.form == lexer.WORD and (i > 0 or call.text in _CALLS_OF_WORDS):
                yield term, f"write {quoted(term.text)}"
