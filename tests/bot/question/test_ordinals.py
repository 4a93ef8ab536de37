from __future__ import annotations

import pytest

from tests.bot.question.room import Room


@pytest.mark.parametrize(
    ("text", "ordinals"),
    [
        ("the 4th meeting", (4,)),
        ("the fourth meeting and the 5th", (4, 5)),
        ("auksom 2 in london", (2,)),
        ("meeting no. 8 of the committee", (8,)),
        ("session XI please tell us", (11,)),
        ("7", (7,)),
        ("the 40th anniversary meeting", ()),
        ("30 million for the fund", ()),
        ("the top 10 of meetings", ()),
        ("asean plus 3 meeting", ()),
        ("5/6 of the meeting", ()),
        ("on 6 July 2022", ()),
        ("mpac 2025", ()),
        ("a 100 meetings were held", ()),
        ("፩ som", ()),
        ("４th meeting", (4,)),
    ],
)
def test_numbers_that_count_a_meeting(small: Room, text: str, ordinals: tuple[int, ...]) -> None:
    """Ordinals, and bare numbers beside a sort of meeting; never sums, times, jubilees or parts of names."""
    assert small.read(text).ordinals == ordinals
