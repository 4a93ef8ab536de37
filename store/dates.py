"""Dates to the precision known."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
MONTHS = tuple(calendar.month_name)


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year: ``month`` and ``day`` are None where they are not known.

    Sorts by its first possible day; of two that begin together the wider one comes first.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """A day that is known."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO 8601: ``2022-07-06``, ``2022-07`` or ``2022``; ValueError for anything else."""
        found = _ISO.fullmatch(text)
        if not found:
            raise ValueError(f"'{text}' is no date: write it as 2022-07-06, 2022-07 or 2022, in quotes")
        year, month, day = found.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @property
    def first(self) -> date:
        """The earliest day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def iso(self) -> str:
        """ISO 8601, to the precision known."""
        return "-".join([f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)])

    def within(self, first: date, last: date) -> bool:
        """Whether every day it may mean lies between the two, both included."""
        return first <= self.first and self.last <= last

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self.year, self.month or 0, self.day or 0) < (other.year, other.month or 0, other.day or 0)

    def __str__(self) -> str:
        """As a reply writes it: '6 July 2022', 'July 2022' or '2022'."""
        return " ".join(
            [
                *([str(self.day)] if self.day else []),
                *([MONTHS[self.month]] if self.month else []),
                str(self.year),
            ]
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        def read(value: object) -> PartialDate:
            if isinstance(value, cls):
                return value
            if isinstance(value, str):
                return cls.parse(value)
            raise ValueError('a date is written in quotes, as "2022-07-06", "2022-07" or "2022"')

        return core_schema.no_info_plain_validator_function(
            read, serialization=core_schema.plain_serializer_function_ser_schema(lambda value: value.iso)
        )


def period(start: PartialDate | None, end: PartialDate | None) -> str:
    """A span as a reply writes it: '6 to 8 July 2022', '2016 to 2025', 'until 2045'."""
    if start is None or end is None:
        if start is not None:
            return f"from {start}"
        return f"until {end}" if end is not None else ""
    if start == end:
        return str(start)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {end}"
    if start.month and end.month and start.year == end.year:
        return f"{str(start).removesuffix(f' {start.year}')} to {end}"
    return f"{start} to {end}"
