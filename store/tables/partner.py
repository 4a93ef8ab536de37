"""Partners, the dated steps and levels of their relation with ASEAN, and the members that coordinate it."""

from __future__ import annotations

from store.dates import PartialDate
from store.kinds import PartnerKind, PartnershipLevel, PartnerStatus
from store.tables.columns import Table, choice, date_column, key_of, link, position


class PartnerRow(Table, table=True):
    __tablename__ = "partner"

    key: int = key_of("record")
    kind: PartnerKind = choice(PartnerKind, "kind")
    status: PartnerStatus = choice(PartnerStatus, "status")
    summary: str
    iso: str | None = None


class StepRow(Table, table=True):
    """One step of a partner's relation; ``at`` is the name of the meeting, ``meeting_key`` its record."""

    __tablename__ = "partner_step"

    partner_key: int = key_of("partner")
    position: int = position()
    event: str
    date: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    source_key: int | None = link("source", nullable=True)


class ElevationRow(Table, table=True):
    """A level that a partner's relations were raised to, at the meeting named ``at``."""

    __tablename__ = "partner_level"

    partner_key: int = key_of("partner")
    position: int = position()
    level: PartnershipLevel = choice(PartnershipLevel, "level")
    date: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    note: str | None = None
    source_key: int | None = link("source", nullable=True)


class CoordinatorRow(Table, table=True):
    """An ASEAN member that coordinates a partner's relations for some years, or did ``as_of`` a day."""

    __tablename__ = "partner_coordinator"

    partner_key: int = key_of("partner")
    position: int = position()
    country_key: int = link("place")
    since: PartialDate | None = date_column()
    until: PartialDate | None = date_column()
    as_of: PartialDate | None = date_column()
    note: str | None = None
    source_key: int | None = link("source", nullable=True)
