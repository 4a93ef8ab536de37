"""The card of a partner."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.press import card
from bot.reply.reply import Button
from bot.telling.wording import status, words
from store.catalogue import Catalogue
from store.dates import period
from store.kinds import Kind, Ref
from store.records import Coordinator, Partner, Step


def sheet(partner: Partner, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PARTNER, partner.id)
    latest = catalogue.meetings_of(ref)[:1]
    return Sheet(
        ref,
        partner.name,
        head=(f"{words(partner.kind).capitalize()} · {status(partner)}",),
        summary=partner.summary,
        parts=(
            Part("History", tuple(_step(step) for step in partner.history)),
            Part("Coordinators", tuple(_coordinator(one, catalogue) for one in partner.coordinators)),
        ),
        sources=partner.sources,
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(f"Latest meeting: {one.date}", card(Ref(Kind.MEETING, one.id))) for one in latest),
        ),
    )


def _step(step: Step) -> str:
    return f"{f'{step.date}: ' if step.date else ''}{step.event}{f' ({step.at})' if step.at else ''}"


def _coordinator(one: Coordinator, catalogue: Catalogue) -> str:
    place = catalogue.places.get(one.country)
    years = period(one.since, one.until)
    return f"{place.name if place else one.country}{f' ({years})' if years else ''}"
