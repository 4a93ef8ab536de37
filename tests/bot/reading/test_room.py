"""Which overheard texts are precise questions to the room."""

from __future__ import annotations

import pytest

from bot.reading.proposals.facts import facts
from bot.reading.proposals.many import many
from bot.reading.room import is_for_room, room_features
from tests.bot.reading.planted import proposed, said
from tests.questions.score import TODAY, packaged_desk

ROOMS = {"facts": facts, "many": many}
SURE = {"room": 9.0}
"""Weights by which whatever is not ruled out is a question to the room."""


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("does anyone know when the 1st ASEAN-UK SOM was", True),
        ("who here knows what ACTI stands for", True),
        ("can somebody explain why there are three people named Nguyen on the som list", False),
        ("team, why are there so many SOMs on the list", False),
        ("does anyone know what time start meeting?", False),
        ("quelqu'un sait à quelle heure commence la réunion ?", False),
        ("cả nhà có ai biết SOM-DOC lần 18 họp ở đâu không ạ", True),
        ("ada yg tau gak AEM ke-36 mulainya tgl brp? butuh utk infografis", True),
        ("มีใครรู้ไหมว่าการประชุมสุดยอดอาเซียนครั้งที่ 42 จัดที่ไหน", True),
        ("Pak Budi, which year were you in Kuching with the EC people?", False),
    ],
)
def test_a_precise_question_is_told_from_talk(text: str, *, asked: bool) -> None:
    """With no mark, and in any language, too; no list tells a reason, who is spoken to by name answers
    himself, and what is recorded of ASEAN itself is not asked where ASEAN is not named."""
    desk = packaged_desk()
    said = desk.reader.said(text, TODAY)
    best, _ = desk.decide(desk.reader.readings(said), said)
    assert is_for_room(said, best, desk.reader.by) is asked


@pytest.mark.parametrize(
    ("room", "text", "may_be"),
    [
        ("facts", "does anyone know when the 1st uk som was?", True),
        ("facts", "when was the 1st uk som? never mind, found it", False),
        ("facts", "found it, when was the 1st uk som?", True),
        ("many", "which meetings with the uk were there", True),
        ("many", "explain why the uk som meets in london", False),
        ("many", "uk som is nice this time, no?", False),
        ("many", "which meetings are there", False),
        ("many", "which asean meetings are there", True),
        ("many", "the harbour fund began in 2022. anyway, coffee?", False),
        ("facts", "the harbour fund began in 2022. anyway, coffee?", False),
        ("facts", "what about the ports", False),
    ],
)
def test_what_is_taken_back_or_asked_for_no_list_is_for_nobody(room: str, text: str, *, may_be: bool) -> None:
    """However likely it is otherwise; nor what names nothing, or asks something else behind a statement."""
    assert is_for_room(said(text), proposed(ROOMS[room], text)[0], SURE) is may_be


def test_as_likely_as_not_is_not_sure_enough() -> None:
    """People who talk among themselves are not to be disturbed."""
    text = "when was the 1st uk som"
    best = proposed(facts, text)[0]
    assert [is_for_room(said(text), best, {"room": weight}) for weight in (0.0, 1.7, 1.8)] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("room", "text", "told"),
    [
        (
            "facts",
            "does anyone know when the 1st uk som was?",
            "question mark, wh, spoken to, asks, asks spoken to, telling 2.6, words 0.9, numbered, telling "
            "spoken to 2.6, asks spoken to of one, whole, whole spoken to, wh spoken to, fact, tells when",
        ),
        (
            "facts",
            "when was the 1st uk som? never mind, found it",
            "question mark, wh, wh first, asks, telling 2.6, left 0.3, unknown 2, words, numbered, "
            "taken back, fact, tells when",
        ),
        (
            "many",
            "which meetings with the uk were there in 2022",
            "wh, wh first, telling 2.7, words 0.9, set, set telling 2.7, dated, whole, list",
        ),
        (
            "many",
            "explain why the uk som meets in london",
            "wh, wh first, telling 3.1, words 0.8, set, set telling 3, whole, list",
        ),
        (
            "facts",
            "guys, who of you chaired the 2nd uk som for our team",
            "wh, wh first, spoken to, asks, asks spoken to, telling 3, unknown, own 2, words 1.2, numbered, "
            "unmarked spoken to, telling spoken to 3, asks spoken to of one, wh spoken to, own spoken to 2, "
            "fact, tells who",
        ),
        (
            "facts",
            "Mai, could you say when the 1st uk som was",
            "wh, asks, telling 2.6, left 0.6, unknown, own, words, numbered, named person, fact, tells when",
        ),
        (
            "facts",
            "hey Sam how was the uk som in london",
            "wh, wh first, telling 3.1, left 0.6, unknown, words 0.9, named person, fact, tells card",
        ),
        (
            "facts",
            "UK, when was the harbour fund set up",
            "wh, wh first, asks, telling 3.4, words 0.8, titled, whole, fact, tells when",
        ),
    ],
)
def test_what_speaks_for_and_against_answering(room: str, text: str, told: str) -> None:
    """How it is asked, of whom, what is named, and how much is left over."""
    found = room_features(said(text), proposed(ROOMS[room], text)[0])
    rows = [(name.removeprefix("room "), round(value, 1)) for name, value in found.items() if value]
    assert (
        ", ".join(name if value == 1 else f"{name} {value:g}" for name, value in rows if name != "room")
        == told
    )
