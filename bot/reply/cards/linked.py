"""Buttons from a card to the lists of what belongs to its record."""

from __future__ import annotations

from bot.answer.lists import meetings_of, programmes_of
from bot.reply.press import list_page
from bot.reply.reply import Button
from store.catalogue import Catalogue
from store.kinds import Ref


def linked_lists(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    """'Meetings (12)' and 'Programmes (3)', where there are any."""
    lists = {"Meetings": meetings_of(ref, catalogue), "Programmes": programmes_of(ref, catalogue)}
    return tuple(
        Button(f"{name} ({len(listing.refs)})", list_page(listing.code))
        for name, listing in lists.items()
        if listing.refs
    )
