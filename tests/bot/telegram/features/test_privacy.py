import json

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


async def test_export_gives_all_that_is_kept_of_one_person_and_nothing_of_others(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("I was hoping for a base of $171,300")
    other = candidate.another()
    await other.begins()
    await other.says("Could you do $168,900?")
    (reply,) = await candidate.says("/export")
    assert reply.document is not None
    kept = json.loads(reply.document.content)
    assert [user["id"] for user in kept["users"]] == [candidate.id]
    (session,) = kept["sessions"]
    assert session["region"] == "Detroit, MI (HQ)"
    assert session["turns"][1]["event"]["text"] == "I was hoping for a base of $171,300"
    assert "168,900" not in reply.document.content


async def test_one_export_at_a_time(candidate: Candidate) -> None:
    async with candidate.store.work() as work:
        await work.users.ensure(candidate.id, candidate.id)
        await work.outbox.add(1, candidate.id, ["an export on its way"])
        await work.commit()
    (reply,) = await candidate.says("/export")
    assert reply.document is None
    assert "One moment" in reply.html


async def test_after_delete_an_old_button_says_that_the_rehearsal_is_gone(candidate: Candidate) -> None:
    await candidate.begins()
    session = await candidate.session()
    assert session is not None
    await candidate.sends_data("delete:0:yes")
    await candidate.sends_data(f"review:{session.id}:summary")
    assert "gone" in candidate.toasts[-1].text
    assert "somebody" not in candidate.toasts[-1].text
