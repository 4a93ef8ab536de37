"""The button that answers by another reading."""

from __future__ import annotations

import pytest

from bot.answer.answer import Card
from bot.answer.otherwise import Other
from bot.reply.otherwise import with_other
from bot.reply.reply import Reply, units
from bot.texts.text import speaking
from tests.bot.small import SOM_1

REPLY = Reply((("6 July 2022.",),))


@pytest.mark.parametrize(
    ("language", "button"),
    [
        ("en", "Read it otherwise: meetings with Japan"),
        ("id", "Maksud lain: meetings with Japan"),
        ("vi", "Hiểu cách khác: meetings with Japan"),
    ],
)
def test_the_other_reading_is_named_on_the_button(language: str, button: str) -> None:
    """In the language; the reply is then sent as one to its question."""
    with speaking(language):
        made = with_other(REPLY, Other(Card(SOM_1), "meetings with Japan", "code"))
    assert [one.text for row in made.buttons for one in row] == [button]
    assert made.quotes


@pytest.mark.parametrize("language", ["en", "id", "vi"])
def test_a_long_reading_is_cut(language: str) -> None:
    """The button is as long as Telegram shows."""
    with speaking(language):
        made = with_other(REPLY, Other(Card(SOM_1), "meetings " * 30, "code"))
    assert units(made.buttons[0][0].text) <= 62
    assert made.buttons[0][0].text.endswith("…")


def test_without_another_reading_the_reply_stays() -> None:
    """As it was."""
    assert with_other(REPLY, None) is REPLY
