"""Which buttons gave their file just now: two presses in a row are one."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 20.0
_KEPT = 1_000

_Key = tuple[int, int, str]


class Presses:
    """Remembers for some seconds what was given by which button of which message in which chat."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._given: dict[_Key, float] = {}

    def again(self, chat: int, message: int, data: str) -> bool:
        """Whether the button gave the same a moment ago."""
        at = self._given.get((chat, message, data))
        return at is not None and self._clock() - at < SECONDS

    def done(self, chat: int, message: int, data: str) -> None:
        """The button has given what it gives."""
        self._given.pop((chat, message, data), None)
        if len(self._given) >= _KEPT:
            del self._given[next(iter(self._given))]
        self._given[chat, message, data] = self._clock()
