"""A whole rehearsal of an own offer, with a band and without, in several currencies."""

import re

import pytest

from bot.roleplay.candidates import Candidate, decent, expert, naive, play
from bot.roleplay.coach.hints import hint
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.rehearsal import Played, advance, begin, respond
from bot.roleplay.review.review import review
from bot.roleplay.session import ManagerAnswered
from scenarios import Component, Persona, Scenario, Script
from scenarios.own_offer import OwnOffer, Pay, guide_of


def pay(component: Component, low: int, high: int | None = None, unit: str = "absolute") -> Pay:
    return Pay(component=component, low=low, high=high or low, unit=unit)


BARE = OwnOffer(company="Acme", role="Engineer", currency="USD", offer=(pay(Component.BASE, 140_000),))
AIMING = OwnOffer(
    company="Nordlicht",
    role="Data Engineer",
    place="Berlin, Germany",
    currency="EUR",
    offer=(pay(Component.BASE, 90_000), pay(Component.BONUS, 10, unit="percent"), pay(Component.EQUITY, 40_000)),
    competing=(pay(Component.BASE, 95_000),),
    target=(pay(Component.BASE, 98_500),),
    walk_away=(pay(Component.BASE, 88_000),),
    arguments=("I cut the cloud bill at my last firm by a third.", "I have led the migration that you plan."),
)
BANDED = AIMING.model_copy(
    update={"currency": "CHF", "band": (pay(Component.BASE, 85_000, 110_000), pay(Component.BONUS, 5, 15, "percent"))}
)
TOTAL = OwnOffer(
    currency="INR",
    offer=(pay(Component.BASE, 2_400_000), pay(Component.EQUITY, 800_000)),
    target=(pay(Component.TOTAL, 2_900_000),),
    walk_away=(pay(Component.TOTAL, 2_500_000),),
)
UNHELD = OwnOffer(currency="JPY", band=(pay(Component.BASE, 8_000_000, 11_000_000),))
OFFERS = {"bare": BARE, "aiming": AIMING, "banded": BANDED, "total": TOTAL, "unheld": UNHELD}
NOBODY_SAYS = re.compile(r"\bguide\b|\bNone\b|\bline 0\b|\[amount\]|\{\{", re.IGNORECASE)


def scenario_of(offer: OwnOffer, persona: Persona, script: Script) -> Scenario:
    return Scenario(guide_of(offer), None, persona, script, seed=3)


def words(scenario: Scenario, played: list[Played]) -> str:
    """All that recruiter, coach and hints say, and the review."""
    said = [text for step in played for text in step.turn.said]
    for step in played:
        if step.verdict:
            said += [remark.text for remark in (*step.verdict.remarks, step.verdict.next_step)]
        proposed = hint(scenario, step.state)
        if proposed:
            said += [proposed.title, proposed.why, proposed.wording, proposed.short]
    final = review(scenario, [step.turn for step in played])
    said += [final.cap_why, final.practise, *(limit.why for limit in final.mandate)]
    said += [finding.comment for finding in final.findings] + [better.instead for better in final.better]
    return "\n".join(said)


@pytest.mark.parametrize("candidate", [naive, decent, expert])
@pytest.mark.parametrize("name", OFFERS)
def test_an_own_offer_is_played_to_its_end_and_nobody_speaks_of_a_guide(
    name: str, candidate: Candidate, personas: dict[str, Persona], script: Script
) -> None:
    for persona in personas.values():
        scenario = scenario_of(OFFERS[name], persona, script)
        played = list(play(scenario, candidate))
        assert played[-1].state.outcome is not None
        assert not NOBODY_SAYS.findall(words(scenario, played))


@pytest.mark.parametrize("name", OFFERS)
def test_whoever_follows_the_hints_gets_more_than_who_takes_the_first_offer(
    name: str, personas: dict[str, Persona], script: Script
) -> None:
    scenario = scenario_of(OFFERS[name], personas["supportive"], script)
    played = [begin(scenario)]
    while (proposed := hint(scenario, played[-1].state)) is not None:
        state = played[-1].state
        waits = "manager" in state.waiting and state.pressed is None
        played.append(
            advance(scenario, state, ManagerAnswered()) if waits else respond(scenario, state, proposed.wording)
        )
    assert not NOBODY_SAYS.findall(words(scenario, played))
    final = played[-1].state.offer
    assert final is not None
    assert final.yearly(4) > derive(scenario).opening.yearly(4)


def test_no_figure_moves_the_offer_that_one_holds_before_it_is_made(
    personas: dict[str, Persona], script: Script
) -> None:
    for persona in personas.values():
        scenario = scenario_of(AIMING, persona, script)
        step = begin(scenario)
        for line in ("I was hoping for a base of €120,000.", "Or €70,000 on base."):
            step = respond(scenario, step.state, line)
        for _ in range(6):
            if step.state.offer is None:
                step = respond(scenario, step.state, "What is the offer?")
        assert step.state.offer is not None
        assert step.state.offer.base == 90_000


def at_the_offer(offer: OwnOffer, personas: dict[str, Persona], script: Script) -> tuple[Scenario, Played]:
    scenario = scenario_of(offer, personas["by-the-book"], script)
    step = begin(scenario)
    while step.state.offer is None:
        step = respond(scenario, step.state, "What is the offer?")
    return scenario, step


def test_telling_of_the_other_offer_is_making_that_argument(personas: dict[str, Persona], script: Script) -> None:
    scenario, step = at_the_offer(AIMING, personas, script)
    before = step.turn
    step = respond(scenario, step.state, "Hexa offered me 95k base")
    assert [basis.label for basis in review(scenario, [before, step.turn]).used] == ["Competing offer"]


def test_the_hint_tells_of_the_other_offer_once(personas: dict[str, Persona], script: Script) -> None:
    scenario, step = at_the_offer(AIMING, personas, script)
    seen = ""
    for _ in range(6):
        proposed = hint(scenario, step.state)
        if proposed is None:
            break
        assert proposed.wording.count("95") <= 1
        seen += proposed.wording
        step = respond(scenario, step.state, proposed.wording)
    assert "95" in seen


def test_too_much_of_a_part_without_a_band_leads_back_below_what_was_asked(
    personas: dict[str, Persona], script: Script
) -> None:
    scenario, step = at_the_offer(AIMING, personas, script)
    step = respond(scenario, step.state, "could the bonus be 30%?")
    assert "a 30% bonus (€27,000)" in " ".join(step.turn.said)
    assert step.verdict is not None
    assert step.verdict.next_step.text == "Come back nearer to the €9K that stands: bonus €10.1K, with its reason."


def test_a_somewhat_higher_bonus_is_no_joke_where_nobody_knows_the_band(
    personas: dict[str, Persona], script: Script
) -> None:
    scenario, step = at_the_offer(AIMING, personas, script)
    step = respond(scenario, step.state, "could the bonus be 15%?")
    assert step.turn.answer is not None
    assert "absurd" not in {reason.reason for reason in step.turn.answer.because}


def test_their_limits_do_not_list_the_same_arguments_for_each_part(
    personas: dict[str, Persona], script: Script
) -> None:
    scenario, step = at_the_offer(AIMING, personas, script)
    assert all(not limit.rests_on for limit in review(scenario, [step.turn]).mandate)
