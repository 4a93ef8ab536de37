"""Typed text as words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.matching.vocabulary import Vocabulary
from store.matching.words import Word, normalise, words


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Officials’ Meeting", "officials meeting"),
        ("Official's", "officials"),
        ("U.K. and U.S.A.", "uk and usa"),
        ("ASEAN-UK / un", "asean uk un"),
        ("Secretariat-to-Secretariat", "secretariat to secretariat"),
        ("ASEAN+3", "asean plus three"),
        ("10+1", "10 plus one hundred"[:7] + "1"),
        ("R&D", "r and d"),
        ("som1 mpac2025", "SOM 1 MPAC 2025"),
        ("1,000,000 GBP", "1000000 gbp"),
        ("Việt Nam, Türkiye", "viet nam turkiye"),
        ("Đà Nẵng Straße Łódź smørrebrød ılık", "da nang strasse lodz smorrebrod ilik"),
        ("Ηνωμένο Βασίλειο", "ηνωμενο βασιλειο"),
        ("ＡＳＥＡＮ", "asean"),
        ("the 1990s", "THE 1990S"),
    ],
)
def test_writings_that_are_one(text: str, same: str) -> None:
    """Case, accents, apostrophes, hyphens, dots and spacing make no difference."""
    assert normalise(text) == normalise(same)


@pytest.mark.parametrize("text", ["11th", "11", "eleventh", "XI", "#11", "no. 11", "No 11", "nr 11", "011"])
def test_one_ordinal(text: str) -> None:
    """However an ordinal is written, it is one form."""
    assert normalise(f"the {text} ASEAN Summit") == ("the", "11", "asean", "summit")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Bali Concord two", ("bali", "concord", "2")),
        ("Bali Concord II", ("bali", "concord", "2")),
        ("bali concord I", ("bali", "concord", "i")),
        ("Delhi Dialogue I", ("delhi", "dialogue", "1")),
        ("AMM xxiv", ("amm", "24")),
        ("IAI Work Plan V", ("iai", "work", "plan", "5")),
        ("summit xi", ("summit", "11")),
        ("Xi Jinping", ("xi", "jinping")),
        ("VI PACIFIC XI", ("vi", "pacific", "xi")),
        ("I think one of them", ("i", "think", "one", "of", "them")),
        ("twenty-first, forty second", ("21", "42")),
        ("twenty. First", ("20", "1")),
        ("no, 48 came", ("no", "48", "came")),
        ("no 2016", ("no", "2016")),
        ("number six, no one", ("6", "no", "one")),
    ],
)
def test_numbers_in_words(text: str, forms: tuple[str, ...]) -> None:
    """Numbers in words and Roman ones are digits where they are numbers, and words where they are not."""
    assert normalise(text) == forms


def test_ordinals_are_told_from_numbers() -> None:
    """A word knows whether it was written as an ordinal."""
    assert [word.ordinal for word in words("11th eleventh XI 11 eleven")] == [True, True, True, False, False]
    assert [word.ordinal for word in words("number 6, number twenty-one, six")] == [True, True, False]


@pytest.mark.parametrize("text", ["สหราชอาณาจักร", "соединённое", "英国", "المملكة", "यूनाइटेड"])
def test_other_scripts_keep_their_marks(text: str) -> None:
    """What other scripts write is left as it is."""
    assert normalise(text) == (text,)


def test_composed_and_decomposed_are_one() -> None:
    """A letter and its marks make the same word however they are encoded, in any script."""
    assert normalise("й Vie\u0323\u0302t") == normalise("\u0438\u0306 Việt") == ("й", "viet")


def test_places_in_the_text() -> None:
    """Words know where they stand, also where folding lengthens or shortens them."""
    text = "Straße U.K.’s No. 11 đi"
    assert words(text) == [
        Word("strasse", 0, 6),
        Word("uks", 7, 13),
        Word("11", 14, 20, ordinal=True),
        Word("di", 21, 23),
    ]


@given(st.text(max_size=80))
def test_any_text_has_words_in_order(text: str) -> None:
    """No text fails; words follow each other within it and are never empty."""
    found = words(text)
    assert all(word.text and 0 <= word.start < word.end <= len(text) for word in found)
    assert all(before.end <= after.start for before, after in pairwise(found) if before.end != after.end)


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["XI", "i", "twenty", "one", "no", "11th", "Concord", "U.K.", "é1"])).map(
        " ".join
    )
)
def test_names_are_read_as_sentences_are(text: str) -> None:
    """The quick reading of names while an index is built gives the words that a typed text gives."""
    vocabulary = Vocabulary()
    numbers = vocabulary.take(text)
    assert tuple(vocabulary.words[number] for number in numbers) == normalise(text)


@pytest.mark.parametrize(
    ("text", "forms"),
    [("number six", ["6"]), ("number-six", ["number", "6"]), ("number\nsix", ["number", "6"])],
)
def test_a_number_is_one_of_several_right_behind_its_sign(text: str, forms: list[str]) -> None:
    """With one space between them, and nothing else."""
    assert [word.text for word in words(text)] == forms
