"""How many a word picks."""

from __future__ import annotations

import pytest

from bot.reading.words.several import counted, several
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("the last three forums", [3]),
        ("the 2 earliest dialogues", [2]),
        ("the four most recent summits", [4]),
        ("next two meetings", [2]),
        ("the last forum", []),
        ("the last 28th forum", []),
        ("the last three years", []),
        ("the first one meeting", []),
    ],
)
def test_a_number_beside_a_word_that_picks_tells_how_many(text: str, numbers: list[int]) -> None:
    """Before or behind it; not where it numbers one, belongs to a time, or is less than two."""
    read = said(text).text
    found = [several(read, cue) for cue in read.group("pick")]
    assert sorted({one[0] for one in found if one}) == numbers


def test_such_a_number_numbers_no_meeting() -> None:
    """'The first five ASEAN Summits' are not the fifth."""
    read = said("the first five ASEAN Summits")
    assert [read.text.form(at) for at in counted(read.text)] == ["5"]
    assert not [one for one in read.offers if one.sort in ("ordinal", "record")]
