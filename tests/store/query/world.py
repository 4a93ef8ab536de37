"""A small catalogue in which every field and every way of not knowing occurs, and an engine over it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from store.catalogue import Catalogue
from store.content import Content
from store.dates import PartialDate
from store.kinds import (
    BodyKind,
    Holder,
    Kind,
    Level,
    Mode,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Ref,
    Standing,
)
from store.query.condition import All, Condition
from store.query.engine import Engine
from store.query.query import Query, Select
from store.query.sort import Item, Sort
from store.query.value import Found, Thing
from store.records import (
    Adoption,
    Applicant,
    Attendance,
    Body,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Meeting,
    Member,
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

_PAGE = (Source("https://example.org/page", "A page"),)


def day(text: str) -> PartialDate:
    """A date from ISO 8601."""
    return PartialDate.parse(text)


def meetings() -> list[Meeting]:
    """Five meetings, by date after ids: one in full, one of a month in a country, one of a year, two bare."""
    return [
        Meeting(
            "first",
            "1st Canada Summit",
            series="summit",
            level=Level.SUMMIT,
            date=day("2020-03-05"),
            summary="They met.",
            sources=_PAGE,
            partners=("canada",),
            ordinal=1,
            date_end=day("2020-03-07"),
            places=("jakarta",),
            venue="City Hall",
            mode=Mode.IN_PERSON,
            attendances=(
                Attendance("joko", "President", "Indonesia", chair=True),
                Attendance("justin", "Prime Minister of Canada"),
            ),
            topics=("trade", "energy"),
            programmes=("vision",),
            bodies=("office",),
            documents=(Document("Joint statement"), Document("The Plan", "plan")),
            pledges=(
                Pledge("canada", Decimal(5), "CAD", "forests", "fund"),
                Pledge("canada", Decimal(70), "USD"),
            ),
        ),
        Meeting(
            "officials",
            "1st Officials' Meeting",
            series="officials",
            level=Level.SENIOR_OFFICIALS,
            date=day("2020-03-05"),
            summary="They met.",
            sources=_PAGE,
            ordinal=1,
            places=("singapore",),
            attendances=(Attendance("ana", "Secretary", "Norway"),),
        ),
        Meeting(
            "second",
            "2nd Canada Summit",
            series="summit",
            level=Level.SUMMIT,
            date=day("2021-06"),
            summary="They met again.",
            sources=_PAGE,
            partners=("canada", "japan"),
            ordinal=2,
            places=("indonesia",),
            attendances=(
                Attendance("joko", "President", chair=True),
                Attendance(role="Minister", chair=True),
            ),
            topics=("trade",),
            documents=(Document("Statement"),),
            pledges=(Pledge("japan", Decimal(600), "JPY"), Pledge("canada", Decimal(9), "CAD")),
        ),
        Meeting(
            "double",
            "3rd and 4th Canada Summits",
            series="summit",
            level=Level.SUMMIT,
            date=day("2022"),
            summary="They spoke of haze.",
            sources=_PAGE,
            partners=("canada",),
            places=("ubud",),
            mode=Mode.VIRTUAL,
        ),
        Meeting(
            "talks",
            "Talks on haze",
            series="officials",
            level=Level.MINISTERIAL,
            date=day("2023-09-30"),
            summary="They talked.",
            sources=_PAGE,
            partners=("japan",),
            date_end=day("2023-10-02"),
        ),
    ]


def _terms() -> tuple[Term, ...]:
    """Three turns: two of Indonesia, the first with a theme, one of Singapore that is not over."""
    return (
        Term(country="indonesia", since=day("2011"), until=day("2011"), theme="Together"),
        Term(country="singapore", since=day("2018"), person="joko"),
        Term(country="indonesia", since=day("2023"), until=day("2023")),
    )


def records() -> list[Record]:
    """All records: the meetings and what they link to."""
    country, city = PlaceKind.COUNTRY, PlaceKind.CITY
    steps = (Step("Consultations began", day("1975-02")), Step("Dialogue began", day("1977"), "1st", "first"))
    return [
        Partner(
            "canada",
            "Canada",
            PartnerKind.COUNTRY,
            PartnerStatus.DIALOGUE_PARTNER,
            "Across the ocean.",
            _PAGE,
            "CA",
            (),
            steps,
            (Coordinator("indonesia", day("2021"), day("2024")), Coordinator("singapore", day("2024"))),
            (
                Elevation(PartnershipLevel.DIALOGUE_PARTNER, day("1977"), "1st", "first"),
                Elevation(PartnershipLevel.STRATEGIC_PARTNER),
            ),
        ),
        Partner(
            "japan",
            "Japan",
            PartnerKind.COUNTRY,
            PartnerStatus.DIALOGUE_PARTNER,
            "An archipelago.",
            _PAGE,
            "JP",
            (),
            (Step("Dialogue began", day("1973-05-04")), Step("Went on")),
        ),
        Partner("norway", "Norway", PartnerKind.COUNTRY, PartnerStatus.SECTORAL_DIALOGUE_PARTNER, "", _PAGE),
        *meetings(),
        Series("summit", "Canada Summit", Level.SUMMIT),
        Series("officials", "Officials' Meeting", Level.SENIOR_OFFICIALS, "OM"),
        Programme(
            "fund",
            "The Fund",
            ProgrammeKind.FUND,
            "Money.",
            _PAGE,
            since=day("2020"),
            until=day("2024"),
            partners=("canada",),
            adopted=Adoption(day("2021-06-10"), "2nd", "second", "indonesia"),
            topics=("energy",),
        ),
        Programme("plan", "The Plan", ProgrammeKind.WORK_PLAN, "Work.", _PAGE),
        Programme(
            "pact",
            "The Pact",
            ProgrammeKind.AGREEMENT,
            "Peace.",
            _PAGE,
            instruments=(Instrument("Treaty", signed=day("1976-02-24"), in_force=day("1976-06-22")),),
            parties=(
                Party(country="indonesia", date=day("1976-02-24")),
                Party(partner="japan", date=day("2004-07-02")),
            ),
            applicants=(Applicant("canada", "accession welcomed", day("2024-10-08")),),
        ),
        Programme("vision", "The Vision", ProgrammeKind.VISION, "Hope.", _PAGE, partners=("japan",)),
        Body(
            "office",
            "The Office",
            BodyKind.ASEAN_BODY,
            "Desks.",
            _PAGE,
            date=day("1976-02"),
            place="jakarta",
            facts=(Fact("motto", "Motto", "One office"),),
        ),
        Person("ana", "Ana Li"),
        Person("joko", "Joko Widodo"),
        Person("justin", "Justin Trudeau"),
        Place("canada", "Canada", country, None, "CA"),
        Place("indonesia", "Indonesia", country, None, "ID"),
        Place("singapore", "Singapore", country, None, "SG"),
        Place("bali", "Bali", city, "indonesia"),
        Place("jakarta", "Jakarta", city, "indonesia"),
        Place("ubud", "Ubud", city, "bali"),
        Topic("energy", "Energy"),
        Topic("trade", "Trade"),
        Member(
            "indonesia",
            "Indonesia",
            Standing.MEMBER,
            "indonesia",
            "It hosts.",
            _PAGE,
            history=(Step("Applied for membership", day("1966-03")),),
        ),
        Office("chair", "Chair", Holder.MEMBER, "It leads.", _PAGE, terms=_terms()),
    ]


def engine_of(some: Iterable[Record]) -> Engine:
    """An engine over some records."""
    catalogue = Catalogue(some)
    return Engine(catalogue, Content(catalogue))


ENGINE = engine_of(records())


def select(sort: Sort = Sort.MEETING, where: Condition = All()) -> Select:  # noqa: B008 (frozen)
    """A selection, of meetings where no sort is given."""
    return Select(sort, where)


def names(things: Iterable[Thing]) -> list[str]:
    """Ids of records, and of items their owners' with their place: 'first/0'."""
    return [f"{one.owner.id}/{one.at}" if isinstance(one, Item) else one.id for one in things]


def found(query: Query, engine: Engine = ENGINE) -> list[str]:
    """The names of what a query finds."""
    return names(engine.find(query).things)


def fits(where: Condition, sort: Sort = Sort.MEETING) -> list[str]:
    """The names of what fits."""
    return found(Select(sort, where))


def one(sort: Sort, id_: str, at: int = 0) -> Found:
    """A record, or an item by the record that it stands in, as what was found."""
    if sort.inner:
        items = [item for item in ENGINE.shelf(sort).items if (item.owner.id, item.at) == (id_, at)]
        return Found(sort, tuple(items))
    return Found(sort, (Ref(Kind(sort), id_),))
