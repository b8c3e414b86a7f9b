from tests.bot.telegram.features.conftest import Candidate, text_of


async def test_delete_asks_first_and_the_button_deletes_everything(candidate: Candidate) -> None:
    await candidate.begins()
    other = candidate.another()
    await other.begins()
    await candidate.says("/delete")
    assert await candidate.session() is not None
    await candidate.presses("Delete")
    assert await candidate.session() is None
    async with candidate.store.read() as work:
        assert await work.users.get(candidate.id) is None
    assert await other.session() is not None


async def test_delete_can_be_thought_better_of(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/delete")
    await candidate.sends_data("delete:0:no", 1)
    assert await candidate.session() is not None


async def test_privacy_names_what_is_kept_and_the_way_out(candidate: Candidate) -> None:
    assert "/delete" in text_of(await candidate.says("/privacy"))
