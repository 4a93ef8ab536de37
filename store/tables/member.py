"""Members of ASEAN and observers, how they joined, and the steps on their way."""

from __future__ import annotations

from store.dates import PartialDate
from store.kinds import Standing
from store.tables.columns import Table, choice, date_column, key_of, link, position


class MemberRow(Table, table=True):
    """A state that is a member or an observer; ``place_key`` is the country, ``capital_key`` its capital."""

    __tablename__ = "member"

    key: int = key_of("record")
    standing: Standing = choice(Standing, "standing")
    place_key: int = link("place")
    summary: str
    iso: str | None = None
    capital_key: int | None = link("place", nullable=True)
    founding: bool


class JoiningRow(Table, table=True):
    """When, where and by what event a state became a member."""

    __tablename__ = "joining"

    member_key: int = key_of("member")
    date: PartialDate = date_column(nullable=False)
    event: str
    place_key: int | None = link("place", nullable=True)
    venue: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)


class MemberStepRow(Table, table=True):
    """One step on a state's way; ``at`` is the name of the meeting, ``meeting_key`` its record."""

    __tablename__ = "member_step"

    member_key: int = key_of("member")
    position: int = position()
    event: str
    date: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    source_key: int | None = link("source", nullable=True)
