"""What is said of a record that there is not."""

from __future__ import annotations

import pytest

from bot.answer.lacked import none_in, none_to_come
from bot.asking import Conversation, reply
from bot.desk import Desk
from bot.texts.text import speaking
from tests.bot.reading.proposed import said as read
from tests.bot.reading.proposed import scene
from tests.questions.score import TODAY, packaged_desk


@pytest.fixture(scope="module")
def desk() -> Desk:
    return packaged_desk()


def said(desk: Desk, text: str) -> str:
    return reply(desk, Conversation((text,), True), TODAY).text


def test_a_meeting_that_was_not_held_names_how_many_were(desk: Desk) -> None:
    """The series is known, and no meeting of it bears the number, year or place."""
    for text in ("when was the 7th asean-uk som", "asean-uk som in paris", "who chaired the 90th ARF"):
        assert said(desk, text).startswith("No such meeting is recorded.")
    assert "on record: 3; the latest is the 4th" in said(desk, "when was the 7th asean-uk som")


def test_a_meeting_held_elsewhere_is_named(desk: Desk) -> None:
    """Its number names one meeting, and that is offered rather than the latest of its series."""
    assert "nearest is the 16th ASEAN-China Summit" in said(
        desk, "when was the 16th asean-china summit in tokyo"
    )


def test_that_there_is_none() -> None:
    """And that none is announced after today."""
    there = read("meetings")
    with speaking("id"):
        lead = none_in(scene(), "Program dengan Jepang", None, there).lead
        assert lead == "Program dengan Jepang: tidak ada yang tercatat."
        lead = none_to_come(scene(), (), there).lead
        assert lead == "Tidak ada yang diumumkan setelah 21 November 2026 dalam katalog."
    with speaking("vi"):
        lead = none_to_come(scene(), (), there).lead
        assert lead == "Danh mục không có cuộc nào được thông báo sau ngày 21 tháng 11, 2026."
