from dataclasses import replace
from typing import Any

import pytest

from bot.roleplay import Event, Package, Said, Started, Turn
from bot.roleplay.prep import Card
from bot.roleplay.recruiter import Answer, Because, Demand, Move
from bot.roleplay.review.habits import CHECKS, NO_CARD, findings, record
from bot.roleplay.rules import GRADES, RULES, Finding
from bot.roleplay.understanding import Act, Context, Figure, Matter, Understood, understand
from scenarios import Scenario
from tests.bot.roleplay.candidates import figure

OFFER = Package(base=140_000, equity=32_000, bonus=30_000)


class Talk:
    """A session put together turn by turn; ``offer`` is what stands after each."""

    def __init__(self, offer: Package | None = OFFER, card: Card = NO_CARD) -> None:
        self.card = card
        self.turns: list[Turn] = [Turn(0, Started(), None, None, None, ("Hi.",), "talk", offer=offer)]

    def says(self, text: str, move: Move, *, offer: Package | None = None, outcome: Any = None, **seen: Any) -> "Talk":
        before = self.turns[-1].offer
        after = offer or before
        flags = seen.pop("flags", ())
        because = seen.pop("because", ())
        answer = Answer("held", before, after, because) if before and after else None
        event: Event = Said(text)
        self.turns.append(
            Turn(len(self.turns), event, Understood(**seen), move, answer, ("Well.",), "talk", offer=after,
                 flags=flags, outcome=outcome)
        )  # fmt: skip
        return self

    def found(self, scenario: Scenario, key: str) -> Finding | None:
        return next((one for one in findings(record(scenario, self.turns, self.card)) if one.rule.key == key), None)


def counter(amount: int, of: str = "base", **details: Any) -> Move:
    return Move("counter", asks=(Demand(of, amount),), **details)  # type: ignore[arg-type]


QUESTION = Move("question")
ACCEPT = Move("accept")
RANGE: dict[str, Any] = {"acts": (Act.ASK_QUESTION,), "about": ("band",)}

CARD = Card(walk_away=(Demand("base", 160_000),), target=(Demand("base", 174_500),))

SHOWN: dict[str, tuple[Talk, Talk]] = {
    # rule: a talk that keeps it, a talk that breaks it
    "on_the_spot": (
        Talk().says("174k?", counter(174_000)).says("Deal.", ACCEPT, outcome="accepted"),
        Talk().says("Deal.", ACCEPT, outcome="accepted"),
    ),
    "current_pay": (
        Talk().says("Hi", Move("chat"), flags=("pay_history_asked",)).says("Rather not.", Move("hold")),
        Talk().says("I make 120k", Move("argue", current_pay=True)),
    ),
    "anchor": (
        Talk(None).says("The range?", QUESTION, **RANGE).says("170k", Move("expectation", (Demand("base", 170_000),))),
        Talk(None).says("150k", Move("expectation", (Demand("base", 150_000),))),
    ),
    "questions": (
        Talk().says("How did you get there?", QUESTION, **RANGE).says("174k", counter(174_000)),
        Talk().says("174k", counter(174_000)),
    ),
    "ambitious": (Talk().says("174k", counter(174_000)), Talk().says("150k", counter(150_000))),
    "reasons": (
        Talk().says("174k, since …", counter(174_000, levers=(1,))),
        Talk().says("174k", counter(174_000)),
    ),
    "counter_size": (Talk().says("160k", counter(160_000)), Talk().says("142k", counter(142_000))),
    "precise": (
        Talk().says("174,500, since …", counter(174_500, precise=True, reasoned=True)),
        Talk().says("170k", counter(170_000)),
    ),
    "range_floor": (
        Talk().says("172-178k", counter(172_000), figures=(figure("base", 172_000, high=178_000),)),
        Talk().says("160-175k", counter(160_000), figures=(figure("base", 160_000, high=175_000),)),
    ),
    "package": (
        Talk().says("174k and 50k RSU", Move("counter", (Demand("base", 174_000), Demand("equity", 50_000)))),
        Talk().says("174k", counter(174_000)),
    ),
    "self_bidding": (
        Talk().says("174k", counter(174_000), offer=OFFER.having("base", 150_000)).says("170k", counter(170_000)),
        Talk()
        .says("174k", counter(174_000))
        .says("170k", counter(170_000), because=(Because("self_bidding", "base"),)),
    ),
    "shrinking": (
        Talk().says("175k", counter(175_000)).says("170k", counter(170_000)).says("168k", counter(168_000)),
        Talk().says("175k", counter(175_000)).says("173k", counter(173_000)).says("160k", counter(160_000)),
    ),
    "trade": (
        Talk().says("174k and I sign", counter(174_000, conditional=True)),
        Talk().says("174k", counter(174_000)).says("170k", counter(170_000)),
    ),
    "warmth": (
        Talk().says("174k, gladly", counter(174_000, warm=True)),
        Talk().says("174k or else", counter(174_000, ultimatum=True)),
    ),
    "competing": (
        Talk().says("I have 260k", Move("argue", competing=(Demand("total", 260_000),))),
        Talk()
        .says("I have 260k", Move("argue", competing=(Demand("total", 260_000),)))
        .says("I have 270k", Move("argue", competing=(Demand("total", 270_000),))),
    ),
    "time": (
        Talk().says("Until Friday?", Move("hold"), acts=(Act.STALL,), names_day=True),
        Talk().says("Let me think.", Move("hold"), acts=(Act.STALL,)),
    ),
    "walk_away": (
        Talk(card=CARD).says("No, thank you.", Move("reject"), outcome="declined"),
        Talk(card=CARD).says("Deal.", ACCEPT, outcome="accepted"),
    ),
    "writing": (
        Talk().says("In writing?", QUESTION, about=("writing",)).says("Deal.", ACCEPT, outcome="accepted"),
        Talk().says("Deal.", ACCEPT, outcome="accepted"),
    ),
}


