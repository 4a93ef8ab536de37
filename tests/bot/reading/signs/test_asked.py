"""What is asked of a record is read from the plainest cue, not from the first."""

from __future__ import annotations

import pytest

from bot.reading.signs.asked import asked, asked_too, asks_about, plainness
from tests.bot.reading.proposed import said


def first(text: str) -> str:
    return asked(said(text)).names[0]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("when was the 7th AMM", "when"),
        ("7th AMM jakarta was opened by which president", "who"),
        ("canada's foreign minister at the 2021 ministerial", "who"),
        ("South Africa signed the amity treaty in what year", "when"),
        ("what did the 36th US dialogue discuss", "topics"),
        ("theme of the 34th summit", "theme"),
        ("13th som on the doc, hotel name?", "venue"),
        ("which university invited the Secretary-General to Britain", "said"),
        ("34th ASEAN Summit", "card"),
    ],
)
def test_the_plainest_field_comes_first(text: str, field: str) -> None:
    """A question word asks more than a verb that only says what was done."""
    assert first(text) == field


def test_a_field_ruled_out_is_not_asked() -> None:
    """'signing date, not entry into force' asks for no entry into force."""
    fields = dict(asked(said("AKFTA signing date, not entry into force")))
    assert plainness(fields["in_force"]) == "unasked"
    assert plainness(fields["when"]) != "unasked"


def test_fields_asked_together_are_told_together() -> None:
    """'city and date' asks for both."""
    assert set(asked_too(said("29th amm, city and date?"))) == {"where", "when"}


def test_ministers_who_name_a_level_are_nobody() -> None:
    """'foreign ministers' is a level, 'foreign minister' somebody."""
    level = dict(asked(said("where did the foreign ministers meet in 1969")))
    office = dict(asked(said("japan's foreign minister at the 1978 meeting")))
    assert plainness(level["who"]) == "unasked"
    assert plainness(office["who"]) != "unasked"


def test_what_the_last_word_leaves_open_shows() -> None:
    """'was opened on' asks for a day, 'held in' for a place."""
    day, place = (dict(asked(said(text))) for text in ("DEFA talks opened on", "the 7th AMM was held in?"))
    assert "when < trailing time" in day["when"]
    assert "where < trailing place" in place["where"]


@pytest.mark.parametrize(
    "text",
    ["which American came to the PMC in 2007", "which Japanese travelled to the 10th summit"],
)
def test_which_national_did_something_asks_who(text: str) -> None:
    """By a word that says but whence somebody came."""
    assert first(text) == "who"


@pytest.mark.parametrize("text", ["which meetings came after the 7th AMM", "what came out of the 7th AMM"])
def test_which_thing_did_something_asks_for_nobody(text: str) -> None:
    assert first(text) != "who"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("what was the 1st cyber policy dialogue about", True),
        ("what was discussed at the 7th AMM", False),
        ("tell me when the 7th AMM was", False),
    ],
)
def test_what_a_meeting_was_about_is_asked(text: str, about: bool) -> None:
    assert asks_about(said(text)) is about
