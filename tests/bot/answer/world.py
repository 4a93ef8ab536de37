"""A small world to ask about: two partners whose meetings, people and money are easily confused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from bot.desk import Desk
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind, Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.records import (
    Adoption,
    Attendance,
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

TODAY = date(2026, 11, 21)
SOURCES = (Source("https://news.example/1", "News"),)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def ref(kind: Kind, id_: str) -> Ref:
    return Ref(kind, id_)


def meeting(id_: str, title: str, series: str, level: Level, on: str, **known: object) -> Meeting:
    fields: dict[str, object] = {"summary": "Both sides met.", "sources": SOURCES, "date": day(on), **known}
    return Meeting(id=id_, title=title, series=series, level=level, **fields)  # type: ignore[arg-type] # any may be given


def som(partner: str, number: int, on: str, **known: object) -> Meeting:
    """A Senior Officials' Meeting with 'uk' or 'canada'."""
    title = f"{('1st', '2nd', '3rd', '4th')[number - 1]} ASEAN-{SIDES[partner][1]} Senior Officials' Meeting"
    fields = {"ordinal": number, "partners": (SIDES[partner][0],), **known}
    return meeting(f"{partner}-som-{number}", title, f"{partner}-som", Level.SENIOR_OFFICIALS, on, **fields)


SIDES = {"uk": ("united-kingdom", "UK"), "canada": ("canada", "Canada")}
UK, CANADA, EFTA = (Ref(Kind.PARTNER, one) for one in ("united-kingdom", "canada", "efta"))
UK_SOM_1, UK_SOM_2, UK_SOM_4 = (Ref(Kind.MEETING, f"uk-som-{number}") for number in (1, 2, 4))
CANADA_SOM_1, CANADA_SOM_2 = (Ref(Kind.MEETING, f"canada-som-{number}") for number in (1, 2))
AMM_54, AMM_60 = Ref(Kind.MEETING, "amm-54"), Ref(Kind.MEETING, "amm-60")
FUND, PLAN_1, PLAN_2 = (Ref(Kind.PROGRAMME, one) for one in ("covid-fund", "uk-plan-1", "uk-plan-2"))
SHARED = Ref(Kind.PROGRAMME, "canada-trade-project")

