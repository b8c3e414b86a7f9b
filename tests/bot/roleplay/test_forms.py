"""Whatever form a guide has, it can be played to the end: by a naive, a decent and an expert candidate."""

from __future__ import annotations

import pytest

from bot.roleplay import grounds
from bot.roleplay.candidates import CANDIDATES, play
from bot.roleplay.coach.hints import hint
from bot.roleplay.recruiter import mandate
from bot.roleplay.rehearsal import begin, respond
from bot.roleplay.review.review import review
from bot.views import offer, plain, review_page
from scenarios import Persona, Scenario, Script, read_guide
from scenarios.scenario import levels_at
from tests.scenarios.guides import guide_text

FULL = "| Region | Base | Stock (RSU/4yr) | Bonus | Sign-On | Total Comp |\n|---|---|---|---|---|---|\n"
FORMS: dict[str, str] = {
    "all parts": FULL + "| Leeds | £60K–£80K | £40K–£80K | £6K–£8K | £5K–£10K | £106K–£168K |",
    "bonus in per cent": FULL + "| Boston | $150K–$180K | $80K–$200K | 10–15% | $10K–$20K | $245K–$407K |",
    "base only": "| Region | Base |\n|---|---|\n| Leeds | £60K–£80K |",
    "missing components": FULL + "| Leeds | £60K–£80K | — | — | — | — |\n"
    "| Oslo (NOK) | NOK 800K–1.1M | — | 9% | — | — |",
    "levels": "| Level | Base | Bonus |\n|---|---|---|\n| L4 | $120K–$150K | 10% |\n| L5 | $150K–$190K | 15% |",
    "levels and regions": "| Level | Region | Base |\n|---|---|---|\n| L4 | Leeds | £60K–£80K |\n"
    "| L5 | Leeds | £80K–£99K |",
    "totals only": "| Level | Leeds (GBP) | Zürich (CHF) |\n|---|---|---|\n| L4 | £60K–£80K | CHF 120K–150K |",
    "transposed": "| Component | London (GBP) |\n|---|---|\n| Base | £60K–£80K |\n| Bonus | 10% |\n"
    "| Total | £66K–£88K |",
    "lakh": FULL + "| Bangalore | ₹24L–₹32L | ₹10L–₹20L | 10–15% | ₹2L–₹4L | ₹30L–₹45L |",
    "francs": FULL + "| Zürich (CHF) | CHF 140K–180K | CHF 80K–160K | 15% | — | CHF 240K–360K |",
    "yen": FULL + "| Tokyo (JPY) | ¥12M–¥18M | ¥4M–¥9M | 15% | — | ¥15M–¥24M |",
    "millions and billions": FULL + "| Jakarta (IDR) | IDR 450M–800M | IDR 180M–480M | 15% | — | IDR 600M–1.2B |",
    "a month": "| Region | Base (monthly) | Bonus |\n|---|---|---|\n| Kyiv (USD) | $4K–$6K/mo | 10% |",
    "stock a year": "| Region | Base | Stock (RSU/yr) |\n|---|---|---|\n| Boston | $150K–$180K | $20K–$50K/yr |",
    "open at the top": "| Region | Base | Total Comp |\n|---|---|---|\n| Boston | $150K+ | $200K+ |",
    "open at the bottom": "| Region | Base |\n|---|---|\n| Boston | up to $180K |",
    "one figure": "| Region | Base | Bonus |\n|---|---|---|\n| Boston | $150K | $15K |",
    "options by count": "| Region | Base | Options (4yr) |\n|---|---|---|\n"
    "| Boston | $150K–$180K | 12,000–25,000 options |",
    "beside another currency": "| Region | Base |\n|---|---|\n| Lagos | ₦30M–₦45M / $20K–$30K |",
    "a grant in dollars": "| Region | Base | Stock (RSU/4yr) |\n|---|---|---|\n| Lagos | ₦30M–₦45M | $20K–$30K |",
    "carry": "| Region | Base | Carry/Bonus |\n|---|---|---|\n| Boston | $200K–$250K | $100K–$300K |",
}  # fmt: skip
STRATEGY = "#### Strategy\n\n> **Negotiate Up Strategy:** In Boston, push for $300K–$380K TC by stacking.\n"
LEVERLESS = ""


@pytest.mark.parametrize("form", FORMS)
def test_all_candidates_can_play_a_guide_of_any_form(form: str, script: Script, personas: dict[str, Persona]) -> None:
    plays(guide_text(table=FORMS[form]), script, personas)


@pytest.mark.parametrize("form", ["base only", "levels", "totals only", "francs"])
def test_a_guide_without_arguments_can_be_played(form: str, script: Script, personas: dict[str, Persona]) -> None:
    plays(guide_text(table=FORMS[form], levers=LEVERLESS), script, personas)


def test_a_strategy_bounds_what_there_is_to_win(script: Script, personas: dict[str, Persona]) -> None:
    plays(guide_text(table=FORMS["bonus in per cent"], after=STRATEGY), script, personas)


