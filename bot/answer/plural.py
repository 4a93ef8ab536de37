"""The plural of names of meetings: 'ASEAN Post Ministerial Conferences with Japan'."""

from __future__ import annotations

import re

from bot.texts.text import WRITTEN_IN, spoken

# Where the part of a name ends that takes the plural.
_AFTER = re.compile(r" (?:of|on|with|to|in|between|beside|and the|for)\b| \(|(?<=Meeting)-Plus\b")
_PLURAL = re.compile(r"s$|’$")


def plural(name: str) -> str:
    """A name in the plural; one that is there already stays, and any does in a language but English."""
    if spoken() != WRITTEN_IN:
        return name
    found = _AFTER.search(name)
    head, rest = (name[: found.start()], name[found.start() :]) if found else (name, "")
    return (head if _PLURAL.search(head) else f"{head}s") + rest
