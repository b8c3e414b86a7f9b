"""What the lines of a turn may name: the offer, what moved, what was asked, the argument that was heard, as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from bot.roleplay.conversation.echoes import shared
from bot.roleplay.conversation.raised import parts_to_give
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.conversation.values import (
    DEADLINE,
    PART_NAMES,
    as_asked,
    counted,
    deadline,
    money,
    named_amount,
    package_phrase,
    steady,
)
from bot.roleplay.conversation.wishes import SPOKEN, spoken
from bot.roleplay.grounds.titles import of_an_offer, subject
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import Because, floor_of
from bot.roleplay.recruiter.terms import standing
from scenarios import Guide
from scenarios.wording import listed

_QUOTE_WORDS = range(3, 10)
_DAY = 24
"""Hours of a day."""


class Told:
    """The values of a turn by name, each worked out when a line first names it; empty where there is none.

    ``shown`` is the offer as the candidate knows it; what went up did so from ``before`` to ``after``.
    """

    def __init__(self, scene: Scene, shown: Package | None, before: Package, after: Package, **found: str) -> None:
        self.scene, self.shown, self.before, self.after = scene, shown, before, after
        self.currency = scene.scenario.currency
        self._steady = steady(scene.scenario)
        self._known = found

    def get(self, name: str) -> str:
        """The value of a name."""
        known = self._known.get(name)
        if known is None:
            changing = _CHANGING.get(name)
            known = self._known[name] = (changing(self) if changing else "") or self._steady.get(name, "")
        return known

    def having(self, **found: str) -> Told:
        """The same values, and what was found out."""
        return Told(self.scene, self.shown, self.before, self.after, **found)

    def money(self, amount: float) -> str:
        return money(amount, self.currency)

    def amounts(self, parts: Sequence[Part], of: Callable[[Part], int]) -> str:
        return listed([named_amount(part, of(part), self.scene.scenario) for part in parts])

    @property
    def moved(self) -> list[Part]:
        return [part for part in PARTS if self.after.amount(part) > self.before.amount(part)]


def _deadline(told: Told) -> str:
    """The day by which an answer is wanted, with how far off it is until it has been told once."""
    scene = told.scene
    day, hours = deadline(scene.facts), scene.scenario.script.due.get("deadline", 0)
    if "deadline_told" in scene.facts or day != DEADLINE or hours < _DAY:
        return day
    return f"{day} ({counted(round(hours / _DAY), 'day')} from now)"


def _stands(part: Part) -> Callable[[Told], str]:
    def stands(told: Told) -> str:
        amount = told.shown.amount(part) if told.shown else 0
        return told.money(amount) if amount else ""

    return stands


def _of_offer(says: Callable[[Told, Package], str]) -> Callable[[Told], str]:
    return lambda told: says(told, told.shown) if told.shown is not None else ""


def _equity_yearly(told: Told, offer: Package) -> str:
    return told.money(offer.equity / told.scene.mandate.vesting_years) if offer.equity else ""


def _package(told: Told, offer: Package) -> str:
    """The package with what stands in the letter beside it."""
    package, terms = package_phrase(offer, told.scene.scenario), [text for _, text in told.scene.terms]
    return f"{package}, and in the letter {listed(terms)}" if terms else package


def _total(told: Told, offer: Package) -> str:
    return told.money(offer.total(told.scene.mandate.convention, told.scene.mandate.vesting_years))


def _yearly(told: Told, offer: Package) -> str:
    return told.money(offer.yearly(told.scene.mandate.vesting_years))


def _sums(told: Told, offer: Package) -> str:
    """The total and what that is a year; once where they are the same."""
    total, yearly = _total(told, offer), _yearly(told, offer)
    if total == yearly:
        return f"{yearly} a year"
    grant = " with the whole grant" if told.scene.mandate.convention == "whole_grant" and offer.equity else ""
    return f"{total}{grant}, or {yearly} a year"


def _lowered(told: Told) -> str:
    """The parts that went down, with what is left of them: "the stock down to $29,000"."""
    left = {part: told.after.amount(part) for part in PARTS if told.after.amount(part) < told.before.amount(part)}
    return listed(
        [f"the {PART_NAMES[part]} down to {told.money(amount) if amount else 'zero'}" for part, amount in left.items()]
    )


def _floor(told: Told) -> str:
    at_floor = [part for part in PARTS if Because("band_floor", part) in told.scene.because]
    return told.amounts(at_floor, lambda part: floor_of(told.scene.mandate, part))


def _kept(told: Told) -> str:
    mandate, moved = told.scene.mandate, told.moved
    more = [ask.of for ask in told.scene.asks if ask.amount > standing(mandate, told.after, ask.of)]
    return listed([f"the {PART_NAMES[of]}" for of in more if of not in moved])


def _part(told: Told) -> str:
    scene = told.scene
    topic = next((ask.of for ask in scene.asks), next(iter(parts_to_give(scene)), scene.state.topic))
    return PART_NAMES[topic] if topic else ""


def _asked(told: Told) -> str:
    return listed([as_asked(told.scene.scenario, told.scene.understood, ask) for ask in told.scene.asks])


def _point(told: Told) -> str:
    """What the first argument that was heard is about."""
    guide = told.scene.scenario.guide
    points = (_about(told.scene.text, guide, because) for because in told.scene.because)
    return next((point for point in points if point), "")


def _about(text: str, guide: Guide, because: Because) -> str | None:
    """What an argument is about: in words that the guide has for it too, else by the guide's title."""
    number = because.number or 0
    names = [premium.title for premium in guide.premiums]
    if because.reason == "lever" and 0 < number <= len(guide.levers):
        lever = guide.levers[number - 1]
        # An argument in the candidate's own words has no short name that would fit, nor has another offer.
        if lever.origin == "yours" or of_an_offer(lever.title):
            return None
        return shared(text, lever.argument, [lever.title, *names]) or subject(lever.title, guide)
    if because.reason == "premium" and 0 < number <= len(guide.premiums):
        premium = guide.premiums[number - 1]
        return shared(text, f"{premium.title}. {premium.text}", names) or subject(premium.title, guide)
    return None


