"""What there is to tell a chat."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.following.news import Sort, news
from store.follows import Follow
from store.kinds import Kind, MeetingState, Ref
from store.versions import Version
from tests.bot.small import HEALTH, SOM, SOM_1, UK, meeting, shelf

NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
TODAY = date(2026, 12, 1)
SINCE = NOW - timedelta(days=3)


def version(number: int, days: float) -> Version:
    """The meeting changed so many days ago."""
    return Version("x", number, NOW - timedelta(days=days))


@pytest.mark.parametrize(
    ("day", "sort", "days"),
    [
        ("2026-12-01", Sort.DAY, 0),
        ("2026-12-02", Sort.DAY, 1),
        ("2026-12-05", None, 4),
        ("2026-12-06", Sort.WEEK, 5),
        ("2026-12-08", Sort.WEEK, 7),
        ("2026-12-09", None, 8),
        ("2026-11-30", None, -1),
        ("2026-12", None, 0),
    ],
)
def test_a_meeting_is_told_of_a_week_and_a_day_before(day: str, sort: Sort | None, days: int) -> None:
    """A bot that did not run on that day still tells of it; a meeting without a day is not told of so."""
    catalogue = shelf(meeting(4, day)).catalogue
    found = news([Follow(1, UK, SINCE)], catalogue, {}, TODAY, NOW)
    assert [(one.sort, one.days, one.meeting.id) for one in found] == (
        [] if sort is None else [(sort, days, "asean-uk-som-4")]
    )


def test_a_meeting_that_is_put_off_is_told_of_anew() -> None:
    """Its reminder is that of its day; what is called off has none."""
    follows = [Follow(1, UK, SINCE)]
    first = news(follows, shelf(meeting(4, "2026-12-02")).catalogue, {}, TODAY, NOW)
    later = news(follows, shelf(meeting(4, "2026-12-01")).catalogue, {}, TODAY, NOW)
    off = shelf(meeting(4, "2026-12-02", state=MeetingState.CANCELLED)).catalogue
    assert first[0].item != later[0].item
    assert news(follows, off, {}, TODAY, NOW) == ()


@pytest.mark.parametrize(
    ("known", "sort"),
    [
        (version(0, 2), Sort.NEW),
        (version(3, 2), Sort.CHANGED),
        (version(3, 3), None),
        (version(0, 4), None),
        (None, None),
    ],
)
def test_what_changed_since_it_is_followed_is_told(known: Version | None, sort: Sort | None) -> None:
    """What was so when it began to be followed is no news."""
    versions = {SOM_1.id: known} if known else {}
    found = news([Follow(1, UK, SINCE)], shelf().catalogue, versions, TODAY, NOW)
    assert [one.sort for one in found] == ([sort] if sort is not None else [])


def test_old_changes_are_no_news() -> None:
    """A chat that could not be told for months is not flooded then."""
    follows = [Follow(1, UK, NOW - timedelta(days=300))]
    assert news(follows, shelf().catalogue, {SOM_1.id: version(1, 31)}, TODAY, NOW) == ()
    assert len(news(follows, shelf().catalogue, {SOM_1.id: version(1, 29)}, TODAY, NOW)) == 1


def test_whatever_has_meetings_can_be_followed() -> None:
    """A partner, a series, a topic, a meeting itself; by several ways a meeting is one."""
    catalogue, versions = shelf().catalogue, {SOM_1.id: version(0, 1)}
    for ref in (UK, SOM, HEALTH, SOM_1):
        assert len(news([Follow(1, ref, SINCE)], catalogue, versions, TODAY, NOW)) == 1
    all_of_them = [Follow(1, ref, SINCE) for ref in (UK, SOM, HEALTH, SOM_1)]
    assert len(news(all_of_them, catalogue, versions, TODAY, NOW)) == 1
    gone = [Follow(1, Ref(kind, "gone"), SINCE) for kind in (Kind.MEETING, Kind.PARTNER)]
    assert news(gone, catalogue, versions, TODAY, NOW) == ()


def test_what_is_near_comes_first() -> None:
    """Then what is new, then what changed."""
    catalogue = shelf(meeting(4, "2026-12-08"), meeting(5, "2026-12-02"), meeting(6, "2028")).catalogue
    versions = {SOM_1.id: version(2, 1), "asean-uk-som-6": version(0, 1)}
    found = news([Follow(1, UK, SINCE)], catalogue, versions, TODAY, NOW)
    assert [one.meeting.id[-1] for one in found] == ["5", "4", "6", "1"]
    assert len({one.item for one in found}) == 4
