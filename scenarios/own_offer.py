"""A candidate's own offer, and the private guide that it becomes where nobody has written one."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from scenarios.guide import (
    Ask,
    Band,
    Component,
    Every,
    Frozen,
    Guide,
    Lever,
    Number,
    Origin,
    OwnTerms,
    Rate,
    Room,
    Target,
    Unit,
)
from scenarios.money import format_percent, format_range
from scenarios.rate import counted, each_time
from scenarios.remembered import remembered
from scenarios.wording import listed

PARTS = (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGNING)
"""What an offer in hand is made of."""

ASSUMED_ROOM: dict[Component, float] = {
    Component.BASE: 0.10,
    Component.EQUITY: 0.25,
    Component.BONUS: 0.20,
    Component.SIGNING: 0.50,
}
"""How far above the offer in hand a recruiter may go at the very most where no band is known, as a share of it. These
are assumptions of ours, no findings: whoever plays is told so before the call and in the review."""

VESTING_YEARS = 4
"""Over how many years a grant is taken to vest."""

MOST_ARGUMENTS = 6

LINE = 0
"""There is no line to point at: nothing of this guide stands in a file."""

NAMES: dict[Component, str] = {
    Component.BASE: "base",
    Component.EQUITY: "equity grant",
    Component.BONUS: "bonus",
    Component.SIGNING: "signing bonus",
}


class Pay(Frozen):
    """An amount of one component: money in whole units of the offer's currency (per year for base, bonus and total, the
    whole grant, once for signing), or a percentage of base. ``per`` is what it was told by, where that is no year."""

    component: Component
    low: Number = Field(ge=0)
    high: Number = Field(ge=0)
    unit: Unit = "absolute"
    per: Every | None = None


class OwnOffer(Frozen):
    """What a candidate has told of an offer; whatever they do not know is left empty.

    ``offer`` is what they hold in hand, ``band`` what they know of the company's ranges, ``competing`` another offer;
    ``arguments`` are in their own words, the strongest first; ``call`` is the day of the talk; ``rate`` is how often
    pay comes that was told by the hour, day, week or month.
    """

    company: str = ""
    role: str = ""
    place: str = ""
    currency: str | None = None
    offer: tuple[Pay, ...] = ()
    band: tuple[Pay, ...] = ()
    competing: tuple[Pay, ...] = ()
    target: tuple[Pay, ...] = ()
    walk_away: tuple[Pay, ...] = ()
    arguments: tuple[str, ...] = ()
    call: date | None = None
    rate: Rate | None = None

    def in_hand(self, component: Component) -> Pay | None:
        """What the offer holds of a component."""
        return next((pay for pay in self.offer if pay.component is component), None)

    @property
    def playable(self) -> bool:
        """Whether there is a base to negotiate about: in hand, or by its band."""
        return any(pay.component is Component.BASE and pay.high > 0 for pay in (*self.offer, *self.band))


GENERAL: tuple[tuple[str, str], ...] = (
    ("Market data", "I have compared this with published pay for the role, and I can show you where I looked."),
    (
        "Scope",
        "As we have discussed it, the role takes in more than its title says: results to answer for, not only work.",
    ),
    ("Scarcity", "People who have done this before are hard to find, and I need no long run-up."),
    (
        "Cost of moving",
        "Moving to you costs me something at the outset: what I leave behind, and the risk of a new start.",
    ),
    ("Timing", "I can decide quickly and begin when you need somebody."),
)
"""Arguments that hold for any offer, by title, as one may say them. Another offer is one only where it was told of."""


@remembered(lambda offer: offer, kept=64)
def guide_of(offer: OwnOffer) -> Guide:
    """The private guide that an offer becomes; the same offer gives the same guide.

    Each lever says whether it is the candidate's own or a general one, and supports what the candidate aims for. Bands
    are only those that were told; the room of the other parts is assumed, and said to be.

    Raises:
        ValueError: The offer is not playable.
    """
    if not offer.playable:
        raise ValueError("an offer without a base, in hand or by its band, cannot be rehearsed")
    rooms = tuple(room for component in PARTS if (room := _room(offer, component)))
    return Guide(
        file="your own offer",
        company=offer.company or "the company",
        role=offer.role or "the role",
        bands=tuple(
            Band(line=LINE, region=None, component=pay.component, low=pay.low, high=pay.high, unit=pay.unit,
                 currency=_currency(offer, pay), period=_period(pay))
            for pay in offer.band
        ),
        levers=_levers(offer),
        strategy=_targets(offer, offer.target),
        total_convention="yearly_grant",
        own=OwnTerms(
            place=offer.place or None,
            currency=offer.currency,
            rooms=rooms,
            walk_away=_targets(offer, offer.walk_away),
            assumptions=tuple(_assumptions(rooms, offer.rate)),
            rate=offer.rate,
        ),
    )  # fmt: skip


def money_of(offer: OwnOffer, pay: Pay, *, at: Number | None = None) -> Number:
    """An amount in money: a percentage counts of the base in hand, or of the middle of its band."""
    value = pay.high if at is None else at
    if pay.unit != "percent":
        return value
    return round(value * _base(offer) / 100)


def shown(offer: OwnOffer, pay: Pay) -> str:
    """An amount with what it is of: "base $140K", "base $81,432 a year ($43.50 an hour)", "bonus 10% of base", "equity
    grant $40K over 4 years", "$150K in total a year"."""
    figures = format_range(pay.low, pay.high, pay.unit, offer.currency)
    if offer.rate and pay.component is Component.BASE:
        yearly = format_range(pay.low, pay.high, currency=offer.currency, exact=True)
        figures = f"{yearly} a year ({each_time(offer.rate, offer.currency, pay.low, pay.high)})"
    after = {
        Component.EQUITY: f" over {VESTING_YEARS} years",
        Component.SIGNING: " once",
        Component.TOTAL: " in total a year",
    }
    name = "" if pay.component is Component.TOTAL else f"{NAMES[pay.component]} "
    return f"{name}{figures}{' of base' if pay.unit == 'percent' else after.get(pay.component, '')}"


