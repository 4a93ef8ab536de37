"""Readings of the legal texts of agreements: when a protocol was signed, which text took effect first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.items import Items
from bot.reading.registers.kept import Kept
from bot.reading.registers.register import texts_of
from bot.reading.sets.state import Chosen
from bot.reading.signs.operators import ordering, senses_of
from store.query.condition import Any as AnyOf
from store.query.query import Rank, Select

_AGREEMENTS = 2
_ORDER = {"earlier": False, "later": True}


def texts(proposer: Proposer) -> Iterator[Reading]:
    """Of each agreement named, where words say which of its texts is meant; of two that are compared."""
    found = [_items(proposer, one) for one in _agreements(proposer)]
    for items in found:
        yield from (one for one in items.readings() if _says(one))
    if len(found) == _AGREEMENTS:
        yield from _compared(proposer, found)


def _says(reading: Reading) -> bool:
    """Whether it takes a word for what a text is called, and not the agreement alone."""
    return any(one.offer.sort == "said" for one in reading.used)


def _agreements(proposer: Proposer) -> list[Offer]:
    """The agreements named that have texts, the likeliest of each row of words."""
    programmes = proposer.scene.catalogue.programmes
    named = Kept(proposer, "text", ()).named("programme")
    return [one for one in named if programmes[str(one.key)].instruments][:_AGREEMENTS]


def _items(proposer: Proposer, one: Offer) -> Entries:
    cues = [cue for cue in proposer.said.text.group("text") if not one.start <= cue.start < one.end]
    return Entries(Kept(proposer, "text", cues), texts_of(str(one.key)), [one])


def _compared(proposer: Proposer, found: Sequence[Items]) -> Iterator[Reading]:
    """'RCEP or AJCEP: which was in force first', of all their texts or of those that are named."""
    forced = "in_force" in proposer.said.text.senses("field")
    by = "force" if forced else "date"
    named = [[one for one in items.offers if one.sort == "said"] for items in found]
    sets = [_named(items, said) for items, said in zip(found, named, strict=True)]
    refs = tuple(items.register.ref for items in found)
    for sense in sorted(senses_of(ordering(proposer.said)) & _ORDER.keys()):
        used = [Chosen(one) for items in found[1:] for one in items.taken]
        covering = [Chosen(one) for said in named for one in said]
        query = Rank(tuple(sets), by, _ORDER[sense])
        made = found[0].reading("rank", query, "", [*used, *covering], ranked=1.0, forced=float(forced))
        made.refs, made.sense = refs, sense
        yield made


def _named(items: Items, said: Sequence[Offer]) -> Select:
    """The texts that say a word that is said, all where none does."""
    conditions = [one.where for one in said if one.where]
    return items.register.select(*([AnyOf(tuple(conditions))] if conditions else []))
