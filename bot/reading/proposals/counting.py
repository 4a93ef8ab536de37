"""Readings that count: the n-th of a set by its date, the second time that something was so."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import words_of
from bot.reading.proposals.picking import CUE, relatives, told
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.words.pointing import of_them
from store.query.condition import Has, Within, both
from store.query.query import Pick, Select
from store.query.sort import Sort

# How far behind 'the second of' what it counts may stand.
_NEAR = 3


def counted(proposer: Proposer) -> Iterator[Reading]:
    """The n-th of a set by its date, whatever number it bears: 'the second meeting with Morocco'.

    Not a number within 'second to last', nor one that tells after which another was. Where it is said that
    all are counted by their dates, the numbers that they bear are of no account.
    """
    yield from _times(proposer)
    dated = words_of(proposer.said.text.group("counting"))
    picks = proposer.said.text.group("pick")
    taken = words_of(cue for cue in picks if cue.end - cue.start > 1)
    taken |= {at for one in relatives(proposer) for at in range(one.start, one.end)}
    for number in [
        one
        for one in proposer.said.offers
        if one.sort == "ordinal" and one.prior >= 1.0 and isinstance(one.key, int) and one.start not in taken
    ][:1]:
        if not proposer.said.text.words[number.start].ordinal:
            continue
        ends = [cue for cue in picks if cue.start == number.end and cue.sense in ("first", "last")]
        dated |= words_of(ends)
        for one in proposer.sets(Sort.MEETING, tuple(sorted({number.start, *dated})))[:2]:
            if not dated and _numbered(proposer, one, number.key):
                continue
            query, features = proposer.described_set(one, one.score)
            pick = Pick(query, "date", number.key - 1)
            if any(cue.sense == "last" for cue in ends):
                begun = both(query.where, Within("date", None, proposer.said.today))
                pick = Pick(Select(query.sort, begun), "date", -number.key)
            refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
            numbered = any(proposer.scene.engine.values(ref, "ordinal") for ref in proposer.refs(one)[:3])
            price = proposer.price(
                [number, *(x.offer for x in one.used)], features["explained"] + number.gain
            )
            more = {
                "pick counted": 1.0,
                "pick counted by date": float(bool(dated)),
                "pick counted numbered": float(numbered),
                "pick counted none": float(not refs),
                "pick counted of them": float(number.start in of_them(proposer.said.text)),
            }
            yield from told(proposer, pick, refs, features | price | more, one, "counted")


def _numbered(proposer: Proposer, one: SetReading, number: int) -> bool:
    """Whether a series is meant of which one bears the number."""
    named = any(chosen.offer.sort in ("series", "scattered", "record") for chosen in one.used)
    bearing = proposer.scene.engine.mask(Has("ordinal", (number,)))
    return named and bool(bearing & one.mask)


def _times(proposer: Proposer) -> Iterator[Reading]:
    """'The second time that …', 'for the third time'."""
    text = proposer.said.text
    for at in range(len(text) - 1):
        if not (text.words[at].ordinal and text.form(at).isdigit() and text.among(at + 1, "occasion")):
            continue
        for one in proposer.sets(Sort.MEETING, (at, at + 1))[:2]:
            query, features = proposer.described_set(one, one.score)
            pick = Pick(query, "date", int(text.form(at)) - 1)
            refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
            more = {"pick time": 1.0, "pick counted none": float(not refs)}
            price = proposer.price((x.offer for x in one.used), features["explained"] + 2 * CUE)
            yield from told(proposer, pick, refs, features | price | more, one, "counted")
