"""The card of an office of ASEAN."""

from __future__ import annotations

from dataclasses import replace

from bot.reply.cards.office import sheet
from bot.reply.html import plain
from bot.reply.press import card
from store.kinds import BodyKind, Kind, Ref
from store.records import Body, Person, Term
from tests.bot.reply.cards.registers import CHAIR, catalogue, shown
from tests.bot.reply.cards.sheets import buttons, parts
from tests.bot.reply.test_cards import captions
from tests.bot.small import day


def test_the_card_of_an_office() -> None:
    """Its holders, the latest first, with their terms, themes and notes."""
    reply = shown(CHAIR)
    assert plain(reply).split("\n") == [
        "Chair of ASEAN",
        "Office of ASEAN · 2 terms since 2015",
        "",
        "It leads.",
        "",
        "Holders:",
        "• Malaysia (2025). Again.",
        "• Malaysia (2015): “Our People”",
        "",
        "Source: A page",
    ]
    assert captions(reply)[-1] == ["ASEAN"]


def test_its_latest_holder_and_its_body_have_buttons() -> None:
    """The body by its short name where it has one; nobody where the holder is a member."""
    known = catalogue(
        Person("later", "Later Holder"), Body("zone", "Zone of Peace", BodyKind.ASEAN_BODY, "", ())
    )
    office = known.offices["secretary-general"]
    terms = (*office.terms, Term("later", "malaysia", day("1998")))
    later = catalogue(replace(office, id="deputy", terms=terms, body="zone"), *(known.people["later"],))
    made = sheet(later.offices["deputy"], later)
    assert parts(made)["Holders"] == [
        "Later Holder, Malaysia (from 1998)",
        "Ajit Singh, Malaysia (1 January 1993 to 31 December 1997)",
    ]
    assert buttons(made) == [("Later Holder", card(Ref(Kind.PERSON, "later")))]
    assert buttons(sheet(known.offices["chair"], known)) == [("ASEAN", card(Ref(Kind.BODY, "asean")))]
