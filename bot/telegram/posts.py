"""Takes updates that Telegram posts. Only a 2xx acknowledges one, and only once it is stored."""

from __future__ import annotations

import logging
import secrets
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from bot.telegram.intake import Intake, is_update
from bot.telegram.notation import read
from db import Unavailable

if TYPE_CHECKING:
    from starlette.requests import Request

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes of a body. A message of 4096 characters with a hundred entities has some 20,000."""

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def app(intake: Intake, secret: str) -> Starlette:
    """What answers the posts, at any path: a proxy before it may have taken off a part."""
    expected = secret.encode()

    async def post(request: Request) -> Response:
        # Whoever does not know the secret learns nothing, not even how long it would take to find it.
        if not secrets.compare_digest(request.headers.get(_HEADER, "").encode(), expected):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _parsed(body)
        if not is_update(update):
            return Response(status_code=400)
        try:
            await intake.take([update])
        except Unavailable as error:
            log.warning("cannot store an update (%s); it stays with Telegram", error)
            return Response(status_code=503)
        return Response()

    return Starlette(routes=[Route("/{path:path}", post, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """The body; None when it is too large."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            return None
        parts.append(part)
    return b"".join(parts)


def _parsed(body: bytes) -> object:
    try:
        return read(body)
    except (ValueError, RecursionError):
        return None
