"""Regular expressions as JSON Schema has them (ECMA-262): for formats, and for numbers in strings."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Protocol

_NUMERAL = r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"
_EXPONENT = "[eE][-+]?[0-9]+"
SUFFIX = "[KMGTPE]i|[numkMGTPE]"
QUANTITY = rf"^{_NUMERAL}({SUFFIX}|{_EXPONENT})?$"
QUANTITY_FROM_ZERO = rf"^(\+?([0-9]+(\.[0-9]*)?|\.[0-9]+)|-(0+(\.0*)?|\.0+))({SUFFIX}|{_EXPONENT})?$"


def prefix_pattern(text: str) -> str:
    return f"^{''.join(map(literal, text))}"


def format_pattern(pattern: str) -> str:
    """A format's pattern: POSIX writes other characters with a backslash, and none between brackets."""
    out, at = "", 0
    while at < len(pattern):
        if pattern[at] == "[":
            end = pattern.index("]", at + 2 + (pattern[at + 1] == "^"))
            out += _bracket(pattern[at + 1 : end])
            at = end
        elif pattern[at] == "\\":
            at += 1
            out += literal(pattern[at])
        elif pattern[at] in "]}" and not _closes_bounds(pattern, at):
            out += literal(pattern[at])
        else:
            out += {"(": "(?:", ".": r"[\s\S]", "/": r"\/"}.get(pattern[at], pattern[at])
        at += 1
    return f"^(?:{out})$"


def _bracket(members: str) -> str:
    negation = "^" if members.startswith("^") else ""
    escaped = "".join(f"\\{character}" if character in "\\[]^" else character for character in members[len(negation) :])
    return f"[{negation}{escaped}]"


def literal(character: str) -> str:
    return f"\\{character}" if character in r"^$\.*+?()[]{}|/" else character


def _closes_bounds(pattern: str, at: int) -> bool:
    opening = pattern.rfind("{", 0, at)
    return pattern[at] == "}" and opening >= 0 and set(pattern[opening + 1 : at]) <= set("0123456789,")


def any_of(words: list[str]) -> str:
    """Words as they are written."""
    return _words(words, literal)


def any_case(words: list[str]) -> str:
    """Words in any letter case."""
    return _words(words, _letter)


def _words(words: list[str], character: Callable[[str], str]) -> str:
    return f"^(?:{'|'.join(''.join(map(character, word)) for word in words)})$"


def _letter(character: str) -> str:
    if character.isascii() and character.isalpha():
        return f"[{character.upper()}{character.lower()}]"
    return literal(character)


# ---- numbers ----


class Bounds(Protocol):
    """What numbers are right: a type that has these properties."""

    minimum: str | None
    maximum: str | None
    milli: bool
    fraction_or_whole: bool


def number_pattern(number: Bounds, form: str = "") -> str:
    """A number of a form in a string.  What is out of range is refused here, where it has no exponent."""
    refused = refused_numerals(number)
    lookahead = f"(?!{'|'.join(refused)})" if refused else ""
    return f"^{lookahead}{form or _number_form(number)}$"


def number_form(number: Bounds) -> str:
    """A Number in a string, of whatever range."""
    return f"^{_number_form(number)}$"


def _number_form(number: Bounds) -> str:
    return f"{_NUMERAL}({_EXPONENT}{'|m' if number.milli else ''})?"


def refused_numerals(number: Bounds) -> list[str]:
    """What a Number without an exponent may not be."""
    refused = _out_of_range(number, 1)
    if number.milli:
        refused += [f"{numeral[:-1]}m$" for numeral in _out_of_range(number, 1000) if numeral.endswith("$")]
    if number.fraction_or_whole:
        refused.append(r"\+?0*[1-9][0-9]*\.[0-9]*[1-9][0-9]*$")
    if number.fraction_or_whole and number.milli:
        refused.append(r"\+?0*[1-9][0-9]*([1-9][0-9]{2}|0[1-9][0-9]|00[1-9])(\.[0-9]*)?m$")
        refused.append(r"\+?0*[1-9][0-9]*000\.[0-9]*[1-9][0-9]*m$")
    return refused


def _out_of_range(number: Bounds, scale: int) -> list[str]:
    below = _below(Decimal(number.minimum) * scale) if number.minimum is not None else []
    above = _above(Decimal(number.maximum) * scale) if number.maximum is not None else []
    return below + above


def _below(bound: Decimal) -> list[str]:
    if bound < 0:
        return [f"-{more}$" for more in _more(-bound)]
    negative = "-[0.]*[1-9]"
    return [negative] if bound == 0 else [negative, r"[-+]?[0.]*$", *(rf"\+?{less}$" for less in _less(bound))]


def _above(bound: Decimal) -> list[str]:
    if bound >= 0:
        return [rf"\+?{more}$" for more in _more(bound)]
    return [r"\+?[0-9.]+$", *(f"-{less}$" for less in _less(-bound))]


def _digits(bound: Decimal) -> tuple[str, str]:
    """The digits before and after the point, without needless zeros."""
    whole, _, fraction = f"{bound:f}".partition(".")
    return whole.lstrip("0"), fraction.rstrip("0")


def _more(bound: Decimal) -> list[str]:
    """The numerals above a bound, without a sign."""
    whole, fraction = _digits(bound)
    greater = [f"[1-9][0-9]{{{len(whole)},}}", *_differing(whole, "123456789", 1)]
    later = [f"{fraction}0*[1-9]", *_differing(fraction, "123456789", 1, fixed=False)]
    return [rf"0*({'|'.join(greater)})(\.[0-9]*)?", rf"0*{whole}\.({'|'.join(later)})[0-9]*"]


def _less(bound: Decimal) -> list[str]:
    """The numerals below a bound that is above zero, without a sign."""
    whole, fraction = _digits(bound)
    smaller = [f"[0-9]{{0,{len(whole) - 1}}}", *_differing(whole, "012345678", -1)] if whole else []
    numerals = [rf"0*({'|'.join(smaller)})(\.[0-9]*)?"] if smaller else []
    if fraction:
        prefixes = [fraction[:i] for i in range(len(fraction))]
        earlier = [*prefixes, *(f"{part}[0-9]*" for part in _differing(fraction, "012345678", -1, fixed=False))]
        numerals.append(rf"0*{whole}(\.({'|'.join(earlier)}))?")
    return numerals


def _differing(digits: str, among: str, direction: int, fixed: bool = True) -> list[str]:
    """Digits that begin alike and then differ, upwards or downwards; `fixed` ones have the same number of places."""
    found = []
    for i, digit in enumerate(digits):
        others = [other for other in among if (int(other) - int(digit)) * direction > 0]
        if others:
            rest = f"[0-9]{{{len(digits) - i - 1}}}" if fixed and i + 1 < len(digits) else ""
            found.append(f"{digits[:i]}[{''.join(others)}]{rest}")
    return found
