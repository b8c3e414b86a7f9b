from __future__ import annotations

from typing import Any

from sqlalchemy import text

from db import Store

GUIDE: dict[str, Any] = {"name": "acme.md", "company": "Acme", "role": "Engineer", "text": "| Region | Base |"}


async def test_a_guide_is_its_senders_alone(store: Store) -> None:
    async with store.work() as work:
        for user in (1, 2):
            await work.users.ensure(user, user)
        kept = await work.own_guides.keep(1, **GUIDE)
        await work.commit()
    async with store.work() as work:
        assert [guide.text for guide in await work.own_guides.of(1)] == [GUIDE["text"]]
        assert await work.own_guides.of(2) == []
        assert not await work.own_guides.remove(2, kept.id)
        assert await work.own_guides.remove(1, kept.id)
        assert await work.own_guides.of(1) == []


async def test_a_guide_takes_the_place_of_the_one_that_it_replaces(store: Store) -> None:
    async with store.work() as work:
        await work.users.ensure(1, 1)
        first = await work.own_guides.keep(1, **GUIDE)
        second = await work.own_guides.keep(1, **GUIDE | {"text": "anew"}, instead=first.id)
        assert second.id == first.id
        assert [guide.text for guide in await work.own_guides.of(1)] == ["anew"]
        await work.commit()


async def test_nothing_of_it_is_stored_in_the_clear_and_a_deletion_takes_it_along(store: Store) -> None:
    async with store.work() as work:
        await work.users.ensure(1, 1)
        await work.own_guides.keep(1, **GUIDE)
        await work.commit()
    async with store.work() as work:
        (row,) = await work.users._transaction.read(text("SELECT name, company, role, text FROM own_guides"))
    assert not any(plain.encode() in sealed for plain, sealed in zip(GUIDE.values(), row, strict=True))
    async with store.work() as work:
        await work.users.delete(1)
        await work.users.ensure(1, 1)
        assert await work.own_guides.of(1) == []
