from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import time_machine

from bot.zone import DEFAULT_ZONE, read_zone, today_in


@pytest.mark.parametrize(
    ("name", "day"),
    [(DEFAULT_ZONE, date(2026, 11, 22)), ("UTC", date(2026, 11, 21)), ("America/Lima", date(2026, 11, 21))],
)
def test_a_zone_decides_which_day_it_is(name: str, day: date) -> None:
    """Where it is past midnight it is the next day, and by default that is where the Secretariat is."""
    with time_machine.travel(datetime(2026, 11, 21, 18, tzinfo=UTC), tick=False):
        assert today_in(read_zone(name))() == day


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "Asia", "\0", "x" * 5_000])
def test_a_wrong_name_is_one_sentence(name: str) -> None:
    """What is no IANA name, in whatever way, is refused with the same sentence."""
    with pytest.raises(ValueError, match=r"there is no time zone '.*'; names are such as Asia/Jakarta"):
        read_zone(name)