def _quote(told: Told) -> str:
    """The words of the message that make the argument, where they stand in it just so and make a phrase."""
    if not told.get("point"):
        return ""
    text, understood = told.scene.text, told.scene.understood
    mentioned = (mention.words.strip(" .,;:!?\"'“”") for mention in (*understood.levers, *understood.premiums))
    return next(
        (
            words
            for words in mentioned
            if words in text and words.isprintable() and len(words.split()) in _QUOTE_WORDS and len(words) <= 60
        ),
        "",
    )


def _evidence(told: Told) -> str:
    sources = told.scene.scenario.guide.sources
    named = (mention.number for mention in told.scene.understood.sources if 0 < mention.number <= len(sources))
    number = next(named, None)
    return re.split(r"[,(—–]", sources[number - 1].text)[0].strip() if number else ""


def _rival_amount(told: Told) -> str:
    offers = told.scene.move.competing if told.scene.move else ()
    return next((told.money(offer.amount) for offer in offers), told.scene.facts.get("rival_amount", ""))


def _spoken(name: str) -> Callable[[Told], str]:
    return lambda told: spoken(told.scene.facts, told.scene.understood).get(name, "")


_CHANGING: Mapping[str, Callable[[Told], str]] = {
    "deadline": _deadline,
    **{part: _stands(part) for part in PARTS},
    "equity_yearly": _of_offer(_equity_yearly),
    "package": _of_offer(_package),
    "total": _of_offer(_total),
    "yearly": _of_offer(_yearly),
    "sums": _of_offer(_sums),
    "moved": lambda told: told.amounts(told.moved, told.after.amount),
    "lowered": _lowered,
    "floor": _floor,
    "kept": _kept,
    "part": _part,
    "missing": lambda told: listed(
        [f"{PART_NAMES[one.part]}" for one in told.scene.because if one.reason == "not_offered" and one.part],
        last="or",
    ),
    "asked": lambda told: _asked(told) if told.scene.state.position.made else "",
    "named": lambda told: "" if told.scene.state.position.made else _asked(told),
    "claimed": lambda told: told.scene.facts.get("claimed", ""),
    "point": _point,
    "quote": _quote,
    "deed": lambda told: told.scene.deed.words if told.scene.deed else "",
    "evidence": _evidence,
    "rival": lambda told: told.scene.facts.get("rival", ""),
    "rival_amount": _rival_amount,
    "rival_before": lambda told: dict(told.scene.state.facts).get("rival_amount", ""),
    **{name: _spoken(name) for name in SPOKEN},
}
"""How each value is found, by the name that lines have for it; the others are `steady`."""
