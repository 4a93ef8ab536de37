"""A day as people write it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.corrections.day import read_day

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2022-07-06", "2022-07-06"),
        (" 6 July  2022 ", "2022-07-06"),
        ("July 6th, 2022", "2022-07-06"),
        ("July 2022", "2022-07"),
        ("2022", "2022"),
    ],
)
def test_a_date_is_read(text: str, iso: str) -> None:
    """To the precision that it has."""
    found = read_day(text, TODAY)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    ["", "soon", "6 July", "2022-02-31", "6 to 8 July 2022", "before 2022", "in 2020 or 2021", "2010s"],
)
def test_anything_else_is_none(text: str) -> None:
    """A span, a day of no year, a day that is none: no date is guessed."""
    assert read_day(text, TODAY) is None


@given(st.text(max_size=200))
def test_no_text_fails(text: str) -> None:
    """Whatever is written is a date or none."""
    read_day(text, TODAY)
