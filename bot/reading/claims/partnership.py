"""Readings that claim a partner's standing: its status, the steps of its relation, who coordinates it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import Offer, only
from bot.reading.offers.steps import RANKS, STEPS, meant_step, step_query
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.polar import wh_asking
from bot.telling.ground import row
from bot.telling.sentence import each
from store.content import stems
from store.kinds import MEMBERS, Kind, Ref
from store.matching.words import normalise
from store.query.condition import Condition, Has, Not, Says, Some, Within, both
from store.query.query import Holds, Query, Select
from store.query.sort import Sort
from store.records import Meeting, Step

_STATUSES = frozenset({"dialogue partner", "sectoral", "development partner"})
_PARTNERS = 2
# How much the words of a standing explain.
_STANDING = 0.9


def standings(proposer: Proposer) -> Iterator[Reading]:
    said = proposer.said
    partners = [one for one in said.offers if one.sort == "partner"]
    if not partners or not (said.standing or said.text.senses("noun") & {"partner"}):
        return
    likely = sorted(partners, key=lambda one: (-one.gain * one.prior, one.start))
    named = list(dict.fromkeys(one.key for one in likely))
    for id_ in named[:_PARTNERS]:
        own = [one for one in likely if one.key == id_][:1]
        yield from _Standing(proposer, id_, own, many=len(named) > 1).readings()


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a text claims of one partner; ``own`` is what names it, ``many`` that others are named."""

    proposer: Proposer
    id: str
    own: Sequence[Offer]
    many: bool

    def readings(self) -> Iterator[Reading]:
        text = self.proposer.said.text
        steps = [cue for cue in longest(text.group("step")) if not self._bound(cue)]
        statuses = longest(text.group("status"))
        widest = max((cue.end - cue.start for cue in (*steps, *statuses)), default=0)
        record = Select(Sort.PARTNER, Has("id", (self.id,)))
        latest = self._by()
        for cue in statuses:
            if cue.end - cue.start == widest and latest is None:
                yield self._reading(Holds(record, Has("status", (cue.sense,))), "status", cue)
        for cue in steps:
            if cue.end - cue.start == widest and not (cue.sense in _STATUSES and latest is None and statuses):
                yield self._took(cue, latest)
            if cue.end - cue.start == widest:
                yield from self._occasions(cue)
        if not steps and not statuses and "partner" in text.senses("noun"):
            yield self._reading(Holds(record, Not(Has("status", ("other",)))), "partner", None)
        if "coordinate" in text.senses("role"):
            for place in _members(self.proposer):
                claim = _coordinating(self.proposer, self.id, place.key)
                yield self._reading(Holds(record, claim), "coordinator", None, (place,))

    def _bound(self, cue: Cue) -> bool:
        """Whether accession is spoken of beside an agreement whose parties are known: these tell more."""
        said, programmes = self.proposer.said, self.proposer.scene.catalogue.programmes
        named = (one.key for one in said.offers if one.sort == "programme")
        return STEPS.get(cue.sense) == "treaty" and any(programmes[str(key)].parties for key in named)

    def _reading(self, claim: Query, kind: str, cue: Cue | None, more: Sequence[Offer] = ()) -> Reading:
        taken = [*self.own, *more]
        words = range(cue.start, cue.end) if cue else range(0)
        none = self.proposer.scene.rows.none
        covering = [*taken, *(Offer(at, at + 1, "word", "", 0.0, none) for at in words)]
        gained = sum(one.gain for one in taken) + _STANDING * bool(cue) + 0.3 * max(len(words) - 1, 0)
        features = {
            "claim": 1.0,
            "claim standing": 1.0,
            f"claim {kind}": 1.0,
            "claim partners": float(self.many),
            **self.proposer.price(covering, gained),
        }
        return Reading("standing", claim, (Ref(Kind.PARTNER, self.id),), (), features, sense=kind)

    def _took(self, cue: Cue, latest: Within | None) -> Reading:
        """That it took a step; by or in the time that is named."""
        step = meant(self.proposer, self.id, cue.sense, range(cue.start, cue.end))
        owner = Has("owner", (self.id,))
        kind = "rank" if cue.sense in RANKS else "step"
        if step is None:
            said = both(*(Says(word) for word in stems(cue.sense)))
            claim = Holds(Select(Sort.PARTNER, Has("id", (self.id,))), Some(Sort.STEP, said))
            made = self._reading(claim, kind, cue)
            made.sense = f"no {kind}"
            if kind == "step" and (found := told_elsewhere(self.proposer, self.id, cue.sense)):
                made.spoken, meeting = found
                made.refs = (*made.refs, meeting)
            return made
        claim_ = Holds(step_query(self.id, step.event), latest if latest is not None else owner)
        return self._reading(claim_, kind, cue)

    def _occasions(self, cue: Cue) -> Iterator[Reading]:
        """That it took a step at a meeting: 'did it get its status at the 54th AMM'."""
        step = meant(self.proposer, self.id, cue.sense, range(cue.start, cue.end))
        for one in self.proposer.said.offers if step else ():
            if step and one.sort == "occasion" and isinstance(one.where, Some):
                claim = Holds(step_query(self.id, step.event), one.where.where)
                yield self._reading(claim, "occasion", cue, (one,))

    def _by(self) -> Within | None:
        """The time that is named: within it where somebody became so, else by its end."""
        text = self.proposer.said.text
        times = [time for time in text.times if time.month is None]
        if times:
            became = text.holds("becoming")
            first, last = times[0].first, times[0].last
            if times[0].relation == "since" and first is not None:
                return Within("date", first, _ending(first))
            return Within("date", first if became else None, last)
        whens = [at for at in range(1, len(text)) if text.has(at, "question", "wh")]
        if whens and not wh_asking(text):
            rows = self.proposer.scene.rows
            at = int(np.argmax(only(self.proposer.fit, rows.is_[Sort.MEETING])))
            meeting = rows.engine.records.items[at]
            if isinstance(meeting, Meeting):
                return Within("date", None, meeting.date.last)
        return None


