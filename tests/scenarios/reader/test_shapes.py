"""What the labels of a table say about its rows and columns, and what its numbers count in."""

import pytest

from scenarios import Guide, Refused, read_guide
from tests.scenarios.reader.guide_text import guide_text

Found = tuple[str | None, str | None, str, float | None, float | None, str | None]


def read(*rows: str, rule: int = 0) -> Guide:
    header, *others = rows
    columns = rule or header.count("|") - 1
    return read_guide(guide_text(table="\n".join([header, "|---" * columns + "|", *others])), "reef/keeper.md")


def found(guide: Guide) -> list[Found]:
    return [
        (band.region, band.level, band.component.value, band.low, band.high, band.currency or band.unit)
        for band in guide.bands
    ]


TWO_PLACES = {
    "level, part and regions": (
        "| Level | Component | Haifa | Berlin |",
        "| F3 | Base | ₪300K–₪380K | €60K–€70K |",
        "| | RSU (4yr) | $70K–$90K | $50K–$60K |",
    ),
    "region, part and range": (
        "| Region | Component | Range |",
        "| Haifa | Base | ₪300K–₪380K |",
        "| Haifa | Equity (4yr) | $70K–$90K |",
        "| Berlin | Base | €60K–€70K |",
        "| Berlin | Equity (4yr) | $50K–$60K |",
    ),
}


@pytest.mark.parametrize("name", TWO_PLACES)
def test_a_column_may_say_which_part_of_pay_a_row_is(name: str) -> None:
    level = "F3" if name.startswith("level") else None
    assert sorted(found(read(*TWO_PLACES[name])), key=str) == sorted(
        [
            ("Haifa", level, "base", 300_000, 380_000, "ILS"),
            ("Berlin", level, "base", 60_000, 70_000, "EUR"),
            ("Haifa", level, "equity", 70_000, 90_000, "USD"),
            ("Berlin", level, "equity", 50_000, 60_000, "USD"),
        ],
        key=str,
    )


LEVEL_AND_REGION: list[tuple[str, ...]] = [
    ("| Level / Location | Base |", "| L3 — Cork | €60K |", "| L4 — Cork | €80K |", "| L4 — Turin | €70K |"),
    ("| Location & Level | Base |", "| Cork (L3) | €60K |", "| Cork (L4) | €80K |", "| Turin (L4) | €70K |"),
    ("| Level | Region | Base |", "| L3 | Cork | €60K |", "| L4 | Cork | €80K |", "| | Turin | €70K |"),
    ("| Region | Level | Base |", "| Cork | L3 | €60K |", "| 〃 | L4 | €80K |", "| Turin | L4 | €70K |"),
    ("| Studio | Seniority | Base |", "| Cork | L3 | €60K |", "| Cork | L4 | €80K |", "| Turin | L4 | €70K |"),
    ("| Campus | Rung | Base |", "| Cork | L3 | €60K |", "| Cork | L4 | €80K |", "| Turin | L4 | €70K |"),
    ("| Region | Base | TC |", "| **L3** | | |", "| Cork | €60K | |", "| **L4** | | |", "| Cork | €80K | |",
     "| Turin | €70K | |"),
    ("| Level | Base | TC |", "| **Cork** | | |", "| L3 | €60K | |", "| L4 | €80K | |", "| **Turin** | | |",
     "| L4 | €70K | |"),
]  # fmt: skip


@pytest.mark.parametrize("rows", LEVEL_AND_REGION, ids=lambda rows: rows[0])
def test_level_and_region_of_a_row_are_told_by_one_column_two_or_a_row_above(rows: tuple[str, ...]) -> None:
    places = [(band.region, band.level, band.low) for band in read(*rows).bands]
    assert places == [("Cork", "L3", 60_000), ("Cork", "L4", 80_000), ("Turin", "L4", 70_000)]


