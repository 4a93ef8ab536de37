"""Texts are said in the language that is spoken, and stand in each language that the bot speaks."""

from __future__ import annotations

import string
from collections.abc import Iterable

import pytest

from bot.texts.calendar import day, number
from bot.texts.gathering import codes, compiled, gather, held, po
from bot.texts.territories import territory
from bot.texts.text import Text, say, say_many, speaking, spoken
from store.dates import PartialDate

LANGUAGES = tuple(codes())


def places(message: str | Iterable[str]) -> set[str]:
    texts = (message,) if isinstance(message, str) else message
    return {name for one in texts for _, name, _, _ in string.Formatter().parse(one) if name is not None}


def test_english_is_said_as_it_stands_in_the_code() -> None:
    assert str(say("Nothing {here}.")) == "Nothing {here}."
    assert say("Nothing {here}.").format(here="now") == "Nothing now."


def test_the_number_chooses_between_one_and_several() -> None:
    meetings = say_many("{number} meeting", "{number} meetings")
    assert [meetings.format(number=n) for n in (0, 1, 2)] == ["0 meetings", "1 meeting", "2 meetings"]


def test_a_language_is_spoken_within_its_block_alone() -> None:
    with speaking("vi"):
        assert spoken() == "vi"
    assert spoken() == "en"


def test_a_text_without_translation_is_said_in_english() -> None:
    with speaking("id"):
        assert str(Text("A text that no translator has seen.")) == "A text that no translator has seen."


def test_a_language_that_the_bot_has_no_texts_in_is_spoken_to_in_english() -> None:
    with speaking("de"):
        assert str(Text("Meeting")) == "Meeting"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["6 July 2022", "July 2022", "2022", "1,098", "United Kingdom"]),
        ("id", ["6 Juli 2022", "Juli 2022", "2022", "1.098", "Inggris Raya"]),
        ("vi", ["6 tháng 7, 2022", "tháng 7 năm 2022", "2022", "1.098", "Vương quốc Anh"]),
    ],
)
def test_days_numbers_and_countries_are_written_by_the_habits_of_the_language(
    code: str, told: list[str]
) -> None:
    with speaking(code):
        days = [day(PartialDate(2022, 7, 6)), day(PartialDate(2022, 7)), day(PartialDate(2022))]
        assert [*days, number(1098), territory("GB", "United Kingdom")] == told


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_text_of_the_code_is_translated_and_no_other(code: str) -> None:
    said = {(one.context, one.id) for one in gather() if one.id}
    there = {(one.context, one.id): one.string for one in held(code) if one.id}
    assert there.keys() == said, "python -m bot.texts"
    assert [key for key, string in there.items() if not string or not all(string)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_fills_the_same_places(code: str) -> None:
    texts = [one for one in held(code) if one.id and one.string]
    assert [one.id for one in texts if places(one.string or "") - places(one.id)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_read_is_what_the_translators_wrote(code: str) -> None:
    assert po(code).with_suffix(".mo").read_bytes() == compiled(held(code)), "python -m bot.texts"
