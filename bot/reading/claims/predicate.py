"""What a text says of a record beyond calling it: each meaning with the condition that it claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from bot.reading.claims.periods import in_force, in_period
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said, Scene
from bot.reading.words.text import Text
from store.kinds import Kind, PlaceKind, Ref
from store.query.condition import All, Any, Condition, Has, Linked, Some, Within, both, parts
from store.query.denial import Verdicts
from store.query.sort import Sort
from store.records import Meeting

ANYHOW = frozenset(
    {"place", "venue", "mode", "person", "side", "region", "topic", "relative", "partnered", "alone"}
)
"""Sorts of meanings that are claimed of a meeting rather than what it is known by."""
# Sorts of meanings that name things, of which each span has but one.
_NAMING = ANYHOW | frozenset(
    {"period", "time", "chairside", "partner", "ordinal", "series", "level", "record", "programme", "body",
     "status"}
)  # fmt: skip
# What is claimed of a meeting anyhow, where something else says which one is meant, and of a programme.
_OF_MEETINGS = ANYHOW | {"chairside"}
_PINNED = frozenset({"time", "partner", "programme"})
_OF_PROGRAMMES = frozenset(
    {
        "place",
        "partner",
        "region",
        "period",
        "relative",
        "time",
        "ordinal",
        "series",
        "level",
        "record",
        "person",
        "topic",
        "partnered",
        "alone",
    }
)
# How many words before a partner ASEAN stands where they are named together.
_NEAR = 3
# What a programme's own name may hold.
_TITLING = frozenset({"place", "partner", "topic", "region", "kind"})
# How likely a meaning must be beside the likeliest of its words, and in any case.
_BESIDE, _LEAST = 0.55, 0.3
_PLACED = 0.9


@dataclass(frozen=True, slots=True)
class Predicate:
    """``holds`` is what is known of it: None where it is not recorded."""

    offer: Offer
    condition: Condition
    holds: bool | None


def claimable(kind: Kind, *, pinned: bool) -> Set[str]:
    """The sorts of meanings that claim something of a record of a kind."""
    if kind is Kind.PROGRAMME:
        return _OF_PROGRAMMES
    return _OF_MEETINGS | _PINNED if pinned else _OF_MEETINGS


def predicates(scene: Scene, said: Said, at: int, used: Iterable[Offer], sorts: Set[str]) -> list[Predicate]:
    """What is said of the record at a place, beside the meanings that call it."""
    ref = scene.engine.refs[at]
    calling = _calling(scene, said, at, used, ref)
    verdicts = Verdicts(scene.engine, Sort(ref.kind))
    named = {one.key for one in said.offers if one.sort == "partner" and one.start in calling}
    implied = theirs(scene, at) if calling else frozenset()
    placed = _placed(said)
    found = []
    for span in _spans(said.offers, calling):
        anew = [one for one in span if one.key not in named and (one.sort, one.start) not in placed]
        chosen = _chosen(scene, [one for one in anew if one.key not in implied] or anew, at, sorts)
        if chosen is None or chosen.sort not in sorts or chosen.where is None:
            continue
        if chosen.sort == "programme" and ref == Ref(Kind.PROGRAMME, chosen.key):
            continue
        if chosen.sort == "relative" and ref.id in chosen.key:
            continue
        condition = _condition(scene, said, chosen, ref)
        found.append(Predicate(chosen, condition, verdicts.on(ref, condition)))
    return found


def condition_on(scene: Scene, said: Said, offer: Offer, ref: Ref) -> Predicate:
    """What a meaning claims of a record, and whether it holds."""
    condition = _condition(scene, said, offer, ref)
    return Predicate(offer, condition, Verdicts(scene.engine, Sort(ref.kind)).on(ref, condition))


def _calling(scene: Scene, said: Said, at: int, used: Iterable[Offer], ref: Ref) -> set[int]:
    """The words that call the record: its own name, the names within that of its series."""
    calling: set[int] = set()
    for one in used:
        own = one.sort in ("series", "record", "scattered") and ref.kind is Kind.MEETING
        own |= one.sort in ("programme", "kind") and ref.kind is Kind.PROGRAMME
        if own and (one.sort != "programme" or one.key == ref.id):
            calling.update(one.besides or range(one.start, one.end))
    titled = scene.rows.said
    if ref.kind is Kind.PROGRAMME:
        for one in used:
            stems = [said.text.stems[word] for word in range(one.start, one.end)]
            if one.sort in _TITLING and one.prior <= 1.0 and all(titled(stem)[at] >= 1.0 for stem in stems):
                calling.update(range(one.start, one.end))
        for one in said.offers:
            if one.sort in ("time", "period") and _dates_name(scene, said, at, one):
                calling.update(range(one.start, one.end))
    if ref.kind is Kind.MEETING:
        for one in said.offers:
            words = range(one.start, one.end)
            stems = [said.text.stems[word] for word in words]
            titling = one.credit[at] > 0 and any(titled(stem)[at] >= 1.0 for stem in stems)
            if one.sort == "partner" and (titling or beside_asean(said.text, one)):
                calling.update(words)
    return calling


def theirs(scene: Scene, at: int) -> Set[object]:
    """The partners of all meetings of a series: 'Beijing' says no more of the Plus Three."""
    record = scene.content.records[at]
    if not isinstance(record, Meeting):
        return frozenset()
    row = scene.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
    return set(record.partners).intersection(*(one.partners for one in row))


def _placed(said: Said) -> Set[tuple[str, int]]:
    """The places that are none where others are said to be: 'for Washington in Jakarta'."""
    text = said.text
    starts = {one.start for one in said.offers if one.sort == "place"}
    sure = {at for at in starts if text.has(text.left(at), "before", "place")}
    away = {at for at in starts - sure if text.has(text.left(at), "before", "from")}
    return {("place", at) for at in away} if sure else frozenset()


def beside_asean(text: Text, one: Offer) -> bool:
    """Whether a partner is named as titles name it: 'ASEAN-UK', 'of ASEAN and the EC'."""
    return any(text.form(at) == "asean" for at in range(one.start - _NEAR, one.start))


def _dates_name(scene: Scene, said: Said, at: int, one: Offer) -> bool:
    """Whether a time is a part of the record's name: 'MPAC 2025', 'the plan of action for 2026-2030'."""
    text = said.text
    digits = [word for word in range(one.start, one.end) if text.form(word).isdigit()]
    titled = bool(digits) and all(scene.rows.said(text.stems[word])[at] >= 1.0 for word in digits)
    return titled and (one.end - one.start == 1 or "adopt" not in text.senses("role"))


