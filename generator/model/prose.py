"""Running text of no format: what there is to say, with what is typed set apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Code(str):
    """A part of a text as it is typed: a key, a value."""


class Link(Code):
    """A key that has an entry of its own in the documents, under an address."""

    address: str

    def __new__(cls, text: str, address: str) -> Link:
        link = super().__new__(cls, text)
        link.address = address
        return link


class Url(Code):
    """The address of a page."""


class Text(tuple):
    """Running text: strings and Code."""

    def __new__(cls, *parts: str | Text) -> Text:
        flat: list[str] = []
        for part in parts:
            flat.extend(part if isinstance(part, Text) else [part])
        return super().__new__(cls, [part for part in flat if part])

    def write(self, plain: Callable[[str], str], code: Callable[[str], str]) -> str:
        return "".join(code(part) if isinstance(part, Code) else plain(part) for part in self)


def join(texts: Iterable[str | Text], joint: str, last: str | None = None) -> Text:
    """The texts with a joint between each two, and perhaps another one before the last."""
    parts: list[str | Text] = []
    texts = list(texts)
    for i, text in enumerate(texts):
        if i:
            parts.append(joint if last is None or i + 1 < len(texts) else last)
        parts.append(text)
    return Text(*parts)


def from_backticks(text: str) -> Text:
    """Text in which `code` is between backticks."""
    return Text(*(Code(part) if i % 2 else part for i, part in enumerate(text.split("`"))))


def plain(text: str | Text) -> str:
    return "".join(Text(text))
