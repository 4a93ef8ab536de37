"""A set of records narrowed by words of the question that are no names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from bot.answer.inquiry import Inquiry, ref_of
from store.content import NAME, stem
from store.kinds import Kind
from store.records import Meeting, Programme

_Kept = TypeVar("_Kept", bound=Meeting | Programme)

# Words that only say what sort of record is meant.
_SORTS = frozenset(
    [
        "partner",
        "minister",
        "ministerial",
        "summit",
        "leader",
        "official",
        "senior",
        "forum",
        "secretariat",
        "meeting",
        "plan",
        "programm",
        "program",
        "instrument",
        "fund",
        "centr",
        "center",
        "network",
        "framework",
        "initiativ",
        "declaration",
        "agreement",
        "project",
        "vision",
    ]
)
# A word less rare than this narrows nothing unless it stands in a name.
_TELLING = 0.3


def narrowed(inquiry: Inquiry, records: Sequence[_Kept], named: bool) -> list[_Kept]:
    """Those whose names hold the other words; where no name does, those that hold them anywhere.

    ``named``: something else draws the set already, so that a word which none of it holds is passed over.
    """
    if inquiry.question.sense("inclusion"):
        return list(records)
    kept = _titled(inquiry, records)
    topics = [mention.text for mention in inquiry.question.mentions if mention.of(Kind.TOPIC)]
    passed = _SORTS | {stem(word) for topic in topics for word in topic.split()}
    for word in inquiry.question.content:
        held = inquiry.content.repair(word) if word not in passed else None
        if held is None:
            continue
        strengths = [(_strength(inquiry, record, held), record) for record in kept]
        bearing = [record for strength, record in strengths if strength >= NAME]
        holding = [record for strength, record in strengths if strength > 0]
        if bearing:
            kept = bearing
        elif holding and inquiry.content.weight(held) > _TELLING:
            kept = holding
        elif not named:
            kept = []
    return kept


def _titled(inquiry: Inquiry, records: Sequence[_Kept]) -> list[_Kept]:
    """Those that bear a topic in their name, where a sort of meeting follows it: 'environment dialogues'."""
    question = inquiry.question
    kept = list(records)
    topics = [mention for mention in question.mentions if mention.of(Kind.TOPIC)]
    for topic in topics:
        sort = [stem(word.text) for word in question.words[topic.end : topic.end + 1]]
        if any(map(inquiry.content.titles, sort)):
            words = [*map(stem, topic.text.split()), *sort]
            kept = [record for record in kept if _bears(inquiry, record, words)] or kept
    return kept


def _bears(inquiry: Inquiry, record: Meeting | Programme, words: Iterable[str]) -> bool:
    """Whether the record's own names hold all of the words."""
    return all(_strength(inquiry, record, word) >= NAME for word in words)


def _strength(inquiry: Inquiry, record: Meeting | Programme, word: str) -> float:
    """How telling the place is where the record holds the word, 0 where it does not."""
    return inquiry.content.holding(word).get(inquiry.content.position[ref_of(record)], 0.0)
