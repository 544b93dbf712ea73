"""How each format of the documents writes running text."""

from __future__ import annotations

import html as html_entities
import re
import textwrap
from urllib.parse import quote

from generator.model.prose import Code, Link, Text, Url


# ---- names in documents ----


def anchor(path: str) -> str:
    """A name in the documents, as an attribute has it; in Markdown, where a bar would end a cell, too."""
    return html_entities.escape(path).replace("|", "&#124;")


def fragment(path: str) -> str:
    """The address of such a name."""
    return "#" + quote(path, safe="")


# ---- the formats ----


def markdown(text: str | Text) -> str:
    """Text that begins no list, whatever it begins with."""
    written = Text(text).write(_markdown_plain, _markdown_code).lstrip()
    return re.sub(r"^(\d*)([-+.)])", r"\1\\\2", written, flags=re.MULTILINE)


def markdown_cell(text: str | Text) -> str:
    """The same for a cell of a table, which is one line."""
    return markdown(text).replace("\n\n", "<br><br>")


def _markdown_plain(text: str) -> str:
    return re.sub(r"([\\`*_<>\[\]|#~&])", r"\\\1", text)


def _markdown_code(text: str) -> str:
    """A table cannot hold a bar, not even in code, so there it is written as an entity."""
    if isinstance(text, Link):
        return f"[{_markdown_code(str(text))}]({fragment(text.address)})"
    if isinstance(text, Url):
        return f"<{text}>"
    if not re.search(r"[`|]", text):
        return f"`{text}`"
    return "<code>" + re.sub(r"[&<>|`*_\[\]]", lambda match: f"&#{ord(match.group())};", text) + "</code>"


def html(text: str | Text) -> str:
    return Text(text).write(html_entities.escape, _html_code)


def _html_code(text: str) -> str:
    if isinstance(text, Url):
        return f'<a href="{html_entities.escape(text)}">{html_entities.escape(text)}</a>'
    code = f"<code>{html_entities.escape(text)}</code>"
    return f'<a href="{fragment(text.address)}">{code}</a>' if isinstance(text, Link) else code


def html_paragraphs(text: str | Text) -> str:
    """A description inside an element of text."""
    return html(text).replace("\n\n", "<br><br>\n")


def roff(text: str | Text) -> str:
    """Text of a manual page: sentences on lines of their own, short ones, none of them a request or an escape."""
    written = Text(text).write(_roff_plain, lambda code: f"\\fB{_roff_plain(code)}\\fR")
    return "\n.Pp\n".join(map(_roff_paragraph, written.split("\n\n")))


def _roff_paragraph(text: str) -> str:
    sentences = re.sub(r"(?<=[.!?])  +", "\n", text).split("\n")
    lines = [line for sentence in sentences for line in textwrap.wrap(sentence, 78, break_long_words=False)]
    return "\n".join(_roff_line(_unhyphenated(line)) for line in lines)


def _unhyphenated(line: str) -> str:
    """Names, codes and paths are not hyphenated: words with a capital or a mark within them, and what is set apart."""
    return re.sub(r"(?<!\S)(?=\S*(?:[a-z][A-Z]|\w\\?[-./_]\w|\\fB))", r"\%", line)


def roff_word(text: str) -> str:
    """A word where a macro takes it, whatever it means to that."""
    return "\\&" + _roff_plain(text).replace('"', "\\(dq")


def roff_lines(text: str) -> str:
    """Lines of a manual page that are kept as they are."""
    return "".join(f"{_roff_line(_roff_plain(line))}\n" for line in text.splitlines())


def _roff_plain(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


def _roff_line(line: str) -> str:
    return f"\\&{line}" if line.startswith((".", "'")) else line


def rst(text: str | Text) -> str:
    """Text that begins nothing else, whatever it begins with."""
    is_description = isinstance(text, str) and not isinstance(text, Code)
    return "\n\n".join(map(_rst_paragraph, text.split("\n\n"))) if is_description else _rst_paragraph(text)


def _rst_paragraph(text: str | Text) -> str:
    text = Text(text)
    written = re.sub(r"``\\ (?=[\s.,;:)]|$)", "``", text.write(_rst_plain, _rst_code)).lstrip()
    begins_other = text and not isinstance(text[0], Code) and re.match(r"[^\w\\]|\w+[.)]", written)
    return "\\" + written if begins_other else written


def _rst_plain(text: str) -> str:
    return re.sub(r"([\\`*_|<>])", r"\\\1", text)


def _rst_code(text: str) -> str:
    """A literal may not be empty nor begin or end with a blank, and a letter after it has to be set apart."""
    return f"``{text}``\\ " if text.strip() == text != "" and "`" not in text else _rst_plain(text)
