"""Lists with a code of their own: whoever holds the code gets the list again from the catalogue alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.answer.answer import Listing
from bot.answer.codes import code, decode
from bot.answer.upcoming import read_upcoming
from bot.telling.wording import STATUS, counted, counted_meetings, words
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, PartnerStatus, ProgrammeKind, Ref, Standing
from store.records import Programme, Record

LATEST = "latest"
_LATEST = say("The latest of {meetings}")
_MEMBERS = {
    Standing.MEMBER: say("Members of ASEAN: {number}"),
    Standing.OBSERVER: say("Observers of ASEAN: {number}"),
}
_UNDATED = PartialDate(1)


def refs(records: Iterable[Record]) -> tuple[Ref, ...]:
    return tuple(Ref(record.kind_, record.id) for record in records)


def meetings_of(ref: Ref, catalogue: Catalogue) -> Listing:
    """Meetings of a series, with a partner, about a topic …, newest first."""
    found = catalogue.meetings_of(ref)
    lead = f"{_name(ref, catalogue)}: {counted_meetings(found)}"
    return Listing(lead, refs(found), code=meetings_code(ref))


def meetings_code(ref: Ref) -> str:
    """The code of the list of a record's meetings."""
    return f"m.{code(ref)}"


def programmes_code(ref: Ref) -> str:
    """The code of the list of a record's programmes."""
    return f"g.{code(ref)}"


def programmes_of(ref: Ref, catalogue: Catalogue) -> Listing:
    """Programmes of a partner, topic or place, newest first; of a meeting, those it dealt with."""
    found = linked_programmes(ref, catalogue)
    return Listing(
        f"{_name(ref, catalogue)}: {counted(len(found), Kind.PROGRAMME)}",
        refs(found),
        code=programmes_code(ref),
    )


def partners_of(series: Ref, catalogue: Catalogue) -> Listing:
    """The partners that the latest meeting of a series was with."""
    latest = catalogue.meetings_of(series)[0]
    found = [catalogue.partners[one] for one in latest.partners if one in catalogue.partners]
    lead = f"{_name(series, catalogue)}: {counted(len(found), Kind.PARTNER)}"
    return Listing(lead, refs(found), code=f"w.{code(series)}")


def linked_programmes(ref: Ref, catalogue: Catalogue) -> tuple[Programme, ...]:
    """Programmes of a record; of a meeting those it named, signed or paid into as well, in that order."""
    found = _newest(catalogue.programmes_of(ref))
    if ref.kind is Kind.MEETING and (meeting := catalogue.meetings.get(ref.id)):
        ids = [
            *meeting.programmes,
            *(one.programme for one in meeting.documents),
            *(one.programme for one in meeting.pledges),
            *(one.id for one in found),
        ]
        found = [catalogue.programmes[id_] for id_ in dict.fromkeys(ids) if id_ in catalogue.programmes]
    return tuple(found)


def latest_meetings(catalogue: Catalogue, today: date) -> Listing:
    """The last meetings that have begun by ``today``, newest first."""
    begun = [one for one in catalogue.meetings.values() if one.date.first <= today]
    begun.sort(key=lambda one: (one.date, one.id), reverse=True)
    return Listing(_LATEST.format(meetings=counted_meetings(begun)), refs(begun), code=LATEST)


def partners_by_status(status: PartnerStatus, catalogue: Catalogue) -> Listing:
    found = sorted(
        (one for one in catalogue.partners.values() if one.status is status), key=lambda one: one.name
    )
    return Listing(f"{STATUS[status]}: {counted(len(found), Kind.PARTNER)}", refs(found), code=f"s.{status}")


def members_by_standing(standing: Standing, catalogue: Catalogue) -> Listing:
    """The members in the order of their joining, or the observers."""
    found = catalogue.member_states
    if standing is not Standing.MEMBER:
        rest = (one for one in catalogue.members.values() if one.standing is standing)
        found = tuple(sorted(rest, key=lambda one: one.name))
    return Listing(_MEMBERS[standing].format(number=len(found)), refs(found), code=f"n.{standing}")


def programmes_by_kind(kind: ProgrammeKind, catalogue: Catalogue) -> Listing:
    found = _newest(one for one in catalogue.programmes.values() if one.kind is kind)
    return Listing(
        f"{words(kind).capitalize()}: {counted(len(found), Kind.PROGRAMME)}", refs(found), code=f"k.{kind}"
    )


def relist(listed: str, catalogue: Catalogue, today: date) -> Listing | None:
    """The list a code names as it is ``today``, or None when what it is about is gone."""
    if listed == LATEST:
        return latest_meetings(catalogue, today)
    which, _, of = listed.partition(".")
    if which == "u":
        return read_upcoming(of, catalogue, today)
    if which == "s" and of in list(PartnerStatus):
        return partners_by_status(PartnerStatus(of), catalogue)
    if which == "k" and of in list(ProgrammeKind):
        return programmes_by_kind(ProgrammeKind(of), catalogue)
    if which == "w" and (ref := decode(of, catalogue)):
        return partners_of(ref, catalogue) if catalogue.meetings_of(ref) else None
    if which == "n" and of in list(Standing):
        return members_by_standing(Standing(of), catalogue)
    if which in ("m", "g") and (ref := decode(of, catalogue)):
        return (meetings_of if which == "m" else programmes_of)(ref, catalogue)
    return None


def _name(ref: Ref, catalogue: Catalogue) -> str:
    record = catalogue.get(ref)
    return name_of(record) if record else ref.id


def _newest(programmes: Iterable[Programme]) -> list[Programme]:
    by_name = sorted(programmes, key=lambda one: one.name)
    return sorted(by_name, key=_began, reverse=True)


def _began(programme: Programme) -> PartialDate:
    return (programme.adopted.date if programme.adopted else None) or programme.since or _UNDATED
