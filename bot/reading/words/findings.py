"""What is worked out of a text, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

Findings = dict[object, Any]
"""What was worked out, by what did it."""


class _Read(Protocol):
    @property
    def findings(self) -> Findings: ...


Read = TypeVar("Read", bound=_Read)
Found = TypeVar("Found")
With = ParamSpec("With")


def once(work: Callable[Concatenate[Read, With], Found]) -> Callable[Concatenate[Read, With], Found]:
    """The same, worked out once for each text and what goes with it; nobody may change what it finds."""

    @wraps(work)
    def found(read: Read, /, *others: With.args, **named: With.kwargs) -> Found:
        findings = read.findings
        if work not in findings:
            findings[work] = work(read, *others, **named)
        known: Found = findings[work]
        return known

    return found
