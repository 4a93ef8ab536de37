"""A record as the database keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.records import Record


class Origin(StrEnum):
    """Where a record comes from: the catalogue shipped with Notulis, or people."""

    PACKAGED = "packaged"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Kept:
    """A record with its key in the tables."""

    key: int
    origin: Origin
    record: Record
