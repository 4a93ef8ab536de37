"""How the bot is used: the welcome, the help, and each command without a name."""

from __future__ import annotations

from bot.answer.answer import Guide, NoCommand, Want
from bot.answer.lists import LATEST, members_by_standing, partners_by_status, programmes_by_kind
from bot.reply.press import list_page
from bot.reply.reply import Bold, Button, Line, Reply, filled, rows
from bot.texts.calendar import number
from bot.texts.text import Text, say
from store.catalogue import Catalogue
from store.kinds import ANY, Kind, PartnerStatus, ProgrammeKind, Sought, Standing

EXAMPLES: dict[Sought, str | Text] = {
    Kind.MEETING: "/meeting 1st ASEAN-UK SOM",
    Kind.PARTNER: say("/partner United Kingdom"),
    Kind.PROGRAMME: "/programme MPAC 2025",
    Kind.MEMBER: "/member Indonesia",
    Kind.TOPIC: say("/topic cybersecurity"),
    Kind.PERSON: "/person Ong Keng Yong",
    Kind.PLACE: "/place Jakarta",
    ANY: "/find AOIP",
}
_HOW: dict[Sought, Text] = {
    Kind.MEETING: say("Send /meeting and a meeting's title, acronym or series. A typing error does no harm."),
    Kind.PARTNER: say("Send /partner and a partner's name, in any language, or its country code."),
    Kind.PROGRAMME: say("Send /programme and the name or acronym of a plan, fund, agreement or declaration."),
    Kind.MEMBER: say("Send /member and a member's name, in any language, or its country code."),
    Kind.TOPIC: say("Send /topic and what meetings and programmes are about."),
    Kind.PERSON: say("Send /person and a name; a surname will do."),
    Kind.PLACE: say("Send /place and a city or country, in any language."),
    ANY: say("Send /find and any name: of a meeting, partner, programme, body, topic, person or place."),
}
_WANTED: dict[Want, tuple[Text, str | Text]] = {
    Want.CALENDAR: (
        say(
            "Send /calendar and a name: of a meeting, series, partner, topic, person or place. "
            "You get its meetings as a file for your calendar."
        ),
        "/calendar ASEAN-UK SOM",
    ),
    Want.TIMELINE: (
        say(
            "Send /timeline and a name: of a series, partner, topic, person or place. "
            "You get a picture of its meetings over the years."
        ),
        say("/timeline United Kingdom"),
    ),
    Want.UPCOMING: (
        say("Send /upcoming, alone or with a name, for the meetings that are announced."),
        "/upcoming",
    ),
}
_WELCOME = say("I look up ASEAN's meetings, partners and programmes, and name the source of every answer.")
_GROUP = say("In a group, mention me or reply to me.")
_MANNERS = say("/settings changes how I answer here, /privacy says what I keep.")
_QUESTION = say("when was the 1st ASEAN-UK Senior Officials' Meeting?")
_ASK = say("Or ask in your own words: {question}")
_EXAMPLE = say("For example: {example}")
_NO_COMMAND = say("/{typed} is no command of mine.")
_NEAREST = say("The nearest is {command}.")
_ALL = say("All of them: /help")
_LATEST = say("Latest meetings")
_PARTNERS = {
    PartnerStatus.DIALOGUE_PARTNER: say("Dialogue Partners ({number})"),
    PartnerStatus.SECTORAL_DIALOGUE_PARTNER: say("Sectoral Dialogue Partners ({number})"),
    PartnerStatus.DEVELOPMENT_PARTNER: say("Development Partners ({number})"),
    PartnerStatus.UN_PARTNER: say("United Nations partners ({number})"),
    PartnerStatus.OTHER: say("Other external partners ({number})"),
}
_PROGRAMMES = {
    ProgrammeKind.PLAN_OF_ACTION: say("Plan of action ({number})"),
    ProgrammeKind.WORK_PLAN: say("Work plan ({number})"),
    ProgrammeKind.MASTER_PLAN: say("Master plan ({number})"),
    ProgrammeKind.INITIATIVE: say("Initiative ({number})"),
    ProgrammeKind.NETWORK: say("Network ({number})"),
    ProgrammeKind.FUND: say("Fund ({number})"),
    ProgrammeKind.CENTRE: say("Centre ({number})"),
    ProgrammeKind.FRAMEWORK: say("Framework ({number})"),
    ProgrammeKind.DECLARATION: say("Declaration ({number})"),
    ProgrammeKind.AGREEMENT: say("Agreement ({number})"),
    ProgrammeKind.VISION: say("Vision ({number})"),
    ProgrammeKind.PROJECT: say("Project ({number})"),
    ProgrammeKind.RESERVE: say("Reserve ({number})"),
}
_MEMBERS = {
    Standing.MEMBER: say("Members ({number})"),
    Standing.OBSERVER: say("Observers ({number})"),
}


def render_guide(guide: Guide, catalogue: Catalogue) -> Reply:
    if guide.of is not None and guide.of in EXAMPLES:
        lines: tuple[Line, ...] = (
            (str(_HOW[guide.of]),),
            filled(_EXAMPLE, example=Bold(str(EXAMPLES[guide.of]))),
        )
        return Reply(lines, rows(_ways_in(guide.of, catalogue)))
    if guide.want is not None:
        how, example = _WANTED[guide.want]
        return Reply(((str(how),), filled(_EXAMPLE, example=Bold(str(example)))))
    return Reply(
        (
            *(((Bold("Notulis"),),) if guide.welcome else ()),
            (str(_WELCOME),),
            (),
            *((str(example),) for example in EXAMPLES.values()),
            *((str(example),) for _, example in _WANTED.values()),
            (_ASK.format(question=_QUESTION),),
            (),
            (str(_GROUP),),
            (str(_MANNERS),),
        ),
        rows(_ways_in(Kind.MEETING, catalogue) + _ways_in(Kind.PARTNER, catalogue)),
    )


def render_no_command(answer: NoCommand) -> Reply:
    """That there is no such command, the nearest that there is, and where all of them stand."""
    lines: list[Line] = [(_NO_COMMAND.format(typed=answer.typed),)]
    if answer.nearest:
        lines.append(filled(_NEAREST, command=Bold(f"/{answer.nearest}")))
    return Reply((*lines, (str(_ALL),)))


def _ways_in(kind: Sought, catalogue: Catalogue) -> tuple[Button, ...]:
    """Lists to start from, those that hold nothing left out."""
    match kind:
        case Kind.PARTNER:
            lists = [(_PARTNERS[one], partners_by_status(one, catalogue)) for one in PartnerStatus]
        case Kind.PROGRAMME:
            lists = [(_PROGRAMMES[one], programmes_by_kind(one, catalogue)) for one in ProgrammeKind]
        case Kind.MEMBER:
            lists = [(_MEMBERS[one], members_by_standing(one, catalogue)) for one in Standing]
        case Kind.TOPIC | Kind.PERSON | Kind.PLACE:
            return ()
        case _:
            return (Button(str(_LATEST), list_page(LATEST)),) if catalogue.meetings else ()
    return tuple(
        Button(name.format(number=number(len(listing.refs))), list_page(listing.code))
        for name, listing in lists
        if listing.refs
    )
