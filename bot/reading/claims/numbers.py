"""Readings that claim how many there are of a set: 'only one AUKSOM so far?', 'were there 3 JCCs there'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.sets import SetReading
from bot.reading.words.numbers import extent, number_of
from store.query.condition import Holding
from store.query.query import Count, Holds, Select
from store.query.sort import Sort

# Sorts of meanings that what is counted may begin with.
_COUNTED = frozenset({"series", "scattered", "record", "level", "kind", "partner", "synonym"})
_NOUNS = {"meeting": Sort.MEETING, "programme": Sort.PROGRAMME}
_GAIN = 1.0
Bounds = tuple[int | None, int | None]


def numbers(proposer: Proposer) -> Iterator[Reading]:
    """For each number of things that is claimed the set that it is said to count."""
    said = proposer.said
    for start, end, bounds in _claimed(said):
        for sort in _sorts(said, end):
            for one in proposer.sets(sort, tuple(range(start, end)))[:1]:
                if one.conditions:
                    yield _reading(proposer, one, range(start, end), bounds)


def _claimed(said: Said) -> Iterator[tuple[int, int, Bounds]]:
    """The words of each number of things, and how many at least and at most it means."""
    text = said.text
    bounds = {cue.end: cue for cue in text.group("bound") if cue.start not in text.timed}
    there = "exists" in text.senses("form")
    for at in range(len(text) - 1):
        number = number_of(text.form(at))
        bound = bounds.get(at)
        if number is None or at in text.timed or text.words[at].ordinal or not (bound or there):
            continue
        start, sense = (bound.start, bound.sense) if bound else (at, "exact")
        yield start, at + 1, extent(sense, number)


def _sorts(said: Said, at: int) -> list[Sort]:
    """Of which sort what begins at a place is, none where it is no record: 'only two days'."""
    text = said.text
    nouns = {cue.sense for cue in text.group("noun") if cue.start == at}
    if text.has(at, "length") or nouns - set(_NOUNS):
        return []
    kinds = [one for one in said.offers if one.start == at and one.sort in _COUNTED]
    if not (nouns or kinds or text.has(at, "level")):
        return []
    programmes = bool(text.group("kind")) or "programme" in text.senses("noun")
    return [Sort.PROGRAMME] if programmes else [Sort.MEETING]


def _reading(proposer: Proposer, one: SetReading, words: range, bounds: Bounds) -> Reading:
    _, features = proposer.described_set(one, one.score)
    taken = [chosen.offer for chosen in one.used]
    gained = sum(each.worth for each in taken) + _GAIN
    features |= proposer.price(taken, gained) | {
        "claim": 1.0,
        "claim number": 1.0,
        "claim number bounded": float(len(words) > 1),
        "claim number there": float("exists" in proposer.said.text.senses("form")),
    }
    query = Holds(Count(Select(one.sort, one.where)), Holding("id", *bounds))
    return Reading("so many", query, proposer.refs(one), (), features, one.used, sense="number")
