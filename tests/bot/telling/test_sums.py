from __future__ import annotations

import pytest

from bot.telling.sums import sums


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        (
            "Japan gave 50 million US dollars and 21 million Australian dollars.",
            ["50000000 USD", "21000000 AUD"],
        ),
        ("A grant of EUR 5 million.", ["5000000 EUR"]),
        ("It has US$1.2 billion.", ["1200000000 USD"]),
        ("They put in USD 900,000 each.", ["900000 USD"]),
        ("Raised from 70 million to 170 million euros.", ["70000000 EUR", "170000000 EUR"]),
        ("Begun with 7.5 billion yen, then 2 million.", ["7500000000 JPY", "2000000 JPY"]),
        ("Worth 25-30 million pounds.", ["30000000 GBP"]),
        ("One million US dollars from each.", ["1000000 USD"]),
        ("An initiative of 40 million dollars.", ["40 million dollars"]),
        ("500 million doses for 3 million people in 2020.", []),
        ("COVID-19 and 2022-2026.", []),
    ],
)
def test_sums_are_read_to_units_of_their_currency(sentence: str, values: list[str]) -> None:
    """A number is a sum with a coin, or beside one that has it; an open 'dollars' stays as written."""
    assert [one.value for one in sums(sentence)] == values


def test_the_sum_nearest_to_what_is_asked_comes_first() -> None:
    sentence = "The first phase had 45 million euros, the second 57 million euros."
    assert [one.value for one in sums(sentence, frozenset({"second"}))] == ["57000000 EUR", "45000000 EUR"]
