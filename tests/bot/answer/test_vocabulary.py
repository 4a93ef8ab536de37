"""The words that queries are put into."""

from __future__ import annotations

from bot.answer.vocabulary import asked, put, said, several, single
from bot.texts.text import speaking


def test_the_words_of_a_sort_come_before_those_of_all() -> None:
    """Both are of one table, with names in their places."""
    assert put("field", "region", "Europe") == "held in Europe"
    assert put("field", "region", "Europe", sort="partner") == "in Europe"
    assert put("field", "region", "Europe", sort="meeting") == "held in Europe"


def test_what_nobody_wrote_words_for_is_said_as_it_is() -> None:
    """A field by its slug, names alone where there is no pattern."""
    assert (single("no-such-field"), asked("no_such_field")) == ("no such field", "no such field")
    assert (said("noun", "no-such-noun"), put("field", "no-such-field", "Japan")) == (None, "Japan")


def test_the_words_of_a_field_are_of_the_language() -> None:
    """Of several and of what is asked; what nobody wrote words for is said as it is."""
    with speaking("vi"):
        assert (several("document"), asked("how_long"), said("noun", "meeting")) == (
            "văn kiện",
            "trong bao lâu",
            "các cuộc họp",
        )
        assert (several("no-such-field"), said("noun", "no-such-noun")) == ("no such field", None)
