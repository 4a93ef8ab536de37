"""Readings that part a text in what calls a record and the one thing claimed of it.

'Did the first UAE committee meet in Abu Dhabi': the record is chosen without the place, which is judged then.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from bot.reading.claims.claim import Claim
from bot.reading.claims.denying import negated
from bot.reading.claims.existing import indefinite
from bot.reading.claims.predicate import claimable, condition_on, theirs
from bot.reading.claims.sizes import lasting
from bot.reading.offers.offer import Offer
from bot.reading.offers.record import explanation
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.polar import opening
from store.kinds import Kind

# What may be claimed, how likely it must be, how many of the last things named are tried.
_CLAIMED = frozenset(
    {
        "place",
        "venue",
        "mode",
        "region",
        "partner",
        "person",
        "topic",
        "time",
        "period",
        "alone",
        "partnered",
        "chairside",
    }
)
_LIKELY, _TRIED, _CALLED = 0.55, 2, 0.7
_KINDS = (Kind.MEETING, Kind.PROGRAMME)


def subjects(proposer: Proposer) -> Iterator[Reading]:
    """For each of the last things named the record that the rest calls, and whether the thing holds of it."""
    engine, said = proposer.scene.engine, proposer.said
    if "exists" in said.text.senses("form") and not any(one.sort == "ordinal" for one in said.offers):
        return  # 'has any been held there' is asked of none in particular
    for nth, last in enumerate(asserted(proposer, _CLAIMED)):
        skip = tuple(range(last.start, last.end))
        fit = proposer.fitting(skip)
        at = proposer.best(fit, 1)[0]
        ref = engine.refs[at]
        offer = _said_of(proposer, last, at)
        if offer is None:
            continue
        base = proposer.described(at, fit, skip)
        used, left = explanation(said.text, said.offers, at, skip)
        claim = Claim(proposer, at, base, used, left)
        if claim.called(()) < _CALLED:
            continue
        (told,) = negated(proposer, [condition_on(proposer.scene, said, offer, ref)])
        if told.holds is False and not claim.pinned() and indefinite(said):
            continue  # 'did she chair a summit in New York' is not denied by one of the summits there
        made = claim.reading([told])
        made.features |= {
            "claim parted": 1.0,
            "claim parted before": float(nth),
            f"claim parted {offer.sort}": 1.0,
            "claim parted lacks": float(len(base.missing)),
            "claim parted surely": float(not base.alike),
        }
        yield made


def _said_of(proposer: Proposer, last: Offer, at: int) -> Offer | None:
    """The likeliest meaning of some words that claims something of a record: none of its partners anyhow, and
    of a programme when it was adopted, began or ended."""
    scene, kind = proposer.scene, proposer.scene.engine.refs[at].kind
    if kind not in _KINDS:
        return None
    sorts, implied = claimable(kind, pinned=True), theirs(scene, at)
    span = [
        one
        for one in proposer.said.offers
        if (one.start, one.end) == (last.start, last.end)
        and one.sort in sorts
        and one.gain * one.prior > _LIKELY
        and not (one.sort == "partner" and one.key in implied)
        and not (one.sort == "time" and kind is Kind.PROGRAMME)
    ]
    return max(span, key=lambda one: one.gain * one.prior, default=None)


def asserted(proposer: Proposer, sorts: Set[str]) -> list[Offer]:
    """The likeliest meanings of the last words that may claim something, those of names of series aside."""
    said = proposer.said
    names = [one for one in said.offers if one.sort == "series"]
    named = {at for one in names for at in range(one.start, one.end)}
    long = lasting(said.text)
    likely = [
        one
        for one in said.offers
        if one.sort in sorts
        and one.where is not None
        and one.gain * one.prior > _LIKELY
        and named.isdisjoint(range(one.start, one.end))
        and long.isdisjoint(range(one.start, one.end))
    ]
    kept: list[Offer] = []
    for one in sorted(likely, key=lambda one: -one.gain * one.prior):
        if not any(one.over(other) for other in kept):
            kept.append(one)
    first = opening(said.text) + 1
    cleft = said.text.among(first, "cleft") and said.text.has(first - 1, "question", "auxiliary")
    return sorted(kept, key=lambda one: one.start if cleft else -one.start)[:_TRIED]
