"""What is chosen with /settings: by a button's data, or by words after the command."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time

from bot.preferences.languages import languages
from bot.preferences.preferences import AS_ASKED, Preferences, Quiet
from bot.preferences.zones import find_zone

PRESS = "s:"
MAIN, LANGUAGE, ZONE, QUIET, CLOSED = PAGES = ("main", "language", "zone", "quiet", "closed")
ON, OFF, USUAL = "on", "off", "usual"
_SHOW = "show"
_CLOCK = r"([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?"
_HOURS = re.compile(rf"{_CLOCK}\s*[-–\s]\s*{_CLOCK}")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a button asks for: a page to be shown, and what is changed before, if anything is."""

    page: str
    field: str = ""
    value: str = ""

    def applied(self, to: Preferences) -> Preferences | None:
        """The preferences with the change; None where there is no such choice."""
        return change(to, self.field, self.value) if self.field else to


def show(page: str) -> str:
    """The data of a button that shows a page of the settings."""
    return f"{PRESS}{_SHOW}:{page}"


def choose(field: str, value: str) -> str:
    """The data of a button that sets a field: to a value, so that a double press does no harm."""
    return f"{PRESS}{field}:{value}"


def read_choice(data: str) -> Chosen | None:
    """What a button of the settings asks for; None for data of no such button."""
    match data.split(":", 2):
        case ["s", "show", page] if page in PAGES:
            return Chosen(page)
        case ["s", field, value] if change(Preferences(), field, value) is not None:
            return Chosen(MAIN, field, value)
        case _:
            return None


def change(preferences: Preferences, field: str, value: str) -> Preferences | None:
    """The preferences with a field changed; None where there is no such field, or no such value of it."""
    match field, value:
        case "overheard", ("on" | "off"):
            return replace(preferences, overheard=value == ON)
        case "previews", ("on" | "off"):
            return replace(preferences, previews=value == ON)
        case "language", code if code == AS_ASKED or code in languages():
            return replace(preferences, language=code)
        case "zone", "usual":
            return replace(preferences, zone=None)
        case "zone", name if zone := find_zone(name):
            return replace(preferences, zone=zone)
        case "quiet", "off":
            return replace(preferences, quiet=None)
        case "quiet", hours if quiet := read_quiet(hours):
            return replace(preferences, quiet=quiet)
        case _:
            return None


def read_quiet(typed: str) -> Quiet | None:
    """Quiet hours as typed: '22:00-07:00', '22 7'; None where they cannot be read or are none."""
    found = _HOURS.fullmatch(typed.strip())
    if found is None:
        return None
    from_hour, from_minute, to_hour, to_minute = (int(one or 0) for one in found.groups())
    quiet = Quiet(time(from_hour, from_minute), time(to_hour, to_minute))
    return quiet if quiet.start != quiet.end else None


def written(quiet: Quiet) -> str:
    """Quiet hours as ``read_quiet`` reads them."""
    return f"{quiet.start:%H:%M}-{quiet.end:%H:%M}"
