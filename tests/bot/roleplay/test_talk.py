"""What a candidate says in words, and what the recruiter makes of it: the things that must not sound like a machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import options
from bot.roleplay import DeadlinePassed, ManagerAnswered, dump_turn, load_turn
from bot.roleplay.conversation.deeds import deed
from bot.roleplay.rehearsal import advance, begin, respond
from bot.roleplay.session import Due
from tests.bot.roleplay.talking import after_the_offer, said, scenario_of, talk


@pytest.mark.parametrize("seed", range(1, 4))
def test_a_worry_gets_a_human_word(seed: int) -> None:
    _, turns = talk("supportive", seed, "long day, kid has fever. u?")
    assert re.search(r"sorry|hope|get well|rough|dear", said(turns[-1]), re.IGNORECASE)
    _, turns = after_the_offer("supportive", seed, "thx but not sure. childcare is 2.4k a month and we'd have to move")
    assert "welcome" not in said(turns[-1])
    assert re.search(r"childcare|little ones|work before", said(turns[-1]), re.IGNORECASE)


def test_who_will_not_tell_their_pay_is_not_asked_for_it_in_the_next_breath() -> None:
    for persona in ("by-the-book", "hardball"):
        for seed in range(1, 6):
            _, turns = talk(persona, seed, "hello", "I'd rather not discuss my current pay.")
            assert turns[-1].tactic != "current_pay"


def test_a_bare_amount_that_no_signing_bonus_could_be_is_a_base() -> None:
    _, turns = after_the_offer("supportive", 12, "a signing bonus of 10k?", "if you can do 175k I sign today")
    assert turns[-1].move is not None
    assert [(ask.of, ask.amount) for ask in turns[-1].move.asks] == [("base", 175_000)]
    _, turns = after_the_offer("supportive", 12, "a signing bonus of 10k?", "I meant a signing bonus of 175k")
    assert turns[-1].move is not None
    assert [ask.of for ask in turns[-1].move.asks] == ["signing"]


def test_a_bare_amount_below_the_total_that_stands_is_a_base() -> None:
    _, turns = after_the_offer("by-the-book", 22, "and what's the total comp?", "how about 160 then?")
    assert turns[-1].move is not None
    assert [(ask.of, ask.amount) for ask in turns[-1].move.asks] == [("base", 160_000)]


def test_another_story_about_the_other_offer_is_noticed() -> None:
    texts = ["Capital One offered me 180k base", "well, their offer is 165k base"]
    _, turns = after_the_offer("by-the-book", 2, *texts)
    assert "$180,000" in said(turns[-1])


def test_whoever_has_a_clock_is_told_what_is_due_and_when() -> None:
    state, turns = after_the_offer("by-the-book", 2, "Let me think about it until Thursday.")
    assert turns[-1].due == (Due("deadline", 72.0),)
    assert turns[-1].due[0].event == DeadlinePassed()
    assert load_turn(dump_turn(turns[-1])) == turns[-1]
    over = advance(scenario_of("by-the-book", 2), state, turns[-1].due[0].event)
    assert over.state.outcome == "expired"


def test_an_answer_from_upstairs_is_due_and_brings_the_raise() -> None:
    text = "With no branches to catch a failed deployment, the app is the bank. Could we get the base to 171,500?"
    scenario = scenario_of("by-the-book", 7)
    state, turns = after_the_offer("by-the-book", 7, text)
    assert [(due.awaited, due.event) for due in turns[-1].due] == [("manager", ManagerAnswered())]
    back = advance(scenario, state, turns[-1].due[0].event)
    assert back.turn.due == ()
    assert back.state.offer is not None
    assert turns[-1].offer is not None
    assert back.state.offer.base > turns[-1].offer.base


@pytest.mark.parametrize("seed", range(1, 7))
def test_an_ask_that_the_recruiter_said_back_is_still_an_ask_when_it_is_repeated(seed: int) -> None:
    text = "If you can make it a base of $175,000, I'll sign today."
    _, turns = after_the_offer("by-the-book", seed, text, text, text)
    for turn in turns[-3:]:
        assert turn.move is not None
        assert [(ask.of, ask.amount) for ask in turn.move.asks] == [("base", 175_000)]


@pytest.mark.parametrize(
    "text", ["im scared to ask for more tbh", "I hate negotiating, sorry", "I don't want to seem greedy"]
)
def test_who_dares_not_ask_is_encouraged_and_asked_for_a_figure(text: str) -> None:
    state, turns = after_the_offer("supportive", 11, text)
    assert turns[-1].tactic is None
    assert state.asks == "number"


@pytest.mark.parametrize(
    ("text", "insults"),
    [
        ("You're a greedy clown and I hate haggling", True),
        ("You are greedy and I don't want to seem greedy", True),
        ("I hate haggling, you idiot", True),
        ("I don't want to seem greedy", False),
        ("oh sorry i hope that wasn't too pushy or greedy", False),
        ("this might be a dumb question but is it gross", False),
        ("I felt like an idiot when I saw what others get", False),
        ("sorry, but your figure is ridiculous", True),
        ("that is a dumb question", True),
        ("you asked me a stupid question", True),
        ("sorry, probably a very dumb question", False),
        ("I have a stupid question about the bonus", False),
        ("don't be ridiculous", True),
    ],
)
def test_an_insult_is_heard_as_one_unless_it_is_meant_for_its_writer(text: str, insults: bool) -> None:
    _, turns = after_the_offer("by-the-book", 1, text)
    understood = turns[-1].understood
    assert understood is not None
    assert ("insult" in understood.tone) is insults


@pytest.mark.parametrize("seed", range(1, 9))
def test_nobody_is_asked_for_the_pay_that_they_have_just_told(seed: int) -> None:
    _, turns = talk("by-the-book", seed, "hello", "I earn 118k now and I expect 165k base", "and that's it")
    assert "current_pay" not in {turn.tactic for turn in turns}


def test_other_offers_told_before_the_offer_are_taken_note_of() -> None:
    rivals = "I have two other offers: Capital One at 178 base and Stripe at 185 base."
    for seed in range(1, 7):
        _, turns = talk("by-the-book", seed, "hello", rivals)
        assert re.search(r"offer|elsewhere|Capital|Stripe|choice|alone|somebody else", turns[-1].said[0])
        assert turns[-1].offer is not None


def test_what_is_not_understood_before_the_offer_is_not_asked_about_the_offer() -> None:
    for seed in range(1, 7):
        _, turns = talk("by-the-book", seed, "hello", "blah fnord", "fnord fnord blah")
        assert not re.search(r"change|different in the offer|a yes", said(turns[-1]))


def test_whether_it_is_remote_is_no_argument_of_a_bank_without_branches() -> None:
    _, turns = after_the_offer("by-the-book", 4, "is remote possible? like fully remote")
    assert turns[-1].move is not None
    assert turns[-1].move.premiums == turns[-1].move.levers == ()


def test_design_that_has_to_work_from_end_to_end_asks_for_no_remote_work() -> None:
    text = "With no branches, each design has to work from end to end. I'd like a base of 174,500."
    state, _ = after_the_offer("by-the-book", 4, text)
    assert state.terms == ()
    assert after_the_offer("by-the-book", 4, "I need to work from Berlin.")[0].terms != ()


def test_one_sentence_of_ones_own_work_is_one_argument() -> None:
    text = "i did an internship where i built the payment service that handled 2 million transactions a day"
    _, turns = after_the_offer("supportive", 11, text)
    assert turns[-1].move is not None
    assert len(turns[-1].move.levers + turns[-1].move.premiums) == 1


def test_half_a_number_is_not_echoed_as_a_point() -> None:
    text = "My last platform served 14 million customers end to end. For that scope I'd want a base of $160,000."
    for seed in range(1, 7):
        _, turns = after_the_offer("by-the-book", seed, text)
        assert not re.search(r"(?<!\d )million customers", said(turns[-1]))


@pytest.mark.parametrize(
    "text",
    [
        "how does the digital-first strategy reach the architects?",
        "thank you! and does everything run through the app, with no branches?",
    ],
)
def test_a_mere_question_is_no_argument(text: str) -> None:
    _, turns = after_the_offer("by-the-book", 4, text)
    assert turns[-1].move is not None
    assert turns[-1].move.premiums == turns[-1].move.levers == ()


@pytest.mark.parametrize(
    ("text", "said_back"),
    [
        ("My team got throughput up 40 percent, and incidents down by half.", "40 percent"),
        ("I cut costs by 30% and grew revenue.", "30 percent off costs"),
        ("We reduced latency by 45%, and errors vanished.", "45 percent off latency"),
    ],
)
def test_a_result_is_said_back_as_it_was_told(text: str, said_back: str) -> None:
    told = deed(text)
    assert told is not None
    assert told.words == said_back


def test_a_shorter_week_that_is_wished_for_goes_on_the_list_for_the_letter() -> None:
    state, _ = after_the_offer("by-the-book", 4, "I'd like to work four days a week.")
    assert dict(state.terms)["part_time"] == "part time if your manager agrees"


NO_STOCK = """# Porter | Nowhere Negotiation Guide

