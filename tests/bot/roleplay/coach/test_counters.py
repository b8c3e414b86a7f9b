"""What the guide still backs, for guides of every form: a line to say, a part that fits, a figure inside the band."""

import re
from dataclasses import replace

import pytest

from bot.roleplay import grounds, recruiter
from bot.roleplay.coach.aims import part_of
from bot.roleplay.coach.counters import counters
from bot.roleplay.coach.placement import placed
from bot.roleplay.coach.proposal import Hint
from bot.roleplay.coach.verdict import Placement
from bot.roleplay.recruiter import Demand, Move, mandate
from bot.roleplay.session import State
from bot.roleplay.understanding import Understood
from scenarios import Guide, Persona, Scenario, Script, read_guide
from scenarios.scenario import levels_at
from tests.bot.roleplay.test_forms import FORMS
from tests.scenarios.guides import guide_text

LEVERS = """
#### Global Levers

1. **Scope of the Yard**
> "I run the yard at night. I'm asking for a base of $990K to reflect that."

2. **Competing Offer**
> "I have an offer from [Port of X] at $[X]. I'd rather work here, but I need the base at $[target]."

3. **Refresher Grant Discussion**
> "I'd like to understand how often grants are refreshed."

4. **Stock Grant**
Push for a larger grant: the stock is the most negotiable component. You should name the top of the range.

5. **Sign-On Bridge**
> "I'd forfeit unvested stock by changing. A sign-on of $[X] would bridge that."

6. **Guarantee**
> "I'd like the bonus of $20K–$900K guaranteed. This gives me a safe start."

7. **Crane Software**
Cranes here run without a driver. Each takes four hundred decisions an hour.
"""
ODD = re.compile(r"\[|\bYou should\b|\bPush\b|^This\b|[.!?] This gives|My case|negotiable|\bunderstand how\b")


def told(guide: Guide, script: Script, persona: Persona, **position: object) -> list[tuple[Scenario, Hint]]:
    """Every counter that is proposed at the first offer, in every place of a guide."""
    found = []
    for region in guide.regions or (None,):
        for level in levels_at(guide, region):
            scenario = Scenario(guide, region, persona, script, 1, level)
            opened = recruiter.make_offer(recruiter.opening(mandate.derive(scenario), persona))
            state = State(place="offer", position=replace(opened, questions=1, **position))  # type: ignore[arg-type]
            found += [(scenario, hint) for hint in counters(scenario, state)]
    return found


@pytest.mark.parametrize("form", FORMS)
def test_every_line_can_be_said_and_no_figure_is_over_its_band(
    form: str, script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS[form], levers=LEVERS), "guide.md")
    for scenario, hint in told(guide, script, personas["by-the-book"]):
        assert not ODD.search(hint.wording), hint.wording
        assert not ODD.search(hint.short), hint.short
        for part in ("base", "equity", "bonus"):
            limit = mandate.derive(scenario).limit(part)
            if limit and f"the {'annual ' if part == 'bonus' else ''}{part}" in hint.wording.rpartition("I'd like")[2]:
                figure = re.search(r"([\d,]{4,})", hint.wording.rpartition("I'd like")[2])
                assert figure is None or int(figure[1].replace(",", "")) <= limit.high, hint.wording


def test_arguments_speak_for_the_part_that_they_name(script: Script, personas: dict[str, Persona]) -> None:
    guide = read_guide(guide_text(table=FORMS["all parts"], levers=LEVERS), "guide.md")
    parts = {lever.number: part_of(lever) for lever in guide.levers}
    assert parts == {1: "base", 2: "base", 3: None, 4: "equity", 5: "signing", 6: "bonus", 7: "base"}
    said = {hint.move: hint.wording for _, hint in told(guide, script, personas["by-the-book"])}
    assert "lever_3" not in said
    assert "equity grant at" in said["lever_4"]
    assert "signing bonus at" in said["lever_5"]
    assert "base at" in said["lever_7"]


