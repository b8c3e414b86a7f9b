from db import Store, Work

ME, OTHER = 7, 8


async def me(work: Work) -> None:
    for user in (ME, OTHER):
        await work.users.ensure(user, user)


async def test_only_one_offer_of_a_person_waits_for_an_answer_at_a_time(store: Store) -> None:
    async with store.work() as work:
        await me(work)
        first = await work.own_offers.begin(ME, "first")
        second = await work.own_offers.begin(ME, "second")
        elsewhere = await work.own_offers.begin(OTHER, "other")
        assert [(offer.form, offer.waiting) for offer in await work.own_offers.of(ME)] == [
            ("second", True),
            ("first", False),
        ]
        await work.own_offers.change(first, "first, changed", waiting=True)
        assert [(offer.id, offer.waiting) for offer in await work.own_offers.of(ME)] == [
            (second.id, False),
            (first.id, True),
        ]
        assert [offer.waiting for offer in await work.own_offers.of(OTHER)] == [elsewhere.waiting] == [True]


async def test_nobody_removes_somebody_elses_offer(store: Store) -> None:
    async with store.work() as work:
        await me(work)
        offer = await work.own_offers.begin(ME, "mine")
        assert not await work.own_offers.remove(OTHER, offer.id)
        assert await work.own_offers.remove(ME, offer.id)
        assert await work.own_offers.of(ME) == []


async def test_whoever_is_deleted_leaves_no_offer(store: Store) -> None:
    async with store.work() as work:
        await me(work)
        await work.own_offers.begin(ME, "mine")
        await work.users.delete(ME)
        assert await work.own_offers.of(ME) == []
