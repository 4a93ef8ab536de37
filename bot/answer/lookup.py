"""Answers /meeting, /partner, /find and the like: a name looked up, what it names answered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.answer.answer import Answer, Card, Choice, Guide, Reason, Refusal
from bot.answer.lists import meetings_of, partners_of, programmes_of
from bot.answer.nonpartner import country, no_partner, unknown_country
from bot.answer.vocabulary import put
from bot.telling.wording import label, names, place_in_full
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, Ref, Sought
from store.matching.match import Hit, Match, Verdict
from store.matching.matcher import Matcher
from store.matching.plain import EVERYDAY
from store.matching.slips import written_alike
from store.matching.words import normalise
from store.records import Meeting, Member, Partner, Place, Programme
from store.strangers import stranger, stranger_within

CHOICES = 6
_OWN: dict[Sought, tuple[Kind, ...]] = {
    Kind.MEETING: (Kind.MEETING, Kind.SERIES),
    Kind.PARTNER: (Kind.PARTNER,),
    Kind.PROGRAMME: (Kind.PROGRAMME,),
    Kind.MEMBER: (Kind.MEMBER,),
}
# Who names a country that is a partner means the partner.
_ANY = tuple(kind for kind in Kind if kind is not Kind.PLACE)
_LANDS = (Kind.PARTNER, Kind.MEMBER, Kind.PLACE)
_CERTAINTY = list(Verdict)
_SURE = (Verdict.EXACT, Verdict.CLEAR)
# Several partners, or records of other kinds, are asked about when they are this like what was typed, else
# merely offered.
_ALIKE = 0.8
_TYPED = 80
_NO_SUCH = say("No {kind} called “{name}” is in the catalogue.")
_NO_SUCH_NEAR = say("No {kind} called “{name}” is in the catalogue. The nearest names:")
_NO_SUCH_OF_SERIES = say("No meeting called “{name}” is in the catalogue. {series}, the latest first:")
_WHICH = say("Which one? {meetings}.")
_SEVERAL = say("Several fit “{name}”. Which one?")


def look_up(kind: Sought, name: str, catalogue: Catalogue, matcher: Matcher) -> Answer:
    """Answer what ``name`` names; a sure name of another kind, no person's, beats a guess of that kind.

    Few people are looked up by a command, and surnames are short words: 'anh' is the United Kingdom, too.
    A country that is no partner is said to be none, whatever its name is like.
    """
    name = " ".join(name.split())
    if not name:
        return Guide(of=kind)
    matches = _matches(kind, name, matcher)
    if kind != Kind.PERSON and matches[0].verdict in _SURE and any(map(_persons, matches[1:2])):
        matches = matches[:1]
    best = sorted(matches, key=lambda match: _CERTAINTY.index(match.verdict))
    if refusal := _of_country(kind, name, best, catalogue, matcher):
        return refusal
    for found in best:
        known = tuple(hit for hit in found.hits if catalogue.get(hit.ref))
        if known and found.verdict in _SURE and not _strays(kind, found):
            return _answer(kind, known[0].ref, catalogue)
        asked = found is matches[0] and kind != Kind.PARTNER
        if known and found.verdict is Verdict.SEVERAL and (asked or known[0].score >= _ALIKE):
            return _ask(kind, name, known, catalogue)
    offers = _near(matches, catalogue)
    pattern = _NO_SUCH_NEAR if offers else _NO_SUCH
    lead = pattern.format(kind=put("sought", kind), name=_clipped(name))
    return Refusal(Reason.NO_SUCH, lead, offers=offers)


def _matches(kind: Sought, name: str, matcher: Matcher) -> tuple[Match, ...]:
    """What the name may mean: of that kind, of any but places, of any; no more than may still count."""
    first, *rest = (_ANY, None) if kind == ANY else (_OWN.get(kind, (Kind(kind),)), _ANY, None)
    finds = matcher.finds(name, (first, *rest), CHOICES)
    own = next(finds)
    if own.verdict is Verdict.EXACT and written_alike(name, own.hits[0].name):
        return (own,)
    if own.verdict is Verdict.CLEAR:  # only another record of that very name would count
        *narrower, widest = rest
        if not (any_ := matcher.exact(name, widest, CHOICES)):
            return (own,)
        return (own, *filter(None, (matcher.exact(name, kinds, CHOICES) for kinds in narrower)), any_)
    return (own, *finds)


def _strays(kind: Sought, match: Match) -> bool:
    """Whether a word alone is like a person's name, where nobody was looked up: 'banana' is not Xanana."""
    words, first = normalise(match.typed), match.hits[0]
    by_slip = match.verdict is Verdict.CLEAR and len(words) == 1 and words[0] not in normalise(first.name)
    return by_slip and first.ref.kind is Kind.PERSON and kind not in (Kind.PERSON, ANY)


def _persons(match: Match) -> bool:
    return any(hit.ref.kind is Kind.PERSON for hit in match.hits[:1])


def _near(matches: Sequence[Match], catalogue: Catalogue) -> tuple[Ref, ...]:
    near = dict.fromkeys(hit.ref for match in matches for hit in match.hits if catalogue.get(hit.ref))
    return _told_apart(tuple(near), catalogue)