@pytest.mark.parametrize(
    "rows",
    [
        ("| Comparator | Base | Total |", "| Pier One | $155K–$190K | $155K–$190K |"),
        ("| Region | Quota | Attainment |", "| Reno | $4.2M | 71% |", "| Cork | €2.6M | 64% |"),
        ("| Region | COL Index | Take-Home on $200K |", "| Reno | 100 | $128K |", "| Miami | 79 | $146K |"),
        ("| Year | Base | Total |", "| 2024 | $100K | $120K |", "| 2025 | $110K | $130K |"),
        ("| Component | Range | Notes |", "| Base Salary | $78K–$98K | April |", "| Bonus | $4K–$9K | |"),
        ("| Level | Q1 2025 | Q2 2025 |", "| L4 | $100K–$110K | $101K–$111K |"),
        ("| Component | 2024 | 2025 |", "| Base | $100K | $110K |", "| Total | $120K | $130K |"),
    ],
    ids=lambda rows: rows[0],
)
def test_a_table_of_something_else_gives_no_bands(rows: tuple[str, ...]) -> None:
    with pytest.raises(Refused, match=r":5: "):
        read(*rows)


@pytest.mark.parametrize(
    ("header", "cell", "figure"),
    [
        ("Base ($K)", "128–162", ("base", 128_000, 162_000, "USD")),
        ("Base (€ thousands)", "60–75", ("base", 60_000, 75_000, "EUR")),
        ("Base (£'000)", "98.5", ("base", 98_500, 98_500, "GBP")),
        ("Base (₹ Lakh)", "24–32", ("base", 2_400_000, 3_200_000, "INR")),
        ("Base ($K)", "$128K–$162K", ("base", 128_000, 162_000, "USD")),
        ("Base ($K)", "128,000–162,000", ("base", 128_000, 162_000, "USD")),
        ("Bonus %", "10", ("bonus", 10, 10, "percent")),
        ("Bonus (% of base)", "10–15", ("bonus", 10, 15, "percent")),
        ("Options (count)", "4,000–9,000", ("equity", 4000, 9000, "count")),
        ("Number of RSUs", "400", ("equity", 400, 400, "count")),
        ("Options (4yr)", "4,000–9,000", ("equity", 4000, 9000, "count")),
        ("PnL Share", "1–3% of desk PnL", ("other", 1, 3, "percent")),
        ("Stock (RSU/4yr)", ">$20K", ("equity", 20_000, None, "USD")),
        ("Stock (RSU/4yr)", "from $20K", ("equity", 20_000, None, "USD")),
        ("Stock (RSU/4yr)", "<$25K", ("equity", None, 25_000, "USD")),
        ("Base", r"CAD \$118K–\$152K", ("base", 118_000, 152_000, "CAD")),
        ("Stock (RSU/4yr)³", "$70K–$90K²<br>per year", ("equity", 70_000, 90_000, "USD")),
        ("Base¹", "$142,000–$180,000 [^1]", ("base", 142_000, 180_000, "USD")),
        ("Base", "_$58K–$76K_", ("base", 58_000, 76_000, "USD")),
        ("Base", "Up to 1 600 000 Kč", ("base", None, 1_600_000, "CZK")),
        ("Base", "1 020 000–1 510 000 Kč", ("base", 1_020_000, 1_510_000, "CZK")),
        ("CTC Fixed", "₹30L–₹40L", ("base", 3_000_000, 4_000_000, "INR")),
        ("Total CTC", "₹30L–₹40L", ("total", 3_000_000, 4_000_000, "INR")),
        ("Base", "between $120K and $150K", ("base", 120_000, 150_000, "USD")),
        ("Base", "1200万–1800万円", ("base", 12_000_000, 18_000_000, "JPY")),
        ("Base", "1,200,000원", ("base", 1_200_000, 1_200_000, "KRW")),
        ("Basic Pay", "£30K–£40K", ("base", 30_000, 40_000, "GBP")),
        ("SARs (5yr)", "$20K–$60K", ("equity", 20_000, 60_000, "USD")),
    ],
)
def test_what_a_number_counts_in_is_told_by_cell_or_label(
    header: str, cell: str, figure: tuple[str, float, float | None, str]
) -> None:
    guide = read(f"| Region | {header} | All-In Pay |", f"| Reno | {cell} | $500K–$600K |")
    first = guide.bands[0]
    assert (first.component.value, first.low, first.high, first.currency or first.unit) == figure


