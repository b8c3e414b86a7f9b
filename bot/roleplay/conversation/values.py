"""What stays the same through a call and amounts, as text that lines are made of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.roleplay.grounds import each_time
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Asked, Demand
from bot.roleplay.recruiter.mandate import offer_scale
from bot.roleplay.understanding import Understood
from scenarios import Band, Component, Guide, Scenario, format_money, format_range
from scenarios.remembered import remembered
from scenarios.wording import listed

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
            f"range_{component}": _range(scenario, component, band)
            for component, band in bands.items()
            if band is not None and component in PART_NAMES
        },
    }
    return {name: value for name, value in values.items() if value}


def _range(scenario: Scenario, component: Component, band: Band) -> str:
    """A band in the offer's own terms, so that a month's pay stands beside a year's as what it is."""
    part: Asked = component.value  # type: ignore[assignment]
    scale = offer_scale(scenario, part) if band.unit == "absolute" else 1
    low, high = (end * scale if end is not None else None for end in (band.low, band.high))
    told = each_time(scenario, "base", low, high) if component is Component.BASE and low and high else ""
    return f"{format_range(low, high, band.unit, band.currency)}{told}"


def parts_of(understood: Understood) -> list[Asked]:
    """The parts of the offer that the questions and wishes of a message are about, most plainly first."""
    return [part for topic in understood.about for part in PART_NAMES if part == topic]


def own_level(scenario: Scenario) -> str | None:
    """The rung of the level map that the role stands on."""
    names = [level.name for level in scenario.guide.levels]
    wanted = (scenario.level or scenario.guide.role).casefold()
    return next((name for name in names if name.casefold() == wanted), scenario.level)


def claimed_level(scenario: Scenario, understood: Understood) -> str | None:
    """A level that a message claims and that is not the role's own."""
    named = (*(level for level, _ in understood.peers), *understood.levels)
    return next((level for level in named if level != own_level(scenario)), None)


def money(amount: float, currency: str | None) -> str:
    """Money to the unit: an offer is no rough figure."""
    return format_money(round(amount), currency, exact=True)


def named_amount(of: Asked, amount: int, scenario: Scenario) -> str:
    """An amount with what it is of: "$158,500 on base", "$81,432 on base ($43.50 an hour)"."""
    text = money(amount, scenario.currency)
    match of:
        case "base":
            return f"{text} on base{each_time(scenario, of, amount)}"
        case "equity":
            return f"{text} in stock"
        case "total":
            return f"{text} all in"
        case _:
            return f"{_article(text)} {text} {PART_NAMES[of]}"


def package_phrase(offer: Package, scenario: Scenario) -> str:
    """The whole package in one phrase."""
    currency = scenario.currency
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


def deadline(facts: Mapping[str, str]) -> str:
    """The day by which an answer is wanted."""
    return facts.get("deadline", DEADLINE)


def _about(guide: Guide) -> str:
    """One sentence of the guide about the work: of the role where one speaks of it."""
    sentences = [sentence.strip() for paragraph in guide.background for sentence in _SENTENCE.findall(paragraph.text)]
    plain = [text for text in sentences if 30 <= len(text) <= 240 and not _PLACEHOLDER.search(text)]
    of_role = re.compile(rf"\b(the|this) (role|position|job|{re.escape(guide.role)})\b", re.IGNORECASE)
    return next((text for text in plain if of_role.search(text)), plain[0] if plain else "")


def as_asked(scenario: Scenario, understood: Understood, ask: Demand) -> str:
    """What was asked for, in percent where it was: "a 15% bonus (€12,322)"."""
    shares = (one for one in understood.figures if one.basis == "percent_of_base" and one.role == "ask")
    said = next(shares, None) if ask.of == "bonus" else None
    if said is None:
        return named_amount(ask.of, ask.amount, scenario)
    share = format_range(said.low, said.low, "percent")
    return f"{_article(share)} {share} bonus ({money(ask.amount, scenario.currency)})"


def _article(text: str) -> str:
    if re.match(r"[AIO][A-Z]{2}\b", text):
        return "an"  # letter by letter: "an IDR 240,000,000 grant"
    digits = re.sub(r"^\D+", "", text)
    return "an" if re.match(r"8|11[,.]|18[,.]|11$|18$", digits) else "a"
