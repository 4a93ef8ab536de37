"""Answers /meeting, /partner and /programme: a name looked up, what it names answered."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Choice, Guide, Reason, Refusal
from bot.answer.lists import meetings_of, programmes_of
from bot.telling.wording import label, names, place_in_full
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.matching.match import Hit, Match, Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.records import Meeting, Member, Partner, Programme

CHOICES = 6
_OWN = {
    Kind.MEETING: (Kind.MEETING, Kind.SERIES),
    Kind.PARTNER: (Kind.PARTNER,),
    Kind.PROGRAMME: (Kind.PROGRAMME,),
    Kind.MEMBER: (Kind.MEMBER,),
}
# Who names a country that is a partner means the partner.
_ANY = tuple(kind for kind in Kind if kind is not Kind.PLACE)
_CERTAINTY = list(Verdict)
_SURE = (Verdict.EXACT, Verdict.CLEAR)
# Several records of other kinds are asked about when they are this like what was typed, else merely offered.
_ALIKE = 0.8
_TYPED = 80


def look_up(kind: Kind, name: str, catalogue: Catalogue, matcher: Matcher) -> Answer:
    """Answer what ``name`` names; a sure name of another kind, no person's, beats a guess of that kind.

    Few people are looked up by a command, and surnames are short words: 'anh' is the United Kingdom, too.
    """
    name = " ".join(name.split())
    if not name:
        return Guide(of=kind)
    matches = _matches(kind, name, matcher)
    people = (hit.ref.kind is Kind.PERSON for match in matches[1:2] for hit in match.hits[:1])
    if matches[0].verdict in _SURE and any(people):
        matches = matches[:1]
    for found in sorted(matches, key=lambda match: _CERTAINTY.index(match.verdict)):
        known = tuple(hit for hit in found.hits if catalogue.get(hit.ref))
        if known and found.verdict in _SURE:
            return _answer(kind, known[0].ref, catalogue)
        if known and found.verdict is Verdict.SEVERAL and (found is matches[0] or known[0].score >= _ALIKE):
            return _ask(kind, name, known, catalogue)
    near = dict.fromkeys(hit.ref for match in matches for hit in match.hits if catalogue.get(hit.ref))
    offers = _told_apart(tuple(near), catalogue)
    lead = f"No {kind.value} called “{_clipped(name)}” is in the catalogue."
    return Refusal(Reason.NO_SUCH, f"{lead} The nearest names:" if offers else lead, offers=offers)


def _matches(kind: Kind, name: str, matcher: Matcher) -> tuple[Match, ...]:
    """What the name may mean: of that kind, of any but places, of any; no more than may still count."""
    own = matcher.find(name, _OWN.get(kind, (kind,)), CHOICES)
    if own.verdict is Verdict.EXACT:
        return (own,)
    if own.verdict is Verdict.CLEAR:  # only another record of that very name would count
        others = (matcher.exact(name, kinds, CHOICES) for kinds in (_ANY, None))
        return (own, *filter(None, others))
    return (own, *(matcher.find(name, kinds, CHOICES) for kinds in (_ANY, None)))


def _answer(kind: Kind, ref: Ref, catalogue: Catalogue) -> Answer:
    """The record itself, or its meetings (programmes) where those were asked for."""
    if ref.kind is Kind.SERIES:
        meetings = catalogue.meetings_of(ref)
        if len(meetings) == 1:
            return _card(Ref(Kind.MEETING, meetings[0].id), catalogue)
        listing = meetings_of(ref, catalogue)
        if 2 <= len(meetings) <= CHOICES:
            return Choice(f"Which one? {listing.lead}.", listing.refs)
        return listing if meetings else _card(ref, catalogue)
    if kind is Kind.MEETING and ref.kind not in (Kind.MEETING, Kind.PROGRAMME):
        listing = meetings_of(ref, catalogue)
    elif kind is Kind.PROGRAMME and ref.kind not in (Kind.MEETING, Kind.PROGRAMME):
        listing = programmes_of(ref, catalogue)
    else:
        return _card(ref, catalogue)
    return listing if listing.refs else _card(ref, catalogue)


def _ask(kind: Kind, name: str, hits: tuple[Hit, ...], catalogue: Catalogue) -> Answer:
    """Choices between the records that fit; a series and its own meetings count as that series."""
    series = {hit.ref.id for hit in hits if hit.ref.kind is Kind.SERIES}
    meetings = [catalogue.meetings[hit.ref.id] for hit in hits if hit.ref.kind is Kind.MEETING]
    if len(series) == 1 and len(hits) == len(meetings) + 1 and {one.series for one in meetings} <= series:
        return _answer(kind, Ref(Kind.SERIES, series.pop()), catalogue)
    if hits[0].ref.kind is Kind.SERIES and not _held(hits[0].ref, name, catalogue):
        listing = meetings_of(hits[0].ref, catalogue)
        lead = f"No meeting called “{_clipped(name)}” is in the catalogue. {listing.lead}, the latest first:"
        return Refusal(Reason.NO_SUCH, lead, offers=listing.refs[:CHOICES])
    choices = _told_apart(tuple(hit.ref for hit in hits), catalogue)
    if len(choices) == 1:
        return _answer(kind, choices[0], catalogue)
    return Choice(f"Several fit “{_clipped(name)}”. Which one?", choices)


def _held(series: Ref, name: str, catalogue: Catalogue) -> bool:
    """Whether the series has meetings of every number and year in the name typed: not for '9th' of three."""
    meetings = catalogue.meetings_of(series)
    held = {str(number) for one in meetings for number in (one.ordinal, one.date.year)}
    held.update(normalise(catalogue.series[series.id].name))
    return all(word in held for word in normalise(name) if word.isdigit())


def _card(ref: Ref, catalogue: Catalogue) -> Card:
    return Card(ref, values(ref, catalogue))


def values(ref: Ref, catalogue: Catalogue) -> tuple[str, ...]:
    """The facts that a card states first: dates as ISO 8601, places, venue, status."""
    match catalogue.get(ref):
        case Meeting() as meeting:
            dates = [date.iso for date in (meeting.date, meeting.date_end) if date]
            places = [place_in_full(place, catalogue) for place in meeting.places]
            return tuple(filter(None, [*dates, *places, meeting.venue]))
        case Programme() as programme:
            adopted = programme.adopted.date if programme.adopted else None
            return tuple(date.iso for date in (adopted, programme.since, programme.until) if date)
        case Partner() as partner:
            return (partner.name, partner.status.value)
        case Member() as member:
            joined = member.joined.date.iso if member.joined else ""
            return tuple(filter(None, (member.name, member.standing.value, joined)))
        case _:
            return names([ref], catalogue)


def _told_apart(found: tuple[Ref, ...], catalogue: Catalogue) -> tuple[Ref, ...]:
    """Up to six of them, no two that read the same."""
    by_label: dict[str, Ref] = {}
    for ref in found:
        record = catalogue.get(ref)
        if record:
            by_label.setdefault(label(record, catalogue).casefold(), ref)
    return tuple(by_label.values())[:CHOICES]


def _clipped(name: str) -> str:
    return name if len(name) <= _TYPED else name[: _TYPED - 1].rstrip() + "…"
