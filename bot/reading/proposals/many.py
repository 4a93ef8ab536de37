"""Readings of sets: lists, counts, what is told of each; that there is none in a time or place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import WORDS
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.words.polar import asks_who
from store.kinds import Kind, Ref
from store.query.query import Count, Project, Query
from store.query.sort import Sort

_NEAR_SETS = 3
# Words that tell nothing themselves.
_SOFT = frozenset({"filler", "cue"})
_TOLD = 12
# What a list tells of each of its meetings.
_TOLD_OF_EACH = frozenset({"card", "when", "where", "full_name"})
# Of how many records at most it is asked which one is meant.
_ASKED = 8
# Sorts of names that bound a set, those that do alone, and those of one meeting or programme.
_BOUNDING = {
    Sort.MEETING: frozenset(
        {"time", "place", "partner", "level", "mode", "topic", "person", "region", "series", "scattered"}
    ),
    Sort.PROGRAMME: frozenset({"time", "place", "partner", "kind", "topic"}),
}
_ENOUGH = {Sort.MEETING: frozenset({"time", "place"}), Sort.PROGRAMME: frozenset[str]()}
_ONE, _CALLED = frozenset({"ordinal", "record"}), frozenset({"programme", "record", "series", "ordinal"})
# How many fields may be asked of each of the likeliest set; of others one.
_FIELDS = 3


def many(proposer: Proposer) -> Iterator[Reading]:
    """Lists and counts."""
    asked = proposer.fields.names[0]
    untold = "" if asked in _TOLD_OF_EACH else f"set leaves {asked} of each"
    for sort in (Sort.MEETING, Sort.PROGRAMME, Sort.PARTNER):
        found = proposer.sets(sort)[:_NEAR_SETS] or _whole(proposer, sort)
        bounds = _bounds(proposer, sort)
        if bounds and not any(one.reads(bounds) for one in found):
            found = [*found, *proposer.hollow(sort, bounds)]
        for one in found:
            query, features = proposer.described_set(one, found[0].score)
            features["set leaves who"] = float(sort is not Sort.PARTNER and asks_who(proposer.said.text))
            if untold:
                features[untold] = float(sort is Sort.MEETING and one.size > 1)
                features[f"set of one leaves {asked}"] = float(sort is Sort.MEETING and one.size == 1)
            refs = proposer.refs(one)
            if "oldest" in proposer.said.text.senses("sorted"):
                refs = refs[::-1]
            for form in ("list", "count"):
                asked_ = Count(query) if form == "count" else query
                yield Reading(form, asked_, refs, (), dict(features), one.used, ())
            if 1 < one.size <= _ASKED and proposer.said.text.senses("field"):
                yield _which(proposer, query, refs, features, one)
            if 1 < one.size <= _TOLD:
                for name, own in proposer.fields[: _FIELDS if one is found[0] else 1]:
                    if name != "card" and _tells(proposer, refs[0], name):
                        told = {**features, **own, "set leaves who": 0.0}
                        told.pop(untold, None)
                        yield Reading("values", Project(query, ("name",)), refs, (name,), told, one.used)


def _which(
    proposer: Proposer, query: Query, refs: tuple[Ref, ...], features: Mapping[str, float], one: SetReading
) -> Reading:
    """Which of several is meant, where something is asked of one of them: 'date of the troika by video'."""
    text = proposer.said.text
    sorts = {x.offer.sort for x in one.used}
    asked = proposer.fields.names[0]
    several = bool(text.group("plural") or text.senses("form") & {"list", "count"})
    own = {
        "ask of set": 1.0,
        "ask of set of one": float(not several),
        "ask of set of one numbered": float(not several and "ordinal" in sorts),
        f"ask of set of one {asked}": float(not several),
        "ask of set size": float(one.size) / _ASKED,
        "ask of set numbered": float("ordinal" in sorts),
        "ask of set with": float("partner" in sorts),
        "ask of set named": float(bool(sorts & _CALLED)),
    }
    return Reading("ask", query, refs, (), dict(features) | own, one.used, alike=refs[1:], sense="which")


def _whole(proposer: Proposer, sort: Sort) -> list[SetReading]:
    """'list all meetings': every record of a sort, where nothing else is said that tells anything."""
    text = proposer.said.text
    nouns = words_of(cue for cue in text.group("noun") if cue.sense == sort.value)
    wh = any(text.has(at, "question", "wh") for at in range(len(text)))
    told = text.senses("form") & {"list", "count"} or text.group("every") or len(text) == len(nouns)
    asked = told or (wh and text.group("plural"))
    others = any(text.sorts[at] not in _SOFT for at in range(len(text)) if at not in nouns)
    bound = text.times or any(one.sort not in WORDS for one in proposer.said.offers)
    return [proposer.everything(sort)] if nouns and asked and not (others or bound) else []


def _tells(proposer: Proposer, ref: Ref, name: str) -> bool:
    """Whether records of its kind could hold a field; which meeting one is tells nothing of it."""
    itself = name == "adopted_at" and ref.kind is Kind.MEETING
    return not itself and proposer.tells(ref, name)


def _bounds(proposer: Proposer, sort: Sort) -> tuple[frozenset[int], ...]:
    """The words of each name that surely bounds a set; none where one meeting or office is meant, nor where
    nothing but a partner, a level or a subject is named."""
    text, names = proposer.said.text, proposer.said.names
    named = proposer.named
    if sort is Sort.MEETING:
        other = text.group("post") and "meeting" not in text.senses("noun")
        meant = not (other or named & _ONE)
    else:
        meant = sort is Sort.PROGRAMME and bool(text.group("kind")) and not named & _CALLED
    bounds = [(one, words) for one, words in names if one in _BOUNDING.get(sort, ())] if meant else []
    enough = len(bounds) > 1 or any(one in _ENOUGH.get(sort, ()) for one, _ in bounds)
    return tuple(words for _, words in bounds) if enough else ()
