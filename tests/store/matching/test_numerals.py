"""Numbers as people write them."""

from __future__ import annotations

import pytest
from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from store.matching import numerals
from store.matching.numerals import CARDINALS, CONTEXTUAL, NUMERIC, ORDINALS, ROMANS, TENS
from store.matching.words import normalise


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("first", 1), ("second", 2), ("third", 3), ("ninth", 9), ("twelfth", 12), ("nineteenth", 19),
        ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("ninetieth", 90),
        ("twelth", 12), ("secound", 2), ("fourtieth", 40), ("xiith", 12), ("xxiind", 22),
    ],
)  # fmt: skip
def test_ordinals_have_their_numbers(word: str, value: int) -> None:
    """In full, of tens, as they are often misspelt, and behind Roman numbers."""
    assert ORDINALS[word] == value


@pytest.mark.parametrize(
    ("word", "value"),
    [("one", 1), ("thre", 3), ("nineteen", 19), ("twenty", 20), ("fourty", 40), ("ninety", 90)],
)
def test_cardinals_have_their_numbers(word: str, value: int) -> None:
    """From one to nineteen, and tens."""
    assert CARDINALS[word] == value
    assert (word in TENS) == (value >= 20)


def test_roman_numbers_go_to_thirty_nine() -> None:
    """Each spelt in one way."""
    assert list(ROMANS.values()) == list(range(1, 40))
    known = {"i": 1, "iv": 4, "ix": 9, "x": 10, "xiv": 14, "xix": 19, "xx": 20, "xxxix": 39}
    assert known.items() <= ROMANS.items()


def test_words_that_may_be_numbers_are_known_as_such() -> None:
    """All of those above and what stands before a number; only some of them need the words around."""
    assert {"one", "first", "twenty", "xi", "no", "number"} <= NUMERIC
    assert {"one", "twenty", "xi", "no"} <= CONTEXTUAL <= NUMERIC
    assert not {"two", "first", "eleven"} & CONTEXTUAL
    assert ROMANS.keys() >= numerals.DOUBTFUL


@pytest.mark.parametrize(
    "typed",
    ["11th summit", "eleventh summit", "summit no. 11", "Summit XI", "11 summit", "summit number 11"],
)
def test_a_number_is_one_however_it_is_written(typed: str) -> None:
    """'11th', 'eleventh', 'XI' and 'no. 11' are '11'."""
    assert sorted(normalise(typed)) == ["11", "summit"]


@pytest.mark.parametrize("slip", sorted(numerals._SLIPS))
def test_a_common_slip_has_the_number_of_the_nearest_ordinal(slip: str) -> None:
    """'thrid' is the third."""
    right = {word: value for word, value in ORDINALS.items() if word not in numerals._SLIPS}
    nearest, _, _ = extractOne(slip, list(right), scorer=OSA.distance, processor=None)
    assert ORDINALS[slip] == right[nearest]
