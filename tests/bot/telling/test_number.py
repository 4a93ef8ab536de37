from __future__ import annotations

import pytest

from bot.telling.number import numbers
from tests.bot.telling.world import DIALOGUE_1, DIALOGUE_2, NETWORK, PLAN, lacking, values


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("787,000 tonnes in 2020.", ["787000"]),
        ("Begun with eleven universities.", ["11"]),
        ("Work on COVID-19 in 2022-2026 at the 1st meeting.", []),
        ("500 million doses for 2 million euros.", ["500 million"]),
    ],
)
def test_numbers_are_no_dates_sums_and_parts_of_words(sentence: str, found: list[str]) -> None:
    assert numbers(sentence) == found


def test_the_number_beside_what_is_counted_is_told() -> None:
    assert values(NETWORK, "number", "how many schools") == ("1200",)
    assert values(PLAN, "number", "how many actions") == ("12",)


def test_people_are_told_where_a_sentence_counts_them() -> None:
    assert values(DIALOGUE_1, "number", "how many delegates") == ("40",)
    assert lacking(DIALOGUE_2, "number", "how many delegates") == "how many took part"


def test_a_number_of_something_else_is_not_told() -> None:
    assert lacking(DIALOGUE_1, "number", "how many documents") == "that number"


def test_the_number_nearest_to_what_is_asked_comes_first() -> None:
    """In the order of the sentence where nothing is."""
    assert numbers("It has 3 schools and 7 boats.", frozenset({"boat"})) == ["7", "3"]
    assert numbers("It has 3 schools and 7 boats.") == ["3", "7"]
