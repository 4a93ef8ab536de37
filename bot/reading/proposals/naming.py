"""The reading of a text that asks for a name alone: what the name stands for, as a look-up has it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.reading.sets.state import Chosen
from bot.reading.words.calling import Call, nearly_called
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.mask import gathered
from store.query.query import Select
from store.query.sort import Sort

# What the first word of a name explains, and each further one.
_FIRST, _MORE = 1.2, 0.4
# How much more it counts than other features that nothing else is asked.
_PLAIN = 5.0
# Records that facts are told of; the others are looked up as they are.
_TOLD = frozenset({Kind.MEETING, Kind.PROGRAMME, Kind.PARTNER})
_CALLED = frozenset({Kind.MEETING, Kind.PROGRAMME, Kind.SERIES})


def naming(proposer: Proposer) -> Iterator[Reading]:
    said = proposer.said
    call = said.called or nearly_called(said.text, proposer.scene.matcher)
    if call is None:
        return
    first, none = call.refs[0], proposer.scene.rows.none
    gain = _FIRST + _MORE * (call.end - call.start - 1)
    offer = Offer(call.start, call.end, "name", call.name, gain, none)
    kinds = {ref.kind for ref in call.refs}
    features = {
        "named": _PLAIN,
        f"named {first.kind}": _PLAIN,
        "named several": float(len({ref.id for ref in call.refs}) > 1),
        "named told of": float(bool(kinds & _TOLD)),
        "named in full": float(call.end - call.start > 1),
        "named nearly": float(said.called is None),
        **proposer.price((offer,), gain),
    }
    for sense in said.text.senses("field"):
        features[f"named {first.kind} asked {sense}"] = 1.0
    for sense in said.text.senses("form") | said.text.senses("pick"):
        features[f"named & {sense}"] = 1.0
    used = (Chosen(offer),)
    yield Reading("named", _query(first), call.refs, ("card",), features, used, sense=call.name)


def bounded(scene: Scene, said: Said) -> int | None:
    """The set of the records that the name calls, of a series its meetings; None where it calls any other.

    Nor where a number is in it: the 8th of a series may be that of another, named alike; nor where other
    programmes have it in theirs.
    """
    call = said.called
    if call is None or any(ref.kind not in _CALLED for ref in call.refs):
        return None
    if any(one.sort == "ordinal" and call.start <= one.start < call.end for one in said.offers):
        return None
    if _shared(scene, said, call):
        return None
    engine = scene.engine
    series = tuple(ref.id for ref in call.refs if ref.kind is Kind.SERIES)
    own = gathered([engine.at[ref] for ref in call.refs])
    return own | (engine.mask(Has("series", series)) if series else 0)


def _shared(scene: Scene, said: Said, call: Call) -> bool:
    """Whether other programmes have the name within theirs: 'Bali Concord' is in 'Bali Concord II'."""
    if all(ref.kind is not Kind.PROGRAMME for ref in call.refs):
        return False
    words = [scene.rows.named(said.text.stems[at]) for at in range(call.start, call.end)]
    telling = [row for row in words if row.any()]
    programmes = scene.rows.is_[Sort.PROGRAMME]
    return bool(telling) and np.minimum.reduce([*telling, programmes]).sum() > len(call.refs)


def _query(ref: Ref) -> Select:
    if ref.kind is Kind.SERIES:
        return Select(Sort.MEETING, Has("series", (ref.id,)))
    return Select(Sort(ref.kind), Has("id", (ref.id,)))
