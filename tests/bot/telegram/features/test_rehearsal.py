import pytest

from bot.roleplay.codec import load_event, load_state, load_turn
from bot.roleplay.rehearsal import replay
from bot.views import Reply
from db import StoredTurn
from tests.bot.telegram.features.conftest import Candidate, text_of

COUNTER = (
    "Thank you. With no branches, every design has to work end to end for 11 million customers, "
    "so I'd like a base of $174,500."
)


async def turns(candidate: Candidate) -> list[StoredTurn]:
    session = await candidate.session()
    assert session is not None
    async with candidate.store.read() as work:
        return await work.sessions.turns(session.id)


async def offered(candidate: Candidate, recruiter: str = "Daniel") -> None:
    """A session in which the first offer is on the table."""
    await candidate.begins(recruiter=recruiter)
    for message in ("Happy to be here.", "I'd rather hear your range first.", "What is the offer?", "Please go on."):
        stored = (await turns(candidate))[-1]
        if load_state(stored.state).position.made:
            return
        await candidate.says(message)


async def accepted(candidate: Candidate) -> list[Reply]:
    """What is shown when the session ends because the offer was taken."""
    for _ in range(5):
        shown = await candidate.says("Yes, I accept the offer.")
        session = await candidate.session()
        if session and session.outcome:
            return shown
    raise AssertionError("the recruiter does not take yes for an answer")


async def test_the_recruiter_speaks_before_the_coach(candidate: Candidate) -> None:
    await offered(candidate)
    recruiter, coach = await candidate.says(COUNTER)
    assert "Daniel" in recruiter.html
    assert "Daniel" not in coach.html.splitlines()[0]
    assert "$174.5K" in coach.html


async def test_the_coach_waits_for_the_end_when_asked_to(candidate: Candidate) -> None:
    await candidate.says("/coach end")
    await offered(candidate)
    assert len(await candidate.says(COUNTER)) == 1
    await candidate.says("/coach")
    assert len(await candidate.says("And the RSU grant at $51,000 over four years, please.")) == 2


async def test_accepting_ends_the_session_with_its_review(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says(COUNTER)
    shown = await accepted(candidate)
    session = await candidate.session()
    assert session is not None
    assert session.outcome == "accepted"
    assert session.won is not None
    assert len(shown) > 1


async def test_an_edit_of_the_last_message_takes_the_place_of_its_turn(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("I'd like $140,000.")
    before = await turns(candidate)
    answers = await candidate.edits(COUNTER)
    after = await turns(candidate)
    assert len(after) == len(before)
    assert "174,500" in after[-1].event
    assert "$174.5K" in text_of(answers)


async def test_an_edit_without_other_words_changes_nothing(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says(COUNTER)
    before = await turns(candidate)
    assert await candidate.edits(COUNTER) == []
    assert await turns(candidate) == before


async def test_an_edit_of_an_older_message_gets_one_line(candidate: Candidate) -> None:
    await offered(candidate)
    older = candidate.last_said
    await candidate.says(COUNTER)
    before = await turns(candidate)
    assert len(await candidate.edits("Something else", older)) == 1
    assert await turns(candidate) == before


async def test_undo_takes_the_last_turn_back_and_says_what_stands(candidate: Candidate) -> None:
    await offered(candidate)
    before = await turns(candidate)
    await candidate.says("Give me $500,000 or I walk.")
    (answer,) = await candidate.says("/undo")
    assert await turns(candidate) == before
    assert load_turn(before[-1].turn).said[-1].splitlines()[0] in text_of([answer])


async def test_undo_stops_at_the_opening(candidate: Candidate) -> None:
    await candidate.begins()
    assert len(await candidate.says("/undo")) == 1
    assert len(await turns(candidate)) == 1


async def test_undo_after_the_end_lets_the_session_run_again(candidate: Candidate) -> None:
    await offered(candidate)
    await accepted(candidate)
    await candidate.says("/undo")
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None
    assert await candidate.says(COUNTER)


async def test_who_takes_a_signature_back_is_told_how(candidate: Candidate) -> None:
    await offered(candidate)
    await accepted(candidate)
    shown = await candidate.says("wait no, sorry, I spoke too fast. can we go back?")
    assert "/undo" in shown[-1].html
    await candidate.says("/undo")
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None


async def test_stop_ends_as_unfinished_with_the_review_and_undo_takes_it_back(candidate: Candidate) -> None:
    await offered(candidate)
    assert await candidate.says("/stop")
    session = await candidate.session()
    assert session is not None
    assert session.outcome == "unfinished"
    await candidate.says("/undo")
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None


async def test_stop_before_a_word_was_said_shows_no_limits(candidate: Candidate) -> None:
    await candidate.begins()
    (answer,) = await candidate.says("/stop")
    assert "nothing to review" in text_of([answer])
    assert [button.data for row in answer.keyboard for button in row] == ["practice:0:"]


async def test_a_stored_session_replays_to_the_same_letters(candidate: Candidate) -> None:
    await offered(candidate, "Victor")
    for message in (COUNTER, "hm", "What about the bonus? I'd like 20%.", "Is there room for a signing bonus of $15k?"):
        await candidate.says(message)
    session = await candidate.session()
    assert session is not None
    stored = await turns(candidate)
    async with candidate.store.read() as work:
        scenario = await candidate.house.scenario(session, work)
    assert scenario is not None
    again = replay(scenario, [load_event(turn.event) for turn in stored])
    assert [played.turn for played in again] == [load_turn(turn.turn) for turn in stored]
    assert again[-1].state == load_state(session.state)


@pytest.mark.parametrize("by_button", [True, False])
async def test_unclear_messages_put_the_call_off_until_a_press_or_the_next_message(
    candidate: Candidate, by_button: bool
) -> None:
    await candidate.begins()
    await candidate.says("hello")  # what follows answers no "How are you?"
    outcomes: list[str | None] = []
    while "suspended" not in outcomes and len(outcomes) < 10:
        await candidate.says("xqz blorp")
        session = await candidate.session()
        assert session is not None
        outcomes.append(session.outcome)
    assert outcomes[:5] == [None] * 4 + ["suspended"]
    assert await (candidate.presses("Go on") if by_button else candidate.says(COUNTER))
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None


@pytest.mark.parametrize(
    "message",
    [
        "🙂" * 4096,
        "<b>unclosed & <script>alert(1)</script>",
        "{{ 7 * 7 }} {% for x in y %}",
        "I want -$50,000",
        "I want $999,999,999,999,999,999 base",
        "0",
        "%%%",
        "\u200b",
        "1e309 base",
        "a" * 4096,
    ],
)
async def test_whatever_is_typed_gets_an_answer(candidate: Candidate, message: str) -> None:
    await offered(candidate)
    shown = await candidate.says(message)
    assert shown
    assert "49" not in text_of(shown).split()
    assert "<script>" not in "".join(reply.html for reply in shown)


async def test_a_pressed_deadline_is_let_pass_once(candidate: Candidate) -> None:
    await offered(candidate, "Victor")
    session = await candidate.session()
    assert session is not None
    await candidate.sends_data(f"event:{session.id}:deadline_passed")
    waited = "deadline" in load_state(session.state).waiting
    assert waited or candidate.toasts[0].text
    assert await candidate.sends_data(f"event:{session.id}:rubbish") == []
    assert candidate.toasts[0].text
