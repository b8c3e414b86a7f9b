"""The words of a text, in plain lower-case letters, each with its place in the text as it was typed."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay.understanding.tokens import Token, tokens
from scenarios.value import value


@value
class Word:
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
    marks = sentence = last = 0
    begins = True
    for token in tokens(text) if cut is None else cut:
        start, end = token.start, token.end
        if token.kind == "mark":
            marks += 1
            begins = begins or token.text in _ENDS
            continue
        if found and token.glued and marks == 0:
            one = found[-1]
            found[-1] = Word(one.text + token.text, one.start, end, one.joined, one.capital, one.sentence)
        else:
            joined = bool(found) and marks <= 1 and start - last <= marks
            sentence += bool(found) and ((begins and not joined) or "\n" in text[last:start])
            capital = text[start].isupper() and (not begins or joined)
            found.append(Word(token.text, start, end, joined, capital, sentence))
            marks, begins = 0, False
            if len(found) >= MOST:
                break
        last = end
    return found


def quoted(text: str, words: Sequence[Word]) -> str:
    """The part of the text from the first to the last of some words in a row, as it was typed."""
    return text[words[0].start : words[-1].end]
