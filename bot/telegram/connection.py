"""The way to Telegram: python-telegram-bot's calls, made with aiohttp."""

from __future__ import annotations

import json
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.telegram import metrics

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput

CONNECTIONS = 32
CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0

_JSON = {"Content-Type": "application/json"}


class NotSent(NetworkError):  # noqa: N818 - what happened, and not that it is an error
    """There was no connection: Telegram cannot have seen the call."""


class Unanswered(NetworkError):  # noqa: N818 - the same
    """The connection broke after the call was made: nobody knows whether Telegram did as it was told."""


class Connection(BaseRequest):
    """Calls of the Bot API over connections that stay open.

    The token is a part of every address, and aiohttp's errors quote addresses. So none of them leaves this module, not
    even as a cause: what is raised says no more than their kind.
    """

    __slots__ = ("_address", "_date", "_session")

    def __init__(self, address: str) -> None:
        """``address`` is one of the server that will be called."""
        self._address = URL(address)
        self._session: aiohttp.ClientSession | None = None
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
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, ssl=_certificates(self._address)),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                skip_auto_headers=("Accept", "Accept-Encoding"),
                proxy=_proxy(self._address),
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

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
        """
        patience = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, CONNECT_SECONDS),
            sock_read=_seconds(read_timeout, READ_SECONDS),
        )
        name = _name(url) if method == "POST" else "a file"
        problem: TelegramError
        try:
            with metrics.CALL_SECONDS.labels(name).time():
                status, content = await self._request(url, method, request_data, patience)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            problem = NotSent(type(error).__name__)
        except TimeoutError:
            problem = TimedOut()
        except (aiohttp.ClientError, OSError) as error:
            problem = Unanswered(type(error).__name__)
        else:
            metrics.CALLS.labels(name, str(status)).inc()
            return status, content
        metrics.CALLS.labels(name, type(problem).__name__).inc()
        raise problem  # here, where the error that it stands for is no longer its context

    async def _request(
        self, url: str, method: str, request_data: RequestData | None, patience: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("not initialized, or shut down")
        data, headers = _body(request_data)
        # Telegram redirects nobody; whoever does shall not get the call.
        async with self._session.request(
            method, URL(url, encoded=True), data=data, headers=headers, timeout=patience, allow_redirects=False
        ) as answer:
            if date := answer.headers.get("Date"):
                self._date = date, _clock()
            return answer.status, await answer.read()


def _clock() -> float:
    return time.time()


def _name(url: str) -> str:
    """The Bot API's method as it is documented: a capital letter at its start only keeps the library from warning."""
    method = url.rpartition("/")[2]
    return method[:1].lower() + method[1:]


def _body(request_data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        return json.dumps(request_data.parameters).encode(), _JSON
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}


def _seconds(given: ODVInput[float], default: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else default


def _certificates(address: URL) -> Any:
    # Loading the certificates of the web takes a while, and nothing on http: is encrypted.
    return address.scheme != "http" and httpx.create_ssl_context()


def _proxy(address: URL) -> str | None:
    """The proxy of the environment, asked for once: aiohttp's `trust_env` would look for it at every call."""
    return None if proxy_bypass(address.host or "") else getproxies().get(address.scheme)
