"""The card of a topic."""

from __future__ import annotations

from bot.reply.cards.topic import sheet
from bot.reply.press import card_list
from store.kinds import Kind, Ref
from tests.bot.answer.world import desk
from tests.bot.reply.cards.sheets import buttons, parts


def test_what_is_about_it_is_counted_and_told() -> None:
    """Meetings with their days, programmes as they are called; buttons lead to all of them."""
    made = sheet(desk().catalogue.topics["health"], desk().catalogue)
    assert made.head == ("Topic of 2 meetings and 1 programme",)
    assert parts(made) == {
        "Meetings": [
            "1st ASEAN-UK Senior Officials' Meeting, 6 July 2022",
            "54th ASEAN Foreign Ministers' Meeting, 2 August 2021",
        ],
        "Programmes": ["COVID-19 ASEAN Response Fund"],
    }
    health = Ref(Kind.TOPIC, "health")
    assert buttons(made) == [
        ("Meetings (2)", card_list(health, "m.t.health")),
        ("Programmes (1)", card_list(health, "g.t.health")),
    ]
