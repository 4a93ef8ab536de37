"""What goes with a reply as a file, before it is made."""

from __future__ import annotations

from bot.attachment.attachment import Chart, Lane


def test_a_chart_shows_as_many_years_as_its_lanes_hold() -> None:
    """From its first on."""
    lane = Lane("Summits", 0, (1, 0, 2), (0, 0, 1))
    assert list(Chart("uk", "UK", "", 2020, (lane,)).years) == [2020, 2021, 2022]
