"""Levels, memberships, offices and agreements in words."""

from __future__ import annotations

from store.kinds import PartnershipLevel
from store.records import Agreement, Member, Office


def level_name(level: PartnershipLevel) -> str:
    """'Comprehensive Strategic Partner'."""
    return _words(level).title()


def agreement_state(agreement: Agreement) -> str:
    """'in force', 'under negotiation'."""
    return _words(agreement.state)


def membership(member: Member) -> str:
    """'Member of ASEAN since 8 August 1967', 'Observer'."""
    if member.joined is None:
        return f"{_words(member.standing).capitalize()} of ASEAN"
    return f"{_words(member.standing).capitalize()} of ASEAN since {member.joined.date}"


def counted_terms(office: Office) -> str:
    """'Office of ASEAN · 15 holders since 7 June 1976'."""
    starts = [one.since for one in office.terms if one.since]
    since = f" since {min(starts)}" if starts else ""
    noun = "term" if len(office.terms) == 1 else "terms"
    return f"Office of ASEAN · {len(office.terms)} {noun}{since}"


def noted(note: str | None) -> str:
    """A note after what it is about: '. Announced.'"""
    return f". {note}" if note else ""


def _words(slug: str) -> str:
    return slug.replace("-", " ")
