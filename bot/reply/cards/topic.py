"""The card of a topic."""

from __future__ import annotations

from bot.reply.cards.cited import meetings, programmes
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Sheet
from bot.telling.wording import counted, counted_meetings
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Topic

_HEAD = say("Topic of {meetings} and {programmes}")


def sheet(topic: Topic, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.TOPIC, topic.id)
    met, made = catalogue.meetings_of(ref), catalogue.programmes_of(ref)
    return Sheet(
        ref,
        topic.name,
        head=(_HEAD.format(meetings=counted_meetings(met), programmes=counted(len(made), Kind.PROGRAMME)),),
        parts=(meetings(met), programmes(made, catalogue)),
        buttons=linked_lists(ref, catalogue),
    )
