"""Of which records a question speaks: every record is weighed by all that the question says of it."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.catalogue import Catalogue
from store.content import NAME, Content, stem
from store.matching.words import normalise
from store.records import (
    MEMBERS,
    Body,
    Kind,
    Meeting,
    Partner,
    PlaceKind,
    Programme,
    ProgrammeKind,
    Record,
    Ref,
)

# How much a kind of evidence weighs when it fits entirely.
WEIGHTS: Mapping[str, float] = {
    "self": 4.0,
    "series": 3.0,
    "person": 2.5,
    "ordinal": 2.5,
    "partner": 2.0,
    "place": 2.0,
    "time": 2.0,
    "body": 1.5,
    "programme": 1.6,
    "level": 1.0,
    "kind": 1.0,
    "topic": 0.8,
    "word": 1.3,
    "missing": 0.6,
    "sentence": 0.6,
}


# A city after these is where somebody comes from or goes.
_FROM = frozenset({"from", "to", "for", "by", "of", "and", "n", "between", "or"})
# How many records are listened to sentence by sentence.
_HEARD = 25
# What is named after the place it was adopted in.
_PLACED = frozenset(
    {"declaration", "concord", "plan", "statement", "treaty", "roadmap", "principles", "protocol", "agenda"}
)


@dataclass(slots=True)
class Candidate:
    """A record with its score, what of the question it ``explains`` and what it ``contradicts``."""

    ref: Ref
    score: float = 0.0
    explains: set[str] = field(default_factory=set)
    contradicts: set[str] = field(default_factory=set)


class Subject:
    """Weighs the records of a catalogue against a question."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self.catalogue = catalogue
        self.content = content
        self._numbers: dict[Ref, frozenset[str]] = {}

    def rank(self, question: Question, kinds: Collection[Kind] | None = None) -> list[Candidate]:
        """Candidates that explain something, those that contradict least first, then by score."""
        found: dict[Ref, Candidate] = {}
        for key, strengths in self._evidence(question):
            for ref, gain in strengths.items():
                if kinds is None or ref.kind in kinds:
                    candidate = found.setdefault(ref, Candidate(ref))
                    candidate.score += gain
                    candidate.explains.add(key)
        sure = [f"name:{mention.text}" for mention in self.certain(question)]
        for candidate in found.values():
            self._judge(question, candidate)
            candidate.score -= sum(WEIGHTS["missing"] for key in sure if key not in candidate.explains)
        self._hear(question, found.values())
        return sorted(found.values(), key=lambda c: (len(c.contradicts), -c.score, c.ref))

    def _hear(self, question: Question, candidates: Iterable[Candidate]) -> None:
        """More for a record that says in one sentence what others say here and there."""
        wanted = {held for word in question.rest if (held := self.content.repair(word))}
        if len(wanted) < 2:
            return
        weights = {word: self.content.weight(word) for word in wanted}
        for candidate in heapq.nlargest(_HEARD, candidates, key=lambda c: (-len(c.contradicts), c.score)):
            said = self.content.said(self.content.position[candidate.ref])
            together = [[weights[word] for word in wanted & words] for words in said]
            best = max((sum(row) - max(row) for row in together if len(row) > 1), default=0.0)
            candidate.score += WEIGHTS["sentence"] * best

    def certain(self, question: Question) -> list[Mention]:
        """The names that the record meant must be linked to: partners, and series by their own name."""
        found = []
        partners = [m for m in question.mentions if m.of(Kind.PARTNER) and not m.side]
        either = len(partners) > 1 and any(word.text in ("or", "vs", "versus") for word in question.words)
        for mention in question.mentions:
            if mention.negated or mention.side or not (mention.exact or mention.end - mention.start > 1):
                continue
            if mention.of(Kind.PROGRAMME) and mention.exact and question.sense("programme") and not partners:
                found.append(mention)
            elif mention.of(Kind.PARTNER):
                if not is_place(mention) and not either and not self._demonym(question, mention):
                    found.append(mention)
            elif series := mention.of(Kind.SERIES):
                own = [self.catalogue.series[i] for i in series if i in self.catalogue.series]
                named = {" ".join(normalise(name)) for one in own for name in (one.name, one.acronym or "")}
                if (mention.text in named or self._partner_of(mention)) and not partners:
                    found.append(mention)
        return found

    def _demonym(self, question: Question, mention: Mention) -> bool:
        """Whether a partner is named by its people, and no sort of meeting follows: 'the French navy'."""
        records = [self.catalogue.partners[i] for i in mention.of(Kind.PARTNER)]
        if (
            any(mention.text in " ".join(normalise(one.name)).split() for one in records)
            or len(mention.text) < 4
        ):
            return False
        after = {stem(word.text) for word in question.words[mention.end : mention.end + 2]}
        adjective = mention.text.endswith(("n", "sh", "ese", "ch", "ss", "i", "ts", "is", "sch", "ns"))
        return adjective and not any(self.content.titles(word) for word in after)

    def _partner_of(self, mention: Mention) -> str:
        """The one partner that all meetings of the series named are with, '' where there is none."""
        found = {
            meeting.partners
            for ref in mention.refs
            if ref.kind is Kind.SERIES
            for meeting in self.catalogue.meetings_of(ref)
        }
        return next(iter(found))[0] if len(found) == 1 and len(next(iter(found))) == 1 else ""

    def _evidence(self, question: Question) -> Iterator[tuple[str, dict[Ref, float]]]:
        for mention in question.mentions:
            if not mention.negated:
                apart = self._apart(question, mention)
                kind_follows = self._kind_follows(question, mention)
                named = self._mentioned(question, mention, apart, kind_follows)
                yield f"name:{mention.text}", named
                for ref, gain in self._spoken(mention, named).items():
                    key = "name" if mention.of(Kind.SERIES) and gain > WEIGHTS["topic"] else "near"
                    yield f"{key}:{mention.text}", {ref: gain}
        for word in question.content:
            held = self.content.repair(word)
            if held:
                weight = WEIGHTS["word"] * self.content.weight(held)
                yield (
                    f"word:{word}",
                    {
                        self.content.refs[at]: weight * telling
                        for at, telling in self.content.holding(held).items()
                    },
                )

    def _apart(self, question: Question, mention: Mention) -> bool:
        """Whether a partner is named beside a series or programme of which there is one of its own with that partner."""
        beside = [
            ref for m in question.mentions if m is not mention for ref in m.refs if ref.kind is Kind.PARTNER
        ]
        if not beside:
            return False
        spoken = {ref for ref, gain in self._spoken(mention, ()).items() if gain > WEIGHTS["topic"]}
        own = {ref for partner in beside for ref, _ in self._linked(partner)}
        return any(ref in own and self._alone(ref) for ref in spoken)

    def _alone(self, ref: Ref) -> bool:
        return len(getattr(self.catalogue.get(ref), "partners", ())) == 1

    @staticmethod
    def _kind_follows(question: Question, mention: Mention) -> bool:
        """Whether a programme is named only to name another: 'the IAI work plan'."""
        after = [word.text for word in question.words[mention.end : mention.end + 1]]
        return after in (["work"], ["plan"], ["blueprint"], ["workplan"])

    def _mentioned(
        self, question: Question, mention: Mention, apart: bool, kind_follows: bool
    ) -> dict[Ref, float]:
        """What a name is evidence for: the record itself, and all that are linked to it.

        A series named ``apart`` from a partner may be that of the same name with the partner.
        """
        gains: dict[Ref, float] = defaultdict(float)
        if named_after := self._named_after(question, mention):
            return named_after
        for ref in mention.refs:
            sure = 1.0 if mention.exact else 0.8
            if ref.kind is Kind.PLACE and mention.side:
                continue
            if ref.kind is Kind.PLACE and len(mention.refs) > 1 and not is_place(mention):
                sure *= 0.6
            if ref.kind is Kind.PARTNER and len(mention.refs) > 1 and is_place(mention):
                sure *= 0.6
            if ref.kind is Kind.PROGRAMME and (kind_follows or apart):
                sure *= 0.5
            if ref in self.content.position:
                own = WEIGHTS["partner"] if ref.kind is Kind.PARTNER else WEIGHTS["self"]
                gains[ref] = max(gains[ref], own * sure)
            if ref.kind is Kind.SERIES and apart:
                sure *= 0.5
            for linked, gain in self._linked(ref):
                gains[linked] = max(gains[linked], gain * sure)
        if not apart and (partner := self._partner_of(mention)):
            levels = {
                self.catalogue.series[i].level for i in mention.of(Kind.SERIES) if i in self.catalogue.series
            }
            for meeting in self.catalogue.meetings_of(Ref(Kind.PARTNER, partner)):
                if len(meeting.partners) == 1 and meeting.level in levels:
                    linked = Ref(Kind.MEETING, meeting.id)
                    gains[linked] = max(gains[linked], 0.8 * WEIGHTS["partner"])
        return gains

    def _named_after(self, question: Question, mention: Mention) -> dict[Ref, float]:
        """Programmes that bear the name of a place: 'the Ha Noi Declaration', 'the Melbourne Declaration'."""
        after = {word.text for word in question.words[mention.end : mention.end + 2]}
        if not mention.of(Kind.PLACE) or mention.of(Kind.PARTNER) or not after & _PLACED:
            return {}
        gains = {}
        for place in (self.catalogue.places[i] for i in mention.of(Kind.PLACE)):
            for name in (place.name, *place.aliases):
                holding = [self.content.holding(stem(word)) for word in normalise(name)] or [{}]
                for at in set(holding[0]).intersection(*holding[1:]):
                    names = self.content.refs[at].kind is Kind.PROGRAMME and all(
                        h[at] == NAME for h in holding
                    )
                    if names and any(self.content.holding(stem(w)).get(at) == NAME for w in after & _PLACED):
                        gains[self.content.refs[at]] = WEIGHTS["series"]
        return gains

    def _spoken(self, mention: Mention, named: Collection[Ref]) -> dict[Ref, float]:
        """Records that only speak of what is named: less than a link, more than nothing."""
        gains: dict[Ref, float] = {}
        words = [stem(word) for word in mention.text.split() if word != "asean"]
        if words:
            holding = [self.content.holding(word) for word in words]
            series = bool(mention.of(Kind.SERIES) or mention.of(Kind.PROGRAMME))
            for at in set(holding[0]).intersection(*holding[1:]):
                if self.content.refs[at] not in named:
                    telling = min(held[at] for held in holding)
                    gains[self.content.refs[at]] = (1.3 if series and telling == NAME else 0.5) * telling
        return gains

    def _linked(self, ref: Ref) -> Iterator[tuple[Ref, float]]:
        weight = WEIGHTS[ref.kind.value] if ref.kind.value in WEIGHTS else 0.0
        for meeting in self.catalogue.meetings_of(ref):
            yield Ref(Kind.MEETING, meeting.id), weight
        for programme in self.catalogue.programmes_of(ref):
            yield Ref(Kind.PROGRAMME, programme.id), weight * 0.9

    def _judge(self, question: Question, candidate: Candidate) -> None:
        """Numbers, times and levels speak for or against a record that something else speaks for."""
        record = self.catalogue.get(candidate.ref)
        match record:
            case Meeting():
                self._judge_meeting(question, candidate, record)
            case Programme():
                self._judge_programme(question, candidate, record)
            case Partner():
                self._judge_partner(question, candidate, record)
            case Body():
                candidate.score -= 0.5

    def _judge_meeting(self, question: Question, candidate: Candidate, meeting: Meeting) -> None:
        if question.times:
            rest = sum(f"word:{word}" in candidate.explains for word in question.rest)
            years = [time.first.year for time in question.times if time.first]
            if any(time.touches(meeting.date) for time in question.times):
                candidate.score += WEIGHTS["time"]
                candidate.explains.add("time")
            elif rest > 1 and any(self._speaks_of(candidate.ref, year) for year in years):
                candidate.explains.add("time")
            else:
                candidate.contradicts.add("time")
        for ordinal in question.ordinals:
            if meeting.ordinal == ordinal:
                candidate.score += WEIGHTS["ordinal"]
                candidate.explains.add("ordinal")
            elif meeting.ordinal is not None and "ordinal" not in candidate.explains:
                candidate.contradicts.add("ordinal")
        if "ordinal" in candidate.explains:
            candidate.contradicts.discard("ordinal")
        if levels := question.sense("level"):
            if meeting.level.value in levels:
                candidate.score += WEIGHTS["level"]
                candidate.explains.add("level")
            else:
                candidate.score -= WEIGHTS["level"]
        kinds = question.sense("programme")
        if (
            kinds
            and not levels
            and not question.ordinals
            and not any(m.of(Kind.SERIES) for m in question.mentions)
        ):
            candidate.score -= 0.6 if kinds == {"any"} else 1.0
        partners = question.ids(Kind.PARTNER)
        named = any(m.of(Kind.SERIES) or m.of(Kind.PARTNER) for m in question.mentions)
        if "summit" in levels and not named and not question.rest and meeting.series == "asean-summit":
            candidate.score += 0.6
        if partners:
            if len(meeting.partners) == 1 and meeting.partners[0] in partners:
                candidate.score += 0.5
        elif meeting.partners:
            candidate.score -= 0.15
        self._judge_places(question, candidate, meeting)
        for mention in question.mentions:
            ruled_out = {ref for ref in mention.refs} if mention.negated else set()
            if Ref(Kind.SERIES, meeting.series) in ruled_out or any(
                Ref(Kind.PARTNER, partner) in ruled_out for partner in meeting.partners
            ):
                candidate.contradicts.add("negation")

    def _judge_places(self, question: Question, candidate: Candidate, meeting: Meeting) -> None:
        """A meeting held elsewhere than 'in' the place named is not the one meant."""
        if not meeting.places:
            return
        around = [place for spot in meeting.places for place in self.catalogue.around(spot)]
        for mention in question.mentions:
            cities = [i for i in mention.of(Kind.PLACE) if self.catalogue.places[i].kind is PlaceKind.CITY]
            city = any(self.catalogue.around(i)[-1].iso in MEMBERS for i in cities)
            told = is_place(mention) or (city and not mention.side and mention.left not in _FROM)
            if mention.negated or not told or not mention.exact or len(question.ids(Kind.PLACE)) > 1:
                continue
            places = mention.of(Kind.PLACE)
            countries = {self.catalogue.partners[i].iso for i in mention.of(Kind.PARTNER)} - {
                None,
                "EU",
                "UN",
            }
            if places and not set(places) & {place.id for place in around}:
                candidate.contradicts.add("place")
            elif not places and countries and not countries & {place.iso for place in around}:
                candidate.contradicts.add("place")

    def _judge_programme(self, question: Question, candidate: Candidate, programme: Programme) -> None:
        kinds = question.sense("programme")
        if kinds:
            plan = "plan" in programme.kind.value and any(word.text == "plan" for word in question.words)
            candidate.score += (
                WEIGHTS["kind"] if programme.kind.value in kinds or plan else 0.4 if "any" in kinds else -0.3
            )
        else:
            candidate.score -= 0.4
        told = "adopted_at" in question.asked or any(candidate.ref in m.refs for m in question.mentions)
        if (
            not (kinds or told)
            and question.sense("level")
            and programme.kind not in (ProgrammeKind.DECLARATION, ProgrammeKind.VISION)
        ):
            candidate.contradicts.add("level")
        numbers = self._numbered(programme)
        for ordinal in question.ordinals:
            if str(ordinal) in numbers:
                candidate.score += WEIGHTS["ordinal"]
                candidate.explains.add("ordinal")
            elif (
                question.sense("level")
                or any(m.of(Kind.SERIES) for m in question.mentions)
                or any(len(number) < 3 for number in numbers)
            ):
                candidate.contradicts.add("ordinal")
        partners = {i for m in self.certain(question) for i in m.of(Kind.PARTNER)}
        if partners and programme.partners and not partners & set(programme.partners):
            candidate.contradicts.add("partner")
        dates = [when for when in (programme.since, programme.until) if when]
        dates += [programme.adopted.date] if programme.adopted and programme.adopted.date else []
        if question.times:
            if any(time.touches(when) for time in question.times for when in dates) or any(
                time.first
                and (str(time.first.year) in numbers or self._speaks_of(candidate.ref, time.first.year))
                for time in question.times
            ):
                candidate.score += WEIGHTS["time"] * 0.8
                candidate.explains.add("time")
            else:
                candidate.contradicts.add("time")

    def _numbered(self, programme: Programme) -> frozenset[str]:
        """The numbers in a programme's names."""
        ref = Ref(Kind.PROGRAMME, programme.id)
        if ref not in self._numbers:
            found = (word for text in _names(programme) for word in normalise(text) if word.isdigit())
            self._numbers[ref] = frozenset(found)
        return self._numbers[ref]

    def _speaks_of(self, ref: Ref, year: int) -> bool:
        return self.content.position[ref] in self.content.holding(str(year))

    def _judge_partner(self, question: Question, candidate: Candidate, partner: Partner) -> None:
        if (
            question.sense("step")
            or question.sense("status")
            or {"coordinator", "status", "history"} & set(question.asked)
        ):
            candidate.score += 1.5
        if any(time.touches(step.date) for time in question.times for step in partner.history if step.date):
            candidate.score += 0.8
            candidate.explains.add("time")
        if question.sense("level") or question.ordinals:
            candidate.score -= 1.5


def _names(record: Record) -> Iterable[str]:
    return (record.name, *getattr(record, "aliases", ()), getattr(record, "acronym", None) or "")