def plays(text: str, script: Script, personas: dict[str, Persona]) -> None:
    guide = read_guide(text, "guide.md")
    places = [(region, level) for region in guide.regions or (None,) for level in levels_at(guide, region)]
    assert places
    for number, (region, level) in enumerate(places):
        persona = tuple(personas.values())[number % len(personas)]
        scenario = Scenario(guide, region, persona, script, 1, level)
        derived = mandate.derive(scenario)
        base = derived.limit("base")
        assert base is not None
        assert 0 < base.low <= base.opening <= base.standard <= base.with_lever <= base.high
        won = []
        for candidate in CANDIDATES.values():
            calls = play(scenario, candidate)
            end = calls[-1].state
            assert (end.outcome, end.offer is not None) == ("accepted", True)
            assert end.offer is not None
            won.append(end.offer.yearly(scenario.vesting_years))
            result = review(scenario, [call.turn for call in calls])
            assert plain(review_page(1, scenario, result, "summary").html)
            assert plain(offer(1, scenario, end).html)
        assert won[0] <= won[1] <= won[2] * 1.0001
        made = respond(scenario, begin(scenario).state, "I'd rather see your offer first.").state
        first = hint(scenario, made)
        assert first is not None
        assert first.move != "accept"


def test_a_bonus_in_per_cent_counts_of_a_years_base_where_base_is_by_the_month(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS["a month"]), "guide.md")
    scenario = Scenario(guide, guide.regions[0], personas["by-the-book"], script, 1)
    bonus = mandate.derive(scenario).limit("bonus")
    assert bonus is not None
    assert (bonus.low, bonus.high) == (6000, 6000)


def test_pay_by_the_month_is_told_by_the_month_and_the_year_alike(script: Script, personas: dict[str, Persona]) -> None:
    guide = read_guide(guide_text(table=FORMS["a month"]), "guide.md")
    scenario = Scenario(guide, guide.regions[0], personas["by-the-book"], script, 1)
    made = respond(scenario, begin(scenario).state, "Which range have you set for it?")
    assert "$48K–$72K ($4,000–$6,000 a month)" in " ".join(made.turn.said)
    state = made.state
    while not state.position.made:
        state = respond(scenario, state, "I'd rather hear your offer first.").state
    asked = respond(scenario, state, "Could we do 5,400?").turn
    assert asked.move is not None
    assert [ask.amount for ask in asked.move.asks] == [64_800]


def test_a_grant_in_another_currency_than_the_base_is_no_part_of_the_offer(
    script: Script, personas: dict[str, Persona]
) -> None:
    levers = (
        '#### Global Levers\n\n1. **A:** "I\'d like $29K in RSUs over four years."\n2. **B:** "I\'d like ₦44M base."'
    )
    guide = read_guide(guide_text(table=FORMS["a grant in dollars"], levers=levers), "guide.md")
    assert {band.component for band in guide.bands} == {"base", "equity"}
    scenario = Scenario(guide, "Lagos", personas["by-the-book"], script, 1)
    assert mandate.derive(scenario).limit("equity") is None
    assert [(ask.of, ask.low) for ask in grounds.guide_asks(scenario)] == [("base", 44_000_000)]


def test_a_target_holds_only_for_the_level_in_whose_total_it_lies(script: Script, personas: dict[str, Persona]) -> None:
    table = "| Level | Region | Base | Total Comp |\n|---|---|---|---|\n" + "\n".join(
        f"| {level} | Boston | ${low}K–${high}K | ${low * 2}K–${high * 2}K |"
        for level, low, high in (("L3", 100, 120), ("L5", 150, 190))
    )
    guide = read_guide(guide_text(table=table, after=STRATEGY), "guide.md")
    assert guide.target("Boston") is not None
    junior, senior = (Scenario(guide, "Boston", personas["hardball"], script, 1, level) for level in ("L3", "L5"))
    assert junior.target is None
    assert senior.target == guide.target("Boston")


def test_millions_said_short_are_millions_where_pay_is_counted_in_them(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS["millions and billions"]), "guide.md")
    scenario = Scenario(
        guide,
        "Jakarta (IDR)" if "Jakarta (IDR)" in guide.regions else guide.regions[0],
        personas["by-the-book"],
        script,
        1,
    )
    state = begin(scenario).state
    while not state.position.made:
        state = respond(scenario, state, "I'd rather hear your offer first.").state
    assert state.last is not None
    assert "an IDR" in state.last
    for text in ("Could it be 610?", "610 juta base, please", "Make it 610 million and I'm in."):
        move = respond(scenario, state, text).turn.move
        assert move is not None
        assert [(ask.of, ask.amount) for ask in move.asks] == [("base", 610_000_000)], text
    both = respond(scenario, state, "Could you do 610 and 40 signing?").turn.move
    assert both is not None
    assert [(ask.of, ask.amount) for ask in both.asks] == [("base", 610_000_000), ("signing", 40_000_000)]
