"""Allowances and other money beside base, equity and bonus: kept as other, and never taken for anything else."""

import pytest

from scenarios import Guide, Refused, read_guide
from tests.scenarios.reader.guide_text import guide_text


def read(*rows: str) -> Guide:
    header, *others = rows
    rule = "|---" * (header.count("|") - 1) + "|"
    return read_guide(guide_text(table="\n".join([header, rule, *others])), "reef/keeper.md")


def figures(guide: Guide) -> list[tuple[str | None, str, float | None, float | None, str | None]]:
    return [
        (band.region, band.component.value, band.low, band.high, band.currency or band.unit) for band in guide.bands
    ]


def test_an_allowance_each_month_is_other_pay_with_its_period() -> None:
    guide = read(
        "| Region | Basic Salary (monthly) | Transport Allowance (monthly) | Total Package (annual) |",
        "| Muscat (OMR) | 1,450–1,900 | 120–180 | 19,500–26,000 |",
        "| Manama (BHD) | 1,300–1,700 | — | 16,500–22,000 |",
    )
    assert figures(guide) == [
        ("Muscat", "base", 1450, 1900, "OMR"),
        ("Muscat", "total", 19_500, 26_000, "OMR"),
        ("Manama", "base", 1300, 1700, "BHD"),
        ("Manama", "total", 16_500, 22_000, "BHD"),
    ]
    assert [(note.line, "too little" in note.text) for note in guide.notes if "Transport" in note.text] == [(7, True)]


@pytest.mark.parametrize(
    "label",
    [
        "Meal stipend", "Housing Subsidy", "Per diem (yearly)", "Night differential", "Relocation", "Tips",
        "Language Premium", "Student loan repayment", "Remote loading", "Prize share", "On-call",
        "Cost-of-living allowance", "Benefits allowance", "School fees", "Hardship / family allowance", "Overtime pay",
        "Area uplift",
    ],
)  # fmt: skip
def test_money_of_its_own_kind_is_other_in_a_column_and_in_a_row(label: str) -> None:
    across = read(f"| Region | Base | {label} | Total |", "| Graz | €50K–€60K | €3K–€5K | €55K–€66K |")
    down = read("| Component | Graz | Reno |", "| Base | €50K | $90K |", f"| {label} | €3K–€5K | $4K |")
    assert figures(across)[1] == ("Graz", "other", 3000, 5000, "EUR")
    assert figures(down)[2:] == [("Graz", "other", 3000, 5000, "EUR"), ("Reno", "other", 4000, 4000, "USD")]


def test_several_allowances_of_one_place_stand_side_by_side() -> None:
    guide = read(
        "| Grade | Base | Car allowance | Standby & call-out | Total |",
        "| G5 | CHF 98K–112K | CHF 6K | CHF 4K–9K | CHF 108K–127K |",
    )
    assert [figure[1:] for figure in figures(guide)] == [
        ("base", 98_000, 112_000, "CHF"),
        ("other", 6000, 6000, "CHF"),
        ("other", 4000, 9000, "CHF"),
        ("total", 108_000, 127_000, "CHF"),
    ]


@pytest.mark.parametrize(
    ("label", "cell"),
    [
        ("Housing allowance", "25% of basic"), ("Market premium", "$12K–$18K"), ("Premium vs peers", "$12K"),
        ("Allowance policy", "$12K"), ("Housing cost", "$24K"), ("Rent & housing", "$24K"), ("Overtime rate", "$1,200"),
        ("Tips", "$5K above the offer"), ("Uplift over last year", "$3K"), ("Premium band", "$130K–$150K"),
    ],
)  # fmt: skip
def test_what_may_be_no_money_of_its_own_is_left_out_with_a_note(label: str, cell: str) -> None:
    guide = read(f"| Region | Base | {label} |", f"| Reno | $90K–$99K | {cell} |")
    assert figures(guide) == [("Reno", "base", 90_000, 99_000, "USD")]
    assert any(label in note.text for note in guide.notes)


@pytest.mark.parametrize(
    ("label", "component"),
    [
        ("Total incl. bonus", "total"), ("Total with equity", "total"), ("Total excl. equity", "total"),
        ("Total (incl. allowances)", "total"), ("Total allowances", "other"), ("Base excl. housing", "base"),
        ("Share Programme (3yr)", "equity"), ("Share plan", "equity"), ("Package", "total"),
        ("Relocation bonus", "bonus"), ("Total bonus", "bonus"), ("Profit share", "other"),
    ],
)  # fmt: skip
def test_what_a_label_includes_or_leaves_out_is_not_what_it_is(label: str, component: str) -> None:
    whole = "Base" if component == "total" else "CTC"
    guide = read(f"| Region | {label} | {whole} |", "| Pune | ₹20L–₹24L | ₹26L–₹31L |")
    assert figures(guide)[0] == ("Pune", component, 2_000_000, 2_400_000, "INR")


@pytest.mark.parametrize("label", ["Base incl. bonus", "Salary (incl. commission)", "TFR incl. STIP"])
def test_a_base_that_holds_a_bonus_is_neither(label: str) -> None:
    guide = read(f"| Region | Base | {label} |", "| Reno | $90K–$99K | $100K–$120K |")
    assert figures(guide) == [("Reno", "base", 90_000, 99_000, "USD")]
    with pytest.raises(Refused):
        read(f"| Region | {label} |", "| Reno | $100K–$120K |")
