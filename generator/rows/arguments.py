"""Reading the arguments of a row: each as what it has to be, with an error where it is something else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from generator.model.parts import Constant
from generator.text import lexer
from generator.text.parser import Argument, Row, Term, quoted
from generator.text.source import Diagnostics, Note, Place, closest, did_you_mean, meant_or_all, previous

Named = TypeVar("Named")


class Arguments:
    """Each reader returns something usable even after an error, so that the rest of the row is read as well."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.constants: dict[str, Constant] = {}
        self.unknown: set[tuple[str, str]] = set()
        self.doubts: set[tuple[str, str]] = set()
        """The words of rows that have an error, with the names of the rows: see Schema.is_in_doubt()."""

    def error(self, place: Place, message: str, *notes: Note) -> bool:
        """Report an error; False where it would only follow from another one."""
        return self.diagnostics.error(place, message, *notes)

    def term(self, argument: Argument, what: str, *forms: str) -> Term | None:
        """The one term of an argument, if it has one of the forms."""
        first = argument.terms[0]
        if argument.is_broken:
            return None
        constant = self.constants.get(first.text) if first.form == lexer.WORD else None
        if constant and lexer.NUMBER in forms:
            first = replace(first, form=lexer.NUMBER, text=constant.value)
        if first.form not in forms:
            hint = ""
            if lexer.STRING in forms and first.form in (lexer.WORD, lexer.NUMBER) and first.text != "NONE":
                hint = f": write {quoted(argument.place.text)}"
            self.error(first.place, f"{what} is expected here{hint}")
            return None
        if first.form == lexer.WORD and lexer.STRING in forms and not lexer.IDENTIFIER.fullmatch(first.text):
            self.error(first.place, f"'{first.text}' is not an identifier: write {quoted(first.text)}")
        if len(argument.terms) > 1:
            end = Place(first.place.source, first.place.end, first.place.end)
            self.error(end, "',' is missing here")
            self.diagnostics.distrust_row_of(end)
        return first

    def word(self, argument: Argument, what: str) -> str:
        term = self.term(argument, what, lexer.WORD)
        return term.text if term else ""

    def identifier(self, argument: Argument, what: str) -> str:
        name = self.word(argument, what)
        if name and not lexer.IDENTIFIER.fullmatch(name):
            self.error(argument.place, f"'{name}' is not an identifier, which {what} has to be")
        elif name and (name.startswith("_") or name.endswith("_") or "__" in name):
            self.error(argument.place, f"'{name}' is not usable in C: an underscore is allowed between words only")
        return name

    def text(self, argument: Argument, what: str, *forms: str) -> str:
        """A string (or one of further forms) of which something is left to see."""
        term = self.term(argument, what, *(forms or (lexer.STRING,)))
        if term is None:
            return "?"
        if not term.text.strip():
            self.error(term.place, f"{what} must not be empty")
        if not term.text.isprintable():
            self.error(term.place, f"{what} must consist of printable characters")
        return term.text

    def title(self, row: Row) -> str:
        """A description of one line."""
        return self.text(row["doc"], "a description")

    def doc(self, row: Row) -> str:
        """A description: paragraphs, with an empty line between each two."""
        term = self.term(row["doc"], "a description", lexer.STRING)
        if term is None:
            return "?"
        paragraphs = term.text.split("\n\n")
        if not term.text.strip():
            self.error(term.place, "a description must not be empty")
        elif not all(map(str.strip, paragraphs)):
            self.error(term.place, "a paragraph of a description must not be empty")
        elif "\n" in "".join(paragraphs):
            self.error(term.place, 'a description has no single line breaks: write "\\n\\n" between paragraphs')
        elif not "".join(paragraphs).isprintable():
            self.error(term.place, "a description must consist of printable characters")
        return term.text

    def key(self, argument: Argument, what: str = "a key") -> str:
        """A wire key or word; empty after an error."""
        return "" if argument.is_broken else self.text(argument, what, lexer.WORD, lexer.STRING)

    def choice(self, argument: Argument, what: str, choices: Iterable[str]) -> str:
        word = self.word(argument, what)
        if word and word not in choices:
            self.error(argument.place, f"'{word}' is not {what}{meant_or_all(word, choices)}")
        return word

    def look_up(self, table: dict[str, Named], argument: Argument, what: str) -> Named | None:
        """A named part of the schema.  A name that is unknown is reported once."""
        name = self.word(argument, f"the name of {what}")
        found = table.get(name)
        if found is None and name and (what, name) not in self.unknown:
            message = f"there is no {what.split()[-1]} '{name}'{did_you_mean(name, table)}"
            if self.error(argument.place, message):
                self.unknown.add((what, name))
        if found is None:
            self.doubts.add(("", closest(name, table) or name))
        return found

    def doubt(self, macro: str, arguments: Iterable[Argument]) -> None:
        """Note what a row with an error is about."""
        self.doubts.add((macro, ""))
        for term in (term for argument in arguments for term in argument.terms):
            self.doubts.add((macro, term.text))
            self.doubt(macro, term.arguments)

    def define(self, table: dict[Any, Named], name: Any, thing: Named, what: str) -> bool:
        """Enter a named part; False when its name could not be read, or there is one of that name already."""
        if not name:
            return False
        if name in table:
            shown = name[-1] if isinstance(name, tuple) else name
            self.error(thing.place, f"duplicate {what} '{shown}'", previous(table[name].place))
            return False
        table[name] = thing
        return True


def count_of(arguments: int, more: str = "") -> str:
    return f"{arguments or 'no'}{more} argument{'s' * (arguments != 1 or more != '')}"
