"""Buttons from a card to the lists of what belongs to its record."""

from __future__ import annotations

from bot.answer.lists import meetings_of, programmes_of
from bot.reply.press import list_page
from bot.reply.reply import Button
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref

_MEETINGS, _PROGRAMMES = say("Meetings ({count})"), say("Programmes ({count})")


def linked_lists(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    """'Meetings (12)' and 'Programmes (3)', where there are any."""
    lists = ((_MEETINGS, meetings_of(ref, catalogue)), (_PROGRAMMES, programmes_of(ref, catalogue)))
    return tuple(
        Button(name.format(count=len(listing.refs)), list_page(listing.code))
        for name, listing in lists
        if listing.refs
    )
