from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.times.token import tokens


def test_numbers_words_and_signs_part() -> None:
    """'Q3' is a word and a number; a token knows whether a space stands before it."""
    assert [(token.text, token.spaced, token.digits) for token in tokens("Q3 2020-21")] == [
        ("q", True, False),
        ("3", False, True),
        ("2020", True, True),
        ("-", False, False),
        ("21", False, True),
    ]


def test_forms_are_plain() -> None:
    """Case, accents, the sort of dash, apostrophe and digit make no difference."""
    assert [token.text for token in tokens("MÄRZ – ’০৫ ２０１６")] == ["marz", "-", "'", "05", "2016"]


def test_a_buddhist_year_is_one_only_in_thai_digits() -> None:
    """๒๕๖๕ is 2022; in other digits it is left as it stands, as are Thai numbers that are no such year."""
    assert [token.text for token in tokens("๒๕๖๕ 2565 ๒๐๑๖ ๑๒")] == ["2022", "2565", "2016", "12"]


@given(st.text())
def test_tokens_are_places_of_the_text(text: str) -> None:
    """They lie in order within it, and leave out nothing but spaces and marks."""
    places = [(token.start, token.end) for token in tokens(text)]
    assert places == sorted(places)
    covered = {at for start, end in places for at in range(start, end)}
    assert {at for at, letter in enumerate(text) if letter.isalnum() and not letter.isnumeric()} <= covered
