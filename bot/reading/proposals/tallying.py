"""Readings that tally: which city hosted most, who met most, the longest of a set, that with most topics."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.signs.operators import most
from store.query.condition import both
from store.query.query import Peak, Select, Tally
from store.query.sort import Sort

# Fields that a set is tallied by, by the noun that asks for them.
TALLIED = {
    "partner": "partner", "person": "person", "city": "city", "country": "country", "year": "date",
    "topic": "topic", "series": "series",
}  # fmt: skip
_LENGTHS = {"longest": True, "shortest": False}
_COUNTS = frozenset({"most", "least"})
# What records hold that may be counted of each, by the noun for it, and how far behind 'most' that stands.
_HELD, _NEAR = frozenset({"document", "topic", "partner", "person"}), 1
_FOUND = 2


def tallies(proposer: Proposer) -> Iterator[Reading]:
    """What most of a set have: 'which city hosted most'; the longest, the biggest of a set."""
    cues = most(proposer.said)
    if not cues:
        return
    senses = {cue.sense for cue in cues}
    skip = tuple(sorted(words_of(cues)))
    for cue in cues:
        if cue.sense in _COUNTS and (noun := _held(proposer, cue)):
            apart = tuple(sorted({*skip, *range(noun.start, noun.end)}))
            for sort in (Sort.MEETING, Sort.PROGRAMME):
                for one in proposer.sets(sort, apart)[:1]:
                    yield _peak(proposer, one, one.score, noun.sense, most=cue.sense == "most")
            return
    if senses & _COUNTS:
        yield from _counted(proposer, skip, most="least" not in senses)
    for sort in (Sort.MEETING, Sort.PROGRAMME):
        yield from _longest(proposer, sort, skip, senses)
    if "biggest" in senses:
        for one in proposer.sets(Sort.MEETING, skip)[:1]:
            yield _peak(proposer, one, one.score, "document", most=True)


def _held(proposer: Proposer, cue: Cue) -> Cue | None:
    """What is counted of each record: 'the most documents', 'the greatest number of topics'."""
    near = range(cue.end, cue.end + _NEAR + 1)
    nouns = (one for one in proposer.said.text.group("noun") if one.start in near and one.sense in _HELD)
    return next(nouns, None)


def _nouns(proposer: Proposer) -> list[str]:
    """What is asked for: a city, a partner, somebody."""
    text = proposer.said.text
    nouns = [cue.sense for cue in text.group("noun") if cue.sense in TALLIED]
    people = text.senses("role") & {"chair", "attend", "head", "speak"} or text.group("office")
    if people and not {"city", "country", "partner"} & set(nouns):
        nouns.append("person")
    elif not {"city", "country", "person", "year", "topic"} & set(nouns):
        nouns.append("partner")
    return list(dict.fromkeys(nouns))


def _counted(proposer: Proposer, skip: tuple[int, ...], *, most: bool) -> Iterator[Reading]:
    text, engine = proposer.said.text, proposer.scene.engine
    nouns = _nouns(proposer)
    standing = [one for one in proposer.said.offers if one.sort in ("status", "region") and one.where]
    if "partner" in nouns and standing:
        partners = Select(Sort.PARTNER, both(*(one.where for one in standing if one.where)))
        query = Peak(partners, "meetings", most)
        features = {"peak meetings": 1.0, **proposer.price(standing, sum(one.gain for one in standing) + 1.0)}
        yield Reading("peak", query, engine.refs_of(engine.find(query)), (), features)
    sort = Sort.PROGRAMME if text.group("kind") and "meeting" not in text.senses("noun") else Sort.MEETING
    found = proposer.sets(sort, skip)[:_FOUND]
    for one in found:
        of, features = proposer.described_set(one, found[0].score)
        for at, noun in enumerate(nouns):
            field = "chair" if noun == "person" and "chair" in text.senses("role") else TALLIED[noun]
            own = {"tally": 1.0, f"tally {noun}": 1.0, "tally later": float(at > 0), f"tally {sort}": 1.0}
            yield Reading("tally", Tally(of, field, most), proposer.refs(one), (), features | own, one.used)


def _longest(proposer: Proposer, sort: Sort, skip: tuple[int, ...], senses: set[str]) -> Iterator[Reading]:
    for sense in sorted(senses & _LENGTHS.keys()):
        for one in proposer.sets(sort, skip)[:1]:
            yield _peak(proposer, one, one.score, "days", most=_LENGTHS[sense])


def _peak(proposer: Proposer, one: SetReading, best: float, by: str, *, most: bool) -> Reading:
    of, features = proposer.described_set(one, best)
    query = Peak(of, by, most)
    engine = proposer.scene.engine
    refs = engine.refs_of(engine.find(query))
    return Reading("peak", query, refs, (), features | {f"peak {by}": 1.0}, one.used, empty=not refs)
