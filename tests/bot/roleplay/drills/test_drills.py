from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import Said, Turn
from bot.roleplay.coach.proposal import COPY_LIMIT
from bot.roleplay.codec import dump_drill, load_drill
from bot.roleplay.drills.drills import ANSWERS, Drill, judged, pick, scene, scored
from bot.roleplay.drills.points import CHECKS
from bot.roleplay.recruiter import Move
from bot.roleplay.rules import GRADES, RULES
from bot.roleplay.understanding import Act, Understood
from scenarios import Scenario, load_script
from scenarios.vocabulary import WANTS
from tests.bot.roleplay.review.test_review import TO_THE_OFFER, played

TACTICS = tuple(load_script().tactics)


def test_each_tactic_of_the_script_says_what_a_good_answer_does(scenario: Scenario) -> None:
    assert set(CHECKS) == set(WANTS)
    for tactic in scenario.script.tactics.values():
        assert tactic.wants
        assert not tactic.rule or tactic.rule in RULES


@pytest.mark.parametrize("tactic", TACTICS)
def test_the_coachs_own_answer_is_a_good_one_and_fits_a_button(scenario: Scenario, tactic: str) -> None:
    drill = Drill(1, tactic)
    example = judged(scenario, drill, "hm").example
    found = judged(scenario, drill, example.wording)
    assert found.score == "good", [point.text for point in found.points if not point.kept]
    assert example.grade in GRADES
    assert 1 <= len(example.short) <= COPY_LIMIT


@pytest.mark.parametrize("tactic", TACTICS)
@pytest.mark.parametrize("answer", ["xqz blorp", "You idiots, pay up or I walk!", "Yes, I accept. Deal."])
def test_noise_an_insult_and_a_yes_on_the_spot_are_no_good_answers(
    scenario: Scenario, tactic: str, answer: str
) -> None:
    assert judged(scenario, Drill(1, tactic), answer).score != "good"


def test_telling_ones_pay_is_no_answer_to_the_question_for_it(scenario: Scenario) -> None:
    drill = Drill(1, "current_pay")
    assert judged(scenario, drill, "I make 120k. What's the range?").score != "good"
    assert judged(scenario, drill, "I'd rather not say. What is the range for the role?").score == "good"


@given(text=st.text(max_size=80), tactic=st.sampled_from(TACTICS))
def test_whatever_is_typed_is_judged(scenario: Scenario, text: str, tactic: str) -> None:
    found = judged(scenario, Drill(1, tactic), text)
    assert found.points
    assert (found.score == "good") == all(point.kept for point in found.points)


@pytest.mark.parametrize("tactic", TACTICS)
def test_the_recruiter_says_it_in_other_words_each_time(scenario: Scenario, tactic: str) -> None:
    drill, said = Drill(1, tactic), []
    while drill.open:
        said.append(scene(scenario, drill).says)
        drill = scored(drill, "missed")
    assert len(set(said)) == ANSWERS
    assert load_drill(dump_drill(drill)) == drill


def after(scenario: Scenario, tactic: str, move: Move, understood: Understood) -> list[Turn]:
    """A session in which a tactic was used and answered."""
    _, turns = played(scenario, *TO_THE_OFFER)
    pressed = replace(turns[-1], tactic=tactic)
    answer = replace(turns[-1], number=pressed.number + 1, event=Said("Yes."), move=move, understood=understood)
    return [replace(turn, tactic=None) for turn in turns[:-1]] + [pressed, replace(answer, tactic=None)]


def test_what_was_answered_badly_is_drilled_first(scenario: Scenario) -> None:
    yes = after(scenario, "good_cop", Move("accept"), Understood(acts=(Act.ACCEPT,)))
    found = pick(scenario, 1, [(scenario, yes)], None)
    assert (found.tactic, found.met, found.failed) == ("good_cop", 1, 1)


def test_no_tactic_is_drilled_twice_in_a_row_and_mastered_ones_come_last(scenario: Scenario) -> None:
    yes = after(scenario, "good_cop", Move("accept"), Understood(acts=(Act.ACCEPT,)))
    last, seen = None, []
    for _ in TACTICS:
        found = pick(scenario, 1, [(scenario, yes)], last)
        seen.append(found.tactic)
        last = replace(found, scores=("good", "good", "good"))
    assert seen[0] == "good_cop"
    assert set(seen) == set(TACTICS)


def test_another_versions_drill_is_no_drill() -> None:
    assert load_drill('{"tactic": 3}') is None
    assert load_drill(None) is None
