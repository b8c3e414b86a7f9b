"""The words of a text, in plain lower-case letters, each with its place in the text as it was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.roleplay.understanding.tokens import Token, tokens


class Word(NamedTuple):
    """A run of letters and digits: "L5" and "don't" (``dont``) are one, "10-K" and "Levels.fyi" two."""

    text: str
    start: int
    end: int
    joined: bool
    """Nothing, or only a mark such as a hyphen or a dot, stands between this word and the one before."""
    capital: bool
    """Written with a capital, and not only because a sentence begins here."""
    sentence: int
    """Which sentence of the text it stands in, counted from 0."""


MOST = 800
"""Words that are read; the longest message of ordinary text has fewer."""
_ENDS = frozenset(".!?;")


def words_of(text: str, cut: Sequence[Token] | None = None) -> list[Word]:
    """The first 800 words of a text, of its first 4,096 characters; ``cut`` is the text in tokens where it was cut
    already."""
    found: list[Word] = []
    marks = 0
    begins = True
    sentence = 0
    for token in tokens(text) if cut is None else cut:
        if token.kind == "mark":
            marks += 1
            begins = begins or token.text in _ENDS
            continue
        if found and token.glued and marks == 0:
            before = found[-1]
            found[-1] = before._replace(text=before.text + token.text, end=token.end)
            continue
        between = text[found[-1].end : token.start] if found else ""
        joined = bool(found) and marks <= 1 and token.start - found[-1].end <= marks
        capital = text[token.start].isupper() and (not begins or joined)
        sentence += (begins and not joined and bool(found)) or "\n" in between
        found.append(Word(token.text, token.start, token.end, joined, capital, sentence))
        marks = 0
        begins = False
        if len(found) >= MOST:
            break
    return found


def quoted(text: str, words: Sequence[Word]) -> str:
    """The part of the text from the first to the last of some words, as it was typed."""
    return text[min(word.start for word in words) : max(word.end for word in words)]
