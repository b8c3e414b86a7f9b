"""Facts about a guide that a reader of its figures should know, found by holding its parts against each other."""

from __future__ import annotations

from collections.abc import Iterator

from scenarios.guide import Ask, Band, Component, Guide, Lever, Note, Target
from scenarios.money import format_money, format_percent, format_range


def checked(guide: Guide) -> Iterator[Note]:
    """Asks and targets outside their bands, two targets for the same thing, a percentage against a band in money."""
    home = next(iter(guide.regions), None)
    for lever in guide.levers:
        for ask in lever.asks:
            region = ask.region if ask.region is not None else home
            band = guide.band(region, ask.component)
            if band is not None:
                yield from _against_band(f"Lever {lever.number} asks for", ask, band)
            yield from _against_base(guide, lever, ask, region)
            target = guide.target(region, ask.component)
            if (
                target
                and (ask.unit, ask.currency) == (target.unit, target.currency)
                and (ask.low, ask.high) != (target.low, target.high)
            ):
                yield _two_targets(lever, ask, target)
    for target in guide.strategy:
        band = guide.band(target.region, target.component, target.level)
        if band is not None:
            yield from _against_band("The strategy aims for", target, band)


def _against_band(who: str, asked: Ask | Target, band: Band) -> Iterator[Note]:
    if asked.unit != band.unit or asked.currency != band.currency:
        return
    below = band.low is not None and asked.low < band.low
    above = band.high is not None and asked.high > band.high
    if below or above:
        yield Note(line=asked.line, text=(
            f"{who} {_range(asked)} {asked.component}, which is {'below' if below else 'above'} the band of "
            f"{band.region or band.level}, {_range(band)} (line {band.line})."
        ))  # fmt: skip


def _against_base(guide: Guide, lever: Lever, ask: Ask, region: str | None) -> Iterator[Note]:
    """A bonus asked for in per cent where the band is in money: below which base it is under the band's floor."""
    band, base = guide.band(region, ask.component), guide.band(region, Component.BASE)
    if (
        ask.unit != "percent"
        or band is None
        or base is None
        or band.unit != "absolute"
        or band.currency != base.currency
    ):
        return
    if band.low is None or base.low is None or base.high is None or not ask.low:
        return
    worth = format_range(base.low * ask.low / 100, base.high * ask.high / 100, "absolute", base.currency)
    asked = format_range(ask.low, ask.high, "percent")
    text = (
        f"Lever {lever.number} asks for a {ask.component} of {asked} where the band is in money, {_range(band)} "
        f"(line {band.line}); on the base band of {region} it comes to {worth}."
    )
    enough = band.low * 100 / ask.low
    if base.low < enough:
        text += (
            f" {format_percent(ask.low)} of a base below {format_money(enough, base.currency)} is under the band's "
            f"floor of {format_money(band.low, band.currency)}."
        )
    yield Note(line=ask.line, text=text)


def _two_targets(lever: Lever, ask: Ask, target: Target) -> Note:
    return Note(line=ask.line, text=(
        f"There are two figures for the {ask.component} of {target.region}: lever {lever.number} asks for "
        f"{_range(ask)}, the strategy aims for {_range(target)} (line {target.line}). Both are the guide's."
    ))  # fmt: skip


def _range(value: Ask | Target | Band) -> str:
    return format_range(value.low, value.high, value.unit, value.currency)
