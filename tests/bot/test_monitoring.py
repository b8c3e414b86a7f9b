from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import httpx
import pytest

from bot import playground, serving
from bot.listening import PortTaken, listen
from bot.monitoring import monitored
from bot.playground import Fault, Playground
from bot.telegram.account import Account
from bot.telegram.bootstrap import running
from bot.telegram.furnishing import furnish
from bot.telegram.metrics import Pulse
from db import Store, Unavailable
from scenarios.catalogue import Catalogue

WORDS = "I earn 142k and hope for 175k"


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.opened(f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}") as store:
        yield store


@pytest.fixture
async def server() -> AsyncIterator[Playground]:
    async with playground.serve() as server:
        yield server


@asynccontextmanager
async def asking(store: Store, pulse: Pulse) -> AsyncIterator[httpx.AsyncClient]:
    with closing(listen(0)) as free:
        port = free.getsockname()[1]
    async with (
        monitored(port, store, pulse),
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client,
    ):
        yield client


def value(text: str, name: str) -> float:
    """A figure of the metrics, 0 where it is not there yet."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", text, re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_ready_is_who_reaches_the_database_and_telegram(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    pulse = Pulse(clock)
    async with asking(store, pulse) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).text == "Telegram cannot be reached\n"
        pulse.beat(60)
        assert (await client.get("/readyz")).status_code == 200
        clock.now += 61
        assert (await client.get("/readyz")).status_code == 503
        pulse.beat(60)
        pulse.stop()
        assert (await client.get("/readyz")).text == "the bot is stopping\n"
        assert (await client.get("/healthz")).status_code == 200
        pulse.stopping = False

        def locked(_: Store) -> None:
            raise Unavailable("database is locked")

        monkeypatch.setattr(Store, "read", locked)
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.text) == (503, "the database is not available\n")
        assert (await client.get("/healthz")).status_code == 200
        assert value((await client.get("/metrics")).text, "counteroffer_outbox_pending") != 0


async def test_what_was_done_can_be_counted_and_nobody_read(server: Playground, store: Store) -> None:
    account = Account(server.token, server.base_url, server.base_file_url)
    pulse = Pulse()
    async with asking(store, pulse) as client:
        before = (await client.get("/metrics")).text
        async with running(account, store, furnish(Catalogue(), seed=lambda: 7).features, paced=False, pulse=pulse):
            await server.replies(server.send_text("/start"))
            for label in ("Start a rehearsal", "Detroit", "Daniel"):
                labels = [found for message in reversed(server.transcript()) for found in message.labels]
                await server.answered(server.press(next(found for found in labels if label in found)))
                await server.quiet()
            await server.replies(server.send_text(WORDS))
            assert (await client.get("/readyz")).status_code == 200
            server.faults.add(Fault("bad_gateway", "sendMessage"))
            await server.replies(server.send_text("/help"))
        after = (await client.get("/metrics")).text
    grown = {
        name: value(after, name) - value(before, name)
        for name in (
            'counteroffer_updates_total{kind="message"}',
            'counteroffer_updates_total{kind="callback_query"}',
            'counteroffer_played_total{result="done"}',
            "counteroffer_turns_total",
            "counteroffer_turn_seconds_count",
            'counteroffer_telegram_calls_total{answer="200",method="answerCallbackQuery"}',
            'counteroffer_telegram_calls_total{answer="502",method="sendMessage"}',
        )
    }
    assert list(grown.values()) == [3, 3, 6, 1, 6, 3, 1]
    assert value(after, 'counteroffer_telegram_call_seconds_count{method="sendMessage"}') >= 4
    assert value(after, "counteroffer_answer_seconds_count") >= 6
    assert value(after, "counteroffer_outbox_pending") == 0
    assert "process_resident_memory_bytes" in after
    token = account.token.partition(":")[2]
    assert [secret for secret in (token, "142k", "Ada", "update_id") if secret in after] == []


async def test_what_waits_is_counted_with_its_age(store: Store) -> None:
    async with store.work() as work:
        await work.users.ensure(1, 1)
        await work.outbox.add(9, 1, ["{}", "{}"])
        await work.inbox.add(9, [(1, 1, 1, "{}")])
        await work.commit()
    async with asking(store, Pulse()) as client:
        text = (await client.get("/metrics")).text
    assert value(text, "counteroffer_outbox_pending") == 2
    assert value(text, "counteroffer_inbox_waiting") == 1
    assert 0 <= value(text, "counteroffer_outbox_age_seconds") < 60


async def test_a_port_that_is_taken_is_said(store: Store) -> None:
    with closing(listen(0)) as other, pytest.raises(PortTaken):
        async with monitored(other.getsockname()[1], store, Pulse()):
            pass


async def test_a_database_whose_file_was_removed_is_not_at_work(store: Store, tmp_path: Path) -> None:
    pulse = Pulse()
    pulse.beat(60)
    async with asking(store, pulse) as client:
        away = (tmp_path / "store.sqlite").rename(tmp_path / "away")
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.text) == (503, "the database is not available\n")
        away.rename(tmp_path / "store.sqlite")
        assert (await client.get("/readyz")).status_code == 200


@pytest.mark.parametrize("begin", [b"GET /healthz HTTP/1.1\r\nX-A: ", b"GET /"], ids=["a header", "an address"])
async def test_what_has_no_end_is_not_listened_to(store: Store, begin: bytes) -> None:
    with closing(listen(0)) as free:
        port = free.getsockname()[1]
    async with monitored(port, store, Pulse()):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begin)
        with pytest.raises(ConnectionError):
            await asyncio.wait_for(without_end(writer), 10)


async def test_who_asks_nothing_is_let_go_and_leaves_room_for_others(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "MOST_CONNECTIONS", 20)
    monkeypatch.setattr(serving, "REQUEST_SECONDS", 1.0)
    pulse = Pulse()
    pulse.beat(60)
    async with asking(store, pulse) as client, asyncio.timeout(10):
        port = client.base_url.port
        idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(30)]
        assert sum([await reader.read() == b"" for reader, _ in idle]) == 30
        assert (await client.get("/readyz")).status_code == 200
        for _, writer in idle:
            writer.close()


async def test_who_is_refused_and_goes_on_sending_is_let_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "REQUEST_SECONDS", 0.5)
    async with asking(store, Pulse()) as client:
        reader, writer = await asyncio.open_connection("127.0.0.1", client.base_url.port)
        writer.write(b"POST /healthz HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 405")
        writer.write(b"a")  # from here on there is no more waiting for another request
        await asyncio.wait_for(reader.read(), 10)
        writer.close()


async def without_end(writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(b"a" * 10_000)
        await writer.drain()
