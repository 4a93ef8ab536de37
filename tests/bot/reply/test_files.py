"""Calendars and timelines as replies: captions, and the buttons that lead to them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import Answer, Calendar, Listing, Timeline, Want
from bot.answer.lists import meetings_of
from bot.attachment import making
from bot.attachment.attachment import CalendarFile, Chart, Lane
from bot.reply import files, timeline
from bot.reply.calendar import file_name
from bot.reply.files import files_of, files_of_list
from bot.reply.html import CAPTION, plain
from bot.reply.press import is_question_page, is_want, read_press, want_of, want_of_list
from bot.reply.render import render
from bot.reply.reply import Reply, units
from bot.telling.wording import counted_meetings
from bot.texts.text import speaking
from store.catalogue import Catalogue
from store.kinds import Kind, MeetingState, Ref
from tests.bot.reply.limits import check
from tests.bot.small import MPAC, SOM, SOM_1, SOM_2, UK, day, meeting, shelf

TODAY = date(2026, 12, 1)
CATALOGUE = shelf().catalogue


def said(answer: Answer, catalogue: Catalogue = CATALOGUE) -> tuple[Reply, list[str]]:
    """The reply, fit for Telegram, and its lines."""
    reply = render(answer, catalogue)
    assert reply is not None
    text = check(reply)
    assert not reply.attachment or units(text) <= CAPTION
    return reply, plain(reply).split("\n")


def test_a_calendar_says_what_is_left_out() -> None:
    """Meetings of which no day is known, and those that are marked as called off."""
    catalogue = shelf(
        meeting(3, "2024"),
        meeting(4, "2025-05"),
        meeting(5, "2026-01-09", state=MeetingState.CANCELLED),
    ).catalogue
    reply, lines = said(Calendar("UK", meetings_of(UK, catalogue).refs), catalogue)
    assert isinstance(reply.attachment, CalendarFile)
    assert [one.id[-1] for one in reply.attachment.events] == ["1", "2", "5"]
    assert lines == [
        "UK",
        "3 meetings as a calendar. Import it again later, and what has changed is put right.",
        "Left out, since the day is not known: 4th ASEAN-UK Senior Officials' Meeting (May 2025); "
        "3rd ASEAN-UK Senior Officials' Meeting (2024).",
        "Marked as called off: 5th ASEAN-UK Senior Officials' Meeting (9 January 2026).",
    ]


def test_a_calendar_of_nothing_is_a_sentence() -> None:
    """Without a day there is no file."""
    catalogue = shelf(meeting(3, "2024"), meeting(4, "2025-05")).catalogue
    third, fourth = (Ref(Kind.MEETING, f"asean-uk-som-{number}") for number in (3, 4))
    reply, lines = said(Calendar("Third", (third,)), catalogue)
    assert (reply.attachment, lines[1]) == (
        None,
        "Its day is not known (2024), so there is nothing to put into a calendar.",
    )
    reply, lines = said(Calendar("Both", (third, fourth)), catalogue)
    assert reply.attachment is None
    assert lines[1].startswith("The day is not known of any of them")


def test_a_long_caption_fits_below_a_file() -> None:
    """However many meetings have no day, and however long their titles are."""
    many = [meeting(number, "2024", title=f"{number} {'w' * 900}") for number in range(3, 40)]
    catalogue = shelf(*many).catalogue
    reply, lines = said(Calendar("t" * 900, meetings_of(UK, catalogue).refs), catalogue)
    assert reply.attachment
    assert lines[-1].endswith("and 31 more.")


def test_the_caption_of_a_timeline_says_the_same_as_the_picture() -> None:
    """Numbers by level, the steps by their numbers, and what is still announced."""
    catalogue = shelf(meeting(3, "2027"), meeting(4, "2023-02-01", state=MeetingState.CANCELLED)).catalogue
    reply, lines = said(Timeline("United Kingdom", meetings_of(UK, catalogue).refs, TODAY, UK), catalogue)
    assert lines == [
        "United Kingdom",
        "3 meetings, 2022 to 2027",
        "",
        "Senior officials: 3, 2022 to 2027",
        "1 of them still announced. Not counted, as called off: 1.",
        "",
        "Steps of the relation:",
        "1. June 2020: Application to become a Dialogue Partner submitted",
        "2. 2 August 2021: Dialogue Partner status conferred",
    ]
    chart = reply.attachment
    assert isinstance(chart, Chart)
    assert list(chart.years) == list(range(2020, 2028))
    assert chart.lanes == (Lane("Senior officials", 2, (0, 0, 1, 1, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 1)),)
    assert [(round(one.at, 2), one.text) for one in chart.marks] == [
        (2020.45, "Application to become a Dialogue Partner submitted"),
        (2021.58, "Dialogue Partner status conferred"),
    ]
    assert chart.footer == "Each bar: the meetings of a year; outlined: announced."


def test_a_day_changes_no_picture() -> None:
    """The chart of tomorrow is that of today, as long as nothing takes place: it need not be drawn again."""
    refs = meetings_of(UK, CATALOGUE).refs
    charts = [said(Timeline("UK", refs, date(2026, 12, number), UK))[0].attachment for number in (1, 2)]
    assert charts[0] == charts[1]
    assert hash(charts[0]) == hash(charts[1])


def test_a_timeline_of_nothing_is_a_sentence() -> None:
    """Where all was called off."""
    catalogue = shelf(meeting(3, "2027", state=MeetingState.CANCELLED)).catalogue
    reply, lines = said(Timeline("UK", (Ref(Kind.MEETING, "asean-uk-som-3"),), TODAY), catalogue)
    assert (reply.attachment, lines) == (None, ["There is no meeting to draw."])


def test_without_the_package_there_is_a_sentence_and_no_button(monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator is told what to install; nobody is led to what cannot be."""
    for room in (files, timeline):
        monkeypatch.setattr(room, "draws", lambda: False)
    reply, lines = said(Timeline("UK", (SOM_1, SOM_2), TODAY, UK))
    assert reply.attachment is None
    assert lines == [
        "Timelines take one more package where I run: whoever runs me installs it with "
        "pip install 'notulis[pictures]'."
    ]
    assert [one.text for one in files_of(UK, CATALOGUE)] == ["Calendar"]
    assert [one.text for one in files_of_list(meetings_of(UK, CATALOGUE), CATALOGUE)] == ["Calendar"]


