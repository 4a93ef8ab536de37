"""Where phrases written with capitals begin and end."""

from __future__ import annotations

import pytest

from bot.drafting.phrases import any_case, backward, bracketed, forward, noun, shortened, without_brackets


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Dialogue on Trade was held", "Dialogue on Trade"),
        ("Dialogue on trade was held", "Dialogue"),
        ("Dialogue, Forum", "Dialogue"),
        ("Dialogue. Forum", "Dialogue"),
        ("Dialogue of the U.S. Mission went on", "Dialogue of the U.S. Mission"),
        ("Dialogue (SOM) with Canada took place", "Dialogue (SOM) with Canada"),
        ("Dialogue (SOM), Canada", "Dialogue (SOM)"),
        ("Dialogue (held there) Canada", "Dialogue"),
        ("Conference 10+1 Session began", "Conference 10+1 Session"),
        ("Conference of 10+1 Session", "Conference"),
        ("Plan of Action 2025", "Plan of Action"),
        ("Dialogue — Forum", "Dialogue"),
        ("was held", ""),
    ],
)
def test_a_phrase_goes_on_over_capitals_and_small_words(text: str, phrase: str) -> None:
    """Up to a sign, a word in small letters, or a bracket that is no acronym; the last capital ends it."""
    assert text[: forward(text, 0)] == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Work Plan 2021 to 2025 was", "Work Plan 2021 to 2025"),
        ("Plan of Action (2021-2025) was", "Plan of Action (2021-2025)"),
        ("Plan of Action (2021-2025), the", "Plan of Action (2021-2025)"),
        ("Plan (of Action) was", "Plan"),
    ],
)
def test_titles_of_documents_have_years(text: str, phrase: str) -> None:
    """In brackets or without."""
    assert text[: forward(text, 0, years=True)] == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("They met at the ASEAN Dialogue", "ASEAN Dialogue"),
        ("after the Summit of the Forum", "Summit of the Forum"),
        ("Canada, the Forum", "Forum"),
        ("the U.S. Forum", "U.S. Forum"),
        ("he saw “Kelp Forum", "Kelp Forum"),
        ("the ASEAN – Canada Forum", "Canada Forum"),
    ],
)
def test_a_phrase_goes_back_over_capitals_and_small_words(text: str, phrase: str) -> None:
    """It begins with a capital, behind any sign."""
    assert text[backward(text, len(text)) :] == phrase


def test_acronyms_in_brackets_are_told_and_left_out() -> None:
    """What is in brackets and no acronym stays."""
    phrase = "Dialogue (SOM) on (new) Trade (A B)"
    assert bracketed(phrase) == ["SOM", "A B"]
    assert without_brackets(phrase) == "Dialogue on (new) Trade"


def test_nouns_are_whole_words_as_names_write_them() -> None:
    """In any case where that is wanted."""
    assert noun("meeting").search("the Summit")
    assert not noun("meeting").search("the summit")
    assert any_case("meeting").search("the SUMMIT")
    assert not noun("meeting").search("Pre-Summit")
    assert not noun("meeting").search("Summiteers")


@pytest.mark.parametrize(
    ("phrase", "short"),
    [
        ("ASEAN-Gulf Cooperation Council (GCC) Summit", "ASEAN-GCC Summit"),
        ("Sea Kelp (SK) Summit", "SK Summit"),
        ("Sea Kelp (KS) Summit", "Sea Kelp Summit"),
        ("Summit (SK)", "Summit"),
        ("Sea Summit", "Sea Summit"),
    ],
)
def test_an_acronym_stands_in_place_of_its_words(phrase: str, short: str) -> None:
    """Of those whose first letters it is."""
    assert shortened(phrase) == short
