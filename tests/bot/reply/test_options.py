"""A question back shows the ways to read a question, each with a button."""

from __future__ import annotations

from bot.answer.answer import Card, Option, Options
from bot.answer.lists import meetings_of
from bot.reply.html import plain
from bot.reply.options import render_options
from bot.reply.press import Press, question_page, read_press
from bot.reply.render import render
from bot.reply.reply import units
from tests.bot.answer.world import TODAY
from tests.bot.reply.limits import check
from tests.bot.small import SOM, SOM_1, SOM_2, UK, shelf

CATALOGUE = shelf().catalogue
LISTING = meetings_of(SOM, CATALOGUE)
OPTIONS = Options(
    "Which do you mean?",
    (Option("The first was in London.", (SOM_1, UK)), Option("Meetings: 2", (SOM_2, SOM_1), LISTING.code)),
)


def test_each_way_has_a_line_and_a_button_of_one_number() -> None:
    """What each comes to is said in words, under the question."""
    reply = render_options(OPTIONS)
    assert plain(reply).split("\n") == [
        "Which do you mean?",
        "",
        "1. The first was in London.",
        "2. Meetings: 2",
    ]
    assert [[button.text for button in row] for row in reply.buttons] == [["1", "2"]]
    check(reply)


def test_a_button_opens_the_list_or_the_record() -> None:
    """Read again from the catalogue alone: the list by its code, else the card of the main record."""
    (row,) = render_options(OPTIONS).buttons
    assert [read_press(button.data, CATALOGUE, TODAY) for button in row] == [
        Press(Card(SOM_1), back=question_page(0)),
        Press(LISTING),
    ]


def test_what_has_neither_list_nor_record_has_no_button() -> None:
    """The numbers of the others stay those of their lines."""
    reply = render_options(Options("Which?", (Option("Nothing at hand", ()), *OPTIONS.options)))
    assert [[button.text for button in row] for row in reply.buttons] == [["2", "3"]]
    assert render_options(Options("Which?", (Option("One", ()), Option("Two", ())))).buttons == ()


def test_long_and_hostile_words_fit_into_a_message() -> None:
    """Each way is cut by itself, so that none pushes another out; markup in it stays text."""
    long = "<b>&😀" * 2000
    reply = render_options(Options(long, tuple(Option(f"{number}{long}", (SOM_1,)) for number in range(3))))
    text = check(reply)
    lines = text.split("\n")
    assert [line[:4] for line in lines[2:]] == ["1. 0", "2. 1", "3. 2"]
    assert all(units(line) < 400 for line in lines)
    assert all("<b>" in line for line in lines if line)


def test_options_are_rendered_like_any_answer() -> None:
    """The room of all answers knows them."""
    assert render(OPTIONS, CATALOGUE) == render_options(OPTIONS)
