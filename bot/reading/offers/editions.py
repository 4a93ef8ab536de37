"""Series of one name told apart by what stands in brackets behind it: 'the JCCs of the first series'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.content import stems
from store.query.condition import Has
from store.records import Series

_GAIN = 1.3


def edition_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    """The meetings of the series whose names say so."""
    for cue in text.group("edition"):
        tag = f"({cue.sense})"
        series = [one for one in rows.content.catalogue.series.values() if one.name.endswith(tag)]
        shared = {one.id: _shared(one, text) for one in series}
        if found := tuple(id_ for id_, words in shared.items() if words == max(shared.values())):
            where = Has("series", found)
            yield Offer(cue.start, cue.end, "edition", cue.sense, _GAIN, rows.where(where), where)


def _shared(series: Series, text: Text) -> int:
    """How many words of its names stand in a text."""
    words = {word for name in (series.name, *series.aliases) for word in stems(name)}
    return len(words.intersection(text.stems))
