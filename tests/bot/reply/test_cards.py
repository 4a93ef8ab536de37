from __future__ import annotations

import pytest

from bot.answer.answer import Card
from bot.reply.html import html, plain
from bot.reply.press import card
from bot.reply.render import render
from bot.reply.reply import Button, Link, Reply, units
from store.kinds import Kind, Ref
from store.records import Attendance, Record
from tests.bot.small import BATES, BODY, HEALTH, LONDON, MPAC, SOM, SOM_1, SOM_2, UK, meeting, shelf


def shown(ref: Ref, *records: Record, page: int = 0, part: str = "") -> Reply:
    reply = render(Card(ref), shelf(*records).catalogue, page, part)
    assert reply is not None
    return reply


def captions(reply: Reply) -> list[list[str]]:
    return [[button.text for button in row] for row in reply.buttons]


def test_the_card_of_a_meeting() -> None:
    """Name, date and place come first, then what is known, then the source; buttons lead on."""
    reply = shown(SOM_1)
    assert html(reply).split("\n") == [
        "<b>1st ASEAN-UK Senior Officials&#x27; Meeting</b> (AUKSOM)",
        "6 July 2022 · London, United Kingdom",
        "Lancaster House · in person",
        "",
        "Senior officials met.",
        "",
        "<b>Chairs: </b>Jenny Bates (Head of delegation)",
        "<b>Outcomes: </b>They agreed to meet again.",
        "<b>Documents: </b>Joint statement",
        "<b>Pledges: </b>United Kingdom: GBP 1 million to Response Fund",
        "<b>Announced: </b>Ministers meet, 4 August 2022, London",
        "<b>People named: </b>An observer",
        "<b>Programmes: </b>MPAC 2025",
        "<b>Topics: </b>Health",
        "<b>Bodies: </b>ASEAN Secretariat",
        "",
        'Source: <a href="https://news.example/som?a=1&amp;b=2">First meeting held</a>',
    ]
    assert captions(reply) == [
        ["Next: 8 June 2023 ›", "Whole series (2)"],
        ["Programmes (1)", "United Kingdom"],
        ["Calendar"],
    ]


def test_a_card_says_only_what_is_known() -> None:
    """What no source states makes no empty line; the previous meeting has its button."""
    reply = shown(SOM_2)
    assert plain(reply).split("\n") == [
        "2nd ASEAN-UK Senior Officials' Meeting (AUKSOM)",
        "8 June 2023",
        "virtual",
        "",
        "Senior officials met.",
        "",
        "Source: First meeting held",
    ]
    assert reply.buttons[0][0] == Button("‹ Previous: 6 July 2022", card(SOM_1))


@pytest.mark.parametrize(
    ("ref", "first_lines", "buttons"),
    [
        (
            UK,
            [
                "United Kingdom",
                "Country · Dialogue Partner since 2 August 2021",
                "",
                "The eleventh Dialogue Partner.",
            ],
            [["Meetings (2)", "Calendar"], ["Timeline", "Latest meeting: 8 June 2023"]],
        ),
        (
            MPAC,
            [
                "Master Plan on ASEAN Connectivity 2025 (MPAC 2025)",
                "Master plan · 2016 to 2025",
                "Adopted 6 September 2016 at the 28th ASEAN Summit in London",
                "",
                "A connectivity plan.",
            ],
            [["Meetings (1)"]],
        ),
        (
            SOM,
            [
                "ASEAN-UK Senior Officials' Meeting (AUKSOM)",
                "Series, senior officials level · 2 meetings",
                "",
                "Held:",
                "• 8 June 2023, virtual",
                "• 6 July 2022, London",
            ],
            [["Meetings (2)", "Calendar"], ["Timeline", "Latest: 8 June 2023"]],
        ),
        (BODY, ["ASEAN Secretariat", "ASEAN body", "", "It serves ASEAN."], [["Meetings (1)"]]),
        (
            BATES,
            [
                "Jenny Bates",
                "Named in the sources of 1 meeting",
                "",
                "Roles:",
                "• Head of delegation (2022)",
                "Meetings:",
                "• 1st ASEAN-UK Senior Officials' Meeting, 6 July 2022",
            ],
            [["Meetings (1)"]],
        ),
        (
            LONDON,
            [
                "London",
                "City in United Kingdom · 1 meeting",
                "",
                "Meetings:",
                "• 1st ASEAN-UK Senior Officials' Meeting, 6 July 2022",
            ],
            [["Meetings (1)", "Programmes (1)"], ["United Kingdom"]],
        ),
        (
            HEALTH,
            [
                "Health",
                "Topic of 1 meeting and 1 programme",
                "",
                "Meetings:",
                "• 1st ASEAN-UK Senior Officials' Meeting, 6 July 2022",
                "Programmes:",
                "• Master Plan on ASEAN Connectivity 2025, 2016 to 2025",
            ],
            [["Meetings (1)", "Programmes (1)"]],
        ),
    ],
    ids=lambda value: value.id if isinstance(value, Ref) else "",
)
def test_the_cards_of_other_records(ref: Ref, first_lines: list[str], buttons: list[list[str]]) -> None:
    """Every kind of record has a card that begins with what matters and leads on to what belongs to it; its
    page is named, of a record that has none of its own that of each thing said."""
    reply = shown(ref)
    lines = plain(reply).split("\n")
    assert lines[: len(first_lines)] == first_lines
    bullets = [line for line in reply.lines if line[:1] == ("• ",)]
    if lines[-1] != "Source: First meeting held":
        assert bullets
        assert all(isinstance(line[1], Link) for line in bullets)
    assert captions(reply) == buttons


CROWD = meeting(
    3, "2024-05-01", attendances=tuple(Attendance(None, f"Guest number {n} of a long row") for n in range(60))
)
CROWD_REF = Ref(Kind.MEETING, CROWD.id)


def test_a_long_part_is_cut_and_opened_by_a_button() -> None:
    """A card shows as much of a part as fits, says how much is left, and opens the rest."""
    reply = shown(CROWD_REF, CROWD)
    text = plain(reply)
    told = text.count("Guest number")
    assert f"(and {60 - told} more)" in text
    assert 800 < units(text) <= 900
    assert captions(reply)[0] == ["People named (60)"]


def test_a_part_is_read_page_by_page() -> None:
    """The pages of a part hold all of it, in order, and lead to each other and back to the card."""
    pages = [shown(CROWD_REF, CROWD, page=page, part="people named") for page in range(8)]
    lines = [line for page in pages for line in plain(page).split("\n") if line.startswith("•")]
    assert lines == [f"• Guest number {n} of a long row" for n in range(60)]
    assert captions(pages[0]) == [["Page 2"], ["‹ Back to the card"]]
    assert captions(pages[3]) == [["Page 3", "Page 5"], ["‹ Back to the card"]]
    assert captions(pages[7]) == [["Page 7"], ["‹ Back to the card"]]


def test_a_part_or_page_that_is_no_more_gives_what_there_is() -> None:
    """An old button on a part that is gone opens the card, on a page that is gone the last page."""
    assert shown(SOM_2, part="people named") == shown(SOM_2)
    assert shown(CROWD_REF, CROWD, page=99, part="people named") == shown(
        CROWD_REF, CROWD, page=7, part="people named"
    )


def test_a_record_that_is_gone_says_so() -> None:
    """The card of a record that is no longer there is one sentence."""
    assert plain(shown(Ref(Kind.MEETING, "none"))) == "That record is no longer in the catalogue."
