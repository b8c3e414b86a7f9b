"""What the lines of a script may name: amounts, the guide's words and the candidate's, all as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.roleplay.coach.titles import subject
from bot.roleplay.conversation.echoes import shared
from bot.roleplay.conversation.scene import Scene
from bot.roleplay.conversation.wishes import spoken
from bot.roleplay.grounds import each_time
from bot.roleplay.package import PARTS, Package, Part
from bot.roleplay.recruiter import Asked, Because, Demand, floor_of
from bot.roleplay.recruiter.terms import standing
from bot.roleplay.understanding import Understood
from scenarios import Component, Guide, Scenario, format_money, format_range
from scenarios.remembered import remembered

DEADLINE = "Friday"

PART_NAMES: dict[Asked, str] = {
    "base": "base",
    "equity": "stock",
    "bonus": "bonus",
    "signing": "signing bonus",
    "total": "total",
}
FIGURES = frozenset({*PART_NAMES, "package", "yearly", "equity_yearly", *(f"range_{part}" for part in PART_NAMES)})
"""The values that are amounts, which nobody says twice in a row."""

_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PLACEHOLDER = re.compile(r"\[[^\]]*\]")
_SENTENCE = re.compile(r"[^.!?]+[.!?]")
_QUOTE_WORDS = range(3, 10)
_DAY = 24
"""Hours of a day."""


@remembered(lambda scenario: scenario.table)
def steady(scenario: Scenario) -> dict[str, str]:
    """The values that stay the same through a whole session; one that the guide does not know is left out."""
    guide = scenario.guide
    bands = {component: guide.band(scenario.region, component, scenario.level) for component in Component}
    own = own_level(scenario)
    names = [level.name for level in guide.levels]
    higher = names[names.index(own) + 1 :] if own in names else []
    peers = next((level.peers for level in guide.levels if level.name == own), {})
    values = {
        "recruiter": scenario.persona.name,
        "company": guide.company,
        "role": guide.role,
        "region": scenario.place,
        "vesting": years(scenario.vesting_years),
        "deadline": DEADLINE,
        "about": _about(guide),
        "levels": listed(names) if len(names) > 1 else None,
        "next_level": higher[0] if higher else None,
        "peer_level": next((f"{title} at {company}" for company, title in peers.items()), None),
        **{
            f"range_{component}": format_range(band.low, band.high, band.unit, band.currency)
            for component, band in bands.items()
            if band is not None and component in PART_NAMES
        },
    }
    base = bands[Component.BASE]
    if base is not None and base.low and base.high:
        values["range_base"] = f"{values['range_base']}{each_time(scenario, 'base', base.low, base.high)}"
    return {name: value for name, value in values.items() if value}


def changing(scene: Scene, shown: Package | None, before: Package, after: Package) -> dict[str, str]:
    """The values of this turn: the offer as the candidate knows it (``shown``), what went up from ``before`` to
    ``after``, what was asked, the argument that was heard."""
    currency = currency_of(scene.scenario)
    values = {**_offer(scene, shown, currency), **_argument(scene), **_rival(scene, currency)}
    moved = [part for part in PARTS if after.amount(part) > before.amount(part)]
    kept = [ask.of for ask in scene.asks if ask.amount > standing(scene.mandate, after, ask.of) and ask.of not in moved]
    topic = next((ask.of for ask in scene.asks), next(iter(parts_of(scene.understood)), scene.state.topic))
    values |= {
        "deadline": _deadline(scene),
        "moved": listed([named_amount(part, after.amount(part), scene.scenario) for part in moved]),
        "lowered": listed(
            [_lowered(part, after.amount(part), currency) for part in PARTS if after.amount(part) < before.amount(part)]
        ),
        "floor": listed(
            [named_amount(part, floor_of(scene.mandate, part), scene.scenario) for part in _at_floor(scene)]
        ),
        "kept": listed([f"the {PART_NAMES[part]}" for part in kept]),
        "part": PART_NAMES[topic] if topic else "",
        "claimed": scene.facts.get("claimed", ""),
        **spoken(scene.facts, scene.understood),
    }
    asked = listed([named_amount(ask.of, ask.amount, scene.scenario) for ask in scene.asks])
    values["asked" if scene.state.position.made else "named"] = asked
    return {name: value for name, value in values.items() if value}


def parts_of(understood: Understood) -> list[Asked]:
    """The parts of the offer that the questions and wishes of a message are about, most plainly first."""
    return [part for topic in understood.about for part in PART_NAMES if part == topic]


@remembered(lambda scenario: scenario.table)
def currency_of(scenario: Scenario) -> str | None:
    """The currency of the region's base, or of any other band there."""
    if scenario.guide.own is not None:
        return scenario.guide.own.currency
    here = [band for band in scenario.guide.bands if band.region == scenario.region and band.currency]
    return next((band.currency for band in sorted(here, key=lambda band: band.component != "base")), None)


