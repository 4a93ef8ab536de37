from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot.preferences.preferences import UNCHANGED, Preferences, Quiet
from bot.zone import read_zone

JAKARTA = read_zone("Asia/Jakarta")
NIGHT, NOON = Quiet(time(22), time(7)), Quiet(time(12), time(13, 30))


@pytest.mark.parametrize(
    ("quiet", "moment", "covered"),
    [
        (NIGHT, time(22), True),
        (NIGHT, time(3), True),
        (NIGHT, time(7), False),
        (NIGHT, time(21, 59), False),
        (NOON, time(12), True),
        (NOON, time(13, 29, 59), True),
        (NOON, time(13, 30), False),
        (NOON, time(0), False),
    ],
)
def test_quiet_hours_begin_and_end_on_the_minute(quiet: Quiet, moment: time, covered: bool) -> None:
    """The first moment is quiet, the last is not, over midnight as within a day."""
    assert quiet.covers(moment) is covered


def test_quiet_hours_are_those_of_the_chats_zone() -> None:
    """At 14:30 in London it is night in Jakarta."""
    at = datetime(2026, 11, 30, 15, 30, tzinfo=UTC)
    assert Preferences(quiet=NIGHT).is_quiet(at, JAKARTA)
    assert not Preferences(quiet=NIGHT, zone="Europe/London").is_quiet(at, JAKARTA)
    assert not UNCHANGED.is_quiet(at, JAKARTA)


def test_a_zone_that_there_is_no_more_is_the_usual_one() -> None:
    """What was chosen long ago does no harm."""
    assert Preferences(zone="Asia/Atlantis").zone_or(JAKARTA) is JAKARTA
    assert Preferences(zone="Asia/Tokyo").zone_or(JAKARTA).key == "Asia/Tokyo"
