import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios import (
    Ask,
    Band,
    Component,
    Guide,
    Lever,
    at_penetration,
    penetration_in,
    range_penetration,
    regional_asks,
)
from scenarios.asks import round_significant

ends = st.tuples(st.integers(1, 10**9), st.integers(1, 10**9)).map(sorted).filter(lambda pair: pair[0] < pair[1])


def band(region: str, low: int | None, high: int | None, currency: str = "USD") -> Band:
    return Band(line=1, region=region, component=Component.BASE, low=low, high=high, currency=currency)


def guide(*bands: Band, ask: Ask) -> tuple[Guide, Lever]:
    lever = Lever(line=9, number=1, title="T", argument="A", asks=(ask,))
    return Guide(file="g.md", company="C", role="R", bands=bands, levers=(lever,)), lever


@given(ends, st.floats(-1, 2))
def test_an_amount_at_a_penetration_has_that_penetration(pair: list[int], penetration: float) -> None:
    low, high = pair
    back = range_penetration(at_penetration(penetration, low, high), low, high)
    assert back == pytest.approx(penetration, abs=1e-6)


def test_a_band_that_is_open_or_has_no_width_has_no_penetration() -> None:
    assert penetration_in(band("A", 5, None), 5) is None
    assert penetration_in(band("A", 5, 5), 5) is None
    assert penetration_in(band("A", 0, 10), 5) == 0.5


@given(ends, ends, st.floats(0, 1))
def test_a_derived_ask_stands_within_the_regions_band_at_the_same_place(
    home: list[int], there: list[int], penetration: float
) -> None:
    amount = round(at_penetration(penetration, home[0], home[1]))
    found, lever = guide(
        band("Home", home[0], home[1]),
        band("There", there[0], there[1], currency="EUR"),
        ask=Ask(line=9, component=Component.BASE, low=amount, high=amount, currency="USD"),
    )
    (ask,) = regional_asks(found, lever, "There")
    assert ask.derived
    assert ask.currency == "EUR"
    assert there[0] * 0.99 - 1 <= ask.low <= there[1] * 1.01 + 1
    assert len(str(ask.low).rstrip("0")) <= 3


def test_nothing_is_derived_from_or_to_an_open_band() -> None:
    ask = Ask(line=9, component=Component.BASE, low=5, high=6, currency="USD")
    found, lever = guide(band("Home", 1, 9), band("There", 1, None), ask=ask)
    assert regional_asks(found, lever, "There") == ()


def test_an_ask_that_names_a_region_stands_there_as_it_is() -> None:
    ask = Ask(line=9, component=Component.BASE, low=5, high=6, currency="USD", region="There")
    found, lever = guide(band("Home", 1, 9), band("There", 1, 9), ask=ask)
    assert [a.derived for a in regional_asks(found, lever, "There")] == [False]
    assert [a.derived for a in regional_asks(found, lever, "Home")] == [True]


@pytest.mark.parametrize(("amount", "rounded"), [(185_372, 185_000), (58_678, 58_700), (999.6, 1000), (0, 0), (7, 7)])
def test_derived_amounts_have_three_significant_figures(amount: float, rounded: int) -> None:
    assert round_significant(amount) == rounded
