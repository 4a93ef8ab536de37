"""The records that a comparison sets side by side: of each half the one that fits best."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.reading.offers.offer import Offer, Row, only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan
from store.query.sort import Sort

_CANDIDATES = 4
# What it costs to compare a meeting with a programme, and what a record loses that lacks what its half names.
_UNLIKE, _LACKS = 0.15, 1.0


def halves(proposer: Proposer, plan: Plan, cues: frozenset[int]) -> list[Reading]:
    """The records compared, none twice, rather all of one kind; ``cues`` are words that describe none."""
    fits = [_fit(proposer, skip, offer, cues) for skip, offer in zip(plan.skips, plan.offers, strict=True)]
    rows = proposer.scene.rows
    meetings, programmes = rows.is_[Sort.MEETING], rows.is_[Sort.PROGRAMME]
    options = ((meetings, 0.0), (programmes, 0.0), (meetings + programmes, _UNLIKE * len(fits)))
    found = [(_places([only(fit, kind) for _, fit in fits]), cost) for kind, cost in options]
    places, _ = max(found, key=lambda one: one[0][1] - one[1])[0]
    return [proposer.described(at, fit, left) for at, (left, fit) in zip(places, fits, strict=True)]


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


def _places(fits: Sequence[Row]) -> tuple[list[int], float]:
    """The best place of each row, none twice, and how well they fit together."""
    places: list[int] = []
    worth = 0.0
    for fit in fits:
        order = [int(at) for at in np.argsort(-fit, kind="stable")[:_CANDIDATES]]
        at = next((at for at in order if at not in places), order[0])
        places.append(at)
        worth += float(fit[at])
    return places, worth