def own_level(scenario: Scenario) -> str | None:
    """The rung of the level map that the role stands on."""
    names = [level.name for level in scenario.guide.levels]
    wanted = (scenario.level or scenario.guide.role).casefold()
    return next((name for name in names if name.casefold() == wanted), scenario.level)


def claimed_level(scenario: Scenario, understood: Understood) -> str | None:
    """A level that a message claims and that is not the role's own."""
    own = own_level(scenario)
    named = (*(level for level, _ in understood.peers), *understood.levels)
    return next((level for level in named if level != own), None)


def money(amount: float, currency: str | None) -> str:
    """Money to the unit: an offer is no rough figure."""
    return format_money(round(amount), currency, exact=True)


def named_amount(of: Asked, amount: int, scenario: Scenario) -> str:
    """An amount with what it is of: "$158,500 on base", "$81,432 on base ($43.50 an hour)"."""
    text = money(amount, currency_of(scenario))
    match of:
        case "base":
            return f"{text} on base{each_time(scenario, of, amount)}"
        case "equity":
            return f"{text} in stock"
        case "total":
            return f"{text} all in"
        case _:
            return f"{_article(text)} {text} {PART_NAMES[of]}"


def _lowered(part: Part, amount: int, currency: str | None) -> str:
    """A part that went down, with what is left of it: "the stock down to $29,000"."""
    return f"the {PART_NAMES[part]} down to {money(amount, currency) if amount else 'zero'}"


def _at_floor(scene: Scene) -> list[Part]:
    return [part for part in PARTS if Because("band_floor", part) in scene.because]


def package_phrase(offer: Package, scenario: Scenario) -> str:
    """The whole package in one phrase."""
    currency = currency_of(scenario)
    parts = [f"{money(offer.base, currency)} base{each_time(scenario, 'base', offer.base)}"] if offer.base else []
    if offer.equity:
        text = money(offer.equity, currency)
        parts.append(f"{_article(text)} {text} stock grant over {years(scenario.vesting_years)}")
    for part in ("bonus", "signing"):
        amount = getattr(offer, part)
        if amount:
            parts.append(named_amount("bonus" if part == "bonus" else "signing", amount, scenario))
    return listed(parts)


def years(number: int) -> str:
    """A number of years in words."""
    return counted(number, "year")


def counted(number: int, of: str) -> str:
    """So many of something, the number in words as far as people write it so."""
    word = _NUMBERS[number] if 0 < number < len(_NUMBERS) else str(number)
    return f"{word} {of}" if number == 1 else f"{word} {of}s"


def listed(items: Sequence[str]) -> str:
    """Items as a sentence lists them."""
    return ", ".join(items[:-1]) + " and " + items[-1] if len(items) > 1 else "".join(items)


def _with_terms(package: str, terms: Sequence[str]) -> str:
    """The package with what stands in the letter beside it."""
    return f"{package}, and in the letter {listed(terms)}" if terms else package


def deadline(facts: Mapping[str, str]) -> str:
    """The day by which an answer is wanted."""
    return facts.get("deadline", DEADLINE)


def _deadline(scene: Scene) -> str:
    """That day, with how far off it is until it has been told once."""
    day, hours = deadline(scene.facts), scene.scenario.script.due.get("deadline", 0)
    if "deadline_told" in scene.facts or day != DEADLINE or hours < _DAY:
        return day
    return f"{day} ({counted(round(hours / _DAY), 'day')} from now)"


