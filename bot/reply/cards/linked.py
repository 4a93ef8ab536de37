"""Buttons from a card to the lists of what belongs to its record."""

from __future__ import annotations

from bot.answer.lists import linked_programmes, meetings_code, programmes_code
from bot.reply.press import card_list
from bot.reply.reply import Button
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref

_MEETINGS, _PROGRAMMES = say("Meetings ({count})"), say("Programmes ({count})")


def linked_lists(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    """'Meetings (12)' and 'Programmes (3)', where there are any."""
    lists = (
        (_MEETINGS, catalogue.meetings_of(ref), meetings_code(ref)),
        (_PROGRAMMES, linked_programmes(ref, catalogue), programmes_code(ref)),
    )
    return tuple(
        Button(name.format(count=len(listed)), card_list(ref, code)) for name, listed, code in lists if listed
    )
