"""What a text denies: 'it was never held online', tags and 'wasn't it' aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.claims.predicate import Predicate
from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.proposing import Proposer
from bot.reading.words.composing import closing_tag
from bot.reading.words.polar import opening
from store.query.condition import Not

# What rather tells which one is meant than what is denied of it.
_WHICH = frozenset({"time", "ordinal"})


def negations(proposer: Proposer) -> list[Cue]:
    """The words that deny what is claimed: those of a tag, before one and in 'wasn't it' do not."""
    text = proposer.said.text
    tags = words_of(cue for cue in text.group("form") if cue.sense == "tag")
    aside = tags | {at - 1 for at in tags} | {opening(text), len(text) - 1}
    aside |= closing_tag(text.cues, text.forms, text.aside)
    return [cue for cue in text.group("negation") if cue.start not in aside]


def asked_not(proposer: Proposer) -> bool:
    """Whether the text itself claims that something was not so."""
    return bool(negations(proposer))


def negated(proposer: Proposer, found: Sequence[Predicate]) -> Iterator[Predicate]:
    """What is claimed, what 'not' stands beside denied: 'India was not among the partners, right?'."""
    nots = [cue for cue in negations(proposer) if not any(_holds(one, cue) for one in found)]
    named = [one for one in found if one.offer.sort not in _WHICH] or found
    behind = [one for one in named if nots and one.offer.start >= nots[0].end]
    denied = behind[:1] or named[-1:] if nots else []
    for one in found:
        holds = None if one.holds is None else not one.holds
        yield Predicate(one.offer, Not(one.condition), holds) if one in denied else one


def _holds(one: Predicate, cue: Cue) -> bool:
    """Whether a word belongs to what is claimed: 'no partner'."""
    return one.offer.start <= cue.start < one.offer.end
