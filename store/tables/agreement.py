"""Agreements among the programmes: how far they have come, their texts, their parties and applicants."""

from __future__ import annotations

from sqlalchemy import CheckConstraint

from store.dates import PartialDate
from store.kinds import AgreementForm, AgreementState, Consent
from store.tables.columns import Table, choice, date_column, key_of, link, position


class AgreementRow(Table, table=True):
    __tablename__ = "agreement"

    programme_key: int = key_of("programme")
    form: AgreementForm = choice(AgreementForm, "form")
    state: AgreementState = choice(AgreementState, "state")


class InstrumentRow(Table, table=True):
    """A legal text of an agreement, or a step of its making; ``at`` is the name of the meeting."""

    __tablename__ = "instrument"

    programme_key: int = key_of("programme")
    position: int = position()
    name: str
    signed: PartialDate | None = date_column()
    in_force: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    place_key: int | None = link("place", nullable=True)
    note: str | None = None
    source_key: int | None = link("source", nullable=True)


class PartyRow(Table, table=True):
    """Who is bound by an agreement, by which act: a partner, or else a country that is none."""

    __tablename__ = "party"
    __table_args__ = (CheckConstraint("(country_key IS NULL) <> (partner_key IS NULL)", "bound"),)

    programme_key: int = key_of("programme")
    position: int = position()
    country_key: int | None = link("place", nullable=True)
    partner_key: int | None = link("partner", nullable=True)
    by: Consent | None = choice(Consent, "by", nullable=True)
    date: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    place_key: int | None = link("place", nullable=True)
    person_key: int | None = link("person", nullable=True)
    note: str | None = None
    source_key: int | None = link("source", nullable=True)


class ApplicantRow(Table, table=True):
    """A country that asked to accede to an agreement, and how that stood on a day."""

    __tablename__ = "applicant"

    programme_key: int = key_of("programme")
    position: int = position()
    country_key: int = link("place")
    state: str
    as_of: PartialDate | None = date_column()
    source_key: int | None = link("source", nullable=True)
