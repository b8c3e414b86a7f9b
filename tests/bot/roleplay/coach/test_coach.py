from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay import Package, Said, State, Turn, dump_state, load_state, recruiter
from bot.roleplay.coach.coach import advice, judge
from bot.roleplay.coach.law import ELSEWHERE, NEW_YORK
from bot.roleplay.coach.verdict import Verdict
from bot.roleplay.codec import dump_verdict, load_verdict
from bot.roleplay.recruiter import Answer, Because, Demand, Given, Move
from bot.roleplay.recruiter.mandate import derive
from bot.roleplay.understanding import Figure, Understood
from scenarios import Guide, Persona, Scenario, Script
from tests.bot.roleplay.candidates import MOVES, figure

OFFER = Package(base=140_000, equity=32_000, bonus=30_000)


def at_offer(scenario: Scenario, offer: Package = OFFER) -> State:
    position = recruiter.opening(derive(scenario), scenario.persona)
    return State(place="offer", position=replace(position, made=True, offer=offer))


def asked_before(scenario: Scenario, **position: object) -> State:
    """At the offer, once questions were asked and answered."""
    state = at_offer(scenario)
    return replace(state, position=replace(state.position, questions=1, **position))  # type: ignore[arg-type]


def judged(scenario: Scenario, move: Move, *figures: Figure, before: State | None = None, **turn: object) -> Verdict:
    state = before or at_offer(scenario)
    played = Turn(3, Said("…"), Understood(figures=figures), move, None, ("…",), "offer", offer=state.offer)
    verdict = judge(scenario, state, replace(played, **turn))  # type: ignore[arg-type]
    assert verdict is not None
    return verdict


def counter(of: str, amount: int, **details: object) -> Move:
    return Move("counter", asks=(Demand(of, amount),), **details)  # type: ignore[arg-type]


def test_a_part_restated_beside_a_higher_ask_is_no_ask_that_moves_nothing(scenario: Scenario) -> None:
    package = Move("counter", asks=(Demand("base", OFFER.base), Demand("equity", 50_000)))
    verdict = judged(scenario, package)
    assert not any("moves nothing" in remark.text for remark in verdict.remarks)
    assert "Ask for more than what stands" not in verdict.next_step.text


@pytest.mark.parametrize(
    ("move", "said"),
    [
        (Move("argue", reasoned=True), "A reason of your own"),
        (Move("chat", ultimatum=True), "A threat"),
        (Move("chat", insult=True), "courteous"),
    ],
)
def test_the_coach_speaks_up_about_a_reason_without_a_number_and_about_bad_manners(
    scenario: Scenario, move: Move, said: str
) -> None:
    verdict = judged(scenario, move)
    assert any(said in text for text in (verdict.next_step.text, *(remark.text for remark in verdict.remarks)))


def test_an_ask_is_placed_in_its_band_and_set_against_offer_and_guide(scenario: Scenario) -> None:
    [place] = judged(scenario, counter("base", 165_000)).placements
    assert place.band == (132_000, 175_000)
    assert place.penetration == pytest.approx((165 - 132) / 43, abs=1e-4)
    assert place.where == "within"
    assert place.over_standing == 25_000
    assert place.guide_ask is not None
    assert (place.guide_ask.low, place.guide_ask.high, place.guide_ask.derived) == (172_000, 175_000, False)
    assert place.over_guide == -7_000


@pytest.mark.parametrize(
    ("of", "amount", "where"),
    [
        ("base", 120_000, "below"),
        ("base", 150_000, "within"),
        ("base", 174_500, "top"),
        ("base", 176_000, "above"),
        ("signing", 10_000, "no_band"),
        ("total", 268_000, "top"),
    ],
)
def test_says_where_in_the_band_an_ask_stands(scenario: Scenario, of: str, amount: int, where: str) -> None:
    assert judged(scenario, counter(of, amount)).placements[0].where == where


def test_an_ask_of_another_region_stands_at_the_same_penetration_and_is_marked_derived(scenario: Scenario) -> None:
    new_york = replace(scenario, region="New York")
    ask = judged(new_york, counter("base", 190_000)).placements[0].guide_ask
    assert ask is not None
    assert (ask.low, ask.high, ask.derived) == (203_000, 207_000, True)


