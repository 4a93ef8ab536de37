"""Everyday words are never taken for a misspelt name."""

from __future__ import annotations

from functools import cache

from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.plain import EVERYDAY, FUNCTION
from store.matching.words import normalise
from store.reading import read_packaged


@cache
def matcher() -> Matcher:
    return Matcher(catalogue_names(Catalogue(read_packaged())))


def test_the_words_are_written_as_typed_words_are_compared() -> None:
    """Else none would ever be met; number words are compared as numbers."""
    changed = {word for word in EVERYDAY if normalise(word) != (word,)}
    assert {word for word in changed if not all(one.isdigit() for one in normalise(word))} == set()


def test_words_that_join_others_are_everyday_words() -> None:
    """Few of them, and none that tells anything."""
    assert FUNCTION < EVERYDAY
    assert {"the", "of", "on"} <= FUNCTION
    assert {"not", "no", "plan", "second"}.isdisjoint(FUNCTION)


def test_no_everyday_word_of_a_sentence_is_taken_for_a_name_with_a_slip() -> None:
    """Over the whole catalogue; a strange word is: 'cost' is not Costa, 'costaa' may be."""
    found = {word: matcher().spot([word]) for word in EVERYDAY}
    assert {word: spans for word, spans in found.items() if any(not one.exact for one in spans)} == {}
    assert [one.exact for one in matcher().spot(["costaa"])] == [False]
