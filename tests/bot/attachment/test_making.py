"""Attachments made into files."""

from __future__ import annotations

import asyncio
import threading
from datetime import date

import pytest

from bot.attachment import drawing
from bot.attachment.attachment import CalendarFile, Chart, Event
from bot.attachment.making import KEPT, Maker
from tests.bot.attachment.test_drawing import CHART


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Chart, str]]:
    """Which charts were drawn, and by which thread."""
    found: list[tuple[Chart, str]] = []

    def draw(chart: Chart) -> bytes:
        found.append((chart, threading.current_thread().name))
        return chart.title.encode()

    monkeypatch.setattr(drawing, "draw", draw)
    return found


async def test_a_picture_is_drawn_once_and_beside_the_event_loop(drawn: list[tuple[Chart, str]]) -> None:
    """Who asks again gets the same bytes; drawing never holds up other answers."""
    maker = Maker()
    first, again = await asyncio.gather(maker.make(CHART), maker.make(CHART))
    third = await maker.make(CHART)
    assert first == again == third
    assert (first.name, first.picture) == ("viet-nam.png", True)
    assert [name.partition("_")[0] for _, name in drawn] == ["drawing"]


async def test_pictures_that_nobody_asks_for_make_room(drawn: list[tuple[Chart, str]]) -> None:
    """The memory for pictures has an end: that which was asked for last stays."""
    maker = Maker()
    charts = [Chart("a", str(number), "", 2020, CHART.lanes) for number in range(KEPT + 1)]
    for chart in charts:
        await maker.make(chart)
    await maker.make(charts[-1])
    assert len(drawn) == KEPT + 1
    await maker.make(charts[0])
    assert len(drawn) == KEPT + 2


async def test_a_calendar_is_a_file() -> None:
    """It bears the name of what it is of."""
    day = date(2026, 12, 5)
    file = await Maker().make(CalendarFile("uk", "UK", (Event("a", "A", day, day),)))
    assert (file.name, file.picture) == ("uk.ics", False)
    assert file.content.startswith(b"BEGIN:VCALENDAR\r\n")


async def test_a_picture_that_failed_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure is that of one request, not of the picture for ever."""
    fails = [True]

    def draw(chart: Chart) -> bytes:
        if fails.pop() if fails else False:
            raise OSError("no memory")
        return b"drawn"

    monkeypatch.setattr(drawing, "draw", draw)
    maker = Maker()
    with pytest.raises(OSError, match="no memory"):
        await maker.make(CHART)
    assert (await maker.make(CHART)).content == b"drawn"
