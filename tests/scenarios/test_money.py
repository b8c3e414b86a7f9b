import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios import format_amount, format_money, format_range
from scenarios.money import rough
from scenarios.reader.cells import figure_of


@pytest.mark.parametrize(
    ("amount", "currency", "short", "exact"),
    [
        (173_500, "USD", "$173.5K", "$173,500"),
        (172_000, "USD", "$172K", "$172,000"),
        (1_085_000, "USD", "$1.085M", "$1,085,000"),
        (2_875, "GBP", "£2,875", "£2,875"),
        (131_250, "USD", "$131,250", "$131,250"),
        (6_397_500, "INR", "₹63,97,500", "₹63,97,500"),
        (412_000, "INR", "₹4.12L", "₹4,12,000"),
        (98_000, "GBP", "£98K", "£98,000"),
        (2_400_000, "INR", "₹24L", "₹24,00,000"),
        (12_500_000, "INR", "₹1.25Cr", "₹1,25,00,000"),
        (140_000, "CHF", "CHF 140K", "CHF 140,000"),
        (55_000, "SEK", "SEK 55K", "SEK 55,000"),
        (8_500_000, "JPY", "¥8.5M", "¥8,500,000"),
        (1_150_000_000, "IDR", "IDR 1.15B", "IDR 1,150,000,000"),
        (650, "EUR", "€650", "€650"),
        (-3_000, "USD", "−$3K", "−$3,000"),
        (12_000, None, "12K", "12,000"),
    ],
)
def test_money_is_written_short_and_exact_in_its_own_way(amount: int, currency: str, short: str, exact: str) -> None:
    assert format_money(amount, currency) == short
    assert format_money(amount, currency, exact=True) == exact


@pytest.mark.parametrize(
    ("low", "high", "unit", "currency", "written"),
    [
        (172_000, 175_000, "absolute", "USD", "$172K–$175K"),
        (140_000, 160_000, "absolute", "CHF", "CHF 140K–160K"),
        (10, 15, "percent", None, "10–15%"),
        (20, 20, "percent", None, "20%"),
        (25, None, "percent", None, "from 25%"),
        (None, 90_000, "absolute", "EUR", "up to €90K"),
        (12_000, 25_000, "count", None, "12,000–25,000"),
        (None, None, "absolute", "USD", "not stated"),
    ],
)
def test_ranges_are_written_as_on_a_phone(low, high, unit, currency, written) -> None:  # type: ignore[no-untyped-def]
    assert format_range(low, high, unit, currency) == written


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        (125_750, "GBP", "£125.8K"),
        (125_812.5, "GBP", "£125.8K"),
        (2_875, "GBP", "£2,880"),
        (6_372, "CHF", "CHF 6,370"),
        (6_397_500, "INR", "₹63.98L"),
        (412_500, "INR", "₹4.12L"),
        (1_872_431, "USD", "$1.87M"),
        (99_960, "USD", "$100K"),
        (-58_380, "USD", "−$58.4K"),
        (0, "USD", "$0"),
    ],
)
def test_what_was_added_up_is_rounded_as_people_write_it(amount: float, currency: str, written: str) -> None:
    assert format_money(rough(amount, currency), currency) == written


@given(st.integers(1_000, 10**9), st.sampled_from(["USD", "INR", "CHF"]))
def test_the_short_form_loses_nothing_and_rounding_little(amount: int, currency: str) -> None:
    figure = figure_of(format_money(amount, currency))
    assert figure is not None
    assert figure.low == amount
    assert rough(amount, currency) == pytest.approx(amount, rel=0.0051, abs=0.5)


def test_a_percentage_keeps_its_decimals() -> None:
    assert format_amount(12.5, "percent", None) == "12.5%"


@given(st.integers(1_000, 10**9), st.sampled_from(["USD", "GBP", "INR", "CHF", "SEK", "BRL", "JPY"]))
def test_what_is_written_exactly_is_read_back(amount: int, currency: str) -> None:
    figure = figure_of(format_money(amount, currency, exact=True))
    assert figure is not None
    assert figure.low == amount
