"""What a chat chose with /settings, and what holds where it chose nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.zone import read_zone

AS_ASKED = "auto"
"""The language of whoever asks, as far as the bot has it."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of each day, over midnight too; ``start`` is the first moment of them, ``end`` is none."""

    start: time
    end: time

    def covers(self, moment: time) -> bool:
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


@dataclass(frozen=True, slots=True)
class Preferences:
    """``zone`` is an IANA name, None for the bot's own; ``language`` a code or ``AS_ASKED``."""

    overheard: bool = True
    language: str = AS_ASKED
    zone: str | None = None
    previews: bool = False
    quiet: Quiet | None = None

    def zone_or(self, usual: ZoneInfo) -> ZoneInfo:
        """The zone of the chat; the usual one where it chose none, or one that there is no more."""
        if self.zone is None:
            return usual
        try:
            return read_zone(self.zone)
        except ValueError:
            return usual

    def is_quiet(self, at: datetime, usual: ZoneInfo) -> bool:
        """Whether nothing is to be said unasked at a moment, which bears its zone."""
        if self.quiet is None:
            return False
        return self.quiet.covers(at.astimezone(self.zone_or(usual)).time())


UNCHANGED = Preferences()
