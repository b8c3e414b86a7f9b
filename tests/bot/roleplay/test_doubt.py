from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.roleplay.codec import dump_event, dump_state, load_event, load_state
from bot.roleplay.doubt import MOST
from bot.roleplay.recruiter import Move
from bot.roleplay.rehearsal import Played, advance, begin, replay, respond, unsure
from bot.roleplay.session import Event, Pending, Said, Started, State
from bot.roleplay.understanding import Meant
from bot.views.doubt import question
from scenarios import Scenario, load_personas, load_script
from scenarios.catalogue import load_guide, standard_guide

TO_ASK = {
    "I'm looking for 168 like my other offer": "Is 168 your ask, or the other company’s offer?",
    "60": "Is 60 the stock grant, or the base?",
    "that works for me I guess": "Is that a yes to the offer?",
    "I'm done here": "Are you ending the talks?",
}
PLAIN = (
    "I accept the offer.",
    "I'd like a base of $168,000.",
    "168",
    "I have another offer at 168k.",
    "166 and you have me today",
    "If you can do 166 I'll sign.",
    "60 in stock",
    "Could you add 5k to the base?",
    "What is the range?",
    "Can I think about it until Friday?",
    "no",
    "Thanks, but I've decided to sign with another company. Goodbye.",
    "$80/hr",
)


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    script = load_script()
    guide = load_guide(standard_guide())
    return Scenario(guide, guide.regions[0], load_personas(script)["by-the-book"], script, 1)


@pytest.fixture(scope="module")
def offered(scenario: Scenario) -> Played:
    played = begin(scenario)
    for text in ("Happy to be here.", "I'd rather hear your range first.", "What is the offer?", "Please go on."):
        if played.state.position.made:
            break
        played = respond(scenario, played.state, text)
    assert played.state.position.made
    return played


@pytest.mark.parametrize("text", TO_ASK)
def test_what_could_mean_two_things_is_asked_about(scenario: Scenario, offered: Played, text: str) -> None:
    doubt = unsure(scenario, offered.state, text)
    assert doubt is not None
    assert question(doubt) == TO_ASK[text]


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_plain_is_played(scenario: Scenario, offered: Played, text: str) -> None:
    assert unsure(scenario, offered.state, text) is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("I accept, thank you. Please send me the offer in writing: {}.", "accept"),
        ("Yes, {} works for me", "accept"),
        ("I can't accept {}.", "reject"),
        ("So that's {}. Let me think about it.", "hold"),
        ("I could accept {} if you add a laptop", "counter"),
        ("I'd like {}.", "counter"),
    ],
)
def test_who_spells_the_offer_out_answers_all_of_it_whichever_part_was_spoken_of_last(
    scenario: Scenario, offered: Played, said: str, kind: str
) -> None:
    stands = offered.state.offer
    assert stands is not None
    spoken = replace(
        offered.state, last="What I can do is a $33,000 stock grant. Would you sign for that?", asks="accept"
    )

    def move(text: str) -> Move:
        found = respond(scenario, spoken, text).turn.move
        assert found is not None
        return found

    package = "base ${:,}, equity grant ${:,}, bonus ${:,}"
    text = said.format(package.format(stands.base, stands.equity, stands.bonus))
    assert unsure(scenario, spoken, text) is None
    assert move(text).kind == kind
    assert move(said.format(package.format(stands.base + 9_000, stands.equity, stands.bonus))).kind != "accept"


@pytest.mark.parametrize("text", TO_ASK)
def test_each_answer_leads_elsewhere(scenario: Scenario, offered: Played, text: str) -> None:
    doubt = unsure(scenario, offered.state, text)
    assert doubt is not None
    moves = [advance(scenario, offered.state, Said(text, meant=option)).turn.move for option in doubt.options]
    assert len(set(moves)) > 1


