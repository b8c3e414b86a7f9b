"""What a message brings up beside the money: each question is answered, each condition remembered."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import pytest

from bot import options
from bot.roleplay import State, Turn, dump_state, load_state
from bot.roleplay.conversation.deeds import deed
from bot.roleplay.conversation.research import looked_up
from bot.roleplay.rehearsal import begin, respond
from bot.roleplay.understanding import Act, Context, understand
from bot.roleplay.understanding.lexicon.matters import MATTERS
from scenarios import Scenario, load_script

OFFER = Context("offer", "base", "What do you think?")


@cache
def scenario_of(persona: str, seed: int = 4) -> Scenario:
    return options.scenario_of(None, "Detroit", persona, seed)


def after_the_offer(persona: str, *texts: str) -> tuple[State, list[Turn]]:
    """A call from the first offer on; every text is a message."""
    played = begin(scenario_of(persona))
    while played.turn.offer is None:
        played = respond(scenario_of(persona), played.state, "i'd rather not say")
    turns = [played.turn]
    for text in texts:
        played = respond(scenario_of(persona), played.state, text)
        turns.append(played.turn)
    return played.state, turns


def topics(text: str) -> list[str]:
    return [matter.topic for matter in understand(text, OFFER).matters]


def answered(before: State, after: State) -> set[str]:
    """The topics of which something was said between two states."""
    used = dict(before.said)
    return {
        pool.removeprefix("answers.")
        for pool, said in after.said
        if pool.startswith("answers.") and said != used.get(pool)
    }


ASKED = {
    "Is the bonus guaranteed?": ["bonus_guaranteed"],
    "how is the bonus measured": ["bonus_measured"],
    "the bonus, how many percent?": ["bonus_percent"],
    "when do the shares vest?": ["vesting"],
    "is there a one-year cliff?": ["cliff"],
    "what happens to the stock if I leave?": ["stock_leaving"],
    "is the signing bonus paid back if I quit in year one?": ["clawback"],
    "Do you help with relocation?": ["relocation"],
    "who would I report to?": ["manager"],
    "how big is the team?": ["team_size"],
    "By when do you need my answer?": ["decide_by"],
    "do I have to say yes now?": ["decide_by"],
    "could I have until next Wednesday?": ["extension"],
    "I'll mail you on Tuesday.": ["extension"],
    "You'll hear from me on Monday.": ["extension"],
    "Let me think about it until Thursday.": ["extension"],
    "I will discuss with my family and revert by Thursday": ["extension"],
    "Can I start in October?": ["start_named"],
    "what about the start date?": ["start_date"],
    "could we put a six-month review into the offer?": ["review"],
    "could the salary be revisited after eight months?": ["review"],
    "do you sponsor H1B?": ["visa"],
    "is it fully remote?": ["remote"],
    "can I work from home on Fridays?": ["remote_days"],
    "how many vacation days are there?": ["vacation"],
    "health insurance?": ["health"],
    "do I get a laptop?": ["equipment"],
    "is there parking?": ["office"],
    "how long is the probation?": ["probation"],
    "what's the notice period?": ["notice"],
    "what would my title be, I mean the job title?": ["title"],
    "when could I be promoted?": ["promotion"],
    "could the contract say lead architect?": ["title_wish"],
    "how many units is that grant?": ["share_count"],
    "what if the shares drop by half?": ["stock_falls"],
    "do you top up grants later?": ["refreshers"],
    "can the bonus be zero in a bad year?": ["bonus_guaranteed"],
    "is this a realistic figure for someone fresh from college?": ["fair_pay"],
    "would 152 be totally unreasonable": ["rude"],
    "I'm talking with two other clinics": ["other_talks"],
    "whose signature does it take?": ["who_decides"],
    "what puts someone in the top third of the band?": ["top_of_band"],
    "is there on-call?": ["hours"],
    "how much travel is it?": ["travel"],
    "why not 160?": ["why"],
    "what do other people ask for?": ["others_ask"],
    "what did you get when you started?": ["own_pay"],
    "when does the letter come?": ["letter_when"],
    "what happens next?": ["next_steps"],
    "who decides about that?": ["who_decides"],
    "is that rude to ask?": ["rude"],
    "how long would that take with your boss": ["approval_time"],
    "what would you do in my place?": ["advice"],
    "would another offer change anything?": ["competing_if"],
    "is there anything besides pay you can move?": ["beside_pay"],
    "then let's talk about extra vacation, five days": ["vacation_more"],
    "has anything changed?": ["news"],
    "is the job safe, any layoffs?": ["future"],
    "does the company match the 401k?": ["retirement"],
    "can I get a higher title?": ["title"],
    "wait is that for real??": ["for_real"],
    "does that mean it's a deal": ["is_settled"],
    "and if i quit after a year do i lose it": ["stock_leaving"],
    "can i work from another country for the summer": ["remote"],
    "what time do people normally go home?": ["hours"],
    "Could you walk me through why the base is where it is?": ["built"],
    "I was asking about the health insurance": ["health"],
    "Vesting? And who is my manager?": ["vesting", "manager"],
}


@pytest.mark.parametrize(("text", "expected"), ASKED.items())
def test_a_question_is_about_its_matter(text: str, expected: list[str]) -> None:
    assert topics(text) == expected


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Is pay adjusted each year, and how much does it usually go up?", "raise"),
        ("does the salary go up after a year?", "raise"),
        ("Which of the three is least rigid, base, stock or bonus?", "room"),
        ("what part moves most easily?", "room"),
    ],
)
def test_how_pay_grows_and_what_can_move_is_asked_not_bargained_for(text: str, about: str) -> None:
    understood = understand(text, OFFER)

    assert about in understood.about
    assert understood.acts == (Act.ASK_QUESTION,)


@pytest.mark.parametrize(
    "text",
    [
        "I led a team of eight and want 170k for it",
        "With no branches, each outage is the whole bank. I'd like 165 base",
        "my health is fine, thanks",
        "I managed the office move at my last job",
        "I accept the offer",
        "ok",
    ],
)
def test_a_word_that_belongs_to_an_argument_asks_nothing(text: str) -> None:
    assert topics(text) == []


def test_every_matter_has_an_answer_of_its_own_in_six_wordings_or_more() -> None:
    script = load_script()
    variants = {"extension": ("extension_in_time", "extension_granted", "extension_refused")}
    for topic in (*MATTERS, "start_named", "remote_days", "remote_work", "office_days"):
        for answer in variants.get(topic, (topic,)):
            known = script.answers.get(answer, ())
            assert len(known) >= 6, answer


@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
@pytest.mark.parametrize(
    "text",
    [
        text
        for text in ASKED
        if text not in ("why not 160?", "is that rude to ask?", "would 152 be totally unreasonable")
    ],
)
def test_each_question_gets_the_answer_to_just_it(persona: str, text: str) -> None:
    before, _ = after_the_offer(persona)
    after, turns = after_the_offer(persona, text)
    wanted = {topic for topic in ASKED[text] if topic != "extension"}
    assert wanted <= answered(before, after)
    assert turns[-1].move is not None
    assert turns[-1].move.kind in ("question", "hold")


def test_all_questions_of_a_message_are_heard_and_the_fourth_comes_next_time() -> None:
    before, _ = after_the_offer("supportive")
    text = "Is the bonus guaranteed? When does the stock vest? Who is my manager? And how many vacation days?"
    asked, _ = after_the_offer("supportive", text)
    assert {"bonus_guaranteed", "vesting", "manager"} <= answered(before, asked)
    assert asked.open == ("vacation",)
    later, _ = after_the_offer("supportive", text, "ok, and is there parking?")
    assert {"office", "vacation"} <= answered(asked, later)
    assert later.open == ()


def test_a_question_beside_a_counteroffer_is_answered_too() -> None:
    before, _ = after_the_offer("supportive")
    after, turns = after_the_offer("supportive", "150k base? And who would be my boss?")
    assert turns[-1].move is not None
    assert turns[-1].move.kind == "counter"
    assert "manager" in answered(before, after)


@pytest.mark.parametrize("text", ["can I work from home on Fridays?", "is health insurance from day one?"])
def test_a_question_beside_the_money_takes_no_time_and_turns_nothing_down(text: str) -> None:
    state, turns = after_the_offer("by-the-book", text)
    assert state.waiting == ()
    assert turns[-1].move is not None
    assert turns[-1].move.kind == "question"


@pytest.mark.parametrize(
    "text",
    [
        "I'll take it with the six-month review and a start on October 1st in the letter. Agreed?",
        "It's a yes, provided the letter has a six-month review and the 1 October start in it.",
        "yes, if I can start on October 1 and we put a review after six months into the letter",
    ],
)
@pytest.mark.parametrize("persona", ["by-the-book", "hardball", "supportive"])
def test_a_yes_on_terms_that_are_no_money_is_summed_up_with_them_and_signs_with_the_next_yes(
    persona: str, text: str
) -> None:
    state, turns = after_the_offer(persona, text)
    assert state.outcome is None
    assert "a pay review after six months" in turns[-1].said[-1]
    assert "a start on October 1" in turns[-1].said[-1]
    state, turns = after_the_offer(persona, text, "yes")
    assert state.outcome == "accepted"
    assert any("a start on October 1" in message for message in turns[-1].said)


def test_a_yes_on_more_money_is_a_counteroffer() -> None:
    state, turns = after_the_offer("supportive", "yes, if you make it 160k base and I can start on October 1st")
    assert turns[-1].move is not None
    assert (turns[-1].move.kind, state.outcome) == ("counter", None)
    assert dict(state.terms) == {"start_named": "a start on October 1"}


def test_terms_named_on_the_way_stand_in_the_final_summary() -> None:
    texts = ("I'd need to start in October", "could I work from home on Fridays?", "150k base?", "I accept")
    state, turns = after_the_offer("supportive", *texts)
    assert state.outcome == "accepted"
    closing = " ".join(turns[-1].said)
    assert "a start in October" in closing
    assert "Fridays from home" in closing


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("I could be on site two days a week, that would be fine", "two days a week in the office"),
        ("I'd like to be in the office on Tuesdays", "Tuesdays in the office"),
        ("can I work from home 3 days?", "3 days a week from home"),
        ("could I do home office two days a week?", "two days a week from home"),
        ("I can't start before March 1", "a start no earlier than March 1"),
        ("earliest I could start is in October", "a start no earlier than October"),
        ("could I get 5 extra days of vacation?", "5 extra days off"),
        ("I'd need 30 days vacation", "30 days off"),
        ("any extra days off?", "a few extra days off"),
        ("I said remote", "working remotely"),
        ("I need fully remote", "working remotely"),
    ],
)
def test_the_letter_holds_the_days_and_the_place_that_were_named(text: str, term: str) -> None:
    state, turns = after_the_offer("supportive", text, "Thank you. I accept the offer.")
    assert state.outcome == "accepted"
    assert term in " ".join(turns[-1].said)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Two remote days and 28 days off, then I'd be content.", ["two days a week from home", "28 days off"]),
        ("no: four days a week at home, and 26 days of leave a year", ["four days a week from home", "26 days off"]),
        ("21 days of holiday is little, I have 29 today. Could we do 25?", ["25 days off"]),
    ],
)
def test_days_at_home_and_days_off_are_told_apart_in_one_message(text: str, terms: list[str]) -> None:
    state, _ = after_the_offer("supportive", text)

    assert [said.removesuffix(" if your manager agrees") for _, said in state.terms] == terms


def test_a_question_about_remote_work_puts_nothing_into_the_letter_until_it_is_wished_for() -> None:
    state, _ = after_the_offer("by-the-book", "is remote possible?")
    assert state.terms == ()
    state, _ = after_the_offer("by-the-book", "is remote possible?", "do you listen? I said remote")
    assert dict(state.terms).keys() == {"remote_work"}


def test_written_criteria_of_a_review_are_no_wish_to_see_the_letter_first() -> None:
    assert topics("Could we agree on a review after six months with written criteria?") == ["review"]
    assert topics("I'll say yes once I have the written offer") == ["letter_first"]


@pytest.mark.parametrize("text", ["cool. can i work from portugal for the summer", "does that mean its a deal"])
def test_a_question_is_never_a_yes(text: str) -> None:
    state, _ = after_the_offer("supportive", "Let me see.", text)
    assert state.outcome is None


def test_a_yes_that_wants_the_letter_first_is_summed_up() -> None:
    state, turns = after_the_offer("hardball", "I accept, subject to seeing everything in writing first.")
    assert (state.outcome, state.asks) == (None, "accept")
    assert state.offer is not None
    assert f"{state.offer.base:,}" in turns[-1].said[-1]


@pytest.mark.parametrize(("persona", "granted"), [("supportive", True), ("by-the-book", False), ("hardball", False)])
def test_a_later_day_is_granted_or_refused_and_named(persona: str, granted: bool) -> None:
    state, turns = after_the_offer(persona, "could I have until Friday week to decide?")
    assert "Friday week" in " ".join(turns[-1].said)
    assert dict(state.facts).get("deadline") == ("Friday week" if granted else None)
    assert [due.awaited for due in turns[-1].due] == ["deadline"]
    assert (turns[-1].due[0].hours > 72) is granted


def test_nerves_and_pets_are_taken_up_once() -> None:
    before, _ = after_the_offer("supportive")
    after, turns = after_the_offer("supportive", "haha my dog just barked at the offer")
    assert "pets" in answered(before, after)
    again, _ = after_the_offer("supportive", "haha my dog just barked at the offer", "the dog again, sorry")
    assert "pets" not in answered(after, again)
    assert turns[-1].said


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I have do 6 year cloud migrate and we reduce cost 30 percent", "30 percent off costs"),
        ("I led 12 engineers at my last place", "a team of 12"),
        ("I have 9 years of experience with this", "9 years"),
        ("because i'm good", ""),
    ],
)
def test_own_work_is_taken_up_and_asked_about(text: str, word: str) -> None:
    state, turns = after_the_offer("supportive", text)
    assert word in turns[-1].said[-1]
    assert turns[-1].said[-1].endswith("?")
    assert state.asks == "reason"
    assert state.waiting == ()


def test_a_state_stored_before_there_were_terms_and_open_questions_loads_and_goes_on() -> None:
    state, _ = after_the_offer("supportive", "150k base?")
    stored = json.loads(dump_state(state))
    for key in ("terms", "open", "asks"):
        del stored[key]
    loaded = load_state(json.dumps(stored))
    assert loaded == replace(state, terms=(), open=(), asks=None)
    assert respond(scenario_of("supportive"), loaded, "and is the bonus guaranteed?").turn.said


@pytest.mark.parametrize("text", ["yes if it's all in the letter", "ok if the contract says all of that"])
def test_a_yes_under_the_condition_of_the_letter_is_answered_about_the_letter(text: str) -> None:
    assert "letter_first" in topics(text)


def test_hours_that_a_team_saved_are_no_team() -> None:
    told = deed("I rewrote the rota, which saves the team 5 hours a week")
    assert told is None or told.kind != "team"


def test_the_years_of_a_grant_are_no_years_of_work() -> None:
    assert deed("I'd like an equity grant of $50,000 over four years") is None
    assert deed("I have done this for four years") is not None


def test_days_off_are_matched_without_a_word_about_pay() -> None:
    state, turns = after_the_offer("by-the-book", "I get 31 days of leave today. Could you match that?")
    assert [said for _, said in state.terms] == ["31 days off"]
    assert turns[-1].move is not None
    assert turns[-1].move.kind in ("question", "hold")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Is it the same for everyone?", "bonus_guaranteed"),
        ("Will it be the same building?", "bonus_guaranteed"),
        ("If it falls through with the permit, what then?", "stock_falls"),
        ("If the day falls on a Monday, does it drop out?", "stock_falls"),
        ("What percentage of the company works from home?", "share_count"),
        ("What fraction of my own premium is paid?", "share_count"),
        ("Will it be a senior team?", "title_wish"),
        ("Will there be another interview?", "other_talks"),
        ("I have another process question.", "other_talks"),
        ("Part time at school before.", "part_time"),
        ("Wow, a review in six months.", "review"),
        ("five weeks of vacation before the move.", "vacation_more"),
    ],
)
def test_other_things_are_not_heard_as_a_matter_that_shares_a_word_with_them(text: str, topic: str) -> None:
    assert topic not in topics(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What percentage of the company is that?", "share_count"),
        ("which share of your company would I own?", "share_count"),
        ("we spoke of stock. what if it drops by half?", "stock_falls"),
        ("could the title be senior designer?", "title_wish"),
        ("I have another interview on Thursday.", "other_talks"),
        ("I'm in two other processes right now.", "other_talks"),
    ],
)
def test_the_same_matter_is_heard_in_other_words(text: str, topic: str) -> None:
    assert topic in topics(text)


def test_weeks_off_go_on_being_weeks() -> None:
    state, _ = after_the_offer("by-the-book", "four weeks off is short. Could it be five?")
    assert [said for _, said in state.terms] == ["five weeks off"]


@pytest.mark.parametrize(
    "text",
    ["I have over ten years of practice.", "In nine years at the mill I lost no day.", "After 8 years I know it."],
)
def test_years_of_work_are_told_behind_any_word(text: str) -> None:
    told = deed(text)
    assert told is not None
    assert told.kind == "years"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I cut what we spend on our U.S. plants by 30%.", "30 percent"),
        ("I brought the error rate from 4.5% down, to 1%.", None),
    ],
)
def test_a_saving_is_told_with_its_own_number(text: str, words: str | None) -> None:
    told = deed(text)
    assert (told.words if told and told.kind == "saving" else None) == words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "I'd like 21 days of leave and two days at home. Could it be 26?",
            ["26 days off", "two days a week from home"],
        ),
        ("I have 27 days off here. Could you match that?", ["27 days off"]),
    ],
)
def test_days_off_are_settled_whatever_other_days_are_named_and_nothing_is_looked_up(
    text: str, terms: list[str]
) -> None:
    state, turns = after_the_offer("supportive", text)
    assert [said.removesuffix(" if your manager agrees") for _, said in state.terms] == terms
    assert turns[-1].move is not None
    assert not turns[-1].move.asks
    assert not [matter for matter in understand(text, OFFER).matters if matter.general]


@pytest.mark.parametrize("text", ["Could the bonus drop to 10% if the base rises?", "drop the bonus by 5%, then"])
def test_a_percentage_of_the_pay_is_no_saving(text: str) -> None:
    told = deed(text)
    assert told is None or told.kind != "saving"


def test_a_saving_beside_an_ask_is_told_of() -> None:
    assert deed("I cut our outages by 35%, so a base of 161k") is not None


def test_how_pay_grows_is_not_answered_with_what_a_package_comes_to() -> None:
    assert looked_up(scenario_of("by-the-book"), "how much does pay usually go up after a year?") is None
    assert looked_up(scenario_of("by-the-book"), "what do people usually get here?") is not None
