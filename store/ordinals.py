"""The ordinals of a meeting: one, none, or two where one record is of two meetings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from store.matching.words import words
from store.records import Meeting


def ordinals(meeting: Meeting) -> tuple[int, ...]:
    """The ordinal, and each of a double title ('44th and 45th ASEAN Summits')."""
    own = () if meeting.ordinal is None else (meeting.ordinal,)
    found = in_title(meeting.title)
    double = len(found) > 1 and found[1] == found[0] + 1 and meeting.ordinal in (None, *found[:2])
    return tuple(dict.fromkeys((*own, *found[:2]))) if double else own


@lru_cache(maxsize=8192)
def in_title(title: str) -> tuple[int, ...]:
    """The ordinals that a title has."""
    return tuple(int(word.text) for word in words(title) if word.ordinal and word.text.isdigit())


def held(meetings: Iterable[Meeting]) -> int:
    """How many meetings the records stand for: a double title is of two."""
    return sum(max(1, len(ordinals(one))) for one in meetings)
