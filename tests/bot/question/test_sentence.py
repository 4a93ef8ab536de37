from __future__ import annotations

from datetime import date

from tests.bot.question.room import Room


def test_a_sentence_knows_its_words_by_place(small: Room) -> None:
    """Words that a time or a name uses up are known by their place; beyond the sentence there is no word."""
    sentence = small.sentence("did jenny bates come in july 2022")
    assert (sorted(sentence.named), sorted(sentence.timed)) == ([1, 2], [5, 6])
    assert [sentence.form(at) for at in (-1, 0, 6, 7)] == ["", "did", "2022", ""]


def test_a_year_within_a_name_is_no_time(small: Room) -> None:
    """'MPAC 2025' names no year, '2019' beside it does."""
    assert [time.first for time in small.sentence("MPAC 2025 in 2019").times] == [date(2019, 1, 1)]


def test_a_plural_noun_for_records_is_one(small: Room) -> None:
    """'meetings' is plural; 'officials', which stands in titles of single meetings, is not."""
    texts = ("meetings", "a meeting", "senior officials", "committees", "ministers")
    assert [small.sentence(text).plural for text in texts] == [True, False, False, True, False]


def test_only_so_much_of_a_text_is_read(small: Room) -> None:
    """2,000 characters, 250 words, 12 names and 8 times: what follows is not looked at."""
    sentence = small.sentence("canada 2016 " * 500)
    assert (len(sentence.text), len(sentence.words), len(sentence.mentions), len(sentence.times)) == (
        2000,
        250,
        12,
        8,
    )


def test_a_question_word_makes_it_open(small: Room) -> None:
    """'when was it' is open, 'was it' is not."""
    assert [small.sentence(text).open for text in ("when was it", "was it", "")] == [True, False, False]
