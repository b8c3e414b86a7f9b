"""Several pay tables in one guide: read together where they fit, refused where they contradict."""

import pytest

from scenarios import Component, Guide, Refused, read_guide
from tests.scenarios.reader.guide_text import TABLE, guide_text

COLUMNS = "| Base Salary | Stock (RSU/4yr) | Total Comp |\n|---|---|---|---|\n"


def table(label: str, *rows: str) -> str:
    return f"| {label} {COLUMNS}" + "\n".join(f"| {row} |" for row in rows)


JUNIOR = table("Region", "Lisbon | €60K–€70K | €20K–€40K | €70K–€90K", "Oslo (NOK) | 600K–700K | 100K–200K | 650K–800K")
SENIOR = table(
    "Region", "Lisbon | €90K–€99K | €50K–€80K | €110K–€130K", "Oslo (NOK) | 800K–900K | 200K–400K | 900K–1.1M"
)


def read(*parts: str) -> Guide:
    return read_guide("### Keeper | Blue Reef Negotiation Guide\n\n" + "\n\n".join(parts) + "\n", "reef/keeper.md")


@pytest.mark.parametrize(
    ("first", "second", "levels"),
    [
        ("#### L4", "#### L5", ("L4", "L5")),
        ("#### L4 — Compensation by Region", "#### L5 — Compensation by Region", ("L4", "L5")),
        ("#### Compensation: Senior Keeper (L5)", "#### Compensation: Staff Keeper (L6)",
         ("Senior Keeper (L5)", "Staff Keeper (L6)")),
        ("**IC3 Pay Bands (2026)**", "**IC4 Pay Bands (2026)**", ("IC3", "IC4")),
    ],
)  # fmt: skip
def test_a_table_for_each_level_takes_the_level_from_its_heading(
    first: str, second: str, levels: tuple[str, str]
) -> None:
    guide = read(first, JUNIOR, second, SENIOR)
    assert tuple(dict.fromkeys(band.level for band in guide.bands)) == levels
    assert guide.regions == ("Lisbon", "Oslo")
    found = guide.band("Lisbon", Component.BASE, levels[1])
    assert found is not None
    assert (found.low, found.line) == (90_000, 14)


@pytest.mark.parametrize(
    ("first", "second", "regions"),
    [
        ("#### United States", "#### United Kingdom", ("United States", "United Kingdom")),
        ("#### Compensation — US (USD)", "#### Compensation — Lowlands (EUR)", ("US", "Lowlands")),
    ],
)
def test_a_table_for_each_market_takes_the_region_from_its_heading(
    first: str, second: str, regions: tuple[str, str]
) -> None:
    guide = read(
        first, table("Level", "L4 | $100K–$120K | $40K–$60K | $120K–$140K"),
        second, table("Level", "L4 | 80K–90K EUR | 20K–30K EUR | 90K–99K EUR"),
    )  # fmt: skip
    assert guide.regions == regions
    assert {band.level for band in guide.bands} == {"L4"}


def test_tables_of_different_regions_stand_side_by_side() -> None:
    other = table("Region", "Faro | €50K–€60K | €10K–€20K | €60K–€70K")
    guide = read("#### Compensation: Americas", JUNIOR, "#### Compensation: Southern Europe", other)
    assert guide.regions == ("Lisbon", "Oslo", "Faro")
    assert {band.level for band in guide.bands} == {None}


def test_levels_beside_regions_are_read_as_they_stand() -> None:
    guide = read("#### Pay by Region", JUNIOR, "#### Pay by Level", table("Level", "L4 | €60K–€70K | €20K | €80K"))
    assert {(band.region, band.level) for band in guide.bands} == {("Lisbon", None), ("Oslo", None), (None, "L4")}


def test_a_table_that_repeats_another_adds_nothing() -> None:
    assert len(read("#### Pay", JUNIOR, "#### Summary of pay", JUNIOR).bands) == 6


def test_a_table_that_contradicts_another_is_refused_with_both_lines() -> None:
    with pytest.raises(Refused) as refused:
        read("#### Compensation", JUNIOR, "#### Compensation again", SENIOR)
    (problem,) = refused.value.problems
    assert problem.line == 14
    for part in ("second pay table", "base for Lisbon", "€90K–€99K", "€60K–€70K on line 7"):
        assert part in problem.message


def test_two_rows_of_one_table_for_the_same_place_are_refused() -> None:
    with pytest.raises(Refused, match=r":6: .*base for Reno is \$80K here and \$90K on line 5"):
        read("| Region | Base |\n|---|---|\n| Reno | $90K |\n| Reno | $80K |")


