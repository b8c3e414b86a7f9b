"""The prep card: walk-away, target, opening and alternatives, written down before the first message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal, get_args

from bot.roleplay import grounds, recruiter
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Asked, Demand
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.recruiter.moves import move_of
from bot.roleplay.understanding import Act, Context, Understood, understand
from scenarios.scenario import Scenario
from scenarios.value import value

AmountLine = Literal["walk_away", "target", "opening"]
Line = Literal["walk_away", "target", "opening", "alternatives"]
LINES: tuple[Line, ...] = get_args(Line)
_SKIPPING = re.compile(
    r"^\W*(skip|no|none|nope|nothing|next|pass|later|idk|dunno|not sure|i have (no|none|nothing)"
    r"|(i )?(really )?(don't|dont|do not) (really )?(know|have))\b",
    re.IGNORECASE,
)
"""How an answer begins that leaves a line of the card empty, where it names no amount."""
_DONE = re.compile(
    r"\W*(i'?m )?(all )?(done|stop|enough|that'?s (it|all|enough)|finish|finished)"
    r"(,? (it|here|now|this|for (now|today|me)|please|thanks|thank you|already))*\W*",
    re.IGNORECASE,
)
"""A whole answer that ends the card."""
_EMPTY = frozenset(
    "a all alternative alternatives any anything at do don't dont else far for got have i i'm idea idk dunno is it "
    "just know later lined moment my no none nope not nothing now of offer offers one option options other others "
    "pass plan b please really right skip so sure thank thanks that the them there these this up yet you next".split()
)
"""All words of an answer that tells of no alternative: "no other offer yet", where "next best: Acme" is one."""
_COUNTED = 4
"""Words up to which a number that seems to be no pay is taken for the amount of a line all the same."""
LONGEST = 300
"""How long a line of the card may be, in characters; what is longer is a message to the recruiter gone astray."""


@value
class Card:
    """What a candidate has decided beforehand; each line may be left out.

    ``walk_away`` is the least they would sign for, ``target`` what they want, ``opening`` what they ask for first, each
    for a part or for the total (several parts count together). ``alternatives`` is what they do if it fails, in their
    words. ``asking`` is the line that their next message fills in; ``missed`` that the last one named no amount.
    """

    walk_away: tuple[Demand, ...] = ()
    target: tuple[Demand, ...] = ()
    opening: tuple[Demand, ...] = ()
    alternatives: str = ""
    asking: Line | None = None
    missed: bool = False

    @property
    def empty(self) -> bool:
        """Whether no line is filled in."""
        return not any(self.holds(line) for line in LINES)

    def holds(self, line: Line) -> bool:
        """Whether a line is filled in."""
        return bool(getattr(self, line))

    def of(self, line: AmountLine, part: Asked) -> int | None:
        """The amount that a line holds for a part, None where it holds none."""
        demands: tuple[Demand, ...] = getattr(self, line)
        return next((demand.amount for demand in demands if demand.of == part), None)


def told(scenario: Scenario) -> Card:
    """The card as far as somebody has told of it with an offer of their own: what they aim for, and leave below."""
    if not grounds.own(scenario):
        return Card()
    aims = {ask.of: ask.low for ask in grounds.guide_asks(scenario) if not ask.percent}
    floors = {of: floor for of in grounds.EVERYTHING if (floor := grounds.walk_away(scenario, of)) is not None}
    return Card(
        walk_away=tuple(Demand(of, floor) for of, floor in floors.items()),
        target=tuple(Demand(of, aim) for of, aim in aims.items()),
    )


@value
class Measured:
    """A line of the card beside what came of it; ``kept`` says whether it was reached."""

    line: AmountLine
    of: Asked
    planned: int
    got: int
    kept: bool


@value
class Odd:
    """Two lines of a card that do not go together: ``lower`` lies below ``upper``, and should not."""

    lower: AmountLine
    upper: AmountLine
    of: Asked
    amounts: tuple[int, int]


def odd(card: Card) -> tuple[Odd, ...]:
    """The lines that do not go together: an opening below the target, a target or an opening below the walk-away."""
    pairs: tuple[tuple[AmountLine, AmountLine], ...] = (
        ("opening", "target"), ("target", "walk_away"), ("opening", "walk_away"),
    )  # fmt: skip
    found: list[Odd] = []
    for lower, upper in pairs:
        for demand in getattr(card, lower):
            least = card.of(upper, demand.of)
            if least is not None and demand.amount < least and not any(one.of == demand.of for one in found):
                found.append(Odd(lower, upper, demand.of, (demand.amount, least)))
    return tuple(found)


def asked(card: Card, after: Line | None = None) -> Card:
    """The card asking for its first empty line, or for the next one behind ``after``; for none where none is left."""
    rest = LINES[LINES.index(after) + 1 :] if after else LINES
    return replace(card, asking=next((line for line in rest if not card.holds(line)), None))


def written(scenario: Scenario, card: Card, text: str) -> Card | None:
    """The card with the line that it asks for as ``text`` says, asking for the next one; with the line left empty where
    it says so, and for none where it is "done". None where it names no amount, or runs on."""
    words = " ".join(text.split())
    if card.asking is None or not words or len(words) > LONGEST:
        return None
    plain = words.replace("’", "'")
    if _DONE.fullmatch(plain):
        return replace(card, asking=None)
    held = words if card.asking == "alternatives" else demands(scenario, words)
    if _SKIPPING.search(plain) and _says_nothing(card.asking, plain, held):
        return asked(card, card.asking)
    return asked(replace(card, **{card.asking: held}), card.asking) if held else None  # type: ignore[arg-type]


def _says_nothing(line: Line, text: str, held: object) -> bool:
    """Whether an answer that begins like one that leaves the line empty leaves it so."""
    if line == "alternatives":
        return _EMPTY.issuperset(re.findall(r"[\w']+", text.lower()))
    return not held and not any(map(str.isdigit, text))


def demands(scenario: Scenario, text: str) -> tuple[Demand, ...]:
    """The amounts in a line, of a range its low end. A bare one is of the base, or of the total where it lies above the
    base's band."""
    limits = derive(scenario)
    rate = (scenario.rate.per, limits.opening.base / scenario.rate.times) if scenario.rate else None
    understood = understand(text, Context(rate=rate), scenario.guide)
    named = [figure for figure in understood.figures if figure.basis == "absolute"]
    pay = [figure for figure in named if figure.role != "other"]
    figures = [replace(figure, role="ask") for figure in pay or (named if len(text.split()) <= _COUNTED else ())]
    band = grounds.band(scenario, "base")
    top = band[1] if band else None
    bare = [
        replace(figure, component="total" if top and figure.low > top else "base")
        if figure.component == "unknown" and figure.period not in ("one_off", "month", "week", "day", "hour")
        else figure
        for figure in figures
    ]
    position = recruiter.make_offer(recruiter.opening(limits, scenario.persona))
    return move_of(Understood(figures=tuple(bare), acts=(Act.COUNTEROFFER,)), position, limits, "base").asks


