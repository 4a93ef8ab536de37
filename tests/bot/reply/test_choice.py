"""A question back among records."""

from __future__ import annotations

from bot.answer.answer import Choice
from bot.reply.choice import render_choice
from bot.reply.html import plain
from bot.reply.press import answered_card
from store.kinds import Kind, Ref
from tests.bot.reply.limits import check
from tests.bot.small import SOM_1, SOM_2, UK, shelf

CATALOGUE = shelf().catalogue


def test_each_choice_has_a_line_and_a_button_of_its_number() -> None:
    """Those that are gone take no number; the question is quoted, since buttons lead back to it."""
    reply = render_choice(Choice("Which one?", (SOM_1, Ref(Kind.TOPIC, "gone"), SOM_2, UK)), CATALOGUE)
    check(reply)
    lines = plain(reply).split("\n")
    assert lines[:2] == ["Which one?", ""]
    assert [line[:5] for line in lines[2:]] == ["1. 1s", "2. 2n", "3. Un"]
    assert [[button.text[:3] for button in row] for row in reply.buttons] == [["1. ", "2. "], ["3. "]]
    assert [row[0].data for row in reply.buttons] == [answered_card(SOM_1), answered_card(UK)]
    assert reply.quotes


def test_a_long_question_is_clipped() -> None:
    """To four hundred units."""
    reply = render_choice(Choice("x" * 500, (SOM_1,)), CATALOGUE)
    assert plain(reply).split("\n")[0] == "x" * 399 + "…"
