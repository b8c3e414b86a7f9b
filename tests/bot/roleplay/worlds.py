"""Scenarios made at random, and messages made at random of what people say: neither looks like a guide that we know."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from scenarios import Band, Component, Guide, Lever, Persona, Scenario, Script
from scenarios.guide import Ask, Premium, Target

PLACE = "Port Nowhere"


@st.composite
def guides(draw: st.DrawFn) -> Guide:
    """A guide of one place: any of the parts beside the base, bands narrow or wide, levers that ask for anything."""
    unit = draw(st.sampled_from([1, 7, 1_000, 100_000]))
    money = st.integers(20, 400).map(lambda number: number * unit)

    def span(component: Component, within: st.SearchStrategy[int] = money, **details: Any) -> Band:
        low, high = sorted((draw(within), draw(within)))
        return Band(line=1, region=PLACE, component=component, low=low, high=high, currency="USD", **details)

    bands = [span(Component.BASE)]
    others = st.sampled_from([Component.EQUITY, Component.BONUS, Component.SIGNING])
    bands += [span(component) for component in draw(st.lists(others, unique=True))]
    if draw(st.booleans()):
        bands = [band for band in bands if band.component != Component.BONUS]
        share = span(Component.BONUS, st.integers(1, 40), unit="percent")
        bands.append(share.model_copy(update={"currency": None}))
    levers = tuple(
        Lever(line=2, number=number, title=f"Point {number}", argument=f"Argument {number}.", asks=(draw(asks(money)),))
        for number in range(1, draw(st.integers(1, 4)))
    )
    premiums = tuple(
        Premium(line=3, title=f"Extra {number}", text="Because.", low=low, high=low * 2)
        for number, low in enumerate(draw(st.lists(money, max_size=2)), 1)
    )
    return Guide(
        file="nowhere.md",
        company="Nowhere",
        role="Keeper",
        bands=tuple(bands),
        levers=levers,
        premiums=premiums,
        strategy=draw(targets(money)),
        floors=draw(targets(money)),
        expected_counters=draw(targets(money)),
        total_convention=draw(st.sampled_from(["whole_grant", "yearly_grant", "neither", "unknown"])),
    )


@st.composite
def asks(draw: st.DrawFn, money: st.SearchStrategy[int]) -> Ask:
    component = draw(st.sampled_from([Component.BASE, Component.EQUITY, Component.BONUS, Component.TOTAL]))
    if component is Component.BONUS and draw(st.booleans()):
        return Ask(line=2, component=component, low=10, high=draw(st.integers(10, 40)), unit="percent")
    low, high = sorted((draw(money), draw(money)))
    return Ask(line=2, component=component, low=low, high=high, currency="USD")


@st.composite
def targets(draw: st.DrawFn, money: st.SearchStrategy[int]) -> tuple[Target, ...]:
    components = draw(st.lists(st.sampled_from([Component.TOTAL, Component.BASE, Component.EQUITY]), max_size=2))
    return tuple(
        Target(line=4, region=PLACE, component=component, low=low, high=low + draw(money), currency="USD")
        for component in components
        for low in [draw(money)]
    )


@st.composite
def personas(draw: st.DrawFn, known: list[Persona]) -> Persona:
    """One of the personas with other limits."""
    share = st.floats(0, 0.99)
    opening, standard = sorted((draw(share), draw(share)))
    return draw(st.sampled_from(known)).model_copy(
        update={
            "opening": opening,
            "standard": standard,
            "lever": draw(share),
            "cap": draw(share),
            "cap_with_lever": draw(share),
            "signing": draw(st.floats(0, 0.2)),
            "generosity": draw(st.floats(0.01, 1)),
            "patience": draw(st.integers(2, 8)),
        }
    )


@st.composite
def scenarios(draw: st.DrawFn, script: Script, known: list[Persona]) -> Scenario:
    """A guide, a place, a persona and a seed, all at random."""
    return Scenario(draw(guides()), PLACE, draw(personas(known)), script, draw(st.integers(0, 10**6)))


AMOUNT = st.one_of(
    st.integers(1, 999).map(lambda number: f"{number}k"),
    st.integers(1, 4 * 10**7).map(lambda number: f"{number:,}"),
    st.integers(1, 60).map(lambda number: f"{number}%"),
    st.sampled_from(["0", "-5k", "1e9", "999999999999999999", "½", "ten", "$", "175.5k", "٣٠٠"]),
)
SAID = st.sampled_from(
    (
        "hello", "I'd like {0} base", "{0} in stock and {1} bonus please", "could you do {0} all in?", "no", "yes",
        "if you make it {0} I'll sign today", "give me until monday", "what is the bonus?", "you are a clown",
        "{0} or I walk", "I earn {0} today", "can you do better?", "I'd rather not name a number", "deal",
        "I have an offer of {0} from somebody else", "match it", "take the {0} signing back and put {1} on base",
        "skip the bonus, make base {0}", "I'd give up {0} of equity for {1} base", "move {0} from base into stock",
        "drop the relocation, make it {0}",
        "convert the signing bonus to base", "lower the base to {0} and add {1} of signing", "{0}", "{0} - {1}?",
        "point 1 is my case, so {0}", "thanks, I'm really glad!", "asdf qwer", "?", "what's the range?",
        "meet me halfway",
        "I accept {0}", "let me ask my wife", "{0} less bonus for {1} more stock", "the base can come down to {0}",
    )
)  # fmt: skip
MESSAGES = st.one_of(
    st.builds(lambda text, first, second: text.format(first, second), SAID, AMOUNT, AMOUNT),
    st.builds(lambda text, first, second: text.format(first, second), SAID, AMOUNT, AMOUNT),
    st.builds(lambda text, first, second: text.format(first, second), SAID, AMOUNT, AMOUNT),
    st.text(max_size=60),
)
