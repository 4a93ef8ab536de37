"""What is worked out of a text, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar

Findings = dict[object, Any]
"""What was worked out, by what did it."""


class _Read(Protocol):
    @property
    def findings(self) -> Findings: ...


Read = TypeVar("Read", bound=_Read)
Found = TypeVar("Found")


def once(work: Callable[[Read], Found]) -> Callable[[Read], Found]:
    """The same, worked out once for each text; nobody may change what it finds."""

    @wraps(work)
    def found(read: Read) -> Found:
        findings = read.findings
        if work not in findings:
            findings[work] = work(read)
        known: Found = findings[work]
        return known

    return found
