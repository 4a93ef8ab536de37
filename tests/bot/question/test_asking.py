from __future__ import annotations

import pytest

from bot.question.lexicon import Lexicon, read_entries
from bot.question.question import Select
from tests.bot.question.room import Room
from tests.bot.small import RECORDS


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("when was it", ("when",)),
        ("kapan diadakan", ("when",)),
        ("when and where was it", ("when", "where")),
        ("who led the delegation", ("who",)),
        ("which minister came", ("who",)),
        ("what city was it in", ("where",)),
        ("auksom 1 was in", ("where",)),
        ("london or ottawa", ("where",)),
        ("how many pilot cities", ("number",)),
        ("how many meetings", ()),
        ("in which committee was it", ("adopted_at",)),
        ("when is the next step due", ("next_step",)),
        ("thanks all", ()),
        ("", ()),
    ],
)
def test_what_is_asked_for(small: Room, text: str, asked: tuple[str, ...]) -> None:
    """Question words, nouns and the shape of the sentence say what is asked for, in its order."""
    assert small.read(text).asked == asked


@pytest.mark.parametrize(
    ("text", "select"),
    [
        ("the latest one", Select.LAST),
        ("the first summit", Select.FIRST),
        ("next meeting", Select.NEXT),
        ("the next one after that", Select.FOLLOWING),
        ("the one before", Select.PREVIOUS),
        ("last year", None),
        ("what is the next step", None),
        ("some meeting", None),
    ],
)
def test_which_of_a_row_is_meant(small: Room, text: str, select: Select | None) -> None:
    """First, last, next, following or previous; not where the word is part of a time."""
    assert small.read(text).select == select


def test_a_new_thing_to_ask_is_one_entry() -> None:
    """An entry under [asked] is all that it takes to understand that something new is asked for."""
    entries = read_entries()
    entries["asked"]["menu"] = ["what was served"]
    asked = [Room(RECORDS, words).read("what was served").asked for words in (None, Lexicon(entries))]
    assert asked == [("about",), ("menu",)]
