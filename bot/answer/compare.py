"""The earlier, or later, of two partners, programmes or meetings."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answer.answer import Answer, Fact
from bot.answer.finding import Found, find
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.relations import best_step
from bot.question.question import Form
from store.dates import PartialDate
from store.records import Kind, Meeting, Partner, Programme, Record

_BETWEEN = re.compile(r"\s(?:or|vs\.?|versus|and|n|&|before|after|than)\s|,|:|/", re.IGNORECASE)
_LATER = re.compile(r"\b(?:later|newer|younger|more recent|last|latest|second)\b", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:first|earlier|older|oldest|earliest|before|came|sooner|later|newer|younger|more recent|longer|longest|1st)\b",
    re.IGNORECASE,
)


def answer_comparison(inquiry: Inquiry) -> Answer | None:
    """Which of two comes first; None where the question does not set two against each other."""
    question = inquiry.question
    if not _ORDER.search(question.text):
        return None
    sides = _partners(inquiry) or _records(inquiry)
    dated = [
        (date, record, said)
        for record in sides
        if (found := _dated(record, inquiry))
        for date, said in [found]
    ]
    if len(dated) < 2:
        return None
    dated.sort(key=lambda side: side[0])
    if _LATER.search(question.text) and not re.search(
        r"\bfirst|earlier|older\b", question.text, re.IGNORECASE
    ):
        dated.reverse()
    winner, other = dated[0], dated[1]
    lead = f"{winner[1].name}: {winner[2]}. {other[1].name}: {other[2]}."
    return Fact(lead, tuple(ref_of(record) for _, record, _ in dated), (winner[1].name, winner[0].iso))


def _partners(inquiry: Inquiry) -> list[Record]:
    """Two partners of which a step of their relation is asked."""
    question = inquiry.question
    ids = question.ids(Kind.PARTNER)
    if len(ids) < 2 or question.sense("level") or any(m.of(Kind.SERIES) for m in question.mentions):
        return []
    return [inquiry.catalogue.partners[i] for i in ids]


def _records(inquiry: Inquiry) -> list[Record]:
    """The two records of a sentence that sets them apart by 'or', 'vs', a comma …."""
    question = inquiry.question
    exact = [ref for m in question.mentions if m.exact for ref in m.refs if ref.kind is Kind.PROGRAMME]
    if len(exact) >= 2:
        return [inquiry.record(ref) for ref in dict.fromkeys(exact)][:2]
    for cut in _BETWEEN.finditer(question.text):
        halves = [_half(inquiry, 0, cut.start()), _half(inquiry, cut.end(), len(question.text))]
        found = [find(half) for half in halves]
        records = [inquiry.record(one.ref) for one in found if isinstance(one, Found)]
        if len(records) == 2 and records[0] != records[1]:
            return records
    return []


def _half(inquiry: Inquiry, start: int, end: int) -> Inquiry:
    """The part of the question between two characters, with the partners and series of the whole where it has none."""
    part = inquiry.read(inquiry.question.text[start:end])
    naming = {Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME}
    if not any(ref.kind in naming for m in part.mentions for ref in m.refs):
        shared = tuple(m for m in inquiry.question.mentions if {ref.kind for ref in m.refs} & naming)
        part = replace(
            part, mentions=(*part.mentions, *shared), senses={**inquiry.question.senses, **part.senses}
        )
    return replace(inquiry, question=replace(part, form=Form.FACT))


def _dated(record: Record, inquiry: Inquiry) -> tuple[PartialDate, str] | None:
    match record:
        case Meeting():
            return record.date, str(record.date)
        case Programme():
            date = (record.adopted.date if record.adopted else None) or record.since
            return (date, str(date)) if date else None
        case Partner():
            step = best_step(record, inquiry)
            return (step.date, f"{step.event}, {step.date}") if step and step.date else None
    return None
