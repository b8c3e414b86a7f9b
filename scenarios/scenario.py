"""The scenario: all that a session needs to be played again."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from scenarios.guide import Band, Component, Guide, Rate, Target
from scenarios.persona import Persona
from scenarios.rate import PER_YEAR
from scenarios.remembered import cached_property, remembered
from scenarios.script import Script


@dataclass(frozen=True)
class Scenario:
    """Guide × region × persona × script × seed. ``level`` where the guide's bands have levels.

    ``vesting_years`` is over how many years a grant vests; guides of this family speak of four. Where the guide has
    only a total for a place, ``guide`` is one that has this total as its base, too: see `as_played`.
    """

    guide: Guide
    region: str | None
    persona: Persona
    script: Script
    seed: int
    level: str | None = None
    vesting_years: int = 4

    def __post_init__(self) -> None:
        object.__setattr__(self, "guide", as_played(self.guide, self.region, self.level))

    def __repr__(self) -> str:
        place = ", ".join(part for part in (self.level, self.region) if part)
        return f"<Scenario {self.guide.role} at {self.guide.company}, {place}, {self.persona.key}, seed {self.seed}>"

    @cached_property
    def table(self) -> Hashable:
        """Tells it from others but for the seed, without looking through the guide; for `remembered`."""
        return id(self.guide), self.region, self.level, id(self.persona), id(self.script), self.vesting_years

    @cached_property
    def currency(self) -> str | None:
        """The currency that pay is told in: that of the base or the total here, else of any other band."""
        return _currency(self)

    @property
    def place(self) -> str | None:
        """Where the job is: the guide's region, or what a candidate has said of an offer of their own. The latter is
        no region, for sessions name theirs in the clear."""
        return self.guide.own.place if self.guide.own is not None else self.region

    @cached_property
    def rate(self) -> Rate | None:
        """How base pay is told, where that is by the hour, day, week or month: as a candidate tells of an offer of
        their own, or as the guide's band counts."""
        if self.guide.own is not None:
            return self.guide.own.rate
        base = self.guide.band(self.region, Component.BASE, self.level)
        monthly = base is not None and base.period == "month" and base.unit == "absolute"
        return Rate(per="month", times=PER_YEAR["month"]) if monthly else None

    @property
    def target(self) -> Target | None:
        """What the strategy aims for here. Where it speaks of a region and there are levels, it speaks only of the one
        in whose total it lies."""
        target = self.guide.target(self.region, level=self.level)
        if target is None or target.level == self.level:
            return target
        total = self.guide.band(self.region, Component.TOTAL, self.level)
        if total is None or total.unit != target.unit or total.currency != target.currency:
            return None
        above = total.high is not None and target.low > total.high
        below = total.low is not None and target.high < total.low
        return None if above or below else target

    def line(self, lines: Iterable[Target], component: Component) -> Target | None:
        """What one kind of the strategy's lines says of a component here, in money: a line for this level before one
        for none in particular, which must lie in the band of the level that is played."""
        band = self.guide.band(self.region, component, self.level)
        here = [self.region] if len(self.guide.regions) > 1 else [self.region, None]
        found = [
            line
            for line in lines
            if line.component == component
            and line.unit == "absolute"
            and line.region in here
            and line.level in (self.level, None)
            and (band is None or (band.unit == line.unit and line.currency in (None, band.currency)))
        ]
        exact = next((line for line in found if line.level == self.level), None)
        inside = (line for line in found if band is not None and _overlap(line, band))
        return exact if exact is not None else next(inside, None)


def levels_at(guide: Guide, region: str | None) -> tuple[str | None, ...]:
    """The levels that can be played at a place, in the order of the guide; a single None where it has no levels."""
    if guide.own is not None:
        return (None,) if guide.own.rooms else ()
    return tuple(dict.fromkeys(band.level for band in guide.bands if band.region == region and _starts_play(band)))


def level_of(guide: Guide, region: str | None) -> str | None:
    """The level to play where none was chosen: the role's own, or else the first one."""
    levels = levels_at(guide, region)
    own = next((level for level in levels if level is not None and level.casefold() == guide.role.casefold()), None)
    return own or next(iter(levels), None)


def playable(guide: Guide, region: str | None, level: str | None = None) -> bool:
    """Whether there is pay in money to negotiate about; of any level where None is given."""
    levels = levels_at(guide, region)
    return bool(levels) if level is None else level in levels


def only_total(guide: Guide, region: str | None, level: str | None) -> bool:
    """Whether the guide has a total for a place and no base."""
    base = guide.band(region, Component.BASE, level)
    total = guide.band(region, Component.TOTAL, level)
    return (base is None or not _is_money(base)) and total is not None and _is_money(total)


@remembered(lambda scenario: scenario.table)
def _currency(scenario: Scenario) -> str | None:
    if scenario.guide.own is not None:
        return scenario.guide.own.currency
    bands = scenario.guide.bands
    if own := currency_at(scenario.guide, scenario.region, scenario.level):
        return own
    here = (band.currency for band in bands if band.region == scenario.region and band.currency)
    return next(here, next((band.currency for band in bands if band.currency), None))


def currency_at(guide: Guide, region: str | None, level: str | None) -> str | None:
    """The currency that pay is negotiated in at a place: that of the base, or else of the total."""
    base, total = (guide.band(region, part, level) for part in (Component.BASE, Component.TOTAL))
    return next((band.currency for band in (base, total) if band is not None and _is_money(band)), None)


def in_another_currency(guide: Guide, region: str | None, level: str | None) -> tuple[Band, ...]:
    """The bands of a place that are in another currency than its base."""
    own = currency_at(guide, region, level)
    here = [band for band in guide.bands if (band.region, band.level) == (region, level)]
    return tuple(band for band in here if own and band.unit == "absolute" and band.currency != own)


@remembered(lambda guide, region, level: (id(guide), region, level))
def as_played(guide: Guide, region: str | None, level: str | None) -> Guide:
    """The guide with something to negotiate about: where it has only a total, all of that is played as base, since how
    it divides is not to be guessed. A part that is paid in another currency is left out, since nobody knows what it is
    worth by then."""
    abroad = in_another_currency(guide, region, level)
    if abroad:
        guide = guide.model_copy(update={"bands": tuple(band for band in guide.bands if band not in abroad)})
    total = guide.band(region, Component.TOTAL, level)
    if guide.own is not None or total is None or not only_total(guide, region, level):
        return guide
    others = tuple(
        band
        for band in guide.bands
        if (band.region, band.level) != (region, level) or band.component is Component.TOTAL
    )
    base = total.model_copy(update={"component": Component.BASE})
    return guide.model_copy(update={"bands": (*others, base)})


def _overlap(line: Target, band: Band) -> bool:
    """Whether a line may speak of a band: what begins at its top is about the level above."""
    return (band.high is None or line.low < band.high) and (band.low is None or line.high >= band.low)


def _starts_play(band: Band) -> bool:
    return band.component in (Component.BASE, Component.TOTAL) and _is_money(band)


def _is_money(band: Band) -> bool:
    return band.unit == "absolute" and (band.low is not None or band.high is not None)
