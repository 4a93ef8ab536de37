"""Attachments made into files, away from the event loop."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot.attachment import calendar
from bot.attachment.attachment import Attachment, CalendarFile, Chart, File

if TYPE_CHECKING:
    from store.versions import Version

KEPT = 200
"""So many pictures are kept, of some 60 kB each."""


@lru_cache(maxsize=1)
def draws() -> bool:
    """Whether pictures can be drawn: they take a package that is an extra."""
    return find_spec("matplotlib") is not None


class Maker:
    """Makes files, one picture at a time in a thread of its own, and remembers the pictures that it drew.

    A chart is its own key: another revision of the catalogue that changes nothing in it needs no new picture.
    ``versions`` are those of the meetings, as far as they are known.
    """

    def __init__(self) -> None:
        self.versions: Mapping[str, Version] = {}
        self._threads = ThreadPoolExecutor(1, "drawing")
        self._drawn: OrderedDict[Chart, asyncio.Future[bytes]] = OrderedDict()

    async def make(self, attachment: Attachment) -> File:
        """The file of an attachment."""
        match attachment:
            case CalendarFile():
                now = datetime.now(UTC)
                content = await asyncio.to_thread(calendar.write, attachment, self.versions, now)
                return File(f"{attachment.name}.ics", content)
            case Chart():
                return File(f"{attachment.name}.png", await self._picture(attachment), picture=True)

    async def _picture(self, chart: Chart) -> bytes:
        drawing = self._drawn.get(chart)
        if drawing is None:
            from bot.attachment.drawing import draw

            loop = asyncio.get_running_loop()
            drawing = self._drawn[chart] = loop.run_in_executor(self._threads, draw, chart)
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(chart)
        try:
            return await asyncio.shield(drawing)  # others may wait for it as well
        except Exception:
            self._drawn.pop(chart, None)
            raise
