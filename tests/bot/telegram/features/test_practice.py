from dataclasses import replace

import pytest

from bot.telegram.limits import Limits
from bot.views import Callback
from bot.views.notice import TEXTS
from tests.bot.telegram.features.conftest import Candidate, text_of


async def test_region_and_recruiter_are_two_taps_and_the_recruiter_speaks_first(candidate: Candidate) -> None:
    await candidate.says("/practice")
    await candidate.presses("Charlotte")
    opening = await candidate.presses("Victor")
    assert "Victor" in text_of(opening)
    assert "not affiliated" in text_of(opening)
    session = await candidate.session()
    assert session is not None
    assert (session.region, session.persona, session.seed) == ("Charlotte, NC", "hardball", 7)


async def test_the_menu_changes_where_it_stands(candidate: Candidate) -> None:
    await candidate.says("/practice")
    menu = max(candidate.messages)
    assert [reply.replaces for reply in await candidate.presses("Detroit")] == [menu]


async def test_several_guides_are_three_taps(candidate: Candidate) -> None:
    guide = next(iter(candidate.house.guides.values()))
    other = guide.model_copy(update={"company": "Acme", "role": "Engineer"})
    candidate.house = replace(candidate.house, guides={**candidate.house.guides, "acme/engineer": other})
    await candidate.says("/practice")
    await candidate.presses("Acme")
    await candidate.presses("New York")
    assert "Acme" in text_of(await candidate.presses("Maya"))


async def test_a_guide_without_regions_leads_to_the_recruiters_at_once(candidate: Candidate) -> None:
    guide = next(iter(candidate.house.guides.values()))
    bands = tuple(band.model_copy(update={"region": None}) for band in guide.bands[:4])
    here = guide.model_copy(update={"bands": bands, "strategy": ()})
    candidate.house = replace(candidate.house, guides={"acme/engineer": here})
    await candidate.says("/practice")
    await candidate.presses("Maya")
    session = await candidate.session()
    assert session is not None
    assert session.region is None


async def test_the_last_choice_is_one_tap_the_next_time(candidate: Candidate) -> None:
    await candidate.begins("New York", "Victor")
    await candidate.says("/stop")
    await candidate.says("/practice")
    await candidate.presses("As last time")
    session = await candidate.session()
    assert session is not None
    assert (session.region, session.persona, session.turns) == ("New York", "hardball", 1)


@pytest.mark.parametrize("label", ["Second round", "Another recruiter"])
async def test_a_review_leads_on_to_the_next_session(candidate: Candidate, label: str) -> None:
    await candidate.begins("New York", "Victor")
    await candidate.says("Good morning!")
    await candidate.says("/stop")
    first = await candidate.session()
    await candidate.presses(label)
    if label == "Another recruiter":
        await candidate.presses("Maya")
    session = await candidate.session()
    assert session is not None
    assert first is not None
    assert session.id != first.id
    assert (session.guide, session.region, session.outcome) == (first.guide, "New York", None)


async def test_a_second_press_of_an_impatient_thumb_starts_no_second_session(candidate: Candidate) -> None:
    await candidate.says("/practice")
    await candidate.presses("Detroit")
    begin = next(button for button in candidate.buttons if button.data and "Maya" in button.label)
    await candidate.sends_data(str(begin.data))
    first = await candidate.session()
    assert await candidate.sends_data(str(begin.data)) == []
    assert await candidate.session() == first


async def test_a_new_session_leaves_the_running_one_as_unfinished(candidate: Candidate) -> None:
    await candidate.begins()
    first = await candidate.session()
    await candidate.says("Thanks for the call!")
    await candidate.begins("Charlotte", "Maya")
    assert first is not None
    async with candidate.store.read() as work:
        left = await work.sessions.get(first.id, candidate.id)
    assert left is not None
    assert left.outcome == "unfinished"


async def test_a_button_of_a_guide_that_is_gone_is_said_plainly(candidate: Candidate) -> None:
    for data in ("pick:0:00000000", "region:0:,9", "begin:0:x,0,y", f"begin:0:{candidate.house.choices[0].key},7,maya"):
        assert Callback.parse(data)
        assert await candidate.sends_data(data) == []
        assert candidate.toasts[0].text


async def test_who_has_begun_enough_rehearsals_for_a_day_is_told_so_and_keeps_the_running_one(
    candidate: Candidate,
) -> None:
    candidate.house = replace(candidate.house, limits=Limits(sessions_a_day=2))
    await candidate.begins()
    await candidate.begins(recruiter="Maya")
    running = await candidate.session()
    await candidate.begins(region="Charlotte")
    assert [toast.text for toast in candidate.toasts] == [TEXTS["too_many_sessions"]]
    assert await candidate.session() == running
    other = candidate.another()
    assert await other.begins()
