from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from store.spelling import Spelling

WORDS = st.lists(st.text("abcdé", min_size=1, max_size=7), max_size=12)


def test_the_nearest_come_first() -> None:
    """Words come by their distance, then in the order held; a swap of two letters is one slip."""
    spelling = Spelling(["march", "match", "mraches", "marched", "may"])
    assert spelling.near("march", 2) == [(0, "march"), (1, "match"), (2, "marched")]
    assert spelling.near("mrach", 1) == [(1, "march")]
    assert spelling.near("march", 2, limit=2) == [(0, "march"), (1, "match")]


def test_nothing_is_near_nothing() -> None:
    """No word, or none to choose from, has no neighbours."""
    assert (Spelling(["a"]).near("", 2), Spelling([]).near("a", 2)) == ([], [])


@given(WORDS, st.text("abcdé", max_size=7), st.integers(0, 2))
def test_no_word_is_missed(words: list[str], typed: str, slips: int) -> None:
    """What is found is what comparing with every word would find."""
    compared = sorted((OSA.distance(typed, word), at) for at, word in enumerate(words))
    wanted = [(distance, words[at]) for distance, at in compared if typed and distance <= slips]
    assert Spelling(words).near(typed, slips) == wanted
