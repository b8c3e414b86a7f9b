from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import grounds
from bot.roleplay.coach.hints import hint
from bot.roleplay.codec import dump_card, load_card
from bot.roleplay.package import Package
from bot.roleplay.prep import LINES, LONGEST, Card, asked, demands, measured, under_walk_away, written
from bot.roleplay.recruiter import Demand
from bot.roleplay.review.review import review
from scenarios import Scenario
from tests.bot.roleplay.review.test_review import LEVER, TO_THE_OFFER, played, reviewed

PARTS = st.sampled_from(["base", "equity", "bonus", "signing", "total"])
DEMANDS = st.lists(st.builds(Demand, PARTS, st.integers(1, 10**7)), max_size=3, unique_by=lambda demand: demand.of)
OFFER = Package(base=150_000, equity=40_000, bonus=30_000)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("165k base", [("base", 165_000)]),
        ("165k", [("base", 165_000)]),
        ("240k", [("total", 240_000)]),
        ("230k total", [("total", 230_000)]),
        ("$172,500 base and 50k RSU", [("base", 172_500), ("equity", 50_000)]),
        ("at least 160-170k base", [("base", 160_000)]),
        ("10k signing", [("signing", 10_000)]),
        ("as much as I can get", []),
        ("15% more", []),
    ],
)
def test_a_line_of_the_card_is_read_as_a_person_writes_it(
    scenario: Scenario, line: str, found: list[tuple[str, int]]
) -> None:
    assert [(demand.of, demand.amount) for demand in demands(scenario, line)] == found


def test_the_card_asks_for_one_empty_line_after_the_other(scenario: Scenario) -> None:
    card = asked(Card())
    seen = []
    for said in ("165k base", "240k total", "174,500 base", "I stay where I am"):
        seen.append(card.asking)
        filled = written(scenario, card, said)
        assert filled is not None
        card = filled
    assert seen == list(LINES)
    assert card.asking is None
    assert card.alternatives == "I stay where I am"
    assert load_card(dump_card(card)) == card


def test_what_names_no_amount_or_runs_on_is_not_put_on_the_card(scenario: Scenario) -> None:
    assert written(scenario, asked(Card()), "whatever they give me") is None
    assert written(scenario, asked(Card()), "165k base " + "x" * LONGEST) is None
    assert written(scenario, Card(), "165k base") is None


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        ("no less than a hundred and fifty thousand", 150_000),
        ("nothing under one hundred fifty thousand", 150_000),
        ("None of that: one hundred and seventy thousand base", 170_000),
        ("pass on anything below 160k base", 160_000),
    ],
)
def test_an_amount_in_words_stands_however_the_line_begins(scenario: Scenario, line: str, amount: int) -> None:
    filled = written(scenario, asked(Card()), line)
    assert filled is not None
    assert filled.walk_away == (Demand("base", amount),)


@pytest.mark.parametrize(
    "line", ["next best: Acme", "Pass the bar", "finish my PhD", "stop by Acme", "later at Acme", "No. 2 bank in town"]
)
def test_an_alternative_may_begin_like_an_empty_line(scenario: Scenario, line: str) -> None:
    filled = written(scenario, Card(asking="alternatives"), line)
    assert filled is not None
    assert filled.alternatives == line


@pytest.mark.parametrize(
    "said", ["no", "Skip.", "no other offer yet", "I don’t have any", "nothing else", "not sure yet"]
)
def test_who_tells_of_no_alternative_leaves_it_empty(scenario: Scenario, said: str) -> None:
    assert written(scenario, Card(asking="alternatives"), said) == Card()


@pytest.mark.parametrize("line", LINES)
def test_a_word_that_ends_the_card_ends_it_only_alone(scenario: Scenario, line: str) -> None:
    card = Card(asking=line)  # type: ignore[arg-type]
    assert written(scenario, card, "That’s it, thanks!") == Card()
    assert written(scenario, card, "enough to pay the rent") != Card()


@given(plan=DEMANDS)
def test_an_offer_is_under_the_walk_away_exactly_where_a_part_falls_short(
    scenario: Scenario, plan: list[Demand]
) -> None:
    short = [demand for demand in plan if grounds.standing(scenario, OFFER, demand.of) < demand.amount]
    found = under_walk_away(scenario, Card(walk_away=tuple(plan)), OFFER)
    assert (found is None) == (not short)
    assert found is None or Demand(found.of, found.planned) in short


@given(plan=DEMANDS, said=DEMANDS)
def test_every_amount_of_the_card_is_measured_where_it_came_up(
    scenario: Scenario, plan: list[Demand], said: list[Demand]
) -> None:
    card = Card(walk_away=tuple(plan), target=tuple(plan), opening=tuple(plan))
    found = measured(scenario, card, said, OFFER)
    asked_for = {demand.of for demand in said}
    assert len(found) == 2 * len(plan) + sum(demand.of in asked_for for demand in plan)
    assert all(one.kept == (one.got >= one.planned) for one in found)


def test_the_review_holds_the_candidate_to_the_card(scenario: Scenario) -> None:
    _, turns = played(scenario, *TO_THE_OFFER, LEVER, "I accept.", "Yes, I accept.")
    found = review(scenario, turns, Card(walk_away=(Demand("base", 200_000),), opening=(Demand("base", 170_000),)))
    assert [(one.line, one.kept) for one in found.card] == [("walk_away", False), ("opening", True)]
    assert "walk_away" in [finding.rule.key for finding in found.findings if not finding.kept]
    assert reviewed(scenario, *TO_THE_OFFER).card == ()


def test_the_hint_declines_under_the_walk_away_instead_of_signing(scenario: Scenario) -> None:
    state, _ = played(scenario, *TO_THE_OFFER)
    final = replace(state, position=replace(state.position, final=True), waiting=("deadline",))
    signing = hint(scenario, final)
    assert signing is not None
    assert signing.move == "accept"
    declining = hint(scenario, final, Card(walk_away=(Demand("base", 200_000),)))
    assert declining is not None
    assert declining.move == "decline"
    assert "$200,000" in declining.wording
    content = hint(scenario, final, Card(walk_away=(Demand("base", 1),)))
    assert content is not None
    assert content.move == "accept"
