"""Readings that claim something: of a record, of a partner's standing, that there is such a thing."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

import numpy as np

from bot.reading.claims.claim import Claim
from bot.reading.claims.denying import negated
from bot.reading.claims.existing import existing, indefinite
from bot.reading.claims.forces import adoption, ended, force, unconcluded
from bot.reading.claims.numbers import numbers
from bot.reading.claims.partnership import standings
from bot.reading.claims.predicate import ANYHOW, beside_asean, claimable, predicates
from bot.reading.claims.presence import presences
from bot.reading.claims.sizes import sizes
from bot.reading.claims.subject import subjects
from bot.reading.claims.universals import exclusive, universals
from bot.reading.offers.offer import Row, only
from bot.reading.offers.record import explained, explanation, lessened
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.records.fitting import scattered, surplus
from bot.reading.signs.asserting import polarity
from bot.reading.signs.choice import choice
from bot.reading.signs.operators import ordering
from bot.telling.sums import amounts
from store.kinds import Kind, Ref
from store.records import Programme

# What is claimed of a meeting or a programme rather than what it is known by.
CLAIMED = ANYHOW | {"period"}
# How much what is claimed tells of which record is meant, and how much must call a record at all.
_WEAKER, _CALLED = 0.35, 0.7
# How surely a programme and a meeting are named, and what names a meeting.
_SURE, _MEANT = 0.9, 0.7
_MEETING = frozenset({"ordinal", "series", "record"})


def claims(proposer: Proposer) -> Iterator[Reading]:
    way = polarity(proposer.said)
    if not way or choice(proposer.said) or (way == "statement" and _compares(proposer)):
        return
    # Where one of these is claimed, nothing else that holds answers it.
    for room in (presences, exclusive, numbers):
        if sole := list(room(proposer)):
            yield from sole
            return
    told, paid = _acceding(proposer), _paying(proposer)
    for one in (*_of_records(proposer), *subjects(proposer)):
        if one.refs[0] not in told and (one.spoken or not paid):
            yield one
    yield from standings(proposer)
    yield from existing(proposer)
    yield from universals(proposer)


def _acceding(proposer: Proposer) -> frozenset[Ref]:
    """A partner that is said to accede to an agreement whose parties are known, and the agreement: these tell
    whether it did."""
    said, programmes = proposer.said, proposer.scene.catalogue.programmes
    acts = [cue.start for cue in said.text.group("bond") if cue.sense == "accede"]
    partners = [one for one in said.offers if one.sort == "partner" and any(one.end <= at for at in acts)]
    named = {str(one.key) for one in said.offers if one.sort == "programme"} if partners else set()
    bound = {Ref(Kind.PROGRAMME, id_) for id_ in named if programmes[id_].parties}
    return frozenset(bound | {Ref(Kind.PARTNER, str(one.key)) for one in partners}) if bound else frozenset()


def _paying(proposer: Proposer) -> bool:
    """Whether it is a sum that is claimed to be pledged: nothing else that holds answers that."""
    text = proposer.said.text
    return "pledge" in text.senses("role") and bool(amounts(text.raw))


def _compares(proposer: Proposer) -> bool:
    """Whether things are set side by side: 'older: A or B?'."""
    joints = {cue.sense for cue in proposer.said.text.group("joint")}
    return bool(joints & {"or", "than"} and ordering(proposer.said))


def _of_records(proposer: Proposer) -> Iterator[Reading]:
    fit = _fit(proposer)
    places = proposer.best(fit, 2)[:4]
    for at in places:
        yield from claims_of(proposer, at, proposer.described(at, fit))
    for at in proposer.best(proposer.fit, 1)[:1]:
        if at not in places:
            yield from claims_of(proposer, at, proposer.described(at, proposer.fit))
    yield from _adopted(proposer)


def _adopted(proposer: Proposer) -> Iterator[Reading]:
    """Of a programme that is named, that the meeting named beside it adopted it."""
    said, engine = proposer.said, proposer.scene.engine
    if "adopt" not in said.text.senses("role"):
        return
    beside = [one for one in said.offers if one.sort in _MEETING and one.prior >= _MEANT]
    skip = tuple(sorted({at for one in beside for at in range(one.start, one.end)}))
    named = [one for one in said.offers if one.sort == "programme" and one.gain * one.prior > _SURE]
    for one in named[:1] if beside else ():
        at, fit = engine.at[Ref(Kind.PROGRAMME, str(one.key))], proposer.fitting(skip)
        base = proposer.described(at, fit, skip)
        own = {name: held for name, held in base.features.items() if not name.startswith("left ")}
        yield from claims_of(proposer, at, replace(base, features=own))


def _fit(proposer: Proposer) -> Row:
    """How well each record is known by what is not claimed of it."""
    said, rows = proposer.said, proposer.scene.rows
    claimed = set(CLAIMED)
    if any(one.sort in ("ordinal", "programme") for one in said.offers):
        claimed.add("time")
    if any(one.sort in ("programme", "ordinal", "record") for one in said.offers):
        claimed.add("partner")
    weaker = [
        replace(one, gain=one.gain * _WEAKER)
        if one.sort in claimed and not (one.sort == "partner" and beside_asean(said.text, one))
        else one
        for one in said.offers
    ]
    fit = explained(said.text, weaker, rows)
    fit = lessened(fit, said.text, weaker, rows, surplus(said, proposer.scene))
    fit = scattered(fit, said)
    if proposer.among is not None:
        fit = only(fit, rows.of(proposer.among))
    return fit.astype(np.float32)


def claims_of(
    proposer: Proposer, at: int, base: Reading, claimed: Set[str] | None = None
) -> Iterator[Reading]:
    """What the text claims of the record at a place: by its fields, by its sentences, of its size."""
    said, scene = proposer.said, proposer.scene
    ref = scene.engine.refs[at]
    if ref.kind not in (Kind.MEETING, Kind.PROGRAMME, Kind.PARTNER):
        return
    if ref.kind is Kind.PARTNER and (said.text.group("level") or "meeting" in said.text.senses("noun")):
        return
    used, left = explanation(said.text, said.offers, at)
    pinned = ref.kind is Kind.PROGRAMME or any(
        one.sort in ("ordinal", "record") and one.credit[at] for one in used
    )
    sorts = claimed if claimed is not None else claimable(ref.kind, pinned=pinned)
    found = predicates(scene, said, at, used, sorts) if ref.kind is not Kind.PARTNER else []
    lengths = sizes(said, ref, scene) if ref.kind is not Kind.PARTNER else []
    found = [one for one in found if not any(one.offer.over(length.offer) for length in lengths)]
    found = list(negated(proposer, [*found, *lengths]))
    claim = Claim(proposer, at, base, used, left)
    if ref.kind is not Kind.PARTNER and claim.called(found) < _CALLED and claimed is None:
        return
    record = scene.engine.records.items[at]
    known = None
    if isinstance(record, Programme):
        known = force(said, record, scene) or ended(said, record, scene)
    if known is None and isinstance(record, Programme) and not found:
        known = adoption(said, record, scene) or unconcluded(said, record)
    if known is not None:
        others = [one for one in found if one.offer.sort not in ("period", "time")]
        yield claim.spoken(others, known.spoken, denied=not known.holds)
        return
    told = claim.told(found)
    if "pledge" in said.text.senses("role"):
        found = [one for one in found if one.offer.sort != "partner" or one.holds]
    vague = claimed is None and not claim.pinned() and indefinite(said)
    if found and not (vague and any(one.holds is False for one in found)):
        yield claim.reading(found)
    elif not found and told is None and claimed is None and ref.kind is not Kind.PARTNER and claim.bare():
        yield claim.happened(said.today)
    if told is not None:
        yield told
