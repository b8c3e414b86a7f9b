from dataclasses import replace

import pytest
from sqlalchemy import delete

from bot.roleplay.codec import load_state, load_turn
from bot.roleplay.review.review import review
from bot.telegram.limits import Limits
from bot.views import Reply
from db import Session
from db.sqlite import Database
from db.tables import sessions
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.bot.telegram.features.test_rehearsal import COUNTER, accepted, offered, turns


async def slipped(candidate: Candidate, slip: str = "I make $120,000 at the moment.") -> tuple[Session, list[Reply]]:
    """A session that ended, with a message in it that cost something, and its review."""
    await offered(candidate)
    await candidate.says(slip)
    shown = await accepted(candidate)
    session = await candidate.session()
    assert session is not None
    return session, shown


async def test_retry_goes_back_to_just_before_the_costliest_turn(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    before = await turns(candidate)
    (shown,) = await candidate.says("/retry")
    branch = await candidate.session()
    assert branch is not None
    assert branch.id != first.id
    assert (branch.parent_id, branch.outcome, branch.seed) == (first.id, None, first.seed)
    kept = await turns(candidate)
    assert branch.branched_at == len(kept)
    assert [turn.turn for turn in kept] == [turn.turn for turn in before[: len(kept)]]
    assert load_state(branch.state) == load_state(kept[-1].state)
    retried = load_turn(before[len(kept)].turn)
    assert retried.number == branch.branched_at
    assert f"turn {retried.number}" in text_of([shown])
    assert getattr(retried.event, "text", "") in text_of([shown])


async def test_the_session_that_was_branched_stays_as_it_was(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    before = await turns(candidate)
    await candidate.says("/retry 2")
    await candidate.says(COUNTER)
    async with candidate.store.read() as work:
        assert await work.sessions.get(first.id, candidate.id) == first
        assert await work.sessions.turns(first.id) == before


async def test_a_better_retry_is_compared_with_the_first_try(candidate: Candidate) -> None:
    await slipped(candidate)
    await candidate.says("/retry")
    await candidate.says(COUNTER)
    text = text_of(await accepted(candidate))
    assert "Your retry: +$" in text
    branch = await candidate.session()
    assert branch is not None
    assert f"Turn {branch.branched_at} cost" in text
    assert "Your retry" in text_of(await candidate.presses("Moves") and await candidate.presses("Summary"))


async def test_the_review_has_a_button_for_its_costliest_turn_and_one_press_is_enough(candidate: Candidate) -> None:
    _, shown = await slipped(candidate)
    (label,) = [button.label for row in shown[-1].keyboard for button in row if "Retry" in button.label]
    await candidate.presses(label)
    branch = await candidate.session()
    assert branch is not None
    assert label.endswith(f" {branch.branched_at}")
    candidate.messages.popitem()
    await candidate.presses(label)
    assert await candidate.session() == branch


async def test_retry_in_a_retry_begins_it_again(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    await candidate.says("/retry 3")
    await candidate.says("Well, hm, I don't know.")
    await candidate.says("/retry")
    branch = await candidate.session()
    assert branch is not None
    assert (branch.parent_id, branch.branched_at, branch.turns) == (first.id, 3, 3)


@pytest.mark.parametrize("words", ["0", "99", "-1", "three", "1e3", "²", "9" * 30])
async def test_a_turn_that_cannot_be_played_again_is_refused_in_one_line(candidate: Candidate, words: str) -> None:
    first, _ = await slipped(candidate)
    (answer,) = await candidate.says(f"/retry {words}")
    assert "no such turn" in text_of([answer])
    assert await candidate.session() == first


async def test_a_running_session_is_not_branched(candidate: Candidate) -> None:
    await offered(candidate)
    running = await candidate.session()
    assert "/undo" in text_of(await candidate.says("/retry"))
    assert await candidate.session() == running


async def test_without_any_session_there_is_nothing_to_retry(candidate: Candidate) -> None:
    assert len(await candidate.says("/retry")) == 1
    assert await candidate.session() is None


async def test_nobody_retries_a_session_of_somebody_else(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    other = candidate.another()
    for verb in ("retry", "round"):
        assert await other.sends_data(f"{verb}:{first.id}:1") == []
        assert other.toasts[0].alert
    assert await other.session() is None


async def test_a_second_round_has_the_same_mandate_in_other_words(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    opening = (await turns(candidate))[0]
    await candidate.presses("Second round")
    second = await candidate.session()
    assert second is not None
    assert (second.parent_id, second.branched_at) == (first.id, None)
    assert (second.guide, second.region, second.persona) == (first.guide, first.region, first.persona)
    assert second.seed != first.seed
    assert load_turn((await turns(candidate))[0].turn).said != load_turn(opening.turn).said
    await candidate.presses("Second round")
    assert await candidate.session() == second


async def test_the_second_round_ends_with_the_gain_against_the_first(candidate: Candidate) -> None:
    await slipped(candidate)
    await candidate.presses("Second round")
    for message in ("I'd rather hear your range first.", "I'd rather not say.", "Please go on.", COUNTER):
        await candidate.says(message)
    assert "Second round: +$" in text_of(await accepted(candidate))


async def test_a_comparison_is_left_out_where_the_first_session_is_gone(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    await candidate.says("/retry 2")
    async with candidate.store.work() as work:
        await work.sessions._transaction.write(delete(sessions).where(sessions.c.id == first.id))
        await work.commit()
    assert "Your retry" not in text_of(await candidate.says("/stop"))


async def test_retries_count_among_the_sessions_of_a_day(candidate: Candidate) -> None:
    first, _ = await slipped(candidate)
    candidate.house = replace(candidate.house, limits=Limits(sessions_a_day=1))
    assert "enough" in text_of(await candidate.says("/retry"))
    assert await candidate.session() == first


async def test_the_search_for_what_turns_cost_keeps_nobody_from_writing(
    candidate: Candidate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at the end, not after an edit, not at a stop."""
    held: list[bool] = []

    def watched(*arguments: object) -> object:
        assert isinstance(candidate.store._database, Database)
        held.append(candidate.store._database._turn.locked())
        return review(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.telegram.features.rehearsal.review", watched)
    await offered(candidate)
    await candidate.says("Let me think.")
    await candidate.edits("Yes, I accept the offer.")
    await candidate.says("/undo")
    await accepted(candidate)
    await candidate.says("/retry")
    await candidate.says("/prep")
    await candidate.says("/stop")
    assert len(held) > 3
    assert not any(held)
