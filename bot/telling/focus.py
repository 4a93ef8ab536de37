"""What a question says beside the record and the fields that it asks for, free of any language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

ASEAN = "asean"
"""Among ``sides``: ASEAN's own, whoever is no partner of the meeting."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What narrows a fact down.

    ``words`` are the stems of all telling words of the question, names included, as the catalogue writes
    them. ``sides`` are ids of partners, places and bodies named as somebody's side, or ``ASEAN``; ``people``,
    ``programmes`` and ``partners`` ids of those named. ``roles`` are of 'chair', 'head', 'attend', 'speak',
    'host', 'sign', 'others' (all but the chair); ``offices`` senses of [office] in en.toml
    ('foreign-minister'), ``steps`` senses of [step] ('treaty'), 'level' that to the present one; where they
    are empty, the words tell. ``beside`` are senses of [beside]: what was on the way to a step.
    ``several`` says that more than one is asked for ('chairs'), ``reason`` that it is asked why,
    ``precision`` how exact a date is: 'day', 'month', 'year' or '' for as known. ``spans`` are first and last
    days of times named. ``present`` is the day of the question where what is so now is asked, and not what
    was.
    """

    words: frozenset[str] = frozenset()
    sides: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    people: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    precision: str = ""
    offices: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    several: bool = False
    reason: bool = False
    spans: tuple[tuple[date, date], ...] = ()
    present: date | None = None

    def over(self, kept: Focus | None) -> Focus:
        """This, with the roles, sides and steps of an earlier question where it names none itself."""
        if kept is None:
            return self
        roles, sides, steps = self.roles or kept.roles, self.sides or kept.sides, self.steps or kept.steps
        return replace(self, roles=roles, sides=sides, steps=steps)
