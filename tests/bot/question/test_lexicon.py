from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.question.lexicon import Cue, Lexicon, lexicon, read_entries

LITTLE = Lexicon(
    {
        "asked": {"where": ["where", "host city"], "venue": ["which hotel"], "city": ["city"]},
        "select": {"last": ["last", "very last"]},
        "talk": {"filler": ["please", "by the way"]},
        "outside": {"weather": ["humidity"]},
        "words": {"unit": ["million"]},
        "month": {"january": ["january", "jan"], "february": ["feb"]},
    }
)


def test_phrases_are_found_with_what_they_mean() -> None:
    """Every phrase in a sentence is a cue at its words; 'words' and 'month' are no phrases."""
    words = ["please", "where", "is", "january", "in", "a", "million"]
    assert list(LITTLE.cues(words)) == [Cue(0, 1, "talk", "filler"), Cue(1, 2, "asked", "where")]
    assert (LITTLE.words, LITTLE.months) == (
        {"unit": frozenset({"million"})},
        {"january": 1, "jan": 1, "feb": 2},
    )


def test_the_longest_phrase_of_a_group_wins_at_its_first_word() -> None:
    """'very last' is one cue, and 'last' within it another that starts later."""
    assert list(LITTLE.cues(["very", "last", "host", "city"])) == [
        Cue(0, 2, "select", "last"),
        Cue(1, 2, "select", "last"),
        Cue(2, 4, "asked", "where"),
        Cue(3, 4, "asked", "city"),
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("where", "where"),
        ("whree", "where"),
        ("hotle", "hotel"),
        ("wher", None),
        ("plaese", None),
        ("humidty", None),
        ("milion", None),
        ("12345", None),
        ("", None),
    ],
)
def test_a_slip_is_mended_where_that_is_safe(typed: str, meant: str | None) -> None:
    """Words of five letters on are mended, not to fillers, nor to what lies outside the catalogue."""
    assert LITTLE.repair(typed) == meant


def test_single_words_of_talk_are_fillers() -> None:
    """A filler says nothing of what is asked; a word of a longer phrase of talk may."""
    assert [LITTLE.filler(word) for word in ("please", "way", "where")] == [True, False, False]
    assert [LITTLE.knows(word) for word in ("please", "way", "million")] == [True, True, False]


def test_the_packaged_lexicon_has_no_empty_entry() -> None:
    """Every group has senses, every sense phrases, and there are twelve months."""
    entries = read_entries()
    assert [group for group, senses in entries.items() if not senses or not all(senses.values())] == []
    assert len(entries["month"]) == 12


def test_every_phrase_of_the_packaged_lexicon_is_heard() -> None:
    """Each phrase, typed alone, means what its entry says."""
    from store.matching.words import normalise

    unheard = [
        (group, sense, text)
        for group, senses in read_entries().items()
        if group not in ("words", "month")
        for sense, texts in senses.items()
        for text in texts
        if Cue(0, len(normalise(text)), group, sense) not in list(lexicon().cues(normalise(text)))
    ]
    assert unheard == []


@given(st.text(max_size=30))
def test_any_word_is_mended_to_a_known_one_or_not_at_all(word: str) -> None:
    """Mending never fails, and never invents a word."""
    mended = lexicon().repair(word)
    assert mended is None or lexicon().knows(mended)
