from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import recruiter
from bot.roleplay.coach.better_line import worded
from bot.roleplay.recruiter import Answer, Demand, Given, Move, Position
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.recruiter.moves import move_of
from bot.roleplay.rehearsal import advance, begin
from bot.roleplay.session import Said
from bot.roleplay.understanding import Context, understand
from scenarios import Scenario
from tests.bot.roleplay.candidates import UNDERSTOOD

OFFERED = Context(stage="offer", topic="base", last="What do you think?")


def at_the_table(scenario: Scenario, **amounts: int) -> Position:
    position = recruiter.make_offer(recruiter.opening(derive(scenario), scenario.persona))
    return replace(position, offer=replace(position.offer, signing=8_000, **amounts))


def said(scenario: Scenario, text: str) -> tuple[Move, Answer]:
    mandate, position = derive(scenario), at_the_table(scenario)
    move = move_of(understand(text, OFFERED, scenario.guide), position, mandate, "base")
    return move, recruiter.answer(mandate, scenario.persona, position, move)[1]


@pytest.mark.parametrize(
    ("text", "ask", "gives"),
    [
        ("take the 8k signing back and put 4k on salary", Demand("base", 144_500), Given("signing", 0)),
        ("I'd give up 10k of equity for 5k base", Demand("base", 145_500), Given("equity", 23_000)),
        ("skip the bonus, make base 175", Demand("base", 175_000), Given("bonus", 0)),
        ("I'd rather have 5k more base and 2k less in stock", Demand("base", 145_500), Given("equity", 31_000)),
        ("Could we move 8k from the signing bonus into base?", Demand("base", 142_500), Given("signing", 0)),
        ("swap 2k of bonus for base", Demand("base", 142_500), Given("bonus", 29_500)),
        ("you can lower the grant to 30k if base goes to 150k", Demand("base", 150_000), Given("equity", 30_000)),
        ("trade the sign-on for 3k more base?", Demand("base", 143_500), Given("signing", 0)),
        ("I don't need the signing bonus. Put it into base.", Demand("base", 142_500), Given("signing", 0)),
        ("what if we cut the RSUs by 2k and add 1k to base?", Demand("base", 141_500), Given("equity", 31_000)),
        ("take the signing bonus back and put it into base", Demand("base", 142_500), Given("signing", 0)),
        ("How about dropping the sign-on and moving it all to base?", Demand("base", 142_500), Given("signing", 0)),
        ("take the 8k sign-on back and add it to the base", Demand("base", 142_500), Given("signing", 0)),
        ("I'd take 2k less bonus for 8k more stock", Demand("equity", 41_000), Given("bonus", 29_500)),
    ],
)
def test_a_trade_in_plain_words_says_what_may_come_down_and_what_for(
    text: str, ask: Demand, gives: Given, scenario: Scenario
) -> None:
    move, answer = said(scenario, text)
    assert (move.kind, move.asks, move.gives) == ("counter", (ask,), (gives,))
    assert answer.lowered == (gives.of,)


@pytest.mark.parametrize(
    "text",
    [
        "I won't give up the bonus, but I'd like 160k base.",
        "Do 166 and I'll drop the relocation ask.",
        "I'd be giving up 15k of unvested stock at my current employer, so I need a 15k signing bonus.",
        "Could you bring the base to 160k?",
        "I'd take 150k base today.",
        "There's no signing bonus in it, could you add 10k?",
        "Can we get the base to 158k without touching the bonus?",
        "What would I lose if I skip the signing bonus?",
        "I'm not willing to drop the equity. 170k base.",
        "Keep the bonus as it is, but base at 160k.",
    ],
)
def test_what_gives_nothing_up_takes_nothing_away(text: str, scenario: Scenario) -> None:
    move, answer = said(scenario, text)
    assert move.gives == ()
    assert answer.lowered == ()


def test_a_trade_is_put_into_words_that_are_understood_as_that_trade(scenario: Scenario) -> None:
    position = at_the_table(scenario)
    for gives in (Given("equity", 30_000), Given("signing", 0), Given("bonus", 29_000)):
        move = Move("counter", asks=(Demand("base", 150_000),), gives=(gives,), conditional=True)
        line = worded(scenario, position, move)
        heard, _ = said(scenario, line.wording)
        assert (heard.asks, heard.gives, heard.conditional) == (move.asks, move.gives, True)
        assert len(line.short) <= 256


@given(place=st.integers(0, 8), understood=UNDERSTOOD)
def test_whatever_a_message_gives_up_the_offer_is_worth_no_less(
    scenarios: tuple[Scenario, ...], place: int, understood: object
) -> None:
    scenario = scenarios[place]
    mandate, position = derive(scenario), at_the_table(scenario)
    move = move_of(understood, position, mandate, "base")  # type: ignore[arg-type]
    after, _ = recruiter.answer(mandate, scenario.persona, position, move)
    assert after.offer.yearly(4) >= position.offer.yearly(4)


def test_the_recruiter_says_what_went_up_and_what_went_down(scenario: Scenario) -> None:
    played = begin(scenario)
    for text in ("I'd rather see your offer first.", "I'd rather not say.", "I keep that to myself."):
        played = advance(scenario, played.state, Said(text))
    before = played.turn.offer
    assert before is not None
    turn = advance(scenario, played.state, Said("I'd give up 4k of equity for 1k more base.")).turn
    assert turn.offer == replace(before, base=before.base + 1_000, equity=before.equity - 4_000)
    told = " ".join(turn.said)
    assert f"${turn.offer.base:,}" in told
    assert f"${turn.offer.equity:,}" in told


def test_the_recruiter_says_where_the_band_ends(scenario: Scenario) -> None:
    played = begin(scenario)
    for text in ("I'd rather see your offer first.", "I'd rather not say.", "I keep that to myself."):
        played = advance(scenario, played.state, Said(text))
    turn = advance(scenario, played.state, Said("Skip the bonus, make base 150k.")).turn
    bonus = derive(scenario).limit("bonus")
    assert bonus is not None
    assert turn.offer is not None
    assert turn.offer.bonus == bonus.low
    assert "band" in " ".join(turn.said)
    turn = advance(scenario, played.state, Said("Take 6k off the stock and put 1.5k on base.")).turn
    equity = derive(scenario).limit("equity")
    assert equity is not None
    assert turn.offer is not None
    assert turn.offer.equity > equity.low
    assert f"${equity.low:,}" in " ".join(turn.said)
