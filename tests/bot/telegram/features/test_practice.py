from dataclasses import replace
from pathlib import Path

import pytest

from bot.telegram.limits import Limits
from bot.telegram.shelf import Shelf, choice_of
from bot.views import Callback
from bot.views.notice import TEXTS
from scenarios.catalogue import Catalogue
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.scenarios.guides import write_guide

TWO_REGIONS = (
    "| Region | Base | Bonus |\n|---|---|---|\n| Leeds | £60K–£80K | 10% |\n| Zürich (CHF) | CHF 120K–150K | 10% |"
)
LEVELS = (
    "| Level | Region | Base |\n|---|---|---|\n| L4 | London | £60K–£80K |\n| L5 | London | £80K–£110K |\n"
    "| L4 | Leeds | £50K–£70K |\n| L5 | Leeds | £70K–£90K |"
)


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


def with_guides(candidate: Candidate, folder: Path) -> None:
    """The candidate in a house with the guides of this folder."""
    candidate.house = replace(candidate.house, guides=Shelf(Catalogue(folder)))


async def test_several_guides_are_three_taps(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/engineer", table=TWO_REGIONS)
    write_guide(tmp_path, "beta/keeper", company="Beta", role="Keeper")
    with_guides(candidate, tmp_path)
    await candidate.says("/practice")
    await candidate.presses("Acme")
    await candidate.presses("Zürich")
    assert "Acme" in text_of(await candidate.presses("Maya"))


async def test_a_guide_without_regions_leads_to_the_recruiters_at_once(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/engineer", table="| Level | Base |\n|---|---|\n| Senior | $150K–$180K |")
    with_guides(candidate, tmp_path)
    await candidate.says("/practice")
    await candidate.presses("Maya")
    session = await candidate.session()
    assert session is not None
    assert (session.region, session.level) == (None, "Senior")


async def test_where_the_guide_has_levels_one_of_them_is_chosen(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/engineer", table=LEVELS)
    with_guides(candidate, tmp_path)
    await candidate.says("/practice")
    (levels,) = await candidate.presses("London")
    assert [button.label for row in levels.keyboard for button in row] == [
        "L4 · base £60K–£80K",
        "L5 · base £80K–£110K",
    ]
    await candidate.presses("L5")
    await candidate.presses("Maya")
    session = await candidate.session()
    assert session is not None
    assert (session.region, session.level) == ("London", "L5")
    await candidate.says("/stop")
    await candidate.sends_data(f"again:{session.id}:")
    second = await candidate.session()
    assert second is not None
    assert (second.id != session.id, second.level) == (True, "L5")


async def test_a_place_without_pay_is_not_offered_and_said_so(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/engineer", table=TWO_REGIONS + "\n| Lagos | Adjusted | 15% |")
    with_guides(candidate, tmp_path)
    (regions,) = await candidate.says("/practice")
    assert not any("Lagos" in button.label for row in regions.keyboard for button in row)
    assert "not to be rehearsed: Lagos" in text_of([regions])


async def test_a_guide_with_totals_only_is_played_and_says_how(candidate: Candidate, tmp_path: Path) -> None:
    table = (
        "| Level | London (GBP) | Leeds (GBP) |\n|---|---|---|\n| L4 | £60K–£80K | £50K–£70K |\n"
        "| L5 | £80K–£99K | £70K–£80K |"
    )
    write_guide(tmp_path, "acme/engineer", table=table)
    with_guides(candidate, tmp_path)
    await candidate.says("/practice")
    await candidate.presses("Leeds")
    assert "all of it is rehearsed as base" in text_of(await candidate.presses("L5"))
    await candidate.presses("Maya")
    assert await candidate.says("What do you offer?")


async def test_a_guide_is_found_by_what_one_types_and_leads_on_at_once_when_it_is_the_only_one(
    candidate: Candidate, tmp_path: Path
) -> None:
    for company in ("Acme", "Beta", "Coinbase"):
        for role in ("Data Engineer", "Product Manager"):
            write_guide(tmp_path, f"{company}/{role}", company=company, role=role)
    with_guides(candidate, tmp_path)
    (found,) = await candidate.says("/practice coinbsae")
    assert [row[0].label for row in found.keyboard] == ["Coinbase · Data Engineer", "Coinbase · Product Manager"]
    assert "Data Engineer, Acme" in text_of(await candidate.says("/practice data enginer acme"))
    assert "Nothing fits “zzzz”" in text_of(await candidate.says("/practice zzzz"))
    assert "Nothing fits" in text_of(await candidate.says("/practice ???"))
    write_guide(tmp_path, "delta/librarian", company="Delta", role="Librarian")
    with_guides(candidate, tmp_path)
    assert "Who is on the other side?" in text_of(await candidate.says("/practice librarian"))


async def test_many_guides_come_in_pages_that_keep_what_was_searched_for(candidate: Candidate, tmp_path: Path) -> None:
    for number in range(30):
        write_guide(tmp_path, f"acme/{number:02}", role=f"Engineer {number:02}")
        write_guide(tmp_path, f"beta/{number:02}", company="Beta", role=f"Keeper {number:02}")
    with_guides(candidate, tmp_path)
    words = "keeper " + "with a great many words, so many that no button can carry them all at once " * 2
    await candidate.says(f"/practice {words}")
    seen: list[str] = []
    for _ in range(4):
        page = candidate.messages[max(candidate.messages)]
        seen += [row[0].label for row in page.keyboard if "Keeper" in row[0].label]
        if any("More" in button.label for row in page.keyboard for button in row):
            await candidate.presses("More")
    assert seen == [f"Beta · Keeper {number:02}" for number in range(30)]


async def test_what_was_rehearsed_last_comes_first(candidate: Candidate, tmp_path: Path) -> None:
    for number in range(20):
        write_guide(tmp_path, f"acme/{number:02}", role=f"Engineer {number:02}")
    with_guides(candidate, tmp_path)
    await candidate.says("/practice engineer 17")
    await candidate.presses("Maya")
    (menu,) = await candidate.says("/practice")
    assert [row[0].label for row in menu.keyboard[:2]] == ["Acme · Engineer 17", "Acme · Engineer 00"]


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
    known = choice_of(candidate.house.guides.listed()[0]).key
    for data in ("pick:0:00000000", "region:0:,9", "begin:0:x,0,y", f"begin:0:{known},7,maya", f"level:0:{known},0,9"):
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


async def test_what_is_left_out_of_the_rehearsal_is_said_before_it_begins(candidate: Candidate, tmp_path: Path) -> None:
    table = "| Region | Base | Stock (RSU/4yr) |\n|---|---|---|\n| Lagos | ₦30M–₦45M | $20K–$30K |"
    write_guide(tmp_path, "acme/engineer", table=table)
    with_guides(candidate, tmp_path)
    assert "has the equity grant in another currency" in text_of(await candidate.says("/practice"))


async def labels(candidate: Candidate, words: str) -> list[str]:
    (reply,) = await candidate.says(f"/practice {words}")
    return [button.label for row in reply.keyboard for button in row]


async def test_a_search_that_finds_nothing_or_only_something_near_offers_the_list(
    candidate: Candidate, tmp_path: Path
) -> None:
    write_guide(tmp_path, "acme/engineer", table=TWO_REGIONS)
    write_guide(tmp_path, "beta/keeper", company="Beta", role="Keeper")
    with_guides(candidate, tmp_path)
    assert "📚 All guides" in await labels(candidate, "xyzzyqwv")
    near = await labels(candidate, "lawyer at beta")
    assert near[0] == "Beta · Keeper"
    assert "📚 All guides" in near
    (everything,) = await candidate.presses("All guides")
    assert len(everything.keyboard) == 2


async def test_a_guide_is_found_by_place_and_currency(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "acme/engineer", table=TWO_REGIONS)
    write_guide(tmp_path, "beta/keeper", company="Beta", role="Keeper")
    with_guides(candidate, tmp_path)
    for words in ("zurich", "CHF", "engineer zürich"):
        assert "Acme" in text_of(await candidate.says(f"/practice {words}"))


async def test_an_own_offer_comes_first_only_where_it_fits_as_well(candidate: Candidate, tmp_path: Path) -> None:
    write_guide(tmp_path, "google/senior", company="Google", role="Senior Data Engineer")
    with_guides(candidate, tmp_path)
    await candidate.says("/myoffer")
    for line in ("Infosys", "Senior Engineer", "Pune, India", "INR", "24 lakh"):
        await candidate.says(line)
    await candidate.presses("Finish here")
    assert "Senior Data Engineer, Google" in text_of(await candidate.says("/practice google senior"))
    assert ["Infosys" in label for label in await labels(candidate, "senior engineer")] == [True, False]
    assert "Senior Engineer, Infosys" in text_of(await candidate.says("/practice pune"))
