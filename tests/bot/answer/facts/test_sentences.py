from __future__ import annotations

import re

import pytest

from bot.answer.facts.sentences import MONEY, dates_in, first_with, telling
from tests.bot.answer.world import CANADA_SOM_1, UK_SOM_1, inquiry


@pytest.mark.parametrize(
    ("sentence", "sums"),
    [
        (
            "Japan gave 50 million US dollars and 21 million Australian dollars.",
            ["50 million US dollars", "21 million Australian dollars"],
        ),
        ("A grant of EUR 5 million.", ["EUR 5 million"]),
        ("It has US$ 1.2 billion.", ["US$ 1.2 billion"]),
        ("Seven million people met 3 times in 2020.", []),
        ("Some two million were reached.", ["two million"]),
    ],
)
def test_sums_are_found_in_sentences(sentence: str, sums: list[str]) -> None:
    """A number with its unit or coin is a sum."""
    assert [found[0] for found in MONEY.finditer(sentence)] == sums


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("Adopted on 6 September 2016.", ("2016-09-06",)),
        ("From November 2020 to 2022.", ("2020-11", "2022")),
        ("It has 2100 members.", ()),
    ],
)
def test_dates_are_found_in_sentences(sentence: str, dates: tuple[str, ...]) -> None:
    """A date is read to the precision written."""
    assert dates_in(sentence) == dates


def test_the_sentence_that_says_most_is_told() -> None:
    """A sentence is chosen by the question's words, within those that fit a pattern; none where none does."""
    asked = inquiry("what scholarships did canada announce")
    canada, uk = asked.record(CANADA_SOM_1), asked.record(UK_SOM_1)
    assert telling(canada, asked) == "Canada announced 40 new scholarships."
    assert telling(uk, asked) == ""
    assert telling(canada, asked, re.compile("Statement")) == ""
    assert first_with(canada, re.compile("Statement")) == "Ottawa Statement"
