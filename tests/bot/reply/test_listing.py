"""A list of records, page by page."""

from __future__ import annotations

import pytest

from bot.answer.answer import Listing
from bot.reply.html import plain
from bot.reply.listing import PAGE, render_listing
from bot.reply.press import card, list_page, question_page
from store.kinds import Kind, Ref
from tests.bot.reply.limits import check
from tests.bot.small import SOM_1, SOM_2, meeting, shelf

CATALOGUE = shelf(*(meeting(number, f"{2020 + number}-05") for number in range(3, 21))).catalogue
REFS = tuple(Ref(Kind.MEETING, f"asean-uk-som-{number}") for number in range(1, 18))


def shown(listing: Listing, page: int = 0) -> tuple[list[str], list[list[tuple[str, str]]], bool]:
    reply = render_listing(listing, CATALOGUE, page)
    check(reply)
    buttons = [[(button.text, button.data) for button in row] for row in reply.buttons]
    return plain(reply).split("\n"), buttons, reply.quotes


def test_a_short_list_is_one_page() -> None:
    """A line a record, each with a button of its number, nothing to turn and no question to quote."""
    lines, buttons, quotes = shown(Listing("Two of them", (SOM_2, SOM_1)))
    assert lines[:2] == ["Two of them", ""]
    assert [line[:7] for line in lines[2:]] == ["1. 2nd ", "2. 1st "]
    assert (buttons, quotes) == ([[("1", card(SOM_2)), ("2", card(SOM_1))]], False)
    assert len(shown(Listing("Eight", REFS[:PAGE]))[1]) == 1


@pytest.mark.parametrize("code", ["", "m.p.united-kingdom"])
def test_a_long_list_has_pages_of_eight(code: str) -> None:
    """Numbered through; buttons turn to the pages beside; one without a code quotes its question."""
    listing = Listing("All of them", REFS, code=code)
    pages = [shown(listing, page) for page in range(3)]
    assert [lines[-1] for lines, _, _ in pages] == [f"Page {page} of 3" for page in (1, 2, 3)]
    assert [len(lines) - 4 for lines, _, _ in pages] == [8, 8, 1]
    assert pages[1][0][2].startswith("9. 9th")
    to = [list_page(code, page) if code else question_page(page) for page in range(3)]
    assert [buttons[1] for _, buttons, _ in pages] == [
        [("Page 2 ›", to[1])],
        [("‹ Page 1", to[0]), ("Page 3 ›", to[2])],
        [("‹ Page 2", to[1])],
    ]
    assert [quotes for _, _, quotes in pages] == [not code] * 3
    assert shown(listing, 99) == pages[2]
    assert shown(listing, -5) == pages[0]


def test_records_that_are_gone_are_left_out() -> None:
    """What is no longer in the catalogue takes no number; where nothing is left the list is its title."""
    gone = Ref(Kind.MEETING, "gone")
    assert [line[:5] for line in shown(Listing("One", (gone, SOM_1)))[0][2:]] == ["1. 1s"]
    lines, buttons, quotes = shown(Listing("None", (gone,)))
    assert (lines, buttons, quotes) == (["None", ""], [], False)


def test_a_long_title_is_clipped() -> None:
    """To four hundred units."""
    assert shown(Listing("x" * 500, (SOM_1,)))[0][0] == "x" * 399 + "…"
