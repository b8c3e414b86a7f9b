from __future__ import annotations

import pytest

from bot.roleplay.mandate import derive
from bot.roleplay.recruiter import best
from scenarios import Scenario


def test_the_ally_numbers_by_the_book(scenario: Scenario) -> None:
    mandate = derive(scenario)
    base, equity, bonus = mandate.limits
    assert (base.opening, base.standard, base.with_lever) == (140_500, 153_500, 174_000)
    assert (equity.opening, equity.standard, equity.with_lever) == (33_000, 40_000, 51_500)
    assert (bonus.opening, bonus.lever_percent) == (31_500, 20)
    assert (base.levers, equity.levers, bonus.levers, mandate.cap_levers) == ((1,), (2,), (4,), (3,))


def test_every_limit_stands_in_its_band_and_the_opening_leaves_room(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        for limit in derive(scenario).limits:
            assert limit.low <= limit.opening < limit.standard <= limit.with_lever <= limit.high


def test_the_caps_lie_inside_the_target_of_the_region(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        mandate, target = derive(scenario), scenario.guide.target(scenario.region)
        assert target is not None
        assert target.low <= mandate.cap <= mandate.cap_with_lever <= target.high


def test_the_best_package_ends_in_the_target_of_the_region(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        mandate, target = derive(scenario), scenario.guide.target(scenario.region)
        most = best(mandate, scenario.persona)
        assert target is not None
        assert target.low <= most.total(mandate.convention, mandate.vesting_years) <= target.high


@pytest.mark.parametrize(("kinder", "harder"), [("supportive", "by-the-book"), ("by-the-book", "hardball")])
def test_a_kinder_recruiter_opens_higher_and_goes_further(
    scenarios: tuple[Scenario, ...], kinder: str, harder: str
) -> None:
    by_persona = {scenario.persona.key: derive(scenario) for scenario in scenarios[:3]}
    for kind, hard in zip(by_persona[kinder].limits, by_persona[harder].limits, strict=True):
        assert kind.opening > hard.opening
        assert kind.with_lever >= hard.with_lever
