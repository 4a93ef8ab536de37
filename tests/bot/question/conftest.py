from __future__ import annotations

import pytest

from store.kinds import Level, PartnerKind, PartnerStatus, PlaceKind
from store.reading import read_packaged
from store.records import Meeting, Partner, Place, Series
from tests.bot.question.room import Room
from tests.bot.small import RECORDS, SOURCES, day

CANADA = (
    Partner(
        "canada",
        "Canada",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "A dialogue partner since 1977.",
        SOURCES,
        iso="CA",
        aliases=("Canadian",),
    ),
    Series("asean-canada-jcc", "ASEAN-Canada Joint Cooperation Committee Meeting", Level.COMMITTEE, "ACJCC"),
    Meeting(
        "asean-canada-jcc-4",
        "4th ASEAN-Canada Joint Cooperation Committee Meeting",
        "asean-canada-jcc",
        Level.COMMITTEE,
        day("2019-05-14"),
        "It weighed wheat and canola.",
        SOURCES,
        partners=("canada",),
        ordinal=4,
        places=("ottawa",),
    ),
    Place("canada", "Canada", PlaceKind.COUNTRY, iso="CA"),
    Place("ottawa", "Ottawa", PlaceKind.CITY, "canada"),
)


@pytest.fixture(scope="session")
def small() -> Room:
    """The small catalogue and what ASEAN does with Canada."""
    return Room((*RECORDS, *CANADA))


@pytest.fixture(scope="session")
def packaged() -> Room:
    """The catalogue that comes with the package."""
    return Room(read_packaged())
