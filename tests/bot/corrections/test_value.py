"""What somebody answers for a field, as it is kept."""

from __future__ import annotations

from datetime import date

import pytest

from bot.corrections.value import read_answer, shown_value
from bot.texts.text import speaking

TODAY = date(2026, 1, 15)


def answer(field: str, text: str) -> str:
    return read_answer(field, text, TODAY, lambda said: said.replace("Juli", "July"))


@pytest.mark.parametrize(
    ("field", "text", "kept"),
    [
        ("date", "6 July 2022", "2022-07-06"),
        ("date_end", "6 Juli 2022", "2022-07-06"),
        ("since", "2022", "2022"),
        ("ordinal", " 12 ", "12"),
        ("venue", "  the   Kelp Hall ", "the Kelp Hall"),
        ("venue", "Juli", "Juli"),
    ],
)
def test_an_answer_is_kept_as_its_field_has_it(field: str, text: str, kept: str) -> None:
    """Days in any language; names as they are written, with one space between words."""
    assert answer(field, text) == kept


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("date", "soon", "I cannot read a day, month or year in that."),
        ("name", "x" * 501, "a text of 1 to 500 characters is needed"),
        ("ordinal", "  many  of them", "That cannot stand there: 'many of them' is no number from 1 to 999."),
        ("ordinal", "1000", "'1000' is no number from 1 to 999."),
        ("ordinal", "", "a text of 1 to 1,000 characters is needed"),
        ("ordinal", "x" * 1_001, "a text of 1 to 1,000 characters is needed"),
        ("venue", " ", "a text of 1 to 1,000 characters is needed"),
        ("venue", "x" * 1_001, "a text of 1 to 1,000 characters is needed"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(field: str, text: str, reason: str) -> None:
    """Which says what is needed."""
    with pytest.raises(ValueError, match=r".") as refused:
        answer(field, text)
    assert reason in str(refused.value)


def test_the_longest_text_is_kept() -> None:
    """A name may have half as many signs as another text."""
    assert answer("venue", "x" * 1_000) == "x" * 1_000
    assert answer("title", "x" * 500) == "x" * 500


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("date", "2022-07-06", "6 Juli 2022"),
        ("since", "2022-07", "Juli 2022"),
        ("date_end", "", ""),
        ("venue", "2022-07-06", "2022-07-06"),
        ("other", "x", "x"),
    ],
)
def test_days_are_shown_as_the_language_writes_them(field: str, value: str, shown: str) -> None:
    """What is no day stays as it is."""
    with speaking("id"):
        assert shown_value(field, value) == shown
