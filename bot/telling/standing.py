"""Levels, memberships, offices and agreements in words."""

from __future__ import annotations

import re

from bot.telling.kinds import LEVELS, WORDS
from bot.texts.calendar import dated, number, period
from bot.texts.text import say, say_many
from store.dates import PartialDate
from store.kinds import PartnershipLevel, PartnerStatus, Standing
from store.records import Agreement, Coordinator, Member, Office, Partner

_STANDING = {Standing.MEMBER: say("Member of ASEAN"), Standing.OBSERVER: say("Observer of ASEAN")}
_STANDING_SINCE = {
    Standing.MEMBER: say("Member of ASEAN since {date}"),
    Standing.OBSERVER: say("Observer of ASEAN since {date}"),
}
_TERMS = say_many("Office of ASEAN · {count} term", "Office of ASEAN · {count} terms")
_TERMS_SINCE = say_many(
    "Office of ASEAN · {count} term since {date}", "Office of ASEAN · {count} terms since {date}"
)
_KNOWN_ON, _KNOWN_IN = say("known on {date}"), say("known in {date}")
_GRANTED = "(?:conferred|accorded|granted|announced|established|launched)"
_SECTORAL = "sectoral (?:dialogue )?(?:partner )?(?:status|partnership)"
_STATUS_STEP = {
    PartnerStatus.DIALOGUE_PARTNER: rf"(?<!sectoral )dialogue partner (?:status|relations) {_GRANTED}",
    PartnerStatus.SECTORAL_DIALOGUE_PARTNER: rf"{_SECTORAL} {_GRANTED}",
    PartnerStatus.DEVELOPMENT_PARTNER: rf"development partner status {_GRANTED}|named a development partner",
}


def level_name(level: PartnershipLevel) -> str:
    """'Comprehensive Strategic Partner'."""
    return str(LEVELS[level])


def agreement_state(agreement: Agreement) -> str:
    """'in force', 'under negotiation'."""
    return str(WORDS[agreement.state])


def membership(member: Member) -> str:
    """'Member of ASEAN since 8 August 1967', 'Observer of ASEAN'."""
    if member.joined is None:
        return str(_STANDING[member.standing])
    return _STANDING_SINCE[member.standing].format(date=dated(member.joined.date))


def coordinated_for(one: Coordinator) -> str:
    """'2021 to 2024'; of one named by a page that tells no years, 'known on 26 October 2025'."""
    if one.since or one.until or not one.as_of:
        return period(one.since, one.until)
    return (_KNOWN_ON if one.as_of.day else _KNOWN_IN).format(date=dated(one.as_of))


def status_since(partner: Partner) -> PartialDate | None:
    """The day on which the partner's present status began, where its history tells."""
    step_text = _STATUS_STEP.get(partner.status)
    if step_text:
        for step in partner.history:
            if step.date and re.search(step_text, step.event.casefold()):
                return step.date
    return None


def counted_terms(office: Office) -> str:
    """'Office of ASEAN · 15 terms since 7 June 1976'."""
    terms = len(office.terms)
    starts = [one.since for one in office.terms if one.since]
    if not starts:
        return _TERMS.format(number=terms, count=number(terms))
    return _TERMS_SINCE.format(number=terms, count=number(terms), date=dated(min(starts)))


def noted(note: str | None) -> str:
    """A note after what it is about: '. Announced.'"""
    return f". {note}" if note else ""
