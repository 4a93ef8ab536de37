"""What a conversation was about: ids and days only, never texts."""

from __future__ import annotations

from dataclasses import dataclass

from store.kinds import Ref


@dataclass(frozen=True, slots=True)
class Context:
    """``refs`` are the records answered or offered, ``asked`` what was asked for: 'when where', 'list'.

    ``about`` are the names that a list was drawn by (a partner, a place …), ``since`` and ``until`` its days
    as ISO 8601; '' where there were none.
    """

    refs: tuple[Ref, ...] = ()
    asked: str = ""
    about: tuple[Ref, ...] = ()
    since: str = ""
    until: str = ""
