"""What a partner's relations were on a day, and who coordinated them."""

from __future__ import annotations

from datetime import date

import pytest

from store.dates import PartialDate
from store.kinds import PartnerKind, PartnershipLevel, PartnerStatus, Standing
from store.records import Coordinator, Elevation, Member, Partner


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


PARTNER = Partner(
    "canada",
    "Canada",
    PartnerKind.COUNTRY,
    PartnerStatus.DIALOGUE_PARTNER,
    "A partner.",
    (),
    coordinators=(
        Coordinator("laos", day("2018"), day("2021-08-03")),
        Coordinator("brunei", as_of=day("2024-07-26")),
        Coordinator("vietnam", day("2024"), day("2027")),
    ),
    levels=(
        Elevation(PartnershipLevel.DIALOGUE_PARTNER, day("1977")),
        Elevation(PartnershipLevel.STRATEGIC_PARTNER, day("2023-09-06")),
        Elevation(PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER),
    ),
)


@pytest.mark.parametrize(
    ("on", "country"),
    [
        (date(2010, 1, 1), None),
        (date(2019, 5, 1), "laos"),
        (date(2021, 8, 3), "laos"),
        (date(2022, 1, 1), None),
        (date(2024, 7, 26), "brunei"),
        (date(2025, 1, 1), "vietnam"),
        (date(2028, 1, 1), None),
    ],
)
def test_the_coordinator_of_a_day(on: date, country: str | None) -> None:
    """The last whose term had surely begun and not ended; one named without a term counts from that day."""
    found = PARTNER.coordinator_on(on)
    assert (found.country if found else None) == country


@pytest.mark.parametrize(
    ("on", "level"),
    [
        (date(1976, 12, 31), None),
        (date(1980, 1, 1), PartnershipLevel.DIALOGUE_PARTNER),
        (date(2023, 9, 6), PartnershipLevel.STRATEGIC_PARTNER),
        (date(2026, 1, 1), PartnershipLevel.STRATEGIC_PARTNER),
    ],
)
def test_the_level_of_a_day(on: date, level: PartnershipLevel | None) -> None:
    """The latest that was reached until then; an undated one is claimed of no day."""
    found = PARTNER.level_on(on)
    assert (found.level if found else None) == level


def test_a_member_is_a_founder_only_where_that_is_said() -> None:
    """Most joined later."""
    assert not Member("laos", "Laos", Standing.MEMBER, "laos", "A member.", ()).founding
