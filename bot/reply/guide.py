"""How the bot is used: the welcome, the help, and each command without a name."""

from __future__ import annotations

from bot.answer.answer import Guide, NoCommand, Want
from bot.answer.lists import LATEST, members_by_standing, partners_by_status, programmes_by_kind
from bot.reply.press import list_page
from bot.reply.reply import Bold, Button, Line, Reply, rows
from bot.telling.wording import STATUS, words
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, PartnerStatus, ProgrammeKind, Sought, Standing

EXAMPLES: dict[Sought, str] = {
    Kind.MEETING: "/meeting 1st ASEAN-UK SOM",
    Kind.PARTNER: "/partner United Kingdom",
    Kind.PROGRAMME: "/programme MPAC 2025",
    Kind.MEMBER: "/member Indonesia",
    Kind.TOPIC: "/topic cybersecurity",
    Kind.PERSON: "/person Ong Keng Yong",
    Kind.PLACE: "/place Jakarta",
    ANY: "/find AOIP",
}
_HOW: dict[Sought, str] = {
    Kind.MEETING: "Send /meeting and a meeting's title, acronym or series. A typing error does no harm.",
    Kind.PARTNER: "Send /partner and a partner's name, in any language, or its country code.",
    Kind.PROGRAMME: "Send /programme and the name or acronym of a plan, fund, agreement or declaration.",
    Kind.MEMBER: "Send /member and a member's name, in any language, or its country code.",
    Kind.TOPIC: "Send /topic and what meetings and programmes are about.",
    Kind.PERSON: "Send /person and a name; a surname will do.",
    Kind.PLACE: "Send /place and a city or country, in any language.",
    ANY: "Send /find and any name: of a meeting, partner, programme, body, topic, person or place.",
}
_WANTED: dict[Want, tuple[str, str]] = {
    Want.CALENDAR: (
        "Send /calendar and a name: of a meeting, series, partner, topic, person or place. "
        "You get its meetings as a file for your calendar.",
        "/calendar ASEAN-UK SOM",
    ),
    Want.TIMELINE: (
        "Send /timeline and a name: of a series, partner, topic, person or place. "
        "You get a picture of its meetings over the years.",
        "/timeline United Kingdom",
    ),
    Want.UPCOMING: (
        "Send /upcoming, alone or with a name, for the meetings that are announced.",
        "/upcoming",
    ),
}
_WELCOME = "I look up ASEAN's meetings, partners and programmes, and name the source of every answer."
_GROUP = "In a group, mention me or reply to me."
_MANNERS = "/settings changes how I answer here, /privacy says what I keep."
_QUESTION = "when was the 1st ASEAN-UK Senior Officials' Meeting?"


def render_guide(guide: Guide, catalogue: Catalogue) -> Reply:
    if guide.of is not None and guide.of in EXAMPLES:
        lines: tuple[Line, ...] = ((_HOW[guide.of],), ("For example: ", Bold(EXAMPLES[guide.of])))
        return Reply(lines, rows(_ways_in(guide.of, catalogue)))
    if guide.want is not None:
        how, example = _WANTED[guide.want]
        return Reply(((how,), ("For example: ", Bold(example))))
    return Reply(
        (
            *(((Bold("Notulis"),),) if guide.welcome else ()),
            (_WELCOME,),
            (),
            *((example,) for example in EXAMPLES.values()),
            *((example,) for _, example in _WANTED.values()),
            ("Or ask in your own words: ", _QUESTION),
            (),
            (_GROUP,),
            (_MANNERS,),
        ),
        rows(_ways_in(Kind.MEETING, catalogue) + _ways_in(Kind.PARTNER, catalogue)),
    )


def render_no_command(answer: NoCommand) -> Reply:
    """That there is no such command, the nearest that there is, and where all of them stand."""
    lines: list[Line] = [(f"/{answer.typed} is no command of mine.",)]
    if answer.nearest:
        lines.append(("The nearest is ", Bold(f"/{answer.nearest}"), "."))
    return Reply((*lines, ("All of them: /help",)))


def _ways_in(kind: Sought, catalogue: Catalogue) -> tuple[Button, ...]:
    """Lists to start from, those that hold nothing left out."""
    match kind:
        case Kind.PARTNER:
            lists = [(f"{STATUS[one]}s", partners_by_status(one, catalogue)) for one in PartnerStatus]
        case Kind.PROGRAMME:
            lists = [(words(one).capitalize(), programmes_by_kind(one, catalogue)) for one in ProgrammeKind]
        case Kind.MEMBER:
            lists = [(f"{words(one).capitalize()}s", members_by_standing(one, catalogue)) for one in Standing]
        case Kind.TOPIC | Kind.PERSON | Kind.PLACE:
            return ()
        case _:
            return (Button("Latest meetings", list_page(LATEST)),) if catalogue.meetings else ()
    return tuple(
        Button(f"{name} ({len(listing.refs)})", list_page(listing.code))
        for name, listing in lists
        if listing.refs
    )
