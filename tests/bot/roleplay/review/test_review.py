from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import Said, State, Turn, context, open_call, recruiter, step
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.review.review import Review, review, states
from bot.roleplay.understanding import Understood, understand
from scenarios import Persona, Scenario, Script, read_guide
from tests.bot.roleplay.candidates import UNDERSTOOD, asks
from tests.scenarios.guides import guide_text


def played(scenario: Scenario, *messages: str | tuple[str, Understood]) -> tuple[State, list[Turn]]:
    """A session with these messages; understood as given, or as they are read."""
    state, turn = open_call(scenario)
    turns = [turn]
    for message in messages:
        if state.outcome:
            break
        text, found = message if isinstance(message, tuple) else (message, None)
        found = found or understand(text, context(scenario, state), scenario.guide)
        state, turn = step(scenario, state, Said(text), found)
        turns.append(turn)
    return state, turns


def reviewed(scenario: Scenario, *messages: str | tuple[str, Understood]) -> Review:
    return review(scenario, played(scenario, *messages)[1])


TO_THE_OFFER = ("What's the range?", "I'd rather not say.", "I'd rather not say.")
LEVER = ("Without branches each design must hold end to end. 174,500 base.", asks("base", 174_500, levers=(1,)))


def test_taking_the_first_offer_wins_nothing_and_says_so(scenario: Scenario) -> None:
    found = reviewed(scenario, *TO_THE_OFFER, "I accept.", "Yes, I accept.")
    assert found.outcome == "accepted"
    assert found.counters == 0
    assert found.won == 0
    assert found.used == ()
    assert len(found.unused) == 4
    broken = [finding.rule.key for finding in found.findings if not finding.kept]
    assert "on_the_spot" in broken
    assert any("$174,500" in better.instead for better in found.better)


def test_an_argued_counter_wins_a_share_of_the_room(scenario: Scenario) -> None:
    found = reviewed(scenario, *TO_THE_OFFER, LEVER, "Great, I accept.", "Yes, I accept.")
    assert found.outcome == "accepted"
    assert found.won is not None
    assert 0.1 < found.won < 0.9
    assert [basis.number for basis in found.used] == [1]
    base = next(change for change in found.changes if change.part == "base")
    assert base.opening < base.final <= base.best


def test_the_share_is_of_the_yearly_value_between_opening_and_best(scenario: Scenario) -> None:
    state, turns = played(scenario, *TO_THE_OFFER, LEVER)
    limits = derive(scenario)
    best, first = recruiter.best(limits, scenario.persona).yearly(4), limits.opening.yearly(4)
    assert state.offer is not None
    found = review(scenario, turns)
    assert found.room_yearly == round(best - first)
    assert found.won == pytest.approx((state.offer.yearly(4) - first) / (best - first))


def test_a_session_that_ended_before_an_offer_has_nothing_to_count(scenario: Scenario) -> None:
    found = reviewed(scenario, "Hello!")
    assert found.outcome is None
    assert found.won is None
    assert found.opening is None
    assert found.changes == ()
    assert found.practise


def test_both_targets_of_detroit_are_kept_with_their_origin(scenario: Scenario) -> None:
    found = reviewed(scenario, *TO_THE_OFFER)
    assert [(target.low, target.high, target.basis.kind) for target in found.targets] == [
        (252_000, 272_000, "target"),
        (265_000, 272_000, "lever"),
    ]


def test_the_mandate_is_revealed_with_its_reasons(scenario: Scenario) -> None:
    found, limits = reviewed(scenario, *TO_THE_OFFER), derive(scenario)
    assert [(one.part, one.opening, one.standard) for one in found.mandate] == [
        (limit.part, limit.opening, limit.standard) for limit in limits.limits
    ]
    assert all(scenario.persona.name in one.why and one.rests_on for one in found.mandate)
    assert found.cap == round(limits.cap)
    assert "$252K–$272K" in found.cap_why


LEVERS = """
#### Global Levers

1. **Scope of the Yard** - "I run the yard at night. I'm asking for a base of £75K–£78K to reflect that."

2. **Night Desk** - "I have run the night desk of three harbours."
"""


