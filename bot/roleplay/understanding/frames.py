"""Tells what a message does that holds no phrase of an act, by the kinds of words that stand together in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.roleplay.understanding.lexicon import frames as words
from bot.roleplay.understanding.message import Act
from bot.roleplay.understanding.reading import STOPS, Reading
from bot.roleplay.understanding.signs import Signs
from bot.roleplay.understanding.vocabulary import known_words

SHORT = 30
"""Items from which on a message is too long for single words of it to say what it does."""
CHAT = 14
"""Items up to which a message is mere conversation for a word of everyday life in it."""
FIRST = 6
"""Words within which "let me" is followed by what has to be done first."""


def framed(signs: Signs) -> Act | None:
    """What a message does of which no phrase is known; nothing where its words do not show it."""
    if signs.own or signs.has("small_talk", 2.0) or len(signs.reading.items) > SHORT:
        return None
    if _keeps_back(signs):
        return Act.REFUSE_TO_DISCLOSE
    if signs.pre_offer:
        return None
    sentences = list(_sentences(signs.reading))
    if puts_off(signs) or _hesitates(signs) or any(_takes_time(signs, sentence) for sentence in sentences):
        return Act.STALL
    would_do = signs.has("condition", 2.4) and not signs.has("accept", 1.4)
    if any(_wants(sentence) or (would_do and words.EXTRAS & set(sentence)) for sentence in sentences):
        return Act.COUNTEROFFER
    if any(_belittles(sentence) for sentence in sentences):
        return Act.REJECT
    return Act.ACCEPT if _takes(signs) else None


def puts_off(signs: Signs) -> bool:
    """Whether it names a time where the recruiter presses for an answer: "what if I answer on Monday instead"."""
    last = signs.last.text.lower()
    if not any(map(last.__contains__, words.PRESSING)) or signs.has("accept", 1.4) or signs.names("employer_offer"):
        return False
    said = set(signs.reading.items)
    return bool(said & words.DATES) and not said & words.BEGINNING


def _hesitates(signs: Signs) -> bool:
    """Whether it answers neither yes nor no where that was asked for: "honestly don't know yet"."""
    asked = signs.last.asks_a_yes or any(word in signs.last.text.lower() for word in words.PRESSING)
    said = set(signs.reading.items)
    doubt = len(said) >= 3 and said & words.HESITATING and not said & words.ON_PAPER
    return bool(asked and doubt) and not (signs.question or signs.has("accept", 1.4) or signs.names("employer_offer"))


def _belittles(sentence: Sequence[str]) -> bool:
    """Whether a sentence finds the offer poor: "the figure is, to put it mildly, modest"."""
    said = set(sentence)
    return bool(said & words.OFFERED and said & words.POOR) and not said & (words.NOT_POOR | {"?"})


def _sentences(reading: Reading) -> Iterator[Sequence[str]]:
    """The sentences, each with the mark that ends it."""
    first = 0
    for place, item in enumerate(reading.items):
        if item in STOPS:
            yield reading.items[first : place + 1]
            first = place + 1
    if first < len(reading.items):
        yield reading.items[first:]


def chats_of_life(signs: Signs) -> bool:
    """Whether a short message is of life beside the job, and of nothing else: "is it snowing where you are?"."""
    said = signs.reading.items
    if not said or len(said) > CHAT or not words.TO_THE_POINT.isdisjoint(said):
        return False
    return not words.EVERYDAY.isdisjoint(said) and ("?" not in said or said[0] in words.WONDERS)


def _keeps_back(signs: Signs) -> bool:
    """Whether it answers a question for pay or a name with words that tell nothing of it."""
    said = signs.reading.items
    told = signs.figures or signs.names_day or signs.weight["greet"] or signs.weight["thanks"]
    if not (signs.last.asks_secret and signs.last.asks_openly) or told:
        return False
    plain = [item for item in said if item.isalpha()]
    known = sum(item in known_words() for item in plain)
    return len(plain) >= 3 and known > len(plain) / 2 and words.HINTS.isdisjoint(said)


def _takes_time(signs: Signs, sentence: Sequence[str]) -> bool:
    """Whether a sentence is about deciding later, or with somebody: "Wednesday I'll know more", "mum's reading it"."""
    said = set(sentence)
    if signs.last.asks_a_day or "?" in said or "#" in said or said & words.PAST:
        return False
    if said & words.DECISION and said & words.NOT_YET:
        return True
    if said & words.STARTING:
        return False
    if said & words.DECIDING and said & (words.TIMES | words.ADVISERS):
        return True
    return any(
        pair in words.WAITING
        and (place == 0 or sentence[place - 1] not in words.PERHAPS)
        and not words.THINKING.isdisjoint(sentence[place + 2 : place + 2 + FIRST])
        for place, pair in enumerate(pairwise(sentence))
    )


def _wants(sentence: Sequence[str]) -> bool:
    """Whether a sentence asks for something besides pay: "then give me Fridays off", "I'd prefer a later start"."""
    first = next((place for place, item in enumerate(sentence) if item not in words.LEADING), 0)
    if first >= len(sentence):
        return False
    asked = "?" in sentence and "you" not in sentence[:first]
    tells = sentence[first] in words.GIVING and not asked
    if tells and not words.EXTRAS.isdisjoint(sentence[first + 1 :]):
        return True
    if "?" in sentence:
        return False
    if "if" in sentence and not words.AGREEING.isdisjoint(sentence):
        return not words.EXTRAS.isdisjoint(sentence)
    joined = sentence.index("and") if "and" in sentence else 0
    opens = sentence[0] not in words.PRONOUNS and not words.EXTRAS.isdisjoint(sentence[:joined])
    if opens and joined + 1 < len(sentence) and sentence[joined + 1] in words.CLOSING:
        return True
    return any(
        (one, two) in words.WANTED and not words.EXTRAS.isdisjoint(sentence[place + 2 :])
        for place, (one, two) in enumerate(pairwise(sentence))
    )


def _takes(signs: Signs) -> bool:
    """Whether it begins with a yes, repeats the recruiter's numbers, and doubts nothing: "ok you wore me down. 98."."""
    said = signs.reading.items
    if not (signs.last.asks_a_yes or signs.last.is_final) or not signs.names("employer_offer"):
        return False
    calm = words.DOUBTS.isdisjoint(said) and "?" not in said
    return calm and said[0] in words.YES and all(figure.role == "employer_offer" for figure in signs.figures)