@pytest.mark.parametrize(
    ("label", "base", "equity", "currency"),
    [
        ("Perth (AUD)", "A$120K–A$150K", "$40K–$60K", None),
        ("Perth (AUD)", "AUD 120K", "$40K–$60K", None),
        ("Taipei (TWD)", "NT$4.4M–NT$5M", "$40K–$60K", "USD"),
        ("Lima (PEN)", "PEN 240K", "$40K–$60K", "USD"),
        ("Perth (AUD)", "$120K–$150K", "$40K–$60K", "AUD"),
        ("Perth (AUD)", "A$120K–A$150K", "40K–60K", "AUD"),
        ("Haifa (ILS/USD)", "120K–150K", "40K–60K", "ILS"),
        ("Perth (AUD/USD)", "A$120K", "$40K", None),
        ("Perth (AUD/USD)", "120K", "$40K", None),
    ],
)
def test_a_bare_dollar_beside_a_spelt_out_one_is_the_american_or_left_open(
    label: str, base: str, equity: str, currency: str | None
) -> None:
    guide = read("| Region | Base | Stock |", f"| {label} | {base} | {equity} |")
    assert next((band.currency for band in guide.bands if band.component == "equity"), None) == currency


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Base", "£1,200/day"),
        ("Base", "¥3,000 per hour"),
        ("Base (hourly)", "¥3,000–¥5,000"),
        ("Bonus", "$5K/quarter"),
        ("Stock", "$50K/share"),
        ("Base", "min $120K, max $150K"),
        ("Base", "$120K up to $150K"),
        ("Base", "$120K and $150K"),
        ("Base (M)", "4,000–6,000"),
    ],
)
def test_what_could_be_read_in_two_ways_is_left_out(header: str, cell: str) -> None:
    guide = read(f"| Region | {header} | All-In Pay |", f"| Reno | {cell} | $500K–$600K |")
    assert found(guide) == [("Reno", None, "total", 500_000, 600_000, "USD")]
    assert len(guide.notes) == 1


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        (("| Level | Base | TC |", "| L3 | | |", "| L4 | $90K | $99K |"), [(None, "L4")]),
        (
            ("| Level | Base | TC |", "| L3 | $80K | |", "| Executive | | |", "| L4 | $90K | |"),
            [(None, "L3"), (None, "L4")],
        ),
        (("| Level | Base | TC |", "| L3 | — | — |", "| L4 | $90K | |"), [(None, "L4")]),
        (("| Region | Level | Base |", "| Reno | L3 | $80K |", "| Cork | | $90K |"), [("Reno", "L3"), ("Cork", None)]),
        (
            ("| Region | Base | TC |", "| Reno | $80K | |", "| Cork | | |", "| Bath | $90K | |"),
            [("Reno", None), ("Bath", None)],
        ),
    ],
)
def test_an_empty_row_or_cell_moves_no_other_row_elsewhere(
    rows: tuple[str, ...], places: list[tuple[str | None, str | None]]
) -> None:
    assert [(band.region, band.level) for band in read(*rows).bands if band.component == "base"] == places


@pytest.mark.parametrize(
    "rows",
    [
        ("| Grade \\ City | Lima (PEN) | Turin |", "| L3 | S/ 90K | €50K |", "| Lead | S/ 130K | €70K |"),
        ("| City \\ Grade | L3 | Lead |", "| Lima (PEN) | S/ 90K | S/ 130K |", "| Turin | €50K | €70K |"),
        ("| Grade \\ City | L3 | Lead |", "| Lima (PEN) | S/ 90K | S/ 130K |", "| Turin | €50K | €70K |"),
        ("| Level ↓ / Region → | Lima (PEN) | Turin |", "| L3 | S/ 90K | €50K |", "| Lead | S/ 130K | €70K |"),
        ("| Level \\| Office | Total |", "| L3 \\| Lima | PEN 90K |", "| L3 \\| Turin | €50K |",
         "| Lead \\| Lima | PEN 130K |", "| Lead \\| Turin | €70K |"),
    ],
    ids=lambda rows: rows[0],
)  # fmt: skip
def test_a_header_may_name_what_is_down_and_what_is_across(rows: tuple[str, ...]) -> None:
    assert sorted(found(read(*rows, rule=rows[1].replace("\\|", "").count("|") - 1)), key=str) == [
        ("Lima", "L3", "total", 90_000, 90_000, "PEN"),
        ("Lima", "Lead", "total", 130_000, 130_000, "PEN"),
        ("Turin", "L3", "total", 50_000, 50_000, "EUR"),
        ("Turin", "Lead", "total", 70_000, 70_000, "EUR"),
    ]


