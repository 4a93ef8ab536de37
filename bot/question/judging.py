"""Numbers, times, levels and places speak for or against a record that something else speaks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.question import weights
from bot.question.lexicon import lexicon
from bot.question.links import Links
from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.dates import PartialDate
from store.kinds import MEMBERS, Kind, PlaceKind, ProgrammeKind, Ref
from store.records import Body, Meeting, Partner, Programme


@dataclass(slots=True)
class Candidate:
    """A record with its score, what of the question it ``explains`` and what it ``contradicts``."""

    ref: Ref
    score: float = 0.0
    explains: set[str] = field(default_factory=set)
    contradicts: set[str] = field(default_factory=set)


class Judge:
    """What one question says of times, numbers, levels, places and kinds, once for all records."""

    def __init__(self, question: Question, links: Links, certain: list[Mention]) -> None:
        self._links = links
        self._times = question.times
        self._years = [time.first.year for time in question.times if time.first]
        self._rest = [f"word:{word}" for word in question.rest]
        self._ordinals = question.ordinals
        self._first = question.ordinals == (1,) and "1st" not in question.text
        self._levels = question.sense("level")
        self._kinds = question.sense("programme")
        self._partners = question.ids(Kind.PARTNER)
        self._certain = {i for mention in certain for i in mention.of(Kind.PARTNER)}
        self._series = any(m.of(Kind.SERIES) for m in question.mentions)
        self._summit = "summit" in self._levels and not (
            self._series or question.rest or any(m.of(Kind.PARTNER) for m in question.mentions)
        )
        self._alone = _met_alone(question)
        self._ruled_out = {ref for m in question.mentions if m.negated for ref in m.refs}
        self._told = list(_told_places(question, links))
        self._named = {ref for mention in question.mentions for ref in mention.refs}
        self._plan = any(word.text == "plan" for word in question.words)
        self._adopted = "adopted_at" in question.asked
        self._relation = bool(
            question.sense("step")
            or question.sense("status")
            or {"coordinator", "status", "history"} & set(question.asked)
        )

    def judge(self, candidate: Candidate, position: int) -> None:
        """Weigh the record at a position."""
        match self._links.content.records[position]:
            case Meeting() as meeting:
                self._judge_meeting(candidate, meeting, position)
            case Programme() as programme:
                self._judge_programme(candidate, programme, position)
            case Partner() as partner:
                self._judge_partner(candidate, partner)
            case Body():
                candidate.score -= weights.BODY

    def _judge_meeting(self, candidate: Candidate, meeting: Meeting, position: int) -> None:
        if self._ordinals and meeting.ordinal is not None:
            if meeting.ordinal in self._ordinals:
                candidate.score += weights.FIRST if self._first else weights.ORDINAL
                candidate.explains.add("ordinal")
            else:
                candidate.contradicts.add("ordinal")
        if self._times:
            self._judge_date(candidate, meeting, position)
        if self._levels:
            if meeting.level.value in self._levels:
                candidate.score += weights.LEVEL
                candidate.explains.add("level")
            else:
                candidate.score -= weights.LEVEL
        elif self._kinds and not self._ordinals and not self._series:
            candidate.score -= weights.NO_PROGRAMME if self._kinds == {"any"} else weights.NO_KIND
        if self._summit and meeting.series == "asean-summit":
            candidate.score += weights.THE_SUMMIT
        if self._partners:
            if len(meeting.partners) == 1 and meeting.partners[0] in self._partners:
                candidate.score += weights.BILATERAL
        elif meeting.partners:
            candidate.score -= weights.UNASKED_PARTNER
        if self._alone and len(meeting.partners) != 1 and not self._series:
            candidate.contradicts.add("alone")
        if self._told and meeting.places:
            self._judge_places(candidate, meeting)
        if self._ruled_out:
            tied = [Ref(Kind.SERIES, meeting.series), *(Ref(Kind.PARTNER, one) for one in meeting.partners)]
            if not self._ruled_out.isdisjoint(tied):
                candidate.contradicts.add("negation")

    def _judge_date(self, candidate: Candidate, meeting: Meeting, position: int) -> None:
        """A meeting of another time may still be meant if it says much of the rest, and the year."""
        said = sum(key in candidate.explains for key in self._rest)
        if self._touched(meeting.date):
            sure = any(time.holds(meeting.date) for time in self._times)
            candidate.score += weights.TIME if sure else weights.MAYBE_TIME
            candidate.explains.add("time")
        elif (said > 1 or "ordinal" in candidate.explains) and self._speaks_of_year(position):
            candidate.explains.add("time")
        else:
            candidate.contradicts.add("time")

    def _touched(self, when: PartialDate) -> bool:
        return any(time.touches(when) for time in self._times)

    def _speaks_of_year(self, position: int) -> bool:
        return any(position in self._links.content.holding(str(year)) for year in self._years)

    def _judge_places(self, candidate: Candidate, meeting: Meeting) -> None:
        """A meeting held elsewhere than 'in' the place named is not the one meant."""
        around = [place for spot in meeting.places for place in self._links.catalogue.around(spot)]
        ids = {place.id for place in around}
        isos = {place.iso for place in around}
        for places, countries in self._told:
            if (places and places.isdisjoint(ids)) or (countries and countries.isdisjoint(isos)):
                candidate.contradicts.add("place")

    def _judge_programme(self, candidate: Candidate, programme: Programme, position: int) -> None:
        kind = programme.kind.value
        if not self._kinds:
            candidate.score -= weights.UNASKED_KIND
        elif kind in self._kinds or ("plan" in kind and self._plan):
            candidate.score += weights.KIND
        else:
            candidate.score += weights.ANY_KIND if "any" in self._kinds else -weights.OTHER_KIND
        told = self._kinds or self._adopted or candidate.ref in self._named
        outcome = programme.kind in (ProgrammeKind.DECLARATION, ProgrammeKind.VISION)
        if self._levels and not told and not outcome:
            candidate.contradicts.add("level")
        numbers = self._links.numbers(programme)
        for ordinal in self._ordinals:
            if str(ordinal) in numbers:
                candidate.score += weights.ORDINAL
                candidate.explains.add("ordinal")
            elif self._levels or self._series or any(len(number) < 3 for number in numbers):
                candidate.contradicts.add("ordinal")
        if len(programme.partners) == 1 and programme.partners[0] in self._partners:
            candidate.score += weights.BILATERAL
        if self._certain and programme.partners and self._certain.isdisjoint(programme.partners):
            candidate.contradicts.add("partner")
        if self._times:
            years = any(str(year) in numbers for year in self._years)
            if years or any(map(self._touched, _dates(programme))) or self._speaks_of_year(position):
                candidate.score += weights.PROGRAMME_TIME
                candidate.explains.add("time")
            else:
                candidate.contradicts.add("time")

    def _judge_partner(self, candidate: Candidate, partner: Partner) -> None:
        if self._relation:
            candidate.score += weights.RELATION
        if self._times and any(self._touched(step.date) for step in partner.history if step.date):
            candidate.score += weights.STEP_TIME
            candidate.explains.add("time")
        if self._levels or self._ordinals:
            candidate.score -= weights.NO_MEETING


def _told_places(question: Question, links: Links) -> Iterator[tuple[set[str], set[str]]]:
    """Places that a meeting must be in one of: ids or, where partners are named as places, ISO codes."""
    if len(question.ids(Kind.PLACE)) > 1:
        return
    catalogue = links.catalogue
    for mention in question.mentions:
        places = set(mention.of(Kind.PLACE))
        cities = [i for i in places if catalogue.places[i].kind is PlaceKind.CITY]
        hosting = any(catalogue.around(i)[-1].iso in MEMBERS for i in cities)
        away = mention.side or mention.left in lexicon().words["origin"]
        if mention.exact and not mention.negated and (is_place(mention) or (hosting and not away)):
            partners = (catalogue.partners[i] for i in mention.of(Kind.PARTNER))
            countries = {one.iso for one in partners if one.iso and one.iso not in ("EU", "UN")}
            if places or countries:
                yield places, set() if places else countries


def _met_alone(question: Question) -> bool:
    """Whether one partner and ASEAN alone are said to meet: 'the asean-nz summit'."""
    partners = [mention for mention in question.mentions if mention.of(Kind.PARTNER)]
    if len(partners) != 1 or not question.sense("level") & {"summit", "senior-officials", "committee"}:
        return False
    mention, words = partners[0], question.words
    if not mention.inner or not 0 < mention.end <= len(words):
        return False
    beside = [words[at] for at in (mention.start - 1, mention.end) if 0 <= at < len(words)]
    dashed = question.text[: words[mention.end - 1].end + 8].casefold()
    joined = any(word.text == "asean" for word in beside) and ("asean-" in dashed or "-asean" in dashed)
    return joined and not mention.side


def _dates(programme: Programme) -> Iterator[PartialDate]:
    adopted = programme.adopted.date if programme.adopted else None
    yield from (when for when in (programme.since, programme.until, adopted) if when)
