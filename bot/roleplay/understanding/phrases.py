"""Finds phrases in a message: a small pattern language, compiled once, matched in time linear in the message.

A pattern is a row of words with ``(a|b c)`` for alternatives, ``[a|b]`` for what may be missing, ``_`` for any one
word, ``...`` for up to five words within the clause, ``#`` for an amount of pay, ``@`` for a number that is none,
``§`` for a name, ``¶`` for that of a place, ``^`` for the beginning of a sentence, ``$`` for its end. ``{name}`` stands
for a word class.
A hit holds all its amounts, or where the pattern has ``#!`` only that one.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

GAP = 5
"""Words that ``...`` may stand for."""


class Hit(NamedTuple):
    """A phrase that was found: items ``start`` up to ``end``, and the places of the amounts in it."""

    label: str
    weight: float
    start: int
    end: int
    amounts: tuple[int, ...]


class _Found(NamedTuple):
    """What a pattern says when it has been read to its end; ``which`` of its amounts it holds (None: all)."""

    label: str
    weight: float
    which: int | None


class _Node:
    """A place in the patterns, or in several of them at once: where each word leads, where "_", "..." and "$" do, and
    what is found here. To one ``of_one_way`` a single word leads from a single node, so that further patterns which
    begin in the same way may go on from it."""

    __slots__ = ("found", "next", "of_one_way", "special")

    def __init__(self, *, of_one_way: bool = False) -> None:
        self.of_one_way = of_one_way
        self.next: dict[str, _Nodes] = {}
        self.special: dict[str, _Nodes] | None = None
        self.found: tuple[_Found, ...] = ()

    def goes_on(self, word: str) -> bool:
        """Whether anything is found here, or may be behind this word."""
        return word in self.next or self.special is not None or bool(self.found)


_Nodes = _Node | tuple[_Node, ...]
"""Several nodes to which one word leads become one when that word is first met there."""


class Phrases:
    """A set of labelled, weighted patterns, ready to be looked for.

    Args:
        tables: label to rows of ``pattern`` or ``pattern ; weight`` (1 where none is given).
        classes: name to its words, parted by "|".

    Raises:
        ValueError: a pattern does not hold together.
    """

    def __init__(self, tables: Mapping[str, str], classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._united: dict[frozenset[_Node], _Node] = {}
        self._anywhere, opening = _Node(), _Node()
        with _nothing_is_garbage():
            for label, rows in tables.items():
                for row in _rows(rows):
                    pattern, _, weight = row.partition(" ; ")
                    self._add((self._anywhere, opening), pattern, label, float(weight or 1))
        self._opening = self._one((self._anywhere, opening))
        self._second = self._led(self._opening.special, "_").next.keys() if self._opening.special else frozenset[str]()

    def _add(self, roots: tuple[_Node, _Node], pattern: str, label: str, weight: float) -> None:
        parts = _PART.findall(self._spelled_out(pattern))
        opens = parts[:1] == ["^"]
        root, parts = roots[opens], parts[opens:]
        which = [part for part in parts if part in ("#", "#!")].index("#!") if "#!" in parts else None
        left = parts[::-1]
        ends = _grow([root], left, pattern)
        if left or root in ends:
            raise ValueError(f"the pattern {pattern!r} does not hold together near {' '.join(left[::-1])!r}")
        for node in ends:
            node.found += (_Found(label, weight, which),)

    def _spelled_out(self, pattern: str) -> str:
        """A pattern with the words of its classes; a class may name others."""
        while _CLASS.search(pattern):
            pattern = _CLASS.sub(lambda name: f"({self._classes[name[1]]})", pattern)
        return pattern

    def _one(self, nodes: tuple[_Node, ...]) -> _Node:
        """One node for several: what follows any of them follows it."""
        key = frozenset(nodes)
        united = self._united.get(key)
        if united is None:
            united = self._united[key] = _Node()
            for node in nodes:
                _join(united.next, node.next)
                if node.special:
                    united.special = united.special or {}
                    _join(united.special, node.special)
                united.found += node.found
        return united

    def find(self, items: Sequence[str]) -> list[Hit]:
        """All phrases in a row of words, in the order of their beginning.

        Of several readings of one label from the same place that hold the same amounts only the heaviest, and of
        those the longest, is given. ``items`` holds words, marks, "#" for amounts of pay and "@" for other numbers.
        """
        row = [*items, ""]
        hits: list[Hit] = []
        root = self._opening
        for start, item in enumerate(items):
            ways: list[tuple[_Node, int]] = []
            if item in root.next:
                node = self._led(root.next, item)
                if node.goes_on(row[start + 1]):
                    ways.append((node, start + 1))
            if row[start + 1] in self._second and root.special:
                self._turn(root.special, row, start, ways)
            if ways:
                hits += self._from(ways, row, start)
            root = self._opening if item in _BEGINNINGS else self._anywhere
        return hits

    def _from(self, ways: list[tuple[_Node, int]], row: Sequence[str], start: int) -> Collection[Hit]:
        """What begins at a place and goes on by these ways.

        Behind "_" and "..." it goes on by ways of their own: nodes that also told how many words a gap has left would
        have no end.
        """
        best: dict[tuple[str, tuple[int, ...]], Hit] = {}
        for node, place in ways:  # which become more meanwhile
            while True:
                word = row[place]
                if node.found:
                    _keep(best, node.found, row, start, place)
                if node.special:
                    self._turn(node.special, row, place, ways)
                    if "$" in node.special and word in _ENDS:
                        _keep(best, self._led(node.special, "$").found, row, start, place)
                following = node.next.get(word)
                if following is None:
                    break
                # Most lead to one node only, and to look here is faster than to ask.
                node = self._led(node.next, word) if isinstance(following, tuple) else following  # noqa: PLW2901
                place += 1  # noqa: PLW2901
        return best.values()

    def _turn(self, special: dict[str, _Nodes], row: Sequence[str], place: int, ways: list[tuple[_Node, int]]) -> None:
        """Adds to the ways those that go on behind the words that "_" and "..." stand for."""
        word = row[place]
        if "_" in special and word not in _NO_WORDS:
            node = self._led(special, "_")
            if node.goes_on(row[place + 1]):
                ways.append((node, place + 1))
        if "..." in special:
            node = self._led(special, "...")
            for after in range(place, place + GAP + 1):
                word = row[after]
                if word in node.next and (node, after) not in ways:
                    ways.append((node, after))
                if word in _STOPS or word in ("#", ""):
                    break

    def _led(self, paths: dict[str, _Nodes], by: str) -> _Node:
        """The node to which a word leads: the one for all that it leads to."""
        to = paths[by]
        if isinstance(to, tuple):
            to = paths[by] = self._one(to)
        return to


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


def _rows(table: str) -> Iterator[str]:
    """The rows of a table; one that ends in "|" goes on in the next line."""
    for row in re.sub(r"\|\s*\n\s*", "|", table).splitlines():
        if row.strip():
            yield row.strip()


def _keep(
    best: dict[tuple[str, tuple[int, ...]], Hit], found: Sequence[_Found], row: Sequence[str], start: int, end: int
) -> None:
    amounts = tuple([place for place in range(start, end) if row[place] == "#"])
    for label, weight, which in found:
        held = amounts if which is None else amounts[which : which + 1]
        known = best.get((label, held))
        if known is None or (weight, end) >= (known.weight, known.end):
            best[label, held] = Hit(label, weight, start, end, held)


def _join(paths: dict[str, _Nodes], others: Mapping[str, _Nodes]) -> None:
    """Has words lead where others lead, too."""
    for word, to in others.items():
        known = paths.get(word)
        if known is None:
            paths[word] = to
        else:
            paths[word] = (
                *(known if isinstance(known, tuple) else (known,)),
                *(to if isinstance(to, tuple) else (to,)),
            )


def _grow(nodes: list[_Node], parts: list[str], pattern: str, join: _Node | None = None) -> list[_Node]:
    """Hangs the parts behind the nodes up to a closing mark, which stays; returns where they end.

    Branches whose last part is a word end in the one node ``join``. ``parts`` are taken from the end of the list: the
    first stands last.
    """
    while parts and parts[-1] not in _CLOSING:
        part = parts.pop()
        if part in _CLOSES:
            after, shared = list[_Node](), _Node()
            mark = "|"
            while mark == "|":
                ends = _grow(nodes, parts, pattern, shared)
                after += [end for end in ends if end not in after]
                if not parts:
                    raise ValueError(f"the pattern {pattern!r} opens a bracket that it never closes")
                mark = parts.pop()
            if mark != _CLOSES[part]:
                raise ValueError(f"the pattern {pattern!r} does not hold together near {mark!r}")
            nodes = after + ([node for node in nodes if node not in after] if part == "[" else [])
            continue
        ends_branch = bool(parts) and parts[-1] in _CLOSING
        nodes = [_behind(nodes, "#" if part == "#!" else part, join if ends_branch else None)]
    return nodes


def _behind(nodes: Sequence[_Node], part: str, join: _Node | None) -> _Node:
    """Where a part leads from all of some nodes: to ``join``, to what an earlier pattern made for it, or on to new."""
    alone = len(nodes) == 1 and part not in _SPECIAL
    if alone and join is None:
        known = nodes[0].next.get(part, ())
        for node in known if isinstance(known, tuple) else (known,):
            if node.of_one_way:
                return node
    node = join or _Node(of_one_way=alone)
    for earlier in nodes:
        if part in _SPECIAL:
            earlier.special = earlier.special or {}
            _join(earlier.special, {part: node})
        else:
            _join(earlier.next, {part: node})
    return node


_CLOSES = {"(": ")", "[": "]"}
_CLOSING = frozenset(")]|")


_SPECIAL = frozenset(("_", "...", "$"))
_STOPS = frozenset(".!?;,\n")
_NO_WORDS = _STOPS | {"#", "@", ""}
_BEGINNINGS = frozenset(".!?;:\n")
_ENDS = frozenset(".!?;,:\n") | {""}
_CLASS = re.compile(r"\{(\w+)\}")
_PART = re.compile(r"\.\.\.|[()\[\]|]|[^\s()\[\]|]+")
