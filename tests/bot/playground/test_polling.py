import asyncio
from typing import Any

import httpx
import pytest
from telegram import Bot, Update
from telegram.error import Conflict

from bot.playground import Playground


async def test_updates_stay_until_an_offset_confirms_them(server: Playground, bot: Bot) -> None:
    for number in range(3):
        server.send_text(str(number))
    first = await bot.get_updates(limit=2)
    assert [update.message.text for update in first if update.message] == ["0", "1"]
    assert await bot.get_updates(limit=2) == first
    rest = await bot.get_updates(offset=first[-1].update_id + 1)
    assert [update.message.text for update in rest if update.message] == ["2"]
    assert await bot.get_updates(offset=rest[-1].update_id + 1) == ()


async def test_a_negative_offset_keeps_only_the_last_updates(server: Playground, bot: Bot) -> None:
    for number in range(5):
        server.send_text(str(number))
    last = await bot.get_updates(offset=-2)
    assert [update.message.text for update in last if update.message] == ["3", "4"]
    assert await bot.get_updates() == last


async def test_update_and_message_numbers_rise_by_one(server: Playground, bot: Bot) -> None:
    server.send_text("a", user=1)
    server.send_text("b", user=2)
    first, second = await bot.get_updates()
    assert first.message is not None
    assert second.message is not None
    assert second.update_id == first.update_id + 1
    assert second.message.message_id == first.message.message_id + 1


async def test_a_long_poll_returns_as_soon_as_something_happens(server: Playground, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=50))
    await server.until(lambda: server.api.calls[-1][1].get("timeout") == "50")
    server.send_text("now")
    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "now"


async def test_a_second_poller_ends_the_first_with_a_conflict(server: Playground, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=50))
    await server.until(lambda: server.api.calls[-1][1].get("timeout") == "50")
    async with Bot(server.token, base_url=server.base_url) as second:
        assert await second.get_updates() == ()
    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot instance"):
        await first


async def test_updates_of_kinds_that_the_bot_did_not_ask_for_do_not_come(server: Playground, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=[Update.CALLBACK_QUERY])
    server.send_text("unheard")
    assert await bot.get_updates() == ()
    await bot.get_updates(allowed_updates=[])
    server.send_text("heard")
    assert len(await bot.get_updates()) == 1


async def test_polling_and_webhook_exclude_each_other(server: Playground, bot: Bot) -> None:
    async with httpx.AsyncClient() as client:
        await client.get(f"{bot.base_url}/setWebhook", params={"url": "https://example.com/hook"})
        answer = await client.get(f"{bot.base_url}/getUpdates")
    assert answer.json()["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    assert (await bot.get_webhook_info()).url == ""


async def test_a_webhook_gets_each_update_with_the_secret_until_it_answers_2xx(server: Playground, bot: Bot) -> None:
    came: list[tuple[str, str]] = []
    answers = iter([b"500 Oops", b"200 OK", b"200 OK"])

    async def receive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        size = int(head.split("content-length:")[1].split("\r\n")[0])
        body = (await reader.readexactly(size)).decode()
        came.append((head.split("x-telegram-bot-api-secret-token:")[1].split("\r\n")[0].strip(), body))
        writer.write(b"HTTP/1.1 " + next(answers) + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(receive, "127.0.0.1", 0) as hook:
        port = hook.sockets[0].getsockname()[1]
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="s3cret")
        server.send_text("first")
        server.send_text("second")
        await server.until(lambda: len(came) == 3 and not server.messenger.updates.pending)
    assert [secret for secret, _ in came] == ["s3cret"] * 3
    assert ['"first"' in body for _, body in came] == [True, True, False]


async def test_a_bot_that_answers_can_be_waited_for(server: Playground, bot: Bot) -> None:
    async def echo_twice() -> None:
        offset: Any = None
        while True:
            for update in await bot.get_updates(offset=offset, timeout=50):
                offset = update.update_id + 1
                assert update.message is not None
                for time in ("once", "twice"):
                    await bot.send_message(update.message.chat_id, f"{update.message.text} {time}")

    echo = asyncio.create_task(echo_twice())
    for user in (1, 7):
        replies = await server.replies(server.send_text("Hi", user=user))
        assert [reply.text for reply in replies] == ["Hi once", "Hi twice"]
    echo.cancel()
    await asyncio.gather(echo, return_exceptions=True)


async def test_waiting_in_vain_fails_and_tells_what_stands_in_the_chat(server: Playground) -> None:
    with pytest.raises(TimeoutError, match="you: anybody there"):
        await server.replies(server.send_text("anybody there?"), patience=0.05)


async def test_a_button_that_is_not_there_cannot_be_pressed(server: Playground) -> None:
    with pytest.raises(LookupError, match="no button 'Accept'"):
        server.press("Accept")
