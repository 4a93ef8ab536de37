"""Readings of another record of the place or year of the last: 'and AEM-MOFCOM in the same city?'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, foremost, only
from bot.reading.reading import Reading
from bot.reading.words.pointing import shared, years_meant
from store.dates import PartialDate
from store.kinds import Ref
from store.query.condition import Condition, Has, Within, both
from store.query.sort import Sort
from store.records import Meeting

# How many records that share it are told of.
_MOST = 2


def sharing(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Those that fit the text best of the others; nothing where it points at neither."""
    shares = list(_shares(turn, main))
    if not (shares and (turn.likely or turn.untold)):
        return
    rows, here = turn.proposer.scene.rows, turn.engine.at[main]
    held = rows.where(both(Has("sort", (Sort.MEETING.value,)), *shares)) > 0
    held[here] = False
    fit = only(turn.proposer.fit, held)
    order = [at for at in foremost(fit, _MOST) if fit[at] > NEVER]
    for nth, at in enumerate(order):
        base = turn.described(at)
        own = turn.behind(at) | {
            "second": float(nth),
            "unnamed": float(not base.used),
            "left": base.features["left"],
            "tied": float(len(order) > 1 and fit[order[0]] == fit[order[1]]),
        }
        yield from turn.told("sharing", base, own)


def _shares(turn: Turn, main: Ref) -> Iterator[Condition]:
    record, text = turn.proposer.scene.catalogue.get(main), turn.said.text
    if not isinstance(record, Meeting):
        return
    places = [cue for cue in shared(text) if cue.sense == "place"]
    if places and record.places:
        yield Has("place", record.places)
    if years_meant(text):
        year = PartialDate(record.date.year)
        yield Within("date", year.first, year.last)
