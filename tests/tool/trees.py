"""Documents as Python trees, read by PyYAML as Kubernetes' reader would read them."""

from __future__ import annotations

import yaml


class Loader(yaml.SafeLoader):
    """Times and dates stay strings, and all keys are strings."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def with_string_keys(tree: object) -> object:
    if isinstance(tree, dict):
        return {str(key): with_string_keys(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [with_string_keys(value) for value in tree]
    return tree


def documents(text: bytes) -> list[object]:
    return [with_string_keys(tree) for tree in yaml.load_all(text, Loader=Loader)]
