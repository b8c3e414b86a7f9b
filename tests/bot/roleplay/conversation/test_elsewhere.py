"""Other offers and stock that is lost: told once, they stay what they were told as."""

from dataclasses import replace

import pytest

from bot.roleplay import Said, State
from bot.roleplay.recruiter import Move
from bot.roleplay.rehearsal import advance, begin
from scenarios import Scenario

OFFER = ("Hello!", "I'd rather see your offer first.", "I'd rather see your offer first.")


@pytest.fixture(scope="module")
def offered(scenario: Scenario) -> State:
    state = begin(scenario).state
    for text in OFFER:
        state = state if state.position.made else advance(scenario, state, Said(text)).state
    assert state.position.made
    return state


def played(scenario: Scenario, state: State, *texts: str) -> list[Move]:
    moves = []
    for text in texts:
        call = advance(scenario, state, Said(text))
        state = call.state
        assert call.turn.move is not None
        moves.append(call.turn.move)
    return moves


@pytest.mark.parametrize("again", ["goldman is at 320", "they are at 320k", "goldman has 330 now"])
def test_another_offer_keeps_the_part_that_it_was_told_for(scenario: Scenario, offered: State, again: str) -> None:
    first, second = played(scenario, offered, "I have an offer from Goldman, $320k total.", again)
    assert [offer.of for offer in first.competing] == ["total"]
    assert [offer.of for offer in second.competing] == ["total"]


def test_an_offer_of_another_part_is_another_offer(scenario: Scenario, offered: State) -> None:
    _, second = played(
        scenario, offered, "I have an offer from Goldman, $320k total.", "And Citadel offers a base of $175k."
    )
    assert [(offer.of, offer.amount) for offer in second.competing] == [("base", 175_000)]


def test_ones_own_ask_is_no_other_offer(scenario: Scenario, offered: State) -> None:
    _, second = played(scenario, offered, "I'd like a base of $168,000.", "If you match the 168,000 I sign.")
    assert second.competing == ()
    assert [(ask.of, ask.amount) for ask in second.asks] == [("base", 168_000)]


@pytest.mark.parametrize(
    "text",
    [
        "Signing bonus of 40k? I forfeit 60k of unvested stock.",
        "I'd forfeit $60K of unvested RSUs, so I'd need a sign-on of $40K.",
        "I leave 60k of unvested equity behind. Could a signing bonus of 40k cover that?",
    ],
)
def test_stock_that_is_lost_is_a_reason_and_no_pay_told(scenario: Scenario, offered: State, text: str) -> None:
    (move,) = played(scenario, offered, text)
    assert not move.current_pay
    assert move.reasoned
    assert [(ask.of, ask.amount) for ask in move.asks] == [("signing", 40_000)]


@pytest.mark.parametrize("text", ["I make 120k now.", "I make 120k now, and I forfeit 60k of unvested stock."])
def test_what_one_earns_is_told_all_the_same(scenario: Scenario, offered: State, text: str) -> None:
    (move,) = played(scenario, offered, text)
    assert move.current_pay


def test_another_offer_is_answered_as_one_and_not_praised_as_an_argument_about_the_role(scenario: Scenario) -> None:
    first, *others = scenario.guide.levers
    levers = (first.model_copy(update={"title": "Competing Offers"}), *others)
    elsewhere = replace(scenario, guide=scenario.guide.model_copy(update={"levers": levers}))
    call = begin(elsewhere)
    for text in (*OFFER, "I have an offer of 165k base from Hexa, so I'd want 165k base here."):
        call = advance(elsewhere, call.state, Said(text))
    assert call.turn.move is not None
    assert 1 in call.turn.move.levers
    assert "others pay" not in " ".join(call.turn.said).lower()


def test_an_argument_of_another_offer_is_made_by_who_speaks_of_one(scenario: Scenario, offered: State) -> None:
    lever = scenario.guide.levers[0].model_copy(
        update={"title": "Competing Offer", "argument": "I have an offer from Acme for payment systems at scale."}
    )
    rival = replace(scenario, guide=scenario.guide.model_copy(update={"levers": (lever, *scenario.guide.levers[1:])}))
    for text, made in (
        ("I have run payment systems at scale. 165k?", False),
        ("I have an offer for payment systems at scale elsewhere. 165k?", True),
    ):
        move = played(rival, offered, text)[0]
        assert (lever.number in move.levers) is made, text
