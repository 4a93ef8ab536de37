"""Where the bot may not speak: learnt from Telegram, and forgotten in time, for it may have changed."""

from __future__ import annotations

import time
from collections.abc import Callable

MUTED_FOR, REFUSED_FOR = 3_600.0, 60.0
"""Seconds until the bot tries to speak again: where Telegram told that it may not, and where it was refused.

Nobody tells the bot when a group that was closed to all who are no administrators is opened again.
"""
_CHATS = 10_000


class Presence:
    """Chats in which the bot has no right to send messages."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._muted: dict[int, float] = {}

    def mute(self, chat: int, seconds: float = MUTED_FOR) -> None:
        """The bot may not speak there for now."""
        self._muted.pop(chat, None)
        if len(self._muted) >= _CHATS:
            del self._muted[next(iter(self._muted))]
        self._muted[chat] = self._clock() + seconds

    def unmute(self, chat: int) -> None:
        """It may speak there."""
        self._muted.pop(chat, None)

    def may_speak(self, chat: int) -> bool:
        until = self._muted.get(chat)
        if until is None:
            return True
        if self._clock() < until:
            return False
        self.unmute(chat)
        return True
