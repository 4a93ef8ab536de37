"""The card of a meeting."""

from __future__ import annotations

from bot.answer.lists import linked_programmes, meetings_code, programmes_code
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.files import calendar_of
from bot.reply.press import card, card_list
from bot.reply.reply import Button, clip
from bot.telling.wording import attendant, begun, names, place_in_full, pledge, short, when, words
from bot.texts.calendar import day
from bot.texts.lists import both
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Meeting, NextStep

_PARTNERS = 3
_PREVIOUS, _NEXT = say("‹ Previous: {date}"), say("Next: {date} ›")
_SERIES, _PROGRAMMES = say("Whole series ({count})"), say("Programmes ({count})")


def sheet(meeting: Meeting, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.MEETING, meeting.id)
    programmes = linked_programmes(ref, catalogue)
    present = [(attendant(one, catalogue), one.chair) for one in meeting.attendances]
    return Sheet(
        ref,
        meeting.title,
        meeting.acronym or "",
        head=_head(meeting, catalogue),
        summary=meeting.summary,
        parts=(
            Part(say_in("card", "Chairs"), tuple(who for who, chair in present if who and chair)),
            Part(say_in("card", "Outcomes"), meeting.highlights, between=" "),
            Part(say_in("card", "Documents"), tuple(document.title for document in meeting.documents)),
            Part(say_in("card", "Pledges"), tuple(pledge(one, catalogue) for one in meeting.pledges)),
            Part(say_in("card", "Announced"), _announced(meeting.next, catalogue)),
            Part(say_in("card", "People named"), tuple(who for who, chair in present if who and not chair)),
            Part(
                say_in("card", "Programmes"),
                tuple(map(short, programmes)),
                ", ",
                listed=True,
            ),
            Part(
                say_in("card", "Topics"),
                names((Ref(Kind.TOPIC, one) for one in meeting.topics), catalogue),
                between=", ",
            ),
            Part(
                say_in("card", "Bodies"),
                names((Ref(Kind.BODY, one) for one in meeting.bodies), catalogue),
                between=", ",
            ),
        ),
        sources=meeting.sources,
        buttons=_buttons(meeting, len(programmes), catalogue),
    )


def _head(meeting: Meeting, catalogue: Catalogue) -> tuple[str, ...]:
    places = both([*filter(None, (place_in_full(one, catalogue) for one in meeting.places))])
    mode = words(meeting.mode) if meeting.mode else ""
    state = words(meeting.state) if meeting.state else ""
    return (
        " · ".join(filter(None, (begun(when(meeting)), places, state))),
        " · ".join(filter(None, (meeting.venue, mode))),
    )


def _announced(step: NextStep | None, catalogue: Catalogue) -> tuple[str, ...]:
    if step is None:
        return ()
    place = catalogue.places.get(step.place or "")
    date = day(step.date) if step.date else ""
    return (", ".join(filter(None, (step.event, date, name_of(place) if place else ""))),)


def _buttons(meeting: Meeting, programmes: int, catalogue: Catalogue) -> tuple[Button, ...]:
    ref, series = Ref(Kind.MEETING, meeting.id), Ref(Kind.SERIES, meeting.series)
    row = catalogue.meetings_of(series)
    here = next((index for index, one in enumerate(row) if one.id == meeting.id), 0)
    buttons = []
    if here + 1 < len(row):
        before = row[here + 1]
        buttons.append(Button(_PREVIOUS.format(date=day(before.date)), card(Ref(Kind.MEETING, before.id))))
    if here > 0:
        after = row[here - 1]
        buttons.append(Button(_NEXT.format(date=day(after.date)), card(Ref(Kind.MEETING, after.id))))
    if len(row) > 1 and meeting.series in catalogue.series:
        buttons.append(Button(_SERIES.format(count=len(row)), card_list(ref, meetings_code(series))))
    if programmes:
        buttons.append(Button(_PROGRAMMES.format(count=programmes), card_list(ref, programmes_code(ref))))
    partners = [catalogue.partners[one] for one in meeting.partners if one in catalogue.partners]
    buttons += [
        Button(clip(name_of(one), 40), card(Ref(Kind.PARTNER, one.id))) for one in partners[:_PARTNERS]
    ]
    return (*buttons, *calendar_of(ref, catalogue))
