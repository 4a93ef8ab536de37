"""Every call of the bot on its way out: within the limits, and again where that is sure to do no harm."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from telegram.error import ChatMigrated, NetworkError, TelegramError
from telegram.ext import BaseRateLimiter

from bot.sending.failures import FloodedError, NotSentError, ServerFailedError, may_have_arrived, reason
from bot.sending.limits import Limits

PAUSES = (0.5, 1.0, 2.0, 4.0)
"""Seconds before each further try of a call that failed."""
_OBEYED = 8
_SLACK = 0.1
_UNCOUNTED = ("sendChatAction",)
_GROUPS_MOVED = 1_000

_log = logging.getLogger(__name__)

Moved = Callable[[int, int], Awaitable[None]]
Call = Callable[..., Coroutine[Any, Any, Any]]


class Delivery(BaseRateLimiter[Any]):
    """Waits where Telegram wants it, tries again what failed, and follows chats to their new number.

    What sends a message is never sent again when it may have arrived. ``moved`` hears of each chat that has
    another number. The python-telegram-bot reference limiter keeps no limit a chat, lets twice the limit of
    a group through within a minute, and stops all chats for one.
    """

    def __init__(self, limits: Limits, moved: Moved, pauses: tuple[float, ...] | None = None) -> None:
        self._limits = limits
        self._moved = moved
        self._pauses = PAUSES if pauses is None else pauses
        self._numbers: dict[int, int] = {}

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Any,  # noqa: ARG002 (the signature is the library's)
    ) -> Any:
        """Make a call; raises the TelegramError that remained."""
        counted = endpoint.startswith(("send", "edit")) and endpoint not in _UNCOUNTED
        pauses, waited = iter(self._pauses), 0
        while True:
            chat = self._followed(data)
            if counted and chat is not None:
                await self._limits.turn(chat)
            try:
                return await callback(*args, **kwargs)
            except (FloodedError, ChatMigrated) as error:
                waited += 1
                if waited == _OBEYED:
                    raise
                await self._obey(chat, error, counted=counted)
            except NetworkError as error:
                pause = next(pauses, None) if _repeats(endpoint, error) else None
                if pause is None:
                    raise
                _log.info("%s failed (%s): tried again.", endpoint, reason(error))
                await asyncio.sleep(pause)

    def _followed(self, data: dict[str, Any]) -> int | None:
        """The number of the chat that a call is for, put right where it has another one by now."""
        chat = data.get("chat_id")
        if not isinstance(chat, int):
            return None
        while chat in self._numbers:
            chat = self._numbers[chat]
        data["chat_id"] = chat
        return chat

    async def _obey(self, chat: int | None, error: FloodedError | ChatMigrated, *, counted: bool) -> None:
        """Wait as long as Telegram wants, or follow the chat to its new number; what is ``counted`` waits for
        its turn in the chat."""
        if isinstance(error, ChatMigrated):
            if chat is None or chat == error.new_chat_id:
                raise error
            await self._move(chat, error.new_chat_id)
            return
        seconds = error.seconds + _SLACK
        _log.info("Telegram wants a pause of %.0f seconds.", seconds)
        if chat is not None:
            self._limits.pause(chat, seconds)
        if chat is None or not counted:
            await asyncio.sleep(seconds)

    async def _move(self, chat: int, to: int) -> None:
        if len(self._numbers) >= _GROUPS_MOVED:
            del self._numbers[next(iter(self._numbers))]
        if to not in self._numbers:
            self._numbers[chat] = to
        await self._moved(chat, to)


def _repeats(endpoint: str, error: TelegramError) -> bool:
    """Whether a call that failed so may be made again."""
    if may_have_arrived(error):
        return not endpoint.startswith("send")
    return isinstance(error, NotSentError | ServerFailedError)
