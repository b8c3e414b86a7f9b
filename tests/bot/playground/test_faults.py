import asyncio
from datetime import timedelta

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TelegramError, TimedOut

from bot import playground
from bot.playground import Fault, FaultKind, Playground


@pytest.mark.parametrize("applied", [False, True])
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("too_many_requests", RetryAfter),
        ("server_error", NetworkError),
        ("bad_gateway", NetworkError),
        ("garbage", TelegramError),
        ("drop", NetworkError),
    ],
)
async def test_a_send_fails_as_often_as_asked_with_or_without_effect(
    server: Playground, bot: Bot, kind: FaultKind, error: type[Exception], applied: bool
) -> None:
    server.faults.add(Fault(kind, "sendMessage", times=2, applied=applied))
    for _ in range(2):
        with pytest.raises(error):
            await bot.send_message(1, "lost?")
    await bot.send_message(1, "arrives")
    assert [message.text for message in server.from_bot()] == ["lost?"] * (2 * applied) + ["arrives"]


@pytest.mark.parametrize("applied", [False, True])
async def test_a_send_that_times_out_may_have_arrived(server: Playground, bot: Bot, applied: bool) -> None:
    server.faults.add(Fault("time_out", "sendMessage", applied=applied))
    with pytest.raises(TimedOut):
        await bot.send_message(1, "lost?", read_timeout=0.05)
    assert len(server.from_bot()) == applied


async def test_a_fault_can_be_for_one_chat_only_and_leaves_other_methods_alone(server: Playground, bot: Bot) -> None:
    server.send_text("hi", user=2)
    server.faults.add(Fault("server_error", "sendMessage", chat=2))
    await bot.send_message(1, "fine")
    await bot.send_chat_action(2, "typing")
    with pytest.raises(NetworkError):
        await bot.send_message(2, "not fine")


async def test_a_lost_answer_to_a_confirming_poll_loses_no_update(server: Playground, bot: Bot) -> None:
    server.send_text("one")
    (update,) = await bot.get_updates()
    server.send_text("two")
    server.faults.add(Fault("drop", "getUpdates", applied=True))
    with pytest.raises(NetworkError):
        await bot.get_updates(offset=update.update_id + 1)
    (update,) = await bot.get_updates(offset=update.update_id + 1)
    assert update.message is not None
    assert update.message.text == "two"


async def test_a_poller_can_be_made_to_meet_another(server: Playground, bot: Bot) -> None:
    server.faults.add(Fault("conflict", "getUpdates"))
    with pytest.raises(Conflict):
        await bot.get_updates()


async def test_a_press_is_too_old_to_answer_after_150_seconds(server: Playground, bot: Bot) -> None:
    await bot.send_message(1, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="a")]]))
    young, old = server.press("a"), server.press("a")
    server.clock.advance(149)
    assert await bot.answer_callback_query(young.id)
    server.clock.advance(2)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(old.id)


async def test_pacing_allows_one_message_a_second_to_a_chat_and_thirty_in_all() -> None:
    async with playground.serve(pacing=True) as server:
        for user in range(1, 33):
            server.send_text("hi", user=user)
        async with Bot(server.token, base_url=server.base_url) as bot:
            await bot.send_message(1, "one")
            with pytest.raises(RetryAfter) as refused:
                await bot.send_message(1, "two")
            assert refused.value.retry_after == timedelta(seconds=1)
            server.clock.advance(1)
            sends = [bot.send_message(user, "x") for user in range(1, 33)]
            outcomes = await asyncio.gather(*sends, return_exceptions=True)
            assert sum(isinstance(outcome, RetryAfter) for outcome in outcomes) == 2


async def test_an_unknown_fault_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown fault 'earthquake'; one of too_many_requests, "):
        Fault("earthquake")  # type: ignore[arg-type]


async def test_another_process_steers_the_playground_over_http(server: Playground, bot: Bot) -> None:
    async with httpx.AsyncClient(base_url=server.page_url) as control:
        sent = await control.post("api/send", json={"text": "/start", "user": 9})
        assert sent.json()["message"]["chat"]["id"] == 9
        assert (await control.get("api/state")).json()["pending"] == 1
        await control.post("api/faults", json={"kind": "server_error", "method": "sendMessage", "times": 5})
        with pytest.raises(NetworkError):
            await bot.send_message(9, "x")
        await control.delete("api/faults")
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
        await bot.send_message(9, "x", reply_markup=markup)
        assert (await control.post("api/press", json={"label": "Go", "user": 9})).json()["ok"]
        transcript = (await control.get("api/transcript", params={"chat": 9})).json()["messages"]
        assert [message["text"] for message in transcript] == ["/start", "x"]
        await control.post("api/clock", json={"advance": 200})
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query((await bot.get_updates())[-1].callback_query.id)  # type: ignore[union-attr]
        refused = await control.post("api/faults", json={"kind": "earthquake"})
        assert (refused.status_code, "earthquake" in refused.json()["description"]) == (400, True)
