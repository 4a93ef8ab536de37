"""What a meeting said of what was to follow it, and what did follow."""

from __future__ import annotations

from collections.abc import Iterator

from bot.telling import names
from bot.telling.dates import dates
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import Sentence, best, first
from bot.telling.told import Stated, Told, unrecorded
from bot.telling.wording import label
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.kinds import Kind, Ref
from store.records import Meeting, NextStep, Record

# How many rare words of the question a sentence says at least that is told for what it speaks of.
_SPOKEN = 2
_NEXT = say("Next: {what}")
_KNOWN = say("{announced}. On record: {meeting}")
_NO_NEXT = say_in("not recorded", "what was to follow")


def tell_next_step(record: Record, ground: Ground) -> Told:
    """What a meeting announced: its entry, else the sentence on what the question speaks of, else that on the
    next meeting and the one of its series that came after it."""
    if not isinstance(record, Meeting):
        return unrecorded(_NO_NEXT)
    if record.next:
        return _announced(record.next, ground)
    spoken = best(record, ground, looks_ahead)
    if len(ground.rare(ground.rest(record) & frozenset(row(spoken.part)))) >= _SPOKEN:
        return _foretold(record, spoken, ground)
    held = ground.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
    at, spoken = [one.id for one in held].index(record.id), first(record, _on_the_next)
    told = [
        *([_foretold(record, spoken, ground)] if spoken else []),
        *([_followed(held[at - 1], ground)] if at else []),
    ]
    if not told:
        return unrecorded(_NO_NEXT)
    return Stated(
        ". ".join(one.text for one in told),
        tuple(value for one in told for value in one.values),
        tuple(ref for one in told for ref in one.refs),
    )


def _followed(after: Meeting, ground: Ground) -> Stated:
    """The meeting that came next."""
    values = (after.title, after.date.iso, *_cities(after, ground))
    return Stated(_NEXT.format(what=label(after, ground.catalogue)), values, (Ref(Kind.MEETING, after.id),))


def looks_ahead(part: str) -> bool:
    """Whether a sentence speaks of what was still to come."""
    return "planned" in lexicon().heard("ahead", row(part))


def _on_the_next(part: str) -> bool:
    return lexicon().heard("ahead", row(part)) >= {"next", "planned"}


def _foretold(meeting: Meeting, found: Sentence, ground: Ground) -> Stated:
    """A sentence of a meeting with the days and places that it states."""
    places = names.places(found.part, ground.catalogue)
    values = (*(date.iso for date in dates(found.part)), *places)
    return Stated(found.text.rstrip("."), values, (Ref(Kind.MEETING, meeting.id),))


def _announced(step: NextStep, ground: Ground) -> Stated:
    """What was announced; where that meeting is on record and more is known of it, this, too."""
    place = ground.catalogue.places.get(step.place or "")
    said = [step.event, *([day(step.date)] if step.date else []), *([name_of(place)] if place else [])]
    values = [step.event, *([step.date.iso] if step.date else []), *([place.name] if place else [])]
    told = _NEXT.format(what=", ".join(said))
    later = ground.catalogue.meetings.get(step.meeting or "")
    if later is None:
        return Stated(told, tuple(values))
    if later.date != step.date or later.places[:1] != (step.place,):
        told = _KNOWN.format(announced=told, meeting=label(later, ground.catalogue))
    values += [later.title, later.date.iso, *_cities(later, ground)]
    return Stated(told, tuple(dict.fromkeys(values)), (Ref(Kind.MEETING, later.id),))


def _cities(meeting: Meeting, ground: Ground) -> Iterator[str]:
    """The places of a meeting, each with those around it."""
    for spot in meeting.places:
        yield from (one.name for one in ground.catalogue.around(spot))