RECORDS: tuple[Record, ...] = (
    Place("united-kingdom", "United Kingdom", PlaceKind.COUNTRY, iso="GB"),
    Place("london", "London", PlaceKind.CITY, "united-kingdom"),
    Place("canada", "Canada", PlaceKind.COUNTRY, iso="CA"),
    Place("ottawa", "Ottawa", PlaceKind.CITY, "canada"),
    Place("viet-nam", "Viet Nam", PlaceKind.COUNTRY, iso="VN"),
    Place("da-nang", "Da Nang", PlaceKind.CITY, "viet-nam"),
    Place("brunei-darussalam", "Brunei Darussalam", PlaceKind.COUNTRY, iso="BN"),
    Place("united-states", "United States", PlaceKind.COUNTRY, iso="US"),
    Place("washington", "Washington, D.C.", PlaceKind.CITY, "united-states"),
    Topic("health", "Health"),
    Topic("trade", "Trade"),
    Person("philip-barton", "Philip Barton"),
    Person("nguyen-an", "Nguyen An"),
    Person("marta-morgan", "Marta Morgan"),
    Partner(
        UK.id,
        "United Kingdom",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "The United Kingdom is the eleventh Dialogue Partner.",
        SOURCES,
        iso="GB",
        aliases=("Britain", "UK"),
        history=(
            Step("Application to become a Dialogue Partner submitted", day("2020-06")),
            Step(
                "Dialogue Partner status conferred",
                day("2021-08-02"),
                "54th ASEAN Foreign Ministers' Meeting",
                AMM_54.id,
            ),
        ),
        coordinators=(Coordinator("viet-nam", day("2024"), day("2027")),),
    ),
    Partner(
        CANADA.id,
        "Canada",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "Canada is the sixth Dialogue Partner.",
        SOURCES,
        iso="CA",
        history=(
            Step("Dialogue Partner relations established", day("1977-02")),
            Step("Acceded to the Treaty of Amity and Cooperation", day("2010")),
        ),
        coordinators=(Coordinator("brunei-darussalam", day("2021"), day("2024")),),
    ),
    Partner(
        EFTA.id,
        "European Free Trade Association",
        PartnerKind.REGIONAL_ORGANISATION,
        PartnerStatus.OTHER,
        "It is made of Iceland, Liechtenstein, Norway and Switzerland.",
        SOURCES,
        aliases=("EFTA",),
    ),
    Series("uk-som", "ASEAN-UK Senior Officials' Meeting", Level.SENIOR_OFFICIALS, "AUKSOM"),
    Series("canada-som", "ASEAN-Canada Senior Officials' Meeting", Level.SENIOR_OFFICIALS),
    Series("amm", "ASEAN Foreign Ministers' Meeting", Level.MINISTERIAL, "AMM"),
    som(
        "uk",
        1,
        "2022-07-06",
        places=("london",),
        venue="the Lancaster House",
        mode=Mode.IN_PERSON,
        summary="Both sides spoke of cyber security under the theme “Two Islands, One Region”.",
        attendances=(
            Attendance("philip-barton", "Permanent Under-Secretary of the United Kingdom", chair=True),
            Attendance("nguyen-an", "Envoy of Viet Nam", chair=True),
        ),
        topics=("health",),
        programmes=(FUND.id,),
        pledges=(Pledge(UK.id, Decimal(1_000_000), "GBP", programme=FUND.id),),
        next=NextStep("Adoption of the plan of action", day("2022-08-04"), "da-nang"),
    ),
    som("uk", 2, "2023-06", mode=Mode.VIRTUAL),
    som("uk", 4, "2025-04-10", date_end=day("2025-04-11"), places=("da-nang",), topics=("trade",)),
    som(
        "canada",
        1,
        "2022-05-20",
        places=("ottawa",),
        attendances=(Attendance("marta-morgan", "Deputy Minister of Canada", chair=True),),
        topics=("trade",),
        documents=(Document("Ottawa Statement"),),
        programmes=(FUND.id,),
        pledges=(Pledge(CANADA.id, Decimal(3_500_000), "CAD", programme=FUND.id),),
        highlights=("Canada announced 40 new scholarships.",),
    ),
    som("canada", 2, "2023-09-01", places=("washington",)),
    meeting(
        AMM_54.id,
        "54th ASEAN Foreign Ministers' Meeting",
        "amm",
        Level.MINISTERIAL,
        "2021-08-02",
        ordinal=54,
        topics=("health",),
    ),
    meeting(
        AMM_60.id,
        "60th ASEAN Foreign Ministers' Meeting",
        "amm",
        Level.MINISTERIAL,
        "2027-07",
        ordinal=60,
        places=("da-nang",),
    ),
    Programme(
        FUND.id,
        "COVID-19 ASEAN Response Fund",
        ProgrammeKind.FUND,
        "A fund against the pandemic. It was set up in November 2020 with a secretariat in Da Nang.",
        SOURCES,
        aliases=("COVID fund",),
        topics=("health",),
    ),
    Programme(
        PLAN_1.id,
        "ASEAN-UK Plan of Action 2017-2021",
        ProgrammeKind.PLAN_OF_ACTION,
        "The first plan.",
        SOURCES,
        since=day("2017"),
        until=day("2021"),
        partners=(UK.id,),
    ),
    Programme(
        PLAN_2.id,
        "ASEAN-UK Plan of Action 2022-2026",
        ProgrammeKind.PLAN_OF_ACTION,
        "The second plan.",
        SOURCES,
        since=day("2022"),
        until=day("2026"),
        partners=(UK.id,),
        adopted=Adoption(day("2021-08-02"), "54th ASEAN Foreign Ministers' Meeting", AMM_54.id, "da-nang"),
    ),
    Programme(
        SHARED.id,
        "Expert Deployment Mechanism for Trade",
        ProgrammeKind.PROJECT,
        "A project for trade experts.",
        SOURCES,
        acronym="EDM",
        partners=(CANADA.id,),
        topics=("trade",),
    ),
)


@cache
def desk() -> Desk:
    catalogue = Catalogue(RECORDS)
    return Desk(catalogue, Matcher(catalogue_names(catalogue)))