@pytest.mark.parametrize("key", RULES)
def test_a_rule_that_was_kept_or_broken_is_found_with_the_message_that_shows_it(scenario: Scenario, key: str) -> None:
    keeps, breaks = SHOWN[key]
    kept, broken = keeps.found(scenario, key), breaks.found(scenario, key)
    assert kept is not None
    assert kept.kept
    assert broken is not None
    assert not broken.kept
    assert broken.quote in [turn.event.text for turn in breaks.turns if isinstance(turn.event, Said)]
    assert broken.comment


def test_every_rule_has_a_check_a_grade_and_a_source() -> None:
    assert set(CHECKS) == set(RULES)
    assert all(rule.grade in GRADES and rule.source for rule in RULES.values())
    assert RULES["anchor"].grade == "disputed"
    assert RULES["anchor"].caveat


def test_nothing_is_found_where_nothing_was_said(scenario: Scenario) -> None:
    assert findings(record(scenario, Talk().turns)) == ()


def test_what_was_broken_comes_first(scenario: Scenario) -> None:
    talk = Talk().says("How so?", QUESTION, **RANGE).says("150k", counter(150_000))
    kept = [finding.kept for finding in findings(record(scenario, talk.turns))]
    assert kept == sorted(kept)
    assert len(set(kept)) == 2


def test_a_counter_over_the_rule_of_thumb_is_no_fault_where_the_guide_asks_it(scenario: Scenario) -> None:
    found = Talk().says("174k", counter(174_000)).found(scenario, "counter_size")
    assert found is not None
    assert found.kept
    assert "inside what the guide asks" in found.comment


def test_a_counter_inside_the_target_is_praised_only_inside_its_own_band(scenario: Scenario) -> None:
    scenario = replace(scenario, guide=scenario.guide.model_copy(update={"levers": ()}))
    low = Package(base=100_000, equity=30_000, bonus=10_000)
    inside = Talk(low).says("175k", counter(175_000)).found(scenario, "counter_size")
    assert inside is not None
    assert inside.kept
    assert "inside the guide's target" in inside.comment
    over = Talk(low).says("190k", counter(190_000)).found(scenario, "counter_size")
    assert over is not None
    assert not over.kept


def test_an_argument_holds_for_its_part_until_the_end(scenario: Scenario) -> None:
    talk = Talk().says("174k, since …", counter(174_000, levers=(1,))).says("172k then", counter(172_000))
    found = talk.found(scenario, "reasons")
    assert found is not None
    assert found.kept


def test_asking_for_the_letter_with_the_yes_is_asking_in_writing(scenario: Scenario) -> None:
    found = Talk().says("Deal, send it in writing.", ACCEPT, outcome="accepted").found(scenario, "writing")
    assert found is not None
    assert found.kept


def test_a_figure_of_somebody_else_is_no_range_of_ones_own(scenario: Scenario) -> None:
    theirs: Figure = figure("base", 130_000, high=150_000, role="employer_offer")
    assert Talk().says("130-150k?", QUESTION, figures=(theirs,)).found(scenario, "range_floor") is None


