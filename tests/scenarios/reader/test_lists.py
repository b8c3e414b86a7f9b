"""Pay that stands in a list: read where places and parts are plain, refused with what is missing where they are not."""

import pytest

from scenarios import Guide, Refused, read_guide

Found = tuple[int, str | None, str | None, str, float | None, float | None]


def read(text: str) -> Guide:
    return read_guide(f"### Diver | Kelp Works Negotiation Guide\n\n{text}\n", "reef/keeper.md")


def found(guide: Guide) -> list[Found]:
    return [(each.line, each.region, each.level, each.component.value, each.low, each.high) for each in guide.bands]


NESTED = """#### Compensation Benchmarks (2026)

- **Bergen (NOK)**
  - Base salary: NOK 720,000–NOK 860,000
  - Sea allowance: NOK 60,000
  - Annual bonus: 5–10%
- **Zermatt (CHF)**
  - Base salary: CHF 92,000–CHF 112,000"""
TITLED = """## Pay bands

**Bergen (NOK)**
- Base salary: NOK 720K–NOK 860K
- Sea allowance: NOK 60K
- Annual bonus: 5–10%

**Zermatt (CHF)**
- Base salary: CHF 92K–CHF 112K"""
HEADED = TITLED.replace("**Bergen (NOK)**", "### Bergen (NOK)").replace("**Zermatt (CHF)**", "### Zermatt (CHF)")
IN_LINE = """#### What each harbour pays

1. **Bergen (NOK):** base salary NOK 720K–860K; sea allowance NOK 60K; annual bonus 5–10%
2. **Zermatt (CHF):** base salary CHF 92K–112K, bonus none"""


@pytest.mark.parametrize("text", [NESTED, TITLED, HEADED, IN_LINE], ids=["nested", "titled", "headed", "in line"])
def test_places_may_be_items_titles_or_headings_over_their_parts(text: str) -> None:
    assert [each[1:] for each in found(read(text))] == [
        ("Bergen", None, "base", 720_000, 860_000),
        ("Bergen", None, "other", 60_000, 60_000),
        ("Bergen", None, "bonus", 5, 10),
        ("Zermatt", None, "base", 92_000, 112_000),
    ]


def test_each_figure_of_a_list_has_the_line_of_its_item() -> None:
    assert [each[0] for each in found(read(NESTED))] == [6, 7, 8, 10]


@pytest.mark.parametrize(
    ("heading", "component"),
    [("Base salary bands", "base"), ("Total compensation by city", "total"), ("Pay bands by level (base)", "base")],
)
def test_one_figure_for_each_place_is_the_part_that_the_heading_names(heading: str, component: str) -> None:
    items = "- Senior, Berlin: €85k–€105k\n- Staff, Berlin — €105k–€130k\n- Senior, Kelpham: from €58k"
    assert found(read(f"#### {heading}\n\n{items}")) == [
        (5, "Berlin", "Senior", component, 85_000, 105_000),
        (6, "Berlin", "Staff", component, 105_000, 130_000),
        (7, "Kelpham", "Senior", component, 58_000, None),
    ]


def test_a_half_that_comes_again_beside_a_known_place_is_a_level() -> None:
    items = "- Cork, Blender: base €52K–€68K\n- Cork, Nose: base €72K–€95K\n- Reno, NV: base $80K–$90K"
    places = [each[1:3] for each in found(read(f"#### Pay\n\n{items}"))]
    assert places == [("Cork", "Blender"), ("Cork", "Nose"), ("Reno, NV", None)]


def test_a_label_with_several_figures_is_left_out_and_parts_joined_by_words_are_told_apart() -> None:
    items = (
        "- **Oslo:** Base NOK 700K for juniors, NOK 900K for seniors; cask grant NOK 9K; total NOK 1M\n"
        "- **Lyon:** Base 50.000–60.000 € + bonus 5% and sign-on €3K"
    )
    assert [each[1:] for each in found(read(f"#### Pay\n\n{items}"))] == [
        ("Oslo", None, "total", 1_000_000, 1_000_000),
        ("Lyon", None, "base", 50_000, 60_000),
        ("Lyon", None, "bonus", 5, 5),
        ("Lyon", None, "signing", 3_000, 3_000),
    ]


