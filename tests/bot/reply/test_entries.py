"""Records as numbered lines and buttons."""

from __future__ import annotations

import pytest

from bot.reply.entries import entry, known, opening
from bot.reply.press import card
from bot.reply.reply import Bold, units
from bot.texts.text import speaking
from store.kinds import Kind, MeetingState, Ref
from store.records import Topic
from tests.bot.small import HEALTH, SOM_1, UK, meeting, shelf

CATALOGUE = shelf().catalogue


def test_only_records_that_exist_are_known() -> None:
    """In the order in which they are named."""
    assert [one.id for one in known((HEALTH, Ref(Kind.TOPIC, "gone"), UK), CATALOGUE)] == [HEALTH.id, UK.id]


def test_a_line_tells_a_record_apart() -> None:
    """Its number and name, then what it is about; both clipped."""
    (record,) = known((SOM_1,), CATALOGUE)
    assert entry(3, record, CATALOGUE) == (
        "3. ",
        Bold("1st ASEAN-UK Senior Officials' Meeting"),
        " · 6 July 2022 · London",
    )
    number, name, about = entry(1, meeting(1, "2022", title="x" * 300, venue="y" * 300), CATALOGUE)
    assert isinstance(name, Bold)
    assert name.text == "x" * 159 + "…"
    assert number == "1. "
    assert units(str(about)) <= 93


@pytest.mark.parametrize(
    ("number", "caption"), [(None, "AUKSOM, 6 July 2022"), (2, "2. AUKSOM, 6 July 2022")]
)
def test_a_button_opens_a_record(number: int | None, caption: str) -> None:
    """By its short name; of a meeting the date, too."""
    (record,) = known((SOM_1,), CATALOGUE)
    button = opening(record, number)
    assert (button.text, button.data) == (caption, card(SOM_1))


def test_a_button_has_at_most_forty_units() -> None:
    """A long name is clipped, the number and the date stay."""
    assert opening(Topic("t", "x" * 99)).text == "x" * 39 + "…"
    long = meeting(1, "2022-07-06", title="x" * 99, acronym=None)
    caption = opening(long, 12).text
    assert (units(caption), caption[:5], caption[-13:]) == (40, "12. x", ", 6 July 2022")


def test_a_record_in_another_language() -> None:
    """That a meeting is called off is said in it, and so are its dates."""
    record = meeting(1, "2022-07", state=MeetingState.POSTPONED)
    with speaking("id"):
        assert entry(1, record, CATALOGUE)[2] == " · Juli 2022 · London · ditunda"
        assert opening(record).text == "AUKSOM, Juli 2022"
    with speaking("vi"):
        assert entry(1, record, CATALOGUE)[2] == " · tháng 7 năm 2022 · London · đã hoãn"
