"""Answers /calendar, /timeline and /upcoming: a name looked up, and what is wanted of its meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answer.answer import (
    Answer,
    Calendar,
    Card,
    Choice,
    Guide,
    Listing,
    Reason,
    Refusal,
    Timeline,
    Want,
)
from bot.answer.codes import decode
from bot.answer.lookup import look_up
from bot.answer.upcoming import upcoming
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, Ref
from store.matching.matcher import Matcher
from store.records import Meeting

_LATEST = 1
_NO_MEETINGS = say("No meetings of “{name}” are in the catalogue.")
_NO_MEETINGS_LISTED = say("There are no meetings in that list.")


def wanted(want: Want, name: str, catalogue: Catalogue, matcher: Matcher, today: date) -> Answer:
    """What is wanted of the record that ``name`` names; ``/upcoming`` alone is of all of them."""
    if not name.strip():
        return _announced(None, catalogue, today) if want is Want.UPCOMING else Guide(want=want)
    match named(name, catalogue, matcher):
        case Ref() as ref:
            return of_record(want, ref, catalogue, today)
        case Listing() as listing:
            return of_listing(want, listing, catalogue, today)
        case Choice() as choice:
            return replace(choice, want=want)
        case other:
            return other


def named(name: str, catalogue: Catalogue, matcher: Matcher) -> Ref | Answer:
    """The record that ``name`` names, a series where its meetings are; else what there is to say instead."""
    match look_up(ANY, name, catalogue, matcher):
        case Card(ref):
            return ref
        case Listing() as listing:
            which, _, of = listing.code.partition(".")
            return (decode(of, catalogue) if which == "m" else None) or listing
        case Choice() as choice:
            return _series(choice, name, catalogue) or choice
        case other:
            return other


def of_record(want: Want, ref: Ref, catalogue: Catalogue, today: date) -> Answer:
    """What is wanted of the meetings of a record; of a meeting, itself in a calendar, else its series."""
    record = catalogue.record(ref)
    if isinstance(record, Meeting):
        if want is Want.CALENDAR:
            return _of_meetings(want, record.title, (ref,), today)
        ref = Ref(Kind.SERIES, record.series)
        record = catalogue.get(ref) or record
    if want is Want.UPCOMING:
        return _announced(ref, catalogue, today)
    met = tuple(Ref(Kind.MEETING, one.id) for one in catalogue.meetings_of(ref))
    if not met:
        lead = _NO_MEETINGS.format(name=name_of(record))
        return Refusal(Reason.NOT_RECORDED, lead, refs=(ref,), offers=(ref,))
    return _of_meetings(want, name_of(record), met, today, ref)


def of_listing(want: Want, listing: Listing, catalogue: Catalogue, today: date) -> Answer:
    """What is wanted of a list: of a record's meetings as of the record, else of the meetings in it."""
    which, _, of = listing.code.partition(".")
    if which == "m" and (ref := decode(of, catalogue)):
        return of_record(want, ref, catalogue, today)
    met = tuple(ref for ref in listing.refs if ref.kind is Kind.MEETING)
    if not met or want is Want.UPCOMING:
        return Refusal(Reason.NOT_RECORDED, str(_NO_MEETINGS_LISTED))
    return _of_meetings(want, listing.lead, met, today)


def _of_meetings(want: Want, title: str, met: tuple[Ref, ...], today: date, of: Ref | None = None) -> Answer:
    return Calendar(title, met) if want is Want.CALENDAR else Timeline(title, met, today, of)


def _announced(ref: Ref | None, catalogue: Catalogue, today: date) -> Answer:
    """What is announced; where nothing is, that, with the latest meeting on offer."""
    listing = upcoming(catalogue, today, ref)
    if listing.refs:
        return listing
    latest = catalogue.meetings_of(ref)[:_LATEST] if ref else ()
    offers = tuple(Ref(Kind.MEETING, one.id) for one in latest)
    return Refusal(Reason.NOT_RECORDED, listing.lead, refs=(ref,) if ref else (), offers=offers)


def _series(choice: Choice, name: str, catalogue: Catalogue) -> Ref | None:
    """The series that is meant where it is asked which: the one so called, or whose meetings those are."""
    called = [ref for ref in choice.refs if ref.kind is Kind.SERIES and _is_called(ref, name, catalogue)]
    if len(called) == 1:
        return called[0]
    first = catalogue.meetings.get(choice.refs[0].id) if choice.refs else None
    if first is None or any(ref.kind is not Kind.MEETING for ref in choice.refs):
        return None
    series = Ref(Kind.SERIES, first.series)
    whole = {one.id for one in catalogue.meetings_of(series)}
    return series if series.id in catalogue.series and whole == {ref.id for ref in choice.refs} else None


def _is_called(series: Ref, name: str, catalogue: Catalogue) -> bool:
    record = catalogue.series[series.id]
    names = (record.name, record.acronym or "", *record.aliases)
    return " ".join(name.split()).casefold() in map(str.casefold, names)
