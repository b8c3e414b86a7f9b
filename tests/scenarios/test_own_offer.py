"""What a candidate's own offer becomes: a guide that says whose each part is, and invents no band."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.recruiter.mandate import derive
from scenarios import Component, Persona, Scenario, load_personas, load_script
from scenarios.own_offer import ASSUMED_ROOM, GENERAL, MOST_ARGUMENTS, OwnOffer, Pay, guide_of, shown

SCRIPT = load_script()
PERSONAS = tuple(load_personas(SCRIPT).values())
MONEY = st.integers(1, 10**9)


@st.composite
def pays(draw: st.DrawFn, *components: Component) -> tuple[Pay, ...]:
    chosen = draw(st.lists(st.sampled_from(components), unique=True))
    found = []
    for component in chosen:
        percent = component is Component.BONUS and draw(st.booleans())
        low = draw(st.integers(1, 60)) if percent else draw(MONEY)
        high = low + (draw(st.integers(0, 40)) if percent else draw(st.integers(0, 10**6)))
        found.append(Pay(component=component, low=low, high=high, unit="percent" if percent else "absolute"))
    return tuple(found)


PARTS = (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGNING)
OFFERS = st.builds(
    OwnOffer,
    company=st.text(max_size=60),
    role=st.text(max_size=60),
    place=st.text(max_size=60),
    currency=st.sampled_from([None, "USD", "INR", "CHF", "JPY"]),
    offer=pays(*PARTS),
    band=pays(*PARTS, Component.TOTAL),
    competing=pays(*PARTS, Component.TOTAL),
    target=pays(*PARTS, Component.TOTAL),
    walk_away=pays(Component.BASE, Component.TOTAL),
    arguments=st.lists(st.text(min_size=1, max_size=400), max_size=8).map(tuple),
).filter(lambda offer: offer.playable)


@given(offer=OFFERS)
def test_bands_are_only_those_that_were_told(offer: OwnOffer) -> None:
    guide = guide_of(offer)
    assert {(band.component, band.low, band.high) for band in guide.bands} == {
        (pay.component, pay.low, pay.high) for pay in offer.band
    }


@given(offer=OFFERS)
def test_every_lever_is_the_candidates_or_a_general_one_and_asks_only_what_they_aim_for(offer: OwnOffer) -> None:
    guide = guide_of(offer)
    assert {lever.origin for lever in guide.levers} <= {"yours", "general"}
    own = [words.removesuffix(".").casefold() for words in offer.arguments[:MOST_ARGUMENTS]]
    assert [lever.argument.removesuffix(".").casefold() for lever in guide.levers][: len(own)] == own
    aims = {(pay.component, pay.low, pay.high) for pay in offer.target}
    assert all({(ask.component, ask.low, ask.high) for ask in lever.asks} == aims for lever in guide.levers)


@given(offer=OFFERS)
def test_another_offer_is_named_only_where_one_was_told(offer: OwnOffer) -> None:
    rivals = [lever for lever in guide_of(offer).levers if lever.title == "Competing offer"]
    told = [lever for lever in rivals if lever.competing]
    assert [lever.origin for lever in told] == ["yours"] * bool(offer.competing)


@given(offer=OFFERS, persona=st.sampled_from(PERSONAS))
def test_the_recruiter_opens_with_the_offer_in_hand_and_stays_in_the_room_that_was_stated(
    offer: OwnOffer, persona: Persona
) -> None:
    guide = guide_of(offer)
    assert guide.own is not None
    mandate = derive(Scenario(guide, None, persona, SCRIPT, seed=1))
    for room in guide.own.rooms:
        limit = mandate.limit(room.component.value)  # type: ignore[arg-type]
        assert limit is not None
        assert limit.low <= limit.opening <= limit.standard <= limit.with_lever <= limit.high == round(room.high)
        if room.opening is not None:
            assert limit.opening == round(room.opening)
        if room.assumed:
            assert room.high == round(room.low * (1 + ASSUMED_ROOM[room.component]))


@given(offer=OFFERS)
def test_the_same_offer_is_the_same_guide(offer: OwnOffer) -> None:
    assert guide_of(offer) is guide_of(OwnOffer.model_validate_json(offer.model_dump_json()))


def test_what_is_assumed_is_said_in_figures() -> None:
    base, bonus = (Pay(component=part, low=100_000, high=100_000) for part in (Component.BASE, Component.BONUS))
    own = guide_of(OwnOffer(offer=(base, bonus))).own
    assert own is not None
    assert "at most 10% on the base and 20% on the bonus" in " ".join(own.assumptions)
    banded = guide_of(OwnOffer(offer=(base,), band=(base.model_copy(update={"high": 120_000}),))).own
    assert banded is not None
    assert "assume" not in " ".join(banded.assumptions)


def test_an_offer_without_a_base_cannot_be_rehearsed() -> None:
    offer = OwnOffer(offer=(Pay(component=Component.BONUS, low=5_000, high=5_000),))
    assert not offer.playable
    with pytest.raises(ValueError, match="without a base"):
        guide_of(offer)


def test_general_arguments_need_nothing_that_only_the_candidate_knows() -> None:
    assert not [title for title, words in GENERAL if "[" in words or "offer" in words]


def test_amounts_are_shown_with_their_currency_and_period() -> None:
    offer = OwnOffer(currency="CHF")
    assert shown(offer, Pay(component=Component.EQUITY, low=40_000, high=40_000)) == "equity grant CHF 40K over 4 years"
    assert shown(offer, Pay(component=Component.BONUS, low=10, high=15, unit="percent")) == "bonus 10–15% of base"
