"""How much people may ask: so many questions a person and a chat within a minute."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from math import inf

PERSON = (15, 60.0)
CHAT = (20, 60.0)
"""So many questions within so many seconds; a chat gets no more answers from Telegram's own limit."""
_KEPT = 10_000
Key = tuple[str, int]


class Allowance:
    """Counts questions of the last seconds; one that is not granted is not counted.

    A limit is a number of questions and the seconds of any span of time in which no more are granted.
    """

    def __init__(
        self,
        person: tuple[float, float] = PERSON,
        chat: tuple[float, float] = CHAT,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limits = {"person": person, "chat": chat}
        self._clock = clock
        self._asked: dict[Key, deque[float]] = {}

    def take(self, chat: int, person: int) -> Key | None:
        """Count a question of a person in a chat; gives whose limit forbids it, None where it is granted."""
        keys: tuple[Key, ...] = (("person", person), ("chat", chat))
        now = self._clock()
        for key in keys:
            if self._reached(key, now):
                return key
        for key in keys:
            times = self._asked.pop(key, None) or deque()
            times.append(now)
            self._asked[key] = times
        while len(self._asked) > _KEPT:
            del self._asked[next(iter(self._asked))]
        return None

    def _reached(self, key: Key, now: float) -> bool:
        number, seconds = self._limits[key[0]]
        times = self._asked.get(key)
        while times and times[0] <= now - seconds:
            times.popleft()
        return times is not None and len(times) >= number


def no_allowance() -> Allowance:
    """For a simulated Telegram: people may ask as much as they like."""
    return Allowance((inf, 0.0), (inf, 0.0))
