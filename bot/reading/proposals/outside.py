"""Readings that find nothing of the catalogue in a text: the world outside, parties unknown."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import WORDS
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.content import fold
from store.query.condition import Any
from store.query.query import Select
from store.query.sort import Sort

NOTHING = Select(Sort.MEETING, Any(()))
"""The query that finds nothing."""

# Sorts of meanings that speak of the catalogue's field.
_DOMAIN = frozenset(
    {
        "partner",
        "level",
        "series",
        "record",
        "programme",
        "kind",
        "form",
        "status",
        "step",
        "ordinal",
        "person",
        "body",
        "mode",
    }
)
_STRONG = frozenset({"series", "record", "programme", "status", "step", "person"})


def outsides(proposer: Proposer) -> Iterator[Reading]:
    said = proposer.said
    text = said.text
    sorts = {one.sort for one in said.offers if one.gain > 0.5}
    covered = {
        at
        for one in said.offers
        if one.sort in _DOMAIN or one.sort in ("place", "topic", "time")
        for at in range(one.start, one.end)
    }
    loose = [at for at in range(len(text)) if at not in covered and text.sorts[at] in ("word", "unknown")]
    features: dict[str, float] = {
        "outside": 1.0,
        "outside loose": min(sum(text.weights[at] for at in loose), 3.0),
        "outside unknown": float(min(sum(text.sorts[at] == "unknown" for at in loose), 3)),
        "outside domain": float(bool(sorts & _DOMAIN)),
        "outside strong": float(bool(sorts & _STRONG)),
        "outside nothing": float(not sorts - WORDS),
        "outside noun": float(bool(text.group("noun") or text.group("plural"))),
    }
    features |= proposer.price((), 0.0)
    beyond = _beyond(proposer)
    for sense in {cue.sense for cue in beyond}:
        features[f"outside {sense}"] = 1.0
    if beyond:
        features["outside said"] = 1.0
    if text.group("aside"):
        features["outside aside"] = 1.0
    asean = text.holds("asean")
    for group in ("basics", "post", "belonging"):
        features[f"outside {group} of asean"] = float(asean and bool(text.group(group)))
    features["outside body"] = float(any(one.body for one in said.foreign))
    yield Reading("outside", NOTHING, features=features, sense="outside", empty=True)
    met = asean or bool(text.group("level")) or "meeting" in text.senses("noun")
    if said.foreign and not said.called and (not said.foreign[0].body or met) and not _bound(proposer):
        known = {
            "foreign": 1.0,
            "foreign met": float(said.foreign[0].met),
            "foreign host": float(said.foreign[0].host),
            "foreign body": float(said.foreign[0].body),
            "foreign body met": float(said.foreign[0].body and said.foreign[0].met),
            "foreign standing": float(said.standing),
            "foreign beside programme": float("programme" in sorts),
            "foreign belonging": float(bool(text.group("belonging"))),
        }
        yield Reading("foreign", NOTHING, features=known, sense=said.foreign[0].name, empty=True)


def _beyond(proposer: Proposer) -> list[Cue]:
    """The words of what is beyond all records, but for those of what is recorded of ASEAN itself, where that
    is spoken of: its gross domestic product, the lyrics of its anthem."""
    text = proposer.said.text
    own = words_of(text.group("basics")) if text.holds("asean") else frozenset()
    return [cue for cue in text.group("outside") if not own >= {*range(cue.start, cue.end)}]


def _bound(proposer: Proposer) -> bool:
    """Whether parties of an agreement are asked for, or one of them is named: they are known."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    agreements = (catalogue.programmes[str(one.key)] for one in said.offers if one.sort == "programme")
    parties = [party for one in agreements for party in one.parties]
    names = (catalogue.places[one.country].name for one in parties if one.country in catalogue.places)
    known = set(map(fold, names))
    return bool(parties and said.text.group("bond")) or any(one.name in known for one in said.foreign)
