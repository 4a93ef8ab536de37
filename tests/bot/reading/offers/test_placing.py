"""Which names stand where a place would."""

from __future__ import annotations

import pytest

from bot.reading.offers.offer import Offer
from tests.bot.reading.planted import offers
from tests.bot.reading.proposed import said
from tests.bot.reading.proposed import scene as packaged


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("meetings held in Japan", ["japan"]),
        ("meetings in Japan, Canada or the UK", ["japan", "canada", "united-kingdom"]),
        ("meetings with Japan or Canada", []),
        ("has Canada played host to a summit", ["canada"]),
        ("Canadian cities that have had a summit", ["canada"]),
        ("Canadian summits in a city", []),
        ("meetings with Japan hosted in Canada", ["canada"]),
    ],
)
def test_a_host_stands_where_a_place_would(text: str, hosts: list[str]) -> None:
    """Behind 'in', before 'soil' or 'hosted', or joined to another that does."""
    likely = [one.key for one in offers(text, "place") if one.prior > 1.0]
    assert likely == hosts


def _read(text: str, sort: str) -> list[Offer]:
    """Over the packaged catalogue."""
    return [one for one in said(text).offers if one.sort == sort]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("meetings in Denmark", []),
        ("who came from Denmark", ["denmark"]),
        ("Denmark's minister", ["denmark"]),
    ],
)
def test_who_met_in_a_country_came_from_anywhere(text: str, sides: list[str]) -> None:
    """A country that stands as a place is nobody's side."""
    assert [one.key for one in _read(text, "side")] == sides


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("meetings in North Korea", ["democratic-peoples-republic-of-korea"]),
        ("meetings in South Korea", ["republic-of-korea"]),
        ("meetings in Papua New Guinea", ["papua-new-guinea"]),
    ],
)
def test_a_country_within_anothers_name_is_not_meant(text: str, places: list[str]) -> None:
    """'Korea' in 'North Korea' is neither partner nor place."""
    assert {one.key for sort in ("place", "partner") for one in _read(text, sort)} == set(places)


def test_a_seat_is_no_meeting() -> None:
    """A place tells where meetings were; that a body has its seat there makes it no more likely meant."""
    (place,) = _read("meetings in Jakarta", "place")
    credit = dict(zip((ref.id for ref in packaged().engine.refs), place.credit.tolist(), strict=False))
    assert credit["asean-secretariat"] < credit["asean-uk-jcc-5"] / 2
