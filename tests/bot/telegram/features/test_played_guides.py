"""A rehearsal keeps the guide that it began with: whether that is replaced, removed, or changed on disk."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.roleplay.codec import dump_turn, load_event
from bot.roleplay.rehearsal import replay
from bot.telegram.shelf import Shelf
from scenarios.catalogue import Catalogue
from scenarios.guide import Guide
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.bot.telegram.features.test_myoffer import told
from tests.bot.telegram.features.test_own_guides import sends
from tests.scenarios.guides import guide_text

POORER = "| Region | Base Salary | Bonus |\n|---|---|---|\n| Leeds | £20K–£21K | 1% |"
ELSEWHERE = "| Region | Base |\n|---|---|\n| Oslo (NOK) | NOK 900K–1.1M |"


async def begun(candidate: Candidate) -> None:
    await candidate.presses("Rehearse")
    await candidate.presses("Maya")
    await candidate.says("I'd rather see your offer first.")
    await candidate.says("I'd rather see your offer first.")


async def replayed(candidate: Candidate, number: int) -> tuple[list[str], list[str]]:
    """The turns of a session as they are stored, and as they come out when they are played again."""
    async with candidate.store.read() as work:
        session = await work.sessions.get(number, candidate.id)
        assert session is not None
        house = candidate.house.of(await work.own_guides.of(candidate.id), await work.own_offers.of(candidate.id))
        scenario = await house.scenario(session, work)
        assert scenario is not None
        stored = await work.sessions.turns(session.id)
    again = replay(scenario, [load_event(turn.event) for turn in stored])
    return [turn.turn for turn in stored], [dump_turn(played.turn) for played in again]


async def replace_it(candidate: Candidate) -> None:
    await sends(candidate, guide_text(table=POORER))


async def move_it(candidate: Candidate) -> None:
    await sends(candidate, guide_text(table=ELSEWHERE))


async def remove_it(candidate: Candidate) -> None:
    await candidate.sends_data("forget:0:own:1,yes", 1)


CHANGES = {"replaced": replace_it, "moved elsewhere": move_it, "removed": remove_it}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_a_rehearsal_goes_on_with_the_guide_that_it_began_with(
    candidate: Candidate, change: Callable[[Candidate], Awaitable[None]]
) -> None:
    await sends(candidate, guide_text())
    await begun(candidate)
    before = text_of(await candidate.says("/offer"))
    await change(candidate)
    assert text_of(await candidate.says("/offer")) == before
    await candidate.says("I'd like a base of £78,000, few people have done this at scale.")
    await candidate.says("/stop")
    session = await candidate.session()
    assert session is not None
    stored, again = await replayed(candidate, session.id)
    assert len(stored) == 4
    assert stored == again
    assert "Stopped" in text_of(await candidate.sends_data(f"session:{session.id}:"))


async def test_a_second_round_and_a_retry_are_played_with_the_same_guide(candidate: Candidate) -> None:
    await sends(candidate, guide_text())
    await begun(candidate)
    await candidate.says("I'd like a base of £78,000, few people have done this at scale.")
    await candidate.says("/stop")
    first = await candidate.session()
    await replace_it(candidate)
    assert first is not None
    await candidate.sends_data(f"round:{first.id}:")
    second = await candidate.session()
    assert second is not None
    assert (second.id > first.id, second.played_id) == (True, first.played_id)
    await candidate.sends_data(f"retry:{first.id}:2")
    third = await candidate.session()
    assert third is not None
    assert third.played_id == first.played_id


async def test_the_next_rehearsal_begins_with_the_new_guide(candidate: Candidate) -> None:
    await sends(candidate, guide_text())
    await begun(candidate)
    await candidate.says("/stop")
    await replace_it(candidate)
    await begun(candidate)
    assert "£20" in text_of(await candidate.says("/offer"))


async def test_a_guide_that_changes_on_disk_changes_no_rehearsal(candidate: Candidate, tmp_path: Path) -> None:
    file = tmp_path / "guides" / "acme" / "engineer.md"
    file.parent.mkdir(parents=True)
    file.write_text(guide_text(), encoding="utf-8")
    catalogue = Catalogue(tmp_path / "guides")
    candidate.house = replace(candidate.house, guides=Shelf(catalogue))
    await candidate.says("/practice acme")
    await candidate.presses("Maya")
    await candidate.says("I'd rather see your offer first.")
    await candidate.says("I'd rather see your offer first.")
    before = text_of(await candidate.says("/offer"))
    file.write_text(guide_text(table=POORER), encoding="utf-8")
    assert catalogue.refresh()
    assert text_of(await candidate.says("/offer")) == before
    file.unlink()
    assert catalogue.refresh()
    assert text_of(await candidate.says("/offer")) == before


async def test_an_offer_that_is_removed_stays_for_its_rehearsals(candidate: Candidate) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await candidate.says("I'd rather see your offer first.")
    before = text_of(await candidate.says("/offer"))
    await candidate.says("/myoffer")
    await candidate.presses("Remove")
    await candidate.presses("Remove it")
    assert text_of(await candidate.says("/offer")) == before


async def test_of_a_person_who_is_deleted_no_guide_is_left_in_store_or_memory(candidate: Candidate) -> None:
    await sends(candidate, guide_text(company="Zebra"))
    await begun(candidate)
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await candidate.says("I'd rather see your offer first.")
    async with candidate.store.read() as work:
        numbers = {session.played_id for session in (await work.sessions.page(candidate.id, 0, 9))[0]}
        for number in numbers:
            assert number is not None
            assert await work.played_guides.get(candidate.id, number) is not None
    assert len(numbers) == 2
    await candidate.sends_data("delete:0:yes", 1)
    async with candidate.store.read() as work:
        for number in numbers:
            assert number is not None
            assert await work.played_guides.get(candidate.id, number) is None
    gc.collect()
    held = [guide.company for guide in gc.get_objects() if isinstance(guide, Guide)]
    assert not {"Zebra", "Acme"} & set(held)


async def test_copies_go_with_the_last_rehearsal_that_is_played_with_them(candidate: Candidate) -> None:
    await sends(candidate, guide_text())
    await begun(candidate)
    async with candidate.store.work() as work:
        assert await work.played_guides.forget() == 0
        (session,), _ = await work.sessions.page(candidate.id, 0, 9)
        await work.users.delete(candidate.id)
        await work.users.ensure(candidate.id, candidate.id)
        assert session.played_id is not None
        assert await work.played_guides.get(candidate.id, session.played_id) is None
