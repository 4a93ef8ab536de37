"""Whether a running bot hears Telegram: written by the bot, read by ``notulis health``."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

DEAF_AFTER = 90.0
"""Seconds after the last answer of Telegram's from which on the bot counts as deaf."""
_WRITE_SECONDS = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Health:
    """When Telegram last answered (seconds since 1970), whether the database does, the revision in use."""

    polled: float
    database: bool
    revision: int

    def is_deaf(self, now: float) -> bool:
        """Whether Telegram has not answered for too long."""
        return now - self.polled > DEAF_AFTER

    def line(self, now: float) -> str:
        """One line for whoever asks."""
        state = "deaf" if self.is_deaf(now) else "alive"
        at = datetime.fromtimestamp(self.polled, UTC).isoformat(" ", "seconds").removesuffix("+00:00")
        database = "answers" if self.database else "does not answer, the catalogue in memory serves on"
        return (
            f"{state}: last successful poll {max(0, now - self.polled):.0f} seconds ago ({at} UTC); "
            f"database {database}; catalogue revision {self.revision}"
        )


def file_of(token: str) -> Path:
    """Where the bot of this token writes: one file a bot, in the user's data folder."""
    return user_data_path("notulis", appauthor=False) / f"health-{token.partition(':')[0]}.json"


def read_health(file: Path) -> Health | None:
    """What a bot wrote last; None where there is nothing to be read."""
    try:
        found = json.loads(file.read_text("utf-8"))
        return Health(float(found["polled"]), bool(found["database"]), int(found["revision"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


class Pulse:
    """Writes the health of a running bot, every few seconds at most."""

    def __init__(self, file: Path, state: Callable[[], tuple[bool, int]]) -> None:
        self._file = file
        self._state = state
        self._written = -_WRITE_SECONDS
        self._failing = False

    def heard(self) -> None:
        """Telegram has answered."""
        now = time.monotonic()
        if now - self._written < _WRITE_SECONDS:
            return
        self._written = now
        database, revision = self._state()
        new = self._file.with_suffix(f".{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(asdict(Health(time.time(), database, revision))), "utf-8")
            new.replace(self._file)
        except OSError as error:
            if not self._failing:
                _log.warning(
                    "The file '%s' for 'notulis health' cannot be written (%s).", self._file, error.strerror
                )
            self._failing = True

    def end(self) -> None:
        """The bot has stopped."""
        if not self._failing:
            self._file.unlink(missing_ok=True)
