"""A question back, with a button for each record it may be."""

from __future__ import annotations

from bot.answer.answer import Choice
from bot.reply.entries import entry, known, opening
from bot.reply.reply import Reply, clip, rows
from store.catalogue import Catalogue

_LEAD = 400


def render_choice(choice: Choice, catalogue: Catalogue) -> Reply:
    """The choices one a line, told apart by date and place."""
    records = tuple(enumerate(known(choice.refs, catalogue), 1))
    return Reply(
        ((clip(choice.lead, _LEAD),), (), *(entry(number, one, catalogue) for number, one in records)),
        rows(tuple(opening(one, number, choice.want, returns=True) for number, one in records)),
        quotes=True,
    )
