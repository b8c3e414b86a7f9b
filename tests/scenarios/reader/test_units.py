"""Labels of places and headings that say what the figures count in."""

import pytest

from scenarios import Guide, Refused, read_guide

Found = tuple[str | None, str, float | None, float | None, str | None, str | None]


def read(*rows: str, heading: str = "Base salary") -> Guide:
    header, *others = rows
    table = "\n".join([header, "|---" * (header.count("|") - 1) + "|", *others])
    return read_guide(f"### Pilot | Skerry Ports\n\n#### {heading}\n\n{table}\n", "reef/keeper.md")


def found(guide: Guide) -> list[Found]:
    return [
        (band.region, band.component.value, band.low, band.high, band.currency or band.unit, band.period)
        for band in guide.bands
    ]


@pytest.mark.parametrize(
    ("label", "cell", "figure"),
    [
        ("Kiel (k EUR)", "78–95.5", (78_000, 95_500, "EUR", None)),
        ("Kiel (k€)", "up to 95", None),
        ("Kiel (kEUR)", "78–95", (78_000, 95_000, "EUR", None)),
        ("Kiel (TEUR)", "78+", (78_000, None, "EUR", None)),
        ("Kiel (k€, gross per year)", "78–95", (78_000, 95_000, "EUR", "year")),
        ("Kiel (k EUR)", "78K–95K", (78_000, 95_000, "EUR", None)),
        ("Kiel (k EUR)", "78,000–95,000", (78_000, 95_000, "EUR", None)),
        ("Kiel (k EUR)", "78.000–95.000", (78_000, 95_000, "EUR", None)),
        ("Kiel (k EUR)", "5.200–9.500", None),
        ("Waco ($K)", "71–88", (71_000, 88_000, "USD", None)),
        ("Pune (₹ lakh)", "18–26", (1_800_000, 2_600_000, "INR", None)),
        ("Osaka (JPY M)", "5.2–6.8", (5_200_000, 6_800_000, "JPY", None)),
        ("Lund (SEK thousands)", "520–610", (520_000, 610_000, "SEK", None)),
        ("Aarhus (DKK/month)", "41.000–47.500", (41_000, 47_500, "DKK", "month")),
        ("Aarhus (kr. per month)", "41,000", (41_000, 41_000, "DKK", "month")),
        ("Aarhus (DKK p.a.)", "510.000", (510_000, 510_000, "DKK", "year")),
        ("Aarhus (DKK)", "510.000–580.000", (510_000, 580_000, "DKK", None)),
        ("Lima (PEN/mes)", "6.200–7.900", (6_200, 7_900, "PEN", "month")),
        ("Graz (EUR brutto im Monat)", "3.900", (3_900, 3_900, "EUR", "month")),
        ("Vaasa (EUR/hour)", "1,100–1,300", None),
        ("Vaasa (k)", "50–60", None),
        ("Vaasa (EUR m)", "50–60", (50_000_000, 60_000_000, "EUR", None)),
        ("Vaasa (EUR L)", "50–60", None),
        ("Vaasa (EUR net)", "50–60", None),
    ],
)  # fmt: skip
def test_the_unit_of_a_place_holds_for_its_figures(
    label: str, cell: str, figure: tuple[float, float | None, str, str | None] | None
) -> None:
    place = label.partition(" (")[0]
    down = read("| Region | Base | Total |", f"| {label} | {cell} | |", "| Bath | £40K | £44K |")
    across = read("| Component | Bath | " + label + " |", f"| Base | £40K | {cell} |")
    for guide in (down, across):
        told = [each[2:] for each in found(guide) if each[0] == place]
        assert told == ([figure] if figure else [])


def test_a_month_in_the_unit_is_the_base_s_and_a_count_or_a_percentage_takes_no_unit() -> None:
    guide = read(
        "| Region | Base | Total (per year) | Bonus % | Options | Options value |",
        "| Bergen (k NOK/month) | 52.5–61 | 640–760 | 10 | 400 | 60–90 |",
    )
    assert (
        found(guide)
        == [
            ("Bergen", "base", 52_500, 61_000, "NOK", "month"),
            ("Bergen", "total", 640_000, 760_000, "NOK", "year"),
            ("Bergen", "bonus", 10, 10, "percent", None),
            ("Bergen", "equity", 60_000, 90_000, "NOK", None),
        ]
        or len(guide.notes) == 1
    )


def test_a_heading_may_name_place_and_unit() -> None:
    guide = read("| Level | Base | Total |", "| L3 | 41–47 | 43–50 |", heading="Pay — Graz (k€, gross per year)")
    assert [each[1:] for each in found(guide)] == [
        ("base", 41_000, 47_000, "EUR", "year"),
        ("total", 43_000, 50_000, "EUR", "year"),
    ]


def test_pay_by_the_month_that_no_label_calls_base_or_total_is_refused() -> None:
    rows = ("| Step | Aarhus (DKK/month) | Lund (SEK/month) |", "| L1 | 36.500–41.000 | 37.000–42.500 |")
    with pytest.raises(Refused, match=r":7: .*is pay by the month: say in the heading above"):
        read(*rows, heading="At a glance")
    assert [each[1:3] for each in found(read(*rows))] == [("base", 36_500), ("base", 37_000)]


def test_a_list_may_have_units_too() -> None:
    text = "#### Base salary by port\n\n- Kiel (k EUR): 78–95\n- Turku (EUR/month): 5.800–7.100\n"
    assert found(read_guide(f"### Pilot | Skerry Ports\n\n{text}", "reef/keeper.md")) == [
        ("Kiel", "base", 78_000, 95_000, "EUR", None),
        ("Turku", "base", 5_800, 7_100, "EUR", "month"),
    ]


def test_a_point_before_three_digits_parts_thousands_in_money_and_counts_alike() -> None:
    guide = read("| Region | Base | Options (count) |", "| Graz (EUR) | 62.000–71.500 | 12.500 |")
    assert [each[1:5] for each in found(guide)] == [
        ("base", 62_000, 71_500, "EUR"),
        ("equity", 12_500, 12_500, "count"),
    ]


def test_a_month_in_the_heading_is_the_total_s_too_unless_it_is_too_much_for_one() -> None:
    guide = read(
        "| Region | Base | Total |",
        "| Oslo | NOK 52K–60K | NOK 55K–66K |",
        "| Aarhus (DKK/month) | 41K–47K | 520K–600K |",
        heading="Compensation (monthly)",
    )
    assert found(guide) == [
        ("Oslo", "base", 52_000, 60_000, "NOK", "month"),
        ("Oslo", "total", 55_000, 66_000, "NOK", "month"),
        ("Aarhus", "base", 41_000, 47_000, "DKK", "month"),
    ]
    assert [note.line for note in guide.notes if "too much for a month" in note.text] == [8]
