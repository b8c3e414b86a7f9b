"""Reads the patterns of the lexicon, and grows them into nodes: one for each place in them, from which words lead on.

What begins alike leads to the same nodes, so that a word has few ways to follow and the lexicon takes little memory.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from sys import intern
from typing import NamedTuple


class Found(NamedTuple):
    """What a pattern says when it has been read to its end; ``which`` of its amounts it holds (None: all)."""

    label: str
    weight: float
    which: int | None


class Node:
    """A place in the patterns, or in several of them at once: where each word leads, where "_", "..." and "$" do, and
    what is found here."""

    __slots__ = ("found", "next", "special")

    def __init__(self) -> None:
        self.next: dict[str, Nodes] = {}
        self.special: dict[str, Nodes] | None = None
        self.found: tuple[Found, ...] = ()

    def goes_on(self, word: str) -> bool:
        """Whether anything is found here, or may be behind this word."""
        return word in self.next or self.special is not None or bool(self.found)


Nodes = Node | tuple[Node, ...]
"""Several nodes to which one word leads become one when that word is first met there."""


@dataclass(frozen=True, slots=True, eq=False)
class _Bracket:
    """One of several rows, or with ``optional`` none of them. Each is there once, so that it goes by what it is."""

    optional: bool
    branches: tuple[_Row, ...]


_Item = str | _Bracket
_Row = tuple[_Item, ...]
_Places = tuple[Node, ...]


def grown(tables: Mapping[str, str], classes: Mapping[str, str]) -> tuple[Node, Node]:
    """The node behind which patterns begin anywhere, and that of those which begin with a sentence.

    Args:
        tables: label to rows of ``pattern`` or ``pattern ; weight`` (1 where none is given).
        classes: name to its words, parted by "|".

    Raises:
        ValueError: a pattern does not hold together.
    """
    reader, growth = _Reader(classes), _Growth()
    anywhere, opening = Node(), Node()
    with _nothing_is_garbage():
        for label, rows in tables.items():
            for line in _lines(rows):
                pattern, _, weight = line.partition(" ; ")
                row = reader.read(pattern)
                opens = row[:1] == ("^",)
                root = opening if opens else anywhere
                ends = growth.behind((root,), row[opens:])
                if root in ends:
                    raise ValueError(f"the pattern {pattern!r} does not hold together: it may be nothing at all")
                found = Found(label, float(weight or 1), _marked(row) if "#!" in pattern else None)
                for node in ends:
                    node.found += (found,)
    return anywhere, opening


class _Reader:
    """Reads patterns, a class of words as the bracket that it stands for."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._of_class: dict[str, _Item] = {}
        self._brackets: dict[tuple[bool, tuple[_Row, ...]], _Bracket] = {}

    def read(self, pattern: str) -> _Row:
        left = list(map(intern, _PART.findall(pattern)))[::-1]
        row = self._row(left, pattern)
        if left:
            raise ValueError(f"the pattern {pattern!r} does not hold together near {' '.join(left[::-1])!r}")
        return row

    def _row(self, left: list[str], pattern: str) -> _Row:
        """The items up to a closing mark, which stays; they are taken from the end of ``left``."""
        items: list[_Item] = []
        while left and left[-1] not in _CLOSING:
            part = left.pop()
            if part in _CLOSES:
                items.append(self._bracket(part, left, pattern))
            elif part.startswith("{"):
                items.append(self._class(part[1:-1]))
            else:
                items.append(part)
        return tuple(items)

    def _bracket(self, opening: str, left: list[str], pattern: str) -> _Bracket:
        branches = [self._row(left, pattern)]
        while left[-1:] == ["|"]:
            left.pop()
            branches.append(self._row(left, pattern))
        if not left:
            raise ValueError(f"the pattern {pattern!r} opens a bracket that it never closes")
        mark = left.pop()
        if mark != _CLOSES[opening]:
            raise ValueError(f"the pattern {pattern!r} does not hold together near {mark!r}")
        key = opening == "[", tuple(branches)
        return self._brackets.setdefault(key, _Bracket(*key))

    def _class(self, name: str) -> _Item:
        if name not in self._of_class:
            (self._of_class[name],) = self.read(f"({self._classes[name]})")
        return self._of_class[name]


class _Growth:
    """Where rows lead. Nothing else leads to where one row does, so that another which begins alike goes on there."""

    def __init__(self) -> None:
        self._known: dict[tuple[_Places, _Item], _Places] = {}

    def behind(self, places: _Places, row: _Row, join: Node | None = None) -> _Places:
        """Where a row leads from some places; to the node ``join``, where one is given and the row ends in a word."""
        for number, item in enumerate(row, 1):
            if join is not None and number == len(row) and isinstance(item, str):
                return _led(places, item, join)
            known = self._known.get((places, item))
            if known is None:
                known = _led(places, item, Node()) if isinstance(item, str) else self._branched(places, item)
                self._known[places, item] = known
            places = known
        return places

    def _branched(self, places: _Places, bracket: _Bracket) -> _Places:
        shared = Node()
        ends = [end for branch in bracket.branches for end in self.behind(places, branch, shared)]
        return tuple(dict.fromkeys((*ends, *places) if bracket.optional else ends))


def _led(places: _Places, part: str, to: Node) -> _Places:
    """Has a part lead from all of some places to a node."""
    word = "#" if part == "#!" else part
    for place in places:
        paths = place.next
        if part in _SPECIAL:
            paths = place.special = place.special or {}
        known = paths.get(word)
        paths[word] = to if known is None else (*known, to) if isinstance(known, tuple) else (known, to)
    return (to,)


def join(paths: dict[str, Nodes], others: Mapping[str, Nodes]) -> None:
    """Has words lead where others lead, too."""
    if not paths:
        paths.update(others)
        return
    for word, to in others.items():
        known = paths.get(word)
        if known is None:
            paths[word] = to
        elif isinstance(known, tuple):
            paths[word] = (*known, *to) if isinstance(to, tuple) else (*known, to)
        else:
            paths[word] = (known, *to) if isinstance(to, tuple) else (known, to)


def _marked(row: _Row) -> int:
    """Which of the amounts of a row is the one that it holds."""
    return [part for part in _parts(row) if part in ("#", "#!")].index("#!")


def _parts(row: _Row) -> Iterator[str]:
    for item in row:
        if isinstance(item, str):
            yield item
        else:
            for branch in item.branches:
                yield from _parts(branch)


def _lines(table: str) -> Iterable[str]:
    """The rows of a table; one that ends in "|" goes on in the next line."""
    for row in re.sub(r"\|\s*\n\s*", "|", table).splitlines():
        if row.strip():
            yield row.strip()


@contextmanager
def _nothing_is_garbage() -> Iterator[None]:
    """Does without the search for garbage while thousands of things are built that all are kept: half of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_CLOSES = {"(": ")", "[": "]"}
_CLOSING = frozenset(")]|")
_SPECIAL = frozenset(("_", "...", "$"))
_PART = re.compile(r"\.\.\.|\{\w+\}|[()\[\]|]|[^\s()\[\]|{}]+")
