"""Templates: what they can use, and how their faults are reported."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import jinja2

from generator.example.yaml_text import yaml
from generator.failure import FAULTY_INPUT, Failure
from generator.model.keytable import key_table
from generator.model.layout import Layout
from generator.model.model import Field, Schema
from generator.model.names import Names, snake
from generator.model.prose import Code, plain
from generator.output.crd import custom_resource
from generator.output.json_schema import json_schema
from generator.output.markup import (
    anchor, fragment, html, html_paragraphs, markdown, markdown_cell, roff, roff_lines, roff_word, rst,
)  # fmt: skip
from generator.output.outputs import TEMPLATES
from generator.output.reference import Reference
from generator.output.sentences import OBSERVED
from generator.output.texts import Texts
from generator.text.parser import quoted

TABLES = Path(__file__).resolve().parents[2] / "runtime" / "include" / "schema.h"


@dataclass(frozen=True)
class Origin:
    """Where an output comes from: the first lines of each say so."""

    schema: str
    command: str
    hash: str


class Renderer:
    def __init__(self, schema: Schema, names: Names, origin: Origin, messages: Mapping[str, str]) -> None:
        self.loader = _Loader()
        self.environment = jinja2.Environment(
            loader=self.loader,
            undefined=jinja2.StrictUndefined,
            bytecode_cache=_bytecode_cache(),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )
        self.environment.filters.update(
            c=c_text, comment=comment, html_comment=html_comment, snake=snake, field_id=names.field_id,
            json=partial(json.dumps, indent=2, ensure_ascii=False), yaml=yaml,
            code=Code, plain=plain, md=markdown, md_cell=markdown_cell, html=html,
            html_paragraphs=html_paragraphs, roff=roff, roff_lines=roff_lines, roff_word=roff_word,
            rst=rst, anchor=anchor, fragment=fragment,
        )  # fmt: skip
        self.environment.globals.update(
            schema=schema,
            names=names,
            OBSERVED=OBSERVED,
            origin=origin,
            abi_version=abi_version(),
            key_table=key_table,
            layout=Layout(schema, names),
            flags_of=flags_of,
            number_rows=number_rows,
            reference=Reference(schema, messages),
            texts=Texts(schema, names),
            json_schema=partial(json_schema, schema),
            custom_resource=partial(custom_resource, schema),
        )

    @property
    def loaded(self) -> list[Path]:
        """The templates that were used so far, with those that they import."""
        return self.loader.loaded

    def render(self, template: Path, **variables: Any) -> str:
        template.read_bytes()  # one that cannot be read is a matter of the system, not of jinja2
        self.loader.searchpath = [str(template.parent), str(TEMPLATES)]
        try:
            return self.environment.get_template(template.name).render(variables)
        except jinja2.TemplateSyntaxError as error:
            raise _fault(Path(error.filename or template), error.lineno, error.message) from None
        except jinja2.TemplateNotFound as error:
            raise _fault(template, 1, f"there is no template '{error.name}'") from None
        except (Failure, OSError):  # of a file that a template asks for
            raise
        except Exception as error:  # a template can run any expression, so it can fail in any way
            raise _fault(*self._place_of(error, template), str(error)) from None

    def _place_of(self, error: Exception, template: Path) -> tuple[Path, int]:
        """jinja2 gives the frames of templates their file names and line numbers.  The innermost one counts."""
        place, trace = (template, 1), error.__traceback__
        while trace is not None:
            file = Path(trace.tb_frame.f_code.co_filename)
            if file in self.loaded:
                place = (file, trace.tb_lineno)
            trace = trace.tb_next
        return place


def abi_version() -> int:
    """The layout that the tables are written for: schema.h says which."""
    found = re.search(r"^#define WD_ABI_VERSION (\d+)$", TABLES.read_text(encoding="utf-8"), re.MULTILINE)
    assert found, TABLES
    return int(found.group(1))


def _bytecode_cache() -> jinja2.BytecodeCache | None:
    """Compiled templates, in a folder for temporary files that is the user's own.  Compiling takes longer than rendering.

    They also depend on jinja2 and on how it is set up here, so that their names do.
    """
    if sys.dont_write_bytecode:
        return None
    settings = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:16]
    try:
        return jinja2.FileSystemBytecodeCache(pattern=f"__workdef_{jinja2.__version__}_{settings}_%s.cache")
    except (OSError, RuntimeError):  # there is no such folder
        return None


class _Loader(jinja2.FileSystemLoader):
    """Keeps a record of what it loads."""

    def __init__(self) -> None:
        super().__init__([])
        self.loaded: list[Path] = []

    def get_source(self, environment: jinja2.Environment, template: str) -> Any:
        source = super().get_source(environment, template)
        self.loaded.append(Path(source[1]))
        return source


def _fault(template: Path, line: int, message: str | None) -> Failure:
    return Failure(f"{template}:{line}: error: {message}", FAULTY_INPUT)


def c_text(text: str | None) -> str:
    return "NULL" if text is None else quoted(text)


def comment(text: str, indent: str = "", opening: str = "/**") -> str:
    """A comment of C, by default one for doxygen: on one line where it fits.  All comments with a schema's words are made here."""
    text = re.sub(r"\*(?=/)|/(?=\*)", lambda match: match.group() + " ", text)
    if len(text) + len(indent.expandtabs(8)) <= 110 and "\n" not in text:
        return f"{indent}{opening} {text} */"
    width = 116 - len(indent.expandtabs(8))
    wrap = partial(textwrap.wrap, width=width, break_long_words=False, break_on_hyphens=False)
    lines = [line for paragraph in text.split("\n") for line in wrap(paragraph) or [""]]
    return "\n".join([indent + opening, *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"])


def html_comment(text: str) -> str:
    """Text inside a comment of HTML or Markdown, which it does not end."""
    return re.sub("--(?=!?>)", "-- ", text)


def number_rows(numbers: list[int]) -> list[str]:
    """Numbers with a comma after each, in lines of a table."""
    return textwrap.wrap(" ".join(f"{number}," for number in numbers), 112)


def flags_of(field: Field) -> str:
    """The flags of `struct wd_field`."""
    flags = {
        "WD_REQUIRED": field.required and not field.is_inline,
        "WD_EXPECTED": field.expected,
        "WD_CONDITIONAL": field.conditional,
        "WD_WRAPPED": field.wrapped,
        "WD_OBSERVED": field.observed,
        "WD_EXTRA": field.is_extra,
        "WD_INLINE": field.is_inline,
        "WD_IN_RULE": field.is_key or field.type.selects or any(field in rule.read_fields for rule in field.owner.rules),
        "WD_RULE_GIVES": any(rule.gives_default and rule.fields[0] is field for rule in field.owner.rules),
    }
    return " | ".join(name for name, holds in flags.items() if holds) or "0"
