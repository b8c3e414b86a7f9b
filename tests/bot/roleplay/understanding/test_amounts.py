"""How amounts are read, before it is known what they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.understanding.amounts import amounts
from bot.roleplay.understanding.tokens import tokens


def read(text: str) -> list[tuple[float, float]]:
    return [(amount.low, amount.high) for amount in amounts(tokens(text)) if amount.kind != "code"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$151,000.00", 151_000),
        ("151k", 151_000),
        ("151.5k", 151_500),
        ("€78.000", 78_000),
        ("72 500 €", 72_500),
        ("CHF 120'000", 120_000),
        ("₹12,50,000", 1_250_000),
        ("26 lpa", 2_600_000),
        ("1.2 cr", 12_000_000),
        ("0.3M", 300_000),
        ("7,5k", 7_500),
        ("１５５k", 155_000),
        ("٩٠٠٠٠", 90_000),
        ("1\u200b5\u200b5k", 155_000),
        ("one forty eight", 148),
        ("one hundred and sixty five thousand", 165_000),
        ("a hundred and sixty", 160),
        ("one oh five", 105),
        ("one sixty two five", 162.5),
        ("162 and a half", 162.5),
        ("a quarter mill", 250_000),
        ("half a million", 500_000),
        ("a couple thousand", 2_000),
        ("fifteen hundred", 1_500),
    ],
)
def test_an_amount_is_read_in_every_way_people_write_it(text: str, value: float) -> None:
    assert read(text) == [(value, value)]


def test_a_third_of_a_million_is_read_to_the_dollar() -> None:
    [(low, high)] = read("a third of a million")

    assert low == high == pytest.approx(333_333, abs=0.5)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("151-156", 151, 156),
        ("150-55k", 150_000, 155_000),
        ("150k – 160k", 150_000, 160_000),
        ("between 155 and 160", 155, 160),
        ("anywhere from 160k to 170k", 160_000, 170_000),
        ("mid 150s", 154, 156),
        ("high one-forties", 147, 149),
        ("low to mid 160s", 160, 166),
        ("mid-to-high 150s", 154, 159),
        ("15-20%", 15, 20),
        ("155~160", 155, 160),
    ],
)
def test_a_range_is_one_amount(text: str, low: float, high: float) -> None:
    assert read(text) == [(low, high)]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("R95k", 95_000, "ZAR"),
        ("R840,000", 840_000, "ZAR"),
        ("R720 000", 720_000, "ZAR"),
        ("$60,000 MXN", 60_000, "MXN"),
        ("$150k usd", 150_000, "USD"),
        ("80 million won", 80_000_000, "KRW"),
        ("95 000 Kč", 95_000, "CZK"),
        ("12 500 zł", 12_500, "PLN"),
        ("NIS 42k", 42_000, "ILS"),
    ],
)
def test_money_is_named_as_its_country_names_it(text: str, value: float, currency: str) -> None:
    (amount,) = amounts(tokens(text))
    assert (amount.low, amount.currency) == (value, currency)


@pytest.mark.parametrize("text", ["R2", "R12", "I won 80 of them", "R&D"])
def test_a_letter_before_a_number_is_no_money_by_itself(text: str) -> None:
    assert all(amount.currency is None for amount in amounts(tokens(text)))


@pytest.mark.parametrize("text", ["160 PLN net per hour", "6.5k EUR gross a month", "90 EUR netto per hour"])
def test_a_period_is_read_over_what_the_tax_leaves(text: str) -> None:
    (amount,) = amounts(tokens(text))
    assert amount.per in ("hour", "month")
    assert amount.end == len(tokens(text))


@pytest.mark.parametrize("text", ["bump the base from 160 to 170", "155, 160", "halfway between 148 and 160"])
def test_two_values_that_are_no_range_stay_two(text: str) -> None:
    assert len(read(text)) == 2


@pytest.mark.parametrize("text", ["L6", "IC-4", "Q1", "24/7", "2/2/2026", "10:30", "#3", "555 0134"])
def test_codes_dates_and_telephone_numbers_are_no_amounts(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "more"),
    [("1.4x", 40), ("x1.6", 60), ("double", 100), ("twice the grant", 100), ("triple", 200), ("2x", 100)],
)
def test_a_multiple_is_an_increase_in_per_cent(text: str, more: float) -> None:
    [(low, _)] = read(text)

    assert low == pytest.approx(more)


@given(st.integers(20_000, 999_999))
def test_thousands_marks_of_any_custom_give_the_same_amount(value: int) -> None:
    plain = f"{value:,}"

    assert (
        read(plain)
        == read(plain.replace(",", "."))
        == read(plain.replace(",", "'"))
        == read(f"{value} USD")
        == [(value, value)]
    )


@given(st.integers(100, 999), st.integers(1, 99))
def test_a_range_never_falls(low: int, more: int) -> None:
    [(first, last)] = read(f"{low}-{low + more}k")

    assert (first, last) == (low * 1000, (low + more) * 1000)