def test_an_argument_about_another_offer_waits_for_one_that_is_better(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS["all parts"], levers=LEVERS), "guide.md")
    for offers, proposed in (
        ((), False),
        ((Demand("base", 10_000),), False),
        ((Demand("base", 200_000),), True),
    ):
        moves = {hint.move for _, hint in told(guide, script, personas["by-the-book"], competing=offers)}
        assert ("lever_2" in moves) is proposed


PARTLY_PRICED = """
#### Global Levers

1. **Crane Software** - "I wrote the crane software. I am asking for a base of £75K–£78K."

2. **Night Desk** - "I have run the night desk of three harbours."

3. **More Vacation** - "I would like more time with my family."
"""
PARTS_OF_PAY = """
| Region | Base Salary | Annual Bonus | Stock (4yr) |
|---|---|---|---|
| Leeds | £60K–£80K | £5K–£8K | £40K–£80K |
"""


@pytest.fixture
def partly_priced(script: Script, personas: dict[str, Persona]) -> Scenario:
    """A guide of which one argument gives the base its figure, and the others give none."""
    guide = read_guide(guide_text(table=PARTS_OF_PAY, levers=PARTLY_PRICED), "guide.md")
    return Scenario(guide, guide.regions[0], personas["by-the-book"], script, 1)


def test_an_argument_without_a_figure_asks_for_the_most_of_what_no_other_prices(
    partly_priced: Scenario, script: Script, personas: dict[str, Persona]
) -> None:
    said = {hint.move: hint.title for _, hint in told(partly_priced.guide, script, personas["by-the-book"])}
    assert "base of £75K–£78K" in said["lever_1"]
    assert "equity grant" in said["lever_2"]
    assert "lever_3" not in said


def test_an_argument_without_a_figure_goes_on_to_the_next_part_where_the_first_is_spent(
    partly_priced: Scenario, script: Script, personas: dict[str, Persona]
) -> None:
    spent = told(partly_priced.guide, script, personas["by-the-book"], concessions=(("equity", 2),))
    assert "bonus" in next(hint.title for _, hint in spent if hint.move == "lever_2")


def test_an_ask_is_backed_by_what_the_recruiter_counts_for_it(partly_priced: Scenario) -> None:
    """An argument without a figure backs the parts that no other gives a figure, and is named where it is unused."""
    opened = recruiter.make_offer(recruiter.opening(mandate.derive(partly_priced), partly_priced.persona))
    limits = mandate.derive(partly_priced).limits
    assert {limit.part: [one.number for one in grounds.fitting(partly_priced, limit.part)] for limit in limits} == {
        limit.part: list(limit.levers) for limit in limits
    }

    def of(ask: Demand, *levers: int) -> Placement:
        return placed(partly_priced, opened, Move("counter", asks=(ask,), levers=levers), Understood(), ask)

    argued, bare = of(Demand("bonus", 7_500), 2), of(Demand("bonus", 7_500))
    assert [basis.number for basis in argued.backed_by] == [2]
    assert argued.unused is None
    assert bare.unused is not None
    assert bare.unused.number == 2
    assert of(Demand("base", 79_000), 2).backed_by == ()


def test_a_figure_inside_the_band_that_was_asked_for_stays_and_gets_the_next_argument(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS["base only"], levers=LEVERS), "guide.md")
    asked = told(guide, script, personas["by-the-book"], asked=(("base", 74_000),), rounds=1)
    titles = [hint.title for _, hint in asked]
    assert any("Stay at a base of £74K" in title for title in titles)
    assert not any("Ask for a base" in title and "high in" in title for title in titles)


def test_what_was_granted_is_not_asked_for_again_while_another_part_is_open(
    script: Script, personas: dict[str, Persona]
) -> None:
    guide = read_guide(guide_text(table=FORMS["all parts"], levers=LEVERS), "guide.md")
    for scenario, hint in told(guide, script, personas["by-the-book"], asked=(("base", 60_000),), rounds=1):
        if "Crane Software" in hint.title:
            assert "base" not in hint.title, scenario
