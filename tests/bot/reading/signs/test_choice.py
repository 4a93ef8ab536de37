"""A text may let choose between two values of one field of a record that it names."""

from __future__ import annotations

import pytest

from bot.reading.signs.choice import choice
from bot.reading.signs.siding import sided
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("13th ASEAN-Russia JCC (2015): Jakarta or Moscow?", "where"),
        ("was the 46th ASEAN Summit in KL or in Langkawi", "where"),
        ("37th ASEAN Summit: virtual or in Ha Noi?", "where"),
        ("18th ASEAN-Canada Dialogue - online or in person?", "mode"),
        ("1st ASEAN-UK SOM: 2021 or 2022?", "when"),
        ("Laos or Cambodia in the chair at the 44th summit?", "who"),
        ("where was the 46th ASEAN Summit, KL or Langkawi", ""),
        ("12th AMM in Bali or Jakarta? which", "where"),
        ("which came first, the 12th AMM in Bali or the 13th in Kuala Lumpur", ""),
        ("list meetings in Jakarta or Moscow", ""),
        ("the 2021 or 2022 summit", ""),
        ("was the 46th ASEAN Summit in Langkawi", ""),
    ],
)
def test_the_field_is_asked_that_tells_which_holds(text: str, field: str) -> None:
    """Two places, days or chairs joined by 'or' beside one record ask for its place, day or chair."""
    found = choice(said(text))
    assert (found.field if found else "") == field


def test_a_country_to_choose_is_nobodys_side() -> None:
    """Who chaired is asked, not who was there for one of the two."""
    assert sided(said("Laos or Cambodia chairing the 44th summit?")) == ()
    assert sided(said("the Cambodian co-chair of the 44th summit?")) == ("cambodia",)
