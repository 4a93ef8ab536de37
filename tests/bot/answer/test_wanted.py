"""What is wanted of meetings: by name, of a record, of a list."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import (
    Calendar,
    Choice,
    Guide,
    Listing,
    Reason,
    Refusal,
    Timeline,
    Want,
)
from bot.answer.wanted import of_listing, of_record, wanted
from bot.texts.text import speaking
from store.kinds import Kind, Level, Ref
from store.records import Partner, Series
from tests.bot.small import BODY, MPAC, RECORDS, SOM, SOM_1, SOM_2, UK, meeting, shelf

TODAY = date(2026, 12, 1)
SMALL = shelf()
SERIES = "ASEAN-UK Senior Officials' Meeting"


def ask(want: Want, name: str) -> object:
    return wanted(want, name, SMALL.catalogue, SMALL.matcher, TODAY)


def test_a_partner_a_series_and_a_meeting_have_a_calendar() -> None:
    """Newest first, of a meeting itself alone."""
    assert ask(Want.CALENDAR, "united kingdom") == Calendar("United Kingdom", (SOM_2, SOM_1))
    assert ask(Want.CALENDAR, SERIES) == Calendar(SERIES, (SOM_2, SOM_1))
    first = f"1st {SERIES}"
    assert ask(Want.CALENDAR, first) == Calendar(first, (SOM_1,))


def test_a_timeline_is_of_the_series_of_a_meeting() -> None:
    """One meeting makes no picture of years."""
    whole = Timeline(SERIES, (SOM_2, SOM_1), TODAY, SOM)
    assert ask(Want.TIMELINE, f"1st {SERIES}") == ask(Want.TIMELINE, SERIES) == whole
    assert ask(Want.TIMELINE, "united kingdom") == Timeline("United Kingdom", (SOM_2, SOM_1), TODAY, UK)


def test_a_name_that_several_bear_is_asked_about_with_what_is_wanted() -> None:
    """The question back remembers what for; a series that is called so to the letter is meant."""
    assert ask(Want.CALENDAR, "AUKSOM") == Calendar(SERIES, (SOM_2, SOM_1))
    twins = [meeting(7, "2027-01-01", title="Twin"), meeting(8, "2027-01-02", title="Twin", id="twin")]
    other = shelf(*twins)
    answer = wanted(Want.TIMELINE, "twin", other.catalogue, other.matcher, TODAY)
    assert isinstance(answer, Choice)
    assert answer.want is Want.TIMELINE


def test_commands_without_a_name_say_how_or_list_all() -> None:
    """/upcoming alone is of all meetings."""
    assert ask(Want.CALENDAR, " ") == Guide(want=Want.CALENDAR)
    assert ask(Want.TIMELINE, "") == Guide(want=Want.TIMELINE)
    assert ask(Want.UPCOMING, "") == Refusal(
        Reason.NOT_RECORDED, "No meeting is announced after 1 December 2026 in the catalogue."
    )


def test_nothing_announced_offers_the_latest_meeting() -> None:
    """And says of what nothing is."""
    lead = "United Kingdom: no meeting is announced after 1 December 2026 in the catalogue."
    assert ask(Want.UPCOMING, "united kingdom") == Refusal(Reason.NOT_RECORDED, lead, (UK,), (SOM_2,))


def test_what_is_announced_is_a_list() -> None:
    """Of a partner."""
    ahead = shelf(meeting(4, "2027-01-05"))
    answer = wanted(Want.UPCOMING, "united kingdom", ahead.catalogue, ahead.matcher, TODAY)
    assert isinstance(answer, Listing)
    assert [ref.id for ref in answer.refs] == ["asean-uk-som-4"]


def test_a_record_without_meetings_says_so() -> None:
    """With its card on offer; an unknown name is refused as by any command."""
    uk = next(one for one in RECORDS if isinstance(one, Partner))
    alone = Partner("chile", "Chile", uk.kind, uk.status, "Far.", uk.sources)
    lonely = shelf(alone, Series("s", "Empty Series", Level.FORUM))
    for name, ref in (("chile", Ref(Kind.PARTNER, "chile")), ("empty series", Ref(Kind.SERIES, "s"))):
        for want in (Want.CALENDAR, Want.TIMELINE):
            answer = wanted(want, name, lonely.catalogue, lonely.matcher, TODAY)
            assert isinstance(answer, Refusal)
            assert answer.offers == (ref,)
    assert isinstance(ask(Want.CALENDAR, "zzz"), Refusal)


@pytest.mark.parametrize(("ref", "number"), [(BODY, 1), (MPAC, 1), (SOM, 2)])
def test_whatever_has_meetings_has_a_calendar(ref: Ref, number: int) -> None:
    """Bodies, programmes, series …"""
    answer = of_record(Want.CALENDAR, ref, SMALL.catalogue, TODAY)
    assert isinstance(answer, Calendar)
    assert len(answer.refs) == number


def test_a_list_has_the_files_of_the_meetings_in_it() -> None:
    """Other records are left aside; a list without meetings has none."""
    mixed = Listing("Found: 3", (SOM_1, MPAC, SOM_2))
    assert of_listing(Want.CALENDAR, mixed, SMALL.catalogue, TODAY) == Calendar("Found: 3", (SOM_1, SOM_2))
    assert of_listing(Want.TIMELINE, mixed, SMALL.catalogue, TODAY) == Timeline(
        "Found: 3", (SOM_1, SOM_2), TODAY
    )
    assert isinstance(of_listing(Want.CALENDAR, Listing("x", (MPAC,)), SMALL.catalogue, TODAY), Refusal)
    of_uk = Listing("United Kingdom: 2 meetings", (SOM_2, SOM_1), code="m.p.united-kingdom")
    assert of_listing(Want.TIMELINE, of_uk, SMALL.catalogue, TODAY) == Timeline(
        "United Kingdom", (SOM_2, SOM_1), TODAY, UK
    )


def test_that_there_are_no_meetings_is_said_in_the_language() -> None:
    """Of a list that holds none."""
    programmes = Listing("Programmes: 1", (MPAC,))
    with speaking("id"):
        refused = of_listing(Want.CALENDAR, programmes, SMALL.catalogue, TODAY)
        assert isinstance(refused, Refusal)
        assert refused.lead == "Tidak ada pertemuan dalam daftar itu."
    with speaking("vi"):
        refused = of_listing(Want.CALENDAR, programmes, SMALL.catalogue, TODAY)
        assert isinstance(refused, Refusal)
        assert refused.lead == "Không có cuộc họp nào trong danh sách đó."
