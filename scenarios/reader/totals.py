"""How a guide's totals add up, found out from its own figures."""

from __future__ import annotations

from collections import Counter, defaultdict

from scenarios.guide import Band, Component, Note, TotalConvention
from scenarios.money import format_money

TOLERANCE = 0.04
"""How far a total may be off the sum of its parts: guides round each figure."""
GRANT_YEARS = 4

_WORDS: dict[TotalConvention, str] = {
    "whole_grant": "base, bonus and the whole equity grant",
    "yearly_grant": "base, bonus and one year of the equity grant",
}


def convention_of(bands: tuple[Band, ...]) -> tuple[TotalConvention, Note | None]:
    """The convention that most totals follow, with a note that shows the sum; unknown where none can be checked."""
    sums = [checked for parts in _places(bands) for end in ("low", "high") if (checked := _check(parts, end))]
    if not sums:
        return "unknown", None
    counted = Counter(convention for convention, _, _ in sums)
    convention, hits = counted.most_common(1)[0]
    if convention == "neither" or hits * 2 <= len(sums):
        line = sums[0][2]
        return "neither", Note(line=line, text=_neither(counted, len(sums)))
    _, text, line = next(entry for entry in sums if entry[0] == convention)
    return convention, Note(
        line=line,
        text=f"Total comp here means {_words(convention)}: {text}. So it is in {hits} of {len(sums)} totals checked.",
    )


def without_grant(bands: tuple[Band, ...]) -> bool:
    """Whether every total is its base and bonus alone, and there is one that can be checked."""
    sums = [fits for parts in _places(bands) for end in ("low", "high") if (fits := _plain_sum(parts, end)) is not None]
    return bool(sums) and all(sums)


def _plain_sum(parts: dict[Component, Band], end: str) -> bool | None:
    total, base = (_money(parts.get(part), end) for part in (Component.TOTAL, Component.BASE))
    if total is None or base is None or parts[Component.TOTAL].currency != parts[Component.BASE].currency:
        return None
    if parts[Component.TOTAL].period != parts[Component.BASE].period:
        return None
    bonus = _bonus(parts.get(Component.BONUS), base, end)
    return None if bonus is None else abs(base + bonus - total) <= TOLERANCE * total


def _places(bands: tuple[Band, ...]) -> list[dict[Component, Band]]:
    places: dict[tuple[str | None, str | None], dict[Component, Band]] = defaultdict(dict)
    for band in bands:
        places[band.region, band.level].setdefault(band.component, band)
    return list(places.values())


def _check(parts: dict[Component, Band], end: str) -> tuple[TotalConvention, str, int] | None:
    """What the total of one place does at one end of the bands; None where a part is missing or not in money."""
    total, base, grant = (_money(parts.get(part), end) for part in (Component.TOTAL, Component.BASE, Component.EQUITY))
    if total is None or base is None or not grant:
        return None
    currencies = {band.currency for band in parts.values() if band.unit == "absolute"}
    periods = {parts[part].period for part in (Component.TOTAL, Component.BASE)}
    if len(currencies) > 1 or "month" in periods:
        return None
    bonus = _bonus(parts.get(Component.BONUS) or parts.get(Component.CARRY_BONUS), base, end)
    if bonus is None:
        return None
    equity, line = parts[Component.EQUITY], parts[Component.TOTAL].line
    currency = parts[Component.TOTAL].currency
    yearly = grant if equity.period == "year" else grant / GRANT_YEARS
    ways: list[tuple[TotalConvention, float]] = [("yearly_grant", yearly)]
    if equity.period != "year":
        ways.append(("whole_grant", grant))
    convention, share = min(ways, key=lambda way: abs(base + bonus + way[1] - total))
    off = abs(base + bonus + share - total)
    if off > TOLERANCE * total:
        return "neither", "", line
    added = [part for part in (base, bonus, share) if part]
    text = " + ".join(format_money(part, currency) for part in added) + f" = {format_money(sum(added), currency)}"
    if round(sum(added)) != total:
        text += f", the table says {format_money(total, currency)}"
    return convention, text, line


def _money(band: Band | None, end: str) -> float | None:
    if band is None or band.unit != "absolute":
        return None
    return band.low if end == "low" else band.high


def _bonus(band: Band | None, base: float, end: str) -> float | None:
    """The bonus in money, 0 where the guide has none, None where it is open."""
    if band is None:
        return 0.0
    value = band.low if end == "low" else band.high
    if value is None:
        return None
    return base * value / 100 if band.unit == "percent" else float(value)


def _words(convention: TotalConvention) -> str:
    return _WORDS.get(convention, "")


def _neither(counted: Counter[TotalConvention], checked: int) -> str:
    whole, yearly = counted["whole_grant"], counted["yearly_grant"]
    return (
        "The totals follow neither convention: base and bonus with the whole equity grant gives the guide's total in "
        f"{whole} of {checked} cases, with a quarter of the grant in {yearly}."
    )
