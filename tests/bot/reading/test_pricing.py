"""What any reading is priced by."""

from __future__ import annotations

import pytest

from bot.reading.offers.offer import Offer
from bot.reading.pricing import Pricing
from tests.bot.reading.planted import said, scene


def price(text: str, *sorts: str) -> dict[str, float]:
    """What is priced where the meanings of some sorts are taken; nothing that is not so."""
    read = said(text)
    taken: list[Offer] = []
    for one in read.offers:
        if one.sort in sorts and not any(one.over(other) for other in taken):
            taken.append(one)
    found = Pricing(read, scene().content).price(taken, sum(one.gain for one in taken))
    return {name: round(value, 2) for name, value in found.items() if value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "meetings with Canada in London in 2022",
            {
                "left partner": 1.0,
                "left place": 1.0,
                "left time": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left over 2.0": 1.0,
                "left names": 3.0,
                "left": 3.12,
                "left share": 0.94,
                "left most": 0.9,
                "left told": 1.0,
                "left capital": 1.0,
                "left titled": 0.52,
            },
        ),
        (
            "meetings with Zorblatt in Kelp",
            {
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left": 1.2,
                "left share": 0.86,
                "left most": 0.6,
                "left unknown": 2.0,
                "left closing unknown": 1.0,
                "left place": 1.0,
                "left capital": 1.0,
            },
        ),
        (
            "the 49th AMM, summit with Japan and Canada and Norway",
            {
                "left partner": 2.0,
                "left record": 1.0,
                "left level": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left over 2.0": 1.0,
                "left names": 3.0,
                "left": 3.76,
                "left share": 0.95,
                "left most": 0.81,
                "left unknown": 1.0,
                "left capital": 1.0,
                "left titled": 2.35,
            },
        ),
        (
            "meetings with Sweden in 2020",
            {
                "left time": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left over 2.0": 1.0,
                "left names": 1.0,
                "left": 2.4,
                "left share": 0.92,
                "left most": 0.9,
                "left unknown": 1.0,
                "left told": 1.0,
                "left place": 1.0,
                "left capital": 1.0,
                "left foreign": 1.0,
                "left foreign state": 1.0,
                "left foreign met": 1.0,
            },
        ),
        (
            "harbours and rivers and schools and lighthouses",
            {
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left over 2.0": 1.0,
                "left": 2.93,
                "left share": 0.94,
                "left most": 0.81,
            },
        ),
        (
            "upcoming meetings in Ottawa",
            {
                "left place": 1.0,
                "left time": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left names": 2.0,
                "left": 0.81,
                "left share": 0.8,
                "left most": 0.81,
                "left capital": 1.0,
                "left ahead": 1.0,
            },
        ),
        (
            "MEETINGS WITH ZORBLATT",
            {
                "left over 0.3": 1.0,
                "left": 0.6,
                "left share": 0.75,
                "left most": 0.6,
                "left unknown": 1.0,
                "left closing unknown": 1.0,
            },
        ),
        ("when was it", {"left nothing": 1.0}),
    ],
)
def test_what_is_left_over_is_counted_by_what_it_is(text: str, expected: object) -> None:
    """Names by their sorts, words that no record holds, times, places, capitals, states that are none."""
    assert price(text) == expected


@pytest.mark.parametrize(
    ("text", "sort", "expected"),
    [
        (
            "meetings with Canada in London in 2022",
            "partner",
            {
                "left time": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left names": 1.0,
                "explained": 2.85,
                "left": 1.8,
                "left share": 0.37,
                "left most": 0.9,
                "left told": 1.0,
                "left place": 1.0,
            },
        ),
        (
            "meetings with Canada in London in 2022",
            "place",
            {
                "left time": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left names": 1.0,
                "explained": 2.9,
                "left": 1.8,
                "left share": 0.37,
                "left most": 0.9,
                "left told": 1.0,
                "left place": 1.0,
            },
        ),
        (
            "meetings with Canada in London in 2022",
            "time",
            {
                "left partner": 1.0,
                "left place": 1.0,
                "left over 0.3": 1.0,
                "left over 0.7": 1.0,
                "left over 1.2": 1.0,
                "left names": 2.0,
                "explained": 1.1,
                "left": 1.32,
                "left share": 0.5,
                "left most": 0.81,
                "left capital": 1.0,
                "left titled": 0.52,
            },
        ),
        (
            "meetings with Sweden and Canada",
            "partner",
            {
                "left over 0.3": 1.0,
                "explained": 1.6,
                "left": 0.6,
                "left share": 0.25,
                "left most": 0.6,
                "left unknown": 1.0,
                "left capital": 1.0,
                "left foreign": 1.0,
                "left foreign state": 1.0,
                "left foreign met": 1.0,
            },
        ),
        ("harbours and rivers and schools and lighthouses", "word", {"explained": 2.93, "left nothing": 1.0}),
    ],
)
def test_what_is_taken_is_left_over_no_more(text: str, sort: str, expected: object) -> None:
    """It explains so much, at most nine."""
    assert price(text, sort) == expected


@pytest.mark.parametrize(
    ("gained", "expected"),
    [
        (8.5, 8.5),
        (9.0, 9.0),
        (9.5, 9.0),
    ],
)
def test_no_more_than_nine_is_explained(gained: float, expected: object) -> None:
    """However much is named."""
    assert Pricing(said("zorblatt"), scene().content).price((), gained)["explained"] == expected
