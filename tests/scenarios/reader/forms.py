"""Guides written for the tests, in every shape and notation that guides of this family use."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Key = tuple[str | None, str | None, str, float | None, float | None, str | None, str]
"""A band without its line: region, level, component, low, high, currency, unit."""

DASHES = ("-", "–", "—", " - ", " – ", " — ", " to ")

HEADERS = {
    "base": ("Base Salary", "Base", "Base Pay", "Salary", "Base Salary (All-Cash)", "**Base Salary**"),
    "equity": (
        "Stock (RSU/4yr)", "RSU (4yr)", "Equity (Pre-IPO/4yr)", "Options (4yr)", "Phantom Equity/4yr", "Equity",
        "Stock (Options/RSU/4yr)", "Equity (PPU/4yr)", "RSU Grant (4-Year)", "Stock", "Profit-Based RSU",
    ),
    "bonus": ("Bonus", "Annual Bonus", "Bonus (Annual)", "Target Bonus", "Annual Bonus / Commission", "Cash Bonus"),
    "signing": ("Sign-On", "Signing Bonus", "Sign-On / Bonus", "Sign-on Bonus (Yr 1)"),
    "total": ("Total Comp", "TC", "Total Compensation", "Total Comp (Yr 1)", "Total Year 1", "Total (Est. Annual)"),
    "carry_bonus": ("Carry/Bonus", "Bonus/Carry"),
    "equity_retention": ("Retention RSU Grant (one-time)",),
    "total_with_premium": ("w/ 40% Agentic Premium", "Total Comp (w/ 25% Premium)"),
    "other": ("Profit Sharing", "PnL", "Secondary Access Value"),
}  # fmt: skip

PLACES = (
    ("Detroit, MI (HQ)", "USD"), ("Tromsø", "NOK"), ("London", "GBP"), ("Bengaluru", "INR"), ("Zürich", "CHF"),
    ("Kraków", "PLN"), ("Osaka", "JPY"), ("Suzhou", "CNY"), ("Lund", "SEK"), ("Aarhus", "DKK"), ("Hong Kong", "HKD"),
    ("Taipei", "TWD"), ("Busan", "KRW"), ("Haifa", "ILS"), ("Recife", "BRL"), ("Perth", "AUD"), ("Montréal", "CAD"),
    ("Singapore", "SGD"), ("Lyon", "EUR"), ("Abu Dhabi", "AED"), ("Jeddah", "SAR"), ("Surabaya", "IDR"),
    ("Hanoi", "VND"), ("Salto", "UYU"), ("Remote (US)", "USD"), ("US (Austin / Denver)", "USD"),
)  # fmt: skip
LEVELS = ("Mid (L3-L4)", "Senior (L5)", "Staff+ (L6+)", "62", "65-66", "67+", "IC4 Engineer", "Principal")

MARKS = {
    "USD": ("$", "US$", "USD "), "GBP": ("£", "GBP "), "EUR": ("€", "EUR "), "INR": ("₹", "INR "), "CHF": ("CHF ",),
    "PLN": ("PLN ",), "JPY": ("JPY ", "¥"), "CNY": ("CNY ", "¥"), "SEK": ("SEK ", "kr"), "NOK": ("NOK ", "kr "),
    "DKK": ("DKK ",), "HKD": ("HK$",), "TWD": ("NT$",), "KRW": ("KRW ", "₩"), "ILS": ("₪",), "BRL": ("R$",),
    "AUD": ("A$", "AUD "), "CAD": ("C$", "CAD "), "SGD": ("S$", "SGD "), "AED": ("AED ",), "SAR": ("SAR ",),
    "IDR": ("IDR ",), "VND": ("VND ",), "UYU": ("UYU ",),
}  # fmt: skip
UNITS = {"INR": 10_000, "JPY": 100_000, "KRW": 1_000_000, "IDR": 1_000_000, "VND": 1_000_000, "UYU": 10_000}
"""What amounts are rounded to; a thousand where no other is named."""


@dataclass(frozen=True)
class Written:
    """A guide as text, and the bands that stand in it, row by row: line, then key."""

    text: str
    bands: tuple[tuple[int, Key], ...]


def indian(amount: int) -> str:
    head, tail = str(amount)[:-3], str(amount)[-3:]
    pairs: list[str] = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*pairs, tail])


@st.composite
def amounts(draw: DrawFn, low: int, high: int, currency: str) -> str:
    """A range of money in one of the notations that the currency is written in."""
    mark = draw(st.sampled_from(MARKS[currency]))
    dash = draw(st.sampled_from(DASHES))
    ways = [(f"{mark}{low:,}", f"{mark}{high:,}")]
    if currency == "INR":
        ways = [(f"{mark}{indian(low)}", f"{mark}{indian(high)}"), (f"{mark}{low / 1e5:g}L", f"{mark}{high / 1e5:g}L")]
    elif low % 1000 == 0 and high % 1000 == 0:
        ways.append((f"{mark}{low // 1000}K", f"{mark}{high // 1000}K"))
        if high < 1_000_000:
            ways += [(f"{mark}{low // 1000}K", f"{high // 1000}K"), (f"{mark}{low // 1000}", f"{high // 1000}K")]
        if low % 10_000 == 0 == high % 10_000 and low >= 1_000_000:
            ways.append((f"{mark}{low / 1e6:g}M", f"{mark}{high / 1e6:g}M"))
    first, second = draw(st.sampled_from(ways))
    cell = first + dash + second
    extra = draw(st.sampled_from(("", "", "", " ($1K-$2K)", " / $91K-$120K", " (10–15%)", " target", "+")))
    if extra == " / $91K-$120K" and currency == "USD":
        extra = ""
    return cell + extra


@st.composite
def cells(draw: DrawFn, component: str, currency: str) -> tuple[str, Key | None]:
    """A cell and its band without a place, None where it holds none."""
    kind = draw(st.sampled_from(("money", "money", "money", "money", "words", "percent", "open")))
    if kind == "words":
        return draw(st.sampled_from(("—", "None", "Variable", "N/A", "Choose your mix", "RSUs on request"))), None
    unit = UNITS.get(currency, 1000)
    low = draw(st.integers(20, 900)) * unit
    if component in ("bonus", "equity") and kind == "percent":
        first, last = sorted((draw(st.integers(1, 40)), draw(st.integers(1, 40))))
        text = draw(st.sampled_from((f"{first}-{last}%", f"{first}–{last}% target", f"{first}%–{last}%")))
        return (text, (None, None, component, first, last, None, "percent"))
    if kind == "open":
        mark = draw(st.sampled_from(MARKS[currency]))
        return f"{mark}{low:,}+", (None, None, component, low, None, currency, "absolute")
    high = low + draw(st.integers(1, 80)) * unit
    return draw(amounts(low, high, currency)), (None, None, component, low, high, currency, "absolute")


@st.composite
def written_guides(draw: DrawFn) -> Written:
    """A guide in a shape of its own with the bands that it holds."""
    shape = draw(
        st.sampled_from(("region rows", "region columns", "level rows", "level columns", "both", "levels by region"))
    )
    level_shape = shape in ("level rows", "level columns")
    places = draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=4, unique_by=lambda place: place[0]))
    if shape == "levels by region":
        return draw(_levels_by_region(places))
    rows: list[tuple[str | None, str | None, str]] = [(name, None, currency) for name, currency in places]
    if level_shape or shape == "both":
        names = draw(st.lists(st.sampled_from(LEVELS), min_size=1, max_size=3, unique=True))
        pairs = [(None if level_shape else place[0], name, place[1]) for place in places for name in names]
        rows = [*pairs[: len(names)]] if level_shape else [*pairs]
    components = draw(_components())
    headers = [draw(st.sampled_from(HEADERS[component])) for component in components]
    grid = [[draw(cells(component, currency)) for component in components] for _, _, currency in rows]
    labels = [draw(_labels(place, currency)) for place, level, currency in rows for place in [place or level or ""]]
    if shape in ("region columns", "level columns"):
        header = ["Component", *labels]
        body = [[head, *(grid[row][column][0] for row in range(len(rows)))] for column, head in enumerate(headers)]
        keyed = [(column, row) for column in range(len(components)) for row in range(len(rows))]
        return _assembled(header, body, [(at[0], _placed(rows[at[1]], grid[at[1]][at[0]][1])) for at in keyed])
    first = {"region rows": ["Region"], "level rows": ["Level"], "both": ["Level", "Region"]}[shape]
    body = [
        [*([level or "", label] if shape == "both" else [label]), *(cell for cell, _ in line)]
        for (_, level, _), label, line in zip(rows, labels, grid, strict=True)
    ]
    return _assembled(
        [*first, *headers],
        body,
        [(number, _placed(rows[number], key)) for number, line in enumerate(grid) for _, key in line],
    )


@st.composite
def _components(draw: DrawFn) -> list[str]:
    anchor = draw(st.sampled_from(("base", "total")))
    more = draw(st.lists(st.sampled_from([name for name in HEADERS if name != anchor]), max_size=4, unique=True))
    if "carry_bonus" in more:
        more = [name for name in more if name not in ("bonus", "other")]
    return [anchor, *more]


@st.composite
def _labels(draw: DrawFn, name: str, currency: str) -> str:
    ways = (f"{name} ({currency})", f"**{name}** ({currency})", f"🏳️ {name} ({currency})", f":flag: {name} ({currency})")
    return draw(st.sampled_from(ways))


@st.composite
def _levels_by_region(draw: DrawFn, places: list[tuple[str, str]]) -> Written:
    names = draw(st.lists(st.sampled_from(LEVELS), min_size=2, max_size=3, unique=True))
    body: list[list[str]] = []
    bands: list[tuple[int, Key | None]] = []
    for number, name in enumerate(names):
        line = [name]
        for place, currency in places:
            low = draw(st.integers(50, 300)) * UNITS.get(currency, 1000)
            high = low + draw(st.integers(1, 80)) * UNITS.get(currency, 1000)
            line.append(draw(amounts(low, high, currency)))
            bands.append((number, (place, name, "total", low, high, currency, "absolute")))
        body.append(line)
    header = ["Level", *(draw(_labels(place, currency)) for place, currency in places)]
    return _assembled(header, body, bands)


def _placed(row: tuple[str | None, str | None, str], key: Key | None) -> Key | None:
    return None if key is None else (row[0], row[1], *key[2:])


def _assembled(header: list[str], body: list[list[str]], bands: list[tuple[int, Key | None]]) -> Written:
    lines = ["### Diver | Blue Reef Global Negotiation Guide", "", "#### Compensation Benchmarks", ""]
    lines.append("| " + " | ".join(header) + " |")
    lines.append("|" + "---|" * len(header))
    first = len(lines) + 1
    lines += ["| " + " | ".join(row) + " |" for row in body]
    lines += ["", "#### Evidence & Sources", "", "- A survey"]
    return Written("\n".join(lines), tuple((first + row, key) for row, key in bands if key is not None))


guides: SearchStrategy[Written] = written_guides()
