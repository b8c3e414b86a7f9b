"""Many calls, made at random and the same every time, that walk the script from end to end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Literal

from bot.roleplay import DeadlinePassed, Event, ManagerAnswered, Said, Started, open_call, step
from bot.roleplay.understanding import GivenUp, Matter, Understood
from scenarios import Scenario
from tests.bot.roleplay import walked
from tests.bot.roleplay.candidates import asks, figure, says

CALLS = 250
"""With each persona; a call is some milliseconds."""
LONGEST = 45
ENOUGH = 0.95

EVENTS: tuple[tuple[Event, float], ...] = ((DeadlinePassed(), 0.01), (ManagerAnswered(), 0.02), (Started(), 0.01))

TOPICS = ("band", "offer", "built", "room", "case", "why", "base", "equity", "bonus", "signing", "total", "level",
          "role", "team", "benefits", "process", "raise", "writing", "other")  # fmt: skip


def _ask(chance: Random) -> Understood:
    component = chance.choice(["base", "base", "base", "equity", "bonus", "signing", "total"])
    tops = {"base": 180_000, "equity": 55_000, "bonus": 48_000, "signing": 25_000, "total": 280_000}
    return asks(
        component,
        round(tops[component] * chance.choice([0.5, 0.7, 0.82, 0.85, 0.9, 0.95, 1, 1, 2]), -2),
        levers=(chance.randint(1, 4),) * (chance.random() < 0.3),
        conditional=chance.random() < 0.25,
        tone=("ultimatum",) * (chance.random() < 0.05),
        levels=("Principal Architect",) * (chance.random() < 0.05),
    )


def _rival(chance: Random) -> Understood:
    return says(
        figures=(figure("base", chance.choice([120_000, 170_000, 190_000, 210_000]), role="competing_offer"),),
        rivals=("Capital One",),
        reasoned=True,
    )


def _all_at_once(chance: Random) -> Understood:
    """Everything up to the top of its band with every argument, and sometimes with another offer."""
    rival = figure("base", chance.randint(150, 220) * 1_000, role="competing_offer")
    parts = (figure("base", 174_000), figure("equity", 52_000), figure("bonus", 45_000))
    return says("counteroffer", figures=(*parts, *(rival,) * chance.randint(0, 1)), levers=(1, 2, 4), reasoned=True)


def _trade(chance: Random) -> Understood:
    """One part for another, a little or a lot of it."""
    parts: tuple[Literal["base", "equity", "bonus"], ...] = ("base", "equity", "bonus")
    given, wanted = chance.sample(parts, 2)
    tops = {"base": 175_000, "equity": 52_000, "bonus": 45_000}
    less = replace(figure(given, round(tops[given] * chance.choice([0.02, 0.05, 0.4]), -2)), start=1)
    asked = figure(wanted, round(tops[wanted] * chance.choice([0.78, 0.82, 0.9, 1]), -2))
    gone = (GivenUp(given, chance.choice([1, 1, None])),)
    return says("counteroffer", figures=(asked, less), given=gone, conditional=chance.random() < 0.3)


def _number(chance: Random) -> Understood:
    amount = chance.choice([90_000, 150_000, 165_000, 900_000])
    return says("disclose_expectation_first", figures=(figure("base", amount),))


MESSAGES: tuple[tuple[Callable[[Random], Understood], float], ...] = (
    (_ask, 6),
    (_trade, 1),
    (_rival, 1),
    (_number, 0.7),
    (lambda chance: says("ask_question", about=(chance.choice(TOPICS),)), 3),
    (lambda chance: says("counteroffer", relative="more", about=(chance.choice(TOPICS),) * chance.randint(0, 1)), 1.5),
    (lambda _: says("counteroffer", relative="match_competing"), 0.5),
    (lambda _: says("refuse_to_disclose"), 1.5),
    (lambda chance: says(levers=(chance.randint(1, 4),), reasoned=True), 1),
    (lambda _: says(reasoned=True), 0.7),
    (lambda _: says("greet", "small_talk"), 1.5),
    (lambda _: says("small_talk", tone=("warm", "thanks")), 0.7),
    (lambda _: says(), 1.6),
    (lambda _: says("stall"), 0.7),
    (lambda _: says("reject"), 0.7),
    (lambda _: says("reject", figures=(figure("base", 190_000, role="reference"),)), 0.4),
    (lambda _: says("accept"), 0.2),
    (_all_at_once, 1),
    (lambda chance: says("ask_question", matters=(Matter(chance.choice(("vesting", "manager"))),)), 1),
    (lambda _: says("small_talk", matters=(Matter("pets"),)), 0.3),
    (lambda _: says(matters=(Matter("start_named", says="on October 1"),)), 0.4),
    (lambda _: says("ask_question", about=("band",)), 0.7),
    (lambda _: says("greet", about=("writing",)), 0.2),
    (lambda _: says("accept", "reject"), 0.3),
    (lambda _: says("walk_away"), 0.05),
    (lambda _: says(tone=("insult",)), 0.2),
    (lambda _: says("disclose_current_pay", figures=(figure("base", 120_000, role="current_pay"),)), 0.5),
    (lambda _: says(levels=("Principal Architect",)), 0.2),
)

WORDS = ("words", "I'd rather not tell you my current salary")
SHORT = ("yes", "yes", "yes", "ok", "no", "no", "no", "change", "?", "hm", "hm", "bye, talk on Friday!", "12 what",
         "so?", "we cut costs by 30 percent", "I led a team of 8 people", "I have 6 years of experience",
         "I built their app", "because i'm good", "I'll take it with the review in six months",
         "I think I'd take that", "thanks, but I'm not sure")  # fmt: skip
"""Messages of which nothing is understood but their words."""


def _call(scenario: Scenario, chance: Random) -> None:
    state, _ = open_call(scenario)
    stubborn = chance.choice([None, None, *MESSAGES])
    for _ in range(LONGEST):
        if state.outcome not in (None, "suspended"):
            return
        event = next((event for event, share in EVENTS if chance.random() < share), Said(chance.choice(WORDS)))
        if isinstance(event, Said) and chance.random() < 0.13:
            text = chance.choice(SHORT)
            terms = (Matter("review", says="after six months"),) if "review" in text else ()
            state, _ = step(scenario, state, Said(text), says(matters=terms))
            continue
        event = Started() if state.outcome and chance.random() < 0.5 else event
        made = stubborn if stubborn and chance.random() < 0.7 else chance.choices(MESSAGES, [w for _, w in MESSAGES])[0]
        tired = state.position.rounds >= 3 and chance.random() < 0.1
        understood = says("accept") if tired else made[0](chance)
        understood = understood if isinstance(event, Said) else Understood()
        state, _ = step(scenario, state, event, understood)


def test_the_whole_script_can_be_walked(scenarios: tuple[Scenario, ...]) -> None:
    chance = Random(20)
    for number in range(CALLS):
        for kind in scenarios[:3]:
            plain = kind.persona.model_copy(update={"tactics": ()})
            persona = plain if number % 4 == 0 else kind.persona
            _call(Scenario(kind.guide, kind.region, persona, kind.script, number), chance)
    assert walked.WALKED.share() >= ENOUGH, walked.WALKED.missing()
