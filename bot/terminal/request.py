"""The wire between python-telegram-bot and the simulated Telegram."""

from __future__ import annotations

import json
from inspect import isawaitable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from telegram.request import BaseRequest

from bot.terminal.files import FILE_METHODS, Files
from bot.terminal.inline import INLINE_METHODS
from bot.terminal.methods import METHODS
from bot.terminal.refusal import RefusedError

if TYPE_CHECKING:
    from telegram.request import RequestData

    from bot.terminal.server import Server


class SimulatedRequest(BaseRequest):
    """Takes every call of the bot to the server in this process; nothing leaves it."""

    def __init__(self, server: Server) -> None:
        self._server = server

    @property
    def read_timeout(self) -> float | None:
        """Seconds that the bot would wait for a reply; as long as it likes."""
        return None

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 (the signature is the library's)
        request_data: RequestData | None = None,
        *_: Any,
        **_timeouts: Any,
    ) -> tuple[int, bytes]:
        """Answer one call as the Bot API does: the HTTP status and a JSON body."""
        path = f"/file/bot{self._server.token}/documents/"
        if path in (plain := unquote(url)):
            filed = self._server.file(plain.partition(path)[2])
            return (200, filed.content) if filed else (404, b"{}")
        try:
            result = await self._call(url, *_parts(request_data))
        except RefusedError as refused:
            body = {"ok": False, "error_code": refused.code, "description": refused.description}
            return refused.code, json.dumps(body).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    async def _call(self, url: str, parameters: dict[str, str], files: Files) -> Any:
        bot, _, name = url.rpartition("/")
        if not bot.endswith(f"/bot{self._server.token}"):
            raise RefusedError("Unauthorized", 401)
        if name in FILE_METHODS:
            return FILE_METHODS[name](self._server, parameters, files)
        method = METHODS.get(name) or INLINE_METHODS.get(name)
        if method is None:
            raise RefusedError("Not Found", 404)
        result = method(self._server, parameters)
        return await result if isawaitable(result) else result


def _parts(request_data: RequestData | None) -> tuple[dict[str, str], Files]:
    """The parameters of a call as texts, and the files in it."""
    if request_data is None:
        return {}, {}
    if not request_data.contains_files:
        return request_data.json_parameters, {}
    files = {
        name: (filename, content if isinstance(content, bytes) else content.read(), kind)
        for name, (filename, content, kind) in request_data.multipart_data.items()
    }
    return request_data.json_parameters, files
