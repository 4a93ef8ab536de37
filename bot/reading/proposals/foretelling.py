"""The reading of what some meeting said was to come: 'for which year is the second exercise set'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.content import stems

# How telling words are at least, how many there must be, and the share of them that one sentence says.
_TELLING, _FEWEST, _SHARE = 0.25, 3, 0.7
_FIELD = "next_step"


def foretelling(proposer: Proposer) -> Iterator[Reading]:
    """Of the meeting that spoke of it; nothing where no word says that it was still to come."""
    text, scene = proposer.said.text, proposer.scene
    if not (text.holds("foretelling") or _FIELD in text.senses("field")):
        return
    telling = [at for at in range(len(text)) if text.sorts[at] != "filler" or text.words[at].ordinal]
    said = {word for at in telling for word in stems(text.raws[at])}
    words = {word for word in said if scene.content.knows(word) and scene.content.weight(word) > _TELLING}
    found = scene.foretold.nearest(words) if len(words) >= _FEWEST else None
    if found is None or found[2] < _SHARE:
        return
    ref, told, share = found
    base = proposer.described(scene.engine.at[ref], proposer.fit)
    covering = [
        Offer(at, at + 1, "said", text.stems[at], scene.content.weight(text.stems[at]), scene.rows.none)
        for at in telling
        if told.intersection(stems(text.raws[at]))
    ]
    price = proposer.price(covering, sum(one.gain for one in covering))
    signs = {"foretold": 1.0, "foretold share": share}
    yield Reading(
        "fact",
        base.query,
        base.refs,
        (_FIELD,),
        base.features | price | proposer.fields.features(_FIELD) | signs,
        base.used,
        base.left,
    )
