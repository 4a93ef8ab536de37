"""A few records to tell of, made so that one fact is easily taken for another."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.tell import tell
from bot.telling.told import Stated, Told, Unrecorded
from store.catalogue import Catalogue
from store.content import Content, stems
from store.dates import PartialDate
from store.kinds import BodyKind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind
from store.records import (
    Adoption,
    Attendance,
    Body,
    Coordinator,
    Document,
    Meeting,
    NextStep,
    Partner,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
    Topic,
)

SOURCES = (Source("https://news.example/1", "News"),)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def meeting(id_: str, title: str, on: str, **known: object) -> Meeting:
    fields: dict[str, object] = {
        "series": "dialogue",
        "level": Level.MINISTERIAL,
        "summary": "Both sides met.",
        "sources": SOURCES,
    }
    return Meeting(id=id_, title=title, date=day(on), **(fields | known))  # type: ignore[arg-type] # any field may be given


def programme(id_: str, name: str, summary: str, **known: object) -> Programme:
    fields: dict[str, object] = {"kind": ProgrammeKind.AGREEMENT, "sources": SOURCES}
    return Programme(id=id_, name=name, summary=summary, **(fields | known))  # type: ignore[arg-type] # any field may be given


PEOPLE = {"ana": "Ana Lim", "ben": "Ben Sato", "cho": "Cho Ito", "dan": "Dan Weber", "eva": "Eva Novak"}
JAPAN = Partner(
    "japan",
    "Japan",
    PartnerKind.COUNTRY,
    PartnerStatus.DIALOGUE_PARTNER,
    "Japan has formal relations with ASEAN.",
    SOURCES,
    iso="JP",
    aliases=("Japanese",),
    history=(
        Step("Informal dialogue relations established", day("1973")),
        Step("Relations formalised", day("1977-03"), "ASEAN-Japan Forum"),
        Step("Acceded to the Treaty of Amity and Cooperation", day("2004-07-02")),
        Step("Comprehensive Strategic Partnership formally requested", day("2023-03-28")),
        Step(
            "Relations raised to Comprehensive Strategic Partnership",
            day("2023-09-06"),
            "26th Summit",
            "dialogue-2",
        ),
    ),
    coordinators=(
        Coordinator("malaysia", day("2021"), day("2024")),
        Coordinator("thailand", day("2024"), day("2027")),
    ),
)
UNION = Partner(
    "european-union",
    "European Union",
    PartnerKind.REGIONAL_ORGANISATION,
    PartnerStatus.DIALOGUE_PARTNER,
    "A union of states.",
    SOURCES,
    aliases=("EU",),
)
BLOC = Partner(
    "pacific-alliance",
    "Pacific Alliance",
    PartnerKind.REGIONAL_ORGANISATION,
    PartnerStatus.OTHER,
    "The Pacific Alliance (Chile, Colombia, Mexico and Peru) works with ASEAN.",
    SOURCES,
)
DIALOGUE_1 = meeting(
    "dialogue-1",
    "1st ASEAN-Japan Dialogue",
    "2022-07-06",
    date_end=day("2022-07-07"),
    ordinal=1,
    partners=("japan",),
    places=("tokyo",),
    venue="the Grand Hotel",
    mode=Mode.IN_PERSON,
    attendances=(
        Attendance("ana", "Deputy Minister", country="Malaysia", chair=True),
        Attendance("ben", "Minister for Foreign Affairs of Japan", chair=True),
        Attendance("cho", "Deputy Minister for Foreign Affairs of Japan"),
        Attendance(None, "Observer of Thailand"),
    ),
    topics=("trade",),
    programmes=("fund",),
    documents=(
        Document("Joint Declaration on Sea Rescue"),
        Document("Work Plan on Forests", "plan"),
        Document("Statement on Youth"),
    ),
    pledges=(
        Pledge("japan", Decimal(5_000_000), "USD", programme="fund"),
        Pledge("japan", Decimal(900_000), "EUR", to="rescue boats"),
    ),
    highlights=(
        "Trade stood at USD 20 billion in 2021, up from 15 billion.",
        'The theme was "One Sea".',
        "Forty delegates took part.",
        "They agreed to open a school for nurses.",
    ),
    next=NextStep("Ministers meet", day("2022-08"), "tokyo"),
)
DIALOGUE_2 = meeting(
    "dialogue-2",
    "2nd ASEAN-Japan Dialogue",
    "2023-06",
    ordinal=2,
    partners=("japan",),
    places=("malaysia",),
    highlights=("It was annual.", "The meeting was chaired by Minister Ramos."),
)
UNION_TALK = meeting(
    "union-talk",
    "ASEAN-EU Ministerial Meeting",
    "2021",
    partners=("european-union",),
    mode=Mode.VIRTUAL,
    attendances=(
        Attendance("ana", "Foreign Minister of Malaysia, coordinator of ASEAN-EU relations", chair=True),
        Attendance("dan", "Minister of State, Council Presidency", chair=True),
        Attendance("eva", "EU Ambassador to ASEAN"),
    ),
)
FUND = programme(
    "fund",
    "Forest Response Fund",
    "A fund for forests. It was launched in May 2020 with a secretariat in Tokyo.",
    kind=ProgrammeKind.FUND,
    acronym="FRF",
)
PLAN = programme(
    "plan",
    "Work Plan on Forests",
    "A plan of 12 actions, paid for by Japan.",
    kind=ProgrammeKind.WORK_PLAN,
    since=day("2022"),
    until=day("2026"),
    partners=("japan",),
    adopted=Adoption(day("2022-07-06"), "1st ASEAN-Japan Dialogue", "dialogue-1", "tokyo"),
)
TREATY = programme(
    "treaty",
    "Rescue Treaty",
    "A treaty signed by Malaysia, Japan and Thailand, in force since 1 March 2001; talks began in 1999.",
    adopted=Adoption(day("2000-05"), "Old Summit"),
)
NETWORK = programme(
    "network",
    "School Network",
    "A network with 1,200 schools; it meets twice a year.",
    kind=ProgrammeKind.NETWORK,
)
CENTRE = Body("centre", "Rescue Centre", BodyKind.ASEAN_BODY, "A centre.", SOURCES, place="tokyo")

RECORDS: tuple[Record, ...] = (
    Place("japan", "Japan", PlaceKind.COUNTRY, iso="JP"),
    Place("tokyo", "Tokyo", PlaceKind.CITY, "japan"),
    Place("malaysia", "Malaysia", PlaceKind.COUNTRY, iso="MY"),
    Place("thailand", "Thailand", PlaceKind.COUNTRY, iso="TH"),
    Topic("trade", "Trade"),
    Series("dialogue", "ASEAN-Japan Dialogue", Level.MINISTERIAL),
    *(Person(id_, name) for id_, name in PEOPLE.items()),
    JAPAN,
    UNION,
    BLOC,
    DIALOGUE_1,
    DIALOGUE_2,
    UNION_TALK,
    FUND,
    PLAN,
    TREATY,
    NETWORK,
    CENTRE,
)


@cache
def world() -> tuple[Catalogue, Content]:
    catalogue = Catalogue(RECORDS)
    return catalogue, Content(catalogue)


def focus(said: str = "", **known: object) -> Focus:
    """A focus with the words of a text."""
    return Focus(words=frozenset(stems(said)), **known)  # type: ignore[arg-type] # any field may be given


def ground(said: str = "", **known: object) -> Ground:
    return Ground(focus(said, **known), *world())


def told(record: Record, field: str, said: str = "", **known: object) -> Told:
    """What is told of one field."""
    return tell(record, (field,), focus(said, **known), *world())[0]


def values(record: Record, field: str, said: str = "", **known: object) -> tuple[str, ...]:
    """The values that are stated."""
    one = told(record, field, said, **known)
    assert isinstance(one, Stated), one
    return one.values


def text(record: Record, field: str, said: str = "", **known: object) -> str:
    """The text that is stated."""
    one = told(record, field, said, **known)
    assert isinstance(one, Stated), one
    return one.text


def lacking(record: Record, field: str, said: str = "", **known: object) -> str:
    """What is not recorded."""
    one = told(record, field, said, **known)
    assert isinstance(one, Unrecorded), one
    return one.what
