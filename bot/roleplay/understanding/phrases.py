"""Finds phrases in a message: a small pattern language, compiled once, matched in time linear in the message.

A pattern is a row of words with ``(a|b c)`` for alternatives, ``[a|b]`` for what may be missing, ``_`` for any one
word, ``...`` for up to five words within the clause, ``#`` for an amount of pay, ``@`` for a number that is none,
``§`` for a name, ``^`` for the beginning of a sentence, ``$`` for its end. ``{name}`` stands for a word class.
A hit holds all its amounts, or where the pattern has ``#!`` only that one.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

GAP = 5
"""Words that ``...`` may stand for."""
KEPT = 60_000
"""Transitions that are remembered; beyond, they are worked out anew."""


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
    """A place in the patterns: what may follow, and what is found here, or found here if the sentence ends."""

    __slots__ = ("any", "found", "found_at_end", "gaps", "next", "number")

    def __init__(self) -> None:
        self.number = 0
        self.next: dict[str, list[_Node]] = {}
        self.any: list[_Node] = []
        self.gaps: list[_Node] = []
        self.found: list[_Found] = []
        self.found_at_end: list[_Found] = []


_Places = frozenset[int]
"""Where matching stands in all patterns at once: for each node its number times ``_ROOM``, and one more than the words
that a gap before it may still swallow (0: no gap). Plain numbers keep what is remembered small."""
_ROOM = 8


class _State:
    """Where matching stands, what is found there, and where each word leads that has been met here."""

    __slots__ = ("after", "found", "found_at_end", "places", "uses")

    def __init__(self, places: _Places, found: tuple[_Found, ...], found_at_end: tuple[_Found, ...]) -> None:
        self.places = places
        self.found = found
        self.found_at_end = found_at_end
        self.after: dict[str, _State] = {}
        self.uses = 0


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
        with _nothing_is_garbage():
            self._compile(tables)
        self._states: dict[_Places, _State] = {}
        self._steps = 0
        self._starts = self._begin()

    def _compile(self, tables: Mapping[str, str]) -> None:
        root, opening = _Node(), _Node()
        for label, rows in tables.items():
            for row in _rows(rows):
                pattern, _, weight = row.partition(" ; ")
                self._add((root, opening), label, pattern, float(weight or 1))
        nodes = _numbered([root, opening])
        self._next = [{word: _all_at(following) for word, following in node.next.items()} for node in nodes]
        self._any = [_all_at(node.any) for node in nodes]
        self._gaps = [tuple(place + GAP + 1 for place in _all_at(node.gaps)) for node in nodes]
        self._found = [tuple(node.found) for node in nodes]
        self._found_at_end = [(*node.found_at_end, *_closing(node)) for node in nodes]
        self._words = frozenset(_STOPS) | {"#"} | {word for following in self._next for word in following}
        self._first = (root.number * _ROOM, opening.number * _ROOM)

    def _add(self, roots: tuple[_Node, _Node], label: str, pattern: str, weight: float) -> None:
        parts = _PART.findall(self._spelled_out(pattern))
        opens = parts[:1] == ["^"]
        root, parts = roots[opens], parts[opens:]
        at_end = parts[-1:] == ["$"]
        parts = parts[:-1] if at_end else parts
        which = [part for part in parts if part in ("#", "#!")].index("#!") if "#!" in parts else None
        left = parts[::-1]
        ends = _grow([root], left, pattern)
        if left or root in ends:
            raise ValueError(f"the pattern {pattern!r} does not hold together near {' '.join(left[::-1])!r}")
        for node in ends:
            (node.found_at_end if at_end else node.found).append(_Found(label, weight, which))

    def _spelled_out(self, pattern: str) -> str:
        """A pattern with the words of its classes; a class may name others."""
        while _CLASS.search(pattern):
            pattern = _CLASS.sub(lambda name: f"({self._classes[name[1]]})", pattern)
        return pattern

    def _begin(self) -> tuple[_State, _State]:
        """Where matching begins: anywhere, and at the beginning of a sentence."""
        anywhere, opening = self._first
        return self._state({anywhere}), self._state({anywhere, opening})

    def _state(self, places: set[int]) -> _State:
        reached = [place // _ROOM for place in places if place % _ROOM == 0]
        for node in reached:
            places.update(self._gaps[node])
        key = frozenset(places)
        state = self._states.get(key)
        if state is None:
            found = tuple(dict.fromkeys(f for node in reached for f in self._found[node]))
            at_end = tuple(dict.fromkeys(f for node in reached for f in self._found_at_end[node]))
            state = self._states[key] = _State(key, found, at_end)
        return state

    def _step(self, state: _State, word: str) -> _State:
        """Where a word leads that has not been met here."""
        places: set[int] = set()
        stops, amount = word in _STOPS, word in _AMOUNTS
        for place in state.places:
            node, left = place // _ROOM, place % _ROOM
            if word in self._next[node]:
                places.update(self._next[node][word])
            if stops:
                continue
            if left == 0 and not amount:
                places.update(self._any[node])
            elif left > 1 and word != "#":
                places.add(place - 1)
        following = state.after[word] = self._state(places)
        self._steps += 1
        return following

    def _forget(self) -> None:
        """Forgets the transitions that were met once and never again; all of them, where that is not enough."""
        often = {places: state for places, state in self._states.items() if state.uses > 1 or state in self._starts}
        kept = set(often.values())
        self._steps = 0
        for state in kept:
            state.after = {word: after for word, after in state.after.items() if after in kept and after.places}
            state.uses = 0
            self._steps += len(state.after)
        self._states = often
        if self._steps > KEPT // 2:
            self._steps, self._states = 0, {}
            self._starts = self._begin()

    def find(self, items: Sequence[str]) -> list[Hit]:
        """All phrases in a row of words, in the order of their beginning.

        Of several readings of one label from the same place that hold the same amounts only the heaviest, and of
        those the longest, is given. ``items`` holds words, marks, "#" for amounts of pay and "@" for other numbers.
        """
        if self._steps > KEPT:
            self._forget()
        known = [item if item in self._words else "" for item in items]
        size = len(known)
        hits: list[Hit] = []
        for start, item in enumerate(known):
            begins = start == 0 or items[start - 1] in _BEGINNINGS
            if not item and not begins:
                continue
            state = self._starts[begins]
            best: dict[tuple[str, tuple[int, ...]], Hit] = {}
            place = start
            while place < size:
                word = known[place]
                state = state.after.get(word) or self._step(state, word)
                if not state.places:
                    break
                state.uses += 1
                place += 1
                told = state.found
                if state.found_at_end and (place == size or items[place] in _ENDS):
                    told += state.found_at_end
                if told:
                    _keep(best, told, items, start, place)
            hits += best.values()
        return hits


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
    best: dict[tuple[str, tuple[int, ...]], Hit], told: tuple[_Found, ...], items: Sequence[str], start: int, end: int
) -> None:
    amounts = tuple(place for place in range(start, end) if items[place] == "#")
    for label, weight, which in told:
        held = amounts if which is None else amounts[which : which + 1]
        known = best.get((label, held))
        if known is None or weight >= known.weight:
            best[label, held] = Hit(label, weight, start, end, held)


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
        node = join if join is not None and parts and parts[-1] in _CLOSING else _Node()
        for earlier in nodes:
            if part == "...":
                earlier.gaps.append(node)
            elif part == "_":
                earlier.any.append(node)
            else:
                earlier.next.setdefault("#" if part == "#!" else part, []).append(node)
        nodes = [node]
    return nodes


_CLOSES = {"(": ")", "[": "]"}
_CLOSING = frozenset(")]|")


def _closing(node: _Node) -> list[_Found]:
    """What is found behind a "$" that is one alternative of several at a pattern's end."""
    return [found for closed in node.next.get("$", ()) for found in closed.found]


def _all_at(nodes: Sequence[_Node]) -> tuple[int, ...]:
    """The places of nodes that are reached."""
    return tuple(node.number * _ROOM for node in nodes)


def _numbered(nodes: list[_Node]) -> list[_Node]:
    """All nodes that can be reached, each at the place of its number."""
    found: list[_Node] = []
    seen: set[int] = set()
    while nodes:
        node = nodes.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        node.number = len(found)
        found.append(node)
        nodes += [n for following in (*node.next.values(), node.any, node.gaps) for n in following]
    return found


_STOPS = frozenset(".!?;,\n")
_AMOUNTS = ("#", "@")
_BEGINNINGS = frozenset(".!?;:\n")
_ENDS = frozenset(".!?;,:\n")
_CLASS = re.compile(r"\{(\w+)\}")
_PART = re.compile(r"\.\.\.|[()\[\]|]|[^\s()\[\]|]+")
