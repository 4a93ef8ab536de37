"""The card of a body or conference."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Sheet
from bot.telling.wording import place_in_full, words
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Body


def sheet(body: Body, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.BODY, body.id)
    kind = words(body.kind)
    place = place_in_full(body.place, catalogue) if body.place else ""
    return Sheet(
        ref,
        body.name,
        body.acronym or "",
        head=(
            kind[:1].upper() + kind[1:],
            " · ".join(filter(None, (str(body.date or ""), place))),
        ),
        summary=body.summary,
        sources=body.sources,
        buttons=linked_lists(ref, catalogue),
    )
