"""Which words a typed word may stand for."""

from __future__ import annotations

import pytest

from store.matching.vocabulary import Vocabulary, typos_allowed

_WORDS = (
    "som seom summit ministers minister london cybersecurity secretariat 2022 2023 asean uk malta officials"
)


@pytest.fixture
def vocabulary() -> Vocabulary:
    known = Vocabulary()
    known.take(_WORDS)
    return known


def _read(vocabulary: Vocabulary, typed: str) -> list[str]:
    return [vocabulary.words[number] for number, _ in vocabulary.options(typed)]


@pytest.mark.parametrize(
    ("word", "typos"), [("som", 0), ("seom", 1), ("1234567890", 0), ("minister", 2), ("", 0)]
)
def test_typos_allowed(word: str, typos: int) -> None:
    """None up to three letters or in numbers, one from four, two from eight."""
    assert typos_allowed(word) == typos


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sumit", ["summit"]),
        ("smumit", ["summit"]),
        ("sommut", []),
        ("londn", ["london"]),
        ("sceretairat", ["secretariat"]),
        ("som", ["som"]),
        ("seom", ["seom"]),
        ("sme", []),
        ("2024", []),
        ("soms", ["som"]),
        ("uks", ["uk"]),
        ("secreta", ["secretariat"]),
        ("later", []),
    ],
)
def test_what_a_word_stands_for(vocabulary: Vocabulary, typed: str, read: list[str]) -> None:
    """Near words with no more typos than they may bear, likeliest first, and never others."""
    assert _read(vocabulary, typed) == read


def test_the_word_itself_is_likeliest(vocabulary: Vocabulary) -> None:
    """A known word stands for itself before its other number."""
    assert _read(vocabulary, "minister") == ["minister", "ministers"]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("aseansummit", ("asean", "summit")),
        ("aseanuk", ("asean", "uk")),
        ("aseansumit", ("asean", "sumit")),
        ("cybersecurity", None),
        ("officialss", None),
        ("qwertyuiop", None),
        ("2022asean", None),
    ],
)
def test_words_typed_as_one(vocabulary: Vocabulary, typed: str, parts: tuple[str, str] | None) -> None:
    """Two known words typed as one part, one of them perhaps misspelt; a word near a known one does not."""
    assert vocabulary.split(typed) == parts


def test_a_word_that_was_cut_is_the_likelier_the_more_of_it_is_there(vocabulary: Vocabulary) -> None:
    """Half of it is for the beginning, the rest for its length."""
    likely = {typed: dict(vocabulary.options(typed)) for typed in ("secreta", "secretari")}
    number = vocabulary.numbers["secretariat"]
    assert likely["secreta"][number] == pytest.approx(0.5 + 0.4 * 7 / 11)
    assert likely["secretari"][number] > likely["secreta"][number]


def test_of_all_guesses_the_eight_likeliest_are_made() -> None:
    """Those with one slip before those with two, none for a number or a letter alone."""
    known = Vocabulary()
    known.take("xwalky ywalkx " + " ".join(f"walk{letter}" for letter in "abcdefg"))
    guesses = known.guesses("walk")
    words = [known.words[number] for number, _ in guesses]
    assert set(words[:7]) == {f"walk{letter}" for letter in "abcdefg"}
    assert len(words) == 8
    assert [likeness for _, likeness in guesses] == sorted((one for _, one in guesses), reverse=True)
    assert known.guesses("1walk") == known.guesses("w") == ()


def test_what_is_put_right_comes_the_likeliest_first(vocabulary: Vocabulary) -> None:
    """Another number of the word before another word; everyday words and numbers are right as they are."""
    vocabulary.take("summet")
    assert [word for word, _ in vocabulary.put_right("summits")] == ["summit"]
    assert [word for word, _ in vocabulary.put_right("summt")] == ["summit", "summet"]
    assert vocabulary.put_right("later") == vocabulary.put_right("2024") == []
