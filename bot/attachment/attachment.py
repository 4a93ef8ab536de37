"""What goes with a reply as a file, as plain data: it is made into bytes only when it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from store.kinds import MeetingState


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting in a calendar, on whole days from ``first`` to ``last``, both included.

    ``id`` is the meeting's. ``url`` is '' where no page is known.
    """

    id: str
    title: str
    first: date
    last: date
    place: str = ""
    text: str = ""
    url: str = ""
    category: str = ""
    state: MeetingState | None = None


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar: ``name`` is that of the file, without its ending; ``title`` what calendars show."""

    name: str
    title: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """Meetings of one level, year by year from the first year of the chart: held, and announced.

    ``tone`` is the number of its colour, the same in every chart.
    """

    name: str
    tone: int
    held: tuple[int, ...]
    announced: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A dated step, ``at`` in years: 2021.5 is the middle of 2021."""

    at: float
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Meetings over the years by level, all lanes of as many years; ``name`` is as of a calendar."""

    name: str
    title: str
    subtitle: str
    first: int
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...] = ()
    footer: str = ""

    @property
    def years(self) -> range:
        """Every year that it shows."""
        return range(self.first, self.first + len(self.lanes[0].held))


Attachment = CalendarFile | Chart


@dataclass(frozen=True, slots=True)
class File:
    """A file ready to be sent; ``picture``: it is shown in the chat."""

    name: str
    content: bytes
    picture: bool = False
