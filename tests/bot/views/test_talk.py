"""What the coach's bubble says, as it is read on a phone."""

import math
from dataclasses import replace

import pytest

from bot import views
from bot.roleplay import Package, Said, State, Turn, recruiter
from bot.roleplay.coach.coach import judge
from bot.roleplay.recruiter import Demand, Move
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.understanding import Understood
from scenarios import Scenario

OFFER = Package(base=140_000, equity=32_000, bonus=30_000)
PHONE = 40
"""Characters that a bubble holds in a line at 390 px."""


def at_offer(scenario: Scenario) -> State:
    position = recruiter.make_offer(recruiter.opening(derive(scenario), scenario.persona))
    return State(place="offer", position=replace(position, offer=OFFER))


def bubble(scenario: Scenario, *asks: Demand, **details: object) -> str:
    move = Move("counter", asks=asks, **details)  # type: ignore[arg-type]
    turn = Turn(1, Said("…"), Understood(), move, None, ("…",), "offer", offer=OFFER)
    verdict = judge(scenario, at_offer(scenario), turn)
    assert verdict is not None
    return views.plain(views.verdict(7, scenario, verdict).html)


def open_lines(text: str) -> list[str]:
    """What stands in the open, without the quotation behind it."""
    return [line for line in text.split("\n") if not line.startswith("│")]


def test_one_ask_is_judged_in_a_glance(scenario: Scenario) -> None:
    assert open_lines(bubble(scenario, Demand("base", 165_000))) == [
        "🧭 COACH between us",
        "Base $165K within the band",
        "▰▰▰▰▰▰▰▰▱▱ 77% · +$25K on the offer",
        "guide asks $172K–$175K (you: −$7K)",
        "TC $227K as in the guide · $203K a year",
        "➡️ Next: Say why: give the guide’s argument “All-Digital Architecture Complexity” with the base ask.",
    ]


def test_the_detail_names_every_line_that_the_verdict_rests_on(scenario: Scenario) -> None:
    detail = [line for line in bubble(scenario, Demand("base", 165_000)).split("\n") if line.startswith("│")]
    assert detail == [
        "│ Base: band $132K–$175K (line 11)",
        "│ Guide’s ask $172K–$175K: argument 1, “All-Digital Architecture Complexity” (line 52), not used yet",
        "│ On the table before: TC $202K · $178K a year, with a quarter of the grant",
        "│ Guide’s target: $252K–$272K (line 65)",
        "│ Next step: argument 1, “All-Digital Architecture Complexity” (line 51)",
    ]


@pytest.mark.parametrize(
    "asks",
    [
        (Demand("base", 165_000),),
        (Demand("base", 190_000), Demand("equity", 45_000)),
        (Demand("base", 165_000), Demand("equity", 45_000), Demand("bonus", 29_000)),
        (Demand("total", 260_000),),
        (Demand("signing", 10_000),),
    ],
)
def test_a_verdict_is_short_enough_for_a_phone(scenario: Scenario, asks: tuple[Demand, ...]) -> None:
    lines = open_lines(bubble(scenario, *asks))
    assert sum(math.ceil(len(line) / PHONE) for line in lines) <= 14


def test_an_ask_without_a_band_says_so_and_shows_no_bar(scenario: Scenario) -> None:
    text = bubble(scenario, Demand("signing", 10_000))
    assert "Signing bonus $10K no band in the guide" in text
    assert "▰" not in "".join(open_lines(text))


def test_the_recruiter_and_the_coach_speak_in_bubbles_of_their_own(scenario: Scenario) -> None:
    move = Move("counter", asks=(Demand("base", 165_000),))
    turn = Turn(1, Said("165"), Understood(), move, None, ("No.", "Sorry."), "offer", offer=OFFER)
    state = at_offer(scenario)
    theirs, coach = views.played(7, scenario, turn, state, judge(scenario, state, turn))
    assert views.plain(theirs.html).startswith("💼 Daniel\nNo.\n\nSorry.")
    assert views.plain(coach.html).startswith("🧭 COACH")


def test_what_the_recruiter_waits_for_can_be_let_happen(scenario: Scenario) -> None:
    turn = Turn(1, Said("…"), Understood(), Move("chat"), None, ("By Friday.",), "offer", offer=OFFER)
    waiting = State(place="offer", position=at_offer(scenario).position, waiting=("deadline", "manager"))
    [reply] = views.played(7, scenario, turn, waiting)
    data = [button.data for row in reply.keyboard for button in row]
    assert data == ["event:7:deadline_passed", "event:7:manager_answered"]


def test_before_the_first_word_it_is_said_that_nobody_real_answers(scenario: Scenario) -> None:
    opening = Turn(0, Said(""), None, None, None, ("Hi.",), "hello")
    first = views.played(7, scenario, opening, at_offer(scenario))[0]
    assert "a script, not a person, and not affiliated with Ally Financial" in views.plain(first.html)


def test_the_offer_is_shown_as_the_candidate_knows_it(scenario: Scenario) -> None:
    lines = views.plain(views.offer(7, scenario, at_offer(scenario)).html).split("\n")
    assert "Base $140K a year" in lines
    assert "TC $202K as the guide adds it" in lines
    assert "$178K a year, with a quarter of the grant" in lines


def test_before_the_offer_there_are_the_bands(scenario: Scenario) -> None:
    state = State(place="hello", position=recruiter.opening(derive(scenario), scenario.persona))
    text = views.plain(views.offer(7, scenario, state).html)
    assert "No offer yet" in text
    assert "Base: $132K–$175K (line 11)" in text


def test_where_there_is_no_grant_none_is_counted(scenario: Scenario) -> None:
    guide = scenario.guide
    bare = guide.model_copy(update={"bands": tuple(band for band in guide.bands if band.component != "equity")})
    without = replace(scenario, guide=bare)
    assert "of the grant" in bubble(scenario, Demand("base", 165_000))
    assert "of the grant" not in bubble(without, Demand("base", 165_000))
