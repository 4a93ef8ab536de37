"""Series of one name, told apart by what stands in brackets behind it."""

from __future__ import annotations

import pytest

from bot.reading.offers.editions import edition_offers
from store.query.condition import Has
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Canada JCCs of the first series", "asean-canada-jcc-first-series"),
        ("JCCs with Canada, first series only", "asean-canada-jcc-first-series"),
        ("old series of the ASEAN-Canada Dialogue", "asean-canada-dialogue-first-series"),
    ],
)
def test_the_first_series_is_the_one_that_is_called_so(text: str, series: str) -> None:
    """Of those that are, the one that shares most words; it is neither the first meeting nor alone."""
    read = said(text)
    [found] = edition_offers(read.text, scene().rows)
    assert found.where == Has("series", (series,))
    assert not read.text.group("pick")
    assert not read.text.group("alone")
    assert not [one for one in read.offers if one.sort in ("ordinal", "rank")]


def test_the_first_of_a_series_is_a_meeting() -> None:
    """'The first JCC' tells no series."""
    assert not list(edition_offers(said("the first JCC with Canada").text, scene().rows))
