"""What the bot remembers of a conversation: ids only, bounded, forgotten after an hour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.reading.context import Context

KEPT_FOR = timedelta(hours=1)
CHATS, TURNS = 2_000, 50


@dataclass(frozen=True, slots=True)
class Turn:
    """In ``chat`` the message ``asked`` was answered with the message ``reply``; ``at`` bears its zone.

    ``before`` is the context in which it was asked, ``context`` the one that the answer left. ``person``
    asked, in the topic ``thread`` of the chat: numbers, None where there is none.
    """

    chat: int
    asked: int
    reply: int
    before: Context
    context: Context
    at: datetime
    person: int | None = None
    thread: int | None = None


class Memory(Protocol):
    """Keeps turns; what is older than an hour is as if it had never been."""

    async def keep(self, turn: Turn) -> None:
        """Remember a turn, in place of an earlier one with the same reply."""

    async def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        """The turns of a chat, the latest first."""

    async def move(self, chat: int, to: int) -> None:
        """The chat has another id from now on: its turns go with it."""


class ProcessMemory:
    """Remembers for as long as the process lives: the last turns of the chats that spoke last."""

    def __init__(self) -> None:
        self._chats: dict[int, tuple[Turn, ...]] = {}

    async def keep(self, turn: Turn) -> None:
        others = (one for one in await self.recall(turn.chat, turn.at) if one.reply != turn.reply)
        self._chats.pop(turn.chat, None)
        self._chats[turn.chat] = (turn, *others)[:TURNS]
        if len(self._chats) > CHATS:
            del self._chats[next(iter(self._chats))]

    async def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        return tuple(one for one in self._chats.get(chat, ()) if now - one.at <= KEPT_FOR)

    async def move(self, chat: int, to: int) -> None:
        there = self._chats.pop(to, ())
        known = {turn.reply for turn in there}
        moved = (replace(turn, chat=to) for turn in self._chats.pop(chat, ()) if turn.reply not in known)
        self._chats[to] = (*there, *moved)[:TURNS]
