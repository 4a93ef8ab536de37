"""Readings of pledges that are called by what they are for: 'the English scheme with Brunei, how much'."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.reading.words.findings import once
from bot.telling.ground import row
from store.content import Content
from store.query.condition import Has, both
from store.query.query import Select
from store.query.sort import Item, Sort

# How much of a text a purpose must say, and by how much less one may that is meant as well.
_LEAST, _CLOSE = 0.2, 0.05
# Sorts of names whose words tell no purpose.
_NAMES = frozenset({"partner", "place", "series", "person", "ordinal"})


@dataclass(frozen=True, slots=True)
class Purpose:
    """The pledges whose purpose says most, how much that is, and how much each of its words tells."""

    most: float = 0.0
    items: tuple[Item, ...] = ()
    words: Mapping[str, float] = field(default_factory=dict)

    def missed(self, things: Collection[object]) -> float:
        """How much it says where none of some things is one of those pledges."""
        return 0.0 if any(one in things for one in self.items) else self.most


def purposes(proposer: Proposer) -> Iterator[Reading]:
    """The pledges whose purpose says most of a text that asks for money."""
    said, engine = proposer.said, proposer.scene.engine
    text, purpose = said.text, purpose_of(said, proposer.scene)
    if not purpose.items:
        return
    givers = _givers(said)
    told = tuple(dict.fromkeys(one.held.to for one in purpose.items))
    by = (Has("by", givers),) if givers else ()
    select = Select(Sort.PLEDGE, both(*by, Has("to", told)))
    stems, none = {word for one in told for word in row(one)}, proposer.scene.rows.none
    used = [one for one in said.offers if one.sort == "partner"]
    used += [
        Offer(at, at + 1, "word", stem, purpose.words[stem], none)
        for at, stem in enumerate(text.stems)
        if stem in purpose.words and stem in stems
    ]
    features = {
        "pledges": 1.0,
        "pledges giver": float(bool(givers)),
        "pledges by purpose": 1.0,
        "pledges purpose": purpose.most,
        "pledges purposes": float(len(purpose.items) > 1),
        **proposer.price(used, sum(one.gain for one in used)),
    }
    yield Reading("pledges", select, engine.refs_of(engine.find(select)), (), features)


@once
def purpose_of(said: Said, scene: Scene) -> Purpose:
    """The pledges whose purpose says most of a text that asks for money."""
    text, givers = said.text, _givers(said)
    if "pledge" not in text.senses("role") | text.senses("noun") and "how_much" not in text.senses("field"):
        return Purpose()
    words = _telling(said, scene.content)
    spans = [(time.first, time.last) for time in text.times if time.first and time.last]
    ranked: list[tuple[float, Item]] = []
    for item in scene.engine.shelf(Sort.PLEDGE).items if words else ():
        given = item.held
        if not given.to or (givers and given.by not in givers):
            continue
        date = scene.catalogue.meetings[item.owner.id].date
        if not spans or any(date.within(*span) for span in spans):
            told = words.keys() & frozenset(row(given.to))
            ranked.append((sum(words[word] for word in told), item))
    most = max((fit for fit, _ in ranked), default=0.0)
    if most < _LEAST:
        return Purpose()
    return Purpose(most, tuple(item for fit, item in ranked if fit >= most - _CLOSE), words)


def _givers(said: Said) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(one.key) for one in said.offers if one.sort == "partner"))


def _telling(said: Said, content: Content) -> dict[str, float]:
    """The words that may tell a purpose, with how much each tells."""
    text = said.text
    named = {at for one in said.offers if one.sort in _NAMES for at in range(one.start, one.end)}
    asking = words_of((*text.group("role"), *text.group("noun"), *text.group("field"), *text.group("level")))
    return {
        stem: (text.weights[at] + content.weight(stem)) / 2
        for at, stem in enumerate(text.stems)
        if at not in named and at not in asking and at not in text.timed and text.sorts[at] == "word"
    }