def test_tc_is_added_both_ways(scenario: Scenario) -> None:
    verdict = judged(scenario, counter("base", 165_000))
    assert verdict.standing is not None
    assert verdict.asked is not None
    assert (verdict.standing.by_guide, verdict.standing.yearly) == (202_000, 178_000)
    assert (verdict.asked.by_guide, verdict.asked.yearly) == (227_000, 203_000)


def test_what_a_total_is_worth_a_year_depends_on_where_the_money_goes(scenario: Scenario) -> None:
    asked = judged(scenario, counter("total", 262_000)).asked
    assert asked is not None
    assert (asked.by_guide, asked.yearly_low, asked.yearly) == (262_000, 193_000, 238_000)


def test_a_range_opens_at_its_low_end_and_keeps_its_high_one(scenario: Scenario) -> None:
    asked = figure("base", 165_000, high=178_000)
    verdict = judged(scenario, counter("base", 165_000), asked)
    assert (verdict.placements[0].low, verdict.placements[0].high) == (165_000, 178_000)
    assert any("upper end" in remark.text for remark in verdict.remarks)


def test_a_percentage_that_is_no_more_than_what_stands_is_said_in_both_units(scenario: Scenario) -> None:
    asked = figure("bonus", 20, basis="percent_of_base")
    verdict = judged(scenario, counter("bonus", 28_000), asked)
    [place] = verdict.placements
    assert (place.percent, place.low) == ((20.0, 20.0), 28_000)
    assert not place.moves
    assert "20% comes to $28K, no more than the $30K that stands" in verdict.remarks[0].text
    assert "above $150K" in verdict.remarks[0].text


def test_a_percentage_counts_of_the_base_asked_for_in_the_same_message(scenario: Scenario) -> None:
    move = Move("counter", asks=(Demand("base", 170_000), Demand("bonus", 34_000)))
    place = judged(scenario, move, figure("bonus", 20, basis="percent_of_base")).placements[1]
    assert place.moves
    assert place.guide_ask is not None
    assert place.guide_ask.low == 34_000


def test_an_ask_below_what_stands_moves_nothing_and_the_next_step_is_to_ask_for_more(scenario: Scenario) -> None:
    verdict = judged(scenario, counter("base", 135_000))
    assert not verdict.placements[0].moves
    assert verdict.asked == verdict.standing
    assert "Ask for more than what stands" in verdict.next_step.text
    assert "$172K–$175K" in verdict.next_step.text


def test_names_the_argument_that_fits_and_is_unused(scenario: Scenario) -> None:
    verdict = judged(scenario, counter("base", 165_000))
    assert verdict.placements[0].unused is not None
    assert verdict.placements[0].unused.number == 1
    assert "All-Digital Architecture Complexity" in verdict.next_step.text


def test_names_the_arguments_that_backed_the_ask(scenario: Scenario) -> None:
    place = judged(scenario, counter("base", 174_000, levers=(1,), premiums=(3,))).placements[0]
    assert [(basis.kind, basis.number) for basis in place.backed_by] == [("lever", 1), ("premium", 3)]
    assert place.unused is None


def test_an_argument_for_another_part_is_said_to_be_one(scenario: Scenario) -> None:
    verdict = judged(scenario, counter("base", 174_000, levers=(2,)))
    assert any("equity grant: ask for that too" in remark.text for remark in verdict.remarks)


def test_an_argued_ask_leads_on_to_the_next_argument(scenario: Scenario) -> None:
    given = OFFER.having("base", 174_000)
    verdict = judged(scenario, counter("base", 174_000, levers=(1,)), offer=given)
    assert "equity grant" in verdict.next_step.text


def test_beyond_the_band_leads_back_to_what_the_guide_asks(scenario: Scenario) -> None:
    verdict = judged(scenario, counter("base", 190_000, levers=(1,)))
    assert any("Over the band’s top, $175K" in remark.text for remark in verdict.remarks)
    assert "$172K–$175K" in verdict.next_step.text


def test_an_absurd_ask_leads_back_to_what_can_be_defended(scenario: Scenario) -> None:
    held = Answer("held", OFFER, OFFER, (Because("absurd", "base"),))
    verdict = judged(scenario, counter("base", 400_000), answer=held)
    assert verdict.next_step.text == "Come back to what you can defend: base $175K or less."


