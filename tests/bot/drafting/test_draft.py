"""What a statement was read to say."""

from __future__ import annotations

from dataclasses import fields

from bot.drafting.draft import Draft, Item
from bot.maintaining import texts

APART = {"source_title"}
"""What comes with the source and is not corrected by itself."""


def test_each_field_of_a_draft_has_a_name_by_which_it_is_corrected() -> None:
    """One that had none could be neither shown nor put right."""
    assert {one.name for one in fields(Draft)} - APART == set(texts.FIELDS)


def test_a_value_is_sure_unless_it_is_said_to_be_not() -> None:
    """And of a draft in which nothing was found nothing is."""
    assert Item("London").sure
    empty = Draft()
    assert [one.name for one in fields(Draft) if getattr(empty, one.name)] == []
