"""The earlier, or later, of two partners, programmes or meetings."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.answer.answer import Fact
from bot.answer.finding import Found, find
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.relations import main_step
from bot.question.question import Form
from store.dates import PartialDate
from store.kinds import Kind
from store.records import Meeting, Partner, Programme, Record

_BETWEEN = re.compile(r"\s(?:or|vs\.?|versus|and|n|&|before|after|than)\s|,|:|/", re.IGNORECASE)
_EARLIER = re.compile(r"\bfirst|earlier|older\b", re.IGNORECASE)
_LATER = re.compile(r"\b(?:later|newer|younger|more recent|last|latest|second)\b", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:first|1st|earlier|earliest|older|oldest|before|came|sooner|longer|longest"
    r"|later|newer|younger|more recent)\b",
    re.IGNORECASE,
)
# What asks for the order, and would make a half ask for the first of a row.
_ASKED = re.compile(
    r"\b(?:which|who|what)(?: one)? (?:was|is|came|comes|met|got) (?:the )?"
    r"(?:first|earlier|older|newer|later)\b,?|\bearlier one\b",
    re.IGNORECASE,
)
_NAMING = frozenset({Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME})


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two: ``said`` is its date, with what happened then where that is not plain."""

    date: PartialDate
    record: Record
    said: str


def answer_comparison(inquiry: Inquiry) -> Fact | None:
    """Which of two comes first; None where the question does not set two against each other."""
    text = inquiry.question.text
    if not _ORDER.search(text):
        return None
    records = _partners(inquiry) or _records(inquiry)
    sides = [side for record in records if (side := _side(record, inquiry))]
    if len(sides) < 2:
        return None
    sides.sort(key=lambda side: side.date)
    if _LATER.search(text) and not _EARLIER.search(text):
        sides.reverse()
    lead = " ".join(f"{side.record.name}: {side.said}." for side in sides[:2])
    refs = tuple(ref_of(side.record) for side in sides)
    return Fact(lead, refs, (sides[0].record.name, sides[0].date.iso))


def _partners(inquiry: Inquiry) -> list[Partner]:
    """Two partners or more of which a step of their relation is asked."""
    question = inquiry.question
    partners = inquiry.partners()
    of_meetings = question.sense("level") or any(mention.of(Kind.SERIES) for mention in question.mentions)
    return partners if len(partners) > 1 and not of_meetings else []


def _records(inquiry: Inquiry) -> list[Record]:
    """The two records of a sentence that sets them apart by 'or', 'vs', a comma …."""
    question = inquiry.question
    exact = (ref for mention in question.mentions if mention.exact for ref in mention.refs)
    programmes = list(dict.fromkeys(ref for ref in exact if ref.kind is Kind.PROGRAMME))
    if len(programmes) > 1:
        return [inquiry.record(ref) for ref in programmes[:2]]
    text = _ASKED.sub(" ", question.text)
    for cut in _BETWEEN.finditer(text):
        halves = (_part(inquiry, text[: cut.start()]), _part(inquiry, text[cut.end() :]))
        records = [inquiry.record(found.ref) for half in halves if isinstance(found := find(half), Found)]
        if len(records) == 2 and records[0] != records[1]:
            return records
    return []


def _part(inquiry: Inquiry, text: str) -> Inquiry:
    """A part of the question, with the partners and series of the whole where it has none."""
    part = inquiry.read(text)
    if _NAMING.isdisjoint(ref.kind for mention in part.mentions for ref in mention.refs):
        whole = inquiry.question
        shared = (m for m in whole.mentions if not _NAMING.isdisjoint(ref.kind for ref in m.refs))
        part = replace(part, mentions=(*part.mentions, *shared), senses={**whole.senses, **part.senses})
    return replace(inquiry, question=replace(part, form=Form.FACT, select=None))


def _side(record: Record, inquiry: Inquiry) -> _Side | None:
    match record:
        case Meeting():
            return _Side(record.date, record, str(record.date))
        case Programme():
            date = (record.adopted.date if record.adopted else None) or record.since
            return _Side(date, record, str(date)) if date else None
        case Partner():
            step = main_step(record, inquiry)
            return _Side(step.date, record, f"{step.event}, {step.date}") if step and step.date else None
    return None
