"""Words with senses."""

from __future__ import annotations

import pytest

from bot.reading.lexicon.lexicon import Cue, Lexicon, lexicon, words_of

WORDS = Lexicon(
    {
        "field": {"when": ["when", "what date"], "where": ["where", "in what place"]},
        "noun": {"meeting": ["meeting", "big meeting"], "date": ["date"]},
        "talk": {"filler": ["the", "please"]},
        "words": {"article": ["the", "a"]},
        "coin": {"EUR": ["€"]},
    }
)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("when", [Cue(0, 1, "field", "when")]),
        ("what date", [Cue(0, 2, "field", "when"), Cue(1, 2, "noun", "date")]),
        ("in what place when", [Cue(0, 3, "field", "where"), Cue(3, 4, "field", "when")]),
        ("big meeting", [Cue(0, 2, "noun", "meeting"), Cue(1, 2, "noun", "meeting")]),
        ("in what", []),
        ("kelp", []),
        ("", []),
    ],
)
def test_phrases_are_found_the_longest_of_each_group_at_each_word(text: str, cues: list[Cue]) -> None:
    """A phrase that is not whole is none."""
    assert list(WORDS.cues(text.split())) == cues


def test_words_are_known_with_their_groups_and_senses() -> None:
    """By themselves; a word within a phrase is known, and bears no sense alone."""
    assert WORDS.held("when") == (frozenset({"field"}), frozenset({("field", "when")}))
    assert WORDS.held("what") == WORDS.held("kelp") == (frozenset(), frozenset())
    assert (WORDS.knows("what"), WORDS.knows("article"), WORDS.knows("kelp")) == (True, False, False)
    assert (WORDS.filler("please"), WORDS.filler("when")) == (True, False)
    assert WORDS.words["article"] == {"the", "a"}
    assert WORDS.coins == {"€": "EUR"}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("when", "when"),
        ("whenn", "when"),
        ("whre", "where"),
        ("meating", "meeting"),
        ("meatng", None),
        ("whe", None),
        ("plesae", None),
        ("wh3n", None),
    ],
)
def test_a_slip_is_mended_to_a_word_of_the_lexicon(word: str, meant: str | None) -> None:
    """One letter away, two from eight letters on; never to talk, nor a word of three letters."""
    assert WORDS.repair(word) == meant


def test_the_places_of_cues_are_those_of_their_words() -> None:
    """Each once."""
    assert words_of([Cue(0, 2, "a", "b"), Cue(1, 3, "a", "b"), Cue(5, 6, "a", "b")]) == {0, 1, 2, 5}


def test_the_packaged_lexicon_is_read_once() -> None:
    """And knows how it is asked when."""
    assert lexicon() is lexicon()
    assert [cue.sense for cue in lexicon().cues(("when",)) if cue.group == "field"] == ["when"]
