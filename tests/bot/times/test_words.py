from __future__ import annotations

from bot.times.lexicon import time_lexicon
from bot.times.reading import BUILDERS
from bot.times.token import tokens
from bot.times.words import TimeWords
from tests.bot.times.said import TODAY


def words(text: str, known: str = "") -> TimeWords:
    return TimeWords(tokens(text), TODAY, lambda word: word == known, time_lexicon(), BUILDERS)


def test_a_text_without_digits_and_words_of_time_tells_none() -> None:
    """Whether anything tells a time is known before any form is tried."""
    assert not words("who chaired the first summit in Jakarta").telling
    assert words("who chaired it last year").telling
    assert words("who chaired it in 2016").telling


def test_the_longest_form_is_the_time() -> None:
    """'6 July 2022' is a day, not a month and a year; it ends after its last token."""
    point = words("6 July 2022").point(0)
    assert point is not None
    assert (point.unit, point.end) == ("day", 3)


def test_a_mended_word_is_none_that_is_known() -> None:
    """A slip is mended unless the word means something else."""
    assert words("octobr").has(0, "month")
    assert not words("octobr", known="octobr").has(0, "month")


def test_what_stands_before_a_place_is_told_to_its_end() -> None:
    """A phrase counts only where it ends right there."""
    line = words("prior to 2010")
    assert line.ending(2, "opening") == "before"
    assert line.ending(1, "opening") is None


def test_beyond_the_text_stands_nothing() -> None:
    """Places before and after the text hold a sign, a space, and no word."""
    line = words("2016")
    assert (line.has(-1, "year"), line.has(1, "year"), line.senses(5, "year")) == (False, False, [])
    assert (line.sign(1), line.spaced(1), line.sign(-1)) == (True, True, True)