def _ending(first: date) -> date:
    """The last day of the year or month that begins on a day, else that day: 'since 2016' tells the year."""
    if (first.month, first.day) == (1, 1):
        return first.replace(month=12, day=31)
    return first.replace(day=monthrange(first.year, first.month)[1]) if first.day == 1 else first


def meant(proposer: Proposer, id_: str, sense: str, words: Iterable[int] = ()) -> Step | None:
    """The step of a partner that a sense means, the words at some places preferred."""
    scene, text = proposer.scene, proposer.said.text
    return meant_step(scene.catalogue, scene.content, id_, sense, [text.stems[at] for at in words])


def told_elsewhere(proposer: Proposer, id_: str, sense: str) -> tuple[str, Ref] | None:
    """A sentence of a meeting with the partner that says that it took a step, and the meeting."""
    scene = proposer.scene
    wanted = {*stems(sense), *stems(scene.catalogue.partners[id_].name)}
    took = scene.lexicon.words["becoming"]
    for meeting in scene.catalogue.meetings_of(Ref(Kind.PARTNER, id_)):
        for part in each(meeting):
            if wanted <= set(row(part.part)) and not took.isdisjoint(normalise(part.part)):
                return part.part, Ref(Kind.MEETING, meeting.id)
    return None


def longest(cues: Sequence[Cue]) -> list[Cue]:
    """The cues that lie in no longer one."""
    return [
        cue
        for cue in cues
        if not any(
            other.start <= cue.start
            and cue.end <= other.end
            and other.end - other.start > cue.end - cue.start
            for other in cues
        )
    ]


def _members(proposer: Proposer) -> list[Offer]:
    """ASEAN's members among the places named: no one else coordinates."""
    places = proposer.scene.catalogue.places
    return [
        one
        for one in proposer.said.offers
        if one.sort == "place" and (place := places.get(one.key)) and place.iso in MEMBERS
    ]


def _coordinating(proposer: Proposer, partner: str, place: str) -> Condition:
    """That a member coordinates now, or did in the time named; ever, where what was is spoken of."""
    text, today = proposer.said.text, proposer.said.today
    times = [time for time in text.times if time.month is None]
    if times:
        return Some(Sort.COORDINATOR, both(Has("within", (place,)), Within("begin", None, times[0].last)))
    now = proposer.scene.catalogue.partners[partner].coordinator_on(today)
    if text.holds("past") or (now and now.country == place):
        return Has("coordinator", (place,))
    return Some(Sort.COORDINATOR, both(Has("within", (place,)), Within("end", today, None)))
