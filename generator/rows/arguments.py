"""Reading the arguments of a row: each as what it has to be, with an error where it is something else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from generator.text import lexer
from generator.text.parser import Argument, Row, Term, quoted
from generator.text.source import Diagnostics, Note, Place, did_you_mean, meant_or_all, previous

Named = TypeVar("Named")


class Arguments:
    """Each reader returns something usable even after an error, so that the rest of the row is read as well."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.unknown: set[tuple[str, str]] = set()

    def error(self, place: Place, message: str, *notes: Note) -> None:
        self.diagnostics.error(place, message, *notes)

    def term(self, argument: Argument, what: str, *forms: str) -> Term | None:
        """The one term of an argument, if it has one of the forms."""
        first = argument.terms[0]
        if first.form not in forms:
            hint = ""
            if lexer.STRING in forms and first.form in (lexer.WORD, lexer.NUMBER) and first.text != "NONE":
                hint = f": write {quoted(first.text)}"
            self.error(first.place, f"{what} is expected here{hint}")
            return None
        if first.form == lexer.WORD and lexer.STRING in forms and not lexer.IDENTIFIER.fullmatch(first.text):
            self.error(first.place, f"'{first.text}' is no identifier: write {quoted(first.text)}")
        if len(argument.terms) > 1:
            self.error(argument.terms[1].place, "',' is expected before this")
            return None
        return first

    def word(self, argument: Argument, what: str) -> str:
        term = self.term(argument, what, lexer.WORD)
        return term.text if term else ""

    def identifier(self, argument: Argument, what: str) -> str:
        name = self.word(argument, what)
        if name and not lexer.IDENTIFIER.fullmatch(name):
            self.error(argument.place, f"'{name}' is no identifier, as {what} has to be")
        elif name and (name.startswith("_") or name.endswith("_") or "__" in name):
            self.error(argument.place, f"'{name}' is no good name in C: an underscore may only stand between words")
        return name

    def text(self, argument: Argument, what: str, *forms: str) -> str:
        """A string (or one of further forms) of which something is left to see."""
        term = self.term(argument, what, *(forms or (lexer.STRING,)))
        if term is None:
            return "?"
        if not term.text.strip():
            self.error(term.place, f"{what} may not be empty")
        if not term.text.isprintable():
            self.error(term.place, f"{what} may hold printable characters only")
        return term.text

    def doc(self, row: Row) -> str:
        return self.text(row["doc"], "a description")

    def key(self, argument: Argument, what: str = "a key") -> str:
        return self.text(argument, what, lexer.WORD, lexer.STRING)

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
            self.unknown.add((what, name))
            self.error(argument.place, f"there is no {what.split()[-1]} '{name}'{did_you_mean(name, table)}")
        return found

    def define(self, table: dict[Any, Named], name: Any, thing: Named, what: str) -> bool:
        """Enter a named part; False when there is one of that name already."""
        if name in table:
            shown = name[-1] if isinstance(name, tuple) else name
            self.error(thing.place, f"{what} '{shown}' stands here twice", previous(table[name].place))
            return False
        table[name] = thing
        return True


def count_of(arguments: int, more: str = "") -> str:
    return f"{arguments or 'no'}{more} argument{'s' * (arguments != 1)}"
