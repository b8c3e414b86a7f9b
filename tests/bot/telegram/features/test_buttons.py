"""Buttons that are not this person's, not of this session or of no session any more."""

import pytest

from tests.bot.telegram.features.conftest import Candidate

VERBS = ("hint", "offer", "undo", "stop", "event", "resume", "review", "session", "transcript")


@pytest.mark.parametrize("verb", VERBS)
async def test_another_persons_button_shows_and_changes_nothing(candidate: Candidate, verb: str) -> None:
    await candidate.begins()
    session = await candidate.session()
    assert session is not None
    stranger = candidate.another()
    assert await stranger.sends_data(f"{verb}:{session.id}:deadline_passed") == []
    assert stranger.toasts[0].text
    assert await candidate.session() == session


@pytest.mark.parametrize("verb", ["hint", "offer", "stop", "event"])
async def test_a_button_of_a_session_that_is_over_says_so(candidate: Candidate, verb: str) -> None:
    await candidate.begins()
    first = await candidate.session()
    assert first is not None
    await candidate.begins("Charlotte", "Maya")
    running = await candidate.session()
    assert await candidate.sends_data(f"{verb}:{first.id}:deadline_passed") == []
    assert candidate.toasts[0].text
    assert await candidate.session() == running


@pytest.mark.parametrize(
    "data", ["", "x", "hint", "hint:", "hint:x:y", "hint:99999999999999999999:", "bogus:0:", "begin:0:", "guide:0:,,,"]
)
async def test_a_button_that_nobody_made_gets_plain_words(candidate: Candidate, data: str) -> None:
    assert await candidate.sends_data(data) == []
    assert candidate.toasts[0].text
