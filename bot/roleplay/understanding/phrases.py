"""Finds phrases in a message: a small pattern language, compiled once, matched in time linear in the message.

A pattern is a row of words with ``(a|b c)`` for alternatives, ``[a|b]`` for what may be missing, ``_`` for any one
word, ``...`` for up to four words within the clause, ``#`` for an amount of pay, ``@`` for a number that is none,
``^`` for the beginning of a sentence, ``$`` for its end, ``?`` for a question mark. ``{name}`` stands for a word class.
A hit holds all its amounts, or where the pattern has ``#!`` only those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

GAP = 4
STARTS = 400
"""Partial matches that are followed from one place at the most: a bound on the time a message can take."""


class Hit(NamedTuple):
    """A phrase that was found: items ``start`` up to ``end``, and the places of the amounts in it."""

    label: str
    weight: float
    start: int
    end: int
    amounts: tuple[int, ...]


class _Node:
    __slots__ = ("any", "found", "holds", "next")

    def __init__(self) -> None:
        self.next: dict[str, list[_Node]] = {}
        self.any: list[_Node] = []
        self.holds = False
        self.found: list[tuple[str, float]] = []


class Phrases:
    """A set of labelled, weighted patterns, ready to be looked for.

    Args:
        tables: label to rows of ``pattern`` or ``pattern ; weight`` (1 where none is given).
        classes: name to its words, parted by white space or, where they hold several, by "|".

    Raises:
        ValueError: a pattern does not hold together.
    """

    def __init__(self, tables: Mapping[str, str], classes: Mapping[str, str]) -> None:
        self._root = _Node()
        self._classes = classes
        for label, rows in tables.items():
            for row in filter(None, map(str.strip, rows.splitlines())):
                pattern, _, weight = row.partition(" ; ")
                self._add(label, pattern, float(weight or 1))

    def _add(self, label: str, pattern: str, weight: float) -> None:
        parts = _PART.findall(self._expand(pattern))
        self._held = "#!" if "#!" in parts else "#"
        ends, rest = self._grow([self._root], parts, pattern)
        if rest or self._root in ends:
            raise ValueError(f"the pattern {pattern!r} does not hold together near {' '.join(rest)!r}")
        for node in ends:
            node.found.append((label, weight))

    def _expand(self, pattern: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda m: f"({self._classes[m[1]]})", pattern)

    def _grow(self, nodes: list[_Node], parts: list[str], pattern: str) -> tuple[list[_Node], list[str]]:
        """Hangs the parts behind the nodes; returns where they end and what is left at a closing mark."""
        while parts and parts[0] not in (")", "]", "|"):
            part, *parts = parts
            if part in ("(", "["):
                before, after = nodes, list[_Node]()
                while True:
                    ends, parts = self._grow(before, parts, pattern)
                    after += [end for end in ends if end not in after]
                    if not parts:
                        raise ValueError(f"the pattern {pattern!r} opens a bracket that it never closes")
                    mark, *parts = parts
                    if mark != "|":
                        break
                nodes = after + ([node for node in before if node not in after] if part == "[" else [])
            elif part == "...":
                gap = _Node()
                for node in nodes:
                    node.next.setdefault("...", []).append(gap)
                nodes = [gap]
            else:
                node = _Node()
                node.holds = part == self._held
                part = "#" if part == "#!" else part
                for before_node in nodes:
                    if part == "_":
                        before_node.any.append(node)
                    else:
                        before_node.next.setdefault(part, []).append(node)
                nodes = [node]
        return nodes, parts

    def find(self, items: Sequence[str]) -> list[Hit]:
        """All phrases in a row of words, in the order of their beginning, longest of each label first.

        ``items`` holds words, marks, "#" for amounts of pay and "@" for other numbers.
        """
        hits: list[Hit] = []
        first = self._root.next
        opening = first.get("^", [])
        for start, item in enumerate(items):
            nodes = first.get(item)
            if nodes is None and not (opening and _begins(items, start)):
                continue
            best: dict[tuple[str, tuple[int, ...]], Hit] = {}
            stack: list[tuple[_Node, int, tuple[int, ...]]]
            stack = [(node, start + 1, (start,) if node.holds else ()) for node in nodes or ()]
            if _begins(items, start):
                stack += [(node, start, ()) for node in opening]
            steps = 0
            while stack and steps < STARTS * 4:
                steps += 1
                node, place, amounts = stack.pop()
                for label, weight in node.found:
                    key = (label, amounts)
                    known = best.get(key)
                    if known is None or weight > known.weight or (weight == known.weight and place > known.end):
                        best[key] = Hit(label, weight, start, place, amounts)
                if place >= len(items):
                    if "$" in node.next:
                        stack += [(n, place, amounts) for n in node.next["$"]]
                    continue
                word = items[place]
                following = node.next.get(word)
                if following:
                    stack += [(n, place + 1, (*amounts, place) if n.holds else amounts) for n in following]
                if node.any and word not in _STOPS:
                    stack += [(n, place + 1, amounts) for n in node.any]
                if "$" in node.next and word in _ENDS:
                    stack += [(n, place, amounts) for n in node.next["$"]]
                if "..." in node.next:
                    for gap in node.next["..."]:
                        self._across(gap, items, place, amounts, stack)
            hits += best.values()
        return hits

    @staticmethod
    def _across(
        gap: _Node,
        items: Sequence[str],
        place: int,
        amounts: tuple[int, ...],
        stack: list[tuple[_Node, int, tuple[int, ...]]],
    ) -> None:
        for ahead in range(place, min(place + GAP + 1, len(items))):
            word = items[ahead]
            following = gap.next.get(word)
            if following:
                stack += [(n, ahead + 1, (*amounts, ahead) if n.holds else amounts) for n in following]
            if word in _STOPS or word == "#":
                break


_STOPS = frozenset(".!?;,\n")
_ENDS = frozenset(".!?;,:")
_PART = re.compile(r"\.\.\.|[()\[\]|]|[^\s()\[\]|]+")


def _begins(items: Sequence[str], place: int) -> bool:
    return place == 0 or items[place - 1] in _STOPS or items[place - 1] == ":"


def words(rows: str) -> frozenset[str]:
    """A table's words as a set."""
    return frozenset(rows.split())


def joined(words: Iterable[str]) -> str:
    """Words as alternatives of a pattern."""
    return "|".join(words)
