"""Finds who is named in a message: "Capital One says 178", "172 at visa"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.vocabulary import known_words


def names(reading: Reading) -> frozenset[int]:
    """The items of a message that are proper names: capitals, and no word of the lexicon, or somebody who offers."""
    known, items = known_words(), reading.items
    maybe = [p for p, item in enumerate(items) if len(item) > 2 and (item not in known or items[p - 1] == "at")]
    return frozenset(place for place in maybe if _named(reading, place))


def places(reading: Reading, named: Collection[int]) -> frozenset[int]:
    """Of the names in a message those of places: "in Zurich", "moving to Dublin"."""
    items = reading.items
    return frozenset(
        place
        for place in named
        if items[place - 1 : place] == ["in"]
        or (items[place - 1 : place] == ["to"] and place > 1 and items[place - 2] in _GOING)
    )


_GOING = frozenset("move moving moved relocate relocating relocated commute commuting fly flying travel".split())


def _named(reading: Reading, place: int) -> bool:
    """Whether a word is somebody's name: unknown with a capital, or somebody who offers."""
    items = reading.items
    token = reading.tokens[reading.spans[place][0]]
    begins = place == 0 or items[place - 1] in STOPS
    before = reading.item(place - 1 - (reading.item(place - 1) == "."))
    if before in _TITLES or (begins and several(items, place)):
        return False
    capital = token.kind == "word" and reading.text[token.start].isupper() and items[place] not in known_words()
    return (capital and not (begins and items[place].endswith(_NO_NAME))) or _small_named(items, place)


def several(items: Sequence[str], place: int) -> bool:
    """Whether a word speaks of several people: "Chefs get 3,300", but "Siemens gives 92"."""
    word = items[place]
    after = items[place + 1 : place + 2]
    if word in known_words():
        return False
    return word.endswith("s") and not word.endswith("ss") and len(word) > 4 and bool(after) and after[0] in _PLURAL


_PLURAL = frozenset("get earn make are start take with who in have like go at on here there".split())
"""Verbs of several people, and words that say which."""
_TITLES = frozenset("mr mrs ms dr mister frau herr prof".split())
"""Behind one of these a name is a person's."""
_NO_NAME = ("ly", "ing", "ed")
"""A word at the beginning of a sentence that ends so is no name."""


def _small_named(items: Sequence[str], place: int) -> bool:
    """Whether an unknown word in small letters is somebody who offers: "jpm says 178", "172 at visa"."""
    word = items[place]
    if items[max(0, place - 2) : place] == ["#", "at"] and word.isalpha() and word not in _NO_PLACE:
        return items[place + 1 : place + 2] in ([], [","], ["."], ["!"], [";"], ["and"], ["so"], ["now"])
    if not word.isalpha() or word in known_words() or (place and items[place - 1] in _QUALIFIERS):
        return False
    before, after = items[max(0, place - 2) : place], items[place + 1 : place + 4]
    if after and ((after[0] in _OFFERS and "#" in after) or (after[0] in _OFFERED and before[-1:] == ["#"])):
        return True
    if before == ["over", "at"] and items[max(0, place - 3)] == "#":
        return True
    return before[:1] == ["#"] and before[-1] in ("at", "from", "with")


_QUALIFIERS = frozenset(
    "my our his her their your the a an this that current present other another old last previous some every".split()
)
"""Behind one of these a word is a noun: "my current hospital pays"."""
_NO_PLACE = frozenset(
    """
    least most minimum maximum max min signing base start starting hire hiring target present home work once all market
    median worst best first last closing midpoint yours mine that this par level plan grant vest vesting risk stake
    lunch noon hand peak top bottom entry senior junior promotion offer time night joining signature onboarding sign
    review cost large will short length any some the your their our its her his both them you here there play odds
    """.split()
)
"""Behind "at" these name nobody who pays."""
_OFFERS = frozenset(
    """
    says said pays offers offered gave gives sent put quoted wants promised wrote bid is has sits
    """.split()
)
_OFFERED = frozenset("offered gave sent put quoted promised wrote pitched".split())
"""Verbs of somebody who makes an offer, before the amount and behind it."""
