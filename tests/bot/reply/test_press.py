from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answer import Card
from bot.answer.lists import meetings_of
from bot.answer.shorthand import LONGEST
from bot.reply.press import (
    Press,
    answered_card,
    back_to,
    back_to_card,
    behind_of,
    card,
    card_list,
    card_part,
    for_inline,
    is_question_page,
    list_page,
    listed_card,
    otherwise,
    question_page,
    read_otherwise,
    read_press,
    turned_from,
    way_back,
)
from bot.reply.reply import Button, Reply
from store.kinds import Kind, Ref
from tests.bot.small import SOM, SOM_1, UK, shelf

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


def test_where_no_page_is_named_it_is_the_first() -> None:
    """Of a list, of a part of a card, of an answer that a card leads back to."""
    listing = meetings_of(SOM, CATALOGUE)
    assert read_press(list_page(listing.code), CATALOGUE, TODAY) == Press(listing, 0)
    assert read_press(card_part(SOM_1, "documents"), CATALOGUE, TODAY) == Press(Card(SOM_1), 0, "documents")
    assert read_press(answered_card(SOM_1), CATALOGUE, TODAY) == Press(Card(SOM_1), back=question_page(0))
    back = list_page(listing.code, 0)
    assert read_press(listed_card(SOM_1, listing.code), CATALOGUE, TODAY) == Press(Card(SOM_1), back=back)


@pytest.mark.parametrize(
    ("page", "read"),
    [("7", 7), ("9999", 9999), ("10000", 9999), ("99999", 9999), ("100000", 0), ("-1", 0), ("", 0), ("²", 0)],
)
def test_a_page_that_nobody_wrote_is_the_first(page: str, read: int) -> None:
    """A number that is too large for any list is the last that there may be."""
    listing = meetings_of(SOM, CATALOGUE)
    assert read_press(f"l:{page}:{listing.code}", CATALOGUE, TODAY) == Press(listing, read)


def test_another_reading_is_named_by_its_button() -> None:
    """Any other button names none, nor is any but a way back one."""
    assert read_otherwise(otherwise("z")) == "z"
    assert read_otherwise(card(SOM_1)) == way_back(card(SOM_1)) == way_back(otherwise("z")) == ""


@given(st.text() | st.from_regex(r"(b:)?[cplfgqokd]:[a-z0-9:.~-]*", fullmatch=True))
def test_anything_else_leads_nowhere(data: str) -> None:
    """Data that no button of ours bears, whoever made it up, gives None and no error."""
    assert read_press(data, CATALOGUE, TODAY) is None


def test_a_card_of_a_list_knows_its_page() -> None:
    """The record is found in the list whatever its place there is by now; the way back is the page."""
    listing = meetings_of(SOM, CATALOGUE)
    data = listed_card(SOM_1, listing.code, 7)
    assert read_press(data, CATALOGUE, TODAY) == Press(Card(SOM_1), back=list_page(listing.code, 7))
    assert read_press(listed_card(UK, listing.code), CATALOGUE, TODAY) is None
    back = back_to(list_page(listing.code, 7)).data
    assert read_press(back, CATALOGUE, TODAY) == Press(listing, 7)
    assert way_back(back) == list_page(listing.code, 7)


def test_a_list_of_a_card_knows_the_card() -> None:
    """The card is found in the catalogue; what leads back to the list leads on to the card."""
    listing = meetings_of(SOM, CATALOGUE)
    data = card_list(SOM_1, listing.code, 7)
    assert read_press(data, CATALOGUE, TODAY) == Press(listing, 7, behind=SOM_1)
    assert turned_from(list_page(listing.code, 7), SOM_1) == data
    assert turned_from(question_page(7), SOM_1) == question_page(7)
    assert read_press(back_to_card(SOM_1).data, CATALOGUE, TODAY) == Press(Card(SOM_1))
    assert behind_of(back_to_card(SOM_1).data) == f"m.{SOM_1.id}"
    assert behind_of(card(SOM_1)) == ""


def test_a_card_of_an_answer_leads_back_to_it() -> None:
    """The answer is what the message was: its question is asked again."""
    assert read_press(answered_card(SOM_1, 3), CATALOGUE, TODAY) == Press(Card(SOM_1), back=question_page(3))
    assert is_question_page(back_to(question_page(3)).data)


@given(st.text(min_size=1), st.integers(0, 9_999))
def test_every_button_of_a_list_has_at_most_64_bytes(id_: str, page: int) -> None:
    """However long a record's id, with the longest code that a list may have."""
    ref, code = Ref(Kind.MEETING, id_), "x" * LONGEST
    led = (listed_card(ref, code, page), answered_card(ref, page), card_list(ref, code, page))
    for data in (*led, back_to(list_page(code, page)).data, back_to_card(ref).data):
        assert 1 <= len(data.encode()) <= 64


def test_where_the_question_is_not_known_nothing_needs_it() -> None:
    """A reply posted in any chat has no pages of a question, no other reading, no way back to them."""
    button = [Button("1", answered_card(SOM_1)), Button("2 ›", question_page(1)), back_to(question_page(0))]
    reply = Reply(
        (("x",),), ((button[0],), (button[1], Button("y", otherwise("z"))), (button[2],)), quotes=True
    )
    assert for_inline(reply) == Reply((("x",),), ((Button("1", card(SOM_1)),),))
