import pytest

from scenarios.reader.amounts import Unreadable
from scenarios.reader.cells import figure_of

K = 1000
LAKH = 100_000


@pytest.mark.parametrize(
    ("cell", "low", "high", "unit", "mark"),
    [
        ("$132K–$175K", 132 * K, 175 * K, "absolute", "$"),
        ("$132K - $175K", 132 * K, 175 * K, "absolute", "$"),
        ("$132-175K", 132 * K, 175 * K, "absolute", "$"),
        ("USD 132,000 to 175,000", 132 * K, 175 * K, "absolute", "USD"),
        ("~$132K–~$175K", 132 * K, 175 * K, "absolute", "$"),
        ("Base: $132K–$175K", 132 * K, 175 * K, "absolute", "$"),
        ("€95.000 – €120.000", 95 * K, 120 * K, "absolute", "€"),
        ("DKK 620.000–830.000", 620 * K, 830 * K, "absolute", "DKK"),
        ("CHF 95'000–120'000", 95 * K, 120 * K, "absolute", "CHF"),
        ("SEK 550 000–750 000", 550 * K, 750 * K, "absolute", "SEK"),
        ("₹12L", 12 * LAKH, 12 * LAKH, "absolute", "₹"),
        ("₹24–32 LPA", 24 * LAKH, 32 * LAKH, "absolute", "₹"),
        ("₹1.2Cr–₹1.6Cr", 120 * LAKH, 160 * LAKH, "absolute", "₹"),
        ("₹26,00,000 - ₹32,50,000", 26 * LAKH, 3_250_000, "absolute", "₹"),
        ("IDR 620M–IDR 1.15B", 620_000_000, 1_150_000_000, "absolute", "IDR"),
        ("Rp 18–24,5 juta/bulan", 18_000_000, 24_500_000, "absolute", "Rp"),
        ("IDR 900 ribu – 1,2 jt", 900 * K, 1_200_000, "absolute", "IDR"),
        ("HUF 11,4 mln–15 mln", 11_400_000, 15_000_000, "absolute", "HUF"),
        ("52 Tsd. € – 61 Tsd. €", 52 * K, 61 * K, "absolute", "€"),
        ("PLN 760K–1.08M", 760 * K, 1_080_000, "absolute", "PLN"),
        ("$1.085M", 1_085_000, 1_085_000, "absolute", "$"),
        ("CAD $115K–$140K", 115 * K, 140 * K, "absolute", "CAD $"),
        ("$115K–$140K CAD", 115 * K, 140 * K, "absolute", "CAD"),
        ("12–18 LPA", 12 * LAKH, 18 * LAKH, "absolute", "INR"),
        ("BRL R$180K–R$240K", 180 * K, 240 * K, "absolute", "R$"),
        ("15% + $20K sign-on", 15, 15, "percent", None),
        ("$100K–$150K¹", 100 * K, 150 * K, "absolute", "$"),
        ("$0-$30K (senior only)", 0, 30 * K, "absolute", "$"),
        ("$12K-$25K (10-15%)", 12 * K, 25 * K, "absolute", "$"),
        ("£196K-£260K / $245K-$325K", 196 * K, 260 * K, "absolute", "£"),
        ("£152K / $195K - £210K / $269K", 152 * K, 210 * K, "absolute", "£"),
        ("£98K (≈$125K) – £120K (≈$152K)", 98 * K, 120 * K, "absolute", "£"),
        ("$500K - $1.2M+", 500 * K, 1_200_000, "absolute", "$"),
        ("$90K+", 90 * K, None, "absolute", "$"),
        ("up to $90K", None, 90 * K, "absolute", "$"),
        ("25%+", 25, None, "percent", None),
        ("10–15%", 10, 15, "percent", None),
        ("10% target ($17K–$21K)", 10, 10, "percent", None),
        ("Discretionary (10–20%)", 10, 20, "percent", None),
        ("15% of base", 15, 15, "percent", None),
        ("12% target / 18% max", 12, 18, "percent", None),
        ("6% target (max 9%)", 6, 9, "percent", None),
        ("KSh 210,000 – 330,000", 210 * K, 330 * K, "absolute", "KSh"),
        ("9.000–12.500 lei", 9 * K, 12_500, "absolute", "lei"),
        ("0.05%–0.15%", 0.05, 0.15, "percent", None),
        ("12,000 – 25,000 options", 12 * K, 25 * K, "count", None),
    ],
)
def test_a_figure_is_read_in_each_notation(
    cell: str, low: float | None, high: float | None, unit: str, mark: str | None
) -> None:
    figure = figure_of(cell)
    assert figure is not None
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)
    assert mark in figure.marks


@pytest.mark.parametrize(
    "cell",
    [
        "—",
        "None",
        "Variable",
        "Choose your mix",
        "Varies (60–100% of NYC)",
        "+5–10% vs Paris",
        "As in London, +10%",
        "",
    ],
)
def test_words_dashes_and_comparisons_give_no_figure(cell: str) -> None:
    assert figure_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("$1.097K", "three decimals"),
        ("$300K–$200K", "upside down"),
        ("$900–1.2M", "upside down"),
        ("$120K–$150K–$180K", "past"),
        ("$120K, $150K", "past"),
        ("$120K/$150K", "past"),
        ("€52,000 gross – €61,000 gross", "past"),
        ("52 000 brutto to 61 000", "past"),
        ("$52K base pay – $61K", "past"),
        ("$132–$175", "is a K missing"),
        ("$12,0000", "neither in thousands nor in lakhs"),
        ("$75K–$95K/hr", "by the hour"),
        ("$10K–15%", "money and per cent"),
        ("$1K–$900K", "a hundred times"),
        ("1.5–2.0x base", "past"),
        ("9" * 30, "no amount"),
        ("$1K " * 200, "characters"),
    ],
)
def test_what_cannot_be_told_is_refused_with_the_reason(cell: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        figure_of(cell)


@pytest.mark.parametrize(
    ("cell", "period"),
    [
        ("$35K–$85K/yr", "year"),
        ("$45K–$135K/4yr", "4yr"),
        ("SEK 45K–56K/mo", "month"),
        ("€4,500–€6,000 per month", "month"),
        ("£88K–£154K (4yr vest)", "4yr"),
        ("$440K-$720K ($110K-$180K/yr)", None),
        ("£29K - £47K/yr / $36K - $59K/yr", "year"),
        ("$28K–$52K", None),
        ("$28K RSU – 4yr vest", "4yr"),
        ("$28K RSU – 25% a year", "year"),
    ],
)
def test_the_period_is_that_of_the_figure_and_silence_stays_silent(cell: str, period: str | None) -> None:
    figure = figure_of(cell)
    assert figure is not None
    assert figure.period == period


def test_what_stands_beside_the_figure_is_kept_as_written() -> None:
    figure = figure_of("£235K - £315K ($295K - $395K)")
    assert figure is not None
    assert figure.beside == "($295K - $395K)"
