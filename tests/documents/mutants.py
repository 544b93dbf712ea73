"""Manifests that chance made out of right ones: the same for the same seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

# Scalars as they are written; those that are no JSON are plain YAML.
STRINGS = ["", "a", "true", "1", "0.5", "1.5", "2", "-1", "-0", "500m", "1e3", "-1e3", "1.", ".5", "4G", "4GB", "16Gi",
           "1Ki", "Always", "always", "ALWAYS", "hard", "Submit", "template", "latency", "IPC_LOCK", "ipc_lock", "a,b",
           "84257,30133", "my-workload", "My-Workload", "-a", "a-", "a" * 63, "a" * 64, "1g.5gb", "5g.5gb", "é", "a\n", "1e99", "1" * 70, "12e-1",
           "run.ai/v2alpha1", "run.ai/v1alpha1", "run.ai/v1", "run.ai/v9", "apps/v1", "MPIJob"]  # fmt: skip
PLAIN = ["true", "false", "yes", "no", "on", "off", "y", "null", "~", "0", "1", "-1", "2", "0.5", "1.5", "1.0", "1e3", "2e-1", "0x10",
         "010", "0o10", "1_000", "+1", ".5", "5.", "65535", "65536", "2147483647", "2147483648", "9223372036854775807",
         "9223372036854775808", "-9223372036854775808", "1:30", "2001-01-01", ".inf", "4G", "[]", "{}", "[1]",
         '{"value": 1}', '{"items": {}}', '{"items": {"a": {"value": "b"}}}', '{"items": {"a": {"deleted": true}}}',
         '{"items": {"a": {"deleted": false}}}', '{"items": {"a": {"deleted": yes, "value": 1}}}',
         '{"value": null}', '{"items": null}', '{"items": {"a": null}}', '{"items": {"a": {"value": null}}}',
         '{"items": {"a": {}}}', '{"items": {"a": {"deleted": null}}}', '{"items": {"a": {"deleted": true, "value": null}}}',
         '{"value": true, "rules": {}}', '{"rules": 1}', '{"value": null, "itemRules": []}', '{"items": {}, "keyRules": 1}',
         '{"items": {}, "itemRules": null}', '{"items": {"a": {"value": "b", "rules": {"required": true}}}}',
         '{"items": {"a": {"rules": {}}}}']  # fmt: skip


class Plain(str):
    """Text that is put into a manifest unchanged."""


def write(tree: Any) -> str:
    """A tree as YAML of the form of JSON."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {write(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(write, tree)) + "]"
    return tree if isinstance(tree, Plain) else json.dumps(tree, ensure_ascii=False)


def mutants(bases: list[Any], keys: list[str], kinds: list[str], count: int, seed: int) -> Iterator[str]:
    """Manifests with one to four changes each."""
    chance = random.Random(seed)
    for _ in range(count):
        tree = json.loads(json.dumps(chance.choice(bases)))
        for _ in range(chance.choice((1, 1, 2, 3, 4))):
            _change(tree, bases, keys, kinds, chance)
        yield write(tree)


def _change(tree: dict, bases: list[Any], keys: list[str], kinds: list[str], chance: random.Random) -> None:
    mapping = chance.choice([tree, *_mappings(tree)])
    key = chance.choice(list(mapping) or ["a"])
    change = chance.randrange(22)
    if change == 0:
        mapping.pop(key, None)
    elif change == 1 and key in mapping:
        mapping[chance.choice([*keys, key + "x", key.lower(), key.upper()])] = mapping.pop(key)
    elif change == 2:
        mapping[key] = {"value": mapping.get(key)}
    elif change == 3 and isinstance(mapping.get(key), dict):
        mapping[key] = mapping[key].get("value", mapping[key].get("items", {}))
    elif change == 4:
        tree["kind"] = chance.choice([*kinds, *kinds, "Deployment"])
    elif change == 20 and key in mapping:
        mapping[key] = Plain(chance.choice(["null", "{}"]))
    elif change == 21 and isinstance(mapping.get(key), dict):
        mapping[key][chance.choice(["rules", "itemRules", "keyRules"])] = {"required": True}
    elif change < 11:
        donor = chance.choice(bases)
        place = chance.choice([name for name in ("spec", "masterSpec", "metadata") if name in donor] or ["spec"])
        if isinstance(tree.get(place), dict) and donor.get(place):
            name = chance.choice(list(donor[place]))
            tree[place][name] = donor[place][name]
    else:
        leaf = chance.choice([*_leaves(tree)] or [(mapping, key)])
        leaf[0][leaf[1]] = chance.choice(STRINGS) if chance.random() < 0.5 else Plain(chance.choice(PLAIN))


def _mappings(tree: Any) -> Iterator[dict]:
    if isinstance(tree, dict):
        yield tree
        for value in tree.values():
            yield from _mappings(value)


def _leaves(tree: Any) -> Iterator[tuple[dict, str]]:
    for mapping in _mappings(tree):
        yield from ((mapping, key) for key, value in mapping.items() if not isinstance(value, dict))