def test_a_table_whose_rows_are_no_places_is_left_out_where_another_one_says_its_places() -> None:
    years = table("Year", "Year 1 | €60K | €20K | €80K", "Year 2 | €70K | €20K | €90K")
    assert read("#### Compensation", years, "#### Compensation by Region", JUNIOR).regions == ("Lisbon", "Oslo")
    across = "| Component | Ours | Theirs |\n|---|---|---|\n| Base | €60K | €70K |\n| Total | €90K | €95K |"
    guide = read("#### Compensation", across, "#### Compensation by Region", JUNIOR)
    assert guide.regions == ("Lisbon", "Oslo")
    assert any(note.line == 5 and "table on line 12" in note.text for note in guide.notes)


def test_a_table_too_wide_for_a_guide_is_refused() -> None:
    wide = "| Region |" + " Base |" * 80 + "\n|---|" + "---|" * 80 + "\n| Reno |" + " $99K |" * 80
    with pytest.raises(Refused, match="81 columns"):
        read_guide(guide_text(table=wide), "guide.md")
    assert read_guide(guide_text(table=TABLE), "guide.md").bands


def test_a_column_that_names_all_steps_does_not_hide_that_two_tables_contradict_each_other() -> None:
    outlying = "| Region | Base Salary | Step |\n|---|---|---|\n| Lisbon | €95K–€99K | 1–9 |"
    with pytest.raises(Refused, match=r"base for Lisbon is €95K–€99K here and €60K–€70K"):
        read("#### Compensation", JUNIOR, "#### Steps of the islands", outlying)


def parts(header: str, *rows: str) -> str:
    return "\n".join([f"| {header} |", "|---" * (header.count("|") + 1) + "|", *(f"| {row} |" for row in rows)])


PARTS = "Component | Pay range"


@pytest.mark.parametrize(
    ("first", "second", "places"),
    [
        ("## Lisbon", "## Boston", [("Lisbon", None), ("Boston", None)]),
        ("## Salary bands: Horta (EUR)", "## Salary bands: Goole (GBP)", [("Horta", None), ("Goole", None)]),
        ("## Level 3 (Keeper)", "## Level 4 (Curator)", [(None, "Level 3 (Keeper)"), (None, "Level 4 (Curator)")]),
    ],
)
def test_a_table_of_parts_alone_takes_its_place_from_its_heading(
    first: str, second: str, places: list[tuple[str | None, str | None]]
) -> None:
    one = parts(PARTS, "Base | €60K–€70K", "Bonus | 5%")
    other = parts(PARTS, "Base | £80K–£90K", "Bonus | 6%")
    guide = read(first, one, second, other)
    assert [(band.region, band.level) for band in guide.bands][::2] == places
    assert [band.low for band in guide.bands] == [60_000, 5, 80_000, 6]


def test_one_table_of_parts_alone_is_read_where_its_heading_names_a_region() -> None:
    table = parts("Pay component | Band (€K)", "Base salary | 34–45", "Total | 36–47")
    for heading, region in (("Compensation — Cremona (EUR)", "Cremona"), ("Paris", "Paris")):
        assert read(f"#### {heading}", table).band(region, Component.BASE) is not None
    for heading in (
        "Compensation overview",
        "L5",
        "Counteroffer example: Paris",
        "Compensation — competitor in Paris",
        "Peers — Paris",
        "Walk-away points — Paris",
        "Your current pay: Paris",
        "What to ask for, Paris",
    ):
        with pytest.raises(Refused, match=r":5: (this table does not say|no pay table)"):
            read(f"#### {heading}", table)


def test_levels_across_stay_levels_below_headings_of_regions() -> None:
    header = " | Keeper | Head"
    guide = read(
        "### Horta (EUR)", parts(header, "Base | €60K–€70K | €80K–€90K", "Bonus | 5% | –"),
        "### Goole (GBP)", parts(header, "Base | £50K–£60K | £70K–£80K", "Bonus | 4% | 6%"),
    )  # fmt: skip
    assert [(band.region, band.level, band.low) for band in guide.bands if band.component is Component.BASE] == [
        ("Horta", "Keeper", 60_000), ("Horta", "Head", 80_000),
        ("Goole", "Keeper", 50_000), ("Goole", "Head", 70_000),
    ]  # fmt: skip


def test_a_column_of_offers_or_a_table_of_another_year_is_no_band() -> None:
    with pytest.raises(Refused):
        read("#### Paris", parts("Component | Offer | Ask", "Base | €34,000 | €45,000"))
    with pytest.raises(Refused):
        read("#### Paris 2024", parts(PARTS, "Base | €34K"), "#### Paris 2025", parts(PARTS, "Base | €45K"))


def test_a_table_of_parts_alone_beside_one_with_places_is_left_out_with_a_note() -> None:
    guide = read("#### Compensation", JUNIOR, "#### Paris", parts(PARTS, "Base | €34K–€45K"))
    assert guide.regions == ("Lisbon", "Oslo")
    assert [note.line for note in guide.notes if "does not say which region" in note.text] == [12]
