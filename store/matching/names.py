"""Every name of every record: titles, acronyms, aliases, and those that follow from a record's links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from store.catalogue import Catalogue
from store.dates import MONTHS
from store.matching.match import Name
from store.records import Kind, Meeting, Partner, Person, Place, Ref, Series

# What officials call the levels and formats of meetings.
_SHORT_FORMS = (
    ("Senior Officials' Meeting", "SOM"),
    ("Joint Sectoral Cooperation Committee Meeting", "JSCC"),
    ("Joint Sectoral Cooperation Committee", "JSCC"),
    ("Joint Cooperation Committee Meeting", "JCC"),
    ("Joint Cooperation Committee", "JCC"),
    ("Development Partnership Committee Meeting", "DPC"),
    ("Post Ministerial Conference", "PMC"),
    ("Foreign Ministers' Meeting", "FMM"),
    ("Economic Ministers' Meeting", "AEM"),
    ("Defence Ministers' Meeting", "DMM"),
    ("Ministerial Meeting", "MM"),
    ("ASEAN Plus Three", "APT"),
    ("ASEAN Plus Three", "ASEAN+3"),
    ("ASEAN+3", "APT"),
)
_OPENING_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th) ")


def catalogue_names(catalogue: Catalogue) -> Iterator[Name]:
    """All names of all records; a record's title comes first, the newest meetings before older ones."""
    surnames = Counter(person.name.split()[-1].casefold() for person in catalogue.people.values())
    for record in catalogue:
        ref = Ref(record.kind_, record.id)
        texts = [record.name]
        match record:
            case Meeting():
                continue
            case Person() if " " in record.name and surnames[record.name.split()[-1].casefold()] == 1:
                texts.append(record.name.split()[-1])
        texts += filter(None, [getattr(record, "acronym", None), *record.aliases])
        yield from (Name(text, ref) for text in dict.fromkeys(texts))
        if isinstance(record, Partner | Place) and record.iso:
            yield Name(record.iso, ref, spoken=False)
    for meeting in sorted(catalogue.meetings.values(), key=lambda meeting: meeting.date, reverse=True):
        yield from _meeting(meeting, catalogue)


def _meeting(meeting: Meeting, catalogue: Catalogue) -> Iterator[Name]:
    ref = Ref(Kind.MEETING, meeting.id)
    texts = dict.fromkeys(filter(None, [meeting.title, meeting.acronym, *meeting.aliases]))
    series = catalogue.series.get(meeting.series)
    if series is not None:
        for form in _forms(series):
            if meeting.ordinal is not None:
                texts[f"{meeting.ordinal} {form}"] = None
            texts[f"{form} {meeting.date.year}"] = None
    title, *others = texts
    yield Name(title, ref, context=tuple(_context(meeting, catalogue)))
    yield from (Name(text, ref) for text in others)


def _forms(series: Series) -> list[str]:
    forms = dict.fromkeys(filter(None, [series.name, series.acronym, *series.aliases]))
    for form in tuple(forms):
        for long, short in _SHORT_FORMS:
            if long in form:
                forms[form.replace(long, short)] = None
    return list(forms)


def _context(meeting: Meeting, catalogue: Catalogue) -> Iterator[str]:
    yield str(meeting.date.year)
    if meeting.date.month:
        yield MONTHS[meeting.date.month]
    for place in meeting.places:
        for around in catalogue.around(place):
            yield around.name
            yield from around.aliases
    for partner in meeting.partners:
        known = catalogue.partners.get(partner)
        if known is not None:
            yield known.name
            yield from known.aliases
    yield meeting.level.value
