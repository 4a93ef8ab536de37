"""python-telegram-bot's calls over aiohttp, for a third of the processor time that its own client takes."""

from __future__ import annotations

import json
import re
import ssl
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies_environment

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import TimedOut
from telegram.request import BaseRequest

from bot.sending.failures import (
    FloodedError,
    NoBotApiError,
    NotSentError,
    ServerFailedError,
    TooDeepError,
    UnansweredError,
)

if TYPE_CHECKING:
    from telegram.request import RequestData

_HEADERS = {"User-Agent": BaseRequest.USER_AGENT}
_JSON = {"Content-Type": "application/json"}
_CONNECTIONS = 256
_SECONDS = 10.0
_GATEWAY_TIMEOUT, _TOO_MANY = 504, 429
_BREATH = 3
"""Seconds to wait where too much is said to come without saying how long."""

_UPDATE = re.compile(rb'"update_id"\s*:\s*(\d{1,18})')


class Client(BaseRequest):
    """Takes calls to the Bot API, by the proxy that the environment names, if it does.

    Errors tell whether a call may have arrived, and never quote what was sent or answered.
    """

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that an answer may take."""
        return _SECONDS

    async def initialize(self) -> None:
        """Open the pool of connections."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=_CONNECTIONS, ssl=_certificates())
            self._session = aiohttp.ClientSession(
                connector=connector,
                headers=_HEADERS,
                trust_env=bool(getproxies_environment()),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close it."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 (the signature is the library's)
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call: the HTTP status and the body of the answer.

        Raises NotSentError, UnansweredError, TimedOut, ServerFailedError or NoBotApiError.
        """
        if self._session is None:
            raise RuntimeError("The client is not open.")
        timeout = _timeout(*(_given(one) for one in (pool_timeout, connect_timeout, read_timeout)))
        body: aiohttp.FormData | bytes
        if request_data is not None and request_data.contains_files:
            body, headers = _form(request_data), None
        else:
            body, headers = request_data.json_payload if request_data else b"{}", _JSON
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout
            ) as answer:
                status, payload = answer.status, await answer.read()
        except (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError):
            raise NotSentError("no connection") from None
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError):
            raise NoBotApiError("the address is none") from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except (aiohttp.ClientError, OSError):
            raise UnansweredError("the connection ended before the answer") from None
        if status >= 300:
            _check(status, payload)
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as JSON; NoBotApiError, which quotes nothing of it, where it is none."""
        try:
            found = json.loads(payload)
        except ValueError:
            raise NoBotApiError("the answer cannot be read") from None
        except RecursionError:
            update = _UPDATE.search(payload)
            raise TooDeepError(int(update[1]) if update else None) from None
        if not isinstance(found, dict) or ("result" not in found and found.get("ok") is not False):
            raise NoBotApiError("the answer is none of the Bot API")
        return found


def _form(request_data: RequestData) -> aiohttp.FormData:
    """The parameters of a call with files; made anew for each try, since a form is sent once."""
    form = aiohttp.FormData(quote_fields=False)  # names of files as they are, in UTF-8
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _check(status: int, payload: bytes) -> None:
    """Raise what the library would not tell apart: a failing server, and one that is no Bot API."""
    if status == _GATEWAY_TIMEOUT:
        raise UnansweredError(f"HTTP {status}")
    if status >= 500:
        raise ServerFailedError(f"HTTP {status}")
    try:
        answer = Client.parse_json_payload(payload)
    except NoBotApiError:
        if status == _TOO_MANY:
            raise FloodedError(_BREATH) from None
        raise NoBotApiError(f"HTTP {status}") from None
    parameters = answer.get("parameters", {})
    if not isinstance(answer.get("description", ""), str) or not isinstance(parameters, dict):
        raise NoBotApiError(f"HTTP {status}")
    if status == _TOO_MANY or "retry_after" in parameters:
        seconds = parameters.get("retry_after")
        raise FloodedError(seconds if isinstance(seconds, int | float) else _BREATH)


@lru_cache
def _timeout(pool: float | None, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=pool, sock_connect=connect, sock_read=read)


def _given(timeout: float | DefaultValue[float] | None) -> float | None:
    return _SECONDS if isinstance(timeout, DefaultValue) else timeout


def _certificates() -> ssl.SSLContext:
    """The authorities that python-telegram-bot's own client trusts: those of httpx."""
    from httpx import create_ssl_context

    return create_ssl_context()
