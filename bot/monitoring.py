"""What an operator's machines ask: is the bot alive, does it work, and how much."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.listening import EVERYWHERE, listen
from bot.serving import serving
from db import Unavailable

if TYPE_CHECKING:
    from starlette.requests import Request

    from bot.telegram.metrics import Pulse
    from db import Store

_PENDING = Gauge("counteroffer_outbox_pending", "Calls of the Bot API that are still to be made.")
_PENDING_AGE = Gauge("counteroffer_outbox_age_seconds", "For how long the oldest of them waits.")
_WAITING = Gauge("counteroffer_inbox_waiting", "Stored updates that are still to be played.")
_WAITING_AGE = Gauge("counteroffer_inbox_age_seconds", "For how long the oldest of them waits.")


@asynccontextmanager
async def monitored(port: int, store: Store, pulse: Pulse) -> AsyncIterator[None]:
    """Answer `/healthz`, `/readyz` and `/metrics` while the block is open.

    Raises:
        PortTaken: Another program has the port.
    """
    with closing(listen(port, EVERYWHERE)) as listener:
        async with serving(app(store, pulse), listener):
            yield


def app(store: Store, pulse: Pulse) -> Starlette:
    async def healthz(_: Request) -> Response:
        """Alive: whoever gets no answer here may start the bot anew."""
        return PlainTextResponse("ok\n")

    async def readyz(_: Request) -> Response:
        """At work: the database answers, and updates come."""
        try:
            await _look(store)
        except Unavailable:
            return PlainTextResponse("the database is not available\n", 503)
        if pulse.stopping:
            return PlainTextResponse("the bot is stopping\n", 503)
        if not pulse.alive:
            return PlainTextResponse("Telegram cannot be reached\n", 503)
        return PlainTextResponse("ok\n")

    async def metrics(_: Request) -> Response:
        try:
            await _look(store)
        except Unavailable:
            for gauge in (_PENDING, _PENDING_AGE, _WAITING, _WAITING_AGE):
                gauge.set(float("nan"))
        # The text of a thousand lines is no work for the event loop.
        return Response(await run_in_threadpool(generate_latest), media_type=CONTENT_TYPE_LATEST)

    return Starlette(
        routes=[Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)],
    )


async def _look(store: Store) -> None:
    store.see_that_it_is_there()
    async with store.read() as work:
        waiting, waits_since = await work.inbox.backlog()
        pending, pends_since = await work.outbox.backlog()
    _WAITING.set(waiting)
    _WAITING_AGE.set(_age(waits_since))
    _PENDING.set(pending)
    _PENDING_AGE.set(_age(pends_since))


def _age(moment: datetime | None) -> float:
    return 0.0 if moment is None else max(0.0, (datetime.now(UTC) - moment).total_seconds())
