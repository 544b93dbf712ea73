"""What the tool says of a schema: the texts that its table holds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.example.faults import Fault, faulty_documents
from generator.example.start import sample, start
from generator.model.model import Field, Rule, Schema, Structure
from generator.model.names import Names, Words
from generator.model.parts import Kind
from generator.model.prose import plain
from generator.output.codes import read_codes
from generator.output.sentences import OBSERVED, defaults, required, more_facts


@dataclass(frozen=True)
class Texts:
    schema: Schema
    names: Names

    def required(self, field: Field) -> str:
        return plain(required(field))

    def default(self, field: Field) -> str | None:
        return plain(defaults(field)) or None

    def facts(self, field: Field) -> list[tuple[str, str]]:
        """What there is to say besides the kinds, the type, the default, the words and whether it is required."""
        facts = [(name, plain(text)) for name, text in more_facts(self.schema, field) if name != "Allowed values"]
        label, _, text = OBSERVED.partition(": ")
        return [*facts, (label, text.rstrip("."))] if field.observed else facts

    def rows(self, words: Words) -> list[tuple[str, str]]:
        """Words that a field may hold, and what each means: no versions that are skipped."""
        return [(word.text, word.of.doc) for word in words.values if getattr(word.of, "status", "") != "SKIPPED"]

    @property
    def all_words(self) -> list[Words]:
        """Those of the fields."""
        fields = [field for structure in self.schema.inner_first for field in structure.fields]
        used = [words.docs_table for words in map(self.words, fields) if words]
        return [words for words in self.names.all_words if words.docs_table in used]

    def words(self, field: Field) -> Words | None:
        return next(filter(None, (node.words_of(self.names) for node in field.type.nodes)), None)

    def rules(self, structure: Structure) -> list[str]:
        return [self.rule(rule) for rule in structure.rules]

    def rule(self, rule: Rule) -> str:
        return plain(rule.sentence())

    def example(self, field: Field) -> list[str]:
        return sample(self.schema, field).splitlines()

    @cached_property
    def faults(self) -> dict[str, Fault | None]:
        """For each code, in their order, an example with it and without it, where there is one that is easy to read."""
        faults = faulty_documents(self.schema, [code.name for code in read_codes()])
        return {code: fault if fault and len(max(fault.wrong.splitlines(), key=len)) < 80 else None for code, fault in faults.items()}

    def start(self, kind: Kind) -> list[str]:
        return start(self.schema, kind).splitlines()