def test_what_opens_the_rest_of_a_part_are_the_arguments_without_a_figure(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(levers=LEVERS), "guide.md")
    found = reviewed(Scenario(guide, guide.regions[0], personas["by-the-book"], script, seed=1), *TO_THE_OFFER)
    bonus = next(one for one in found.mandate if one.part == "bonus")
    assert "Any argument to which the guide gives no figure opens the rest." in bonus.why
    assert [basis.number for basis in bonus.rests_on if basis.kind == "lever"] == [2]


def test_any_argument_opens_the_rest_where_the_guide_gives_none_a_figure(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(levers=LEVERS.replace(" of £75K–£78K", "")), "guide.md")
    found = reviewed(Scenario(guide, guide.regions[0], personas["by-the-book"], script, seed=1), *TO_THE_OFFER)
    assert all("Any argument of the guide opens the rest." in one.why for one in found.mandate)


def test_a_better_line_quotes_the_message_that_it_replaces(scenario: Scenario) -> None:
    found = reviewed(scenario, *TO_THE_OFFER, ("150k base please", asks("base", 150_000)))
    assert [better.said for better in found.better] == ["150k base please"]
    assert "$174,500" in found.better[0].short
    assert len(found.better[0].short) <= 256


@pytest.mark.parametrize(
    ("last", "outcome"),
    [("I'm out, goodbye, I withdraw from the process.", "walked_away"), ("What is the team like?", None)],
)
def test_any_outcome_can_be_reviewed(scenario: Scenario, last: str, outcome: str | None) -> None:
    found = reviewed(scenario, *TO_THE_OFFER, LEVER, last)
    assert found.outcome == outcome
    assert found.final is not None


def test_the_states_before_each_turn_are_those_of_the_session_as_far_as_the_candidate_knew(scenario: Scenario) -> None:
    state, turns = played(scenario, *TO_THE_OFFER, LEVER)
    before = [known for known, _ in states(scenario, turns)]
    assert not before[0].position.made
    assert before[-1].position.levers == ()
    assert before[-1].offer == turns[-2].offer
    assert state.position.levers == (1,)


@given(place=st.integers(0, 8), seen=st.lists(UNDERSTOOD, max_size=8))
def test_whatever_was_said_there_is_a_review_that_adds_up(
    scenarios: tuple[Scenario, ...], place: int, seen: list[Understood]
) -> None:
    found = reviewed(scenarios[place], *((f"message {number}", one) for number, one in enumerate(seen)))
    assert found.won is None or 0 <= found.won <= 1
    assert {basis.number for basis in (*found.used, *found.unused)} == {1, 2, 3, 4}
    assert len(found.better) <= 3
    # A part may have been traded for another: what never falls is the package.
    if found.opening and found.final:
        assert found.final.yearly >= found.opening.yearly


def test_a_number_named_before_the_offer_pulls_the_first_one_and_the_review_knows(scenario: Scenario) -> None:
    named = reviewed(scenario, ("165k on base.", asks("base", 165_000)), *TO_THE_OFFER, LEVER)
    silent = reviewed(scenario, *TO_THE_OFFER, LEVER)
    first = next(change.opening for change in named.changes if change.part == "base")
    assert named.pulled == {"base": first}
    assert silent.pulled == {}


def test_a_better_line_is_about_what_the_message_asked_for(scenario: Scenario) -> None:
    unargued = ("172,000 on base and 14,000 sign-on.", asks("base", 172_000))
    found = reviewed(scenario, *TO_THE_OFFER, LEVER, unargued, ("168k base?", asks("base", 168_000)))
    of_base = [better for better in found.better if "base" in better.said.lower()]
    assert of_base
    assert all("base" in better.instead for better in of_base)


def test_after_silence_the_next_thing_to_practise_is_to_answer_in_time(scenario: Scenario) -> None:
    turns = played(scenario, *TO_THE_OFFER, LEVER)[1]
    gone = replace(turns[-1], outcome="expired")
    assert "Answer by the day" in review(scenario, [*turns[:-1], gone]).practise