def test_items_below_a_heading_that_is_a_place_add_the_level() -> None:
    text = "## Base salaries\n\n### Oslo\n- Senior: NOK 900K–NOK 1M\n\n### Lyon (EUR)\n- Senior: 60K–70K"
    assert [each[1:] for each in found(read(text))] == [
        ("Oslo", "Senior", "base", 900_000, 1_000_000),
        ("Lyon", "Senior", "base", 60_000, 70_000),
    ]


@pytest.mark.parametrize(
    "item",
    [
        "**Notes:** base £10K higher offshore", "**2024:** base £30K; bonus 2%", "**Current:** base £31K; bonus 2%",
        "Base: £99K", "We paid a base of £41K–£44K in Leeds last year", "**Leeds:** senior base £41K",
        "**Leeds:** base £41K extra", "**Leeds:** base 41,000-52,000", "**Leeds:** base £52K–£41K",
        "**Leeds, 2019 (GBP):** base £31K; bonus 2%", "**Leeds:** base grew from £31K to £35K",
        "**Leeds:** base £410–£1,200", "**Leeds:** base Lt 41,000",
    ],
)  # fmt: skip
def test_what_is_not_surely_a_band_is_none(item: str) -> None:
    guide = read(f"#### Compensation\n\n- **Bath (GBP):** base £38K–£45K; bonus 5%\n- {item}")
    assert [each[1:] for each in found(guide)] == [
        ("Bath", None, "base", 38_000, 45_000),
        ("Bath", None, "bonus", 5, 5),
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("#### Ranges\n\n- Senior, Leeds: £38k–£45k", ":5:18: “£38k–£45k”: this list does not say which part"),
        ("#### Pay\n\n- **Kelpham:** base £38k–£45k", ":5: “Kelpham” is not known as a region or level"),
        ("#### Competing offers\n\n- **Oslo:** base NOK 600K", ":1: no pay table"),
        ("#### Your current pay\n\n- **Oslo:** base NOK 600K", ":1: no pay table"),
        ("#### Walk-away pay\n\n- **Oslo:** base NOK 600K", ":1: no pay table"),
        ("#### Strategy\n\n- **Oslo:** open at a base of NOK 600K", ":1: no pay table"),
        ("#### Premium pay\n\n- **Oslo:** base NOK 6K more", ":1: no pay table"),
        ("#### Pay\n\n- **Base:** $190K\n- **Bonus:** 15%", ":1: no pay table"),
        ("#### Pay\n\n- Oslo: base NOK 700K\n- Oslo: base NOK 750K", ":6: base for Oslo is NOK 750K here"),
    ],
)
def test_a_list_that_leaves_something_open_is_refused_with_its_line(text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        read(text)


@pytest.mark.parametrize(
    ("label", "region", "level"),
    [
        ("Senior (5+ years), Berlin", "Berlin", "Senior (5+ years)"),
        ("Berlin, Senior (5+ years)", "Berlin", "Senior (5+ years)"),
        ("Berlin (hybrid, 2 days)", "Berlin (hybrid, 2 days)", None),
        ("Junior (0–2 years)", None, "Junior (0–2 years)"),
        ("Staff (L6), Reno (HQ)", "Reno (HQ)", "Staff (L6)"),
        ("Reno (L6)", "Reno", "L6"),
    ],
)
def test_a_label_is_not_taken_apart_inside_its_parentheses(label: str, region: str | None, level: str | None) -> None:
    item = f"#### Base salary bands\n\n- {label}: €85k–€105k"
    row = f"| Level / Location | Base |\n|---|---|\n| {label} | €85k–€105k |"
    for text in (item, row):
        assert [each[1:3] for each in found(read(text))] == [(region, level)]


def test_a_setting_said_of_two_places_is_no_level_of_theirs() -> None:
    items = "- Berlin (hybrid, 2 days): €85k–€105k\n- Madrid (hybrid, 2 days): €55k–€65k"
    regions = [each[1:3] for each in found(read(f"#### Base salary bands\n\n{items}"))]
    assert regions == [("Berlin (hybrid, 2 days)", None), ("Madrid (hybrid, 2 days)", None)]


def test_what_many_people_are_paid_together_is_no_band() -> None:
    with pytest.raises(Refused, match=r":5:\d+: .*“€4.5M for 60 people” is for many people"):
        read("#### Base salary by city\n\n- Berlin (EUR): €4.5M for 60 people")
