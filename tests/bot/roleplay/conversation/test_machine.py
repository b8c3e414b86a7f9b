from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import (
    MAX_TURNS,
    CallOver,
    DeadlinePassed,
    Event,
    ManagerAnswered,
    Said,
    Started,
    State,
    Turn,
    context,
    open_call,
    step,
)
from bot.roleplay.conversation.values import money
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.understanding import Understood
from scenarios import Scenario
from tests.bot.roleplay.candidates import EVENTS, OPEN_ENDED, UNDERSTOOD, asks, figure, says
from tests.bot.roleplay.conftest import Keep

HELLO = says("greet")
NO_NUMBER = says("refuse_to_disclose")
YES = says("accept")
NONSENSE = says()


def play(scenario: Scenario, keep: Keep, *steps: Understood | Event) -> list[Turn]:
    """The turns of a call until it ends; what is understood stands for a message."""
    state, turn = keep(*open_call(scenario))
    turns = [turn]
    for said in steps:
        if state.outcome not in (None, "suspended"):
            break
        event, understood = (Said("words"), said) if isinstance(said, Understood) else (said, Understood())
        state, turn = keep(*step(scenario, state, event, understood))
        turns.append(turn)
    return turns


def to_offer(scenario: Scenario, keep: Keep, *steps: Understood | Event) -> list[Turn]:
    """A call in which the candidate gives no number until the offer, and then goes on."""
    turns = play(scenario, keep, *[NO_NUMBER] * 5)
    needed = next(turn.number for turn in turns if turn.offer)
    return play(scenario, keep, *[NO_NUMBER] * needed, *steps)


def with_persona(scenarios: tuple[Scenario, ...], key: str) -> Scenario:
    return next(scenario for scenario in scenarios if scenario.persona.key == key)


def said(turn: Turn) -> str:
    return "\n".join(turn.said)


def test_the_recruiter_speaks_first_and_names_the_company(scenario: Scenario, keep: Keep) -> None:
    (opening,) = play(scenario, keep)
    assert scenario.guide.company in said(opening)
    assert (opening.number, opening.offer, opening.outcome) == (0, None, None)


def test_the_offer_comes_after_two_refusals_to_name_a_number_and_one_about_current_pay(
    scenarios: tuple[Scenario, ...], keep: Keep
) -> None:
    for scenario in scenarios:
        turns = play(scenario, keep, HELLO, NO_NUMBER, NO_NUMBER, NO_NUMBER)
        assert turns[-1].offer == derive(scenario).opening


def test_the_first_offer_is_shown_in_full(scenario: Scenario, keep: Keep) -> None:
    offered = to_offer(scenario, keep)[-1]
    assert offered.offer is not None
    for part in ("base", "equity", "bonus"):
        assert money(offered.offer.amount(part), "USD") in said(offered)


def test_asking_for_current_pay_is_flagged_for_the_coach(scenario: Scenario, keep: Keep) -> None:
    turns = play(scenario, keep, HELLO, NO_NUMBER, NO_NUMBER)
    assert "pay_history_asked" in {flag for turn in turns for flag in turn.flags}


def test_a_question_about_the_range_is_answered_from_the_guide(scenario: Scenario, keep: Keep) -> None:
    *_, asked = to_offer(scenario, keep, says("ask_question", about=("band",)))
    assert "$132K–$175K" in said(asked)


def test_what_the_guide_does_not_know_will_be_found_out(scenario: Scenario, keep: Keep) -> None:
    *_, asked = to_offer(scenario, keep, says("ask_question", about=("other",)))
    assert re.search(r"find out|ask|check", said(asked))


def test_an_argument_of_the_guide_moves_more_than_a_bare_ask(scenario: Scenario, keep: Keep) -> None:
    bare = to_offer(scenario, keep, asks("base", 172_000), HELLO)[-1].offer
    argued = to_offer(scenario, keep, asks("base", 172_000, levers=(1,)), HELLO)[-1].offer
    assert bare is not None
    assert argued is not None
    assert argued.base > bare.base


