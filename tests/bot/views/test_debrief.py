import re
from dataclasses import replace
from typing import get_args

import pytest

from bot.roleplay.recruiter import Reason
from bot.roleplay.review.review import review
from bot.roleplay.rules import RULES, Finding
from bot.views import review_page
from bot.views.html import plain, utf16_length
from bot.views.reasons import HELD_BACK, HELPED
from scenarios import Scenario
from tests.bot.roleplay.review.test_review import LEVER, TO_THE_OFFER, played

SLIPS = ("I make 120k.", "Give me 400k base.", "150k base then.", LEVER, "I accept.", "Yes, I accept.")
SCREENS, WIDE = 2 * 34, 38
"""Lines of two phone screens, and characters of a line, at the playground's size."""


def lines_of(html: str) -> int:
    return sum(max(1, -(-len(line) // WIDE)) for line in plain(html).split("\n"))


def test_the_debrief_fits_two_screens_and_names_the_costliest_turns(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, *SLIPS)[1])
    assert [better.turn for better in found.better] == [cost.turn for cost in found.costly[:3]]
    text = plain(review_page(7, scenario, found).html)
    assert all(f"turn {cost.turn}" in text for cost in found.costly[:3])
    assert lines_of(review_page(7, scenario, found).html) <= SCREENS


def test_a_session_without_a_slip_says_so(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER)[1])
    reply = review_page(7, scenario, found)
    assert "No turn cost you anything" in reply.html
    assert not any("Retry" in button.label for row in reply.keyboard for button in row)


@pytest.mark.parametrize("turns", [1, 24, 25, 40])
def test_the_moves_of_the_longest_session_fit_one_message(scenario: Scenario, turns: int) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, LEVER)[1])
    long = replace(
        found, costs=(found.costs[-1],) * turns, words=("word " * 100,) * turns, answers=(found.answers[-1],) * turns
    )
    assert utf16_length(plain(review_page(7, scenario, long, "moves").html)) <= 4096


@pytest.mark.parametrize("broken", [0, 1, 3, 9, 18])
def test_each_page_of_rules_is_one_message_of_two_screens_and_all_are_shown_once(
    scenario: Scenario, broken: int
) -> None:
    comment = (
        "You asked for it without saying why, and a figure without a reason is easy to wave off. Give one next time."
    )
    findings = tuple(
        Finding(rule, number >= broken, 3, "I was hoping for something more like it, " * 8, comment)
        for number, rule in enumerate(RULES.values())
    )
    found = replace(review(scenario, played(scenario, *TO_THE_OFFER, LEVER)[1]), findings=findings)
    reply = review_page(7, scenario, found, "rules")
    seen = ""
    while True:
        # What is folded away shows at most three of its lines.
        open_ = re.sub(r"<blockquote expandable>.*?</blockquote>", "1\n2", reply.html, flags=re.DOTALL)
        assert lines_of(open_) <= SCREENS
        assert utf16_length(plain(reply.html)) <= 4096
        seen += plain(reply.html)
        following = [button.data for row in reply.keyboard for button in row if button.label == "More rules ▶"]
        if not following:
            break
        name = (following[0] or "").split(":")[-1]
        reply = review_page(7, scenario, found, name)  # type: ignore[arg-type]
    assert [seen.count(rule.title) for rule in RULES.values()] == [1] * len(RULES)


def test_every_reason_of_the_recruiter_has_its_words() -> None:
    assert HELPED.keys() | HELD_BACK.keys() == set(get_args(Reason))


def test_the_moves_say_why_the_recruiter_moved(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, LEVER)[1])
    assert "They moved. What helped: a new argument" in plain(review_page(7, scenario, found, "moves").html)


def test_what_was_left_with_the_yes_is_told_apart_from_a_slip(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, LEVER, "I accept.", "Yes, I accept.")[1])
    assert "left on the table" in review_page(7, scenario, found).html
    assert "blunder" not in review_page(7, scenario, found).html
    assert "no slip of that one message" in review_page(7, scenario, found, "moves").html


def test_the_turn_that_made_the_offer_final_says_so_beside_its_cost(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, *["400k base, you idiots."] * 6)[1])
    assert "after that their offer was final" in review_page(7, scenario, found, "moves").html


def test_only_the_last_yes_is_said_to_have_signed_and_what_was_left_is_told_once(scenario: Scenario) -> None:
    texts = (*TO_THE_OFFER, LEVER, "150k and I'm in", "Yes, I accept.")
    found = review(scenario, played(scenario, *texts)[1])
    assert [cost.mark for cost in found.costs[-2:]] == ["left", "left"]
    html = review_page(7, scenario, found).html
    assert html.count("left on the table") == 1
    signed = max(found.costs[-2:], key=lambda cost: cost.yearly) is found.costs[-1]
    assert ("You signed with that much" in html) == signed


def test_each_better_line_can_be_copied_and_its_turn_played_again(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, *SLIPS)[1])
    rows = review_page(7, scenario, found, "lines").keyboard[: len(found.better)]
    assert [[button.label for button in row] for row in rows] == [
        [f"📋 Copy line {place}", f"↩️ Retry turn {better.turn}"] for place, better in enumerate(found.better, 1)
    ]


def test_a_better_line_that_fits_two_turns_is_written_out_once(scenario: Scenario) -> None:
    found = review(scenario, played(scenario, *TO_THE_OFFER, *SLIPS)[1])
    twice = replace(found, better=tuple(replace(better, short="One line.") for better in found.better))
    html = review_page(7, scenario, twice).html
    assert html.count("One line.") == 1
    assert "the same line" in html


def test_what_the_letter_holds_beside_the_money_is_in_the_summary(scenario: Scenario) -> None:
    texts = ("Two days a week from home and 28 days off, please.", "I'd start on March 3.", "Yes, I accept.", "Yes.")
    found = review(scenario, played(scenario, *TO_THE_OFFER, *texts)[1])
    page = plain(review_page(7, scenario, found).html)
    assert "two days a week from home" in page.lower()
    assert "28 days off" in page
    assert "a start on March 3" in page
