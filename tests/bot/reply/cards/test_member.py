"""The card of a member of ASEAN or an observer."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answer import Guide, Listing
from bot.answer.lists import members_by_standing, relist
from bot.reply.cards.member import sheet
from bot.reply.html import html, plain
from bot.reply.press import card, card_list
from bot.reply.render import render
from bot.reply.reply import Link
from store.kinds import Kind, Ref, Standing
from tests.bot.reply.cards.registers import MALAYSIA, PAGE, catalogue, shown
from tests.bot.reply.cards.sheets import buttons, parts
from tests.bot.reply.test_cards import captions
from tests.bot.small import day, meeting


def test_the_card_of_a_member() -> None:
    """Its joining, its turns in the chair, its people in offices, what it coordinates and is bound by."""
    reply = shown(MALAYSIA)
    assert plain(reply).split("\n") == [
        "Malaysia",
        "Member of ASEAN since 8 August 1967 · capital Kuala Lumpur",
        "Founding member",
        "",
        "A founding member.",
        "",
        "Joined:",
        "• 8 August 1967, London: Signing of the declaration",
        "Chairmanships:",
        "• 2025. Again.",
        "• 2015: “Our People”",
        "Offices:",
        "• Ajit Singh, Secretary-General of ASEAN (1 January 1993 to 31 December 1997)",
        "Coordinates:",
        "• Japan (named 26 October 2025). Spoke for ASEAN.",
        "• Japan (2018 to 2021)",
        "Steps:",
        "• July 1967: Invited",
        "Agreements:",
        "• Treaty of Amity, signature, 24 February 1976, London",
        "",
        "Source: A page",
    ]
    assert captions(reply) == [["Sources (2)"], ["Malaysia as a place"]]


def test_each_thing_said_is_linked_to_its_page() -> None:
    """The turn of 2015 leads to its own page, not to the first of the record."""
    assert '<a href="https://example.org/other">2015: “Our People”</a>' in html(shown(MALAYSIA))
    assert Link("2025. Again.", PAGE.url) in [run for line in shown(MALAYSIA).lines for run in line]


def test_the_card_of_an_observer_claims_no_membership() -> None:
    """Without a joining it is an observer, and no more is said."""
    lines = plain(shown(Ref(Kind.MEMBER, "papua"))).split("\n")
    assert lines[:4] == ["Papua", "Observer of ASEAN", "", "It looks on."]
    assert "Joined:" not in lines


def test_members_are_listed_by_their_standing() -> None:
    """/member without a name leads to the members and to the observers; the lists are made again by code."""
    known = catalogue()
    guide = render(Guide(Kind.MEMBER), known)
    assert guide is not None
    assert captions(guide) == [["Members (1)", "Observers (1)"]]
    for standing, ref in ((Standing.MEMBER, MALAYSIA), (Standing.OBSERVER, Ref(Kind.MEMBER, "papua"))):
        listing = members_by_standing(standing, known)
        assert listing.refs == (ref,)
        assert isinstance(relist(listing.code, known, day("2026").first), Listing)


def test_what_it_hosted_is_shown_and_listed() -> None:
    """Meetings in its cities, too; a button leads to all of them, another to the place."""
    hosted = meeting(7, "2026-05-01", places=("kuala-lumpur",))
    known = catalogue(hosted)
    made = sheet(known.members["malaysia"], known)
    assert parts(made)["Hosted"] == [f"{hosted.title}, 1 May 2026"]
    code = buttons(made)[0]
    assert code == ("Meetings hosted (1)", card_list(MALAYSIA, "m.n.malaysia"))
    assert buttons(made)[1] == ("Malaysia as a place", card(Ref(Kind.PLACE, "malaysia")))


def test_a_joining_is_told_as_far_as_it_is_known() -> None:
    """Its day, its venue and its city; without any of them its day alone."""
    known = catalogue()
    member = known.members["malaysia"]
    joined = member.joined
    assert joined is not None
    told = [
        parts(sheet(replace(member, joined=one), known))["Joined"]
        for one in (replace(joined, venue="the Palace"), replace(joined, place=None))
    ]
    assert told == [
        ["8 August 1967, the Palace, London: Signing of the declaration"],
        ["8 August 1967: Signing of the declaration"],
    ]
