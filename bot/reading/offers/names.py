"""What names may mean: a country as partner, host or somebody's side; a series, a record, a person …"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

import numpy as np

from bot.reading.offers.nicknames import Nicknames, person
from bot.reading.offers.offer import Offer, Row, Rows, lifted
from bot.reading.offers.placing import Span, row_of_places, within_another
from bot.reading.offers.plausible import plausible, unbroken
from bot.reading.offers.record import bare
from bot.reading.words.calling import Call
from bot.reading.words.several import counted
from bot.reading.words.text import Text, spotted
from store.catalogue import Catalogue
from store.content import fold
from store.geography import capitals
from store.kinds import Kind
from store.matching.match import Hit
from store.matching.matcher import Matcher
from store.query.condition import Any, Condition, Has, Holding, both
from store.query.sort import Sort
from store.strangers import stranger

# How much names explain: by kind, and for each word more than one.
_GAIN = {
    Kind.PARTNER: (1.6, 0.0),
    Kind.PLACE: (1.5, 0.0),
    Kind.SERIES: (1.2, 0.25),
    Kind.PROGRAMME: (1.3, 0.5),
    Kind.PERSON: (1.4, 0.2),
    Kind.TOPIC: (0.9, 0.3),
    Kind.BODY: (1.1, 0.0),
}
# How well a partner is borne out by meetings with others besides; by itself, where its name stands
# as a place, and where standing is spoken of.
_SHARED, _ITSELF, _THERE, _STANDING = 0.85, 0.8, 0.5, 1.15
# How likely a capital is its government where it stands as a place.
_CITY = 0.3
# How well a place bears out a body that has its seat there.
_SEATED = 0.4
# How much more a topic explains where something is said to be discussed, and to be a topic.
_DISCUSSED, _AS_TOPIC = 0.4, 0.4


class Namer:
    """Offers what the names in a text may mean."""

    def __init__(self, catalogue: Catalogue, matcher: Matcher, rows: Rows) -> None:
        self.catalogue = catalogue
        self.matcher = matcher
        self.rows = rows
        self._nicknames = Nicknames(catalogue, rows)
        self._capitals = frozenset(map(fold, capitals()))

    def offers(self, text: Text, *, standing: bool, alone: bool) -> Iterator[Offer]:
        """``standing``: a partner's standing is spoken of; ``alone``: with no other partner."""
        spans: list[Span] = []
        runs = counted(text)
        for start, end, exact, hits in spotted(text, self.matcher, self.rows.content):
            if all(text.forms[at] == "asean" or at in text.timed for at in range(start, end)):
                continue
            if not runs.isdisjoint(range(start, end)):
                continue  # 'the first five ASEAN Summits' are not the fifth
            if not exact and stranger(" ".join(text.forms[start:end]), self.catalogue):
                continue  # 'Austria' is no slip of Australia
            if plausible(text, start, end, exact, hits) and (whole := unbroken(text, start, end, hits)):
                spans.append((start, end, whole))
        spans = [one for one in spans if not within_another(text, one, spans)]
        placed = row_of_places(text, spans)
        for start, end, hits in spans:
            yield from self._of_span(
                text, start, end, hits, standing=standing, alone=alone, placed=(start, end) in placed
            )
        yield from self._nicknames.offers(text)

    def called(self, call: Call) -> Offer:
        """The series that a name to the letter calls, though its words mean more than it: 'X with Japan'."""
        where = Has("series", tuple(ref.id for ref in call.refs))
        first, more = _GAIN[Kind.SERIES]
        gain = first + more * (call.end - call.start - 1)
        return Offer(call.start, call.end, "series", call.name, gain, self.rows.where(where), lifted(where))

    def _of_span(
        self,
        text: Text,
        start: int,
        end: int,
        hits: tuple[Hit, ...],
        *,
        standing: bool,
        alone: bool,
        placed: bool,
    ) -> Iterator[Offer]:
        meetings = [hit for hit in hits if hit.ref.kind is Kind.MEETING]
        partners = {hit.ref.id for hit in hits if hit.ref.kind is Kind.PARTNER}
        places = {hit.ref.id for hit in hits if hit.ref.kind is Kind.PLACE}
        for hit in hits:
            id_, kind, sure = hit.ref.id, hit.ref.kind, hit.score if hit.score < 1 else 1.0
            gain = sure * (_GAIN[kind][0] + _GAIN[kind][1] * (end - start - 1)) if kind in _GAIN else 0.0
            match kind:
                case Kind.PARTNER:
                    yield from self._partner(
                        text, start, end, id_, gain, standing=standing, alone=alone, placed=placed
                    )
                    if id_ in self.catalogue.places and id_ not in places:
                        yield self._place(start, end, id_, 1.4 * sure, partner=True, placed=placed)
                    yield from self._side(text, start, end, id_, 1.1 * sure, placed=placed)
                case Kind.PLACE:
                    both_ = id_ in self.catalogue.partners or id_ in partners
                    yield self._place(
                        start, end, id_, 1.4 * sure if both_ else gain, partner=both_, placed=placed
                    )
                    if id_ not in partners:
                        yield from self._side(text, start, end, id_, 1.0 * sure, placed=placed)
                case Kind.SERIES:
                    where = Has("series", (id_, *self._series.get(bare(self.catalogue.series[id_].name), ())))
                    row = self.rows.where(where)
                    levelled = all(
                        text.has(at, "level") or text.has(at, "noun", "meeting") or text.forms[at] == "asean"
                        for at in range(start, end)
                    )
                    vague = levelled and "asean" not in text.forms[start:end]
                    yield Offer(
                        start,
                        end,
                        "series",
                        id_,
                        0.8 * sure if vague else gain,
                        row,
                        lifted(where),
                        0.8 if vague else 1.0,
                    )
                case Kind.PROGRAMME:
                    linked = Any((Has("programme", (id_,)), _own(id_, "programme")))
                    other = end - start == 1 and any(
                        text.has(at, "kind") or text.has(at, "noun", "programme") for at in (end, end + 1)
                    )
                    credit = np.maximum(
                        self.rows.own(id_, Sort.PROGRAMME) * (0.35 if other else 1.0),
                        self.rows.linked("programme", id_) * 0.7,
                    )
                    yield Offer(start, end, "programme", id_, gain, credit, linked, 0.9)
                case Kind.PERSON:
                    yield Offer(
                        start,
                        end,
                        "person",
                        id_,
                        gain,
                        self.rows.linked("person", id_),
                        person(text, start, end, id_),
                    )
                case Kind.TOPIC:
                    around = range(start - 4, end + 4)
                    named = any(text.has(at, "noun", "topic") for at in around)
                    near = named or any(text.has(at, "role", "discuss") for at in around)
                    other = any(one.ref.kind is not Kind.TOPIC for one in hits)
                    yield Offer(
                        start,
                        end,
                        "topic",
                        id_,
                        gain + _DISCUSSED * near + _AS_TOPIC * named,
                        self.rows.linked("topic", id_) * 0.9,
                        Has("topic", (id_,)),
                        1.0 if near or not other else 0.7,
                    )
                case Kind.BODY:
                    credit = np.maximum(self.rows.linked("body", id_), self.rows.own(id_, Sort.BODY) * 0.7)
                    yield Offer(start, end, "body", id_, gain, credit, Has("body", (id_,)), 0.8)
        if meetings and not (end - start == 1 and text.has(start, "level")):
            ids = tuple(dict.fromkeys(id_ for hit in meetings for id_ in self._called_alike(hit.ref.id)))
            common = end - start == 1 and len(ids) > 3
            gain = max(hit.score for hit in meetings) * (0.7 if common else 1.1 + 0.27 * (end - start))
            yield Offer(
                start,
                end,
                "record",
                ids,
                gain,
                self.rows.where(_own_of(ids)),
                lifted(_own_of(ids)),
                0.7,
            )

    @cached_property
    def _met(self) -> Row:
        """How well a place tells which record is meant: hardly where a body has but its seat."""
        return np.where(self.rows.is_[Sort.BODY] > 0, np.float32(_SEATED), np.float32(1.0))

    def _called_alike(self, id_: str) -> tuple[str, ...]:
        """A meeting and those whose titles differ from its own by what stands in brackets alone."""
        return (id_, *self._alike.get(bare(self.catalogue.meetings[id_].title), ()))

    @cached_property
    def _series(self) -> dict[str, tuple[str, ...]]:
        """The series that are called so but for what stands in brackets."""
        found: dict[str, list[str]] = defaultdict(list)
        for series in self.catalogue.series.values():
            if bare(series.name) != series.name:
                found[bare(series.name)].append(series.id)
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def _alike(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for meeting in self.catalogue.meetings.values():
            found[bare(meeting.title)].append(meeting.id)
        return {title: tuple(ids) for title, ids in found.items() if len(ids) > 1}

    def _partner(
        self,
        text: Text,
        start: int,
        end: int,
        id_: str,
        gain: float,
        *,
        standing: bool,
        alone: bool,
        placed: bool,
    ) -> Iterator[Offer]:
        if (end - start == 1 and text.has(start, "plural")) or text.form(start) in ("states", "nations"):
            return
        with_, only = Has("partner", (id_,)), both(Has("partner", (id_,)), Holding("partner", 1, 1))
        linked = np.where(self.rows.where(only) > 0, 1.0, _SHARED * self.rows.where(with_))
        own = self.rows.own(id_, Sort.PARTNER) * (_STANDING if standing else _THERE if placed else _ITSELF)
        credit = np.maximum(linked * (0.8 if placed else 1.0), own).astype(np.float32)
        within = any(cue.start == start and cue.end == end for cue in text.group("region"))
        prior = 0.55 if placed and (within or id_ in self.catalogue.places) else 1.0
        if placed and " ".join(text.forms[start:end]) in self._capitals:
            prior = _CITY  # 'in Bern' tells where
        where = Any(((only if alone else with_), _own(id_, "partner")))
        yield Offer(start, end, "partner", id_, gain, credit, where, prior)
        if text.group("kind") and not alone and not _with_others(text):
            # 'plans of action with Russia': those of the two alone
            own_ = both(only, Has("sort", ("programme",)))
            yield Offer(start, end, "ally", id_, gain, self.rows.none, own_, prior)

    def _place(self, start: int, end: int, id_: str, gain: float, *, partner: bool, placed: bool) -> Offer:
        row = self.rows.linked("place", id_)
        prior = (1.15 if placed else 0.4) if partner else (1.0 if placed else 0.95)
        credit = row * (1.0 if placed or not partner else 0.55) * self._met
        return Offer(start, end, "place", id_, gain, credit, Has("place", (id_,)), prior)

    def _side(
        self, text: Text, start: int, end: int, id_: str, gain: float, *, placed: bool
    ) -> Iterator[Offer]:
        """As whom somebody stood for; not where it stands as a place: who met in Oslo came from anywhere."""
        near = text.has(end, "after", "side") or text.has(text.left(start), "before", "from")
        if near or not placed:
            row = self.rows.linked("side", id_)
            yield Offer(start, end, "side", id_, gain, row * 0.8, Has("side", (id_,)), 0.6 if near else 0.3)


def _with_others(text: Text) -> bool:
    """Whether it is said that partners may have been alone or not: 'be it alone or with others'."""
    alone = text.group("alone")
    return any(any(one.start <= cue.start < one.end for cue in alone) for one in text.group("open"))


def _own(id_: str, kind: str) -> Condition:
    """The record itself among those of its kind."""
    return both(Has("id", (id_,)), Has("sort", (kind,)))


def _own_of(ids: tuple[str, ...]) -> Condition:
    return both(Has("id", ids), Has("sort", (Sort.MEETING.value,)))
