"""The card of a person."""

from __future__ import annotations

from bot.reply.cards.cited import cited, meetings
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Item, Part, Sheet
from bot.reply.cards.terms import agreements, offices
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.wording import counted_meetings
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Meeting, Person

_NAMED = say("Named in the sources of {meetings}")


def sheet(person: Person, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PERSON, person.id)
    met = catalogue.meetings_of(ref)
    held = catalogue.terms_of(ref)[::-1]
    led = {office.id: office for office, _ in held}
    return Sheet(
        ref,
        person.name,
        head=(_NAMED.format(meetings=counted_meetings(met)) if met else "",),
        parts=(
            Part(say_in("card", "Offices"), offices(held), bullets=True),
            Part(say_in("card", "Roles"), _roles(person, met), bullets=True),
            Part(
                say_in("card", "Signed"), agreements(catalogue.commitments_of(ref), catalogue), bullets=True
            ),
            meetings(met),
        ),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(clip(one.name, 40), card(Ref(Kind.OFFICE, one.id))) for one in led.values()),
        ),
    )


def _roles(person: Person, met: tuple[Meeting, ...]) -> tuple[Item, ...]:
    """Each role once, the latest first, with the page of the latest meeting that names it."""
    found: dict[str, Item] = {}
    for meeting in met:
        for one in meeting.attendances:
            if one.person == person.id and one.role and one.role not in found:
                page = meeting.sources[0].url if meeting.sources else None
                found[one.role] = cited(one.role, page, f" ({meeting.date.year})")
    return tuple(found.values())
