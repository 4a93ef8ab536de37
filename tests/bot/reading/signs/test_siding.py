"""A country is somebody's side only where the words say so."""

from __future__ import annotations

import pytest

from bot.reading.signs.siding import sided
from bot.telling.focus import ASEAN
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("dutch cochair of the first committee", "netherlands"),
        ("canada's foreign minister at the 24th ARF", "canada"),
        ("who chaired the 4th UK SOM for Japan", "japan"),
        ("foreign minister of India at the 2022 meeting", "india"),
        ("co-chair on the vietnamese side of the 4th som", "viet-nam"),
        ("who represented myanmar at the Cebu summit", "myanmar"),
        ("who chaired for asean at the 2011 UN meeting", ASEAN),
    ],
)
def test_a_side_is_heard(text: str, side: str) -> None:
    """By an office behind it, by 'for', 'of' or 'side'."""
    assert side in sided(said(text))


@pytest.mark.parametrize(
    "text",
    [
        "who chaired the ASEAN-UK SOM in Da Nang",
        "chair of the ASEAN-Japan Forum",
        "who was at the India summit in Jakarta",
        "when did the foreign ministers meet in Canada",
    ],
)
def test_the_partner_of_a_meeting_is_no_side(text: str) -> None:
    """A country that names the meeting or the place says nothing of whose people are meant."""
    assert sided(said(text)) == ()
