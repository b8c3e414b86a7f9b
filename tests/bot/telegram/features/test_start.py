from bot.telegram.router import COMMANDS
from tests.bot.telegram.features.conftest import Candidate, text_of


async def test_start_says_what_this_is_and_one_tap_leads_to_the_first_choice(candidate: Candidate) -> None:
    answers = await candidate.says("/start")
    assert "Robin" in text_of(answers)
    await candidate.presses("Start a rehearsal")
    assert await candidate.presses("Detroit")


async def test_a_link_to_practice_opens_the_first_choice(candidate: Candidate) -> None:
    await candidate.says("/start practice")
    assert "Charlotte" in text_of(await candidate.presses("Charlotte"))


async def test_a_link_to_a_guide_opens_its_regions(candidate: Candidate) -> None:
    await candidate.says("/start ally-financial_solutions-architect")
    assert "New York" in text_of(await candidate.presses("New York"))


async def test_a_link_that_means_nothing_opens_the_first_screen(candidate: Candidate) -> None:
    assert text_of(await candidate.says("/start <b>nobody</b>")) == text_of(await candidate.says("/start"))


async def test_start_in_mid_session_leaves_it_running(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/start")
    session = await candidate.session()
    assert session is not None
    assert session.outcome is None
    await candidate.presses("Go on")
    assert len(await candidate.says("Hello, good to hear from you!")) == 1


async def test_help_names_every_command(candidate: Candidate) -> None:
    shown = text_of(await candidate.says("/help"))
    assert [name for name in COMMANDS if f"/{name}" not in shown] == []
