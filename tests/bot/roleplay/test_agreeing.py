"""What a review says of money agrees: limits, table, practice and better lines are one sum."""

import re
from collections.abc import Iterator

import pytest

from bot.roleplay import recruiter
from bot.roleplay.candidates import CANDIDATES, play
from bot.roleplay.coach.knowable import knowable
from bot.roleplay.package import Package
from bot.roleplay.recruiter import Demand, Given, Move, mandate
from bot.roleplay.review.review import Review, review
from bot.views import plain, review_page
from scenarios import Persona, Scenario, Script, read_guide
from scenarios.scenario import levels_at
from tests.bot.roleplay.coach.test_counters import LEVERS
from tests.bot.roleplay.test_forms import FORMS
from tests.scenarios.guides import guide_text

PREMIUMS = "\n#### Premiums\n\n- **Night Work**: The yard runs at night. Night work is worth £5K–£9K.\n"


def reviewed(form: str, script: Script, persona: Persona) -> Iterator[tuple[Scenario, Review]]:
    guide = read_guide(guide_text(table=FORMS[form], levers=LEVERS, after=PREMIUMS), "guide.md")
    for region in guide.regions or (None,):
        for level in levels_at(guide, region)[:1]:
            scenario = Scenario(guide, region, persona, script, 1, level)
            calls = play(scenario, CANDIDATES["decent"])
            yield scenario, review(scenario, [call.turn for call in calls])


@pytest.mark.parametrize("form", FORMS)
def test_nothing_that_could_be_had_lies_above_the_limits_that_are_shown(
    form: str, script: Script, personas: dict[str, Persona]
) -> None:
    for scenario, found in reviewed(form, script, personas["by-the-book"]):
        for limit in found.mandate:
            change = next((change for change in found.changes if change.part == limit.part), None)
            assert limit.opening <= limit.standard <= limit.with_lever <= limit.alone
            assert change is None or change.best <= limit.alone
            assert change is None or change.final <= limit.alone
        assert found.best.by_guide <= found.cap_with_lever + 1
        tops = recruiter.total_of(
            mandate.derive(scenario),
            Package(**{limit.part: limit.high for limit in mandate.derive(scenario).limits}),
        )
        assert found.cap <= found.cap_with_lever <= tops + 1
        page = plain(review_page(1, scenario, found, "recruiter").html)
        assert "The best package that all this allows" in page


@pytest.mark.parametrize("form", ["all parts", "bonus in per cent", "francs", "base only"])
def test_what_to_practise_gets_more_than_was_got(form: str, script: Script, personas: dict[str, Persona]) -> None:
    for _, found in reviewed(form, script, personas["hardball"]):
        if found.practise.startswith("Argue"):
            amounts = re.search(r"can go to (\S+), without only to (\S+)\.$", found.practise)
            assert amounts
            assert amounts[1] != amounts[2]


def test_a_proposed_figure_is_the_guides_or_round_and_never_over_the_band(scenario: Scenario) -> None:
    at = recruiter.make_offer(recruiter.opening(mandate.derive(scenario), scenario.persona))
    hidden = Move("counter", asks=(Demand("base", 171_437), Demand("bonus", 31_437)), gives=(Given("equity", 28_123),))
    said = knowable(scenario, at, hidden)
    assert said.asks == (Demand("base", 172_000), Demand("bonus", 31_500))
    assert said.gives == (Given("equity", 28_000),)
    top = Move("counter", asks=(Demand("bonus", 44_900),))
    assert knowable(scenario, at, top).asks == (Demand("bonus", 45_000),)