@pytest.mark.parametrize(("about", "of"), [("equity", "equity grant"), ("bonus", "bonus"), ("signing", "signing")])
def test_asked_how_much_of_a_part_the_next_step_is_a_figure_for_just_that_part(
    scenario: Scenario, about: str, of: str
) -> None:
    wished = Understood(relative="more", about=(about,))  # type: ignore[arg-type]
    verdict = judged(scenario, Move("counter"), understood=wished, before=asked_before(scenario))
    assert verdict.next_step.text.startswith(("Ask for a " + of, "Ask for an " + of))


def test_of_a_signing_bonus_that_another_offer_has_as_much_is_asked_for(scenario: Scenario) -> None:
    state = asked_before(scenario, competing=(Demand("signing", 20_000),))
    wished = Understood(relative="more", about=("signing",))
    verdict = judged(scenario, Move("counter"), understood=wished, before=state)
    assert "signing bonus of $20K, as in your other offer" in verdict.next_step.text


def test_another_offer_is_spoken_of_only_as_it_was_stated(scenario: Scenario) -> None:
    above = judged(scenario, Move("argue", competing=(Demand("total", 260_000),)))
    below = judged(scenario, Move("argue", competing=(Demand("total", 190_000),)))
    silent = judged(scenario, counter("total", 262_000))
    assert "Your other offer of $260K is above the $202K here" in above.remarks[0].text
    assert "moves nothing" in below.remarks[0].text
    assert "260" not in " ".join(remark.text for remark in (*silent.remarks, silent.next_step))


@pytest.mark.parametrize(("region", "law"), [("New York", NEW_YORK), ("Detroit, MI (HQ)", ELSEWHERE)])
def test_a_question_about_current_pay_brings_up_the_law(scenario: Scenario, region: str, law: str) -> None:
    verdict = judged(replace(scenario, region=region), Move("chat"), flags=("pay_history_asked",))
    assert law in verdict.remarks[0].text
    assert "Check what holds where you are." in verdict.remarks[0].text
    assert "Decline" in verdict.next_step.text


def test_current_pay_that_was_told_is_noted(scenario: Scenario) -> None:
    assert "anchors" in judged(scenario, Move("argue", current_pay=True)).remarks[0].text


@pytest.mark.parametrize("kind", ["chat", "question", "hold", "unclear", "accept"])
def test_there_is_nothing_to_judge_without_a_number(scenario: Scenario, kind: str) -> None:
    turn = Turn(1, Said("…"), Understood(), Move(kind), None, ("…",), "offer", offer=OFFER)  # type: ignore[arg-type]
    assert judge(scenario, at_offer(scenario), turn) is None


def test_an_expectation_is_placed_without_showing_an_offer_that_nobody_has_made(scenario: Scenario) -> None:
    before = State(place="small_talk", position=recruiter.opening(derive(scenario), scenario.persona))
    verdict = judged(scenario, Move("expectation", asks=(Demand("base", 150_000),)), before=before, offer=None)
    assert verdict.placements[0].standing is None
    assert verdict.standing is None
    assert verdict.asked is None


def test_a_message_is_measured_against_the_raise_that_its_answer_announces(scenario: Scenario) -> None:
    raised = OFFER.having("base", 160_000)
    before = replace(at_offer(scenario, raised), shown=OFFER)
    verdict = judged(scenario, counter("base", 165_000), before=before, offer=raised)
    assert verdict.placements[0].standing == 160_000
    assert verdict.standing is not None
    assert verdict.standing.yearly == raised.yearly(4)


def test_a_trade_is_told_at_its_yearly_value(scenario: Scenario) -> None:
    state = at_offer(scenario)
    move = counter("base", 141_000, gives=(Given("equity", 28_000),))
    _, answer = recruiter.answer(derive(scenario), scenario.persona, state.position, move)
    verdict = judged(scenario, move, before=state, answer=answer, offer=answer.after)
    assert any("$1,000 a year of the equity grant went into the base" in remark.text for remark in verdict.remarks)
    assert verdict.asked is not None
    assert verdict.asked.yearly == OFFER.yearly(4)


