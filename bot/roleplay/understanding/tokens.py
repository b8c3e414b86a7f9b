"""Cuts a message into words, numerals and marks, each knowing where it stands in the text as it was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from scenarios.value import value

LIMIT = 4096
"""Characters that are read; Telegram lets nobody send more in one message."""
MOST = 1500
"""Tokens that are read: a message of that many characters has fewer, unless it is no prose."""
ALIKE = 3
"""Of more equal marks in a row ("?????") only so many are kept."""

_TOKEN = re.compile(r"(?P<number>[0-9]+(?:[.,'][0-9]+)*)|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)|(?P<mark>[-=]>|[^\s]|\n)")
_ALIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "‑": "-",
        "‒": "-",
        "×": "x",
        "٫": ".",
        "٬": ",",
        "…": ".",
        "⇒": "→",
    }
)
_FULL = {"—": " - ", "½": " half ", "¼": " quarter "}


@value
class Token:
    """A word, numeral or mark. Words are lower-cased and lose their apostrophes: "Don't" is ``dont``."""

    kind: str
    text: str
    start: int
    end: int
    glued: bool
    """No white space stands between this token and the one before."""


def tokens(text: str) -> list[Token]:
    """The tokens of a message, with offsets into ``text``.

    Digits of every script become 0 to 9, compatibility forms their plain letters, and what cannot be seen
    (zero-width and direction marks) is passed over.
    """
    plain, offsets = _normalised(text[:LIMIT])
    found: list[Token] = []
    before, alike = -1, 0
    for match in _TOKEN.finditer(plain):
        kind, word = match.lastgroup or "mark", match[0]
        start, end = match.span()
        glued, before = start == before, end
        if kind == "mark":
            word = _ARROWS.get(word, word)
            alike = alike + 1 if found and found[-1].text == word else 0
            if alike >= ALIKE or _says_nothing(word, found, plain, end):
                continue
        else:
            alike = 0
        if len(found) == MOST:
            break
        if offsets is not None:
            start, end = offsets[start], offsets[end - 1] + 1
        if kind == "word" and "'" in word:
            word, said = _uncontracted(word)
            if said:
                found += (Token(kind, word, start, end - 2, glued), Token(kind, said, end - 2, end, True))
                continue
        found.append(Token(kind, word, start, end, glued))
    return _is_said(found) if "'s" in plain else found


_PREDICATES = frozenset(
    "my the a an what where too not fine ok okay good great low enough still our your all as already nothing".split()
)


def _is_said(found: list[Token]) -> list[Token]:
    """The tokens with "150's my floor" read as "150 is my floor"; "150's" alone are a decade."""
    for place in range(len(found) - 4, -1, -1):
        number, mark, ending, after = found[place : place + 4]
        if number.kind == "number" and mark.text == "'" and ending.text == "s" and after.text in _PREDICATES:
            found[place + 1 : place + 3] = [Token("word", "is", mark.start, ending.end, True)]
    return found


_ARROWS = {"->": "→", "=>": "→"}
_BREAKS = frozenset(".!?;,:\n")
"""Behind these the end of a line parts nothing more."""
_ABBREVIATIONS = frozenset("min max approx ca incl excl vs etc mr ms mrs dr eg ie resp sal comp".split())


def _says_nothing(mark: str, found: Sequence[Token], plain: str, end: int) -> bool:
    """Whether a mark parts nothing: a line that ends behind another mark, a full stop that only shortens the word
    before it ("min. 61k")."""
    if mark == "\n":
        return not found or found[-1].text in _BREAKS
    if mark != "." or not found or found[-1].text not in _ABBREVIATIONS:
        return False
    return bool(plain[end:].strip())


_FUSED = frozenset(
    """
    it that what who how where when there here he she let this why everything everyone one today someone nobody
    everybody company yesterday tomorrow year men women
    """.split()
)
"""With their "'s" these are words of their own."""
_STATED = frozenset(
    """
    base salary pay equity stock grant bonus offer package number figure total comp compensation floor minimum ask
    target answer decision limit rate budget range band ceiling cap signing relocation title level deadline problem
    issue question point catch thing scope gap difference rest other mine minimum max maximum expectation
    """.split()
)
"""Behind these "'s" is short for "is"."""


def _uncontracted(word: str) -> tuple[str, str]:
    """A word without its apostrophes, and the "is" that was short in it: "don't", "the base's low", "Shopify's"."""
    stem, end = word[:-2], word[-2:]
    if end != "'s" or stem in _FUSED or "'" in stem:
        return word.replace("'", ""), ""
    return stem, "is" if stem in _STATED else ""


def _normalised(text: str) -> tuple[str, list[int] | None]:
    """The text in plain lower-case characters, and for each of them its place in the original (None: the same)."""
    if text.isascii():
        return text.lower(), None
    plain: list[str] = []
    offsets: list[int] = []
    for match in _STRETCH.finditer(text):
        start, stretch = match.start(), match.group()
        if stretch[0].isascii():
            plain.append(stretch.lower())
            offsets.extend(range(start, match.end()))
            continue
        for place, character in enumerate(stretch, start):
            shown = _FULL.get(character) or _plain(character)
            plain.append(shown)
            offsets.extend([place] * len(shown))
    return "".join(plain), offsets


_STRETCH = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    alike = character.translate(_ALIKE)
    if alike != character:
        return alike
    category = unicodedata.category(character)
    if category in ("Cf", "Mn", "Me", "Cc"):
        return "" if category != "Cc" else " "
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] == "Z":
        return " "
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) > 8:
        return character
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain.lower().translate(_ALIKE))


def text_at(tokens: Sequence[Token], place: int) -> str:
    """The text of a token, or nothing outside the message."""
    return tokens[place].text if 0 <= place < len(tokens) else ""


def glued_at(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token exists and touches the one before."""
    return 0 <= place < len(tokens) and tokens[place].glued


def is_number(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token exists and is a numeral."""
    return 0 <= place < len(tokens) and tokens[place].kind == "number"
