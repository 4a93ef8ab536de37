"""The time zone that decides which day it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "Asia/Jakarta"
"""Where the ASEAN Secretariat is."""


def read_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name; ValueError says in a sentence that there is none."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise ValueError(f"there is no time zone '{name}'; names are such as {DEFAULT_ZONE}") from None


def today_in(zone: ZoneInfo) -> Callable[[], date]:
    """Tells the day that it is there whenever it is called."""
    return lambda: datetime.now(zone).date()
