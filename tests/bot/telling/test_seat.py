from __future__ import annotations

import pytest

from bot.telling.seat import place_in, seat_of
from tests.bot.telling.world import ground, programme


@pytest.mark.parametrize(
    ("summary", "place"),
    [
        ("A centre in Tokyo, announced in Malaysia in May 2020.", "Tokyo"),
        ("A centre announced in Malaysia; its secretariat office was opened in Tokyo.", "Malaysia"),
        ("A centre set up by an agreement signed in Tokyo.", ""),
        ("A centre for peace in the Japan Trench.", ""),
    ],
)
def test_a_seat_is_not_where_something_was_signed(summary: str, place: str) -> None:
    """A place counts that something is in; one where something was done only beside a word for a seat."""
    seat = seat_of(programme("x", "Peace Body", summary), ground())
    assert (seat.place if seat else "") == place


def test_any_place_tells_where_something_was_done() -> None:
    found = place_in(programme("x", "Peace Body", "Set up by an agreement signed in Tokyo."), ground())
    assert found is not None
    assert found.place == "Tokyo"
