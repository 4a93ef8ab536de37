"""The records that a comparison sets side by side: of each half the one that fits best."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from bot.reading.offers.offer import Offer, Row, foremost, only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan
from bot.reading.words.pointing import same_year
from store.dates import PartialDate
from store.kinds import Ref
from store.query.condition import Within
from store.query.sort import Sort

# What it costs to compare a meeting with a programme, and what a record loses that lacks what its half names.
_UNLIKE, _LACKS = 0.15, 1.0


def halves(proposer: Proposer, plan: Plan, cues: frozenset[int]) -> list[Reading]:
    """The records compared, none twice, rather all of one kind; ``cues`` are words that describe none."""
    fits = [_fit(proposer, skip, offer, cues) for skip, offer in zip(plan.skips, plan.offers, strict=True)]
    rows = proposer.scene.rows
    if len(fits) == 2 and same_year(proposer.said.text):
        first = int(np.argmax(only(fits[0][1], rows.is_[Sort.MEETING])))
        fits[1] = fits[1][0], of_year(proposer, proposer.scene.engine.refs[first], fits[1][1])
    meetings, programmes = rows.is_[Sort.MEETING], rows.is_[Sort.PROGRAMME]
    options = ((meetings, 0.0), (programmes, 0.0), (meetings + programmes, _UNLIKE * len(fits)))
    found = [(_places([only(fit, kind) for _, fit in fits]), cost) for kind, cost in options]
    places, _ = max(found, key=lambda one: one[0][1] - one[1])[0]
    return [proposer.described(at, fit, left) for at, (left, fit) in zip(places, fits, strict=True)]


def explained(proposer: Proposer, rows: Sequence[Reading]) -> tuple[list[Offer], float]:
    """The meanings that the records are called by, and how much these explain."""
    taken = {id(one.offer): one.offer for row in rows for one in row.used}
    places = [proposer.scene.engine.at[row.refs[0]] for row in rows]
    gained = sum(one.gain * max(float(one.credit[at]) for at in places) for one in taken.values())
    return list(taken.values()), gained


def lacked(row: Reading) -> list[Offer]:
    """The meanings that a record lacks, what it is set beside aside."""
    return [missing for missing in row.missing if missing.sort != "relative"]


def _fit(
    proposer: Proposer, skip: frozenset[int], offer: Offer | None, cues: frozenset[int]
) -> tuple[tuple[int, ...], Row]:
    """The words left out of one half, and how well each record fits the rest."""
    own = frozenset(range(offer.start, offer.end)) if offer else frozenset()
    left = tuple(sorted(skip | (cues - own)))
    fit = proposer.fitting(left)
    if offer is not None:
        fit = np.where(offer.credit > 0, fit, fit - np.float32(_LACKS))
    return left, fit


def of_year(proposer: Proposer, ref: Ref, fit: Row) -> Row:
    """How well each record fits that is of the year of another."""
    rows, engine = proposer.scene.rows, proposer.scene.engine
    dates = [one for one in engine.values(ref, "date") if isinstance(one, PartialDate)]
    years = [Within("date", date(one.year, 1, 1), date(one.year, 12, 31)) for one in dates]
    return only(fit, rows.where(years[0])) if years else fit


def _places(fits: Sequence[Row]) -> tuple[list[int], float]:
    """The best place of each row, none twice, and how well they fit together."""
    places: list[int] = []
    worth = 0.0
    for fit in fits:
        order = foremost(fit, len(places) + 1)
        at = next((at for at in order if at not in places), order[0])
        places.append(at)
        worth += float(fit[at])
    return places, worth
