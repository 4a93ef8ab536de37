"""What is being reported where: kept while somebody is at it, in this process alone."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as made
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from bot.texts.text import spoken
from store.kinds import Ref

KEPT_FOR = timedelta(minutes=30)
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Step:
    """What the next text of ``person`` says: what is right for ``field``, or with ``after`` the page.

    ``message`` is what the report is about, and what its outcome is told in reply to. ``language`` is
    the code of the one that is spoken meanwhile.
    """

    person: int
    ref: Ref
    at: datetime
    field: str = ""
    after: str = ""
    message: int | None = None
    thread: int | None = None
    language: str = made(default_factory=spoken)


class Dated(Protocol):
    """What is open since a moment."""

    @property
    def at(self) -> datetime: ...


S = TypeVar("S", bound=Dated)


class Steps(Generic[S]):
    """The open steps by chat and the message that asks; the oldest make room."""

    def __init__(self) -> None:
        self._open: dict[tuple[int, int], S] = {}
        self._left: set[tuple[int, int]] = set()

    def put(self, chat: int, asking: int, step: S) -> None:
        """Wait for the answer to a message."""
        self._drop((chat, asking))
        if len(self._open) >= _MOST:
            self._drop(next(iter(self._open)))
        self._open[chat, asking] = step

    def get(self, chat: int, asking: int, now: datetime) -> S | None:
        """The step that a message asks for, unless it is too old."""
        step = self._open.get((chat, asking))
        return step if step and now - step.at <= KEPT_FOR else None

    def last(self, chat: int, now: datetime) -> int | None:
        """The latest message of a chat that still waits for an answer, be it no reply to it."""
        of_chat = (key for key in reversed(self._open) if key[0] == chat and key not in self._left)
        return next((key[1] for key in of_chat if (step := self.get(*key, now)) and self._waits(step)), None)

    def leave(self, chat: int) -> None:
        """Something else was begun in a chat: what is open there is answered by replies alone."""
        self._left.update(key for key in self._open if key[0] == chat)

    def drop(self, chat: int, asking: int | None = None) -> None:
        """Wait no longer for the answer to a message, or to any of the chat."""
        for key in [key for key in self._open if key[0] == chat and asking in (None, key[1])]:
            self._drop(key)

    def _waits(self, _: S) -> bool:
        """Whether the next text may be the answer to a step."""
        return True

    def _drop(self, key: tuple[int, int]) -> None:
        self._open.pop(key, None)
        self._left.discard(key)
