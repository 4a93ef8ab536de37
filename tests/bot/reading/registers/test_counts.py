"""What is counted of the items of a register."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.tenures import tenures
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("how many countries have chaired since 2010", "10"),
        ("how many different countries has the SG come from", "8"),
        ("how many times has Laos chaired", "3"),
        ("how many Secretaries-General have there been", "15"),
    ],
)
def test_countries_are_counted_where_they_are_asked_for(text: str, number: str) -> None:
    """Else the terms."""
    told = answer(proposed(tenures, text, "number")[0], text)
    assert isinstance(told, Fact)
    assert told.values[0] == number


def test_the_countries_that_are_counted_are_named() -> None:
    """And not their terms."""
    text = "how many countries have had the chair since 2022"
    told = answer(proposed(tenures, text, "number")[0], text)
    assert isinstance(told, Fact)
    assert "5. Cambodia, Indonesia, Lao PDR, Malaysia and Philippines" in told.lead


def test_years_and_those_that_had_several_are_not_counted_so() -> None:
    """These are told otherwise."""
    assert not proposed(tenures, "how many years was Surin SG", "number")
    assert not proposed(tenures, "how many countries have chaired more than once", "number")
