"""Pictures: what they are, not how they please; that was looked at."""

from __future__ import annotations

import struct
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.attachment.attachment import Chart, Lane, Mark
from bot.attachment.drawing import _BADGE, LEFT, RIGHT, WIDTH, _apart, _drawn, _signs, _wrapped, draw

CHART = Chart(
    "viet-nam",
    "Việt Nam: Hội nghị Bộ trưởng Ngoại giao",
    "3 meetings, 2020 to 2022",
    2020,
    (Lane("Summits", 0, (1, 0, 0), (0, 0, 1)), Lane("Ministers", 1, (0, 1, 0), (0, 0, 0))),
    (Mark(2020.5, "July 2020", "Đà Nẵng"), Mark(2020.6, "August 2020", "$5 and _x^2$")),
    "Each bar: the meetings of a year.",
)


def size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_a_chart_is_a_picture_for_a_phone() -> None:
    """It is 1,080 pixels wide, and no longer than Telegram takes it as a picture."""
    width, height = size(draw(CHART))
    assert width == 1080
    assert 500 < height < 2000


def test_the_same_chart_is_the_same_picture() -> None:
    """Nothing of another picture is left in it."""
    first = draw(CHART)
    draw(Chart("a", "Another", "", 1967, (Lane("Forums", 5, (9,) * 60, (0,) * 60),)))
    assert draw(CHART) == first


def test_every_letter_of_vietnamese_can_be_drawn() -> None:
    """All its vowels with all their marks, in both weights; a sign without a shape becomes a box."""
    marked = "".join(
        chr(one) for one in (*range(0x1EA0, 0x1EFA), 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x102, 0x103)
    )
    assert {ord(one) for one in marked} <= _signs()
    assert _drawn(f"{marked} 狼") == f"{marked} □"


@settings(max_examples=20)
@given(st.text(max_size=300), st.integers(200, 1000))
def test_any_text_is_set_in_two_lines_at_most(text: str, width: int) -> None:
    """However long a word is."""
    assert 1 <= len(_wrapped(text, 30, width)) <= 2


@given(st.lists(st.floats(0, WIDTH), max_size=8).map(sorted))
def test_numbers_of_steps_never_lie_over_another(wanted: list[float]) -> None:
    """They keep their order, their distance and to the page."""
    places = _apart(wanted, 46)
    assert all(right - left >= 46 - 1e-6 for left, right in pairwise(places))
    assert all(LEFT <= one <= WIDTH - RIGHT for one in places)


def test_drawing_takes_no_state_of_pyplot() -> None:
    """The module that keeps figures for everybody is never loaded."""
    program = "import sys, bot.attachment.drawing; sys.exit('matplotlib.pyplot' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_chart_grows_by_what_it_tells_below() -> None:
    """Each step has a row of its own, and the badges above stand clear of the lanes."""
    heights = [size(draw(replace(CHART, marks=CHART.marks[:count])))[1] for count in range(3)]
    row = heights[2] - heights[1]
    assert 20 < row < 80
    assert heights[1] - heights[0] - row == 2 * _BADGE + 44 - 6 + 16