def test_a_yes_counts_as_one_only_when_it_was_meant(scenario: Scenario, offered: Played) -> None:
    text = "that works for me I guess"
    yes = advance(scenario, offered.state, Said(text, meant=Meant("accept", "yes"))).turn
    no = advance(scenario, offered.state, Said(text, meant=Meant("accept", "no"))).turn
    assert yes.move is not None
    assert yes.move.kind == "accept"
    assert no.move is not None
    assert no.move.kind == "hold"


def test_a_goodbye_ends_the_talks_only_when_it_was_meant(scenario: Scenario, offered: Played) -> None:
    leaves = advance(scenario, offered.state, Said("I'm done here", meant=Meant("walk_away", "yes"))).turn
    stays = advance(scenario, offered.state, Said("I'm done here", meant=Meant("walk_away", "no"))).turn
    assert leaves.move is not None
    assert leaves.move.kind == "walk_away"
    assert stays.outcome is None


def test_an_amount_is_of_what_it_was_said_to_be(scenario: Scenario, offered: Played) -> None:
    turn = advance(scenario, offered.state, Said("60", meant=Meant("component", "equity"))).turn
    assert turn.move is not None
    assert [(ask.of, ask.amount) for ask in turn.move.asks] == [("equity", 60_000)]


def test_another_company_s_offer_is_no_ask(scenario: Scenario, offered: Played) -> None:
    text = "I'm looking for 168 like my other offer"
    turn = advance(scenario, offered.state, Said(text, meant=Meant("role", "competing_offer", 16))).turn
    assert turn.move is not None
    assert turn.move.asks == ()
    assert [offer.amount for offer in turn.move.competing] == [168_000]


def test_a_session_with_chosen_readings_replays_to_the_same_letters(scenario: Scenario, offered: Played) -> None:
    texts = ("Happy to be here.", "I'd rather hear your range first.", "What is the offer?", "Please go on.")
    events: list[Event] = [Started(), *map(Said, texts[: offered.turn.number])]
    for text in list(TO_ASK)[:3]:
        doubt = unsure(scenario, offered.state, text)
        assert doubt is not None
        events.append(Said(text, meant=doubt.options[-1]))
    stored = [dump_event(event) for event in events]
    first = replay(scenario, events)
    assert replay(scenario, [load_event(text) for text in stored]) == first


def test_a_session_stored_before_there_were_questions_loads(offered: Played) -> None:
    assert load_event('{"text":"60","kind":"said"}') == Said("60")
    stored = dump_state(offered.state).replace('"pending":null,', "")
    assert "pending" not in stored
    assert load_state(stored) == offered.state


def test_a_pending_question_is_stored_with_the_state(scenario: Scenario, offered: Played) -> None:
    doubt = unsure(scenario, offered.state, "60")
    assert doubt is not None
    waiting = replace(offered.state, pending=Pending("60", doubt, 5))
    assert load_state(dump_state(waiting)) == waiting


def test_a_question_costs_the_recruiter_nothing(scenario: Scenario, offered: Played) -> None:
    doubt = unsure(scenario, offered.state, "60")
    assert doubt is not None
    waiting = replace(offered.state, pending=Pending("60", doubt, 5))
    assert respond(scenario, waiting, "168") == respond(scenario, offered.state, "168")


@settings(max_examples=60)
@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["60", "ok", "I", "offer", "fine", "168k", "done", "?"])).map(" ".join)
)
def test_no_text_raises_and_no_question_offers_too_much(text: str) -> None:
    scenario, state = _STANDARD
    doubt = unsure(scenario, state, text)
    assert doubt is None or (2 <= len(doubt.options) <= MOST and question(doubt).endswith("?"))


def _standard() -> tuple[Scenario, State]:
    script = load_script()
    guide = load_guide(standard_guide())
    scenario = Scenario(guide, guide.regions[0], load_personas(script)["by-the-book"], script, 1)
    state = begin(scenario).state
    return scenario, replace(state, position=replace(state.position, made=True))


_STANDARD = _standard()
