"""Meetings drawn over the years: the picture, and the same in words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Timeline
from bot.reply.html import plain
from bot.reply.timeline import chart_of, render_timeline
from store.catalogue import Catalogue
from store.kinds import Kind, Level, MeetingState, PartnerKind, PartnerStatus, Ref
from store.records import Meeting, Partner, Record, Step
from tests.bot.reply.limits import check
from tests.bot.small import SOURCES, UK, day, meeting, shelf

TODAY = date(2026, 12, 1)
LANDS = Ref(Kind.PARTNER, "lands")


def put(*records: Record, of: Ref | None = None, title: str = "UK") -> tuple[Timeline, Catalogue]:
    refs = tuple(Ref(Kind.MEETING, one.id) for one in records if isinstance(one, Meeting))
    return Timeline(title, refs, TODAY, of), shelf(*records).catalogue


def said(*records: Record, of: Ref | None = None, title: str = "UK") -> list[str]:
    reply = render_timeline(*put(*records, of=of, title=title))
    check(reply)
    return plain(reply).split("\n")


def lands(*steps: Step) -> Partner:
    return Partner(
        LANDS.id, "Lands", PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", SOURCES, history=steps
    )


def test_meetings_of_one_year_have_no_span() -> None:
    """Neither all of them nor those of a level; and none of the years can be the fullest."""
    assert said(meeting(3, "2024-05-01"), meeting(4, "2024")) == [
        "UK",
        "2 meetings in 2024",
        "",
        "Senior officials: 2, in 2024",
    ]


def test_levels_come_from_the_highest() -> None:
    """Each with its number and years."""
    lines = said(
        meeting(3, "2021"),
        meeting(4, "2023"),
        meeting(5, "2022", level=Level.SUMMIT),
        meeting(6, "2020", level=Level.MINISTERIAL),
    )
    assert lines[1:] == [
        "4 meetings, 2020 to 2023",
        "",
        "Summits: 1, in 2022",
        "Ministers: 1, in 2020",
        "Senior officials: 2, 2021 to 2023",
    ]


@pytest.mark.parametrize(
    ("years", "told"),
    [
        (("2021", "2022", "2022"), "Most in one year: 2, in 2022."),
        (("2021", "2021", "2022", "2022"), "Most in one year: 2, in 2022."),
        (("2021", "2021", "2022"), "Most in one year: 2, in 2021."),
        (("2021", "2022"), ""),
    ],
)
def test_the_fullest_year_is_told_the_latest_of_equals(years: tuple[str, ...], told: str) -> None:
    """Where every year has one there is none."""
    lines = said(*(meeting(number, year) for number, year in enumerate(years, 3)))
    assert "".join(lines[4:]) == told


def test_what_is_announced_and_what_is_called_off_is_told() -> None:
    """Today is no longer ahead; what is called off is counted nowhere else."""
    records = (
        meeting(3, "2026-12-01"),
        meeting(4, "2026-12-02"),
        meeting(5, "2027"),
        meeting(6, "2025", state=MeetingState.CANCELLED),
    )
    assert said(*records)[1] == "3 meetings, 2026 to 2027"
    assert said(*records)[-1] == (
        "Most in one year: 2, in 2026. 2 of them still announced. Not counted, as called off: 1."
    )
    (lane,) = chart_of(*put(*records)).lanes
    assert (lane.held, lane.announced) == ((1, 0), (1, 1))


def test_a_picture_of_what_is_over_explains_no_outline() -> None:
    """Its footer tells of bars alone."""
    assert (
        chart_of(*put(meeting(3, "2024"), meeting(4, "2025"))).footer == "Each bar: the meetings of a year."
    )


def test_the_years_reach_to_the_steps_of_the_relation() -> None:
    """Before the first meeting and after the last."""
    steps = (Step("Began", day("2019")), Step("Went on", day("2027-03")), Step("Some day"))
    chart = chart_of(*put(meeting(3, "2021"), meeting(4, "2022"), lands(*steps), of=LANDS))
    assert list(chart.years) == list(range(2019, 2028))
    assert chart.lanes[0].held == (0, 0, 1, 1, 0, 0, 0, 0, 0)
    assert [one.text for one in chart.marks] == ["Began", "Went on"]


def test_a_step_stands_in_the_middle_of_what_is_known_of_its_date() -> None:
    """A year in its middle, a month in its own, a day where it is."""
    steps = (Step("a", day("2021")), Step("b", day("2022-01")), Step("c", day("2023-01-01")))
    marks = chart_of(*put(meeting(3, "2021"), meeting(4, "2023"), lands(*steps), of=LANDS)).marks
    assert [round(one.at, 2) for one in marks] == [2021.5, 2022.04, 2023.0]


def test_the_eight_latest_steps_are_told_in_their_order() -> None:
    """More cannot be told apart in the picture; the words tell the same, long ones clipped."""
    steps = [Step(f"Step {year}", day(str(year))) for year in range(2020, 2011, -1)]
    lines = said(meeting(3, "2021"), lands(*steps, Step("x" * 120, day("2022"))), of=LANDS)
    assert lines[4:] == [
        "",
        "Steps of the relation:",
        *(f"{number}. {year}: Step {year}" for number, year in enumerate(range(2014, 2021), 1)),
        f"8. 2022: {'x' * 109}…",
    ]


def test_what_is_no_relation_has_no_steps() -> None:
    """Nor has a timeline that is of no record."""
    steps = lands(Step("Began", day("2019")))
    assert "Steps of the relation:" not in said(meeting(3, "2021"), steps)
    assert "Steps of the relation:" not in said(meeting(3, "2021"), of=Ref(Kind.TOPIC, "health"))
    assert "Steps of the relation:" in said(meeting(3, "2021"), of=UK)


def test_a_long_title_is_clipped() -> None:
    """In the picture and above the words, to two hundred units."""
    records = (meeting(3, "2024"), meeting(4, "2025"))
    assert said(*records, title="t" * 300)[0] == "t" * 199 + "…"
    assert chart_of(*put(*records, title="t" * 300)).title == "t" * 199 + "…"
