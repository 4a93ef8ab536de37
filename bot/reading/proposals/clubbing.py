"""The reading of a text that asks for a grouping alone: 'what is ASEAN+3', 'who is in APT'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.state import Chosen
from bot.reading.words.calling import by_itself
from bot.reading.words.polar import polar
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Holds, Select
from store.query.sort import Sort

# What the name explains, and how much more it counts than other features that nothing else is asked.
_GAIN, _PLAIN = 1.6, 5.0
_SURE = 0.9
_STATES = frozenset({"partner", "place"})


def clubbing(proposer: Proposer) -> Iterator[Reading]:
    """The partners that are named together by it, as a look-up has them."""
    said = proposer.said
    clubs = list(widest(said.text.group("club")))
    if len(clubs) != 1 or not _alone(said, clubs[0]):
        return
    cue = clubs[0]
    none = proposer.scene.rows.none
    offer = Offer(cue.start, cue.end, "club", cue.sense, _GAIN, none)
    others = [Offer(at, at + 1, "word", "", 0.0, none) for at in range(len(said.text))]
    query = Select(Sort.PARTNER, Has("id", tuple(cue.sense.split())))
    found = proposer.scene.engine.find(query)
    features = {"named": _PLAIN, "named club": _PLAIN, **proposer.price((offer, *others), _GAIN)}
    name = said.text.raw[said.text.words[cue.start].start : said.text.words[cue.end - 1].end]
    refs = proposer.scene.engine.refs_of(found)
    if member := _member(said):
        claim = Holds(Select(Sort.PARTNER, Has("id", (member,))), query.where)
        yield Reading("claim", claim, (Ref(Kind.PARTNER, member), *refs), (), features, sense="club")
        return
    yield Reading("named", query, refs, ("partners",), features, (Chosen(offer),), sense=name)


def _member(said: Said) -> str:
    """The one partner of which it is asked whether it is among them, '' for none: ASEAN's members are not."""
    named = {str(one.key) for one in said.offers if one.sort == "partner" and one.prior >= _SURE}
    return named.pop() if polar(said.text) and len(named) == 1 else ""


def _alone(said: Said, club: Cue) -> bool:
    """Whether all other words ask for it, or say nothing; that a partner is in it is told by who is."""
    text, members = said.text, [one for one in said.offers if one.sort in _STATES]
    aside = {at for one in members for at in range(one.start, one.end)} if polar(text) else set()
    return by_itself(text, club, aside)
