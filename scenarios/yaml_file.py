"""YAML files of authors: text, lists and mappings, every value with its place, nothing that YAML guesses or runs."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from scenarios.problem import Problem, Refused
from scenarios.value import value

Keys = tuple[str | int, ...]
"""The way to a value from the top of its file: keys of mappings and places in lists, counted from 0."""

Model = TypeVar("Model", bound=BaseModel)

# In C where PyYAML was built with it, which takes a tenth of the time; both guess no types.
_LOADER: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@value
class YamlFile:
    """What a file holds and where each of its values stands. Every scalar is text: ``on`` and ``12:30`` stay that."""

    file: str
    data: Any
    places: dict[Keys, tuple[int, int]]

    def problem(self, keys: Keys, message: str) -> Problem:
        """A problem at a value, or at the nearest thing around it that the file has."""
        while keys and keys not in self.places:
            keys = keys[:-1]
        line, column = self.places.get(keys, (1, 1))
        return Problem(self.file, line, message, column)

    def unless_known(self, keys: Keys, what: str, name: str, known: Collection[str]) -> Iterator[Problem]:
        """A problem where a name is none that is known: "unknown state 'ofer' – did you mean 'offer'?"."""
        if name not in known:
            yield self.problem(keys, f"{what} '{name}'{suggestion(name, known)}")

    def as_model(self, model: type[Model], known: Collection[str]) -> Model:
        """The file as a model; ``known`` are the keys to suggest for one that does not exist.

        Raises:
            Refused: when the file does not have the model's form.
        """
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            raise Refused(tuple(self._told(detail, known) for detail in error.errors())) from None

    def _told(self, detail: Any, known: Collection[str]) -> Problem:
        keys: Keys = tuple(detail["loc"])
        name = keys[-1] if keys else "file"
        match detail["type"]:
            case "extra_forbidden":
                return self.problem(keys, f"unknown key '{name}'{suggestion(str(name), known)}")
            case "missing":
                return self.problem(keys, f"'{name}' is missing")
        found = detail["input"]
        shown = f", found {found!r}" if isinstance(found, str) else ""
        return self.problem(keys, f"'{name}': {detail['msg'][0].lower()}{detail['msg'][1:]}{shown}")


def suggestion(name: str, known: Collection[str]) -> str:
    """' – did you mean …?' where something known is close to a name, else what is known where that is short."""
    close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    if close:
        return f" – did you mean '{close[0]}'?"
    return f"; known are {', '.join(sorted(known))}" if 0 < len(known) <= 12 else ""


def read_yaml(path: Path) -> YamlFile:
    """Read one YAML document.

    Raises:
        Refused: when it is no YAML, or holds anchors, aliases, tags, keys that are no text, or a key twice.
    """
    file = str(path)
    try:
        text = path.read_text(encoding="utf-8")
        problems = tuple(_unwanted(file, text))
        node = yaml.compose(text, Loader=_LOADER)
    except OSError as error:
        raise Refused((Problem(file, 1, f"cannot be read: {error.strerror}"),)) from None
    except UnicodeDecodeError as error:
        raise Refused((Problem(file, 1, f"is no UTF-8 text: {error.reason} at byte {error.start}"),)) from None
    except yaml.YAMLError as error:
        raise Refused((_syntax(file, error),)) from None
    except RecursionError:
        raise Refused((Problem(file, 1, "is nested too deeply to be read"),)) from None
    if problems:
        raise Refused(problems)
    places: dict[Keys, tuple[int, int]] = {}
    twice: list[Problem] = []
    try:
        data = _value(file, node, (), places, twice) if node is not None else {}
    except RecursionError:
        raise Refused((Problem(file, 1, "is nested too deeply to be read"),)) from None
    if twice:
        raise Refused(tuple(twice))
    return YamlFile(file, data, places)


def _unwanted(file: str, text: str) -> list[Problem]:
    problems = []
    for event in yaml.parse(text, Loader=_LOADER):
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 0)
        if isinstance(event, yaml.AliasEvent):
            problems.append(Problem(file, line, f"alias '*{event.anchor}': write the value out instead", column))
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            problems.append(Problem(file, line, f"anchor '&{event.anchor}': anchors are not allowed", column))
        elif getattr(event, "tag", None):
            problems.append(Problem(file, line, "a tag ('!…'): tags are not allowed", column))
    return problems


def _value(
    file: str, node: yaml.Node, keys: Keys, places: dict[Keys, tuple[int, int]], twice: list[Problem]
) -> dict[str, Any] | list[Any] | str:
    places.setdefault(keys, _place(node))
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line, column = _place(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                twice.append(Problem(file, line, "a key must be text", column))
                continue
            key = str(key_node.value)
            if key in found:
                twice.append(Problem(file, line, f"key '{key}' stands here a second time", column))
                continue
            # A mapping is pointed at by its key: that is where an author looks.
            places[(*keys, key)] = (line, column) if not isinstance(value_node, yaml.ScalarNode) else _place(value_node)
            found[key] = _value(file, value_node, (*keys, key), places, twice)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_value(file, item, (*keys, number), places, twice) for number, item in enumerate(node.value)]
    return str(node.value)


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _syntax(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    message = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return Problem(file, mark.line + 1 if mark else 1, f"is no YAML: {message}", mark.column + 1 if mark else 0)
