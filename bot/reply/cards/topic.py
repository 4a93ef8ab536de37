"""The card of a topic."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.telling.wording import counted, short, when
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Topic


def sheet(topic: Topic, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.TOPIC, topic.id)
    meetings, programmes = catalogue.meetings_of(ref), catalogue.programmes_of(ref)
    return Sheet(
        ref,
        topic.name,
        head=(
            f"Topic of {counted(len(meetings), Kind.MEETING)} and {counted(len(programmes), Kind.PROGRAMME)}",
        ),
        parts=(
            Part("Meetings", tuple(f"{meeting.title}, {when(meeting)}" for meeting in meetings), listed=True),
            Part("Programmes", tuple(map(short, programmes)), listed=True),
        ),
        sources=meetings[0].sources if meetings else (),
        buttons=linked_lists(ref, catalogue),
    )
