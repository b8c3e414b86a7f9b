import pytest

from scenarios import Guide, Refused, read_guide
from tests.scenarios.reader.guide_text import TABLE, guide_text


def read(table: str, *parts: str) -> Guide:
    return read_guide(guide_text(*parts, table=table), "reef/keeper.md")


def places(guide: Guide) -> list[tuple[str | None, str | None, str]]:
    return [(band.region, band.level, band.component.value) for band in guide.bands]


def test_a_title_column_beside_the_level_is_left_aside() -> None:
    guide = read("| Level | Title | Base | TC |\n|---|---|---|---|\n| 62 | Keeper | $100K–$120K | $150K–$180K |")
    assert places(guide) == [(None, "62", "base"), (None, "62", "total")]


def test_a_bonus_column_whose_cells_speak_of_sign_on_is_sign_on() -> None:
    guide = read("| Region | Base | Bonus |\n|---|---|---|\n| Reno | $100K–$120K | $20K–$30K sign-on |")
    assert places(guide) == [("Reno", None, "base"), ("Reno", None, "signing")]


def test_a_column_of_currencies_gives_bare_numbers_theirs() -> None:
    guide = read(
        "| Region | Currency | Base |\n|---|---|---|\n| Perth | AUD | 120K–140K |\n| Lyon | EUR | 60,000–70,000 |"
    )
    assert [(band.currency, band.low) for band in guide.bands] == [("AUD", 120_000), ("EUR", 60_000)]


@pytest.mark.parametrize(
    ("label", "cell", "currency"),
    [
        ("Sydney (AUD)", "$120K–$140K", "AUD"),
        ("Sydney", "$120K–$140K", "USD"),
        ("London (GBP/USD)", "$120K–$140K", "USD"),
        ("Osaka", "¥8M–¥12M", "JPY"),
        ("Shenzhen (R&D)", "¥400K–¥500K", "CNY"),
        ("Oslo", "kr 900K–kr 1.1M", "NOK"),
        ("Somewhere (SEK)", "kr900K–kr1.1M", "SEK"),
    ],
)
def test_a_mark_of_several_currencies_is_told_by_the_label_or_the_place(label: str, cell: str, currency: str) -> None:
    guide = read(f"| Region | Base |\n|---|---|\n| {label} | {cell} |")
    assert guide.bands[0].currency == currency


def test_what_does_not_fit_is_left_out_and_noted_with_its_line_and_reason() -> None:
    guide = read(
        "| Region | Base | Bonus | TC | Luck |\n|---|---|---|---|---|\n"
        "| Reno | $100K–£120K | 10% | $300K–$200K | $5K |\n"
        "| Nowhere | ¥8M–¥9M | 5% | 20% | |\n"
        "| Torn | $1K | $2K | $3K | $4K | $5K |"
    )
    assert places(guide) == [("Reno", None, "bonus"), ("Nowhere", None, "bonus")]
    notes = {note.line: note.text for note in guide.notes}
    assert set(notes) == {5, 7, 8, 9}
    assert "“Luck” is not known" in notes[5]
    assert "6 cells" in notes[9]
    texts = " ".join(note.text for note in guide.notes)
    for reason in (
        "two currencies",
        "upside down",
        "the currency of “¥8M–¥9M” cannot be told",
        "percentage where money",
    ):
        assert reason in texts


def test_a_period_that_label_and_cell_contradict_is_noted() -> None:
    guide = read("| Region | Base | RSU (4yr) |\n|---|---|---|\n| Reno | $100K–$120K | $20K–$30K/yr |")
    assert guide.bands[1].period == "year"
    assert "the label says four years" in guide.notes[0].text


@pytest.mark.parametrize(
    "aside",
    [
        "#### Level Mapping\n\n| Level | Google | TC |\n|---|---|---|\n| K1 | L3 | $100K–$120K |",
        "#### Strategy\n\n| Component | Start At | Accept At |\n|---|---|---|\n| Base | $120K | $110K |",
        "#### Other Offers\n\n| Company | Base | Total Comp |\n|---|---|---|\n| Pier One | $120K | $150K |",
        "#### Domains\n\n| Domain | Scope |\n|---|---|\n| Sea | All of it |",
    ],
)
def test_tables_of_levels_strategy_and_rivals_hold_no_bands(aside: str) -> None:
    assert len(read(TABLE, aside).bands) == 8


@pytest.mark.parametrize("name", ["Strategy Manager", "Competitive Intelligence Analyst", "Script Example Lead"])
def test_the_role_in_the_title_does_not_decide_what_the_table_is(name: str) -> None:
    text = guide_text().replace("Lighthouse Keeper", name).replace("#### Compensation Benchmarks\n", "")
    assert len(read_guide(text, "a/b.md").bands) == 8


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("# Nothing\n\nNo table here.", 1, "no pay table"),
        (guide_text(TABLE.replace("100K", "90K")), 13, "second pay table"),
        (guide_text(table="| Region | Base |\n|---|---|---|\n| Reno | $1K |"), 5, "not as many cells"),
        (
            guide_text(table="| Component | Range |\n|---|---|\n| Base | $100K |\n| Total | $1M |"),
            5,
            "which region or level",
        ),
        (guide_text(table="| Region | Base |\n|---|---|\n| Reno | Ask |"), 5, "no pay table"),
        (guide_text(table="| Level | City | Range |\n|---|---|---|\n| L4 | Reno | $90K |"), 5, "which part of pay"),
        (guide_text(table="| Region | Base |\n|---|---|\n| Reno | $300K–$200K |"), 7, "upside down"),
        (b"\xff\xfe# UTF-16", 1, "no UTF-8"),
        ("fine\nZürich".encode("latin-1"), 2, "no UTF-8"),
        (b"PK\x03\x04rest", 1, "zip"),
        ("a\n\0", 2, "NUL"),
        (b"a" * 10_000_000, 1, "larger than the 256 KB"),
        ("\n" * 100_000, 5000, "100,001 lines"),
        ("ok\n" + "|a" * 10_000, 2, "20,000 characters"),
    ],
)
def test_a_file_that_is_no_guide_is_refused_with_line_and_reason(text: str | bytes, place: int, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read_guide(text, "reef/keeper.md")
    problem = refused.value.problems[0]
    assert (problem.file, problem.line) == ("reef/keeper.md", place)
    assert why in problem.message


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    plain = read_guide(guide_text(), "a/b.md")
    assert read_guide(b"\xef\xbb\xbf" + guide_text().replace("\n", "\r\n").encode(), "a/b.md") == plain
