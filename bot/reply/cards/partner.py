"""The card of a partner."""

from __future__ import annotations

from bot.reply.cards.cited import cited
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Item, Part, Sheet
from bot.reply.cards.terms import agreements, coordinators, steps
from bot.reply.files import files_of
from bot.reply.press import card
from bot.reply.reply import Button
from bot.telling.standing import level_name, noted
from bot.telling.wording import begun, status, words
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Elevation, Partner

_LATEST = say("Latest meeting: {date}")


def sheet(partner: Partner, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PARTNER, partner.id)
    latest = catalogue.meetings_of(ref)[:1]
    return Sheet(
        ref,
        name_of(partner),
        head=(f"{begun(words(partner.kind))} · {status(partner)}",),
        summary=partner.summary,
        parts=(
            Part(
                say_in("card", "Levels"), tuple(_level(one) for one in reversed(partner.levels)), bullets=True
            ),
            Part(
                say_in("card", "Coordinators"),
                coordinators(reversed(partner.coordinators), catalogue),
                bullets=True,
            ),
            Part(say_in("card", "History"), steps(partner.history), bullets=True),
            Part(
                say_in("card", "Agreements"),
                agreements(catalogue.commitments_of(ref), catalogue),
                bullets=True,
            ),
        ),
        sources=partner.sources,
        buttons=(
            *linked_lists(ref, catalogue),
            *files_of(ref, catalogue),
            *(Button(_LATEST.format(date=day(one.date)), card(Ref(Kind.MEETING, one.id))) for one in latest),
        ),
    )


def _level(one: Elevation) -> Item:
    within = ", ".join(filter(None, (day(one.date) if one.date else "", one.at)))
    return cited(level_name(one.level), one.source, (f" ({within})" if within else "") + noted(one.note))
