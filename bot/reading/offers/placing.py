"""Which names stand where a place would: 'in Spain, Poland or Italy'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set

from bot.reading.words.text import Text
from store.kinds import Kind
from store.matching.match import Hit

_LANDS = frozenset({Kind.PARTNER, Kind.PLACE, Kind.MEMBER})
Span = tuple[int, int, tuple[Hit, ...]]


def row_of_places(text: Text, spans: Sequence[Span]) -> frozenset[tuple[int, int]]:
    """The names that stand where a place would, with those joined: 'in Spain, Poland or Italy'."""
    found: set[tuple[int, int]] = set()
    ends: set[int] = set()
    begins = {start for start, _, _ in spans}
    for start, end, _ in sorted(spans, key=lambda one: one[:2]):
        left = text.left(start)
        joined = text.among(left, "and") or text.has(left, "joint", "or")
        near = left if joined else left + 1
        comma = near > 0 and "," in text.between(near - 1, near)
        beside = (joined or comma) and near in ends
        if beside or _placed(text, start, end, begins):
            found.add((start, end))
            ends.add(end)
    return frozenset((*found, *_cities(text, spans)))


def _cities(text: Text, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """A capital and another city that are joined, neither of which stands for a government: 'Beijing and
    Shanghai'."""
    ending: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        ending[span[1]].append(span)
    for start, end, hits in spans:
        left = text.left(start)
        if not (text.among(left, "and") or text.has(left, "joint", "or")):
            continue
        for first, last, others in ending.get(left, ()):
            if _is_city(hits) | _is_city(others) == {True, False}:
                yield from ((start, end), (first, last))


def _is_city(hits: tuple[Hit, ...]) -> set[bool]:
    """Whether a name calls a place and whether that is all it calls; empty where it calls none."""
    kinds = {hit.ref.kind for hit in hits}
    return {kinds.isdisjoint({Kind.PARTNER, Kind.MEMBER})} if Kind.PLACE in kinds else set()


def _placed(text: Text, start: int, end: int, begins: Set[int]) -> bool:
    """Whether a name stands where a place would: 'in japan', 'by the US', 'on UK soil', 'Thai towns'."""
    left = text.left(start)
    if text.has(left, "before", "place"):
        return not _modifies(text, end)
    hosted = any(text.has(at, "role", "host") for at in range(max(0, start - 9), start))
    if (text.has(left, "before", "by") and hosted) or text.has(end, "noun", "city"):
        return True
    return any(
        text.has(at, "after", "place")
        and not text.has(at + 1, "before", "by")
        and not (text.has(at + 1, "before", "place") and {at + 2, at + 3} & begins)
        for at in range(end, min(end + 3, len(text)))
    )


def _modifies(text: Text, end: int) -> bool:
    """Whether a name says whose meeting or plan it is: 'at the US dialogue'."""
    return not text.between(end - 1, end).strip() and (
        text.has(end, "noun", "meeting") or text.has(end, "level") or text.has(end, "kind")
    )


def within_another(text: Text, span: Span, spans: Sequence[Span]) -> bool:
    """Whether a country's name is but a part of another's or of a region's: 'Korea' in 'North Korea'."""
    start, end, hits = span
    if not _of_lands(hits):
        return False
    wider = (cue for cue in text.group("region") if cue.end - cue.start > end - start)
    if any(cue.start <= start and end <= cue.end for cue in wider):
        return True
    refs = {hit.ref for hit in hits}
    return any(
        first <= start
        and end <= last
        and last - first > end - start
        and _of_lands(others)
        and refs.isdisjoint(hit.ref for hit in others)
        for first, last, others in spans
    )


def _of_lands(hits: tuple[Hit, ...]) -> bool:
    return any(hit.ref.kind in _LANDS for hit in hits)