def under_walk_away(scenario: Scenario, card: Card, offer: Package) -> Measured | None:
    """Where an offer lies below the walk-away: the first part that does; None where none does or none was set."""
    return next((one for one in _against(scenario, "walk_away", card.walk_away, offer) if not one.kept), None)


def measured(
    scenario: Scenario, card: Card, first_asks: Iterable[Demand], final: Package | None
) -> tuple[Measured, ...]:
    """The card's amounts beside what was asked for first, and beside the last offer; what never came up is left out."""
    found: list[Measured] = []
    if final is not None:
        found += _against(scenario, "walk_away", card.walk_away, final)
        found += _against(scenario, "target", card.target, final)
    said = {ask.of: ask.amount for ask in first_asks}
    found += [
        Measured("opening", plan.of, plan.amount, said[plan.of], said[plan.of] >= plan.amount)
        for plan in card.opening
        if plan.of in said
    ]
    return tuple(found)


def _against(scenario: Scenario, line: AmountLine, plan: Sequence[Demand], offer: Package) -> list[Measured]:
    stands = {demand.of: grounds.standing(scenario, offer, demand.of) for demand in plan}
    return [
        Measured(line, demand.of, demand.amount, stands[demand.of], stands[demand.of] >= demand.amount)
        for demand in plan
    ]
