"""Somebody with an office and a country beside the name."""

from __future__ import annotations

import pytest

from tests.bot.reading.proposed import said


def widest(text: str, person: str) -> str:
    """The most words that mean somebody."""
    read = said(text)
    spans = [(one.start, one.end) for one in read.offers if one.sort == "person" and one.key == person]
    start, end = max(spans, key=lambda one: one[1] - one[0])
    return " ".join(read.text.forms[start:end])


@pytest.mark.parametrize(
    ("text", "person", "words"),
    [
        (
            "Foreign Minister Mohamad Hasan of Malaysia",
            "mohamad-hasan",
            "foreign minister mohamad hasan of malaysia",
        ),
        ("Lazaro of the Philippines was there", "ma-theresa-p-lazaro", "lazaro of the philippines"),
        ("Mohamad Hasan of Thailand was there", "mohamad-hasan", "mohamad hasan"),
        ("Mohamad Hasan in Malaysia", "mohamad-hasan", "mohamad hasan"),
    ],
)  # fmt: skip
def test_an_office_and_a_country_belong_to_somebody(text: str, person: str, words: str) -> None:
    """The country where somebody spoke for it, and no place where a meeting was held."""
    assert widest(text, person) == words
