"""Whether the database answers, said once when it no longer does and once when it does again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import TypeVar

from store.database import DatabaseUnavailableError

PATIENCE = 10.0
"""Seconds after which a database that has not answered counts as gone."""

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Reachable:
    """Watches what several parts of a program ask of one database."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._failing: set[str] = set()

    def __bool__(self) -> bool:
        """Whether all parts were answered last."""
        return not self._failing

    async def attempt(self, part: str, work: Awaitable[T]) -> T | None:
        """What the database answers to one part of the program, None where it cannot be used.

        A database that is frozen is waited for, and said to be gone meanwhile. Raises nothing.
        """
        task = asyncio.ensure_future(work)
        try:
            if not (await asyncio.wait([task], timeout=self._patience))[0]:
                self._gone(part, "it does not answer")
            found = await task
        except asyncio.CancelledError:
            task.cancel()
            raise
        except DatabaseUnavailableError as error:
            self._gone(part, str(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, answers do not depend on it
            self._gone(part, type(error).__name__)
        else:
            self._back(part)
            return found
        return None

    def _gone(self, part: str, why: str) -> None:
        if not self._failing:
            _log.warning(
                "The database cannot be used for now (%s): answers go on from memory; changes of the "
                "catalogue are seen, and what conversations are about is written, when it is back.",
                why,
            )
        self._failing.add(part)

    def _back(self, part: str) -> None:
        if part in self._failing:
            self._failing.discard(part)
            if not self._failing:
                _log.info("The database is used again.")