def _room(offer: OwnOffer, component: Component) -> Room | None:
    held, band = offer.in_hand(component), next((pay for pay in offer.band if pay.component is component), None)
    if held is None and band is None:
        return None
    opening = money_of(offer, held) if held else None if component is Component.BASE else 0
    top = money_of(offer, band) if band else 0
    low = opening if opening is not None else money_of(offer, band, at=band.low) if band else 0
    if top > low or opening is None:
        return Room(component=component, opening=opening, low=low, high=max(low, top), assumed=False)
    return Room(
        component=component, opening=opening, low=low, high=round(low * (1 + ASSUMED_ROOM[component])), assumed=True
    )


def _assumptions(rooms: tuple[Room, ...], rate: Rate | None) -> list[str]:
    told = []
    if rate is not None:
        otherwise = "" if rate.stated else ". Tell it with the pay if it is otherwise"
        told.append(f"Pay by the {rate.per} is counted as a year’s: {counted(rate)}{otherwise}.")
    known = [NAMES[room.component] for room in rooms if not room.assumed]
    if known:
        told.append(f"For {listed(known)} they may go as far as the band that you gave.")
    guessed = [
        f"{format_percent(ASSUMED_ROOM[room.component] * 100)} on the {NAMES[room.component]}"
        for room in rooms
        if room.assumed and room.high > room.low
    ]
    if guessed:
        told.append(
            f"Where I know of no band I assume room above the offer, with good arguments: at most {listed(guessed)}. "
            "Your real call may have more or less."
        )
    if any(room.opening is not None for room in rooms):
        told.append("The recruiter opens with the offer that you hold.")
    if not any(room.component is Component.SIGNING for room in rooms):
        told.append(
            "They may add a signing bonus of a few per cent of the base, once; how much hangs on the recruiter."
        )
    if any(room.component is Component.EQUITY for room in rooms):
        told.append(f"A grant is taken to vest over {VESTING_YEARS} years.")
    return told


def _levers(offer: OwnOffer) -> tuple[Lever, ...]:
    asks = tuple(_ask(offer, pay) for pay in offer.target)
    competing = tuple(_ask(offer, pay) for pay in offer.competing)
    said: list[tuple[str, str, Origin, tuple[Ask, ...]]] = [
        (_title(words), _sentence(words), "yours", ()) for words in offer.arguments[:MOST_ARGUMENTS]
    ]
    if competing:
        amounts = listed([shown(offer, pay) for pay in offer.competing])
        said.append(
            ("Competing offer", f"I hold a competing offer: {amounts}. I would rather come to you.", "yours", competing)
        )
    said += [(title, words, "general", ()) for title, words in GENERAL]
    return tuple(
        Lever(line=LINE, number=number, title=title, argument=words, asks=asks, competing=rival, origin=origin)
        for number, (title, words, origin, rival) in enumerate(said, 1)
    )


def _sentence(words: str) -> str:
    """An argument as it stands before another sentence, however it was typed."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '!', '?', '…')) else '.'}"


def _ask(offer: OwnOffer, pay: Pay) -> Ask:
    return Ask(
        line=LINE, component=pay.component, low=pay.low, high=pay.high, unit=pay.unit, currency=_currency(offer, pay)
    )


def _targets(offer: OwnOffer, pays: tuple[Pay, ...]) -> tuple[Target, ...]:
    return tuple(
        Target(line=LINE, region=None, component=pay.component, low=pay.low, high=pay.high,
               unit=pay.unit, currency=_currency(offer, pay))
        for pay in pays
    )  # fmt: skip


def _currency(offer: OwnOffer, pay: Pay) -> str | None:
    return None if pay.unit == "percent" else offer.currency


def _period(pay: Pay) -> str | None:
    return "4yr" if pay.component is Component.EQUITY else None


def _base(offer: OwnOffer) -> Number:
    held = offer.in_hand(Component.BASE)
    if held is not None:
        return held.high
    return next(((pay.low + pay.high) / 2 for pay in offer.band if pay.component is Component.BASE), 0)


def _title(words: str) -> str:
    """An argument's first words, as many as a heading holds."""
    line = " ".join(words.split()).rstrip(" .!;,") or words
    return line if len(line) <= 48 else f"{line[:48].rsplit(' ', 1)[0]} …"