def test_a_claim_to_another_level_is_told_that_there_is_no_band(scenario: Scenario, keep: Keep) -> None:
    *_, pressed = to_offer(scenario, keep, asks("base", 190_000, levels=("Principal Architect",)))
    assert "band" in said(pressed)
    assert "Principal Architect" in said(pressed)


def test_yes_to_the_offer_closes_with_the_whole_package_and_the_letter(scenario: Scenario, keep: Keep) -> None:
    *_, offered, closed = to_offer(scenario, keep, YES)
    assert closed.outcome == "accepted"
    assert closed.offer == offered.offer
    assert all(money(amount, "USD") in said(closed) for amount in (140_500, 33_000, 31_500))
    assert re.search("(?i)letter|writ", said(closed))


def test_a_yes_with_a_condition_beside_it_closes_nothing(scenario: Scenario, keep: Keep) -> None:
    *_, asked = to_offer(scenario, keep, says("accept", "stall"))
    assert asked.outcome is None
    assert said(asked).endswith("?")


def test_if_you_do_this_i_sign_is_granted_and_asked_back_before_anything_closes(scenario: Scenario, keep: Keep) -> None:
    *_, granted, closed = to_offer(scenario, keep, asks("base", 150_000, conditional=True, levers=(1,)), YES)
    assert granted.offer is not None
    assert (granted.offer.base, granted.outcome) == (150_000, None)
    assert said(granted).endswith("?")
    assert closed.outcome == "accepted"


def test_a_raise_that_needs_the_manager_is_announced_with_the_next_event(scenario: Scenario, keep: Keep) -> None:
    *_, waiting, back = to_offer(scenario, keep, asks("base", 173_500, levers=(1,)), ManagerAnswered())
    assert waiting.tactic == "needs_approval"
    assert waiting.answer is not None
    assert waiting.offer == waiting.answer.before
    assert back.offer == waiting.answer.after
    assert money(back.offer.base, "USD") in said(back)


def test_a_yes_while_the_manager_is_asked_closes_at_the_better_offer(scenario: Scenario, keep: Keep) -> None:
    *_, waiting, closed = to_offer(scenario, keep, asks("base", 173_500, levers=(1,)), YES)
    assert waiting.answer is not None
    assert (closed.outcome, closed.offer) == ("accepted", waiting.answer.after)


def test_no_signature_today_still_gets_what_was_dangled(scenarios: tuple[Scenario, ...], keep: Keep) -> None:
    scenario = with_persona(scenarios, "hardball")
    *_, dangled, after = to_offer(scenario, keep, asks("base", 139_000, levers=(1,)), NO_NUMBER)
    assert dangled.tactic == "sign_today"
    assert dangled.answer is not None
    assert (dangled.offer, after.offer) == (dangled.answer.before, dangled.answer.after)


def test_a_signature_today_closes_with_what_was_dangled(scenarios: tuple[Scenario, ...], keep: Keep) -> None:
    scenario = with_persona(scenarios, "hardball")
    *_, dangled, closed = to_offer(scenario, keep, asks("base", 139_000, levers=(1,)), YES)
    assert dangled.answer is not None
    assert (closed.outcome, closed.offer) == ("accepted", dangled.answer.after)


def test_a_deadline_that_passes_closes_the_offer(scenario: Scenario, keep: Keep) -> None:
    turns = to_offer(scenario, keep, says("stall"), DeadlinePassed())
    assert turns[-1].outcome == "expired"


def test_without_a_deadline_the_recruiter_asks_first_and_sets_one(scenario: Scenario, keep: Keep) -> None:
    *_, chased, over = to_offer(scenario, keep, DeadlinePassed(), DeadlinePassed())
    assert chased.outcome is None
    assert "Friday" in said(chased)
    assert over.outcome == "expired"


