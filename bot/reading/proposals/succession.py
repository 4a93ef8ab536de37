"""Readings of what came next to another: in a series, of plans in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.pointed import pointed_at, points_at, worded_at
from bot.reading.words.pointing import onward as points_on
from bot.reading.words.pointing import pointed, pointers, shared, turning
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import stems
from store.kinds import Kind, Ref
from store.query.condition import Beside, Has, both
from store.query.query import Pick, Query, Select
from store.query.sort import Sort
from store.records import Programme

_FIELDS = 3
# How much of their names two plans share that follow each other, where no partner tells.
_SHARED = 0.5
# What meetings share, by the senses of [kin].
_SHARED_BY = {"place": "city", "partner": "partner", "series": "series"}


def steps_on(proposer: Proposer) -> Iterator[Reading]:
    """The meeting after or before another of its series: 'the one after Phuket'."""
    text = proposer.said.text
    cues = [cue for cue in text.group("pick") if cue.sense in ("following", "previous")]
    after = [cue for cue in text.group("relation") if cue.sense == "after" and cue.start not in text.timed]
    before = [cue for cue in text.group("relation") if cue.sense == "before" and cue.start not in text.timed]
    picked = bool(cues or any(cue.sense == "next" for cue in text.group("pick")))
    if shared(text) or not (picked or points_at(proposer.said)):
        return
    onward = not any(cue.sense == "previous" for cue in cues) or bool(after)
    if not picked:
        onward = bool(after) or not before
    skip = _places(pointers(text) if picked else turning(text))
    fit = only(proposer.fitting(skip), proposer.scene.rows.is_[Sort.MEETING])
    at = int(np.argmax(fit))
    base = proposer.described(at, fit, skip)
    meeting = proposer.scene.catalogue.meetings.get(base.refs[0].id)
    if meeting is None or not (picked or pointed_at(proposer.said, base)):
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
        "step by next alone": float(picked and not cues and not after),
        "step by side alone": float(not picked),
        "step pointed at": float(pointed_at(proposer.said, base)),
        "step pointed at by words": float(worded_at(proposer.said, base)),
        "step numbered before": float(_numbered_before(base, points_at(proposer.said))),
        "step announced": float(bool(meeting.next)),
        "step by announcement": float(announced),
        "step of announced": float(announced and bool(meeting.next)),
        "step elsewhere": float(_elsewhere(proposer.said.text, cues, base)),
    }
    yield from _told(proposer, base, query, refs, signs, onward=onward)


def steps_beside(proposer: Proposer) -> Iterator[Reading]:
    """The meeting after or before another with its partner or at its place: 'the next one in that city'."""
    text, engine = proposer.said.text, proposer.scene.engine
    kin, cues = shared(text), turning(text)
    if not kin or not cues:
        return
    skip = _places([*pointers(text), *kin])
    fit = only(proposer.fitting(skip), proposer.scene.rows.is_[Sort.MEETING])
    base = proposer.described(int(np.argmax(fit)), fit, skip)
    after = any(cue.sense == "after" for cue in cues if cue.group == "relation")
    side = "after" if after or points_on(cues) else "before"
    for field in dict.fromkeys(_SHARED_BY[cue.sense] for cue in kin):
        values = engine.values(base.refs[0], field)
        if len(values) != 1:
            continue
        others = both(Has(field, (str(values[0]),)), Beside("date", side, base.query))
        query = Pick(Select(Sort.MEETING, others), "date", 0 if side == "after" else -1)
        refs = engine.refs_of(engine.find(query))
        signs = {"step on": 1.0, "step none": float(not refs), "step beside": 1.0, f"step by {field}": 1.0}
        yield from _told(proposer, base, query, refs, signs, onward=side == "after")


def _elsewhere(text: Text, cues: Iterable[Cue], base: Reading) -> bool:
    """Whether something else stands behind what points on or back: '13th ARF, just before covid'."""
    taken = {at for one in base.used for at in range(one.offer.start, one.offer.end)}
    behind = [pointed(text, cue) for cue in cues]
    return any(behind) and not any(taken.intersection(places) for places in behind)


def _numbered_before(base: Reading, pointing: Iterable[tuple[Cue, int]]) -> bool:
    """Whether a number says which meeting is meant before any word that points: '27, before covid'."""
    starts = [cue.start for cue, _ in pointing]
    numbers = [one.offer.end for one in base.used if one.offer.sort == "ordinal"]
    return bool(starts and numbers) and max(numbers) <= min(starts)


def plans_on(proposer: Proposer) -> Iterator[Reading]:
    """The plan that followed another of its partner and kind, or that it followed."""
    text, engine = proposer.said.text, proposer.scene.engine
    cues = turning(text)
    if not cues:
        return
    fit = only(proposer.fitting(_places(cues)), proposer.scene.rows.is_[Sort.PROGRAMME])
    at = int(np.argmax(fit))
    base = proposer.described(at, fit, _places(cues))
    record = engine.records.items[at]
    if not isinstance(record, Programme):
        return
    row = family(proposer.scene.catalogue, record)
    onward = points_on(cues)
    place = row.index(record) + (1 if onward else -1)
    alike = Select(Sort.PROGRAMME, Has("id", tuple(one.id for one in row)))
    refs = (Ref(Kind.PROGRAMME, row[place].id),) if 0 <= place < len(row) else ()
    signs = {"plan on": 1.0, "plan none": float(not refs), "plan alone": float(len(row) == 1)}
    behind = [cue for cue in cues if any(one.offer.start >= cue.end for one in base.used)]
    signs["plan pointed at"] = float(bool(behind))
    signs |= {f"plan on by {cue.group}": 1.0 for cue in cues}
    signs["plan ahead"] = float("next_step" in text.senses("field") or "next" in text.senses("pick"))
    signs["plan spoken of"] = float(bool(text.group("kind") or "programme" in text.senses("noun")))
    query = Pick(alike, "begin", place if place >= 0 else len(row))
    yield from _told(proposer, base, query, refs, signs, onward=onward)


def _told(
    proposer: Proposer,
    base: Reading,
    query: Query,
    refs: tuple[Ref, ...],
    signs: dict[str, float],
    *,
    onward: bool,
) -> Iterator[Reading]:
    """What is likely asked of the one that stands beside that of ``base``."""
    for name, asked in proposer.fields.beside("next_step", _FIELDS):
        yield Reading(
            "step",
            query,
            (*refs, *base.refs),
            (name,),
            base.features | asked | signs,
            base.used,
            base.left,
            empty=not refs,
            alike=base.alike,
            missing=base.missing,
            sense="following" if onward else "previous",
        )


def family(catalogue: Catalogue, record: Programme) -> list[Programme]:
    """The programmes of its kind and partners, or of its name but for numbers, in the order of their time."""
    own = _words(record)
    found = [
        one
        for one in catalogue.programmes.values()
        if one.kind is record.kind
        and one.partners == record.partners
        and (begun(one) or one is record)
        and (record.partners or len(own & _words(one)) >= _SHARED * len(own | _words(one)))
    ]
    return sorted(found, key=lambda one: (begun(one), one.id)) if begun(record) else [record]


def _words(record: Programme) -> frozenset[str]:
    return frozenset(word for word in stems(record.name) if word.isalpha())


def begun(record: Programme) -> str:
    """Its first day, or that of its adoption, as it is written; '' where neither is known."""
    date = record.since or (record.adopted.date if record.adopted else None)
    return date.iso if date else ""


def _places(cues: Iterable[Cue]) -> tuple[int, ...]:
    return tuple(sorted(words_of(cues)))
