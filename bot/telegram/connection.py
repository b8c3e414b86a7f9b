"""The way to Telegram: python-telegram-bot's calls over connections that stay open."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import httpx
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram import metrics
from bot.telegram.http import Client, Interrupted, NotConnected
from bot.telegram.notation import written
from bot.telegram.redaction import unquoted
from bot.telegram.response import is_refusal, parsed
from bot.telegram.surroundings import advice, proxy_to, trust

if TYPE_CHECKING:
    from collections.abc import Mapping

    from telegram import Bot
    from telegram._utils.types import ODVInput

SUCCESS = 2
"""Hundreds of a status."""

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0

_calls, _seconds_of = cache(metrics.CALLS.labels), cache(metrics.CALL_SECONDS.labels)


class NotSent(NetworkError):  # noqa: N818 - what happened, and not that it is an error
    """There was no connection: Telegram cannot have seen the call."""


class Unanswered(NetworkError):  # noqa: N818 - the same
    """The connection broke after the call was made: nobody knows whether Telegram did as it was told."""


class Intercepted(NetworkError):  # noqa: N818 - the same
    """Something on the way answered in Telegram's place, so that nothing is refused."""


def kind(error: Exception) -> str:
    """What went wrong, without what was sent: Telegram's refusals quote little of that, but garbage may."""
    if isinstance(error, BadRequest | Forbidden | Intercepted | NotSent | RetryAfter | Unanswered):
        return f"{type(error).__name__}: {unquoted(error.message)}"
    return f"{type(error).__name__}{f' from {type(error.__cause__).__name__}' if error.__cause__ else ''}"


class Connection(BaseRequest):
    """Calls of the Bot API.

    The token is a part of every address, and an error may quote that. So none leaves this module, not even as a cause:
    what is raised says no more than its kind.
    """

    __slots__ = ("_address", "_client", "_date", "_proxy")

    def __init__(self, address: str) -> None:
        """``address`` is one of the server that will be called.

        Raises:
            WrongSurroundings: The environment names a proxy or certificates that are none.
        """
        self._address = address
        self._proxy = proxy_to(address)
        # At once, so that what is wrong with it is said at the start.
        encryption = trust() if urlsplit(address).scheme == "https" else None
        self._client = Client(self.USER_AGENT, lambda: encryption or trust(), self._proxy)
        self._date: tuple[str, float] | None = None

    @property
    def ahead(self) -> float:
        """Seconds that this machine's clock was ahead of Telegram's at the last answer; 0 where it said no time."""
        if self._date is None:
            return 0.0
        said, seen = self._date
        try:
            return seen - parsedate_to_datetime(said).timestamp()
        except ValueError:
            return 0.0

    @property
    def read_timeout(self) -> float | None:
        return READ_SECONDS

    async def initialize(self) -> None:
        """Connections are made when they are needed."""

    async def shutdown(self) -> None:
        await self._client.close()

    parse_json_payload = staticmethod(parsed)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a call.

        Returns:
            Status and body of the answer.

        Raises:
            NotSent: No connection came about.
            TimedOut: There was no answer in time.
            Unanswered: The connection broke, or what came is no HTTP.
            Intercepted: It was not Telegram that answered.
        """
        name = _name(url) if method == "POST" else "a file"
        kind, body = _body(request_data)
        problem: TelegramError
        try:
            with _seconds_of(name).time():
                # Telegram redirects nobody; whoever does shall not get the call.
                answer = await self._client.ask(
                    method,
                    url,
                    kind,
                    body,
                    connecting=_seconds(connect_timeout, CONNECT_SECONDS),
                    patience=_seconds(read_timeout, READ_SECONDS),
                )
        except NotConnected as error:
            problem = NotSent(f"{error}{advice(str(error), self._address, self._proxy)}")
        except TimeoutError:
            problem = TimedOut()
        except Interrupted as error:
            problem = Unanswered(str(error))
        else:
            if answer.date:
                self._date = answer.date, _clock()
            _calls(name, answer.status).inc()
            if answer.status // 100 != SUCCESS and not is_refusal(answer.body):
                if answer.status == HTTPStatus.GATEWAY_TIMEOUT:  # it was passed on
                    raise TimedOut
                raise Intercepted(f"HTTP {answer.status}")
            return answer.status, answer.body
        _calls(name, type(problem).__name__).inc()
        raise problem  # here, where the error that it stands for is no longer its context


class _Plain:
    """Parameters that are JSON as they are. Called so, python-telegram-bot makes no objects of what goes out and comes
    back, which takes longer than the call."""

    contains_files = False
    __slots__ = ("parameters",)

    def __init__(self, parameters: Mapping[str, Any]) -> None:
        self.parameters = parameters


async def call(bot: Bot, method: str, parameters: Mapping[str, Any], read_timeout: float = READ_SECONDS) -> Any:
    """Call a method of the Bot API; what comes of it, as JSON has it.

    Raises:
        TelegramError: It was refused, or nobody knows.
    """
    plain = cast("RequestData", _Plain(parameters))
    return await bot.request.post(f"{bot.base_url}/{method}", plain, read_timeout)


def _clock() -> float:
    return time.time()


def _name(url: str) -> str:
    """The Bot API's method as it is documented: a capital letter at its start only keeps the library from warning."""
    method = url.rpartition("/")[2]
    return method[:1].lower() + method[1:]


def _body(request_data: RequestData | None) -> tuple[str, bytes]:
    """What is sent, and its MIME type."""
    if request_data is None:
        return "", b""
    if not request_data.contains_files:
        return "application/json", written(request_data.parameters)
    # A form with files is httpx's to write; a call is no more than its address, which is not looked at.
    form = httpx.Request("POST", "http://", data=request_data.json_parameters, files=request_data.multipart_data)
    return form.headers["Content-Type"], form.read()


def _seconds(given: ODVInput[float], default: float) -> float:
    return given if isinstance(given, int | float) else default
