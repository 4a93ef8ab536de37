"""Meetings as a calendar file: what stands in an event, and what its caption leaves out."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Calendar
from bot.reply.calendar import event, file_name, render_calendar
from bot.reply.html import plain
from store.kinds import Kind, MeetingState, Mode, Ref
from store.records import Record, Source
from tests.bot.reply.limits import check
from tests.bot.small import day, meeting, shelf

CATALOGUE = shelf().catalogue
PAGES = (Source("https://a.example/1", "First"), Source("https://a.example/2", "Second"))


def said(title: str, *records: Record) -> list[str]:
    answer = Calendar(title, tuple(Ref(Kind.MEETING, one.id) for one in records))
    reply = render_calendar(answer, shelf(*records).catalogue)
    check(reply)
    return plain(reply).split("\n")


def test_an_event_tells_what_is_known_of_its_meeting() -> None:
    """Its days, venue, place and mode, its summary and the first of its sources."""
    one = event(
        meeting(
            3,
            "2024-05-01",
            date_end=day("2024-05-03"),
            venue="Lancaster House",
            mode=Mode.HYBRID,
            sources=PAGES,
        ),
        CATALOGUE,
    )
    assert (one.title, one.first, one.last) == (
        "3rd ASEAN-UK Senior Officials' Meeting",
        date(2024, 5, 1),
        date(2024, 5, 3),
    )
    assert one.place == "Lancaster House, London, United Kingdom, hybrid"
    assert one.text == "Senior officials met.\n\nSource: First\nhttps://a.example/1"
    assert one.url == "https://a.example/1"


def test_an_event_claims_nothing_that_is_not_known() -> None:
    """No place, no page; that people met in person goes without saying."""
    one = event(meeting(3, "2024-05-01", places=(), mode=Mode.IN_PERSON, sources=()), CATALOGUE)
    assert (one.place, one.text, one.url) == ("", "Senior officials met.", "")


@pytest.mark.parametrize(
    ("end", "last"),
    [
        (None, date(2024, 5, 2)),
        ("2024-05", date(2024, 5, 2)),
        ("2024", date(2024, 5, 2)),
        ("2024-05-01", date(2024, 5, 2)),
        ("2024-05-04", date(2024, 5, 4)),
    ],
)
def test_an_event_ends_no_earlier_than_it_begins(end: str | None, last: date) -> None:
    """Where its last day is not known it is of its first day alone."""
    known = {"date_end": day(end)} if end else {}
    assert event(meeting(3, "2024-05-02", **known), CATALOGUE).last == last


def test_an_event_that_is_called_off_says_so_in_its_title() -> None:
    """A calendar shows nothing else at a glance."""
    titles = [
        event(meeting(3, "2024-05-01", state=state), CATALOGUE).title
        for state in (MeetingState.CANCELLED, MeetingState.POSTPONED)
    ]
    name = "3rd ASEAN-UK Senior Officials' Meeting"
    assert titles == [f"Cancelled: {name}", f"Postponed: {name}"]


def test_six_meetings_without_a_day_are_named_of_more_it_is_said_how_many() -> None:
    """Each with what is known of its date."""
    undated = [meeting(number, f"20{number}", title=f"M{number}") for number in range(10, 17)]
    dated = meeting(3, "2024-05-01")
    six = "M10 (2010); M11 (2011); M12 (2012); M13 (2013); M14 (2014); M15 (2015)"
    assert said("UK", dated, *undated[:6])[2] == f"Left out, since the day is not known: {six}."
    assert said("UK", dated, *undated)[2] == f"Left out, since the day is not known: {six} and 1 more."


def test_one_meeting_is_not_counted() -> None:
    """Whoever asked for one knows that it is one."""
    assert said("UK", meeting(3, "2024-05-01"))[1].startswith("As a calendar.")
    assert said("UK", meeting(3, "2024-05-01"), meeting(4, "2025-05-01"))[1].startswith("2 meetings as a")


def test_without_a_day_there_is_no_file() -> None:
    """Of one the date is told, of several their names."""
    assert said("UK", meeting(3, "2024-05")) == [
        "UK",
        "Its day is not known (May 2024), so there is nothing to put into a calendar.",
    ]
    assert said("UK", meeting(3, "2024", title="A"), meeting(4, "2025", title="B")) == [
        "UK",
        "The day is not known of any of them, so there is nothing to put into a calendar: "
        "A (2024); B (2025).",
    ]


def test_titles_are_clipped() -> None:
    """That of the file to two hundred units, those of meetings to ninety."""
    lines = said("t" * 300, meeting(3, "2024", title="x" * 100), meeting(4, "2024-05-01"))
    assert lines[0] == "t" * 199 + "…"
    assert f": {'x' * 89}… (2024)." in lines[2]


def test_a_file_name_has_sixty_characters_at_most() -> None:
    """Long ones are refused by some systems."""
    assert file_name("x" * 99) == "x" * 60
