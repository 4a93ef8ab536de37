"""Buttons from a card to the lists of what belongs to its record."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from tests.bot.small import BATES, LONDON, MPAC, UK, shelf

CATALOGUE = shelf().catalogue


def test_lists_are_linked_with_how_many_they_hold() -> None:
    """Meetings, then programmes; none where there is nothing."""
    assert [one.text for one in linked_lists(UK, CATALOGUE)] == ["Meetings (2)"]
    assert [one.text for one in linked_lists(LONDON, CATALOGUE)][:1] == ["Meetings (1)"]
    assert [one.text for one in linked_lists(BATES, CATALOGUE)] == ["Meetings (1)"]
    assert len({one.data for ref in (UK, LONDON, BATES, MPAC) for one in linked_lists(ref, CATALOGUE)}) > 2
