"""What became of the update in hand, for the log: its number and an outcome, never a word of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Entry:
    """The number of an update, and its outcome, '' where it leaves no trace."""

    update: int
    outcome: str = ""


_current: ContextVar[Entry | None] = ContextVar("entry", default=None)


@contextmanager
def entry(update: int) -> Iterator[Entry]:
    """All that is logged within is of this update; its outcome is logged at the end, unless it has none."""
    made = Entry(update)
    token = _current.set(made)
    try:
        yield made
        if made.outcome:
            _log.info(
                "Update %d: %s.", update, made.outcome, extra={"update": update, "outcome": made.outcome}
            )
    finally:
        _current.reset(token)


def note(outcome: str) -> None:
    """Say what became of the update in hand."""
    if made := _current.get():
        made.outcome = outcome


def update_in_hand() -> int | None:
    """The number of the update that is worked on here, if any is."""
    made = _current.get()
    return made.update if made else None
