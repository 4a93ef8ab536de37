"""What a partner is to ASEAN: its status, its coordinator, the steps of the relation."""

from __future__ import annotations

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import first
from bot.telling.step import status_step, step_text
from bot.telling.told import Stated, Told, Unrecorded, quoted
from bot.telling.wording import STATUS, listed
from store.dates import period
from store.kinds import Kind, Ref
from store.records import Coordinator, Partner, Record


def tell_status(record: Record, _ground: Ground) -> Told:
    """'Dialogue Partner since 2 August 2021'."""
    if not isinstance(record, Partner):
        return Unrecorded("its status")
    step = status_step(record)
    since = f" since {step.date}" if step else ""
    at = f", granted at the {step.at}" if step and step.at else ""
    values = [
        record.status.value,
        *([step.date.iso] if step and step.date else []),
        *([step.at] if step and step.at else []),
    ]
    return Stated(STATUS[record.status] + since + at, tuple(values))


def tell_coordinator(record: Record, ground: Ground) -> Told:
    """The ASEAN members that coordinate the relations, each with its years; of times named those of them."""
    if not isinstance(record, Partner):
        return Unrecorded("its coordinator")
    terms = [one for one in record.coordinators if _at_the_time(one, ground)] or list(record.coordinators)
    if not terms:
        found = first(record, lambda part: bool(lexicon().heard("coordinator", row(part))))
        return quoted(found.text) if found else Unrecorded("which ASEAN member coordinates relations with it")
    places = ground.catalogue.places
    said, values, refs = [], [], []
    for one in terms:
        name = places[one.country].name if one.country in places else one.country
        years = period(one.since, one.until)
        said.append(f"{name} ({years})" if years else name)
        values += [name, *(date.iso for date in (one.since, one.until) if date)]
        refs.append(Ref(Kind.PLACE, one.country))
    return Stated(f"Coordinated by {listed(said)}", tuple(dict.fromkeys(values)), tuple(refs))


def coordinated(ground: Ground) -> bool:
    """Whether a question speaks of who coordinates relations."""
    return not ground.focus.words.isdisjoint(lexicon().words("coordinator", "coordinator"))


def tell_history(record: Record, _ground: Ground) -> Told:
    """All steps of the relation, in their order."""
    if not isinstance(record, Partner) or not record.history:
        return Unrecorded("its history")
    return Stated("; ".join(map(step_text, record.history)), tuple(step.event for step in record.history))


def _at_the_time(one: Coordinator, ground: Ground) -> bool:
    """Whether a term overlaps a time that is named; all do where none is."""
    return not ground.focus.spans or any(
        (one.since is None or one.since.first <= last) and (one.until is None or first_ <= one.until.last)
        for first_, last in ground.focus.spans
    )
