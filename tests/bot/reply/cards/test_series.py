"""The card of a series of meetings."""

from __future__ import annotations

from bot.reply.cards.series import sheet
from bot.reply.press import card_list
from store.kinds import Kind, Ref
from tests.bot.answer.world import desk
from tests.bot.reply.cards.sheets import buttons, parts


def test_its_meetings_are_told_by_their_days_and_places() -> None:
    """The latest first, and a button leads to it."""
    made = sheet(desk().catalogue.series["uk-som"], desk().catalogue)
    assert made.head == ("Series, senior officials level · 3 meetings",)
    assert parts(made) == {
        "Held": ["10 to 11 April 2025, Da Nang", "June 2023, virtual", "6 July 2022, London"]
    }
    assert buttons(made) == [
        ("Meetings (3)", card_list(Ref(Kind.SERIES, "uk-som"), "m.s.uk-som")),
        ("Calendar", "ic:s.uk-som"),
        ("Timeline", "tc:s.uk-som"),
        ("Latest: 10 April 2025", "c:m.uk-som-4"),
    ]