@pytest.mark.parametrize("region", ["Mexico City", "Salt Lake City", "Kuala Lumpur", "Bay Area (US)"])
@pytest.mark.parametrize(
    "levels", [("Mid-Level", "Senior"), ("Level 62", "Level 63+"), ("P3", "P4"), ("AE II (L3)", "Staff+")]
)
def test_names_of_cities_and_levels_are_told_from_headings_over_them(region: str, levels: tuple[str, str]) -> None:
    down = read(f"| Region | {levels[0]} | {levels[1]} |", f"| {region} | $100K–$120K | $140K–$160K |")
    across = read(f"| Level | {region} | Oslo (NOK) |", *(f"| {level} | $100K–$120K | 1.1M–1.2M |" for level in levels))
    assert {(band.region, band.level) for band in down.bands} == {(region, level) for level in levels}
    assert {(band.region, band.level) for band in across.bands} == {
        (place, level) for place in (region, "Oslo") for level in levels
    }


def test_a_table_below_that_of_a_heading_which_speaks_of_something_else_is_read_where_there_is_no_other() -> None:
    other = "| Company | Base | Total |\n|---|---|---|\n| Pier One | $280K | $500K |"
    own = "| Region | Base | Total |\n|---|---|---|\n| Reno | $180K | $200K |"
    text = f"### Keeper | Reef Negotiation Guide\n\n#### Alternative Offers\n\n{other}\n\n{own}\n"
    assert found(read_guide(text, "reef/keeper.md")) == [
        ("Reno", None, "base", 180_000, 180_000, "USD"),
        ("Reno", None, "total", 200_000, 200_000, "USD"),
    ]


@pytest.mark.parametrize("cell", ["US$30K–C$70K", "C$30K–$70K"])
def test_two_dollars_in_one_range_are_not_taken_for_one(cell: str) -> None:
    with pytest.raises(Refused, match="two currencies"):
        read("| Region | Base |", f"| Reno | {cell} |")


@pytest.mark.parametrize("header", ["Salary Grade", "Pay Level", "Experience", ""])
def test_rows_that_are_levels_are_levels_whatever_their_column_is_called(header: str) -> None:
    guide = read(f"| {header} | Base | Total |", "| Junior (G3) | $90K | $99K |", "| Senior (G5) | $120K | $130K |")
    assert [(band.region, band.level) for band in guide.bands][::2] == [(None, "Junior (G3)"), (None, "Senior (G5)")]


def test_a_starting_bonus_is_signing_and_a_share_each_quarter_is_still_a_share_of_pay() -> None:
    guide = read("| Region | Base | STIP | Starting bonus |", "| Cork | €60K–€70K | 5–9% | €4K–€6K |")
    assert found(guide)[1:] == [
        ("Cork", None, "bonus", 5, 9, "percent"),
        ("Cork", None, "signing", 4_000, 6_000, "EUR"),
    ]
    assert found(read("| Region | Base | Quarterly bonus |", "| Cork | €60K–€70K | 5–9% |"))[1:] == [
        ("Cork", None, "bonus", 5, 9, "percent")
    ]


def test_lei_are_romanian_or_moldovan_by_their_place_and_left_out_where_it_does_not_tell() -> None:
    guide = read("| Region | Base |", *(f"| {place} | 9.000–12.500 lei |" for place in ("Sibiu", "Chișinău", "Remote")))
    assert [(band.region, band.currency) for band in guide.bands] == [("Sibiu", "RON"), ("Chișinău", "MDL")]


def test_rupees_are_those_of_their_place_and_of_india_where_it_does_not_tell() -> None:
    rows = (f"| {place} | Rs 350,000–420,000 |" for place in ("Pune", "Karachi", "Colombo", "Remote"))
    guide = read("| Region | Base |", *rows)
    assert [band.currency for band in guide.bands] == ["INR", "PKR", "LKR", "INR"]
