"""Readings of the records beside one in its series: 'the one after', 'two years before', 'the first?'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.turn import Turn
from bot.reading.lexicon.lexicon import words_of
from bot.reading.proposals.succession import family
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.condition import Has, Within
from store.query.query import Pick, Query, Select
from store.query.sort import Sort
from store.records import Meeting, Programme


def onward(turn: Turn, main: Ref) -> Iterator[Reading]:
    catalogue = turn.proposer.scene.catalogue
    if main.kind is Kind.PROGRAMME and main.id in catalogue.programmes:
        yield from _plans(turn, catalogue.programmes[main.id])
    meeting = catalogue.meetings.get(main.id) if main.kind is Kind.MEETING else None
    if meeting is None:
        return
    row = list(reversed(turn.proposer.scene.catalogue.meetings_of(Ref(Kind.SERIES, meeting.series))))
    at = row.index(meeting)
    if turn.years:
        wanted = [one for one in row if one.date.year == meeting.date.year + turn.years]
        yield from _beside(turn, "years", row, [row.index(one) for one in wanted[:2]])
        return
    if turn.steps and not _announced_between(turn, row[at : at + 2]):
        yield from _beside(turn, "step", row, [at + turn.steps])
    for sense in turn.said.text.senses("pick") & {"first", "last"}:
        past = [one for one in row if one.date.first <= turn.said.today]
        if row and (sense == "first" or past):
            yield from _beside(turn, sense, row, [0 if sense == "first" else row.index(past[-1])])


def _announced_between(turn: Turn, row: list[Meeting]) -> bool:
    """Whether a meeting announced the next one, and what follows on record bears a later number."""
    numbers = [one.ordinal for one in row if one.ordinal is not None]
    gap = len(numbers) == len(row) and numbers[-1] - numbers[0] > 1
    return turn.steps > 0 and gap and row[0].next is not None


def _plans(turn: Turn, record: Programme) -> Iterator[Reading]:
    """The plan that followed it, or that it followed."""
    row = family(turn.proposer.scene.catalogue, record)
    at = row.index(record) + turn.steps
    if not turn.steps or not 0 <= at < len(row):
        return
    cues = _cues(turn)
    base = turn.described(turn.engine.at[Ref(Kind.PROGRAMME, row[at].id)], cues)
    base.query = Pick(Select(Sort.PROGRAMME, Has("id", tuple(one.id for one in row))), "begin", at)
    own = {"lacks": float(len(base.missing)), "left": base.features["left"]}
    yield from turn.told("step", base, own)


def _cues(turn: Turn) -> tuple[int, ...]:
    """The words that point on or back."""
    groups = ("pick", "order", "relation", "noun")
    return tuple(sorted(words_of(cue for cue in turn.said.text.cues if cue.group in groups)))


def _beside(turn: Turn, kind: str, row: list[Meeting], places: list[int]) -> Iterator[Reading]:
    """The meetings at some places of a series; that there is none."""
    series = Select(Sort.MEETING, Has("series", (row[0].series,)))
    cues = _cues(turn)
    found = [at for at in places if 0 <= at < len(row)]
    for at in found:
        query: Query = Pick(series, "date", at)
        place = turn.engine.at[Ref(Kind.MEETING, row[at].id)]
        base = turn.described(place, cues)
        base.query = query
        own = {"lacks": float(len(base.missing)), "left": base.features["left"], "two": float(len(found) > 1)}
        yield from turn.told(kind, base, own)
    if not found:
        none = Select(Sort.MEETING, Within("date", None, None))
        main = turn.main
        refs = (main,) if main else ()
        yield Reading("none", none, refs, (), turn.features(f"{kind} none"), empty=True, sense=kind)
