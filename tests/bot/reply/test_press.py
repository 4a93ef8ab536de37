from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answer import Card
from bot.answer.lists import meetings_of
from bot.reply.press import Press, card, card_part, list_page, question_page, read_press
from tests.bot.small import SOM, SOM_1, shelf

CATALOGUE = shelf().catalogue
TODAY = date(2026, 11, 21)


def test_a_press_is_read_as_it_was_written() -> None:
    """What a button says is understood from the catalogue alone."""
    listing = meetings_of(SOM, CATALOGUE)
    assert read_press(card(SOM_1), CATALOGUE, TODAY) == Press(Card(SOM_1))
    assert read_press(card_part(SOM_1, "Documents", 2), CATALOGUE, TODAY) == Press(
        Card(SOM_1), 2, "documents"
    )
    assert read_press(list_page(listing.code, 3), CATALOGUE, TODAY) == Press(listing, 3)


@pytest.mark.parametrize("data", [card(SOM_1), card_part(SOM_1, "People"), list_page(f"g.m.{SOM_1.id}")])
def test_a_press_on_a_record_that_is_gone_leads_nowhere(data: str) -> None:
    """Once the record is gone its buttons give None."""
    assert read_press(data, CATALOGUE, TODAY)
    emptied = shelf().catalogue
    del emptied.meetings[SOM_1.id]
    assert read_press(data, emptied, TODAY) is None


def test_a_page_of_an_answer_needs_the_answer() -> None:
    """The page of a question's answer is read once the question has been asked again."""
    listing = meetings_of(SOM, CATALOGUE)
    assert read_press(question_page(2), CATALOGUE, TODAY, listing) == Press(listing, 2)
    assert read_press(question_page(2), CATALOGUE, TODAY) is None


@given(st.text() | st.from_regex(r"[cpl]:[a-z0-9:.~-]*", fullmatch=True))
def test_anything_else_leads_nowhere(data: str) -> None:
    """Data that no button of ours bears, whoever made it up, gives None and no error."""
    assert read_press(data, CATALOGUE, TODAY) is None
