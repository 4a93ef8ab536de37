"""What the bot remembers of a conversation: ids only, bounded, forgotten after an hour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.reading.follow_ups.context import Context

KEPT_FOR = timedelta(hours=1)
CHATS, TURNS, ALL = 2_000, 50, 8_000
"""So many chats are remembered, so many turns of each, so many turns of all."""


@dataclass(frozen=True, slots=True)
class Turn:
    """In ``chat`` the message ``asked`` was answered with the message ``reply``; ``at`` bears its zone.

    ``before`` is the context in which it was asked, ``context`` the one that the answer left. ``person``
    asked, in the topic ``thread`` of the chat: numbers, None where there is none. ``mark`` tells whether the
    question was changed, without its words, ``quoted`` whether the reply quotes it, ``language`` the code of
    the one that it is in; these are known to the process that answered alone.
    """

    chat: int
    asked: int
    reply: int
    before: Context
    context: Context
    at: datetime
    person: int | None = None
    thread: int | None = None
    mark: int | None = field(default=None, compare=False)
    quoted: bool = field(default=False, compare=False)
    language: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Erasure:
    """Which turns are to be forgotten: those of a chat, of a person, or of a person in a chat."""

    chat: int | None = None
    person: int | None = None

    def of(self, turn: Turn) -> bool:
        """Whether it is one of them."""
        given = ((self.chat, turn.chat), (self.person, turn.person))
        return any(one is not None for one, _ in given) and all(one in (None, own) for one, own in given)


class Memory(Protocol):
    """Keeps turns; what is older than an hour is as if it had never been. Nothing here waits for anything."""

    def keep(self, turn: Turn) -> None:
        """Remember a turn, in place of an earlier one with the same reply."""

    def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        """The turns of a chat, the latest first."""

    def forget(self, turn: Turn) -> None:
        """The reply of a turn is gone."""

    def erase(self, erasure: Erasure) -> None:
        """Forget many turns, also those that nobody recalls any more."""

    def move(self, chat: int, to: int) -> None:
        """The chat has another id from now on: its turns go with it."""


class ProcessMemory:
    """Remembers for as long as the process lives: the last turns of the chats that spoke last."""

    def __init__(self) -> None:
        self._chats: dict[int, tuple[Turn, ...]] = {}
        self._all = 0

    def keep(self, turn: Turn) -> None:
        self._put(turn.chat, (turn, *_without(turn.reply, self.recall(turn.chat, turn.at))))

    def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        turns = self._chats.get(chat, ())
        if turns and now - min(turns[0].at, turns[-1].at) <= KEPT_FOR:
            return turns
        return tuple(one for one in turns if now - one.at <= KEPT_FOR)

    def forget(self, turn: Turn) -> None:
        self._put(turn.chat, _without(turn.reply, self._chats.get(turn.chat, ())))

    def erase(self, erasure: Erasure) -> None:
        chats = self._chats if erasure.chat is None else (erasure.chat,)
        for chat in tuple(chats):
            turns = self._chats.get(chat, ())
            if any(map(erasure.of, turns)):
                self._put(chat, (one for one in turns if not erasure.of(one)))

    def move(self, chat: int, to: int) -> None:
        there = self._chats.get(to, ())
        known = {turn.reply for turn in there}
        moved = (replace(turn, chat=to) for turn in self._chats.get(chat, ()) if turn.reply not in known)
        self._put(to, (*there, *moved))
        self._put(chat, ())

    def _put(self, chat: int, turns: Iterable[Turn]) -> None:
        """Make these the turns of a chat; the chats that were quiet for longest make room."""
        kept = tuple(turns)[:TURNS]
        self._all += len(kept) - len(self._chats.pop(chat, ()))
        if kept:
            self._chats[chat] = kept
        while len(self._chats) > CHATS or self._all > ALL:
            quiet = next(iter(self._chats))
            self._all -= len(self._chats.pop(quiet))


def _without(reply: int, turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    if all(one.reply != reply for one in turns):
        return turns
    return tuple(one for one in turns if one.reply != reply)