def test_the_walk_away_is_kept_by_signing_no_less(scenario: Scenario) -> None:
    talk = Talk(OFFER.having("base", 160_000), CARD).says("Deal.", ACCEPT, outcome="accepted")
    found = talk.found(scenario, "walk_away")
    assert found is not None
    assert found.kept


def test_without_a_card_there_is_no_walk_away_to_keep(scenario: Scenario) -> None:
    assert Talk().says("Deal.", ACCEPT, outcome="accepted").found(scenario, "walk_away") is None


def test_opening_under_ones_own_target_is_no_ambitious_opening(scenario: Scenario) -> None:
    above, under = (Talk(card=CARD).says("hm", counter(amount)) for amount in (174_500, 173_000))
    found = under.found(scenario, "ambitious")
    assert found is not None
    assert not found.kept
    assert "$174.5K" in found.comment
    kept = above.found(scenario, "ambitious")
    assert kept is not None
    assert kept.kept


def test_a_gap_or_another_part_is_no_step_down(scenario: Scenario) -> None:
    talk = Talk().says("175k", counter(175_000)).says("I'm 17k short", counter(17_000)).says("170k", counter(170_000))
    assert talk.found(scenario, "shrinking") is None


def test_saying_over_what_stands_is_no_step_down_and_no_ask(scenario: Scenario) -> None:
    talk = Talk().says("175k, since …", counter(175_000, levers=(1,))).says("170k", counter(170_000))
    talk.says("140k then, on paper", counter(140_000))
    assert talk.found(scenario, "shrinking") is None
    reasons = talk.found(scenario, "reasons")
    assert reasons is not None
    assert reasons.kept


def test_a_question_about_taking_notes_is_no_question_about_the_offer(scenario: Scenario) -> None:
    notes: dict[str, Any] = {"acts": (Act.ASK_QUESTION,), "about": ("other",)}
    found = (
        Talk().says("May I take notes?", QUESTION, **notes).says("174k", counter(174_000)).found(scenario, "questions")
    )
    assert found is not None
    assert not found.kept


@pytest.mark.parametrize(
    "text", ["123 and done. else I walk", "174k or I walk away", "174k, otherwise I'll go elsewhere"]
)
def test_or_i_walk_is_an_ultimatum(scenario: Scenario, text: str) -> None:
    found = Talk().says(text, counter(174_000)).found(scenario, "warmth")
    assert found is not None
    assert not found.kept


@pytest.mark.parametrize(
    "text", ["I could do 174k or 170k", "I will leave the stock as it is", "or I can start earlier"]
)
def test_a_choice_is_no_ultimatum(scenario: Scenario, text: str) -> None:
    found = Talk().says(text, counter(174_000)).found(scenario, "warmth")
    assert found is not None
    assert found.kept


def test_asks_without_a_reason_are_counted_part_by_part(scenario: Scenario) -> None:
    talk = Talk().says("174k, since …", counter(174_000, levers=(1,)))
    talk.says("172k and 50k RSU", Move("counter", (Demand("base", 172_000), Demand("equity", 50_000))))
    talk.says("171k", counter(171_000))
    found = talk.found(scenario, "reasons")
    assert found is not None
    assert found.comment.startswith("1 of 3")


@pytest.mark.parametrize("text", ["Until which date can I answer?", "I need time. By when do you need to know?"])
def test_asking_until_when_is_asking_for_time_with_a_date(scenario: Scenario, text: str) -> None:
    found = Talk().says(text, Move("hold"), acts=(Act.STALL,)).found(scenario, "time")
    assert found is not None
    assert found.kept


@pytest.mark.parametrize("topic", ["decide_by", "extension"])
def test_asking_until_when_or_naming_the_day_is_heard_in_any_words(scenario: Scenario, topic: str) -> None:
    talk = Talk().says("…", Move("hold"), acts=(Act.STALL,), matters=(Matter(topic),))
    found = talk.found(scenario, "time")
    assert found is not None
    assert found.kept


def test_a_question_about_their_figure_is_one_about_the_offer(scenario: Scenario) -> None:
    theirs: dict[str, Any] = {"acts": (Act.ASK_QUESTION,), "about": ("other",)}
    theirs["figures"] = (figure("base", 140_000, role="employer_offer"),)
    talk = Talk().says("Where do the 140 come from?", QUESTION, **theirs).says("174k", counter(174_000))
    found = talk.found(scenario, "questions")
    assert found is not None
    assert found.kept


