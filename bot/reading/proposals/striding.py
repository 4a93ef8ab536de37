"""Readings of what stands so many places from another, or bears a number of the same series: 'two before the
12th', 'the fifth was followed by the sixth: when was that one'."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.numbers import number_of
from bot.reading.words.pointing import pointers
from bot.reading.words.text import Text
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Pick, Select
from store.query.sort import Sort

_SIDES = frozenset({"before", "after"})
_SIGNS = frozenset(",.:;?!()")
_MOST, _FIELDS = 9, 3
# What the words that lead on explain.
_CUE = 1.0


def strides(proposer: Proposer) -> Iterator[Reading]:
    """The meeting of the series of another that stands so many places from it, or that bears a number."""
    text = proposer.said.text
    number, side = stride(text)
    sides = [cue for cue in text.group("relation") if cue.sense in _SIDES and cue.start not in text.timed]
    picks = pointers(text)
    alone = _alone(text) if sides or picks else []
    if side is None and not alone:
        return
    skip = words_of([*picks, *(sides if side is None else [side])]) | frozenset(alone)
    if side is not None:
        skip |= frozenset(at for at in range(max(side.start - 3, 0), side.start) if at not in text.timed)
    places = tuple(sorted(skip))
    fit = only(proposer.fitting(places), proposer.scene.rows.is_[Sort.MEETING])
    base = proposer.described(int(np.argmax(fit)), fit, places)
    meeting = proposer.scene.catalogue.meetings[base.refs[0].id]
    row = list(reversed(proposer.scene.catalogue.meetings_of(Ref(Kind.SERIES, meeting.series))))
    own = row.index(meeting)
    if side is not None:
        at = own + (number if side.sense == "after" else -number)
    else:
        wanted = int(text.forms[alone[-1]])
        at = next((at for at, one in enumerate(row) if one.ordinal == wanted), -1)
    if not 0 <= at < len(row) or at == own:
        return
    query = Pick(Select(Sort.MEETING, Has("series", (meeting.series,))), "date", at)
    signs = {"step on": 1.0, "step stride": float(side is not None), "step numbered": float(side is None)}
    numbers = [one for one in proposer.said.offers if one.sort == "ordinal" and one.start in alone]
    taken = [*(one.offer for one in base.used), *numbers]
    price = proposer.price(taken, base.features["explained"] + _CUE)
    aside = frozenset(words_of(picks))
    for name, asked in proposer.fields_beside(aside).beside("next_step", _FIELDS):
        yield Reading(
            "step",
            query,
            (Ref(Kind.MEETING, row[at].id), *base.refs),
            (name,),
            base.features | price | asked | signs,
            base.used,
            base.left,
            alike=base.alike,
            missing=base.missing,
            sense="following" if at > own else "previous",
        )


def stride(text: Text) -> tuple[int, Cue | None]:
    """'Two before': how many places, and the word for the side; none where a unit of time stands between."""
    for cue in text.group("relation"):
        if cue.sense not in _SIDES:
            continue
        for at in _before(text, cue.start - 1):
            number = number_of(text.form(at))
            counts = at not in text.timed and not text.words[at].ordinal
            if counts and number is not None and 1 < number <= _MOST:
                return number, cue
    return 0, None


def _before(text: Text, at: int) -> Iterator[int]:
    """Where the number may stand: 'two before', 'two steps after', 'three summits on from'."""
    while at >= 0 and text.among(at, "onward"):
        at -= 1
    if at >= 0:
        yield at
    if at > 0 and text.among(at, "stride"):
        yield at - 1


def _alone(text: Text) -> list[int]:
    """Numbers in a series that no name follows: 'was followed by the sixth. When …'."""
    return [
        at
        for at, form in enumerate(text.forms)
        if text.words[at].ordinal
        and form.isdigit()
        and at not in text.timed
        and text.among(at - 1, "article")
        and not text.has(at - 2, "relation")
        and (_ends(text, at) or _quiet(text, at + 1))
    ]


def _quiet(text: Text, at: int) -> bool:
    """Whether a word names nothing: 'the fourth follow it', 'the sixth to be held'."""
    return text.has(at, "relation") or (text.sorts[at] == "filler" and not text.among(at, "asean"))


def _ends(text: Text, at: int) -> bool:
    return at == len(text) - 1 or bool(_SIGNS.intersection(text.between(at, at + 1)))
