"""Meetings by the building that they were held in."""

from __future__ import annotations

import pytest

from store.query.condition import Has
from tests.bot.reading.proposed import said


def venues(text: str) -> list[tuple[str, ...]]:
    return [one.key for one in said(text).offers if one.sort == "venue"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("meetings housed in the Peace Palace", ("Peace Palace",)),
        ("what was held in the kuala lumpur convention centre", ("Kuala Lumpur Convention Centre",)),
        ("meetings in the Hotel Padma", ("Hotel Padma, Legian",)),
    ],
)  # fmt: skip
def test_a_building_is_named_whole_or_up_to_its_comma(text: str, named: tuple[str, ...]) -> None:
    """The longest name counts: the convention centre of one city is not that of another."""
    found = [one for one in said(text).offers if one.sort == "venue"]
    assert [one.where for one in found] == [Has("venue", named)]


@pytest.mark.parametrize("text", ["the peace declaration", "meetings in a palace", "in a convention centre"])
def test_a_part_of_a_name_is_no_building(text: str) -> None:
    """All words of the name are needed."""
    assert venues(text) == []


def test_a_body_is_a_building_only_where_a_place_would_stand() -> None:
    """One meets at the Secretariat, and with it."""
    (placed,) = (one for one in said("meetings held at the ASEAN Secretariat").offers if one.sort == "venue")
    assert placed.prior == 1.0
    assert [one for one in said("meetings with the ASEAN Secretariat").offers if one.sort == "venue"] == []


def test_a_building_is_named_by_its_initials_in_capitals_behind_a_place() -> None:
    """'At the PICC', but no word that happens to be spelt so."""
    assert venues("meetings at the PICC") == [("Philippine International Convention Center",)]
    assert venues("meetings at the picc") == []
    assert venues("meetings with the PICC") == []
