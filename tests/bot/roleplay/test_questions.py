"""What candidates ask is answered: at once, or later where the recruiter has to find it out."""

from __future__ import annotations

import re

import pytest

from tests.bot.roleplay.talking import after_the_offer, figures, said, scenario_of


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize(
    "text",
    [
        "what did you just say? what's the base now?",
        "what exactly is the whole offer now?",
        "base, stock, total, total per year please",
        "can you recap that?",
        "is 145 base + 34 stock final?",
    ],
)
def test_who_asks_for_the_offer_gets_all_of_it_and_what_it_is_a_year(persona: str, text: str) -> None:
    state, turns = after_the_offer(persona, 3, text)
    assert state.offer is not None
    for part in (state.offer.base, state.offer.equity, state.offer.bonus, round(state.offer.yearly(4))):
        assert f"{part:,}" in said(turns[-1])


def test_a_long_letter_is_answered_point_by_point_over_two_turns() -> None:
    letter = (
        "Thank you so much. Until which date would you need my answer? Could you send me the offer in written form? "
        "Furthermore I would be happy to know whether the bonus is guaranteed. "
        "Also, is there a cliff, and may I take notes?"
    )
    _, turns = after_the_offer("by-the-book", 3, letter, "fine, and?")
    first, second = said(turns[-2]), said(turns[-1])
    assert re.search(r"Friday", first)
    assert re.search(r"writing|paper|letter|write", first)
    assert "guarantee" in first
    assert re.search(r"cliff|grant agreement|vesting", second)
    assert re.search(r"note", second, re.IGNORECASE)
    assert "find out" not in second


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize(
    "question", ["And what's the range for the base?", "How did you arrive at the base?", "what's the range?"]
)
def test_one_turn_names_no_range_twice(persona: str, seed: int, question: str) -> None:
    _, turns = after_the_offer(persona, seed, question)
    told = figures(said(turns[-1]))
    assert len(told) == len(set(told))


@pytest.mark.parametrize("seed", range(1, 6))
def test_what_the_offer_is_gets_told(seed: int) -> None:
    state, turns = after_the_offer("supportive", seed, "What's the offer then?")
    assert state.offer is not None
    assert f"{state.offer.base:,}" in said(turns[-1])
    assert f"{state.offer.equity:,}" in said(turns[-1])


@pytest.mark.parametrize(
    "question", ["What's the range?", "how many vacation days do i get?", "who decides on raises?"]
)
def test_a_question_with_one_question_mark_gets_one_answer(question: str) -> None:
    state, turns = after_the_offer("by-the-book", 3, question)
    used = dict(state.said)
    answers = [pool for pool in used if pool.startswith("answers.")]
    assert len(answers) == 1
    assert turns[-1].said


def test_a_promise_to_find_out_is_kept_when_the_talk_goes_on() -> None:
    texts = ("what benefits are there?", "155k base?", "157k base?")
    state, _ = after_the_offer("supportive", 4, *texts[:2])
    assert [topic for topic, _ in state.promised] == ["benefits"]
    state, turns = after_the_offer("supportive", 4, *texts)
    assert state.promised == ()
    assert state.found_out == ("benefits",)
    assert "benefits" in said(turns[-1])


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("What would the pay be in Charlotte?", "$139K–$184K"),
        ("What's the range in New York?", "$156K–$207K"),
        ("How many customers does the bank have?", "11M+ customers"),
        ("Where do these figures come from?", "Levels.fyi"),
        ("What do people usually end up with?", "$252K–$272K"),
    ],
)
def test_a_promise_is_kept_with_what_the_guide_says_to_the_question(question: str, found: str) -> None:
    state, turns = after_the_offer("supportive", 4, question)
    assert state.promised
    assert found not in said(turns[-1])
    state, turns = after_the_offer("supportive", 4, question, "155k base?", "157k base?")
    assert state.promised == ()
    assert found in said(turns[-1])


def test_two_questions_that_were_to_be_found_out_are_both_answered() -> None:
    questions = ("How many customers does the bank have?", "What would the pay be in Charlotte?")
    _, turns = after_the_offer("supportive", 4, *questions, "155k base?", "157k base?")
    assert "11M+ customers" in said(turns[-1])
    assert "$139K–$184K" in said(turns[-1])


def test_what_the_guide_does_not_say_is_not_made_up() -> None:
    _, turns = after_the_offer("supportive", 4, "Is there a piano?", "155k base?", "157k base?")
    told = said(turns[-1])
    assert any(words in told for words in ("could tell me", "No answer yet", "make something up"))


def test_asked_what_came_of_it_the_recruiter_says_so_at_once_and_promises_nothing_again() -> None:
    state, _ = after_the_offer("supportive", 4, "is there a gym?", "did you find out about the gym?")
    assert state.promised == ()
    again, _ = after_the_offer(
        "supportive", 4, "is there a gym?", "did you find out about the gym?", "and the pension?"
    )
    assert again.promised == ()


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("What would it take to get an exception to the band?", "exception"),
        ("could you go above the band?", "exception"),
        ("ok what else have you got", "beside_pay"),
        ("who else has asked?", "candidates"),
        ("are there other candidates?", "candidates"),
        ("you are saying base or total?", "recap"),
        ("Which part of it is final, the base or the whole package?", "is_final"),
    ],
)
def test_a_question_gets_the_answer_to_just_that(text: str, answer: str) -> None:
    _, turns = after_the_offer("by-the-book", 4, text)
    script = scenario_of("by-the-book", 4).script
    begins = tuple(line.split("{{")[0] for line in script.answers[answer] if line.split("{{")[0])
    answered = [message for message in turns[-1].said if message.startswith(begins)]
    assert len(answered) == 1
    assert said(turns[-1]).count(" base, a") <= 1


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("and could I do four days a week?", "part_time"),
        ("is there a 13th month or holiday allowance in that?", "extra_pay"),
        ("this offer is CLT or PJ?", "contract"),
    ],
)
def test_how_one_would_work_and_be_paid_is_answered_at_once(text: str, answer: str) -> None:
    _, turns = after_the_offer("by-the-book", 4, text)
    wordings = scenario_of("by-the-book", 4).script.answers[answer]
    assert turns[-1].said[0] in wordings
