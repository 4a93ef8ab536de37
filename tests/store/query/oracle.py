"""What fits a condition, found by plain Python over each record, for the engine to be compared with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from store.content import stems
from store.kinds import MEMBERS, Level, Mode
from store.query.condition import Beside, Condition, Has, Holding, Linked, Says, Some, Within
from store.query.query import Pick, Project, Select
from store.query.sort import Sort
from store.records import Meeting
from tests.store.query.packaged import ENGINE

CATALOGUE = ENGINE.catalogue
Fits = Callable[[Meeting], bool]


def _in(meeting: Meeting, place: str) -> bool:
    for here in meeting.places:
        at: str | None = here
        while at:
            if at == place:
                return True
            at = CATALOGUE.places[at].within
    return False


def _adopted(meeting: Meeting) -> bool:
    """Whether an agreement was adopted there, by either side's record."""
    own = {document.programme for document in meeting.documents}
    return any(
        programme.kind.value == "agreement"
        and (
            programme.id in own or (programme.adopted is not None and programme.adopted.meeting == meeting.id)
        )
        for programme in CATALOGUE.programmes.values()
    )


def _titles(meeting: Meeting) -> str:
    series = CATALOGUE.series[meeting.series]
    return " ".join(
        [
            *(meeting.title, meeting.acronym or "", *meeting.aliases),
            *(series.name, series.acronym or "", *series.aliases),
        ]
    )


_FIRST_US = min(
    (one for one in CATALOGUE.meetings.values() if one.series == "asean-us-summit"),
    key=lambda one: (one.date, one.id),
)
_US_SUMMITS = Select(Sort.MEETING, Has("series", ("asean-us-summit",)))

CASES: Mapping[str, tuple[Condition, Fits]] = {
    "with China": (Has("partner", ("china",)), lambda one: "china" in one.partners),
    "with either": (
        Has("partner", ("canada", "japan")),
        lambda one: bool({"canada", "japan"} & set(one.partners)),
    ),
    "with none": (Holding("partner", None, 0), lambda one: not one.partners),
    "summits": (Has("level", ("summit",)), lambda one: one.level is Level.SUMMIT),
    "in Indonesia": (Has("place", ("indonesia",)), lambda one: _in(one, "indonesia")),
    "in Kuala Lumpur": (Has("city", ("kuala-lumpur",)), lambda one: "kuala-lumpur" in one.places),
    "in a member state": (
        Has("region", ("asean",)),
        lambda one: any(_in(one, place.id) for place in CATALOGUE.places.values() if place.iso in MEMBERS),
    ),
    "virtual": (Has("mode", ("virtual",)), lambda one: one.mode is Mode.VIRTUAL),
    "from 2010 to 2019": (
        Within("date", date(2010, 1, 1), date(2019, 12, 31)),
        lambda one: 2010 <= one.date.year <= 2019,
    ),
    "since mid-2020": (Within("date", date(2020, 6, 15)), lambda one: one.date.first >= date(2020, 6, 15)),
    "in November": (Within("date", month=11), lambda one: one.date.month == 11),
    "before the first with the US": (
        Beside("date", "before", Pick(_US_SUMMITS, "date", 0)),
        lambda one: one.date.last < _FIRST_US.date.first,
    ),
    "third to seventh": (
        Holding("ordinal", 3, 7),
        lambda one: one.ordinal is not None and 3 <= one.ordinal <= 7,
    ),
    "with documents": (Holding("document", 2), lambda one: len({doc.title for doc in one.documents}) >= 2),
    "about trade": (Has("topic", ("trade",)), lambda one: "trade" in one.topics),
    "big pledges": (
        Some(Sort.PLEDGE, Holding("amount", 10_000_000)),
        lambda one: any(pledge.amount >= Decimal(10_000_000) for pledge in one.pledges),
    ),
    "agreements": (
        Linked("id", Project(Select(Sort.PROGRAMME, Has("kind", ("agreement",))), ("meeting",))),
        _adopted,
    ),
    "said in the title": (Says("special", named=True), lambda one: "special" in stems(_titles(one))),
}
