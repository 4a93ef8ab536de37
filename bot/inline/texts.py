"""All that is said of what is offered in any chat, beside the replies themselves."""

from __future__ import annotations

from bot.texts.text import say
from store.kinds import Kind

KINDS = {
    Kind.PARTNER: say("Partner"),
    Kind.MEETING: say("Meeting"),
    Kind.SERIES: say("Series"),
    Kind.PROGRAMME: say("Programme"),
    Kind.BODY: say("Body"),
    Kind.PERSON: say("Person"),
    Kind.PLACE: say("Place"),
    Kind.TOPIC: say("Topic"),
    Kind.MEMBER: say("Member of ASEAN"),
    Kind.OFFICE: say("Office"),
}
DESCRIBED = "{kind} · {about}"
FOLLOWING = say("Next: {kind} · {about}")
LATEST = say("The latest meetings")
LATEST_ABOUT = say("Every meeting so far, the newest first")
HOW = say("How to ask")
HOW_ABOUT = say("Type a name or a whole question after my name")
NOTHING = say("Nothing is called that: ask me in private")
NEAR = say("These come near: ask me in private")
