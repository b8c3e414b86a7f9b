"""Finds phrases in a message: a small pattern language, compiled once, matched in time linear in the message.

A pattern is a row of words with ``(a|b c)`` for alternatives, ``[a|b]`` for what may be missing, ``_`` for any one
word, ``...`` for up to five words within the clause, ``#`` for an amount of pay, ``@`` for a number that is none,
``§`` for a name, ``¶`` for that of a place, ``^`` for the beginning of a sentence, ``$`` for its end. ``{name}`` stands
for a word class.
A hit holds all its amounts, or where the pattern has ``#!`` only that one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot.roleplay.understanding.patterns import Found, Node, Nodes, grown, join
from scenarios.value import value

GAP = 5
"""Words that ``...`` may stand for."""


@value
class Hit:
    """A phrase that was found: items ``start`` up to ``end``, and the places of the amounts in it."""

    label: str
    weight: float
    start: int
    end: int
    amounts: tuple[int, ...]


class Phrases:
    """A set of labelled, weighted patterns, ready to be looked for.

    Args:
        tables: label to rows of ``pattern`` or ``pattern ; weight`` (1 where none is given).
        classes: name to its words, parted by "|".

    Raises:
        ValueError: a pattern does not hold together.
    """

    def __init__(self, tables: Mapping[str, str], classes: Mapping[str, str]) -> None:
        self._united: dict[frozenset[Node], Node] = {}
        self._anywhere, opening = grown(tables, classes)
        self._opening = self._one((self._anywhere, opening))
        self._second = self._led(self._opening.special, "_").next.keys() if self._opening.special else frozenset[str]()

    def _one(self, nodes: tuple[Node, ...]) -> Node:
        """One node for several: what follows any of them follows it."""
        key = frozenset(nodes)
        united = self._united.get(key)
        if united is None:
            united = self._united[key] = Node()
            for node in nodes:
                join(united.next, node.next)
                if node.special:
                    united.special = united.special or {}
                    join(united.special, node.special)
                united.found += node.found
        return united

    def find(self, items: Sequence[str]) -> list[Hit]:
        """All phrases in a row of words, in the order of their beginning.

        Of several readings of one label from the same place that hold the same amounts only the heaviest, and of
        those the longest, is given. ``items`` holds words, marks, "#" for amounts of pay and "@" for other numbers.
        """
        row = [*items, ""]
        hits: list[Hit] = []
        begins, second = self._opening.next, self._second
        for start, item in enumerate(items):
            if item not in begins and row[start + 1] not in second:
                continue
            root = self._anywhere if start and items[start - 1] not in _BEGINNINGS else self._opening
            ways: list[tuple[Node, int]] = []
            node = root.next.get(item)
            if node is not None:
                if isinstance(node, tuple):
                    node = self._led(root.next, item)
                if row[start + 1] in node.next or node.special is not None or node.found:
                    ways.append((node, start + 1))
            if row[start + 1] in second and root.special:
                self._turn(root.special, row, start, ways)
            if ways:
                hits += self._from(ways, row, start)
        return hits

    def _from(self, ways: list[tuple[Node, int]], row: Sequence[str], start: int) -> Collection[Hit]:
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

    def _turn(self, special: dict[str, Nodes], row: Sequence[str], place: int, ways: list[tuple[Node, int]]) -> None:
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
                if word in _NO_GAP:
                    break

    def _led(self, paths: dict[str, Nodes], by: str) -> Node:
        """The node to which a word leads: the one for all that it leads to."""
        to = paths[by]
        if isinstance(to, tuple):
            to = paths[by] = self._one(to)
        return to


def _keep(
    best: dict[tuple[str, tuple[int, ...]], Hit], found: Sequence[Found], row: Sequence[str], start: int, end: int
) -> None:
    amounts = tuple([place for place in range(start, end) if row[place] == "#"]) if "#" in row[start:end] else ()
    for label, weight, which in found:
        held = amounts if which is None else amounts[which : which + 1]
        known = best.get((label, held))
        if known is None or (weight, end) >= (known.weight, known.end):
            best[label, held] = Hit(label, weight, start, end, held)


_STOPS = frozenset(".!?;,\n") | {"but"}
_NO_GAP = _STOPS | {"#", ""}
_NO_WORDS = _NO_GAP | {"@"}
_BEGINNINGS = frozenset(".!?;:\n")
_ENDS = frozenset(".!?;,:\n") | {""}
