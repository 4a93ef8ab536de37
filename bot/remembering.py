"""A memory that survives a restart: turns in the database."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.context import Context
from bot.memory import KEPT_FOR, TURNS, Turn
from store import conversations
from store.database import DatabaseUnavailableError
from store.kinds import Kind, Ref

_log = logging.getLogger(__name__)
_KINDS = frozenset(Kind)


class DatabaseMemory:
    """Remembers in the database; while that cannot be used the bot answers on, each message by itself."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._failing = False

    async def keep(self, turn: Turn) -> None:
        before, after = write_context(turn.before), write_context(turn.context)
        noted = conversations.Turn(turn.chat, turn.reply, turn.asked, before, after, turn.at)
        with self._attempt():
            await conversations.keep(self._engine, noted, turn.at - KEPT_FOR)

    async def recall(self, chat: int, now: datetime) -> tuple[Turn, ...]:
        found: tuple[conversations.Turn, ...] = ()
        with self._attempt():
            found = await conversations.recall(self._engine, chat, now - KEPT_FOR, TURNS)
        return tuple(
            Turn(chat, one.asked, one.reply, read_context(one.before), read_context(one.after), one.at)
            for one in found
        )

    async def move(self, chat: int, to: int) -> None:
        with self._attempt():
            await conversations.move(self._engine, chat, to)

    @contextmanager
    def _attempt(self) -> Iterator[None]:
        """Goes on without the database, and says so in the log once."""
        try:
            yield
        except DatabaseUnavailableError as error:
            if not self._failing:
                _log.warning("What conversations are about cannot be remembered for now: %s", error)
            self._failing = True
        else:
            self._failing = False


def write_context(context: Context) -> str:
    """A line for each field that is not empty: 'refs meeting:asean-uk-som-1 partner:united-kingdom'."""
    values = {
        "refs": _ids(context.refs),
        "asked": context.asked,
        "about": _ids(context.about),
        "since": context.since,
        "until": context.until,
    }
    return "\n".join(f"{name} {value}" for name, value in values.items() if value)


def read_context(text: str) -> Context:
    """The context of ``write_context``; what another version wrote and this one does not know is left out."""
    parts = (line.partition(" ") for line in text.split("\n"))
    written = defaultdict(str, {name: value for name, _, value in parts})
    return Context(
        refs=_refs(written["refs"]),
        asked=written["asked"],
        about=_refs(written["about"]),
        since=written["since"],
        until=written["until"],
    )


def _ids(refs: Iterable[Ref]) -> str:
    return " ".join(f"{ref.kind}:{ref.id}" for ref in refs)


def _refs(text: str) -> tuple[Ref, ...]:
    parts = (ref.split(":", 1) for ref in text.split())
    return tuple(Ref(Kind(kind), id_) for kind, id_ in parts if kind in _KINDS)
