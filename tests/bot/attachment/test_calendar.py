"""Calendar files as other programs read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as Read

from bot.answer.answer import Calendar
from bot.attachment.attachment import CalendarFile
from bot.attachment.calendar import uid, write
from bot.reply.calendar import event, render_calendar
from bot.reply.html import clean
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, MeetingState, Mode, Ref
from store.records import Meeting, Source
from store.versions import Version
from tests.bot.small import RECORDS, meeting

NOW = datetime(2026, 12, 1, 9, 30, 15, 250, tzinfo=UTC)
_DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
_TEXTS = st.text(max_size=200)


@st.composite
def partial(draw: st.DrawFn) -> PartialDate:
    """A day, month or year."""
    day, known = draw(_DAYS), draw(st.integers(1, 3))
    return PartialDate(*(day.year, day.month, day.day)[:known])


MEETINGS = st.lists(
    st.builds(
        Meeting,
        id=st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,3}", fullmatch=True),
        title=_TEXTS.filter(lambda text: clean(text).strip() != ""),
        series=st.just("asean-uk-som"),
        level=st.just(RECORDS[1].level),  # type: ignore[union-attr] # the series
        date=partial(),
        summary=_TEXTS,
        sources=st.lists(
            st.builds(Source, st.from_regex(r"https?://[a-z.]{1,20}/[^\s]{0,40}", fullmatch=True), _TEXTS),
            max_size=2,
        ).map(tuple),
        date_end=st.none() | partial(),
        places=st.sampled_from([(), ("london",), ("london", "united-kingdom"), ("gone",)]),
        venue=st.none() | _TEXTS,
        mode=st.none() | st.sampled_from(Mode),
        state=st.none() | st.sampled_from(MeetingState),
    ),
    max_size=5,
    unique_by=lambda one: one.id,
)


def read(content: bytes) -> list[Any]:
    """The events of a file, read strictly: not one line of it is left aside."""
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    found = Read.from_ical(content.decode())
    assert [one.errors for one in found.walk()] == [[] for _ in found.walk()]
    assert found.to_ical() == content
    return list(found.events)


@given(MEETINGS)
def test_any_meetings_come_back_as_they_went(meetings: list[Meeting]) -> None:
    """What has a day is in the file, once, with all that is known of it; what has none is named."""
    catalogue = Catalogue([*RECORDS, *meetings])
    refs = tuple(Ref(Kind.MEETING, one.id) for one in meetings)
    reply = render_calendar(Calendar("Any", refs), catalogue)
    known = sorted((one for one in meetings if one.date.day), key=lambda one: (one.date, one.id))
    if not known:
        assert reply.attachment is None
        return
    assert isinstance(reply.attachment, CalendarFile)
    found = read(write(reply.attachment, {}, NOW))
    assert [str(one["uid"]) for one in found] == [uid(one.id) for one in known]
    for one, of in zip(found, known, strict=True):
        wanted = event(of, catalogue)
        last = one["dtend"].dt - timedelta(days=1) if "dtend" in one else wanted.last
        assert (one["dtstart"].dt, last) == (of.date.first, wanted.last)
        assert type(one["dtstart"].dt) is date
        assert str(one["summary"]) == wanted.title
        assert str(one.get("location", "")) == wanted.place
        assert str(one.get("description", "")) == wanted.text
        assert str(one.get("url", "")) == wanted.url
        assert "\\" not in wanted.url
        assert str(one["status"]) == ("CANCELLED" if of.state else "CONFIRMED")


def test_a_meeting_is_on_whole_days() -> None:
    """An event ends on the first day that is no longer of it; a last day that is unknown is left out."""
    catalogue = Catalogue(RECORDS)

    def days(**known: object) -> tuple[date, date]:
        made = event(meeting(9, "2026-12-05", **known), catalogue)
        [found] = read(write(CalendarFile("a", "A", (made,)), {}, NOW))
        return found["dtstart"].dt, found["dtend"].dt

    assert days() == (date(2026, 12, 5), date(2026, 12, 6))
    assert days(date_end=PartialDate(2026, 12, 7)) == (date(2026, 12, 5), date(2026, 12, 8))
    assert days(date_end=PartialDate(2026, 12)) == (date(2026, 12, 5), date(2026, 12, 6))
    assert days(date_end=PartialDate(2026, 12, 1)) == (date(2026, 12, 5), date(2026, 12, 6))


def test_place_page_and_text_are_in_the_event() -> None:
    """Where it is, what it was about, and the page that says so."""
    catalogue = Catalogue(RECORDS)
    made = event(catalogue.meetings["asean-uk-som-1"], catalogue)
    [found] = read(write(CalendarFile("a", "A", (made,)), {}, NOW))
    assert str(found["location"]) == "Lancaster House, London, United Kingdom"
    assert str(found["url"]) == "https://news.example/som?a=1&b=2"
    assert str(found["description"]) == (
        "Senior officials met.\n\nSource: First meeting held\nhttps://news.example/som?a=1&b=2"
    )
    assert found["categories"].to_ical() == b"senior officials"


def test_importing_again_updates_and_never_doubles() -> None:
    """The UID stays; a changed meeting has a higher SEQUENCE, and each file a later stamp."""
    catalogue = Catalogue(RECORDS)
    events = (event(catalogue.meetings["asean-uk-som-1"], catalogue),)
    at = datetime(2026, 11, 30, 12, tzinfo=UTC)
    before = read(write(CalendarFile("a", "A", events), {}, NOW))[0]
    versions = {"asean-uk-som-1": Version("x", 3, at)}
    after = read(write(CalendarFile("a", "A", events), versions, NOW + timedelta(seconds=1)))[0]
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 3)
    assert after["last-modified"].dt == at
    assert after["dtstamp"].dt > before["dtstamp"].dt


def test_a_meeting_that_is_called_off_is_marked() -> None:
    """It stays in the file as CANCELLED, so that calendars that have it learn of it."""
    catalogue = Catalogue(RECORDS)
    for state, title in (
        (MeetingState.CANCELLED, "Cancelled: 9th ASEAN-UK Senior Officials' Meeting"),
        (MeetingState.POSTPONED, "Postponed: 9th ASEAN-UK Senior Officials' Meeting"),
    ):
        made = event(meeting(9, "2026-12-05", state=state), catalogue)
        [found] = read(write(CalendarFile("a", "A", (made,)), {}, NOW))
        assert (str(found["status"]), str(found["summary"])) == ("CANCELLED", title)