def test_undercutting_an_own_ask_is_told(scenario: Scenario) -> None:
    answer = Answer("held", OFFER, OFFER, (Because("self_bidding", "base"),))
    verdict = judged(scenario, counter("base", 165_000), answer=answer)
    assert any("below your own base ask" in remark.text for remark in verdict.remarks)


@given(move=MOVES, region=st.integers(0, 2), made=st.booleans())
def test_whatever_is_asked_every_line_named_stands_in_the_guide(
    guide: Guide, script: Script, personas: dict[str, Persona], move: Move, region: int, made: bool
) -> None:
    scenario = Scenario(guide, guide.regions[region], personas["hardball"], script, seed=1)
    limits = derive(scenario)
    position = recruiter.opening(limits, scenario.persona)
    before = State(place="x", position=recruiter.make_offer(position) if made else position)
    after, answer = recruiter.answer(limits, scenario.persona, before.position, move)
    turn = Turn(1, Said("…"), Understood(), move, answer, ("…",), "x", offer=after.offer if made else None)
    verdict = judge(scenario, load_state(dump_state(before)), turn)
    if verdict is None:
        return
    assert verdict.next_step.text
    assert load_verdict(dump_verdict(verdict)) == verdict
    known = {
        *(band.line for band in guide.bands),
        *(lever.line for lever in guide.levers),
        *(ask.line for lever in guide.levers for ask in lever.asks),
        *(premium.line for premium in guide.premiums),
        *(target.line for target in guide.strategy),
        *(source.line for source in guide.sources),
    }
    found = [verdict.next_step.basis, *(remark.basis for remark in verdict.remarks)]
    for place in verdict.placements:
        found += [place.band_basis, place.unused, *place.backed_by]
        found.append(place.guide_ask.basis if place.guide_ask else None)
    assert {basis.line for basis in found if basis} <= known


@given(move=MOVES)
def test_the_coach_does_not_know_the_mandate(scenario: Scenario, move: Move) -> None:
    generous = replace(
        scenario,
        persona=scenario.persona.model_copy(update={"standard": 1.0, "lever": 1.0, "cap": 1.0, "signing": 0.5}),
    )
    turn = Turn(1, Said("…"), Understood(), move, None, ("…",), "offer", offer=OFFER)
    assert judge(generous, at_offer(scenario), turn) == judge(scenario, at_offer(scenario), turn)


@pytest.mark.parametrize(
    ("amount", "told"),
    [(130_000, "Ask for more than what stands"), (165_000, "Say why"), (190_000, "Come back into the band")],
)
def test_the_next_step_and_how_to_say_it_are_the_same_move(scenario: Scenario, amount: int, told: str) -> None:
    state, move = at_offer(scenario), counter("base", amount)
    turn = Turn(3, Said("…"), Understood(), move, None, ("…",), "offer", offer=state.offer)
    verdict, said = judge(scenario, state, turn), advice(scenario, state, turn)
    assert verdict is not None
    assert said is not None
    assert verdict.next_step.text == said.title
    assert told in said.title
    assert "base at $1" in said.short


def test_saying_over_what_stands_is_taken_for_a_yes_and_not_for_an_ask_that_moves_nothing(scenario: Scenario) -> None:
    recited = judged(scenario, Move("counter", asks=(Demand("base", 140_000), Demand("equity", 32_000))))
    told = [remark.text for remark in recited.remarks]
    assert any("say that you accept" in text for text in told)
    assert not any("moves nothing" in text for text in told)
    low = judged(scenario, counter("base", 120_000))
    assert any("moves nothing" in remark.text for remark in low.remarks)
    less = judged(scenario, counter("base", 139_000))
    assert any("more than that stands" in remark.text for remark in less.remarks)


def test_a_low_figure_named_first_is_warned_of(scenario: Scenario) -> None:
    before = State(place="small_talk", position=recruiter.opening(derive(scenario), scenario.persona))

    def warned(amount: int) -> bool:
        told = judged(scenario, Move("expectation", asks=(Demand("base", amount),)), before=before, offer=None)
        return any("become their offer" in remark.text for remark in told.remarks)

    assert warned(138_000)
    assert not warned(170_000)
