"""The Bot API over HTTP: who may call, what goes wrong on purpose, long polling, pace and files."""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from secrets import compare_digest
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.playground.faults import Fault, Faults
from bot.playground.messenger import Messenger
from bot.playground.methods import METHODS, allow_updates
from bot.playground.parameters import Parameters
from bot.playground.refusal import Refused
from bot.playground.store import Json

LONGEST_POLL = 50
SENDS = ("sendmessage", "sendphoto", "senddocument")


class BotApi:
    """The endpoints that the bot calls.

    Args:
        pacing: refuse more than one message a second to a chat or thirty in all with 429, as Telegram does.
    """

    def __init__(self, messenger: Messenger, faults: Faults, pacing: bool = False) -> None:
        self.messenger = messenger
        self.faults = faults
        self.pacing = pacing
        self.calls: deque[tuple[str, Json]] = deque(maxlen=10_000)
        self.count = 0
        self.closing = False
        self._poller: object | None = None
        self._sent: deque[tuple[float, int]] = deque()

    async def call(self, request: Request) -> Response:
        """One call of a method."""
        method = request.path_params["method"]
        try:
            self._check_token(request.path_params["token"])
            given = await Parameters.of(request)
        except Refused as refused:
            return answer(refused.body(), refused.code)
        self.count += 1
        self.calls.append((method, dict(given.values)))
        fault = self.faults.take(method, given.integer("chat_id") or None)
        if fault is not None and not fault.applied:
            return await _fail(fault, request, self)
        try:
            result = await self._run(method.lower(), given)
            response = answer({"ok": True, "result": result})
        except Refused as refused:
            response = answer(refused.body(), refused.code)
        return response if fault is None else await _fail(fault, request, self)

    async def file(self, request: Request) -> Response:
        """The content of an uploaded file, by the path that getFile names."""
        try:
            self._check_token(request.path_params["token"])
        except Refused as refused:
            return answer(refused.body(), refused.code)
        found = self.messenger.files.content(request.path_params["path"])
        if found is None:
            return answer(Refused("Not Found", code=404).body(), 404)
        return Response(found[1], media_type="application/octet-stream")

    def stop(self) -> None:
        """Let go of everybody who waits."""
        self.closing = True
        self.messenger.bell.ring()

    def _check_token(self, token: str) -> None:
        if compare_digest(token.encode(), self.messenger.settings["token"].encode()):
            return
        if re.fullmatch(r"\d+:[\w-]+", token):
            raise Refused("Unauthorized", code=401)
        raise Refused("Not Found", code=404)

    async def _run(self, method: str, given: Parameters) -> Any:
        if method == "getupdates":
            return await self._get_updates(given)
        if method not in METHODS:
            raise Refused("Not Found: method not found", code=404)
        if self.pacing and method in SENDS:
            self._pace(given.integer("chat_id"))
        return METHODS[method](self.messenger, given)

    async def _get_updates(self, given: Parameters) -> list[Json]:
        updates = self.messenger.updates
        if self.messenger.settings.get("webhook"):
            raise Refused(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                code=409,
            )
        limit = min(max(given.integer("limit", 100), 1), 100)
        allow_updates(self.messenger, given)
        updates.confirm(given.integer("offset"))
        poller = self._poller = object()
        self.messenger.bell.ring()
        loop = asyncio.get_running_loop()
        end = loop.time() + min(max(given.integer("timeout"), 0), LONGEST_POLL)
        try:
            while not updates.pending and not self.closing:
                left = end - loop.time()
                if left <= 0 or not await self.messenger.bell.wait(left):
                    break
                if self._poller is not poller:
                    raise Refused(
                        "terminated by other getUpdates request; make sure that only one bot instance is running",
                        code=409,
                    )
                if self.messenger.settings.get("webhook"):
                    raise Refused("terminated by setWebhook request", code=409)
        finally:
            if self._poller is poller:
                self._poller = None
        return list(updates.pending.values())[:limit]

    def _pace(self, chat: int) -> None:
        now = self.messenger.clock.now()
        while self._sent and now - self._sent[0][0] >= 1:
            self._sent.popleft()
        if len(self._sent) >= 30 or any(sent_to == chat for _, sent_to in self._sent):
            raise Refused.for_pace(1)
        self._sent.append((now, chat))


def answer(body: Json, status: int = 200) -> Response:
    """A JSON answer; non-ASCII is escaped, since a person may send half a surrogate pair."""
    return Response(json.dumps(body), status, media_type="application/json")


async def _fail(fault: Fault, request: Request, api: BotApi) -> Response:
    match fault.kind:
        case "too_many_requests":
            refused = Refused.for_pace(fault.retry_after)
            return answer(refused.body(), refused.code)
        case "server_error":
            return answer({"ok": False, "error_code": 500, "description": "Internal Server Error"}, 500)
        case "conflict":
            reason = "terminated by other getUpdates request; make sure that only one bot instance is running"
            refused = Refused(reason, code=409)
            return answer(refused.body(), refused.code)
        case "bad_gateway":
            page = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>"
            return Response(page, 502, media_type="text/html")
        case "garbage":
            return Response(b'{"ok":true,"result":\xff\x00<', media_type="application/json")
        case "answer":
            return Response(fault.body, fault.status)
        case "time_out":
            await _silence(fault.seconds, request, api)
    return _Drop()


async def _silence(seconds: float, request: Request, api: BotApi) -> None:
    """Say nothing until the client hangs up or the time is over."""

    async def hung_up() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    async def stopped() -> None:
        while not api.closing:
            await api.messenger.bell.wait()

    waiting = [asyncio.ensure_future(hung_up()), asyncio.ensure_future(stopped())]
    await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()


class _Drop(Response):
    """An answer that breaks off: the server closes the connection of one who promised more than came."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
