from pathlib import Path

import pytest

from bot.roleplay.codec import load_event, load_state, load_turn
from bot.roleplay.rehearsal import replay
from bot.roleplay.session import Said
from bot.views import Reply
from db import Store
from tests.bot.telegram.features.conftest import Candidate, furnished, text_of
from tests.bot.telegram.features.test_rehearsal import COUNTER, offered, turns

UNSURE = "I'm looking for 168 like my other offer"
QUESTION = "Is 168 your ask, or the other company’s offer?"


def labels(replies: list[Reply]) -> list[str]:
    return [button.label for reply in replies for row in reply.keyboard for button in row]


async def asked(candidate: Candidate, text: str = UNSURE) -> list[Reply]:
    await offered(candidate)
    return await candidate.says(text)


async def test_the_coach_asks_and_the_recruiter_is_not_told(candidate: Candidate) -> None:
    await offered(candidate)
    before = await turns(candidate)
    answers = await candidate.says(UNSURE)
    assert QUESTION in text_of(answers)
    assert labels(answers) == ["Your ask", "The other company’s offer"]
    assert await turns(candidate) == before


async def test_a_press_plays_the_message_as_it_was_meant(candidate: Candidate) -> None:
    await asked(candidate)
    before = await turns(candidate)
    said = candidate.last_said
    settled, recruiter, *_ = await candidate.presses("other company")
    assert settled.replaces
    assert settled.keyboard == ()
    assert "Daniel" in recruiter.html
    after = await turns(candidate)
    assert len(after) == len(before) + 1
    assert after[-1].message_id == said
    move = load_turn(after[-1].turn).move
    assert move is not None
    assert move.competing
    assert not move.asks


async def test_a_second_press_is_told_that_the_question_is_over(candidate: Candidate) -> None:
    (question,) = await asked(candidate)
    data = question.keyboard[0][0].data
    assert data
    await candidate.sends_data(data)
    played = await turns(candidate)
    await candidate.sends_data(data)
    assert candidate.toasts
    assert await turns(candidate) == played


async def test_the_question_survives_a_restart(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/restarted.db"
    async with Store.opened(url) as store:
        before = Candidate(store, furnished())
        await asked(before)
    async with Store.opened(url) as store:
        after = Candidate(store, furnished(), messages=before.messages, numbers=before.numbers)
        await after.presses("Your ask")
        event = load_event((await turns(after))[-1].event)
    assert isinstance(event, Said)
    assert event.text == UNSURE
    assert event.meant is not None
    assert event.meant.value == "ask"


async def test_a_new_text_drops_the_question(candidate: Candidate) -> None:
    (question,) = await asked(candidate)
    await candidate.says(COUNTER)
    stored = await turns(candidate)
    assert Said(UNSURE) not in [load_event(turn.event) for turn in stored]
    assert load_event(stored[-1].event) == Said(COUNTER)
    data = question.keyboard[0][0].data
    assert data
    await candidate.sends_data(data)
    assert candidate.toasts
    assert await turns(candidate) == stored


async def test_an_edit_takes_the_place_of_the_question(candidate: Candidate) -> None:
    await asked(candidate)
    before = await turns(candidate)
    await candidate.edits("I'd like a base of $168,000.")
    after = await turns(candidate)
    assert len(after) == len(before) + 1
    assert load_event(after[-1].event) == Said("I'd like a base of $168,000.")


async def test_an_edit_of_a_played_message_into_a_doubtful_one_is_asked_about(candidate: Candidate) -> None:
    await offered(candidate)
    before = await turns(candidate)
    await candidate.says(COUNTER)
    answers = await candidate.edits(UNSURE)
    assert QUESTION in text_of(answers)
    assert await turns(candidate) == before
    await candidate.presses("Your ask")
    assert len(await turns(candidate)) == len(before) + 1


async def test_undo_takes_back_the_message_that_was_asked_about(candidate: Candidate) -> None:
    await asked(candidate)
    before = await turns(candidate)
    await candidate.says("/undo")
    assert await turns(candidate) == before
    session = await candidate.session()
    assert session is not None
    assert load_state(session.state).pending is None


@pytest.mark.parametrize(("answer", "outcome"), [("Yes, I’m done", "walked_away"), ("No, keep talking", None)])
async def test_a_goodbye_on_weak_evidence_ends_nothing_by_itself(
    candidate: Candidate, answer: str, outcome: str | None
) -> None:
    await asked(candidate, "I'm done here")
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None
    await candidate.presses(answer)
    session = await candidate.session()
    assert session is not None
    assert session.outcome == outcome


async def test_what_was_chosen_replays_to_the_same_letters(candidate: Candidate) -> None:
    await asked(candidate)
    await candidate.presses("Your ask")
    await candidate.says("What about the bonus?")
    session = await candidate.session()
    assert session is not None
    async with candidate.store.read() as work:
        scenario = await candidate.house.scenario(session, work)
    assert scenario is not None
    stored = await turns(candidate)
    again = replay(scenario, [load_event(turn.event) for turn in stored])
    assert [played.turn for played in again] == [load_turn(turn.turn) for turn in stored]
