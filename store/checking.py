"""All that is wrong with a catalogue, at once, each fault with its file, line and record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from store.dates import PartialDate
from store.faults import Entry, Fault, label
from store.kinds import Kind, Ref, Standing
from store.linking import Where, cited, links
from store.reading import Reading, read_catalogue
from store.records import Meeting, Member, Office, Partner, Place, Programme, Record

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_ISO = re.compile(r"[A-Z]{2}", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_URL = re.compile(r"https?://[^\s/]+\S*")
_ORDINAL = re.compile(r"(?:the )?(\d+)(?:st|nd|rd|th)\b", re.IGNORECASE | re.ASCII)
LONGEST_NAME = 500
# Letters and signs by their category that show nothing all the same: fillers of Hangul, the blank of Braille.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_GREATEST_AMOUNT = Decimal(10) ** 15


def check(path: Path, known: Iterable[Record] = ()) -> list[Fault]:
    """Every fault of a file or folder, by file and line; an empty list when it may be imported.

    ``known`` are records that need not be repeated: links may point to them. Raises FileNotFoundError where
    there is nothing.
    """
    return faults_of(read_catalogue(path), known)


def faults_of(reading: Reading, known: Iterable[Record] = ()) -> list[Fault]:
    """Every fault of what was read, as ``check`` tells them."""
    first: dict[Ref, Entry] = {}
    names: dict[tuple[Kind, str], Entry] = {}
    faults = list(reading.faults)
    broken = {fault.record for fault in faults}
    for entry in reading.entries:
        if entry.ref in first:
            faults.append(entry.fault(f"this id was given before, in {_place(first[entry.ref])}", "id"))
            continue
        first[entry.ref] = entry
        before = names.setdefault((entry.ref.kind, entry.record.name.casefold()), entry)
        if before is not entry:
            name = "title" if isinstance(entry.record, Meeting) else "name"
            faults.append(entry.fault(f"has the same {name} as {before.record.id} in {_place(before)}", name))
    given = dict(first)
    faults += [
        entry.fault(f"this id was given before, in {_place(given[entry.ref])}", "id")
        for entry in reading.broken
        if given.setdefault(entry.ref, entry) is not entry
    ]
    refs = {*first, *(Ref(record.kind_, record.id) for record in known)}
    for entry in (*first.values(), *reading.broken):
        found = [(where, message) for where, message in _faults(entry.record)]
        found += [
            (where, f"there is no {ref.kind} '{ref.id}'")
            for where, ref in links(entry.record)
            if ref not in refs and label(ref) not in broken
        ]
        faults += [entry.fault(message, *where) for where, message in found if where[0] not in entry.faulty]
    return sorted(faults, key=lambda fault: (fault.file, fault.line))


def complaints(record: Record, field: str | None = None) -> list[str]:
    """What is wrong with a record by itself, or with a field of it, links aside, as ``check`` says it."""
    return [message for where, message in _faults(record) if field in (None, where[0])]


def _place(entry: Entry) -> str:
    fault = entry.fault("")
    return f"{fault.file}:{fault.line}"


def _faults(record: Record) -> Iterator[tuple[Where, str]]:
    """What is wrong with a record by itself."""
    if not _SLUG.fullmatch(record.id):
        yield ("id",), f"the id '{record.id:.60}' is no slug: use a-z, 0-9 and hyphens between them"
    yield from _texts(record, ())
    yield from _names(record)
    yield from _seen(record)
    if getattr(record, "sources", None) == ():
        yield ("sources",), "needs at least one source"
    for i, source in enumerate(getattr(record, "sources", ())):
        if any(unicodedata.category(sign)[0] in "CZ" for sign in source.url):
            yield ("sources", i, "url"), "the address has a space, or a sign that nobody sees"
        elif not _URL.fullmatch(source.url):
            yield ("sources", i, "url"), f"'{source.url:.60}' is no address: begin with https:// or http://"
    for where, url in cited(record):
        if url not in {source.url for source in getattr(record, "sources", ())}:
            yield where, f"'{url:.60}' is none of the record's sources: add it there"
    iso = getattr(record, "iso", None)
    if iso is not None and not _ISO.fullmatch(iso):
        yield ("iso",), f"'{iso:.60}' is no country code: use two capitals of ISO 3166-1, in quotes"
    match record:
        case Meeting():
            yield from _meeting(record)
        case Programme():
            yield from _programme(record)
        case Office():
            yield from _office(record)
        case Member() if (record.standing is Standing.MEMBER) != (record.joined is not None):
            yield ("standing",), "a member has 'joined', and nobody else has"
        case Partner():
            for i, one in enumerate(record.coordinators):
                yield from _order(one.since, one.until, "coordinators", i, "until")
        case Place() if record.within == record.id:
            yield ("within",), "lies within itself"


def _texts(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        if value != value.strip() or not value:
            yield where, f"'{where[-1]}' is empty or has spaces around it"
        elif any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in value):
            yield where, f"'{where[-1]}' has a line break or control character: write it as one line of text"
    elif isinstance(value, tuple):
        for i, one in enumerate(value):
            yield from _texts(one, (*where, i))
            if value.index(one) < i:
                yield (*where, i), f"the same comes twice in '{where[-1]}'"
    elif is_dataclass(value) and not isinstance(value, PartialDate):
        for one in fields(value):
            yield from _texts(getattr(value, one.name), (*where, one.name))


def _names(record: Record) -> Iterator[tuple[Where, str]]:
    own = {record.name.casefold(), (getattr(record, "acronym", None) or record.name).casefold()}
    for i, alias in enumerate(record.aliases):
        if alias.casefold() in own:
            yield ("aliases", i), f"the alias '{alias:.60}' only repeats a name of the record"
        own.add(alias.casefold())


def _seen(record: Record) -> Iterator[tuple[Where, str]]:
    """Names that nobody could read or type."""
    title = "title" if isinstance(record, Meeting) else "name"
    acronym = getattr(record, "acronym", None)
    named: list[tuple[Where, str]] = [((title,), record.name)]
    named += [(("acronym",), acronym)] if acronym else []
    named += [(("aliases", i), alias) for i, alias in enumerate(record.aliases)]
    for where, name in named:
        if len(name) > LONGEST_NAME:
            yield where, f"the name '{name:.40}…' is longer than {LONGEST_NAME} characters"
        elif name.strip() and not any(unicodedata.category(sign)[0] in "LNPS" for sign in set(name) - _BLANK):
            yield where, f"'{where[0]}' has no sign that can be seen"


def _meeting(meeting: Meeting) -> Iterator[tuple[Where, str]]:
    yield from _order(meeting.date, meeting.date_end, "date_end")
    if meeting.ordinal is not None:
        titled = _ORDINAL.match(meeting.title)
        if not 0 < meeting.ordinal < 10_000:
            yield ("ordinal",), f"the ordinal {meeting.ordinal!s:.20} is no number from 1 on"
        elif titled and titled[1] != str(meeting.ordinal):
            yield ("ordinal",), f"the ordinal is {meeting.ordinal}, but the title says '{titled[0]}'"
    for i, one in enumerate(meeting.attendances):
        if one.person is None and one.role is None:
            yield ("attendances", i), "names neither a person nor a role"
    for i, pledge in enumerate(meeting.pledges):
        if not 0 < pledge.amount < _GREATEST_AMOUNT or pledge.amount != round(pledge.amount, 2):
            yield ("pledges", i, "amount"), "the amount is a sum of money above 0, with at most two decimals"
        if not _CURRENCY.fullmatch(pledge.currency):
            yield (
                ("pledges", i, "currency"),
                f"'{pledge.currency:.20}' is no currency of ISO 4217, such as 'GBP'",
            )


def _programme(programme: Programme) -> Iterator[tuple[Where, str]]:
    yield from _order(programme.since, programme.until, "until")
    for i, one in enumerate(programme.instruments):
        yield from _order(one.signed, one.in_force, "instruments", i, "in_force")
    seen: set[str | None] = set()
    for i, party in enumerate(programme.parties):
        if (party.country is None) == (party.partner is None):
            yield ("parties", i), "needs a partner, or else a country that is none"
        elif (who := party.country or party.partner) in seen:
            yield ("parties", i), f"the party {who} comes twice"
        seen.add(party.country or party.partner)


def _office(office: Office) -> Iterator[tuple[Where, str]]:
    for i, term in enumerate(office.terms):
        yield from _order(term.since, term.until, "terms", i, "until")
        if term.person is None and term.country is None:
            yield ("terms", i), "needs a person or a country"
        if term.since is None and term.until is None:
            yield ("terms", i), "needs 'since' or 'until'"
        if term.ordinal is not None and not 0 < term.ordinal < 10_000:
            yield ("terms", i, "ordinal"), f"the ordinal {term.ordinal!s:.20} is no number from 1 on"


def _order(
    start: PartialDate | None, end: PartialDate | None, *where: str | int
) -> Iterator[tuple[Where, str]]:
    if start and end and end.last < start.first:
        yield where, f"ends ({end}) before it begins ({start})"