def _of_country(
    kind: Sought, name: str, matches: Sequence[Match], catalogue: Catalogue, matcher: Matcher
) -> Refusal | None:
    """The refusal where a country without a record, or one that is no partner, is named.

    A name that is a record's to the letter is that record's; but where countries are looked up, a surname or
    topic of that name is offered at most. Who asks for a partner means the country, not the topic called so.
    """
    if kind in (Kind.PERSON, Kind.TOPIC):
        return None
    first = next((match.hits[0].ref for match in matches if match.verdict is Verdict.EXACT), None)
    own = any(match.verdict is Verdict.EXACT and written_alike(name, match.hits[0].name) for match in matches)
    if kind in _LANDS:
        own = own and first is not None and first.kind in _LANDS
    if not own:
        if stranger(name, catalogue):
            return unknown_country(kind, _clipped(name), _clipped(name), (first,) if first else ())
        known = EVERYDAY.__contains__ if kind == Kind.PARTNER else partial(_in_names, matcher)
        within = None if first else stranger_within(name, catalogue, known)
        if within:
            return unknown_country(kind, _clipped(name), within, _near(matches, catalogue))
    sure = next((match for match in matches if match.verdict in _SURE), None)
    if kind == Kind.PARTNER and sure and (place := _country(name, sure, catalogue, matcher)):
        return no_partner(place, catalogue)
    if not sure and (without := _without(kind, name, catalogue, matcher)):
        return unknown_country(kind, _clipped(name), without, _near(matches, catalogue))
    return None


def _without(kind: Sought, name: str, catalogue: Catalogue, matcher: Matcher) -> str | None:
    """The name of a country within another that leads to none of the meetings or programmes asked for."""
    if kind not in (Kind.MEETING, Kind.PROGRAMME):
        return None
    leads = catalogue.meetings_of if kind == Kind.MEETING else catalogue.programmes_of
    for span in matcher.spot(normalise(name)):
        refs = [hit.ref for hit in span.hits]
        if span.exact and any(country(ref, catalogue) for ref in refs) and not any(map(leads, refs)):
            return next(name_of(land) for ref in refs if (land := country(ref, catalogue)))
    return None


def _country(name: str, sure: Match, catalogue: Catalogue, matcher: Matcher) -> Place | None:
    """The country that is no partner and is as surely named as what fits best."""
    if sure.hits[0].ref.kind is Kind.PARTNER:
        return None
    land = matcher.find(name, (Kind.PLACE, Kind.MEMBER), 1)
    if land.verdict not in (sure.verdict, Verdict.EXACT) or land.hits[0].score < sure.hits[0].score:
        return None
    return country(land.hits[0].ref, catalogue)


def _in_names(matcher: Matcher, word: str) -> bool:
    return word in EVERYDAY or matcher.repair(word) == [(word, 1.0)]


def _answer(kind: Sought, ref: Ref, catalogue: Catalogue) -> Answer:
    """The record itself, or its meetings (programmes) where those were asked for."""
    if ref.kind is Kind.SERIES:
        meetings = catalogue.meetings_of(ref)
        if kind == Kind.PARTNER and meetings and len(meetings[0].partners) > 1:
            return partners_of(ref, catalogue)
        if len(meetings) == 1:
            return _card(Ref(Kind.MEETING, meetings[0].id), catalogue)
        listing = meetings_of(ref, catalogue)
        if 2 <= len(meetings) <= CHOICES:
            return Choice(_WHICH.format(meetings=listing.lead), listing.refs)
        return listing if meetings else _card(ref, catalogue)
    if kind == Kind.MEETING and ref.kind not in (Kind.MEETING, Kind.PROGRAMME):
        listing = meetings_of(ref, catalogue)
    elif kind == Kind.PROGRAMME and ref.kind not in (Kind.MEETING, Kind.PROGRAMME):
        listing = programmes_of(ref, catalogue)
    else:
        return _card(ref, catalogue)
    return listing if listing.refs else _card(ref, catalogue)


def _ask(kind: Sought, name: str, hits: tuple[Hit, ...], catalogue: Catalogue) -> Answer:
    """Choices between the records that fit; a series and its own meetings count as that series."""
    series = {hit.ref.id for hit in hits if hit.ref.kind is Kind.SERIES}
    meetings = [catalogue.meetings[hit.ref.id] for hit in hits if hit.ref.kind is Kind.MEETING]
    if len(series) == 1 and len(hits) == len(meetings) + 1 and {one.series for one in meetings} <= series:
        return _answer(kind, Ref(Kind.SERIES, series.pop()), catalogue)
    if hits[0].ref.kind is Kind.SERIES and not _held(hits[0].ref, name, catalogue):
        listing = meetings_of(hits[0].ref, catalogue)
        lead = _NO_SUCH_OF_SERIES.format(name=_clipped(name), series=listing.lead)
        return Refusal(Reason.NO_SUCH, lead, offers=listing.refs[:CHOICES])
    choices = _told_apart(tuple(hit.ref for hit in hits), catalogue)
    if len(choices) == 1:
        return _answer(kind, choices[0], catalogue)
    return Choice(_SEVERAL.format(name=_clipped(name)), choices)


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
