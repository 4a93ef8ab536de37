from __future__ import annotations

import pytest

from bot.times.lexicon import time_lexicon
from bot.times.numbers import full_year
from bot.times.reading import BUILDERS
from bot.times.token import tokens
from bot.times.words import TimeWords
from tests.bot.times.said import TODAY


def at_first_number(text: str) -> dict[str, str]:
    """What may stand at the first number of a text, with its sense."""
    words = TimeWords(tokens(text), TODAY, lambda _: False, time_lexicon(), BUILDERS)
    at = next(at for at, token in enumerate(words.tokens) if token.digits)
    return {slot: hits[0][0] for slot, hits in words.heads[at].items()}


@pytest.mark.parametrize(
    ("text", "slot", "sense"),
    [
        ("2016", "year", "2016"),
        ("12 nov 22", "day", "12"),
        ("3rd week", "rank", "3"),
        ("05 summit", "short", "2005"),
        ("2022-07-06", "stamp", "2022-07-06"),
        ("6/7/2022", "stamp", "2022-07-06"),
        ("7/13/22", "stamp", "2022-07-13"),
        ("2016-13-40", "stamp", "2016-13-40"),
        ("7/2022", "stamp", "2022-07"),
        ("2001/07", "stamp", "2001-07"),
        ("2006/07", "years", "2006 2007"),
        ("2016-19", "years", "2016 2019"),
        ("1998/03", "years", "1998 2003"),
        ("1930s", "odd-year", "1930"),
    ],
)
def test_a_number_tells_what_it_may_be(text: str, slot: str, sense: str) -> None:
    """Years, days, ranks and dates all in digits are told by their look and their neighbours."""
    assert at_first_number(text).get(slot) == sense


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("2016 dollars", "year"),
        ("usd 2016", "year"),
        ("no. 2016", "year"),
        ("2016.5", "year"),
        ("2016 333", "year"),
        ("2016km", "year"),
        ("12 members", "day"),
        ("12.30", "day"),
        ("3rd", "short"),
        ("16%", "short"),
        ("1.2.3.4", "stamp"),
        ("12-34-5678", "stamp"),
        ("v1.2.67", "stamp"),
        ("2016-2019-2022", "stamp"),
    ],
)
def test_a_number_that_is_something_else_is_told_by_what_stands_beside(text: str, slot: str) -> None:
    """Sums, codes, decimals and telephone numbers are no years and days."""
    assert slot not in at_first_number(text)


def test_two_digits_are_of_the_century_of_asean() -> None:
    """67 is the year of ASEAN's birth, 66 one to come."""
    assert (full_year(67), full_year(66), full_year(5)) == (1967, 2066, 2005)
