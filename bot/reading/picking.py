"""Readings that pick: the first, last or next of a set, the one after another, who took a step first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import numpy as np

from bot.reading.offer import only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets import SetReading
from bot.reading.state import Chosen
from bot.telling.lexicon import lexicon
from store.kinds import Kind, Ref
from store.query.condition import Has, Not, Of, Says, Some, Within, both
from store.query.query import Pick, Select
from store.query.sort import Sort

_NEAR_SETS, _FIELDS = 3, 3
# What the word that picks explains.
_CUE = 1.0


def picks(proposer: Proposer) -> Iterator[Reading]:
    """The first, last, next … of a set."""
    text = proposer.said.text
    cues = [cue for cue in text.group("pick") if cue.start not in text.timed]
    wanted = {cue.sense for cue in cues} & {"first", "last", "next", "penultimate"}
    if "penultimate" in wanted:
        wanted -= {"last"}
    yield from _counted(proposer)
    if not wanted:
        return
    skip = frozenset(at for cue in cues for at in range(cue.start, cue.end))
    found = proposer.sets(Sort.MEETING, tuple(sorted(skip)))[:_NEAR_SETS]
    if not found and any(cue.sense == "meeting" for cue in text.group("noun")):
        found = [proposer.everything(Sort.MEETING)]
    today = proposer.said.today
    for one in found:
        query, features = proposer.described_set(one, found[0].score)
        price = proposer.price((x.offer for x in one.used), features["explained"] + _CUE)
        for sense in sorted(wanted):
            if sense in ("last", "penultimate"):
                begun = Select(Sort.MEETING, both(query.where, Within("date", None, today)))
                pick = Pick(begun, "date", -1 if sense == "last" else -2)
            elif sense == "next":
                later = Within("date", today + timedelta(days=1), None)
                pick = Pick(Select(Sort.MEETING, both(query.where, later)), "date", 0)
            else:
                pick = Pick(query, "date", 0)
            refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
            more = {f"pick {sense}": 1.0, f"pick {sense} found": float(bool(refs))}
            yield from _told(proposer, pick, refs, features | price | more, one, sense)


def _told(
    proposer: Proposer,
    pick: Pick,
    refs: tuple[Ref, ...],
    features: dict[str, float],
    of: SetReading,
    sense: str,
) -> Iterator[Reading]:
    """What is likely asked of the one that is picked."""
    for name, own in proposer.fields[:_FIELDS]:
        yield Reading("pick", pick, refs, (name,), features | own, of.used, empty=not refs, sense=sense)


def _counted(proposer: Proposer) -> Iterator[Reading]:
    """The n-th of a set by its date, whatever number it bears: 'the second meeting with Morocco'."""
    yield from _times(proposer)
    for number in [
        one
        for one in proposer.said.offers
        if one.sort == "ordinal" and one.prior >= 1.0 and isinstance(one.key, int)
    ][:1]:
        if not proposer.said.text.words[number.start].ordinal:
            continue
        for one in proposer.sets(Sort.MEETING, (number.start,))[:2]:
            query, features = proposer.described_set(one, one.score)
            pick = Pick(query, "date", number.key - 1)
            refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
            numbered = any(proposer.scene.engine.values(ref, "ordinal") for ref in proposer.refs(one)[:3])
            price = proposer.price(
                [number, *(x.offer for x in one.used)], features["explained"] + number.gain
            )
            more = {
                "pick counted": 1.0,
                "pick counted numbered": float(numbered),
                "pick counted none": float(not refs),
            }
            yield from _told(proposer, pick, refs, features | price | more, one, "counted")


def _times(proposer: Proposer) -> Iterator[Reading]:
    """'The second time that …', 'for the third time'."""
    text = proposer.said.text
    for at in range(len(text) - 1):
        if not (text.words[at].ordinal and text.form(at).isdigit() and text.among(at + 1, "occasion")):
            continue
        for one in proposer.sets(Sort.MEETING, (at, at + 1))[:2]:
            query, features = proposer.described_set(one, one.score)
            pick = Pick(query, "date", int(text.form(at)) - 1)
            refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
            more = {"pick time": 1.0, "pick counted none": float(not refs)}
            price = proposer.price((x.offer for x in one.used), features["explained"] + 2 * _CUE)
            yield from _told(proposer, pick, refs, features | price | more, one, "counted")


def steps_on(proposer: Proposer) -> Iterator[Reading]:
    """The meeting after or before another of its series: 'the one after Phuket'."""
    text = proposer.said.text
    cues = [cue for cue in text.group("pick") if cue.sense in ("following", "previous")]
    after = [cue for cue in text.group("relation") if cue.sense == "after" and cue.start not in text.timed]
    if not cues and not any(cue.sense == "next" for cue in text.group("pick")):
        return
    onward = not any(cue.sense == "previous" for cue in cues) or bool(after)
    skip = tuple(
        at
        for cue in (*cues, *text.group("pick"))
        for at in range(cue.start, cue.end)
        if cue.sense in ("following", "previous", "next")
    )
    fit = only(proposer.fitting(skip), proposer.scene.rows.is_[Sort.MEETING])
    at = int(np.argmax(fit))
    base = proposer.described(at, fit, skip)
    meeting = proposer.scene.catalogue.meetings.get(base.refs[0].id)
    if meeting is None:
        return
    row = list(reversed(proposer.scene.catalogue.meetings_of(Ref(Kind.SERIES, meeting.series))))
    place = row.index(meeting) + (1 if onward else -1)
    series = Select(Sort.MEETING, Has("series", (meeting.series,)))
    query = Pick(series, "date", place if place >= 0 else len(row))
    refs = (Ref(Kind.MEETING, row[place].id),) if 0 <= place < len(row) else ()
    announced = "next_step" in text.senses("field")
    signs = {
        "step on": 1.0,
        "step none": float(not refs),
        "step by next alone": float(not cues and not after),
        "step announced": float(bool(meeting.next)),
        "step by announcement": float(announced),
        "step of announced": float(announced and bool(meeting.next)),
    }
    for name, own in [one for one in proposer.fields if one[0] != "next_step"][:_FIELDS]:
        yield Reading(
            "step",
            query,
            (*refs, *base.refs),
            (name,),
            base.features | own | signs,
            base.used,
            base.left,
            empty=not refs,
            alike=base.alike,
            missing=base.missing,
            sense="following" if onward else "previous",
        )


def _beside() -> list[str]:
    """Words of steps beside the one by which a partner came to something: 'committee', 'ceremony'."""
    return sorted(phrase[0] for phrase in lexicon().phrases("beside", "beside") if len(phrase) == 1)


def step_picks(proposer: Proposer) -> Iterator[Reading]:
    """The partner that took a step first or last."""
    text = proposer.said.text
    wanted = {cue.sense for cue in text.group("pick")} & {"first", "last"}
    steps = [one for one in proposer.said.offers if one.sort == "step"]
    if not wanted or not steps:
        return
    longest = max(steps, key=lambda one: len(one.key))
    if not isinstance(longest.where, Some):
        return
    others = [one for one in proposer.said.offers if one.sort in ("region",) and one.where is not None]
    beside = [Not(Says(word)) for word in _beside() if word not in text.stems]
    where = both(longest.where.where, *beside, *(Of(one.where) for one in others if one.where is not None))
    for sense in sorted(wanted):
        pick = Pick(Select(Sort.STEP, where), "date", 0 if sense == "first" else -1)
        refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
        yield Reading(
            "pick",
            pick,
            refs,
            ("when",),
            {"pick step": 1.0, f"pick {sense}": 1.0},
            (Chosen(longest),),
            empty=not refs,
            sense="step",
        )
