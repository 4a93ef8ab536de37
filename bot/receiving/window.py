"""Which updates are in hand, which are done, and how far Telegram may forget them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

SIZE = 100
"""As many as Telegram gives out at once: what lies behind them is not seen before they are confirmed."""


class Window:
    """Updates from the first that is not done on; a fetch with ``offset`` confirms all before it.

    ``done`` are updates that an earlier run finished, which Telegram may give out again.
    """

    def __init__(self, done: Iterable[int] = (), clock: Callable[[], float] = time.monotonic) -> None:
        self._held: dict[int, float] = {}
        self._passed: set[int] = set()
        self._done = set(done)
        self._clock = clock
        self._last: int | None = None
        self.offset: int | None = None

    def __len__(self) -> int:
        """How many are in hand."""
        return len(self._held)

    @property
    def room(self) -> int:
        """How many may be fetched from the offset on, so that no more than a hundred are in hand."""
        return max(1, SIZE - len(self._passed))

    def take(self, update: int) -> bool:
        """Take an update in hand; False where it is in hand or done already."""
        self._last = update if self._last is None else max(self._last, update)
        if update in self._held or update in self._done:
            self._advance()
            return False
        self._held[update] = self._clock()
        self._advance()
        return True

    def finish(self, update: int) -> None:
        """An update is done."""
        self._held.pop(update, None)
        self._passed.discard(update)
        self._done.add(update)
        self._advance()

    def oldest(self) -> tuple[int, float] | None:
        """The update that holds the window back, and for how many seconds it has been in hand."""
        waiting = [one for one in self._held if one not in self._passed]
        if not waiting:
            return None
        first = min(waiting)
        return first, self._clock() - self._held[first]

    def give_way(self, update: int) -> None:
        """Confirm an update before it is done: it stays in hand, and no longer holds the window back."""
        self._passed.add(update)
        self._advance()

    def restart(self) -> None:
        """Begin anew where Telegram has nothing left: after a quiet week it counts from anywhere."""
        self.offset = self._last = None

    def _advance(self) -> None:
        if self._last is None:
            return
        first = min((one for one in self._held if one not in self._passed), default=self._last + 1)
        self.offset = first
        if len(self._done) > 2 * SIZE:
            self._done = {one for one in self._done if one >= first}
