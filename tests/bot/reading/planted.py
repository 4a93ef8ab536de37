"""A small catalogue in which neighbours are easily taken for each other, and what is read of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from bot.reading.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reader import Reader
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind, Ref
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.query.condition import Condition
from store.records import (
    Adoption,
    Attendance,
    Document,
    Meeting,
    Partner,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
)

TODAY = date(2026, 11, 21)
_PAGE = (Source("https://news.example/1", "News"),)
_NTH = ("", "1st", "2nd", "3rd", "4th")
_SERIES = {
    "uk-som": ("UK Senior Officials' Meeting", Level.SENIOR_OFFICIALS, ("united-kingdom",)),
    "canada-som": ("Canada Senior Officials' Meeting", Level.SENIOR_OFFICIALS, ("canada",)),
    "japan-summit": ("Japan Summit", Level.SUMMIT, ("japan",)),
}


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def _country(id_: str, name: str, iso: str, capital: str) -> tuple[Place, Place]:
    return (
        Place(id_, name, PlaceKind.COUNTRY, iso=iso),
        Place(capital.lower().replace(" ", "-"), capital, PlaceKind.CITY, id_),
    )


def _partner(
    id_: str, name: str, iso: str, status: PartnerStatus, *history: Step, alias: str = ""
) -> Partner:
    aliases = (alias,) if alias else ()
    return Partner(
        id_, name, PartnerKind.COUNTRY, status, "A partner.", _PAGE, iso=iso, aliases=aliases, history=history
    )


def _meeting(id_: str, title: str, series: str, level: Level, on: str, **known: object) -> Meeting:
    fields: dict[str, object] = {"summary": "Both sides met.", "sources": _PAGE, "date": day(on), **known}
    return Meeting(id=id_, title=title, series=series, level=level, **fields)  # type: ignore[arg-type] # any may be given


def _held(series: str, number: int, on: str, **known: object) -> Meeting:
    """The n-th of one of the series above."""
    name, level, partners = _SERIES[series]
    fields: dict[str, object] = {"ordinal": number, "partners": partners, **known}
    return _meeting(f"{series}-{number}", f"{_NTH[number]} ASEAN-{name}", series, level, on, **fields)


def _amm(number: int, on: str) -> Meeting:
    title = f"{number}th ASEAN Foreign Ministers' Meeting"
    return _meeting(f"amm-{number}", title, "amm", Level.MINISTERIAL, on, ordinal=number, acronym="AMM")


def _programme(id_: str, name: str, kind: ProgrammeKind, **known: object) -> Programme:
    return Programme(id_, name, kind, "What was agreed.", _PAGE, **known)  # type: ignore[arg-type] # any may be given


_FULL, _SECTORAL = PartnerStatus.DIALOGUE_PARTNER, PartnerStatus.SECTORAL_DIALOGUE_PARTNER
_PLAN, _MASTER = ProgrammeKind.PLAN_OF_ACTION, ProgrammeKind.MASTER_PLAN

RECORDS: tuple[Record, ...] = (
    *_country("united-kingdom", "United Kingdom", "GB", "London"),
    *_country("canada", "Canada", "CA", "Ottawa"),
    *_country("japan", "Japan", "JP", "Tokyo"),
    *_country("australia", "Australia", "AU", "Canberra"),
    *_country("norway", "Norway", "NO", "Oslo"),
    *_country("germany", "Germany", "DE", "Berlin"),
    *_country("viet-nam", "Viet Nam", "VN", "Da Nang"),
    Person("philip-barton", "Philip Barton"),
    Person("nguyen-an", "Nguyen An"),
    Person("marta-morgan", "Marta Morgan"),
    _partner(
        "united-kingdom",
        "United Kingdom",
        "GB",
        _FULL,
        Step("Application to become a Dialogue Partner submitted", day("2020-06")),
        Step("Dialogue Partner status conferred", day("2021-08-02"), "54th AMM", "amm-54"),
        alias="UK",
    ),
    _partner(
        "canada",
        "Canada",
        "CA",
        _FULL,
        Step("Dialogue Partner relations established", day("1977-02")),
        Step("Acceded to the Treaty of Amity and Cooperation", day("2010-07-23")),
        Step("Relations raised to Strategic Partnership", day("2023-09-06")),
    ),
    _partner(
        "japan",
        "Japan",
        "JP",
        _FULL,
        Step("Relations raised to Strategic Partnership", day("2011-11")),
        Step("Comprehensive Strategic Partnership formally requested", day("2023-03-28")),
        Step("Relations raised to Comprehensive Strategic Partnership", day("2023-09-06")),
    ),
    _partner(
        "australia",
        "Australia",
        "AU",
        _FULL,
        Step("Relations raised to Comprehensive Strategic Partnership", day("2021-10-27")),
    ),
    _partner(
        "norway",
        "Norway",
        "NO",
        _SECTORAL,
        Step("Sectoral Dialogue Partner status granted"),
        Step("Acceded to the Treaty of Amity and Cooperation", day("2013-07-01")),
    ),
    _partner(
        "germany",
        "Germany",
        "DE",
        PartnerStatus.DEVELOPMENT_PARTNER,
        Step("Development Partner status granted", day("2016-07"), "49th AMM", "amm-49"),
    ),
    Series("uk-som", "ASEAN-UK Senior Officials' Meeting", Level.SENIOR_OFFICIALS, "AUKSOM"),
    Series("canada-som", "ASEAN-Canada Senior Officials' Meeting", Level.SENIOR_OFFICIALS),
    Series("japan-summit", "ASEAN-Japan Summit", Level.SUMMIT),
    Series("amm", "ASEAN Foreign Ministers' Meeting", Level.MINISTERIAL, "AMM"),
    Series("talks", "Talks on Ports", Level.FORUM),
    _held(
        "uk-som",
        1,
        "2022-07-06",
        places=("london",),
        mode=Mode.IN_PERSON,
        attendances=(
            Attendance("philip-barton", "Permanent Under-Secretary of the United Kingdom", chair=True),
            Attendance("nguyen-an", "Envoy of Viet Nam", chair=True),
        ),
        documents=(Document("Joint Statement"),),
        pledges=(Pledge("united-kingdom", Decimal(1_500_000), "GBP", programme="port-fund"),),
    ),
    _held("uk-som", 2, "2023-06-08", mode=Mode.VIRTUAL),
    _held("uk-som", 3, "2024-05-10", date_end=day("2024-05-12"), places=("da-nang",)),
    _held("uk-som", 4, "2025-04-10"),
    _held(
        "canada-som",
        1,
        "2022-05-20",
        places=("ottawa",),
        attendances=(
            Attendance("marta-morgan", "Deputy Minister of Canada", chair=True),
            Attendance("philip-barton", "Observer of the United Kingdom"),
        ),
        documents=(Document("Ottawa Statement"), Document("Work Programme")),
        pledges=(Pledge("canada", Decimal(1_500_000), "CAD", programme="port-fund"),),
    ),
    _held("canada-som", 2, "2023-09-01", date_end=day("2023-09-02")),
    _held("japan-summit", 1, "2012-03-01", places=("tokyo",)),
    _held("japan-summit", 2, "2022-03-15", places=("da-nang",)),
    _amm(49, "2016-07-24"),
    _amm(53, "2020-09-09"),
    _amm(54, "2021-08-02"),
    _meeting(
        "three-ports",
        "Talks on Ports of the North",
        "talks",
        Level.FORUM,
        "2024-02-01",
        partners=("united-kingdom", "canada"),
    ),
    _meeting(
        "many-ports",
        "Talks on Ports of the South",
        "talks",
        Level.FORUM,
        "2024-03-01",
        partners=("united-kingdom", "canada", "japan"),
    ),
    _programme("port-fund", "Harbour Fund", ProgrammeKind.FUND),
    _programme(
        "canada-plan-1",
        "ASEAN-Canada Plan of Action 2016-2020",
        _PLAN,
        since=day("2016"),
        until=day("2020"),
        partners=("canada",),
    ),
    _programme(
        "canada-plan-2",
        "ASEAN-Canada Plan of Action 2021-2025",
        _PLAN,
        since=day("2021"),
        until=day("2025"),
        partners=("canada",),
        adopted=Adoption(day("2020-09-12"), "A ministerial in September"),
    ),
    _programme(
        "uk-plan",
        "ASEAN-UK Plan of Action 2019-2023",
        _PLAN,
        since=day("2019"),
        until=day("2023"),
        partners=("united-kingdom",),
    ),
    _programme("ports-2010", "Master Plan on Harbours 2010", _MASTER, since=day("2010"), until=day("2015")),
    _programme("ports-2025", "Master Plan on Harbours 2025", _MASTER, since=day("2016"), until=day("2025")),
    _programme(
        "schools", "Strategic Schedule for Rural Schools", _MASTER, since=day("2012"), until=day("2030")
    ),
    _programme(
        "rivers",
        "Declaration on Clean Rivers",
        ProgrammeKind.DECLARATION,
        adopted=Adoption(day("2022-06-01"), "A meeting of June"),
    ),
)


@cache
def scene() -> Scene:
    catalogue = Catalogue(RECORDS)
    return Scene(catalogue, Matcher(catalogue_names(catalogue)))


@cache
def said(text: str) -> Said:
    return scene().read(text, TODAY)


def offers(text: str, sort: str) -> list[Offer]:
    """What the words of a text may mean, of one sort."""
    return [one for one in said(text).offers if one.sort == sort]


def proposed(room: Callable[[Proposer], Iterator[Reading]], text: str) -> list[Reading]:
    """The readings of a room."""
    return list(room(Proposer(scene(), said(text))))


@cache
def _reader() -> Reader:
    return Reader(scene())


def readings(text: str) -> list[Reading]:
    """All readings of a text."""
    return _reader().readings(said(text))


def ids(condition: Condition) -> list[str]:
    """The records that fit."""
    engine = scene().engine
    return [engine.refs[at].id for at in range(len(engine.refs)) if engine.mask(condition) >> at & 1]


def meeting(id_: str) -> Ref:
    return Ref(Kind.MEETING, id_)


def programme(id_: str) -> Ref:
    return Ref(Kind.PROGRAMME, id_)


def partner(id_: str) -> Ref:
    return Ref(Kind.PARTNER, id_)
