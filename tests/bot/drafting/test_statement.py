"""Texts become paragraphs and sentences."""

from __future__ import annotations

import pytest

from bot.drafting.layout import paragraphs
from bot.drafting.statement import address, read_statement, sentences
from tests.bot.answer.world import desk


def test_abbreviations_end_no_sentence() -> None:
    """Nor do initials."""
    text = "It was chaired by H.E. Mr. Grigory B. Karasin of the U.S. Mission. The next one follows."
    assert sentences(text) == [
        "It was chaired by H.E. Mr. Grigory B. Karasin of the U.S. Mission.",
        "The next one follows.",
    ]


def test_broken_lines_are_joined_and_headings_stay_alone() -> None:
    """Lines as a PDF breaks them are one paragraph; short lines at the head are not."""
    first = "The meeting was held in the city of Jakarta on the third day of June,"
    wrapped = f"{first}\nin the year two thousand and four."
    assert len(paragraphs(wrapped)) == 1
    assert paragraphs("PRESS RELEASE\nJakarta, 3 June 2004") == ["Press Release", "Jakarta, 3 June 2004"]
    assert paragraphs("1. First.\n2. Second.") == ["First.", "Second."]


def test_the_address_of_a_page_ends_before_the_full_stop() -> None:
    """And there is none where there is none."""
    assert address("See https://asean.example/a?b=1. More.") == "https://asean.example/a?b=1"
    assert address("nothing") == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed trade, health and more.", ["trade", "health"]),
        ("They discussed fund, COVID.", []),
        ("The COVID Fund grew.", ["COVID Fund"]),
    ],
)
def test_a_name_does_not_reach_over_a_comma(text: str, found: list[str]) -> None:
    """'security, energy' is no energy security."""
    (sentence,) = read_statement(text, desk().matcher)
    assert [text[one.start : one.end] for one in sentence.outer] == found
