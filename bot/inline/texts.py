"""All that is said of what is offered in any chat, beside the replies themselves."""

from __future__ import annotations

from store.kinds import Kind

KINDS = {
    Kind.PARTNER: "Partner",
    Kind.MEETING: "Meeting",
    Kind.SERIES: "Series",
    Kind.PROGRAMME: "Programme",
    Kind.BODY: "Body",
    Kind.PERSON: "Person",
    Kind.PLACE: "Place",
    Kind.TOPIC: "Topic",
    Kind.MEMBER: "Member of ASEAN",
    Kind.OFFICE: "Office",
}
DESCRIBED = "{kind} · {about}"
FOLLOWING = "Next: {kind} · {about}"
LATEST = "The latest meetings"
LATEST_ABOUT = "Every meeting so far, the newest first"
HOW = "How to ask"
HOW_ABOUT = "Type a name or a whole question after my name"
NOTHING = "Nothing is called that: ask me in private"
NEAR = "These come near: ask me in private"
