"""A message in the light of the call: what was understood of it, and the move that it makes in the bargaining."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Literal

from bot.roleplay.conversation.deeds import Deed, deed
from bot.roleplay.conversation.elsewhere import argued, as_told, loses, without_claims
from bot.roleplay.conversation.hearing import heard
from bot.roleplay.conversation.manners import takes_leave
from bot.roleplay.conversation.replies import Reply, bound, reply, whole_yes
from bot.roleplay.conversation.values import money, package_phrase
from bot.roleplay.package import PARTS
from bot.roleplay.recruiter import Asked, Demand, Move, MoveKind, Position
from bot.roleplay.recruiter.mandate import Mandate, derive
from bot.roleplay.recruiter.moves import move_of, of_base
from bot.roleplay.recruiter.terms import standing
from bot.roleplay.recruiter.wanted import wanted
from bot.roleplay.session import Said, State
from bot.roleplay.understanding import Act, Context, Understood, understand
from bot.roleplay.understanding.matters import aside
from scenarios import Scenario
from scenarios.value import value

_ANSWERS = frozenset({Act.ACCEPT, Act.REJECT, Act.STALL})
"""What one does about an offer that one spells out; asking for just what stands is none of it."""


@value
class Reading:
    """What a message comes to: what was understood of it, the move that it makes, the bare answer that it is, and what
    it tells of its writer's work."""

    understood: Understood
    move: Move
    reply: Reply | None = None
    deed: Deed | None = None


def read(scenario: Scenario, state: State, said: Said, understood: Understood) -> Reading:
    """What a message comes to; a reading that the candidate chose stands as they chose it."""
    state, text, chosen = state.resumed, said.text, said.meant
    mandate, position = derive(scenario), state.position
    told, answer = deed(text), reply(text) if chosen is None else None
    if "?" not in text and _spells_the_offer_out(understood, mandate, state):
        whole = understand(text, _of_the_whole_offer(scenario, state), scenario.guide, chosen)
        understood = understood if _ANSWERS.isdisjoint(whole.acts) else whole
    understood = _in_words(text, without_claims(understood, text, scenario.guide).credited())
    if chosen is None or chosen.what != "component":
        understood = of_base(understood, text, mandate, position.offer)
    understood = bound(understood, answer, state.asks, offered=position.made)
    if chosen is None:
        here = partial(context, scenario, state)
        understood = heard(text, understood, here, offered=position.made, works=told is not None)
        understood = as_told(understood, position)
    move = move_of(understood, position, mandate, state.topic or scenario.script.states[state.place].topic)
    move = argued(move, position, mandate, scenario.guide)
    if told is not None and told.kind != "praise":
        move = replace(move, reasoned=True)
    if move.current_pay and loses(text, understood):
        move = replace(move, current_pay=False, reasoned=True)
    message = _Message(text, understood, answer, works=position.made and told is not None)
    kind = next((kind for fits, kind in _OTHERWISE.get(move.kind, ()) if fits(message)), move.kind)
    move = move if kind == move.kind else replace(move, kind=kind)
    again = told is not None and told.kind != "praise" and any(name == "deed" for name, _ in state.facts)
    return Reading(understood, _backing(move, position, mandate, again=again), answer, told)


def _backing(move: Move, position: Position, mandate: Mandate, *, again: bool) -> Move:
    """An argument with the ask that it backs: who gave a figure, was asked why and says why asks for that figure still.
    ``again`` marks own work that is told of for more than the first time."""
    if move.kind != "argue" or not position.made or position.final:
        return move
    levers, premiums = set(move.levers) - set(position.levers), set(move.premiums) - {n for n, _ in position.premiums}
    waiting = tuple(
        Demand(of, amount)
        for of, amount in position.asked
        if amount > standing(mandate, position.offer, of)
        and (premiums or again or levers & {*mandate.cap_levers, *_opening(mandate, of)})
    )
    pressed = replace(move, kind="counter", asks=waiting)
    return pressed if waiting and not any(wanted(mandate, position, pressed)[1:]) else move


def _opening(mandate: Mandate, of: Asked) -> Iterator[int]:
    """The arguments that open a part, or any of those that the total is made of."""
    return (number for limit in mandate.limits if of in ("total", limit.part) for number in limit.levers)


def context(scenario: Scenario, state: State) -> Context:
    """What the recruiter was talking about, for whoever reads the answer.

    Amounts in it are theirs: an ask of the candidate that they only said back ("not at $200,000") is left out, lest it
    be taken for an offer when it is asked for again.
    """
    topic = state.topic or scenario.script.states[state.place].topic
    rate, stands = scenario.rate, (state.offer or derive(scenario).opening).base
    told = (rate.per, stands / rate.times) if rate else None
    stage: Literal["pre_offer", "offer"] = "offer" if state.position.made else "pre_offer"
    return Context(stage, topic, _own_amounts(scenario, state), told, stands, scenario.guide.company)


def _of_the_whole_offer(scenario: Scenario, state: State) -> Context:
    """The context as if the recruiter had just named all of the offer: who spells it out answers all of it, though the
    last line spoke of one part alone, or of none."""
    here = context(scenario, state)
    return replace(here, last=f"{package_phrase(state.offer, scenario)}.") if state.offer else here


def _own_amounts(scenario: Scenario, state: State) -> str | None:
    last, mandate = state.last, derive(scenario)
    for of, amount in state.position.asked if last else ():
        if last and amount != standing(mandate, state.position.offer, of):
            last = last.replace(money(amount, scenario.currency), "that")
    return last


def _in_words(text: str, understood: Understood) -> Understood:
    """A bare "??" asks nothing that could be answered or found out: it is asked back."""
    if Act.ASK_QUESTION not in understood.acts or any(map(str.isalnum, text)):
        return understood
    return replace(understood, acts=tuple(act for act in understood.acts if act is not Act.ASK_QUESTION), about=())


def _spells_the_offer_out(understood: Understood, mandate: Mandate, state: State) -> bool:
    """Whether a message names several parts of the offer, or the only one, and each amount as it stands."""
    offer, named = state.offer, understood.figures
    if offer is None or len(named) < min(2, sum(offer.amount(part) > 0 for part in PARTS)):
        return False
    return all(
        figure.role in ("employer_offer", "ask")
        and figure.basis == "absolute"
        and figure.component != "unknown"
        and figure.low == figure.high == standing(mandate, offer, figure.component)
        for figure in named
    )


@value
class _Message:
    """A message whose move is known; ``works`` that it tells of its writer's work, with an offer on the table."""

    text: str
    understood: Understood
    reply: Reply | None
    works: bool


def _half_a_yes(message: _Message) -> bool:
    return not message.reply and not whole_yes(message.text, message.understood)


def _half_a_yes_that_asks(message: _Message) -> bool:
    asks = Act.ASK_QUESTION in message.understood.acts or bool(message.understood.matters)
    return asks and _half_a_yes(message)


def _in_passing(message: _Message) -> bool:
    beside = any(aside(matter.topic) for matter in message.understood.matters)
    return bool(message.reply) or beside or takes_leave(message.text)


def _of_work(message: _Message) -> bool:
    return message.works


_OTHERWISE: Mapping[MoveKind, tuple[tuple[Callable[[_Message], bool], MoveKind], ...]] = {
    "accept": ((_half_a_yes_that_asks, "question"), (_half_a_yes, "hold")),
    "unclear": ((_in_passing, "chat"), (_of_work, "argue")),
    "chat": ((_of_work, "argue"),),
}
"""What a move is where the words say so, by what it seems to be; the first that fits counts."""
