"""Names and ids of what is new to the catalogue."""

from __future__ import annotations

import pytest

from bot.drafting.naming import free_id, full_title, new_series, nth, slug
from store.catalogue import Catalogue
from store.kinds import Level
from store.records import Series

SOM = Series("uk-som", "ASEAN-UK Senior Officials' Meeting", Level.SENIOR_OFFICIALS)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Hà Nội", "ha-noi"),
        ("Đà Nẵng", "da-nang"),
        ("Côte d’Ivoire's Forum", "cote-divoires-forum"),
        ("  –Work & Plan (2025)– ", "work-plan-2025"),
        ("東京", "record"),
    ],
)
def test_an_id_is_the_name_in_plain_letters(name: str, id_: str) -> None:
    """Words joined by hyphens, without marks; where nothing is left there is an id all the same."""
    assert slug(name) == id_


def test_an_id_is_cut_and_ends_in_no_hyphen() -> None:
    """After eighty characters."""
    assert slug("a" * 81) == "a" * 80
    assert slug("a" * 79 + " bc") == "a" * 79


def test_an_id_that_is_taken_gets_the_next_number() -> None:
    """From two on; a free one stays."""
    assert free_id("forum", set()) == "forum"
    assert free_id("forum", {"forum"}) == "forum-2"
    assert free_id("forum", {"forum", "forum-2", "forum-4"}) == "forum-3"


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (14, "14th"), (21, "21st"), (22, "22nd"), (23, "23rd"), (101, "101st"), (111, "111th"), (112, "112th")],
)  # fmt: skip
def test_numbers_are_written_as_ranks(number: int, written: str) -> None:
    """The teens end like the fourth."""
    assert nth(number) == written


@pytest.mark.parametrize(
    ("phrase", "title"),
    [
        ("Senior Officials' Meeting", SOM.name),
        ("ASEAN-UK Senior Officials' Meeting", SOM.name),
        ("Special ASEAN-UK Senior Officials' Meeting", "Special ASEAN-UK Senior Officials' Meeting"),
        ("Very Special ASEAN-UK Senior Officials' Meeting", SOM.name),
        ("ASEAN-UK SENIOR OFFICIALS' MEETING", SOM.name),
    ],
)
def test_a_title_is_the_series_name_unless_one_word_more_was_said(phrase: str, title: str) -> None:
    """The number stands before it."""
    assert full_title(phrase, 3, SOM, 2024) == f"3rd {title}"


def test_a_title_without_a_number_ends_with_the_year() -> None:
    """Unless the year is in it, or is not known."""
    assert full_title("Kelp Dialogue", None, None, 2024) == "Kelp Dialogue 2024"
    assert full_title("Kelp Dialogue 2024", None, None, 2024) == "Kelp Dialogue 2024"
    assert full_title("Kelp Dialogue", None, None, None) == "Kelp Dialogue"


def test_a_new_series_has_an_id_that_is_free() -> None:
    """And the name and level that were read."""
    phrase = "ASEAN-UK SOM"
    series = new_series(phrase, Level.FORUM, Catalogue([Series("asean-uk-som", "Other", Level.SUMMIT)]))
    assert series == Series("asean-uk-som-2", phrase, Level.FORUM)
