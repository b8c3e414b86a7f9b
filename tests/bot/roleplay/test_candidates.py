from __future__ import annotations

from random import Random

import pytest

from bot.roleplay import MAX_TURNS, DeadlinePassed, Event, ManagerAnswered, Said, Started, open_call, step
from bot.roleplay.candidates import CANDIDATES, play
from bot.roleplay.recruiter import best
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.rehearsal import begin, respond
from bot.roleplay.session import State
from bot.roleplay.understanding import Act, Mention, Understood
from scenarios import Scenario
from tests.bot.roleplay.candidates import figure

COMPONENTS = ("base", "equity", "bonus", "signing", "total", "unknown")
TEXTS = (
    "hello", "how are you?", "I'd like {} base", "what about {} in stock?", "I have an offer of {} elsewhere", "no",
    "if you make it {} I'll sign", "let me think about it until monday", "asdf", "what is the bonus?", "you are a joke",
    "{} or I walk", "I earn {} today", "can you do better?", "I don't want to name a number", "fine, but {} in total?",
)  # fmt: skip


def won(scenario: Scenario, state: State) -> float:
    mandate, years = derive(scenario), scenario.vesting_years
    assert state.offer is not None
    first = mandate.opening.yearly(years)
    return (state.offer.yearly(years) - first) / (best(mandate, scenario.persona).yearly(years) - first)


@pytest.mark.parametrize(
    ("who", "least", "most"), [("naive", 0.0, 0.05), ("decent", 0.25, 0.60), ("expert", 0.85, 1.0)]
)
def test_each_candidate_wins_the_share_of_the_room_that_its_skill_deserves(
    who: str, least: float, most: float, scenarios: tuple[Scenario, ...]
) -> None:
    for scenario in scenarios:
        end = play(scenario, CANDIDATES[who])[-1].state
        assert end.outcome == "accepted"
        assert least <= won(scenario, end) <= most, (scenario.region, scenario.persona.key)


def test_the_expert_ends_within_the_regions_target_in_eight_of_nine_combinations(
    scenarios: tuple[Scenario, ...],
) -> None:
    inside = 0
    for scenario in scenarios:
        offer = play(scenario, CANDIDATES["expert"])[-1].state.offer
        target = scenario.guide.target(scenario.region)
        assert offer is not None
        assert target is not None
        inside += target.low <= offer.total(scenario.guide.total_convention, scenario.vesting_years) <= target.high
    assert inside >= len(scenarios) - 1


@pytest.mark.parametrize("who", CANDIDATES)
def test_a_candidate_says_the_same_to_the_same_words_whatever_the_recruiters_limits(
    who: str, scenario: Scenario
) -> None:
    state = play(scenario, CANDIDATES["decent"])[-2].state
    stricter = scenario.persona.model_copy(update={"lever": 0.1, "cap": 0.0, "cap_with_lever": 0.1, "standard": 0.3})
    other = Scenario(scenario.guide, scenario.region, stricter, scenario.script, scenario.seed)
    for said in ((), ("I'd like a base of $172,000.",)):
        assert CANDIDATES[who](scenario, state, said) == CANDIDATES[who](other, state, said)


def test_a_played_call_is_the_same_every_time(scenario: Scenario) -> None:
    assert play(scenario, CANDIDATES["expert"]) == play(scenario, CANDIDATES["expert"])


def at_random(dice: Random) -> tuple[Event, Understood]:
    """An event of a candidate without a plan, with what was understood of it."""
    if dice.random() < 0.1:
        clock: list[Event] = [Started(), DeadlinePassed(), ManagerAnswered()]
        return dice.choice(clock), Understood()
    acts = dice.sample([act for act in Act if act not in (Act.ACCEPT, Act.WALK_AWAY)], dice.randrange(3))
    figures = [
        figure(
            dice.choice(COMPONENTS),
            dice.choice([0, 12, 35_000, 150_000, 10**9]) + dice.randrange(60_000),
            basis=dice.choice(["absolute", "absolute", "percent_of_base", "increase_percent"]),
            role=dice.choice(["ask", "ask", "ask", "floor", "competing_offer", "current_pay"]),
        )
        for _ in range(dice.randrange(3))
    ]
    return Said("…"), Understood(
        figures=tuple(figures),
        acts=tuple(acts),
        levers=tuple(Mention(dice.randrange(6), "") for _ in range(dice.randrange(2))),
        premiums=tuple(Mention(dice.randrange(6), "") for _ in range(dice.randrange(2))),
        conditional=dice.random() < 0.2,
        reasoned=dice.random() < 0.5,
        tone=tuple(dice.sample(["warm", "insult", "ultimatum"], dice.randrange(2))),
    )


def ends(scenario: Scenario, dice: Random) -> bool:
    """Whether a call with a candidate who never agrees and never leaves comes to its end in time."""
    state, _ = open_call(scenario)
    while state.outcome in (None, "suspended") and state.turns <= MAX_TURNS:
        state, _ = step(scenario, state, *at_random(dice))
    return state.outcome not in (None, "suspended")


def test_a_call_ends_whatever_is_said(scenarios: tuple[Scenario, ...]) -> None:
    for seed in range(8):
        assert all(ends(scenario, Random(seed)) for scenario in scenarios)


@pytest.mark.soak
def test_two_thousand_calls_of_each_combination_end_whatever_is_said(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        assert all(ends(scenario, Random(seed)) for seed in range(2_000)), (scenario.region, scenario.persona.key)


def test_a_call_in_words_ends_whatever_is_typed(scenarios: tuple[Scenario, ...]) -> None:
    for seed, scenario in enumerate(scenarios):
        dice = Random(seed)
        state = begin(scenario).state
        while state.outcome in (None, "suspended") and state.turns <= MAX_TURNS:
            state = respond(scenario, state, dice.choice(TEXTS).format(dice.randrange(20_000, 300_000))).state
        assert state.outcome not in (None, "suspended")
