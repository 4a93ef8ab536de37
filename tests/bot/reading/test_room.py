"""Which overheard texts are precise questions to the room."""

from __future__ import annotations

import pytest

from bot.reading.room import is_for_room
from tests.questions.score import TODAY, packaged_desk


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
