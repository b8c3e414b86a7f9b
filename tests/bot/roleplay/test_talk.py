"""What a candidate says in words, and what the recruiter makes of it: the things that must not sound like a machine."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from bot import options
from bot.roleplay import DeadlinePassed, ManagerAnswered, State, Turn, dump_turn, load_turn
from bot.roleplay.conversation.deeds import deed
from bot.roleplay.rehearsal import advance, begin, respond
from bot.roleplay.session import Due
from scenarios import Scenario

OFFERED = ("hello", "i'd rather not say", "you first please", "i'd rather hear your number")


@cache
def scenario_of(persona: str, seed: int) -> Scenario:
    return options.scenario_of(None, "Detroit", persona, seed)


def talk(persona: str, seed: int, *texts: str) -> tuple[State, list[Turn]]:
    """A call until it ends; every text is a message."""
    scenario = scenario_of(persona, seed)
    played = begin(scenario)
    turns = [played.turn]
    for text in texts:
        if played.state.outcome:
            break
        played = respond(scenario, played.state, text)
        turns.append(played.turn)
    return played.state, turns


def after_the_offer(persona: str, seed: int, *texts: str) -> tuple[State, list[Turn]]:
    """The same, from the first offer on."""
    _, turns = talk(persona, seed, *OFFERED)
    needed = next(turn.number for turn in turns if turn.offer)
    return talk(persona, seed, *OFFERED[:needed], *texts)


def said(turn: Turn) -> str:
    return "\n".join(turn.said)


def figures(text: str) -> list[str]:
    return re.findall(r"\$[\d,.]+K?–\$[\d,.]+K?|\$[\d,.]*\d", text)


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize(
    "text",
    [
        "deal. no wait. what exactly is the whole offer now?",
        "ok deal, but is the bonus guaranteed?",
        "Yes, I accept. Hang on, how does the stock vest?",
    ],
)
def test_a_yes_with_a_question_or_taken_back_does_not_sign(persona: str, text: str) -> None:
    state, _ = after_the_offer(persona, 3, text)
    assert state.outcome is None
    state, _ = after_the_offer(persona, 3, text, "yes", "yes")
    assert state.outcome == "accepted"


@pytest.mark.parametrize("text", ["I accept your offer gladly.", "I accept! When does the letter come?"])
def test_an_explicit_yes_signs_at_once(text: str) -> None:
    assert after_the_offer("by-the-book", 3, text)[0].outcome == "accepted"


def test_what_is_nearly_a_yes_is_asked_back() -> None:
    state, _ = after_the_offer("by-the-book", 3, "I think I'd take that")
    assert state.outcome is None
    assert after_the_offer("by-the-book", 3, "I think I'd take that", "yes")[0].outcome == "accepted"


def test_a_no_to_the_amount_turns_nothing_down() -> None:
    no = "No, that's not enough for me"
    assert after_the_offer("by-the-book", 3, no, no, no)[0].outcome is None
    assert after_the_offer("by-the-book", 3, no, "no, I don't want it")[0].outcome is None
    assert after_the_offer("by-the-book", 3, "no", "I decline the offer")[0].outcome in ("declined", "walked_away")


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


@pytest.mark.parametrize("seed", range(1, 4))
def test_a_worry_gets_a_human_word(seed: int) -> None:
    _, turns = talk("supportive", seed, "long day, kid has fever. u?")
    assert re.search(r"sorry|hope|get well|rough|dear", said(turns[-1]), re.IGNORECASE)
    _, turns = after_the_offer("supportive", seed, "thx but not sure. childcare is 2.4k a month and we'd have to move")
    assert "welcome" not in said(turns[-1])
    assert re.search(r"childcare|little ones|work before", said(turns[-1]), re.IGNORECASE)


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


def test_behind_the_last_word_a_bare_no_is_asked_back_and_not_what_it_would_take() -> None:
    asks = ("I need 175k and 60k stock",) * 5
    state, _ = after_the_offer("hardball", 7, *asks, "no")
    assert state.outcome is None
    assert state.asks == "decline"
    assert after_the_offer("hardball", 7, *asks, "no", "yes")[0].outcome == "declined"


def test_a_start_that_was_named_stands_in_the_letter() -> None:
    _, turns = after_the_offer("supportive", 3, "could i start 1st march?", "what's the offer now?")
    assert "in the letter a start on March 1" in said(turns[-1])


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


def test_who_will_not_tell_their_pay_is_not_asked_for_it_in_the_next_breath() -> None:
    for persona in ("by-the-book", "hardball"):
        for seed in range(1, 6):
            _, turns = talk(persona, seed, "hello", "I'd rather not discuss my current pay.")
            assert turns[-1].tactic != "current_pay"


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


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_signature_offered_for_more_than_there_is_gets_an_answer_to_just_that(seed: int) -> None:
    texts = ["160k base?", "165k base?", "If you can do 175k on base I sign today."]
    _, turns = after_the_offer("supportive", seed, *texts)
    assert turns[-1].tactic not in ("perks_instead", "review_later", "internal_equity")


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


def test_a_late_change_can_be_refused_and_what_was_agreed_stays() -> None:
    texts = ["150k base", "152k base", "151k base", "ok, I accept"]
    state, turns = after_the_offer("hardball", 8, *texts)
    assert turns[-1].tactic == "late_change"
    assert state.outcome is None
    agreed = turns[-1].offer
    state, turns = after_the_offer("hardball", 8, *texts, "no, that's not what we agreed", "yes")
    assert state.outcome == "accepted"
    assert state.offer == agreed


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


def test_good_to_talk_again_is_no_goodbye() -> None:
    state, _ = talk("by-the-book", 3, "Hi Maya, good to talk again. I've been looking forward to this.")
    assert state.outcome is None
    state, _ = talk("by-the-book", 3, "Nice to speak to you again, but I have to run. Talk later!")
    assert state.outcome == "suspended"


@pytest.mark.parametrize(
    "text", ["im scared to ask for more tbh", "I hate negotiating, sorry", "I don't want to seem greedy"]
)
def test_who_dares_not_ask_is_encouraged_and_asked_for_a_figure(text: str) -> None:
    state, turns = after_the_offer("supportive", 11, text)
    assert turns[-1].tactic is None
    assert state.asks == "number"


def test_not_interested_is_asked_back_before_the_call_ends() -> None:
    state, turns = talk("by-the-book", 4, "hello", "not interested")
    assert state.outcome is None
    assert state.asks == "decline"
    assert talk("by-the-book", 4, "hello", "not interested", "not interested")[0].outcome == "declined"
    state, turns = talk("by-the-book", 4, "hello", "not interested", "no, i'd like to see it")
    assert turns[-1].offer is not None
    assert after_the_offer("by-the-book", 4, "not interested")[0].outcome is None
    assert after_the_offer("by-the-book", 4, "not interested", "not interested")[0].outcome == "declined"


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
