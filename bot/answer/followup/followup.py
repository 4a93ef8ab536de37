"""What a question leans on: a list, one of the records shown, or the one record that was spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.followup.leaning import (
    LISTED,
    Leaning,
    Resolved,
    asking_as_before,
    called,
    named,
    sense_before,
    stands_alone,
)
from bot.answer.followup.listing import lean_on_list
from bot.answer.followup.meeting import lean_on_meeting
from bot.answer.followup.shown import picked
from bot.answer.inquiry import Inquiry, ref_of
from bot.context import Context
from bot.question.mentions import is_place
from bot.question.question import Form, Mention
from store.content import stems
from store.kinds import Kind
from store.records import Meeting, Partner, Programme


def lean(inquiry: Inquiry, context: Context) -> Leaning:
    """The record meant, those it may be, or the question made whole; None where it stands on its own."""
    records = [record for ref in context.refs if (record := inquiry.catalogue.get(ref))]
    listed = bool(context.about) and not set(context.asked.split()).isdisjoint(LISTED)
    if listed and (redrawn := lean_on_list(inquiry, context)):
        return redrawn
    if len(records) > 1 and (record := picked(inquiry, records)):
        return Resolved(ref_of(record), asking_as_before(inquiry, context))
    match records:
        case [Meeting() as meeting, *_] if not listed:
            return lean_on_meeting(inquiry, context, meeting)
        case [Programme() as programme, *_] if not listed:
            return _lean_on_programme(inquiry, context, programme)
        case [Partner() as partner, *_] if not listed and not stands_alone(inquiry.question):
            return _lean_on_partner(inquiry, context, partner)
    return None


def _lean_on_programme(inquiry: Inquiry, context: Context, programme: Programme) -> Leaning:
    """The programme before; whether a partner shares it, where the question names one: 'is india in it'."""
    question = inquiry.question
    if question.form is Form.YES_NO and named(question, Kind.PARTNER):
        return inquiry.changed(mentions=(*question.mentions, called(programme)), senses={})
    if named(question, Kind.PROGRAMME, Kind.SERIES, Kind.BODY) or question.times or question.ordinals:
        return None
    partners = [mention for mention in named(question, Kind.PARTNER) if not is_place(mention)]
    if partners and not question.asked and (alike := _alike(inquiry, programme, partners)):
        return Resolved(ref_of(alike), asking_as_before(inquiry, context))
    if question.mentions and not question.asked:
        return None
    return Resolved(ref_of(programme), asking_as_before(inquiry, context))


def _alike(inquiry: Inquiry, base: Programme, partners: Sequence[Mention]) -> Programme | None:
    """The programme of the same sort with another partner: 'and the korean one'."""
    ids = {id_ for mention in partners for id_ in mention.of(Kind.PARTNER)}
    if ids & set(base.partners):
        return None
    name = set(stems(base.name))
    alike = [
        (len(name & set(stems(other.name))), other)
        for other in inquiry.catalogue.programmes.values()
        if other.kind is base.kind and ids & set(other.partners)
    ]
    alike.sort(key=lambda entry: entry[0], reverse=True)
    clear = alike and (len(alike) == 1 or alike[0][0] > alike[1][0])
    return alike[0][1] if clear else None


def _lean_on_partner(inquiry: Inquiry, context: Context, base: Partner) -> Inquiry:
    """The question, asked of the partner before, or what was asked of it asked of another."""
    question = inquiry.question
    of_relation = question.sense("step") or question.sense("status")
    if named(question, Kind.PARTNER):
        if not of_relation:
            before = {group: sense_before(context, group) for group in ("step", "status")}
            inquiry = inquiry.changed(senses={**question.senses, **before})
        return asking_as_before(inquiry, context)
    if "coordinator" in context.asked.split() and set(question.asked) <= {"when", "period"}:
        inquiry = inquiry.changed(asked=("coordinator",))
    if not of_relation:
        before = {group: sense_before(context, group) for group in ("step", "status")}
        kept = before if any(before.values()) else {"step": frozenset({"status"})}
        inquiry = inquiry.changed(senses={**question.senses, **kept})
    return asking_as_before(inquiry.changed(mentions=(*question.mentions, called(base))), context)
