import pytest

from tests.bot.telegram.features.conftest import Candidate


async def coach_of(candidate: Candidate) -> str | None:
    async with candidate.store.read() as work:
        user = await work.users.get(candidate.id)
    return user.coach if user else None


async def test_coach_switches_to_and_fro(candidate: Candidate) -> None:
    await candidate.says("/coach")
    assert await coach_of(candidate) == "end"
    await candidate.says("/coach")
    assert await coach_of(candidate) == "each"


@pytest.mark.parametrize(("words", "wanted"), [("end", "end"), ("EACH", "each"), ("whenever you like", "end")])
async def test_coach_takes_the_way_that_is_named(candidate: Candidate, words: str, wanted: str) -> None:
    await candidate.says(f"/coach {words}")
    assert await coach_of(candidate) == wanted


async def test_a_pressed_setting_changes_the_page_in_place(candidate: Candidate) -> None:
    await candidate.says("/settings")
    (page,) = await candidate.sends_data("set:0:coach,end", 1)
    assert page.replaces == 1
    assert await coach_of(candidate) == "end"
    assert await candidate.sends_data("set:0:coach,never", 1) == []
    assert await coach_of(candidate) == "end"
