from __future__ import annotations

import pytest

from bot.times.lexicon import Tables, TimeLexicon, read_languages, time_lexicon
from bot.times.reading import read_times
from bot.times.token import tokens
from tests.bot.times.said import TODAY

# Another language as its file would hold it: other words, and other orders of the same pieces.
INDONESIAN: Tables = {
    "form": {
        "relative": ["unit step"],
        "ago": ["count unit ago"],
        "decade": ["year-sign? digits tight? decade-ending"],
        "nth": ["unit rank-after year"],
    },
    "month": {"5": ["mei"], "8": ["agustus"]},
    "unit": {"year": ["tahun", "taun"], "month": ["bulan"]},
    "step": {"last": ["lalu", "kemarin"], "this": ["ini"], "next": ["depan"]},
    "count": {"2": ["dua"]},
    "ago": {"ago": ["lalu", "yang lalu"]},
    "opening": {"since": ["sejak"], "until": ["sampai"], "in": ["pada"]},
    "joint": {"to": ["sampai", "hingga"]},
    "filler": {"year-sign": ["tahun", "taun"], "decade-ending": ["an"], "rank-after": ["pertama"]},
}


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Mei 2025 di KL", "Mei 2025", "2025-05-01", "2025-05-31"),
        ("agutsus 2016", "agutsus 2016", "2016-08-01", "2016-08-31"),
        ("pada tahun 2016", "pada tahun 2016", "2016-01-01", "2016-12-31"),
        ("tahun lalu", "tahun lalu", "2025-01-01", "2025-12-31"),
        ("bulan depan", "bulan depan", "2026-12-01", "2026-12-31"),
        ("dua tahun yang lalu", "dua tahun yang lalu", "2024-01-01", "2024-12-31"),
        ("sejak tahun lalu", "sejak tahun lalu", "2025-01-01", "None"),
        ("sampai 2027", "sampai 2027", "None", "2027-12-31"),
        ("2019 hingga 2021", "2019 hingga 2021", "2019-01-01", "2021-12-31"),
        ("taun 90an", "taun 90an", "1990-01-01", "1999-12-31"),
        ("since tahun lalu", "since tahun lalu", "2025-01-01", "None"),
    ],
)
def test_a_language_is_a_file(text: str, words: str, first: str, last: str) -> None:
    """Its words and the order of its pieces are read from its tables, beside those of the others."""
    both = TimeLexicon([*read_languages(), INDONESIAN])
    times = read_times(text, TODAY, lexicon=both)
    assert [(text[time.start : time.end], str(time.first), str(time.last)) for time in times] == [
        (words, first, last)
    ]


def test_a_form_of_unknown_pieces_is_refused() -> None:
    """A form names only tables, fillers and what digits may be."""
    with pytest.raises(ValueError, match="'dya', which nothing is called"):
        TimeLexicon([{"form": {"date": ["dya month"]}, "month": {"1": ["january"]}}])


def test_a_slip_is_mended_to_the_word_meant() -> None:
    """One slip in words of five letters or more, the first letter right; not in words too short or far."""
    words = ("febuary", "setpember", "untill", "sinec", "yeras", "jly", "ebruary", "fbruay", "x" * 3000)
    assert [time_lexicon().repair(word) for word in words] == [
        "february",
        "september",
        "until",
        "since",
        "years",
        None,
        None,
        None,
        None,
    ]


def test_the_longest_phrase_comes_first() -> None:
    """'up to and including' is told before 'up to'."""
    words = tokens("up to and including 2018")
    assert time_lexicon().heads(words, 0, "up")["opening"][:2] == [("until", 4), ("until", 2)]


def test_no_word_of_a_table_is_a_slip_of_another_sense() -> None:
    """No word that is mended is one slip from another of its length that would do as well."""
    words = ["january", "september", "october", "november", "december", "before", "between"]
    assert [time_lexicon().repair(word) for word in words] == words
