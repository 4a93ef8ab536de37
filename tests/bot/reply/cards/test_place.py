"""The card of a city or country."""

from __future__ import annotations

from bot.reply.cards.card import render_card
from bot.reply.html import plain
from bot.reply.press import card
from store.kinds import Kind, PlaceKind, Ref
from store.records import Place
from tests.bot.reply.limits import check
from tests.bot.small import LONDON, UK, shelf

CATALOGUE = shelf(Place("westminster", "Westminster", PlaceKind.CITY, "london")).catalogue
COUNTRY = Ref(Kind.PLACE, "united-kingdom")


def buttons(ref: Ref) -> dict[str, str]:
    reply = render_card(ref, CATALOGUE)
    check(reply)
    return {button.text: button.data for row in reply.buttons for button in row}


def test_a_city_leads_to_the_places_around_it() -> None:
    """The smallest first, not to itself, and to the meetings in it."""
    there = buttons(Ref(Kind.PLACE, "westminster"))
    assert [name for name in there if name in ("Westminster", "London", "United Kingdom")] == [
        "London",
        "United Kingdom",
    ]
    assert there["London"] == card(LONDON)
    assert "Meetings (1)" in buttons(LONDON)


def test_a_country_leads_to_the_partner_that_it_is() -> None:
    """A city does not."""
    assert buttons(COUNTRY)["United Kingdom as a partner"] == card(UK)
    assert "United Kingdom as a partner" not in buttons(LONDON)
    assert plain(render_card(COUNTRY, CATALOGUE)).startswith("United Kingdom\nCountry · 1 meeting")
