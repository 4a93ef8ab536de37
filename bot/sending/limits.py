"""How much may be sent: Telegram's limits a chat, a group and a bot, kept before it must say so."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf

CHAT = (1, 1.0)
GROUP = (20, 60.0)
OVERALL = (30, 1.0)
"""So many messages within so many seconds, by https://core.telegram.org/bots/faq."""
_KEPT = 1_000


@dataclass(slots=True)
class _Sent:
    """When the last messages went out, and until when none may, in seconds of the clock."""

    chat: deque[float]
    group: deque[float]
    paused: float = -inf


@dataclass(slots=True)
class Limits:
    """Lets messages out no faster than Telegram takes them; what waits for one chat delays no other.

    A chat with a number below zero is a group or channel. A limit is a number of messages and the seconds of
    any span of time in which no more may go.
    """

    chat: tuple[int, float] = CHAT
    group: tuple[int, float] = GROUP
    overall: tuple[int, float] = OVERALL
    clock: Callable[[], float] = time.monotonic
    _chats: dict[int, _Sent] = field(default_factory=dict)
    _all: deque[float] = field(default_factory=deque)

    async def turn(self, chat: int) -> None:
        """Wait until a message may go to the chat, and count it."""
        while (wait := self.wait(chat)) > 0:  # noqa: ASYNC110 (others may have gone first meanwhile)
            await asyncio.sleep(wait)
        now, sent = self.clock(), self._of(chat)
        for times in (sent.chat, sent.group, self._all):
            times.append(now)

    def wait(self, chat: int) -> float:
        """Seconds until a message may go to the chat."""
        sent = self._of(chat)
        now = self.clock()
        free = max(
            sent.paused,
            _free(sent.chat, self.chat),
            _free(sent.group, self.group) if chat < 0 else -inf,
            _free(self._all, self.overall),
        )
        return max(0.0, free - now)

    def pause(self, chat: int, seconds: float) -> None:
        """Send nothing to the chat for a while: Telegram said so."""
        self._of(chat).paused = self.clock() + seconds

    def _of(self, chat: int) -> _Sent:
        if chat not in self._chats:
            if len(self._chats) >= _KEPT:
                self._forget()
            self._chats[chat] = _Sent(deque(maxlen=self.chat[0]), deque(maxlen=self.group[0]))
        if self._all.maxlen is None:
            self._all = deque(maxlen=self.overall[0])
        return self._chats[chat]

    def _forget(self) -> None:
        """Drop the chats of which nothing counts any more."""
        past = self.clock() - max(self.chat[1], self.group[1])
        for chat, sent in list(self._chats.items()):
            if max(sent.paused, *sent.chat, -inf) < past:
                del self._chats[chat]


def _free(times: deque[float], limit: tuple[int, float]) -> float:
    """When the next may go: so long after the first of as many as the limit allows."""
    number, seconds = limit
    return times[0] + seconds if len(times) == number else -inf


def no_limits() -> Limits:
    """For a simulated Telegram, which takes all at once, but for a pause that it wants."""
    return Limits((1, 0.0), (1, 0.0), (1, 0.0))
