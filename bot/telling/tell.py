"""What can be asked of one record: a teller for each field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.telling.ahead import tell_next_step
from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.meeting import (
    tell_how_long,
    tell_level,
    tell_mode,
    tell_ordinal,
    tell_series,
)
from bot.telling.money import tell_how_much
from bot.telling.number import tell_number
from bot.telling.outcomes import tell_documents, tell_programmes, tell_topics
from bot.telling.parties import tell_funders, tell_members, tell_partners
from bot.telling.partner import tell_coordinator, tell_history, tell_status
from bot.telling.programme import tell_adopted_at, tell_frequency, tell_full_name, tell_period
from bot.telling.said import tell_said, tell_theme
from bot.telling.told import Stated, Told
from bot.telling.when import tell_in_force, tell_since, tell_when
from bot.telling.where import tell_seat, tell_venue, tell_where
from bot.telling.who import tell_capacity, tell_chair, tell_who
from bot.texts.text import say
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import MeetingState
from store.records import Meeting, Record

_OFF = {
    MeetingState.CANCELLED: say("{fact}. That meeting was cancelled"),
    MeetingState.POSTPONED: say("{fact}. That meeting was postponed, and this is what had been announced"),
}
Teller = Callable[[Record, Ground], Told]

TELLERS: Mapping[str, Teller] = {
    "when": tell_when,
    "where": tell_where,
    "venue": tell_venue,
    "seat": tell_seat,
    "who": tell_who,
    "chair": tell_chair,
    "capacity": tell_capacity,
    "how_much": tell_how_much,
    "number": tell_number,
    "topics": tell_topics,
    "documents": tell_documents,
    "programmes": tell_programmes,
    "next_step": tell_next_step,
    "mode": tell_mode,
    "how_long": tell_how_long,
    "level": tell_level,
    "ordinal": tell_ordinal,
    "series": tell_series,
    "period": tell_period,
    "in_force": tell_in_force,
    "since": tell_since,
    "full_name": tell_full_name,
    "partners": tell_partners,
    "funders": tell_funders,
    "members": tell_members,
    "frequency": tell_frequency,
    "adopted_at": tell_adopted_at,
    "theme": tell_theme,
    "said": tell_said,
    "status": tell_status,
    "coordinator": tell_coordinator,
    "history": tell_history,
}


def tell(
    record: Record, fields: tuple[str, ...], focus: Focus, catalogue: Catalogue, content: Content
) -> list[Told]:
    """What is told of each field of a record, in the order of the fields; of a meeting that was called off
    that it was."""
    ground = Ground(focus, catalogue, content)
    told = [TELLERS[field](record, ground) for field in fields]
    return told if not isinstance(record, Meeting) or record.state is None else _off(told, record.state)


def _off(told: list[Told], state: MeetingState) -> list[Told]:
    """The first that states something says that the meeting was not held so."""
    for at, one in enumerate(told):
        if isinstance(one, Stated):
            return [*told[:at], replace(one, text=_OFF[state].format(fact=one.text)), *told[at + 1 :]]
    return told
