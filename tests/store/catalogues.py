"""Catalogues for tests: a small one that has everything, and any that hypothesis thinks of."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from store.dates import PartialDate
from store.kinds import (
    AgreementForm,
    AgreementState,
    BodyKind,
    Consent,
    Holder,
    Kind,
    Level,
    MeetingState,
    Mode,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Standing,
)
from store.records import (
    Adoption,
    Agreement,
    Applicant,
    Attendance,
    Body,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Joining,
    Meeting,
    Member,
    NextStep,
    Office,
    Partner,
    Party,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
    Term,
    Topic,
)

PAGE = Source("https://example.org/page", "A page")
OTHER_PAGE = Source("https://example.org/other", "Another page")


def small() -> list[Record]:
    """One or two records of each kind with every field in use and links in every direction."""
    return [
        Meeting(
            "som-1",
            "1st Officials' Meeting",
            series="som",
            level=Level.SENIOR_OFFICIALS,
            date=PartialDate(2022, 7, 6),
            summary="They met.",
            sources=(OTHER_PAGE, PAGE),
            partners=("norway", "canada"),
            acronym="OM",
            aliases=("First meeting of officials", "Première réunion"),
            ordinal=1,
            date_end=PartialDate(2022, 7, 8),
            places=("oslo",),
            venue="City Hall",
            mode=Mode.HYBRID,
            attendances=(
                Attendance("ana", "Director-General", "Norway", chair=True),
                Attendance(None, "Secretary", None),
            ),
            topics=("trade", "energy"),
            programmes=("fund",),
            bodies=("secretariat",),
            documents=(Document("Joint statement"), Document("Plan", "fund")),
            pledges=(
                Pledge("norway", Decimal("1000000.50"), "NOK", "the fund", "fund"),
                Pledge("canada", Decimal(3), "CAD"),
            ),
            highlights=("They agreed.", "They dined."),
            next=NextStep("2nd meeting", PartialDate(2023), "norway", "som-2"),
        ),
        Meeting(
            "som-2",
            "2nd Officials' Meeting",
            series="som",
            level=Level.SENIOR_OFFICIALS,
            date=PartialDate(2023, 5),
            summary="They met again.",
            sources=(PAGE,),
            state=MeetingState.POSTPONED,
        ),
        Partner(
            "canada",
            "Canada",
            PartnerKind.COUNTRY,
            PartnerStatus.DIALOGUE_PARTNER,
            "Across the ocean.",
            (PAGE,),
            "CA",
            ("CAN",),
            (Step("Dialogue began", PartialDate(1977), "1st meeting", "som-1", PAGE.url), Step("Went on")),
            (
                Coordinator("norway", PartialDate(2021), PartialDate(2024)),
                Coordinator("norway", as_of=PartialDate(2025, 3), note="Named there.", source=PAGE.url),
            ),
            (
                Elevation(PartnershipLevel.DIALOGUE_PARTNER),
                Elevation(
                    PartnershipLevel.STRATEGIC_PARTNER,
                    PartialDate(2015, 11),
                    "1st meeting",
                    "som-1",
                    "Announced.",
                    PAGE.url,
                ),
            ),
        ),
        Partner(
            "norway",
            "Norway",
            PartnerKind.COUNTRY,
            PartnerStatus.SECTORAL_DIALOGUE_PARTNER,
            "North.",
            (PAGE,),
        ),
        Series("som", "Officials' Meeting", Level.SENIOR_OFFICIALS, "OM", ("Meeting of officials",)),
        Programme(
            "fund",
            "The Fund",
            ProgrammeKind.FUND,
            "Money.",
            (PAGE,),
            "TF",
            ("Fund",),
            PartialDate(2020),
            PartialDate(2025, 12),
            ("norway",),
            Adoption(PartialDate(2020, 4, 14), "1st meeting", "som-1", "oslo"),
            ("energy",),
            Agreement(AgreementForm.TREATY, AgreementState.IN_FORCE),
            (
                Instrument(
                    "Protocol",
                    PartialDate(2021),
                    PartialDate(2022, 1),
                    "1st meeting",
                    "som-1",
                    "oslo",
                    "Amended it.",
                    PAGE.url,
                ),
                Instrument("Rules"),
            ),
            (
                Party(
                    "norway",
                    None,
                    Consent.SIGNATURE,
                    PartialDate(2020, 4, 14),
                    "1st meeting",
                    "som-1",
                    "oslo",
                    "ana",
                    "First.",
                    PAGE.url,
                ),
                Party(partner="canada", by=Consent.ACCESSION),
            ),
            (Applicant("oslo", "application under examination", PartialDate(2024), PAGE.url),),
        ),
        Body(
            "secretariat",
            "Secretariat",
            BodyKind.ASEAN_BODY,
            "An office.",
            (PAGE,),
            "SEC",
            ("The office",),
            PartialDate(1976, 2),
            "oslo",
            (
                Fact("staff", "Staff", "300", PartialDate(2020), Decimal(300), "About.", PAGE.url),
                Fact("motto", "Motto", "Together"),
            ),
        ),
        Person("ana", "Ana Li", ("Madam Li",)),
        Place("oslo", "Oslo", PlaceKind.CITY, "norway", None, ("Christiania",)),
        Place("norway", "Norway", PlaceKind.COUNTRY, None, "NO"),
        Topic("energy", "Energy", ("Power",)),
        Topic("trade", "Trade"),
        Member(
            "norway",
            "Norway",
            Standing.MEMBER,
            "norway",
            "In the north.",
            (PAGE, OTHER_PAGE),
            "NO",
            ("Norge",),
            "oslo",
            True,
            Joining(PartialDate(1967, 8, 8), "Signing of the charter", "oslo", "City Hall", "som-1"),
            (Step("Observer", PartialDate(1966), "1st meeting", "som-1", OTHER_PAGE.url), Step("Applied")),
        ),
        Office(
            "chair",
            "Chair",
            Holder.MEMBER,
            "It leads.",
            (PAGE,),
            "CH",
            ("Chairmanship",),
            "secretariat",
            (
                Term(
                    "ana",
                    "norway",
                    PartialDate(2020),
                    PartialDate(2021),
                    1,
                    "Trade",
                    "Onward",
                    "First.",
                    PAGE.url,
                ),
                Term(None, "norway", PartialDate(2022, 3)),
            ),
        ),
    ]


def in_order(records: Iterable[Record]) -> list[Record]:
    """By kind and id, as the database gives them."""
    order = list(Kind)
    return sorted(records, key=lambda record: (order.index(record.kind_), record.id))


def _texts(least: int = 1) -> st.SearchStrategy[str]:
    storable = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    return st.text(storable, min_size=least, max_size=12)


def _some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


_dates = st.dates().flatmap(
    lambda day: st.sampled_from(
        [
            PartialDate(day.year),
            PartialDate(day.year, day.month),
            PartialDate(day.year, day.month, day.day),
        ]
    )
)
_slugs = st.from_regex(r"[a-z0-9-]{1,6}", fullmatch=True)


@st.composite
def catalogues(draw: st.DrawFn) -> list[Record]:
    """Any records whose links hold, in any order."""
    ids = {kind: draw(st.lists(_slugs, min_size=1, max_size=2, unique=True)) for kind in Kind}

    def id_of(kind: Kind) -> st.SearchStrategy[str]:
        return st.sampled_from(ids[kind])

    def ids_of(kind: Kind) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(id_of(kind), unique=True).map(tuple)

    said = st.none() | _texts(0)
    when = st.none() | _dates
    sources = _some(st.builds(Source, _texts(), _texts()))
    name = _texts().filter(str.strip)
    names = _some(name)
    place, meeting = st.none() | id_of(Kind.PLACE), st.none() | id_of(Kind.MEETING)
    programme = st.none() | id_of(Kind.PROGRAMME)
    amounts = st.decimals("0.01", 10**20, places=2)
    known = (when, said, meeting, place, st.none() | id_of(Kind.PERSON), said)
    by = st.none() | st.sampled_from(Consent)
    parties = st.one_of(
        st.builds(Party, id_of(Kind.PLACE), st.none(), by, *known),
        st.builds(Party, st.none(), id_of(Kind.PARTNER), by, *known),
    )
    makers: dict[Kind, dict[str, st.SearchStrategy[object]]] = {
        Kind.PARTNER: {
            "history": _some(st.builds(Step, _texts(), when, said, meeting)),
            "coordinators": _some(st.builds(Coordinator, id_of(Kind.PLACE), when, when, when, said)),
            "levels": _some(
                st.builds(Elevation, st.sampled_from(PartnershipLevel), when, said, meeting, said)
            ),
            "iso": said,
        },
        Kind.MEETING: {
            "title": name,
            "series": id_of(Kind.SERIES),
            "partners": ids_of(Kind.PARTNER),
            "acronym": said,
            "ordinal": st.none() | st.integers(1, 2**31 - 1),
            "date_end": when,
            "places": ids_of(Kind.PLACE),
            "venue": said,
            "mode": st.none() | st.sampled_from(Mode),
            "state": st.none() | st.sampled_from(MeetingState),
            "attendances": _some(
                st.builds(Attendance, st.none() | id_of(Kind.PERSON), said, said, st.booleans())
            ),
            "topics": ids_of(Kind.TOPIC),
            "programmes": ids_of(Kind.PROGRAMME),
            "bodies": ids_of(Kind.BODY),
            "documents": _some(st.builds(Document, _texts(0), programme)),
            "pledges": _some(st.builds(Pledge, id_of(Kind.PARTNER), amounts, _texts(), said, programme)),
            "highlights": _some(_texts(0)),
            "next": st.none() | st.builds(NextStep, _texts(), when, place, meeting),
        },
        Kind.SERIES: {"acronym": said},
        Kind.PROGRAMME: {
            "acronym": said,
            "since": when,
            "until": when,
            "partners": ids_of(Kind.PARTNER),
            "adopted": st.none() | st.builds(Adoption, when, said, meeting, place),
            "topics": ids_of(Kind.TOPIC),
            "agreement": st.none()
            | st.builds(Agreement, st.sampled_from(AgreementForm), st.sampled_from(AgreementState)),
            "instruments": _some(st.builds(Instrument, _texts(), when, when, said, meeting, place, said)),
            "parties": _some(parties),
            "applicants": _some(st.builds(Applicant, id_of(Kind.PLACE), _texts(), when)),
        },
        Kind.BODY: {
            "acronym": said,
            "date": when,
            "place": place,
            "facts": _some(
                st.builds(Fact, _slugs, _texts(), _texts(), when, st.none() | amounts, said, st.none())
            ),
        },
        Kind.MEMBER: {
            "place": id_of(Kind.PLACE),
            "iso": said,
            "capital": place,
            "founding": st.booleans(),
            "joined": st.none() | st.builds(Joining, _dates, _texts(), place, said, meeting),
            "history": _some(st.builds(Step, _texts(), when, said, meeting)),
        },
        Kind.OFFICE: {
            "acronym": said,
            "body": st.none() | id_of(Kind.BODY),
            "terms": _some(
                st.builds(
                    Term,
                    st.none() | id_of(Kind.PERSON),
                    id_of(Kind.PLACE),
                    when,
                    when,
                    st.none() | st.integers(1, 99),
                    said,
                    said,
                    said,
                )
            ),
        },
        Kind.PERSON: {},
        Kind.PLACE: {"iso": said},
        Kind.TOPIC: {},
    }
    shapes: list[type[Record]] = [
        Partner,
        Meeting,
        Series,
        Programme,
        Body,
        Person,
        Place,
        Topic,
        Member,
        Office,
    ]
    strategies: list[st.SearchStrategy[Record]] = []
    for shape in shapes:
        common: dict[str, st.SearchStrategy[Any]] = {"aliases": names, **makers[shape.kind_]}
        if shape is Meeting:
            common["date"] = _dates
        else:
            common["name"] = name
        if "sources" in shape.__slots__:
            common |= {"sources": sources, "summary": _texts(0)}
        for id_ in ids[shape.kind_]:
            if shape is Place:
                common["within"] = st.sampled_from(
                    [None, *(other for other in ids[Kind.PLACE] if other != id_)]
                )
            strategies.append(st.builds(shape, id=st.just(id_), **common))
    return draw(st.permutations(draw(st.tuples(*strategies))))