def _offer(scene: Scene, offer: Package | None, currency: str | None) -> dict[str, str]:
    if offer is None:
        return {}
    mandate = scene.mandate
    values: dict[str, str] = {part: money(offer.amount(part), currency) for part in PARTS if offer.amount(part)}
    if offer.equity:
        values["equity_yearly"] = money(offer.equity / mandate.vesting_years, currency)
    return {
        **values,
        "package": _with_terms(package_phrase(offer, scene.scenario), [text for _, text in scene.terms]),
        "total": money(offer.total(mandate.convention, mandate.vesting_years), currency),
        "yearly": money(offer.yearly(mandate.vesting_years), currency),
        "sums": _sums(scene, offer, currency),
    }


def _sums(scene: Scene, offer: Package, currency: str | None) -> str:
    """The total and what that is a year; once where they are the same."""
    mandate = scene.mandate
    total = money(offer.total(mandate.convention, mandate.vesting_years), currency)
    yearly = money(offer.yearly(mandate.vesting_years), currency)
    if total == yearly:
        return f"{yearly} a year"
    grant = " with the whole grant" if mandate.convention == "whole_grant" and offer.equity else ""
    return f"{total}{grant}, or {yearly} a year"


def _argument(scene: Scene) -> dict[str, str]:
    guide, understood = scene.scenario.guide, scene.understood
    values: dict[str, str] = {}
    for because in scene.because:
        point = _point(scene.text, guide, because)
        if point:
            values["point"] = point
            break
    if scene.deed and scene.deed.words:
        values["deed"] = scene.deed.words
    if "point" in values:
        mentioned = (mention.words.strip(" .,;:!?\"'“”") for mention in (*understood.levers, *understood.premiums))
        values["quote"] = next((words for words in mentioned if _quotable(words, scene)), "")
    for mention in understood.sources:
        if 0 < mention.number <= len(guide.sources):
            values["evidence"] = re.split(r"[,(—–]", guide.sources[mention.number - 1].text)[0].strip()
            break
    return values


def _point(text: str, guide: Guide, because: Because) -> str | None:
    """What an argument is about: in words that the guide has for it too, else by the guide's title."""
    number = because.number or 0
    names = [premium.title for premium in guide.premiums]
    if because.reason == "lever" and 0 < number <= len(guide.levers):
        lever = guide.levers[number - 1]
        if lever.origin == "yours":  # an argument in the candidate's own words has no short name that would fit
            return None
        return shared(text, lever.argument, [lever.title, *names]) or subject(lever.title, guide)
    if because.reason == "premium" and 0 < number <= len(guide.premiums):
        premium = guide.premiums[number - 1]
        return shared(text, f"{premium.title}. {premium.text}", names) or subject(premium.title, guide)
    return None


def _quotable(words: str, scene: Scene) -> bool:
    """Whether words stand in the message just so, and make a phrase."""
    return words in scene.text and words.isprintable() and len(words.split()) in _QUOTE_WORDS and len(words) <= 60


def _rival(scene: Scene, currency: str | None) -> dict[str, str]:
    offers: Iterable[Demand] = scene.move.competing if scene.move and scene.move.competing else ()
    amount = next((money(offer.amount, currency) for offer in offers), scene.facts.get("rival_amount", ""))
    before = dict(scene.state.facts).get("rival_amount", "")
    return {"rival": scene.facts.get("rival", ""), "rival_amount": amount, "rival_before": before}


def _about(guide: Guide) -> str:
    """One sentence of the guide about the work: of the role where one speaks of it."""
    sentences = [sentence.strip() for paragraph in guide.background for sentence in _SENTENCE.findall(paragraph.text)]
    plain = [text for text in sentences if 30 <= len(text) <= 240 and not _PLACEHOLDER.search(text)]
    of_role = re.compile(rf"\b(the|this) (role|position|job|{re.escape(guide.role)})\b", re.IGNORECASE)
    return next((text for text in plain if of_role.search(text)), plain[0] if plain else "")


def _article(text: str) -> str:
    digits = re.sub(r"^\D+", "", text)
    return "an" if re.match(r"8|11[,.]|18[,.]|11$|18$", digits) else "a"
