"""Why there is no answer, and buttons to what comes near."""

from __future__ import annotations

from bot.answer.answer import Refusal
from bot.reply.entries import entry, known, opening
from bot.reply.reply import Reply, clip, rows
from store.catalogue import Catalogue

_LEAD = 600
_OFFERS = 6


def render_refusal(refusal: Refusal, catalogue: Catalogue) -> Reply:
    """The reason, then what is offered instead, one a line."""
    offers = tuple(enumerate(known(refusal.offers, catalogue)[:_OFFERS], 1))
    lines = tuple(entry(number, one, catalogue) for number, one in offers)
    return Reply(
        ((clip(refusal.lead, _LEAD),), *lines),
        rows(tuple(opening(one, number) for number, one in offers)),
    )
