"""The title of an argument in words that people say: a thing to point to, a skill to bring, a part of the pay."""

from __future__ import annotations

import re
from typing import Literal

from scenarios import Guide, Lever
from scenarios.remembered import remembered

About = Literal["base", "equity", "bonus", "signing", "total", "rival", "terms"]
"""What a title is about where it names no reason: a part of the pay, another offer, or terms beside the pay."""

_LABEL = re.compile(
    r"\s+(?:levers?|leverage|premiums?|arguments?|frame|framing|discussion|negotiation|push|maximization|enhancement"
    r"|allocation|anchoring)$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_QUOTES = re.compile(r"[\"“”*_`]|(?<!\w)['‘]|['’](?!\w)")
_TAIL = re.compile(r"\s(?:[—–-]|=)\s")
_NO_REASON = re.compile(r"^no\s\w+$|^[\d–-]+%.*premiums?$", re.IGNORECASE)
"""Heads of titles that say nothing without what follows the dash."""
_FOR = re.compile(r"\s+(?:for|with|through|via|at|as)\s+", re.IGNORECASE)
_LACKING = re.compile(r"\bno[- ]\w+\b", re.IGNORECASE)
_VERB = re.compile(r"\s(?:is|are|has|have|makes?|needs?|drives?|goes|command)\s", re.IGNORECASE)
_MONEY = re.compile(r"[$€£¥₹]\s?\d|\d\s?%")
_SCARCE = re.compile(r"\s+(?:talent\s+)?(?:scarcity|shortage)$", re.IGNORECASE)
_RIVAL = re.compile(r"\b(?:competing|competition|offers?|parity|counter|alternatives?)\b", re.IGNORECASE)
_OFFER = re.compile(r"\b(?:competing|offers?)\b", re.IGNORECASE)
_TERMS = re.compile(
    r"\b(?:carry|clawback|portability|refresh(?:er)?s?|promotion|timeline|clause|secondary|vesting|cliff"
    r"|uplevel|leveling|placement|retainer|confirmation|relocation|remote[- ]first|compensation review"
    r"|vacation|days off|time off|holidays|paid leave|parental leave|home office)\b"
    r"|\b(?:budget|training|level)$|^level\b",
    re.IGNORECASE,
)
_PARTS: tuple[tuple[About, re.Pattern[str]], ...] = (
    ("signing", re.compile(r"\bsign(?:ing)?[- ]?on\b|\bsigning\b", re.IGNORECASE)),
    ("equity", re.compile(r"\b(?:RSUs?|PPUs?|stock|equity|options?|shares?|grants?)\b", re.IGNORECASE)),
    ("bonus", re.compile(r"\bbonus(?:es)?\b", re.IGNORECASE)),
    ("base", re.compile(r"\b(?:base|salary)\b", re.IGNORECASE)),
    ("total", re.compile(r"\b(?:comp|compensation|pay|package|dollar (?:terms|amounts))\b", re.IGNORECASE)),
)
_SKILL = re.compile(r"\b(?:expertise|experience|skills?|knowledge|proficiency|depth)$", re.IGNORECASE)
_ONE_OF_MINE = re.compile(r"\b(?:background|track record|portfolio)$", re.IGNORECASE)
_PRACTICE = re.compile(
    r"\b(?:model(?:l)?ing|design|engineering|architecture|integration|development|compliance|orchestration)$",
    re.IGNORECASE,
)
_NO_ARTICLE = re.compile(r"^(?:the|a|an|my|your|our|all)\s|\b(?:people|data|talent)$|(?<!bonu)(?<!s)s$", re.IGNORECASE)
_NAMED: dict[str, str] = {
    "base": "the base",
    "equity": "the stock",
    "bonus": "the bonus",
    "signing": "the signing bonus",
    "total": "the package",
    "rival": "what others pay",
}
_REASONS: dict[str, str] = {
    "base": "the scope of the role speaks for it",
    "equity": "I want to share in what I help to build",
    "bonus": "I'm glad to have part of my pay follow what I deliver",
    "signing": "changing jobs costs me something in the first year",
    "total": "the package has to fit as a whole",
    "rival": "I look at what this work pays elsewhere, too",
}
"""A plain reason where the title of an argument names none."""


def lever_title(lever: Lever) -> str:
    """A lever's title without the word that says that it is one, and without quotation marks of its own."""
    title = re.sub(r"[\"“”]", "", lever.title)
    return title.removesuffix("Lever").removesuffix("lever").strip() or title


def of_an_offer(title: str) -> bool:
    """Whether an argument rests on another offer by its title."""
    return about(title) == "rival" and bool(_OFFER.search(title))


@remembered(lambda title: title)
def about(title: str) -> About | None:
    """What a title is about beside a reason, None where it names one."""
    head = _FOR.split(_LACKING.sub("", _head(title)))[0]
    if _RIVAL.search(head):
        return "rival"
    if _TERMS.search(head):
        return "terms"
    return next((part for part, said in _PARTS if said.search(head)), None)


@remembered(lambda title, guide: (title, id(guide)))
def subject(title: str, guide: Guide) -> str:
    """What an argument is about as one says it inside a sentence: "the client revenue platform", names kept."""
    found = about(title)
    if found is not None and found != "terms":
        return _NAMED[found]
    plain = _plain(_VERB.split(_FOR.split(_head(title))[0])[0], guide)
    scarce = _SCARCE.sub("", plain)
    return f"how rare {scarce} skills are" if scarce != plain else _with_article(plain)


@remembered(lambda title, guide: (title, id(guide)))
def reason(title: str, guide: Guide) -> str:
    """A sentence in the first person that names the argument, without reading its title out."""
    found, head = about(title), _head(title)
    plain = _plain(head, guide)
    if found is not None:
        return _begun(_of_terms(found, _FOR.split(plain)[0]))
    if _VERB.search(head) and not _MONEY.search(head):
        return _begun(plain)
    scarce = _SCARCE.sub("", plain)
    if scarce != plain:
        return _begun(f"{scarce} skills are hard to find")
    if _SKILL.search(plain):
        return f"I bring {plain}."
    if _ONE_OF_MINE.search(plain):
        return f"I bring {'an' if plain[0] in 'aeio' else 'a'} {plain}."
    plain = _FOR.split(plain)[0]
    if _PRACTICE.search(plain):
        return f"I bring experience with {plain}."
    return f"What counts here is {subject(title, guide)}."


def _of_terms(found: About, plain: str) -> str:
    """Why a part of the pay or other terms matter, named where the title says more than which part it is."""
    if found == "terms":
        return f"beside the figures, {_matters(plain)} to me"
    bare = plain
    for _, said in _PARTS:
        bare = said.sub("", bare)
    names_it = (
        found not in ("rival", "total")
        and bare.split()
        and not any(of.search(plain) for of in (_VERB, _LACKING, _MONEY))
    )
    return f"{_REASONS[found]}, so {_matters(plain)} to me" if names_it else _REASONS[found]


def _matters(plain: str) -> str:
    several = " and " in plain or re.search(r"(?<!bonu)(?<!s)s$", plain)
    return f"{_with_article(plain)} {'matter' if several else 'matters'}"


def _begun(said: str) -> str:
    return f"{said[0].upper()}{said[1:]}."


def _head(title: str) -> str:
    """The title without its label, quotes, asides and what stands after a dash."""
    whole = _ASIDE.sub("", _QUOTES.sub("", title)).strip()
    pieces = [piece.strip(" .:;,") for piece in _TAIL.split(whole)]
    head = next((piece for piece in pieces if piece and not _NO_REASON.search(piece)), whole)
    named, _, rest = head.partition(": ")
    head = named if " " in named else rest or named
    head = re.sub(r"^the\s+", "", head, flags=re.IGNORECASE)
    while (shorter := _LABEL.sub("", head)) != head and " " in shorter:
        head = shorter
    return re.sub(r"\s[&+/]\s", " and ", head) or title


def _with_article(plain: str) -> str:
    return plain if _NO_ARTICLE.search(plain) else f"the {plain}"


def _plain(head: str, guide: Guide) -> str:
    words = head.split()
    return " ".join(word if _is_name(words, place, guide) else _lowered(word) for place, word in enumerate(words))


def _lowered(word: str) -> str:
    """A word of a title as it stands inside a sentence: abbreviations, numbers and names in camel case stay."""
    return re.sub(r"(?<![A-Za-z\d])[A-Z][a-z]*(?![A-Za-z\d])", lambda found: _small(found[0]), word)


def _small(word: str) -> str:
    return word if len(word) == 1 else word.lower()


def _is_name(words: list[str], place: int, guide: Guide) -> bool:
    """Whether a word of a title is written with a capital inside sentences too, alone or together with its neighbour.

    What the role is called does not count: prose writes that with capitals.
    """
    word, prose = words[place], _prose(guide)
    if word in guide.company.split():
        return True
    role = {part.casefold() for part in guide.role.split()}
    pairs = [words[at : at + 2] for at in (place - 1, place) if at >= 0 and len(words[at : at + 2]) == 2]
    if any(
        not role & {part.casefold() for part in pair} and re.search(rf"[\w,] {re.escape(' '.join(pair))}\b", prose)
        for pair in pairs
    ):
        return True
    small = rf"\b{re.escape(word.lower())}\b"
    inside = re.search(rf"[\w,] {re.escape(word)}\b", prose)
    return bool(inside) and word.casefold() not in role and not re.search(small, prose)


@remembered(lambda guide: (id(guide),))
def _prose(guide: Guide) -> str:
    texts = (*(p.text for p in guide.background), *(lever.argument for lever in guide.levers))
    return "\n".join((*texts, *(premium.text for premium in guide.premiums)))
