"""Readings of more about a fact of ASEAN itself that was told last: 'who wrote its lyrics'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.attributes import widest
from bot.reading.reading import Reading
from bot.reading.registers.itself import told
from bot.reading.registers.kept import Kept
from store.content import stems
from store.query.condition import Has, parts
from store.query.query import Select
from store.query.sort import Sort

# How much more it counts than other features that the same is spoken of, and the most words that count.
_AGAIN, _MOST = 2.0, 2


def detailed(turn: Turn) -> Iterator[Reading]:
    """A detail of the fact that words speak of, and the fact once more; nothing where none was told."""
    about, body = _about(turn), turn.proposer.scene.catalogue.asean
    if not about or body is None:
        return
    known = {fact.about for fact in body.facts}
    others = {cue.sense for cue in widest(turn.said.text.group("basics"))} & known - {about}
    for cue in widest(turn.said.text.group("basics")):
        for one in (f"{about}-{cue.sense}", f"{about.partition('-')[0]}-{cue.sense}"):
            if one in known and one != about:
                yield from _marked(turn, told(Kept(turn.proposer, "itself", [cue]), one), "detail", 0)
    says = {
        stem
        for fact in body.facts
        if fact.about == about
        for stem in (*stems(fact.value or ""), *stems(fact.note or ""))
    }
    text = turn.said.text
    said = [at for at, stem in enumerate(text.stems) if text.sorts[at] != "filler" and stem in says]
    again = _marked(turn, told(Kept(turn.proposer, "itself", ()), about), "again", len(said))
    for made in again:
        made.features["context itself again beside another"] = float(bool(others))
        yield made


def _about(turn: Turn) -> str:
    """What the fact is about that was told last."""
    query = turn.context.query
    if not isinstance(query, Select) or query.sort is not Sort.FACT:
        return ""
    held = (one.keys[0] for one in parts(query.where) if isinstance(one, Has) and one.field == "about")
    return str(next(held, ""))


def _marked(turn: Turn, readings: Iterator[Reading], kind: str, said: int) -> Iterator[Reading]:
    for made in readings:
        made.features |= turn.features(f"itself {kind}", {"says": float(min(said, _MOST))})
        made.features[f"context itself {kind}"] = _AGAIN
        yield made
