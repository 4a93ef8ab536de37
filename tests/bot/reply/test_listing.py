"""A list of records, page by page."""

from __future__ import annotations

import pytest

from bot.answer.answer import Listing
from bot.reply.html import plain
from bot.reply.listing import PAGE, render_listing
from bot.reply.press import answered_card, list_page, listed_card, question_page
from bot.texts.text import speaking
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


@pytest.mark.parametrize("code", ["", "m.p.united-kingdom"])
def test_a_short_list_is_one_page(code: str) -> None:
    """A line a record, each with a button of its number; nothing to turn.

    The list comes back from its code; one without quotes the question that it answers.
    """
    lines, buttons, quotes = shown(Listing("Two of them", (SOM_2, SOM_1), code=code))
    assert lines[:2] == ["Two of them", ""]
    assert [line[:7] for line in lines[2:]] == ["1. 2nd ", "2. 1st "]
    led = [listed_card(ref, code, 0) if code else answered_card(ref, 0) for ref in (SOM_2, SOM_1)]
    assert (buttons[0], quotes) == (list(zip("12", led, strict=True)), not code)
    assert len(shown(Listing("Eight", REFS[:PAGE]))[1]) == len(buttons) == 2


def test_a_list_that_stands_alone_ends_with_how_many_more_there_are() -> None:
    """Where nothing is remembered only a code can turn pages."""
    for code, end, rows in (("", "and 9 more", 1), ("m.p.united-kingdom", "Page 1 of 3", 2)):
        reply = render_listing(Listing("All of them", REFS, code=code), CATALOGUE, alone=True)
        assert plain(reply).split("\n")[-1] == end
        assert len(reply.buttons) == rows


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


def test_nine_records_have_two_pages() -> None:
    """The second has one of them."""
    lines, buttons, _ = shown(Listing("Nine", REFS[: PAGE + 1], code="m.p.united-kingdom"))
    assert lines[-1] == "Page 1 of 2"
    assert buttons[1] == [("Page 2 ›", list_page("m.p.united-kingdom", 1))]


def test_records_that_are_gone_are_left_out() -> None:
    """What is no longer in the catalogue takes no number; where nothing is left the list is its title."""
    gone = Ref(Kind.MEETING, "gone")
    assert [line[:5] for line in shown(Listing("One", (gone, SOM_1)))[0][2:]] == ["1. 1s"]
    lines, buttons, quotes = shown(Listing("None", (gone,)))
    assert (lines, buttons, quotes) == (["None", ""], [], False)


def test_a_long_title_is_clipped() -> None:
    """To four hundred units."""
    assert shown(Listing("x" * 500, (SOM_1,)))[0][0] == "x" * 399 + "…"


@pytest.mark.parametrize(
    ("code", "line", "page", "turn"),
    [
        (
            "id",
            "1. 1st ASEAN-UK Senior Officials' Meeting · 6 Juli 2022 · London",
            "Halaman 1 dari 3",
            "Halaman 2 ›",
        ),
        (
            "vi",
            "1. 1st ASEAN-UK Senior Officials' Meeting · 6 tháng 7, 2022 · London",
            "Trang 1/3",
            "Trang 2 ›",
        ),
    ],
)
def test_a_list_in_another_language(code: str, line: str, page: str, turn: str) -> None:
    with speaking(code):
        lines, buttons, _ = shown(Listing("All", REFS, code="m.p.united-kingdom"))
    assert (lines[2], lines[-1], buttons[1][0][0]) == (line, page, turn)