def test_walking_away_ends_the_call_at_once_and_before_the_offer_after_one_question(
    scenario: Scenario, keep: Keep
) -> None:
    assert to_offer(scenario, keep, says("walk_away"))[-1].outcome == "walked_away"
    asked, gone = play(scenario, keep, says("walk_away"), says("walk_away"))[-2:]
    assert asked.outcome is None
    assert "?" in said(asked)
    assert gone.outcome == "declined"


def test_a_no_to_the_final_offer_declines_it(scenario: Scenario, keep: Keep) -> None:
    turns = to_offer(scenario, keep, *[asks("base", 175_000)] * 12)
    final = next(turn.number for turn in turns if turn.tactic == "final_offer")
    *_, declined = to_offer(scenario, keep, *[asks("base", 175_000)] * (final - 3), says("reject"), says("reject"))
    assert declined.outcome == "declined"


def test_an_unclear_message_is_asked_back_and_costs_nothing(scenario: Scenario, keep: Keep) -> None:
    state, _ = keep(*open_call(scenario))
    for _ in range(4):
        state, _ = keep(*step(scenario, state, Said("no"), NO_NUMBER))
    before = state.position
    state, turn = keep(*step(scenario, state, Said("🍕"), NONSENSE))
    assert "?" in said(turn)
    assert state.position == before


def test_five_unclear_messages_in_a_row_put_the_call_off_and_it_goes_on_where_it_was(
    scenario: Scenario, keep: Keep
) -> None:
    *_, fourth, fifth = to_offer(scenario, keep, *[NONSENSE] * 5)
    assert (fourth.outcome, fifth.outcome) == (None, "suspended")
    again = to_offer(scenario, keep, *[NONSENSE] * 5, Started(), asks("base", 150_000, levers=(1,)), HELLO, YES)
    assert again[-1].outcome == "accepted"
    assert again[-1].offer is not None
    assert again[-1].offer.base > 140_500


def test_a_message_picks_a_suspended_call_up_as_well(scenario: Scenario, keep: Keep) -> None:
    *_, closed = to_offer(scenario, keep, *[NONSENSE] * 5, YES)
    assert closed.outcome == "accepted"


def test_nothing_happens_in_a_call_that_has_ended(scenario: Scenario) -> None:
    state, _ = open_call(scenario)
    for _ in range(2):
        state, _ = step(scenario, state, Said("bye"), says("walk_away"))
    with pytest.raises(CallOver, match="declined"):
        step(scenario, state, Said("wait"), HELLO)


def test_what_was_typed_is_never_read_as_a_template(scenario: Scenario, keep: Keep) -> None:
    nasty = says("counteroffer", figures=(figure("base", 190_000),), levels=("{{ 7 * 7 }}{% raw %}<b>",))
    *_, turn = to_offer(scenario, keep, nasty)
    assert "{{ 7 * 7 }}{% raw %}<b>" in said(turn)


def test_the_reader_of_messages_is_told_what_was_asked_last(scenario: Scenario) -> None:
    state, _ = open_call(scenario)
    state, turn = step(scenario, state, Said("hi"), HELLO)
    told = context(scenario, state)
    assert (told.stage, told.topic) == ("pre_offer", "base")
    assert told.last is not None
    assert told.last.endswith(turn.said[-1])


def _told_limits(scenario: Scenario, turn: Turn) -> set[int]:
    """Limits of the mandate in what was said, apart from amounts that are offered or were asked for."""
    mandate = derive(scenario)
    hidden = {limit.standard for limit in mandate.limits} | {limit.with_lever for limit in mandate.limits}
    hidden |= {round(mandate.cap), round(mandate.cap_with_lever)}
    packages = [package for package in (turn.offer, turn.answer and turn.answer.after) if package]
    for package in packages:
        hidden -= {package.amount(part) for part in PARTS}
        hidden -= {round(package.total(mandate.convention, 4)), round(package.yearly(4)), round(package.equity / 4)}
    hidden -= {ask.amount for ask in (*turn.move.asks, *turn.move.competing)} if turn.move else set()
    return {amount for amount in hidden if re.search(rf"(?<![\d,]){re.escape(f'{amount:,}')}(?![\d,]*\d)", said(turn))}