| Region | Base Salary | Bonus |
|---|---|---|
| Port Nowhere | $100K - $140K | $10K - $20K |

**Global Levers**

1. **Night Work:** "I have run the night desk of three harbours, and nobody else here has."
"""


@pytest.mark.parametrize(
    "text", ["Is stock something I could get as well?", "When does the stock vest?", "I'd like 60K in RSUs on top"]
)
def test_of_a_part_that_is_not_to_be_had_that_is_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "porter.md"
    file.write_text(NO_STOCK, encoding="utf-8")
    scenario = options.scenario_of(str(file), None, "by-the-book", 4)
    played = begin(scenario)
    for message in ("hello", "you first please", "no, you first", text):
        played = respond(scenario, played.state, message)
    assert re.search(r"stock", said(played.turn), re.IGNORECASE)
    assert re.search(r"\b(no|nothing|isn't|can't|without)\b", said(played.turn), re.IGNORECASE)
    assert not re.search(r"vests over|way outside|already|laugh|planet|joke", said(played.turn))


@pytest.mark.parametrize(
    "text",
    [
        "honestly I'm a little worried about leaving after nine years. my team depends on me",
        "I'm torn about it, the scope of the role is huge",
    ],
)
def test_a_worry_is_heard_as_one_and_no_argument(text: str) -> None:
    state, turns = after_the_offer("by-the-book", 4, text)
    assert turns[-1].move is not None
    assert turns[-1].move.premiums == turns[-1].move.levers == ()
    assert state.asks == "view"
    assert "years of it" not in said(turns[-1])


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("is the bonus discretionary?", ["bonus_guaranteed"]),
        ("what was paid out in bonus last year?", ["bonus_paid"]),
        ("let me sleep on it until Thursday", ["extension_in_time"]),
    ],
)
def test_bonus_history_and_sleeping_on_it_have_their_own_answers(text: str, answers: list[str]) -> None:
    state, _ = after_the_offer("by-the-book", 4, text)
    assert [pool for answer in answers if (pool := f"answers.{answer}") in dict(state.said)]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("is it normal to ask for more? i don't want them to take it back", "rude"),
        ("can i even negotiate this?", "rude"),
        ("do people usually negotiate?", "rude"),
        ("is there someone who'd mentor me", "mentor"),
        ("can i have everything in an email before i say yes", "letter_first"),
    ],
)
def test_what_a_beginner_asks_is_answered_kindly_and_pressed_by_no_tactic(text: str, answer: str) -> None:
    state, turns = after_the_offer("supportive", 21, text)
    assert turns[-1].tactic is None
    assert f"answers.{answer}" in dict(state.said)


@pytest.mark.parametrize(
    "text", ["oh wow ok. that's a lot of money to me!! my parents will be so happy", "omg amazing"]
)
def test_joy_is_shared_and_signs_nothing(text: str) -> None:
    state, _ = after_the_offer("supportive", 21, text)
    assert state.outcome is None
    assert "glad_to_hear" in dict(state.said)


@pytest.mark.parametrize(
    "text", ["more than I expected, wow", "I never expected this, dream come true", "wow, not bad"]
)
def test_joy_over_more_than_was_expected_is_shared(text: str) -> None:
    state, _ = after_the_offer("by-the-book", 1, text)
    assert "glad_to_hear" in dict(state.said)


@pytest.mark.parametrize(
    "text",
    [
        "Amazing how little that is.",
        "can't believe you'd offer that",
        "I expected to be thrilled. I'm not.",
        "wow thats very little",
        "Incredible. Lower than at my last job.",
    ],
)
def test_a_glad_word_that_is_turned_round_is_no_joy(text: str) -> None:
    state, _ = after_the_offer("by-the-book", 1, text)
    assert "glad_to_hear" not in dict(state.said)


def test_a_lower_other_offer_that_should_be_matched_is_said_to_be_no_better() -> None:
    scenario = scenario_of("by-the-book", 4)
    _, turns = after_the_offer(
        "by-the-book", 4, "I led a team of 12 for 6 years", "Hexa offers me 90k base", "So match it"
    )
    low = scenario.script.lines["rival_low"]
    assert turns[-2].said[-1] in low
    assert turns[-1].said[-1] in low


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("what's the strike price?", "strike"),
        ("what happens to the options when I leave?", "stock_leaving"),
        ("Can I tell you on Monday?", "extension_granted"),
        ("I could start two weeks earlier", "start_named"),
        ("yes if I get that in the contract first", "letter_first"),
    ],
)
def test_options_days_and_starts_are_answered_to_the_point(text: str, answer: str) -> None:
    state, _ = after_the_offer("supportive", 21, text)
    assert f"answers.{answer}" in dict(state.said)
    if answer == "start_named":
        assert dict(state.terms)["start_named"] == "a start two weeks earlier"
    if answer == "letter_first":
        assert state.asks == "accept"


def test_who_did_something_at_the_first_attempt_is_not_nervous() -> None:
    state, _ = after_the_offer("supportive", 21, "my firmware passed the medical audit first time, without a finding")
    assert "answers.nerves" not in dict(state.said)


def test_a_long_letter_makes_no_argument_by_its_length() -> None:
    letter = (
        "Thank you for walking me through the team's plans. I have spent nine years in financial services, most "
        "recently leading the migration of a lending platform to the cloud for about 3 million users, and I was "
        "responsible for a team of 12 engineers. Before we go further I would like to understand how the bonus is "
        "determined, and whether the stock is refreshed every year. In terms of base I had hoped for something around "
        "$168,000 given the scope of the work and the fact that I would lose a bonus that is paid in March."
    )
    _, turns = after_the_offer("supportive", 66, letter)
    assert turns[-1].move is not None
    assert len(turns[-1].move.levers + turns[-1].move.premiums) <= 1


def test_beside_a_part_that_moves_it_is_said_of_another_that_it_is_not_to_be_had(tmp_path: Path) -> None:
    file = tmp_path / "porter.md"
    file.write_text(NO_STOCK, encoding="utf-8")
    scenario = options.scenario_of(str(file), None, "by-the-book", 4)
    played = begin(scenario)
    for message in ("hello", "you first please", "no, you first", "122k base and 60k in RSUs"):
        played = respond(scenario, played.state, message)
    assert re.search(r"\$1\d\d,\d00 on base", said(played.turn))
    assert re.search(r"stock", played.turn.said[-1], re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "reasoned"),
    [
        ("I rebuilt the billing service on my own last year. Could the base be 152k?", True),
        ("We cut our cloud costs by 30%, so 152k would be fair.", True),
        ("152k please.", False),
    ],
)
def test_own_work_is_a_reason_for_what_is_asked_with_it(text: str, reasoned: bool) -> None:
    _, turns = after_the_offer("by-the-book", 1, text)
    assert turns[-1].move is not None
    assert turns[-1].move.reasoned is reasoned
    assert turns[-1].answer is not None
    assert any(because.reason == "no_argument" for because in turns[-1].answer.because) is not reasoned


def test_an_argument_after_a_figure_backs_that_figure() -> None:
    texts = ("Could you do 160k base?", "With no branches, one outage of what I design closes the bank.")
    _, turns = after_the_offer("by-the-book", 3, *texts)
    assert turns[-1].move is not None
    assert turns[-1].move.kind == "counter"
    assert [ask.amount for ask in turns[-1].move.asks] == [160_000]
    assert turns[-1].answer is not None
    assert turns[-1].answer.moved == ("base",)


def test_an_argument_for_another_part_asks_for_nothing_that_was_asked() -> None:
    _, turns = after_the_offer(
        "by-the-book", 3, "Could you do 160k base?", "I build audits for AI that a regulator reads."
    )
    assert turns[-1].move is not None
    assert turns[-1].move.kind == "argue"
