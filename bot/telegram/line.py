"""One connection to a server, on which one question is asked after the other (HTTP/1.1)."""

from __future__ import annotations

import asyncio
from typing import Any, NamedTuple

import httptools

IDLE_SECONDS = 15.0
"""How long it is kept while there is nothing to ask: servers close theirs after a minute or more, without a word."""

EARLY = 200
"""Below this a status is no answer, but a word before it."""


class Answer(NamedTuple):
    status: int
    body: bytes
    date: str | None


class Line(asyncio.Protocol):
    """The event loop tells of what comes, and the parser of what that means (``on_…``)."""

    _transport: Any  # asyncio's own are none of its classes for transports, nor are uvloop's

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[Answer] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._patience = IDLE_SECONDS
        self._body: list[bytes] = []
        self._date: str | None = None
        self._measured = self._endless = False

    @property
    def usable(self) -> bool:
        """Whether something may be asked."""
        return not self._transport.is_closing()

    def close(self) -> None:
        self._transport.abort()

    async def ask(self, question: bytes, patience: float) -> Answer:
        """The answer, which has to begin within ``patience`` seconds and then to go on.

        Raises:
            TimeoutError: It did not.
            OSError, EOFError: The connection broke.
            httptools.HttpParserError, httptools.HttpParserUpgrade: What came is no answer.
        """
        if not self.usable:  # what is lost would never say so again
            raise EOFError
        self._answer = self._loop.create_future()
        self._endless = False
        self._expect(patience)
        self._transport.write(question)
        try:
            return await self._answer
        except BaseException:
            self.close()
            raise
        finally:
            self._answer = None
            self._expect(IDLE_SECONDS)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._expect(IDLE_SECONDS)

    def data_received(self, data: bytes) -> None:
        if self._answer is None:
            self.close()
            return
        self._expect(self._patience)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._fail(error)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if exc is None and self._endless and self._answer is not None:
            self._succeed()
        self._fail(exc or EOFError())

    def on_message_begin(self) -> None:
        if self._answer is None or self._answer.done():  # nobody has asked for it
            self.close()
        self._body.clear()
        self._date = None
        self._measured = self._endless = False

    def on_header(self, name: bytes, value: bytes) -> None:
        match name.lower():
            case b"date":
                self._date = value.decode("latin-1")
            case b"content-length" | b"transfer-encoding":
                self._measured = True

    def on_headers_complete(self) -> None:
        # An answer that does not say how long it is ends with its connection.
        self._endless = not self._measured and self._parser.get_status_code() >= EARLY

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        if self._parser.get_status_code() < EARLY:  # the answer is still to come
            return
        if not self._parser.should_keep_alive():
            self._transport.close()
        self._succeed()

    def _succeed(self) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(Answer(self._parser.get_status_code(), b"".join(self._body), self._date))

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    def _expect(self, seconds: float) -> None:
        """Something has to come, or to be asked, within so many seconds. The timer is left as it is where it rings
        before: making one takes longer than asking."""
        self._patience = seconds
        self._until = self._loop.time() + seconds
        if self._timer is None or self._rings > self._until:
            self._look()

    def _look(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        left = self._until - self._loop.time()
        if left > 0:
            self._timer, self._rings = self._loop.call_later(left, self._look), self._until
        elif self._answer is not None:
            self._fail(TimeoutError())
        else:
            self.close()
