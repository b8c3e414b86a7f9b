from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.review.comparison import comparable, compare
from bot.roleplay.review.review import Review
from scenarios import Scenario
from tests.bot.roleplay.review.test_review import LEVER, TO_THE_OFFER, reviewed

MESSAGES = st.lists(
    st.sampled_from(["I make 120k.", "150k base", "174,500 base", "How did you get there?", "No way.", "I accept."]),
    max_size=5,
)
TAKEN = (*TO_THE_OFFER, "I accept.", "Yes, I accept.")
ARGUED = (*TO_THE_OFFER, LEVER, "Great, I accept.", "Yes, I accept.")


@given(first=MESSAGES, second=MESSAGES)
def test_the_gain_one_way_is_the_loss_the_other_way(scenario: Scenario, first: list[str], second: list[str]) -> None:
    one, other = (reviewed(scenario, *TO_THE_OFFER, *messages) for messages in (first, second))
    assert compare(one, other).gain == -compare(other, one).gain
    assert compare(one, one).gain == 0


def test_a_retry_shows_what_its_turn_cost_then_and_now(scenario: Scenario) -> None:
    turn = len(TO_THE_OFFER) + 1
    found = compare(reviewed(scenario, *TAKEN), reviewed(scenario, *ARGUED), turn)
    assert found.gain > 0
    assert found.then is not None
    assert found.now is not None
    assert found.then.turn == found.now.turn == turn
    assert found.now.yearly < found.then.yearly
    assert found.first_won == 0


@pytest.mark.parametrize("outcome", ["declined", "walked_away", "expired"])
def test_a_deal_that_was_not_made_counts_as_the_first_offer(scenario: Scenario, outcome: str) -> None:
    argued = reviewed(scenario, *ARGUED)
    left: Review = replace(argued, outcome=outcome)  # type: ignore[arg-type]
    found = compare(argued, left)
    assert found.gain == -argued.won_yearly
    assert found.second == argued.opening
    assert found.second_won == 0


def test_a_try_that_ended_before_an_offer_is_not_compared_in_money(scenario: Scenario) -> None:
    stopped, taken = reviewed(scenario, "Hello!"), reviewed(scenario, *TAKEN)
    assert stopped.final is None
    assert not comparable(taken, stopped)
    assert not comparable(stopped, taken)
    assert comparable(taken, taken)
