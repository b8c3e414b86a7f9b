"""The guide that comes with the project, read: the facts and figures that the design names."""

from pathlib import Path

import pytest

from scenarios import Component, Guide, asks_for, regional_asks
from scenarios.catalogue import GUIDES, find_guide, load_guide

FIGURES = {
    "Detroit, MI (HQ)": ((132, 175), (28, 52), (28, 45), (188, 272)),
    "Charlotte, NC": ((139, 184), (29, 55), (29, 47), (197, 286)),
    "New York": ((156, 207), (33, 61), (33, 53), (222, 321)),
}
DETROIT, CHARLOTTE, NEW_YORK = FIGURES


@pytest.fixture(scope="module")
def guide() -> Guide:
    path = find_guide("ally-financial/solutions-architect")
    assert path is not None
    return load_guide(path)


def lines(guide: Guide) -> list[str]:
    return Path(guide.file).read_text(encoding="utf-8").split("\n")


def test_three_regions_have_base_stock_bonus_and_total_in_dollars(guide: Guide) -> None:
    parts = (Component.BASE, Component.EQUITY, Component.BONUS, Component.TOTAL)
    assert guide.regions == tuple(FIGURES)
    for region, figures in FIGURES.items():
        for component, (low, high) in zip(parts, figures, strict=True):
            band = guide.band(region, component)
            assert band is not None
            assert (band.low, band.high, band.currency, band.unit) == (low * 1000, high * 1000, "USD", "absolute")
            assert f"${low}K–${high}K" in lines(guide)[band.line - 1]


def test_every_part_of_the_guide_is_read(guide: Guide) -> None:
    assert (guide.company, guide.role) == ("Ally Financial", "Solutions Architect")
    assert len(guide.tags) == 8
    assert len(guide.background) == 3
    assert [(level.name, len(level.peers)) for level in guide.levels] == [
        ("Solutions Architect", 4),
        ("Senior Solutions Architect", 4),
        ("Principal Architect", 4),
    ]
    assert guide.levels[2].peers["Capital One"] == "Enterprise Architect"
    assert [(p.low, p.high) for p in guide.premiums] == [
        (12_000, 20_000),
        (10_000, 16_000),
        (8_000, 14_000),
        (6_000, 12_000),
    ]
    assert len(guide.sources) == 7


def test_the_levers_ask_for_what_the_guide_says_and_the_competing_offer_is_none(guide: Guide) -> None:
    asks = [(a.component, a.low, a.high, a.unit) for lever in guide.levers for a in lever.asks]
    assert asks == [
        (Component.BASE, 172_000, 175_000, "absolute"),
        (Component.EQUITY, 50_000, 52_000, "absolute"),
        (Component.TOTAL, 265_000, 272_000, "absolute"),
        (Component.BONUS, 20, 20, "percent"),
    ]
    assert [offer.low for lever in guide.levers for offer in lever.competing] == [260_000]


def test_the_strategy_has_a_target_for_each_region_with_premiums_and_rivals(guide: Guide) -> None:
    assert [(t.region, t.low, t.high, t.premiums, t.rivals) for t in guide.strategy] == [
        (DETROIT, 252_000, 272_000, (1, 3), ("Capital One", "Discover")),
        (CHARLOTTE, 265_000, 286_000, (), ("Bank of America", "Truist", "AWS")),
        (NEW_YORK, 298_000, 321_000, (), ("JPMorgan", "Goldman Sachs", "Stripe")),
    ]


def test_the_facts_to_know_are_noted(guide: Guide) -> None:
    assert guide.total_convention == "whole_grant"
    convention, targets, bonus = (note.text for note in guide.notes)
    assert "$132K + $28K + $28K = $188K" in convention
    assert "$265K–$272K" in targets
    assert "$252K–$272K" in targets
    assert "20% of a base below $140K is under the band's floor of $28K" in bonus


def test_asks_are_the_guides_own_in_its_first_region_and_derived_elsewhere(guide: Guide) -> None:
    def found(region: str) -> list[tuple[Component, float, float, bool]]:
        return [(ask.component, ask.low, ask.high, ask.derived) for ask in asks_for(guide, region)]

    assert found(DETROIT)[0] == (Component.BASE, 172_000, 175_000, False)
    assert found(NEW_YORK) == [
        (Component.BASE, 203_000, 207_000, True),
        (Component.EQUITY, 58_700, 61_000, True),
        (Component.TOTAL, 313_000, 321_000, True),
        (Component.BONUS, 20, 20, False),
    ]
    assert regional_asks(guide, guide.levers[0], "Lima") == ()


def test_placeholders_stand_in_square_brackets_and_nowhere_in_what_is_not_said(guide: Guide) -> None:
    assert "[current company]" in guide.levers[0].argument
    assert not any("[" in lever.title for lever in guide.levers)


def test_every_guide_that_comes_with_the_project_can_be_read() -> None:
    for path in GUIDES.rglob("*.md"):
        assert load_guide(path).bands