STEPS = st.lists(st.tuples(EVENTS, UNDERSTOOD), max_size=14)


@given(place=st.integers(0, 8), seed=st.integers(0, 1_000), steps=STEPS)
def test_whatever_happens_the_rules_hold(
    scenarios: tuple[Scenario, ...], keep: Keep, place: int, seed: int, steps: list[tuple[Event, Understood]]
) -> None:
    kind = scenarios[place]
    scenario = Scenario(kind.guide, kind.region, kind.persona, kind.script, seed)
    mandate = derive(scenario)
    highs = {limit.part: limit.high for limit in mandate.limits}
    state, turn = keep(*open_call(scenario))
    last: Turn = turn
    for event, understood in steps:
        if state.outcome not in (None, "suspended"):
            break
        state, turn = keep(*step(scenario, state, event, understood))
        assert turn.said
        assert all(message.strip() for message in turn.said)
        assert turn.offer == state.offer
        assert not re.search(r"\[[a-z]", said(turn)), "a placeholder of the guide"
        assert not _told_limits(scenario, turn), "a hidden limit"
        if turn.offer is not None:
            for part, high in highs.items():
                assert turn.offer.amount(part) <= high
            total = turn.offer.total(mandate.convention, mandate.vesting_years)
            assert total <= max(mandate.cap_with_lever, mandate.opening.total(mandate.convention, 4))
        if turn.offer is not None and last.offer is not None and turn.offer != last.offer:
            assert turn.offer.yearly(mandate.vesting_years) >= last.offer.yearly(mandate.vesting_years)
            given = {demand.of for demand in turn.move.gives} if turn.move else set()
            for part in ("base", "equity", "bonus", "signing"):
                assert turn.offer.amount(part) >= last.offer.amount(part) or part in given
                if 0 < turn.offer.amount(part) < last.offer.amount(part):
                    assert money(turn.offer.amount(part), scenario.currency) in said(turn), "what fell is said"
                if turn.offer.amount(part) > last.offer.amount(part):
                    assert money(turn.offer.amount(part), scenario.currency) in said(turn), "a raise is announced"
        last = turn


@given(place=st.integers(0, 8), steps=st.lists(OPEN_ENDED, min_size=1, max_size=6))
def test_every_call_ends(scenarios: tuple[Scenario, ...], place: int, steps: list[Understood]) -> None:
    scenario = scenarios[place]
    state, _ = open_call(scenario)
    for number in range(MAX_TURNS):
        state, _ = step(scenario, state, Said("words"), steps[number % len(steps)])
        if state.outcome not in (None, "suspended"):
            break
    assert state.outcome not in (None, "suspended")


@given(place=st.integers(0, 8), steps=STEPS)
def test_the_same_events_give_the_same_letters(
    scenarios: tuple[Scenario, ...], place: int, steps: list[tuple[Event, Understood]]
) -> None:
    scenario = scenarios[place]

    def played() -> list[tuple[State, Turn]]:
        run = [open_call(scenario)]
        for event, understood in steps:
            if run[-1][0].outcome in (None, "suspended"):
                run.append(step(scenario, run[-1][0], event, understood))
        return run

    assert repr(played()) == repr(played())


@given(st.lists(st.sampled_from([HELLO, NO_NUMBER, NONSENSE, asks("base", 160_000)]), min_size=8, max_size=20))
def test_no_message_is_the_same_as_the_one_before_it(scenario: Scenario, steps: list[Understood]) -> None:
    state, turn = open_call(scenario)
    for understood in steps:
        before = turn
        if state.outcome is not None:
            break
        state, turn = step(scenario, state, Said("words"), understood)
        assert turn.said != before.said
