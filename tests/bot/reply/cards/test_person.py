"""The card of a person."""

from __future__ import annotations

from dataclasses import replace

from bot.reply.cards.person import sheet
from bot.reply.html import plain
from bot.reply.press import card_list
from bot.reply.reply import Link
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Attendance, Person
from tests.bot.answer.world import RECORDS, desk
from tests.bot.reply.cards.registers import shown
from tests.bot.reply.cards.sheets import buttons, parts

BARTON = "philip-barton"


def test_each_role_is_told_once_with_the_latest_year() -> None:
    """The latest first."""
    known = desk().catalogue
    roles = {
        "uk-som-2": "Envoy",
        "uk-som-4": "Permanent Under-Secretary of the United Kingdom",
        "amm-54": None,
    }
    later = [
        replace(known.meetings[id_], attendances=(Attendance(BARTON, role), Attendance("nguyen-an", "Guest")))
        for id_, role in roles.items()
    ]
    catalogue = Catalogue([*(one for one in RECORDS if one.id not in roles), *later])
    made = sheet(catalogue.people[BARTON], catalogue)
    assert made.head == ("Named in the sources of 4 meetings",)
    assert parts(made)["Roles"] == [
        "Permanent Under-Secretary of the United Kingdom (2025)",
        "Envoy (2023)",
    ]
    assert buttons(made) == [("Meetings (4)", card_list(Ref(Kind.PERSON, BARTON), "m.h.philip-barton"))]


def test_who_is_named_nowhere_has_a_name() -> None:
    """And no more."""
    made = sheet(Person("kelp-sea", "Kelp Sea"), desk().catalogue)
    assert (made.head, parts(made), made.buttons) == (("",), {}, ())


def test_a_role_links_to_the_page_that_tells_it() -> None:
    made = sheet(desk().catalogue.people[BARTON], desk().catalogue)
    assert made.parts[1].items == (
        Link("Permanent Under-Secretary of the United Kingdom (2022)", "https://news.example/1"),
    )


def test_a_person_shows_offices_and_signatures() -> None:
    """Whoever held an office or signed an agreement is found with it, at no meeting though."""
    lines = plain(shown(Ref(Kind.PERSON, "ajit-singh"))).split("\n")
    assert lines == [
        "Ajit Singh",
        "",
        "Offices:",
        "• Secretary-General of ASEAN (1 January 1993 to 31 December 1997)",
        "Signed:",
        "• Treaty of Amity, signature, 24 February 1976, London",
    ]
