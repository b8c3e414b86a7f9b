import pytest

from db import NewTurn
from tests.bot.telegram.features.conftest import Candidate, text_of


async def test_an_empty_history_says_how_to_fill_it(candidate: Candidate) -> None:
    (answer,) = await candidate.says("/history")
    assert answer.keyboard


async def test_pages_are_turned_in_place(candidate: Candidate) -> None:
    for region, recruiter in [("Detroit", "Maya"), ("Charlotte", "Victor"), ("New York", "Daniel")] * 3:
        await candidate.begins(region, recruiter)
    first = text_of(await candidate.says("/history"))
    (second,) = await candidate.sends_data("history:0:5", 1)
    assert second.replaces == 1
    assert text_of([second]) != first
    (far,) = await candidate.sends_data("history:0:5000", 1)
    assert far.html


async def test_a_session_can_be_opened_read_and_resumed(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("Hello! Good to hear from you.")
    await candidate.says("/stop")
    session = await candidate.session()
    assert session is not None
    assert await candidate.sends_data(f"session:{session.id}:", 1)
    assert "Good to hear from you" in text_of(await candidate.sends_data(f"transcript:{session.id}:0", 1))
    assert await candidate.sends_data(f"resume:{session.id}:", 1)
    resumed = await candidate.session()
    assert resumed is not None
    assert (resumed.outcome, resumed.turns) == (None, session.turns)
    assert await candidate.says("What is the offer?")


async def test_a_session_that_runs_can_be_gone_on_with(candidate: Candidate) -> None:
    await candidate.begins()
    session = await candidate.session()
    assert session is not None
    assert await candidate.sends_data(f"resume:{session.id}:", 1)


async def test_a_session_of_another_version_is_said_plainly(candidate: Candidate) -> None:
    await candidate.begins()
    session = await candidate.session()
    assert session is not None
    async with candidate.store.work() as work:
        turn = NewTurn(event="{}", turn="{}", verdict=None, state='{"version": 0}')
        await work.sessions.append(session, turn, state=turn.state)
        await work.commit()
    for command in ("hello", "/offer", "/hint", "/stop"):
        assert "another version" in text_of(await candidate.says(command))
    assert await candidate.sends_data(f"transcript:{session.id}:0", 1) == []
    assert "another version" in candidate.toasts[0].text
    assert await candidate.begins("Charlotte", "Maya")


@pytest.mark.parametrize("page", ["summary", "rules", "lines", "recruiter", "nothing"])
async def test_every_page_of_a_review_opens(candidate: Candidate, page: str) -> None:
    await candidate.begins()
    await candidate.says("Good morning!")
    await candidate.says("/stop")
    session = await candidate.session()
    assert session is not None
    (shown,) = await candidate.sends_data(f"review:{session.id}:{page}", 1)
    assert shown.html


async def test_the_review_stays_closed_while_the_session_runs(candidate: Candidate) -> None:
    await candidate.begins()
    session = await candidate.session()
    assert session is not None
    assert await candidate.sends_data(f"review:{session.id}:recruiter", 1) == []
    assert candidate.toasts[0].text