def _spans(offers: Iterable[Offer], calling: Set[int]) -> Iterator[list[Offer]]:
    """The meanings of each row of words, the longest rows first, none within another."""
    spans: dict[tuple[int, int], list[Offer]] = {}
    for one in offers:
        free = calling.isdisjoint(range(one.start, one.end))
        if free and one.sort in _NAMING and one.gain * one.prior > _LEAST:
            spans.setdefault((one.start, one.end), []).append(one)
    kept: list[list[Offer]] = []
    for _, row in sorted(spans.items(), key=lambda item: (item[0][0] - item[0][1], item[0][0])):
        if not any(row[0].over(other[0]) for other in kept):
            kept.append(row)
    yield from kept


def _chosen(scene: Scene, span: list[Offer], at: int, sorts: Set[str]) -> Offer | None:
    """Of the likely meanings one that the record bears out, else the likeliest."""
    fitting = [one for one in span if not _elsewhere(scene, one)]
    if scene.engine.refs[at].kind is Kind.PROGRAMME and any(one.sort == "period" for one in fitting):
        fitting = [one for one in fitting if one.sort != "time"]
    best = max((one.gain * one.prior for one in fitting), default=0.0)
    likely = [one for one in fitting if one.gain * one.prior >= _BESIDE * best] or fitting
    asked = [one for one in likely if one.sort in sorts] or likely
    true = [one for one in likely if one.credit[at] > 0]
    return max(true or asked, key=lambda one: one.gain * one.prior, default=None)


def _elsewhere(scene: Scene, one: Offer) -> bool:
    """A country that is not said to be the place is somebody's side: 'Timor-Leste observed'."""
    if one.sort != "place" or one.prior > _PLACED + 0.06:
        return False
    place = scene.catalogue.places.get(one.key)
    return place is not None and place.kind is PlaceKind.COUNTRY


def _condition(scene: Scene, said: Said, offer: Offer, ref: Ref) -> Condition:
    """The condition of a meaning, of the record's own kind where it holds for several."""
    if offer.sort == "time" and ref.kind is Kind.MEETING:
        time = offer.key
        return Within("date", time.first, time.last, time.month, time.day)
    if offer.sort == "period" and offer.key[0] == "now":
        return in_force(scene, said, ref)
    if offer.sort == "period":
        return in_period(scene, offer, ref)
    if offer.sort == "person" and ref.kind is Kind.MEETING:
        return _person(said, offer)
    where = offer.where
    if isinstance(where, Any) and where.of:
        if ref.kind is Kind.MEETING or offer.sort == "partner":
            return where.of[0]
        linked = [one for one in where.of if isinstance(one, Linked)]
        return linked[0] if linked else where
    return where if where is not None else All()


def _of_name(where: Condition | None) -> Condition | None:
    """Of several people of one name any."""
    if isinstance(where, Any) and all(isinstance(one, Has) and one.field == "person" for one in where.of):
        return Has("person", tuple(key for one in where.of if isinstance(one, Has) for key in one.keys))
    return where


def _person(said: Said, offer: Offer) -> Condition:
    """Somebody was there; spoke for a side where that is said."""
    where = _of_name(offer.where)
    sides = [one for one in said.offers if one.sort == "side" and not one.over(offer)]
    chairs = {cue.start for cue in said.text.group("role") if cue.sense == "chair"}
    beside = [one for one in sides if one.end in chairs]  # 'the Korean co-chair'
    if not beside and "represent" not in said.text.senses("role"):
        return where if where is not None else All()
    sides = beside or sides
    if not sides:
        return where if where is not None else All()
    side = max(sides, key=lambda one: one.gain * one.prior)
    own = parts(where.where) if isinstance(where, Some) else (Has("person", (offer.key,)),)
    return Some(Sort.ATTENDANCE, both(*own, Has("side", (side.key,))))
