"""Regular expressions as JSON Schema has them (ECMA-262): for formats, and for numbers that stand in strings."""

from __future__ import annotations

from decimal import Decimal

from generator.model.model import Field, Value

_NUMERAL = r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"
_EXPONENT = "[eE][-+]?[0-9]+"

QUANTITY = rf"^{_NUMERAL}([KMGTPE]i|[numkMGTPE]|{_EXPONENT})?$"


def prefix_pattern(text: str) -> str:
    return f"^{''.join(map(_literal, text))}"


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
            out += _literal(pattern[at])
        elif pattern[at] in "]}" and not _closes_bounds(pattern, at):
            out += _literal(pattern[at])
        else:
            out += {"(": "(?:", ".": r"[\s\S]", "/": r"\/"}.get(pattern[at], pattern[at])
        at += 1
    return f"^(?:{out})$"


def _bracket(members: str) -> str:
    negation = "^" if members.startswith("^") else ""
    escaped = "".join(f"\\{character}" if character in "\\[]^" else character for character in members[len(negation) :])
    return f"[{negation}{escaped}]"


def _literal(character: str) -> str:
    return f"\\{character}" if character in r"^$\.*+?()[]{}|/" else character


def _closes_bounds(pattern: str, at: int) -> bool:
    opening = pattern.rfind("{", 0, at)
    return pattern[at] == "}" and opening >= 0 and set(pattern[opening + 1 : at]) <= set("0123456789,")


def any_case(values: list[Value]) -> str:
    """Values of an enumeration in any letter case."""
    words = ["".join(map(_letter, value.text)) for value in values]
    return f"^(?:{'|'.join(words)})$"


def _letter(character: str) -> str:
    if character.isascii() and character.isalpha():
        return f"[{character.upper()}{character.lower()}]"
    return _literal(character)


# ---- numbers ----


def number_pattern(field: Field) -> str:
    """A Number in a string.  What is out of range is refused beforehand, where it stands without an exponent."""
    refused = refused_numerals(field)
    lookahead = f"(?!{'|'.join(refused)})" if refused else ""
    return f"^{lookahead}{_number_form(field)}$"


def number_form(field: Field) -> str:
    """A Number in a string, of whatever range."""
    return f"^{_number_form(field)}$"


def _number_form(field: Field) -> str:
    return f"{_NUMERAL}({_EXPONENT}{'|m' if field.milli else ''})?"


def refused_numerals(field: Field) -> list[str]:
    """What a Number without an exponent may not be."""
    refused = _out_of_range(field, 1)
    if field.milli:
        refused += [f"{numeral[:-1]}m$" for numeral in _out_of_range(field, 1000) if numeral.endswith("$")]
    if field.fraction_or_whole:
        refused.append(r"\+?0*[1-9][0-9]*\.[0-9]*[1-9][0-9]*$")
    if field.fraction_or_whole and field.milli:
        refused.append(r"\+?0*[1-9][0-9]*([1-9][0-9]{2}|0[1-9][0-9]|00[1-9])(\.[0-9]*)?m$")
        refused.append(r"\+?0*[1-9][0-9]*000\.[0-9]*[1-9][0-9]*m$")
    return refused


def _out_of_range(field: Field, scale: int) -> list[str]:
    below = _below(Decimal(field.minimum) * scale) if field.minimum is not None else []
    above = _above(Decimal(field.maximum) * scale) if field.maximum is not None else []
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
