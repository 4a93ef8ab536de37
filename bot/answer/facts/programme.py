"""What is asked of programmes: the years they run, their partners, where adopted, what their letters mean."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import DATE, dates_in, first_with, telling
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from bot.answer.wording import about, acronym, adopted
from store.dates import period
from store.kinds import Kind, Ref
from store.records import Meeting, Partner, Programme, Record

_LASTING = re.compile(r"since|until|from|for ")
_PAID = re.compile(r"\b(?:paid|funded|financed|money) (?:by|from)\b", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(?:once|twice|times|every|each) (?:an?\b|other|two|three|four|five|year|month)"
    r"|\b(?:yearly|annual|annually|biennial|monthly|quarterly)\b",
    re.IGNORECASE,
)
_MET = re.compile(r"[Ss]ummit|[Mm]eeting")


def tell_period(record: Record, _inquiry: Inquiry) -> Told:
    """The years it runs; where only a sentence tells of them, that sentence."""
    if isinstance(record, Programme):
        if record.since or record.until:
            years = tuple(date.iso for date in (record.since, record.until) if date)
            return Stated(period(record.since, record.until).capitalize(), years)
        dated = first_with(record, DATE)
        if _LASTING.search(dated):
            return quoted(dated, dates_in(dated))
    return Unrecorded("the years it runs")


def tell_full_name(record: Record, _inquiry: Inquiry) -> Told:
    """What its letters stand for."""
    short = acronym(record)
    return Stated(f"{short} stands for {record.name}" if short else record.name, (record.name,))


def tell_partners(record: Record, inquiry: Inquiry) -> Told:
    """Whom it is shared with; ASEAN's own where nobody is named."""
    partners = inquiry.catalogue.partners
    ids = tuple(id_ for id_ in getattr(record, "partners", ()) if id_ in partners)
    if ids:
        names = tuple(partners[id_].name for id_ in ids)
        return Stated("With " + ", ".join(names), names, tuple(Ref(Kind.PARTNER, id_) for id_ in ids))
    sentence = telling(record, inquiry)
    if named := [partner.name for partner in partners.values() if partner.name in sentence]:
        return quoted(sentence, named)
    if isinstance(record, (Meeting, Programme)):
        return Stated("ASEAN's own, with no partner", ("ASEAN",))
    return Unrecorded("its partners")


def tell_funders(record: Record, inquiry: Inquiry) -> Told:
    """Who pays for it, where a sentence says so; else whom it is shared with."""
    sentence = first_with(record, _PAID)
    return quoted(sentence) if sentence else tell_partners(record, inquiry)


def tell_frequency(record: Record, _inquiry: Inquiry) -> Told:
    """How often it meets or is held, where a sentence says so."""
    sentence = first_with(record, _OFTEN)
    return quoted(sentence) if sentence else Unrecorded("how often it meets")


def tell_adopted_at(record: Record, inquiry: Inquiry) -> Told:
    """The meeting at which something happened."""
    match record:
        case Meeting():
            said = f"The {record.title}, {about(record, inquiry.catalogue)}"
            return Stated(said, (record.title, record.date.iso))
        case Programme(adopted=adoption) if adoption and adoption.at:
            refs = (Ref(Kind.MEETING, adoption.meeting),) if adoption.meeting else ()
            values = (adoption.at, *([adoption.date.iso] if adoption.date else []))
            return Stated(adopted(record, inquiry.catalogue), values, refs)
        case Partner():
            return Unrecorded("at which meeting that was")
    sentence = telling(record, inquiry)
    return quoted(sentence) if _MET.search(sentence) else Unrecorded("at which meeting it was adopted")
