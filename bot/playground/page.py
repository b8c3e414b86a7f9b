"""The chat page and what it talks to, all below the secret of its address."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from secrets import compare_digest
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.playground.bot_api import answer
from bot.playground.faults import Fault
from bot.playground.files import MEDIA_KINDS
from bot.playground.methods import commands_shown
from bot.playground.parameters import Parameters
from bot.playground.refusal import Refused
from bot.playground.store import Json

if TYPE_CHECKING:
    from bot.playground.server import Playground

Endpoint = Callable[[Request], Awaitable[Response]]

SHOWN = 400
"""Messages that the page shows; older ones stay in the store."""
HEARTBEAT = 15.0
_STATIC = Path(__file__).parent / "static"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_SHOWN_INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "audio/webm", "audio/mp4")


class Page:
    """The endpoints of the page; the same ones steer a playground that runs in another process."""

    def __init__(self, playground: Playground) -> None:
        self.playground = playground
        self.messenger = playground.messenger
        self._queues: set[asyncio.Queue[bytes | None]] = set()
        self.routes = [
            Route("/events", self._secret(self.events)),
            Route("/file/{unique}", self._secret(self.file)),
            Route("/api/send", self._secret(self.send), methods=["POST"]),
            Route("/api/edit", self._secret(self.edit), methods=["POST"]),
            Route("/api/press", self._secret(self.press), methods=["POST"]),
            Route("/api/attach", self._secret(self.attach), methods=["POST"]),
            Route("/api/block", self._secret(self.block), methods=["POST"]),
            Route("/api/transcript", self._secret(self.transcript)),
            Route("/api/state", self._secret(self.state)),
            Route("/api/faults", self._secret(self.add_fault), methods=["POST"]),
            Route("/api/faults", self._secret(self.clear_faults), methods=["DELETE"]),
            Route("/api/clock", self._secret(self.advance), methods=["POST"]),
            Route("/{name:path}", self._secret(self.static)),
        ]

    def stop(self) -> None:
        """End every stream of events."""
        for queue in self._queues:
            queue.put_nowait(None)

    def _secret(self, endpoint: Endpoint) -> Endpoint:
        async def guarded(request: Request) -> Response:
            given = request.path_params["secret"].encode()
            if not compare_digest(given, self.messenger.settings["secret"].encode()):
                return Response("Not Found", 404)
            try:
                return await endpoint(request)
            except (Refused, LookupError, ValueError, TypeError) as error:
                return answer({"ok": False, "description": str(error)}, 400)

        return guarded

    async def static(self, request: Request) -> Response:
        """The page itself, its style and its script."""
        path = _STATIC / (request.path_params["name"] or "index.html")
        if path.parent != _STATIC or not path.is_file():
            return Response("Not Found", 404)
        return Response(path.read_bytes(), media_type=_TYPES[path.suffix])

    async def file(self, request: Request) -> Response:
        """An uploaded file: pictures and voice to look at and hear, everything else to download."""
        found = self.messenger.files.content(request.path_params["unique"])
        if found is None:
            return Response("Not Found", 404)
        mime = found[0].partition(";")[0]
        headers = {"Content-Security-Policy": "sandbox; default-src 'none'"}
        if mime not in _SHOWN_INLINE:
            headers["Content-Disposition"] = "attachment"
            mime = "application/octet-stream"
        return Response(found[1], media_type=mime, headers=headers)

    async def events(self, request: Request) -> Response:
        """Server-sent events: everything as it stands, then each change. A page that lost the line starts over."""
        chat = int(request.query_params.get("user", 1))
        return StreamingResponse(self._stream(chat), media_type="text/event-stream")

    async def _stream(self, chat: int) -> AsyncIterator[bytes]:
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()

        def listen(kind: str, where: int | None, data: Json) -> None:
            if where in (None, chat):
                queue.put_nowait(_event(kind, data))

        self.messenger.listeners.append(listen)
        self._queues.add(queue)
        try:
            yield b"retry: 1000\n" + _event("state", self._state(chat))
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), HEARTBEAT)
                except TimeoutError:
                    event = b": still here\n\n"
                if event is None:
                    break
                yield event
        finally:
            self.messenger.listeners.remove(listen)
            self._queues.discard(queue)

    def _state(self, chat: int) -> Json:
        messages = list(self.messenger.messages[chat].values()) if chat in self.messenger.messages else []
        return {
            "bot": self.messenger.bot,
            "user": self.messenger.user(chat),
            "description": self.messenger.settings.get("description", ""),
            "commands": commands_shown(self.messenger),
            "messages": messages[-SHOWN:],
            "presses": [press.id for press in self.messenger.presses.values() if press.answer is None],
        }

    async def send(self, request: Request) -> Response:
        """`{"text", "user"?, "chat"?}`: write."""
        given = await request.json()
        sent = self.playground.send_text(str(given["text"]), *_who(given))
        return answer({"ok": True, "message": sent.json})

    async def edit(self, request: Request) -> Response:
        """`{"message_id", "text", "user"?, "chat"?}`: edit a message of one's own."""
        given = await request.json()
        if not str(given["text"]).strip():
            raise ValueError("an edited message needs a text")
        edited = self.messenger.rewrite(int(given["message_id"]), str(given["text"]), *_who(given))
        return answer({"ok": True, "message": edited})

    async def press(self, request: Request) -> Response:
        """`{"message_id", "row", "column"}` or `{"label"}`, with `"user"?, "chat"?`: press a button."""
        given = await request.json()
        user, chat = _who(given)
        if "label" in given:
            press = self.playground.press(str(given["label"]), user, chat)
        else:
            place = int(given["message_id"]), int(given["row"]), int(given["column"])
            press = self.messenger.press(*place, user, chat)
        return answer({"ok": True, "id": press.id})

    async def attach(self, request: Request) -> Response:
        """A form with `kind`, `file`, `caption`?, `user`?: send a picture, a file, a voice message or a sticker."""
        given = await Parameters.of(request)
        kind = next((kind for kind in MEDIA_KINDS if kind == given.text("kind")), None)
        upload = given.file("file")
        if kind is None or upload is None or not upload.content:
            raise ValueError(f"needs a kind ({', '.join(MEDIA_KINDS)}) and a file with something in it")
        name = given.text("emoji") if kind == "sticker" else upload.name
        user = given.integer("user", 1)
        sent = self.messenger.attach(kind, upload.content, name, given.text("caption"), user, mime=upload.mime)
        return answer({"ok": True, "message": sent})

    async def block(self, request: Request) -> Response:
        """`{"user"?}`: block the bot, until the user writes again."""
        self.messenger.block(_who(await request.json())[0])
        return answer({"ok": True})

    async def transcript(self, request: Request) -> Response:
        """`?chat=`: all messages of a chat, oldest first."""
        chat = int(request.query_params.get("chat", 1))
        return answer({"ok": True, "messages": [message.json for message in self.playground.transcript(chat)]})

    async def state(self, request: Request) -> Response:
        """How much is on its way: updates that wait for the bot, calls that the bot made, faults to come."""
        api = self.playground.api
        waiting = [{"kind": fault.kind, "method": fault.method, "times": fault.times} for fault in api.faults.waiting]
        pending = len(self.messenger.updates.pending)
        return answer({"ok": True, "pending": pending, "calls": api.count, "faults": waiting})

    async def add_fault(self, request: Request) -> Response:
        """The fields of `Fault`: make the next calls of a method fail."""
        self.playground.faults.add(Fault(**await request.json()))
        return answer({"ok": True})

    async def clear_faults(self, request: Request) -> Response:
        """Let everything work again."""
        self.playground.faults.clear()
        return answer({"ok": True})

    async def advance(self, request: Request) -> Response:
        """`{"advance": seconds}`: move the clock."""
        self.playground.clock.advance(float((await request.json())["advance"]))
        return answer({"ok": True, "now": self.playground.clock.now()})


def _who(given: Json) -> tuple[int, int | None]:
    chat = given.get("chat")
    return int(given.get("user", 1)), None if chat is None else int(chat)


def _event(kind: str, data: Json) -> bytes:
    return f"event: {kind}\ndata: {json.dumps(data)}\n\n".encode()
