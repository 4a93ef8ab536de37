"""What else is asked of meetings: in person or online, how long, at what level, what was to follow."""

from __future__ import annotations

from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from bot.answer.wording import label, when, words
from store.records import Kind, Meeting, Record, Ref


def tell_mode(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    if not isinstance(record, Meeting) or record.mode is None:
        return Unrecorded("whether it was held online or in person")
    asked = inquiry.question.sense("mode")
    text = {"virtual": "It was held online", "in-person": "It was held in person", "hybrid": "It was hybrid"}
    said = ("Yes. " if record.mode.value in asked else "No. ") if len(asked) == 1 else ""
    values = (record.mode.value, *(["yes" if record.mode.value in asked else "no"] if said else []))
    return Stated(said + text[record.mode.value], values)


def tell_how_long(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    if not isinstance(record, Meeting) or record.date.day is None:
        return Unrecorded("how long it lasted")
    end = record.date_end or record.date
    if end.day is None:
        return Unrecorded("how long it lasted")
    days = (end.first - record.date.first).days + 1
    return Stated(f"{days} day{'s' if days > 1 else ''}: {when(record)}", (str(days),))


def tell_level(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    level = getattr(record, "level", None)
    return (
        Stated(f"At the level of {words(level.value)}", (level.value,)) if level else Unrecorded("its level")
    )


def tell_next_step(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    if not isinstance(record, Meeting):
        return Unrecorded("what was to follow")
    if record.next:
        place = inquiry.catalogue.places.get(record.next.place or "")
        parts = [
            record.next.event,
            *([str(record.next.date)] if record.next.date else []),
            *([place.name] if place else []),
        ]
        values = [
            record.next.event,
            *([record.next.date.iso] if record.next.date else []),
            *([place.name] if place else []),
        ]
        refs = (Ref(Kind.MEETING, record.next.meeting),) if record.next.meeting else ()
        return Stated("Next: " + ", ".join(parts), tuple(values), refs)
    row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
    at = row.index(record)
    if at > 0:
        following = row[at - 1]
        return Stated(
            f"Next: {label(following, inquiry.catalogue)}",
            (following.title, following.date.iso),
            (Ref(Kind.MEETING, following.id),),
        )
    return Unrecorded("what was to follow")
