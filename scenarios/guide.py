"""The negotiation guide: what one document says about one role at one company, every value with its line."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Number = int | float
"""Money in whole units of its currency (132000), a percentage as the number before the sign (20), or a count."""


class Component(StrEnum):
    """A part of the pay package, as the guide's tables name it."""

    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGNING = "signing"
    TOTAL = "total"
    CARRY_BONUS = "carry_bonus"
    EQUITY_RETENTION = "equity_retention"
    TOTAL_WITH_PREMIUM = "total_with_premium"
    OTHER = "other"


Unit = Literal["absolute", "percent", "count"]
Period = Literal["year", "4yr", "month"]
Every = Literal["hour", "day", "week", "month"]
TotalConvention = Literal["whole_grant", "yearly_grant", "neither", "unknown"]
"""How the guide's totals add up: base + bonus + the whole grant, + one year of it, neither, or not to be told."""
Origin = Literal["guide", "yours", "general"]
"""Where a statement comes from: a guide's line, the candidate's own words, or what holds for any offer."""


class Frozen(BaseModel):
    """A value of a guide: never changed once read, and nothing in it that the model does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Rate(Frozen):
    """How pay is told that comes more often than once a year, and how many ``times`` a year it comes; ``stated`` where
    somebody said so, else it is the usual number."""

    per: Every
    times: Number = Field(gt=0)
    stated: bool = False


class Located(Frozen):
    """A value that knows the line of the guide it stands on, counted from 1."""

    line: int


class Band(Located):
    """Lowest and highest pay of one component at one place of the guide's table; an open end is None.

    ``unit`` tells money from a percentage of base and from a count of shares; ``currency`` is the ISO 4217 code of
    money and None otherwise. ``period`` is what header or cell say, None where they are silent; ``beside`` is what
    the cell adds to the figure, as written (a second currency, a percentage, a remark).
    """

    region: str | None
    level: str | None = None
    component: Component
    low: Number | None
    high: Number | None
    currency: str | None
    unit: Unit = "absolute"
    period: Period | None = None
    beside: str | None = None


class Ask(Located):
    """What an argument supports asking for. The region is None where the guide names none: then its first is meant."""

    component: Component
    low: Number
    high: Number
    unit: Unit = "absolute"
    currency: str | None = None
    region: str | None = None


class Lever(Located):
    """An argument of the guide, with what it asks for and the competing offers that it quotes (never asks)."""

    number: int
    title: str
    argument: str
    asks: tuple[Ask, ...] = ()
    competing: tuple[Ask, ...] = ()
    origin: Origin = "guide"


class Level(Located):
    """A rung of the company's ladder and what peer companies call the same rung: company to title."""

    name: str
    peers: dict[str, str] = {}


class Premium(Located):
    """Extra pay that the guide puts a price on, with the reason. Money per year, or per cent of base."""

    title: str
    text: str
    low: Number
    high: Number
    unit: Unit = "absolute"
    currency: str | None = None


class Target(Located):
    """What the strategy tells to aim for in a region, and for which level where it names one of the guide's.

    ``premiums`` are the premiums to stack there, by their place in ``Guide.premiums`` counted from 1;
    ``rivals`` the employers whose offers or packages to point at; ``text`` the advice itself.
    """

    region: str | None
    level: str | None = None
    component: Component
    low: Number
    high: Number
    unit: Unit = "absolute"
    currency: str | None = None
    premiums: tuple[int, ...] = ()
    rivals: tuple[str, ...] = ()
    text: str = ""


class Source(Located):
    """Evidence that the guide rests on."""

    text: str


class Note(Located):
    """A fact about the guide itself that a reader of its figures should know, found when it was checked.

    ``about`` marks one that whoever plays the guide should know, too: over how long its grant counts.
    """

    text: str
    about: Literal["grant"] | None = None


class Paragraph(Located):
    """A piece of the guide's background prose."""

    text: str


class Room(Frozen):
    """How far a recruiter may go in one part of a candidate's own offer, in whole units of its currency.

    ``opening`` is what the candidate holds in hand, None where only a band is known; ``high`` is the band's top, or
    ``assumed`` where the candidate knows no band that reaches above the offer.
    """

    component: Component
    opening: Number | None
    low: Number
    high: Number
    assumed: bool


class OwnTerms(Frozen):
    """What a guide made of a candidate's own offer knows besides: the offer in hand and where the candidate leaves.

    ``assumptions`` say in whole sentences what the recruiter's limits rest on. ``rate`` is how the base is told where
    that is by the hour, day, week or month; the figures are a year's all the same.
    """

    place: str | None
    currency: str | None
    rooms: tuple[Room, ...]
    walk_away: tuple[Target, ...] = ()
    assumptions: tuple[str, ...] = ()
    rate: Rate | None = None


class Guide(Frozen):
    """One guide: bands per region, levers, premiums, level map, strategy and sources of one role at one company.

    Of the strategy, ``floors`` are the least to accept, ``expected_counters`` what the company is said to answer with
    and ``opening`` the script to begin with; a guide may have none of them. ``own`` marks a guide that was made of a
    candidate's own offer: no third party stands behind its figures, and its lines mean nothing.
    """

    file: str
    company: str
    role: str
    tags: tuple[str, ...] = ()
    bands: tuple[Band, ...]
    background: tuple[Paragraph, ...] = ()
    levels: tuple[Level, ...] = ()
    premiums: tuple[Premium, ...] = ()
    levers: tuple[Lever, ...] = ()
    strategy: tuple[Target, ...] = ()
    floors: tuple[Target, ...] = ()
    expected_counters: tuple[Target, ...] = ()
    opening: str = ""
    sources: tuple[Source, ...] = ()
    notes: tuple[Note, ...] = ()
    total_convention: TotalConvention = "unknown"
    own: OwnTerms | None = None

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions in the order of the guide; the first is the one that its levers speak of."""
        return tuple(dict.fromkeys(band.region for band in self.bands if band.region is not None))

    def lever(self, number: int | None) -> Lever | None:
        """The lever of this number, counted from 1; None where the guide has none such."""
        return next((lever for lever in self.levers if lever.number == number), None)

    def band(self, region: str | None, component: Component, level: str | None = None) -> Band | None:
        """The band of a component at a place of the table, or None where the guide has none."""
        for band in self.bands:
            if (band.region, band.component, band.level) == (region, component, level):
                return band
        return None

    def target(
        self, region: str | None, component: Component = Component.TOTAL, level: str | None = None
    ) -> Target | None:
        """What the strategy aims for in a region: for the level, or else for none in particular; None where it does
        not say."""
        here = [each for each in self.strategy if (each.region, each.component) == (region, component)]
        return next((each for wanted in (level, None) for each in here if each.level == wanted), None)
