"""A proposed move, and the sentences that it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.roleplay import grounds
from bot.roleplay.coach.phrases import shortened
from bot.roleplay.grounds import PART_NAMES, Basis, GuideAsk
from bot.roleplay.package import PARTS, Package
from bot.roleplay.recruiter import Asked
from bot.roleplay.rules import RULES, Grade
from bot.roleplay.session import State
from scenarios import format_range
from scenarios.scenario import Scenario
from scenarios.value import value

COPY_LIMIT = 256
"""How many characters a button of Telegram can copy."""

YES = "I accept, thank you. Please send me the offer in writing."

_YEARS = ("no", "one", "two", "three", "four", "five", "six", "seven")


@value
class Hint:
    """A proposed move: what to do, why, how to say it in full and in at most 256 characters (UTF-16 units too).

    ``grade`` and ``source`` are those of the rule behind the move; ``rests_on`` the guide's lines behind its figures.
    ``tactic`` names the pressure that the recruiter has just used, ``response`` what a good answer to it does.
    """

    move: str
    title: str
    why: str
    wording: str
    short: str
    grade: Grade
    source: str
    rests_on: tuple[Basis, ...] = ()
    tactic: str = ""
    response: str = ""


def proposed(
    rule: str,
    title: str,
    why: str,
    wording: str,
    *,
    short: str | None = None,
    rests_on: Sequence[Basis] = (),
    move: str | None = None,
) -> Hint:
    """A move with the rule of negotiating behind it; without a ``short`` form the wording is cut to one."""
    behind = RULES[rule]
    return Hint(
        move=move or rule,
        title=title,
        why=why,
        wording=wording,
        short=shortened((wording,), "", COPY_LIMIT, "") if short is None else short,
        grade=behind.grade,
        source=behind.source,
        rests_on=tuple(rests_on),
    )


def of_wanted(of: Asked, wanted: str) -> str:
    """A part with what is wanted of it: "a base of $172,000", "an equity grant of $50,000"."""
    article = {"equity": "an ", "total": ""}.get(of, "a ")
    return f"{article}{PART_NAMES[of]} of {wanted}"


def asking(scenario: Scenario, of: Asked, said: str) -> str:
    """The sentence that asks for a figure, as it is ``said``, of a part or the total."""
    match of:
        case "equity":
            return f"I'd like the equity grant at {said}{over_years(scenario)}."
        case "bonus":
            return f"I'd like the annual bonus at {said}."
        case "total":
            return f"I'd like us to reach {said} in total, {counting(scenario)}."
        case _:
            return f"I'd like the {PART_NAMES[of]} at {said}."


def counting(scenario: Scenario) -> str:
    """What a total counts, so that both sides add up the same."""
    whole = scenario.guide.total_convention == "whole_grant"
    return f"counting base, bonus and {'the whole grant' if whole else 'a year of the grant'}"


def figure_said(scenario: Scenario, ask: GuideAsk) -> str:
    """The one figure to ask for: money to the unit, a share of base in per cent."""
    if ask.percent:
        return f"{format_range(None, ask.percent[1], 'percent').removeprefix('up to ')} of base"
    return grounds.exactly(scenario, precise(scenario, ask), ask.of)


def precise(scenario: Scenario, ask: GuideAsk) -> int:
    """High in the guide's range and not a round number: one small step of the pay's magnitude under its top."""
    highest = max((band[1] for part in PARTS if (band := grounds.band(scenario, part))), default=ask.high)
    step = max(1, 10 ** (len(str(highest)) - 3) // 2)
    return ask.high - step if ask.high - step >= ask.low and ask.high % (2 * step) == 0 else ask.high


def range_wanted(scenario: Scenario, ask: GuideAsk) -> str:
    """What the guide asks for, from low to high, short."""
    if ask.percent:
        return format_range(*ask.percent, unit="percent")
    return grounds.amounts_of(scenario, ask.of, ask.low, ask.high)


def other_offer(scenario: Scenario, state: State, of: Asked) -> str:
    """The other offer, only as the candidate has stated it."""
    stated = [offer for offer in state.position.competing if offer.of == of]
    if not stated:
        return ""
    amount = grounds.exactly(scenario, stated[-1].amount, of)
    told = f"comes to {amount} in total" if of == "total" else f"has {of_wanted(of, amount)}"
    return f"As I said, my other offer {told}."


def package_said(scenario: Scenario, package: Package) -> str:
    """All of a package, figure by figure: "base $172,000, equity grant $50,000"."""
    return ", ".join(
        f"{PART_NAMES[part]} {grounds.exactly(scenario, package.amount(part), part)}"
        for part in PARTS
        if package.amount(part)
    )


def whose(scenario: Scenario) -> str:
    """Whose the figures are that are played with."""
    return "your" if grounds.own(scenario) else "the guide’s"


def thanks(state: State) -> str:
    """Thanks before the first counteroffer; later ones go without."""
    return "" if state.position.rounds else "Thank you, I'd be glad to join."


def joined(*pieces: str) -> str:
    """Sentences one after the other, empty ones left out."""
    return " ".join(piece for piece in pieces if piece)


def over_years(scenario: Scenario) -> str:
    """Over how long the grant vests: " over four years"."""
    years = scenario.vesting_years
    return f" over {_YEARS[years] if years < len(_YEARS) else years} years"