def test_a_reason_given_just_before_the_number_is_the_numbers_reason(scenario: Scenario) -> None:
    talk = Talk().says("I ran this for years", Move("argue", reasoned=True)).says("171,500", counter(171_500))
    found = talk.found(scenario, "reasons")
    assert found is not None
    assert found.kept


def test_the_reason_for_one_ask_is_none_for_the_next_one(scenario: Scenario) -> None:
    talk = Talk().says("171,500 since …", counter(171_500, reasoned=True)).says("172,500", counter(172_500))
    found = talk.found(scenario, "reasons")
    assert found is not None
    assert found.quote == "172,500"


def test_a_precise_number_is_reasoned_where_its_argument_was_heard_before(scenario: Scenario) -> None:
    talk = Talk().says("170k, since …", counter(170_000, levers=(1,))).says("171,500", counter(171_500, precise=True))
    found = talk.found(scenario, "precise")
    assert found is not None
    assert found.kept
    assert found.quote == "171,500"


def test_a_yes_that_wants_the_letter_is_no_trade(scenario: Scenario) -> None:
    talk = Talk().says("174k", counter(174_000)).says("Yes if it's in the letter", Move("hold", conditional=True))
    assert talk.found(scenario, "trade") is None


def test_a_yes_to_less_than_what_stands_is_no_trade(scenario: Scenario) -> None:
    less = Move("counter", asks=(Demand("base", 130_000),), conditional=True)
    talk = Talk().says("174k", counter(174_000)).says("130 and I'm in", less, because=(Because("below_offer", "base"),))
    assert not [found for found in [talk.found(scenario, "trade")] if found and found.kept]


def test_two_other_offers_told_at_once_are_no_contradiction(scenario: Scenario) -> None:
    both: dict[str, Any] = {"rivals": ("Hexa", "Sumo")}
    both["figures"] = tuple(figure("base", amount, role="competing_offer") for amount in (150_000, 160_000))
    talk = Talk().says("Hexa at 150, Sumo at 160", Move("argue", competing=(Demand("base", 160_000),)), **both)
    talk.says("Hexa's is 150", Move("argue", competing=(Demand("base", 150_000),)), rivals=("Hexa",))
    found = talk.found(scenario, "competing")
    assert found is not None
    assert found.kept


def test_thinking_aloud_before_a_question_takes_no_time(scenario: Scenario) -> None:
    acts = (Act.STALL, Act.ASK_QUESTION)
    talk = Talk().says("let me think. is there a 13th month?", Move("hold"), acts=acts)
    assert talk.found(scenario, "time") is None


def test_a_package_inside_the_guides_target_is_not_too_high_a_counter(scenario: Scenario) -> None:
    asks = (Demand("base", 172_000), Demand("bonus", 40_000))
    found = Talk().says("172 and 40, because …", Move("counter", asks=asks)).found(scenario, "counter_size")
    assert found is not None
    assert found.kept


@pytest.mark.parametrize("text", ["Acme's letter says 170, signed.", "In the contract it stands 30k bonus?"])
def test_what_a_letter_holds_already_is_not_asked_for_in_writing(scenario: Scenario, text: str) -> None:
    talk = Talk().says(text, QUESTION).says("Deal.", ACCEPT, outcome="accepted")
    found = talk.found(scenario, "writing")
    assert found is not None
    assert not found.kept


def test_a_counter_inside_the_band_is_not_too_high_where_a_reason_of_ones_own_came_with_it(scenario: Scenario) -> None:
    scenario = replace(scenario, guide=scenario.guide.model_copy(update={"levers": ()}))
    low = Package(base=135_000, equity=52_000, bonus=50_000)
    argued = Move("counter", asks=(Demand("base", 174_000),), reasoned=True)
    held = Talk(low).says("I cut our costs by a third: 174k", argued).found(scenario, "counter_size")
    assert held is not None
    assert held.kept
    bare = Talk(low).says("174k", counter(174_000)).found(scenario, "counter_size")
    assert bare is not None
    assert not bare.kept


@pytest.mark.parametrize(
    "text",
    [
        "Initech pays 171. Could I have yours in writing?",
        "Please send today's offer in writing.",
        "Acme's letter says 170, signed. Can I have the same from you on paper?",
    ],
)
def test_who_wants_this_offer_on_paper_has_asked_for_it_whatever_others_wrote(scenario: Scenario, text: str) -> None:
    understood = understand(text, Context())
    talk = Talk().says(text, QUESTION, figures=understood.figures).says("Deal.", ACCEPT, outcome="accepted")
    found = talk.found(scenario, "writing")
    assert found is not None
    assert found.kept
