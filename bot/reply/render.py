"""Turns any answer into a reply."""

from __future__ import annotations

from bot.answer.answer import (
    Acknowledgement,
    Answer,
    Calendar,
    Card,
    Choice,
    Fact,
    Guide,
    Listing,
    NoCommand,
    Options,
    Refusal,
    Silence,
    Timeline,
)
from bot.reply.calendar import render_calendar
from bot.reply.cards.card import render_card
from bot.reply.choice import render_choice
from bot.reply.fact import render_fact
from bot.reply.guide import render_guide, render_no_command
from bot.reply.listing import render_listing
from bot.reply.options import render_options
from bot.reply.refusal import render_refusal
from bot.reply.reply import Reply
from bot.reply.timeline import render_timeline
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref

_ACKNOWLEDGED = say("At your service. Ask me about ASEAN's meetings, partners and programmes.")


def render(
    answer: Answer, catalogue: Catalogue, page: int = 0, part: str = "", behind: Ref | None = None
) -> Reply | None:
    """The reply, None for silence; ``page`` counts from 0, ``part`` is a part of a card.

    ``behind`` a list may be the card of a record where it was opened.
    """
    match answer:
        case Card():
            return render_card(answer.ref, catalogue, page, part)
        case Fact():
            return render_fact(answer, catalogue)
        case Listing():
            return render_listing(answer, catalogue, page, behind=behind)
        case Choice():
            return render_choice(answer, catalogue)
        case Options():
            return render_options(answer)
        case Calendar():
            return render_calendar(answer, catalogue)
        case Timeline():
            return render_timeline(answer, catalogue)
        case Refusal():
            return render_refusal(answer, catalogue)
        case Guide():
            return render_guide(answer, catalogue)
        case NoCommand():
            return render_no_command(answer)
        case Acknowledgement():
            return Reply(((str(_ACKNOWLEDGED),),))
        case Silence():
            return None
