"""What is announced after a day."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.lists import relist
from bot.answer.upcoming import lies_ahead, upcoming
from bot.texts.text import speaking
from store.dates import PartialDate
from store.kinds import MeetingState
from tests.bot.small import SOM, UK, meeting, shelf

TODAY = date(2026, 12, 1)
AHEAD = (meeting(5, "2027-03-02"), meeting(4, "2026-12-02"), meeting(6, "2027", state=MeetingState.POSTPONED))


@pytest.mark.parametrize(
    ("day", "end", "ahead"),
    [
        ("2026-12-02", None, True),
        ("2026-12-01", None, False),
        ("2026-11-30", "2026-12-02", True),
        ("2026-11-29", "2026-11-30", False),
        ("2026-12", None, True),
        ("2026", None, True),
        ("2026-11", None, False),
        ("2027", None, True),
    ],
)
def test_what_may_have_a_day_after_today_lies_ahead(day: str, end: str | None, ahead: bool) -> None:
    """A month or year does until it is over, and a meeting that goes on."""
    made = meeting(9, day, date_end=PartialDate.parse(end) if end else None)
    assert lies_ahead(made, TODAY) is ahead


def test_the_next_meeting_comes_first() -> None:
    """In the order of their days; of all, or of those of a record."""
    catalogue = shelf(*AHEAD, meeting(7, "2028", series="other", partners=())).catalogue
    listing = upcoming(catalogue, TODAY)
    assert listing.lead == "Announced after 1 December 2026: 4 meetings"
    assert [ref.id[-1] for ref in listing.refs] == ["4", "6", "5", "7"]
    of_uk = upcoming(catalogue, TODAY, UK)
    assert of_uk.lead == "United Kingdom, announced after 1 December 2026: 3 meetings"
    assert [ref.id[-1] for ref in of_uk.refs] == ["4", "6", "5"]


def test_nothing_announced_is_said() -> None:
    """With the day after which nothing is, and of what."""
    catalogue = shelf().catalogue
    assert upcoming(catalogue, TODAY).lead == (
        "No meeting is announced after 1 December 2026 in the catalogue."
    )
    assert upcoming(catalogue, TODAY, SOM).lead == (
        "ASEAN-UK Senior Officials' Meeting: no meeting is announced after 1 December 2026 in the catalogue."
    )


def test_its_code_makes_it_again_as_of_the_day() -> None:
    """A button of an old list shows what is announced on the day when it is pressed."""
    catalogue = shelf(*AHEAD).catalogue
    for listing in (upcoming(catalogue, TODAY), upcoming(catalogue, TODAY, UK)):
        assert len(listing.code) <= 48
        assert relist(listing.code, catalogue, TODAY) == listing
        later = relist(listing.code, catalogue, date(2027, 6, 1))
        assert later is not None
        assert [ref.id[-1] for ref in later.refs] == ["6"]
    assert relist("u.p.nobody", catalogue, TODAY) is None


def test_that_nothing_is_announced_is_said_in_the_language() -> None:
    """Of all meetings and of those of a record."""
    catalogue = shelf().catalogue
    with speaking("id"):
        told = [upcoming(catalogue, TODAY).lead, upcoming(catalogue, TODAY, UK).lead]
    assert told == [
        "Tidak ada pertemuan yang diumumkan setelah 1 Desember 2026 dalam katalog.",
        "United Kingdom: tidak ada pertemuan yang diumumkan setelah 1 Desember 2026 dalam katalog.",
    ]
    with speaking("vi"):
        told = [upcoming(catalogue, TODAY).lead, upcoming(catalogue, TODAY, UK).lead]
    assert told == [
        "Danh mục không có cuộc họp nào được thông báo sau ngày 1 tháng 12, 2026.",
        "United Kingdom: danh mục không có cuộc họp nào được thông báo sau ngày 1 tháng 12, 2026.",
    ]