def test_whether_pictures_can_be_drawn_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the package alone, which is not loaded for it."""
    for found, drawn in ((None, False), (object(), True)):
        making.draws.cache_clear()
        monkeypatch.setattr(making, "find_spec", lambda _, found=found: found)
        assert making.draws() is drawn
    making.draws.cache_clear()


def test_buttons_are_there_for_what_there_is() -> None:
    """No calendar without a day, no timeline of one meeting, nothing for lists of other records."""
    undated = shelf(meeting(1, "2022"), meeting(2, "2023")).catalogue
    assert [one.text for one in files_of(UK, undated)] == ["Timeline"]
    assert [one.text for one in files_of(MPAC, CATALOGUE)] == ["Calendar"]
    assert files_of_list(Listing("x", (MPAC,), code="g.x"), CATALOGUE) == ()


@pytest.mark.parametrize("want", [Want.CALENDAR, Want.TIMELINE])
def test_presses_lead_to_files(want: Want) -> None:
    """By the record, by the code of a list, and of a list without one by the question that it answers."""
    listing = meetings_of(UK, CATALOGUE)
    expected = Calendar if want is Want.CALENDAR else Timeline
    pressed = [
        read_press(want_of(want, UK), CATALOGUE, TODAY),
        read_press(want_of_list(want, listing.code), CATALOGUE, TODAY),
        read_press(want_of_list(want, ""), CATALOGUE, TODAY, listing),
    ]
    for one in pressed:
        assert one is not None
        assert isinstance(one.answer, expected)
        assert one.answer.refs == (SOM_2, SOM_1)
    assert read_press(want_of_list(want, ""), CATALOGUE, TODAY) is None
    assert is_question_page(want_of_list(want, ""))
    assert all(map(is_want, (want_of(want, UK), want_of_list(want, "x"), want_of_list(want, ""))))
    emptied = shelf().catalogue
    del emptied.partners[UK.id]
    assert read_press(want_of(want, UK), emptied, TODAY) is None


def test_what_is_announced_is_pressed_as_a_list() -> None:
    """The choice of a record for /upcoming leads to its list."""
    catalogue = shelf(meeting(3, "2027-01-01")).catalogue
    pressed = read_press(want_of(Want.UPCOMING, SOM), catalogue, TODAY)
    assert pressed is not None
    assert isinstance(pressed.answer, Listing)
    assert [ref.id for ref in pressed.answer.refs] == ["asean-uk-som-3"]
    assert not is_want(want_of(Want.UPCOMING, SOM))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("ASEAN-UK SOM: 3 meetings", "asean-uk-som-3-meetings"),
        ("Hội nghị Cấp cao ASEAN", "hội-nghị-cấp-cao-asean"),
        ("../../etc/passwd", "etc-passwd"),
        ('狼 /\\:*?"<>|\x00', "狼"),
        ("…", "meetings"),
    ],
)
def test_files_have_names_that_every_system_takes(title: str, name: str) -> None:
    """Letters, digits and hyphens."""
    assert file_name(title) == name


def test_a_meeting_that_is_called_off_says_so_wherever_it_stands() -> None:
    """On its card, and in lists."""
    catalogue = shelf(
        meeting(3, "2027-01-01", state=MeetingState.POSTPONED, date_end=day("2027-01-02"))
    ).catalogue
    third = Ref(Kind.MEETING, "asean-uk-som-3")
    listing = Listing("One", (third,))
    assert said(listing, catalogue)[1][2].endswith(" · 1 to 2 January 2027 · London · postponed")
    from bot.answer.answer import Card

    assert said(Card(third), catalogue)[1][1] == "1 to 2 January 2027 · London, United Kingdom · postponed"


@pytest.mark.parametrize(
    ("language", "calendar", "chart"),
    [
        (
            "id",
            [
                "{meetings} sebagai kalender. Impor lagi di kemudian hari, dan yang berubah akan "
                "disesuaikan.",
                "Tidak disertakan karena harinya belum diketahui: 4th ASEAN-UK Senior Officials' Meeting "
                "(Mei 2025); 3rd ASEAN-UK Senior Officials' Meeting (2024).",
                "Ditandai batal atau ditunda: 5th ASEAN-UK Senior Officials' Meeting (9 Januari 2026).",
            ],
            [
                "{met}, 2022 hingga 2025",
                "",
                "Pejabat tinggi: 4, 2022 hingga 2025",
                "Tidak dihitung karena batal atau ditunda: 1.",
                "",
                "Tahapan hubungan:",
                "1. Juni 2020: Application to become a Dialogue Partner submitted",
                "2. 2 Agustus 2021: Dialogue Partner status conferred",
            ],
        ),
        (
            "vi",
            [
                "{meetings} dưới dạng lịch. Hãy nhập lại sau này, những gì đã thay đổi sẽ được cập nhật.",
                "Không đưa vào vì chưa biết ngày: 4th ASEAN-UK Senior Officials' Meeting (tháng 5 năm 2025); "
                "3rd ASEAN-UK Senior Officials' Meeting (2024).",
                "Đánh dấu là bị hủy hoặc hoãn: 5th ASEAN-UK Senior Officials' Meeting (9 tháng 1, 2026).",
            ],
            [
                "{met}, từ 2022 đến 2025",
                "",
                "Quan chức cấp cao: 4, từ 2022 đến 2025",
                "Không tính vì bị hủy hoặc hoãn: 1.",
                "",
                "Các bước của quan hệ:",
                "1. tháng 6 năm 2020: Application to become a Dialogue Partner submitted",
                "2. 2 tháng 8, 2021: Dialogue Partner status conferred",
            ],
        ),
    ],
)
def test_captions_are_in_the_language_that_is_spoken(
    language: str, calendar: list[str], chart: list[str]
) -> None:
    """All but titles and what the catalogue tells of a step; the picture and the events, too."""
    off = meeting(5, "2026-01-09", state=MeetingState.CANCELLED)
    catalogue = shelf(meeting(3, "2024"), meeting(4, "2025-05"), off).catalogue
    refs = meetings_of(UK, catalogue).refs
    with speaking(language):
        counted = {
            "meetings": counted_meetings([catalogue.meetings[one.id] for one in (SOM_1, SOM_2)] + [off]),
            "met": counted_meetings([one for one in catalogue.meetings.values() if one.state is None]),
        }
        file, lines = said(Calendar("UK", refs), catalogue)
        picture, told = said(Timeline("UK", refs, TODAY, UK), catalogue)
    assert lines[1:] == [one.format(**counted) for one in calendar]
    assert told[1:] == [one.format(**counted) for one in chart]
    assert isinstance(file.attachment, CalendarFile)
    assert isinstance(picture.attachment, Chart)
    assert file.attachment.events[-1].title.startswith({"id": "Dibatalkan: ", "vi": "Đã hủy: "}[language])
    assert chart[2].startswith(picture.attachment.lanes[0].name)
    assert [one.date for one in picture.attachment.marks] == [one[3:].split(":")[0] for one in chart[-2:]]
