"""A small catalogue for the bot's tests, and a matcher that knows its names exactly as they are typed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import BodyKind, Kind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind, Ref
from store.matching.match import Hit, Match, Name, Verdict
from store.matching.matcher import Matcher
from store.records import (
    Adoption,
    Attendance,
    Body,
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

SOM = Ref(Kind.SERIES, "asean-uk-som")
SOM_1, SOM_2 = Ref(Kind.MEETING, "asean-uk-som-1"), Ref(Kind.MEETING, "asean-uk-som-2")
UK = Ref(Kind.PARTNER, "united-kingdom")
MPAC = Ref(Kind.PROGRAMME, "mpac-2025")
LONDON = Ref(Kind.PLACE, "london")
BATES = Ref(Kind.PERSON, "jenny-bates")
HEALTH = Ref(Kind.TOPIC, "health")
BODY = Ref(Kind.BODY, "asean-secretariat")
SOURCES = (Source("https://news.example/som?a=1&b=2", "First meeting held"),)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def meeting(number: int, date: str, **known: object) -> Meeting:
    """The n-th ASEAN-UK SOM."""
    ordinal = {1: "1st", 2: "2nd", 3: "3rd"}.get(number, f"{number}th")
    fields: dict[str, object] = {
        "id": f"asean-uk-som-{number}",
        "title": f"{ordinal} ASEAN-UK Senior Officials' Meeting",
        "series": SOM.id,
        "level": Level.SENIOR_OFFICIALS,
        "date": day(date),
        "summary": "Senior officials met.",
        "sources": SOURCES,
        "partners": (UK.id,),
        "acronym": "AUKSOM",
        "ordinal": number,
        "places": (LONDON.id,),
    }
    return Meeting(**(fields | known))  # type: ignore[arg-type] # any field may be given


RECORDS: tuple[Record, ...] = (
    Partner(
        UK.id,
        "United Kingdom",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "The eleventh Dialogue Partner.",
        SOURCES,
        history=(
            Step("Application to become a Dialogue Partner submitted", day("2020-06")),
            Step("Dialogue Partner status conferred", day("2021-08-02"), "54th AMM"),
        ),
    ),
    Series(SOM.id, "ASEAN-UK Senior Officials' Meeting", Level.SENIOR_OFFICIALS, "AUKSOM"),
    meeting(
        1,
        "2022-07-06",
        venue="Lancaster House",
        mode=Mode.IN_PERSON,
        attendances=(
            Attendance(BATES.id, "Head of delegation", chair=True),
            Attendance(None, "An observer"),
        ),
        topics=(HEALTH.id,),
        programmes=(MPAC.id,),
        bodies=(BODY.id,),
        documents=(Document("Joint statement"),),
        pledges=(Pledge(UK.id, Decimal(1_000_000), "GBP", to="Response Fund"),),
        highlights=("They agreed to meet again.",),
        next=NextStep("Ministers meet", day("2022-08-04"), "london"),
    ),
    meeting(2, "2023-06-08", mode=Mode.VIRTUAL, places=()),
    Programme(
        MPAC.id,
        "Master Plan on ASEAN Connectivity 2025",
        ProgrammeKind.MASTER_PLAN,
        "A connectivity plan.",
        SOURCES,
        acronym="MPAC 2025",
        since=day("2016"),
        until=day("2025"),
        adopted=Adoption(day("2016-09-06"), "28th ASEAN Summit", place="london"),
        topics=(HEALTH.id,),
    ),
    Body(BODY.id, "ASEAN Secretariat", BodyKind.ASEAN_BODY, "It serves ASEAN.", SOURCES),
    Person(BATES.id, "Jenny Bates"),
    Place("united-kingdom", "United Kingdom", PlaceKind.COUNTRY),
    Place(LONDON.id, "London", PlaceKind.CITY, "united-kingdom"),
    Topic(HEALTH.id, "Health"),
)


class ExactMatcher(Matcher):
    """Finds names as typed, case aside; a query that several bear is *several*; 'like X' is near X only."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.known = tuple(names)
        super().__init__(self.known)

    def finds(self, typed: str, among: Iterable[Collection[Kind] | None], limit: int = 6) -> Iterator[Match]:
        return (self.find(typed, kinds, limit) for kinds in among)

    def find(self, typed: str, kinds: Collection[Kind] | None = None, limit: int = 6) -> Match:
        def hits(text: str, score: float) -> tuple[Hit, ...]:
            return tuple(
                Hit(name.ref, score, name.text)
                for name in self.known
                if name.text.casefold() == text.casefold() and (kinds is None or name.ref.kind in kinds)
            )[:limit]

        exact = hits(typed, 1.0)
        if exact:
            return Match(typed, Verdict.EXACT if len(exact) == 1 else Verdict.SEVERAL, exact)
        return Match(typed, Verdict.NONE, hits(typed.removeprefix("like "), 0.4))


@dataclass(frozen=True)
class SmallShelf:
    """A shelf, and its own library."""

    catalogue: Catalogue
    matcher: Matcher

    @property
    def shelf(self) -> SmallShelf:
        return self


def shelf(*records: Record) -> SmallShelf:
    """The small catalogue with further records, each found by its name and acronym."""
    catalogue = Catalogue((*RECORDS, *records))
    names = [
        Name(text, Ref(record.kind_, record.id))
        for record in catalogue
        for text in (record.name, getattr(record, "acronym", None))
        if text
    ]
    return SmallShelf(catalogue, ExactMatcher(names))
