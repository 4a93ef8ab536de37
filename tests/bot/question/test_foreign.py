from __future__ import annotations

import pytest

from tests.bot.question.room import Room
from tests.bot.small import RECORDS, meeting


@pytest.mark.parametrize(
    ("text", "foreign", "abroad"),
    [
        ("is norway a dialogue partner", ("norway",), ()),
        ("is norwai a dialogue partner", ("norway",), ()),
        ("Türkiye", ("turkiye",), ()),
        ("the asean fiji meeting", ("fiji",), ()),
        ("saint kitts and nevis", ("saint kitts and nevis",), ()),
        ("did nato come", ("nato",), ()),
        ("who came", (), ()),
        ("with canada", (), ()),
        ("in thailand", (), ()),
        ("chad or peru", ("chad", "peru"), ()),
        ("norwalk", (), ()),
        ("", (), ()),
    ],
)
def test_strangers_are_told(
    small: Room, text: str, foreign: tuple[str, ...], abroad: tuple[str, ...]
) -> None:
    """Countries and bodies that are no partner are named, one slip allowed; partners and members are none."""
    question = small.read(text)
    assert (question.foreign, question.abroad) == (foreign, abroad)


def test_what_records_speak_of_is_abroad() -> None:
    """A stranger that some record names may be what is asked about, unless ASEAN is said to meet it."""
    room = Room((*RECORDS, meeting(3, "2024-01-01", summary="They heard of Fiji.")))
    read = [room.read(text) for text in ("what was said of fiji", "asean fiji summit", "and of peru")]
    assert [(question.foreign, question.abroad) for question in read] == [
        ((), ("fiji",)),
        (("fiji",), ()),
        (("peru",), ()),
    ]
