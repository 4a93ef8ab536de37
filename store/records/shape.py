"""What every shape has, and the page a fact was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


class Shape:
    """What reading asks of every shape: no field that is not its own."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Source(Shape):
    """The page a fact was read from."""

    url: str
    title: str
