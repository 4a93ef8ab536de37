"""The simulated Telegram behind HTTP on this machine, which can have bad days."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.terminal.chats import User
from bot.terminal.files import Files
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server

KEY = "123456:only-for-tests"
NOTULIS = User(123456, "Notulis", "NotulisBot", is_bot=True)
ANA, BEN = User(11, "Ana", "ana"), User(12, "Ben", "ben")

Parameters = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Call:
    """What the bot called, with what, and when, in seconds of the monotonic clock."""

    method: str
    parameters: Parameters
    at: float


@dataclass(slots=True)
class Fault:
    """What happens to calls of a method, so many ``times``.

    After ``seconds`` the answer is ``body`` with ``status``; ``done``: the call is carried out all the same;
    ``closed``: the connection ends without an answer. Without a body or end the call is carried out late.
    """

    method: str
    times: int
    when: Callable[[Parameters], bool]
    status: int
    body: bytes | None
    seconds: float
    closed: bool
    done: bool


@dataclass(frozen=True, slots=True)
class _Sent:
    """A call's parameters as the simulated server takes them."""

    json_parameters: dict[str, str]
    multipart_data: Files

    @property
    def contains_files(self) -> bool:
        return bool(self.multipart_data)


async def _read(request: web.Request) -> tuple[dict[str, str], Files]:
    """The parameters of a call, and the files in it."""
    if request.content_type != "multipart/form-data":
        return {name: str(value) for name, value in (await request.json()).items()}, {}
    form = await request.post()
    files = {
        name: (one.filename, one.file.read(), one.content_type)
        for name, one in form.items()
        if isinstance(one, web.FileField)
    }
    return {name: one for name, one in form.items() if isinstance(one, str)}, files


@dataclass(slots=True)
class BotApi:
    """A Bot API server; ``server`` holds what people say and see."""

    server: Server
    url: str = ""
    calls: list[Call] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fail(
        self,
        method: str,
        status: int = 200,
        description: str = "",
        *,
        parameters: Mapping[str, Any] | None = None,
        body: bytes | None = None,
        times: int = 1,
        seconds: float = 0.0,
        closed: bool = False,
        done: bool = False,
        when: Callable[[Parameters], bool] = lambda _: True,
    ) -> None:
        """Let the next calls of a method go wrong, as Fault says."""
        if body is None and status != 200:
            told = {"ok": False, "error_code": status, "description": description}
            body = json.dumps(told | ({"parameters": parameters} if parameters else {})).encode()
        self.faults.append(Fault(method, times, when, status, body, seconds, closed, done))

    def called(self, method: str) -> list[Call]:
        """The calls of a method, in their order."""
        return [call for call in self.calls if call.method == method]

    def sent(self, chat: int | None = None) -> list[str]:
        """The texts of the messages that arrived, in a chat or in all."""
        events = [event for event in self.server.events if event.what == "sent" and event.message]
        return [one.message.text for one in events if one.message and chat in (None, one.chat.id)]

    def push(self, content: Mapping[str, Any] | None = None, **given: Any) -> int:
        """Put an update as it is among those that wait; gives its number."""
        self.server.last_update += 1
        update = {"update_id": self.server.last_update, **(content or {}), **given}
        self.server.pending.append({key: value for key, value in update.items() if value is not None})
        return self.server.last_update

    async def until(self, condition: Callable[[], object], seconds: float = 10.0) -> None:
        """Wait for something to become true."""
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110 (a condition of any sort)
                await asyncio.sleep(0.01)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        parameters, files = await _read(request)
        self.calls.append(Call(method, parameters, time.monotonic()))
        fault = next(
            (one for one in self.faults if one.method == method and one.times and one.when(parameters)), None
        )
        if fault is None:
            return await self._carry_out(request.path, parameters, files)
        fault.times -= 1
        await asyncio.sleep(fault.seconds)
        bad = fault.body is not None or fault.closed
        answer = await self._carry_out(request.path, parameters, files) if fault.done or not bad else None
        if fault.closed and request.transport:
            request.transport.abort()
        if answer is not None and not bad:
            return answer
        return web.Response(status=fault.status, body=fault.body or b"")

    async def _carry_out(self, path: str, parameters: dict[str, str], files: Files) -> web.Response:
        simulated = SimulatedRequest(self.server)
        status, body = await simulated.do_request(path, "POST", _Sent(parameters, files))  # type: ignore[arg-type]
        return web.Response(status=status, body=body)


@asynccontextmanager
async def bot_api() -> AsyncIterator[BotApi]:
    """A Bot API server on a free port of this machine."""
    api = BotApi(Server(KEY, NOTULIS))
    application = web.Application(client_max_size=2**26)
    application.router.add_post("/{path:.*}", api.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    api.url = f"http://{host}:{port}"
    try:
        yield api
    finally:
        await runner.cleanup()
