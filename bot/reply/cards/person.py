"""The card of a person."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.telling.wording import counted, when
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Person


def sheet(person: Person, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PERSON, person.id)
    meetings = catalogue.meetings_of(ref)
    present = [one for meeting in meetings for one in meeting.attendances if one.person == person.id]
    return Sheet(
        ref,
        person.name,
        head=(f"At {counted(len(meetings), Kind.MEETING)}",),
        parts=(
            Part("Roles", tuple(dict.fromkeys(one.role for one in present if one.role))),
            Part("Meetings", tuple(f"{meeting.title}, {when(meeting)}" for meeting in meetings), listed=True),
        ),
        sources=meetings[0].sources if meetings else (),
        buttons=linked_lists(ref, catalogue),
    )
