"""A draft's fields as a maintainer reads them, each entry with whether it is sure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.drafting.draft import Draft, Guest, Item
from bot.maintaining import texts
from bot.texts.calendar import day
from bot.texts.territories import name_of
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.money import money
from store.records import NextStep, Pledge

Entry = tuple[str, bool]
LINKED = {
    "places": Kind.PLACE,
    "partners": Kind.PARTNER,
    "topics": Kind.TOPIC,
    "programmes": Kind.PROGRAMME,
}
"""The fields that hold records of a kind."""


def entries(draft: Draft, field: str, catalogue: Catalogue) -> list[Entry]:
    """What a field says: one entry, several of a list, or none."""
    return list(_entries(draft, field, catalogue))


def said(draft: Draft, field: str, catalogue: Catalogue) -> str:
    """What a field says, as an answer that sets it would say it."""
    return texts.LIST_PART.join(text for text, _ in entries(draft, field, catalogue))


def _entries(draft: Draft, field: str, catalogue: Catalogue) -> Iterator[Entry]:
    if field == "source":
        if draft.source:
            yield draft.source, True
        return
    value = getattr(draft, field)
    items: tuple[Item[object], ...] = value if isinstance(value, tuple) else (value,) if value else ()
    for item in items:
        yield _said(field, item.value, catalogue), item.sure


def _said(field: str, value: object, catalogue: Catalogue) -> str:
    if kind := LINKED.get(field):
        record = catalogue.get(Ref(kind, str(value)))
        return name_of(record) if record else str(value)
    if field == "series":
        name = str(getattr(value, "name", value))
        known = getattr(value, "id", "") in catalogue.series
        return name if known else texts.NEW_SERIES.format(name=name)
    match value:
        case PartialDate():
            return day(value)
        case Guest():
            who = (
                texts.PERSON.format(name=value.person.name, role=value.role)
                if value.role
                else value.person.name
            )
            return texts.CHAIR.format(who=who) if value.chair else who
        case Pledge():
            giver, fund = catalogue.partners.get(value.by), catalogue.programmes.get(value.programme or "")
            parts = (
                name_of(giver) if giver else value.by,
                money(value.amount, value.currency),
                fund.name if fund else value.to,
            )
            return ": ".join(filter(None, parts))
        case NextStep():
            place = catalogue.places.get(value.place or "")
            on = day(value.date) if value.date else None
            said = (value.event, on, name_of(place) if place else None)
            return texts.STEP_PART.join(filter(None, said))
    return str(getattr(value, "title", None) or value) if field == "documents" else str(value)
