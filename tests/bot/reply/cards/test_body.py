"""The card of a body, and of ASEAN itself."""

from __future__ import annotations

from decimal import Decimal

from bot.reply.html import plain
from store.dates import PartialDate
from store.kinds import ASEAN, BodyKind, Holder, Kind, Ref
from store.records import Body, Fact, Office, Term
from tests.bot.reply.cards.registers import shown
from tests.bot.reply.test_cards import captions


def test_the_card_of_asean() -> None:
    """Its basic facts, a number with its time, who leads it, and the way to its members."""
    reply = shown(Ref(Kind.BODY, ASEAN))
    assert plain(reply).split("\n")[:10] == [
        "Association of Southeast Asian Nations (ASEAN)",
        "Organisation",
        "",
        "The organisation.",
        "",
        "Facts:",
        "• Motto: One Vision. Of 2005.",
        "• Members: 11",
        "Led by:",
        "• Malaysia (2025). Again.",
    ]
    assert ["Members (1)", "Chair of ASEAN"] in captions(reply)
    for other in ("aha-centre", "zone"):
        body = Body(other, "Other", BodyKind.ASEAN_BODY, "", ())
        assert captions(shown(Ref(Kind.BODY, other), "", body)) == []


def test_a_number_is_told_with_its_time() -> None:
    """What is no number holds as it is; of a number of which no time is known nothing is said of it."""
    facts = (
        Fact("staff", "Staff", "300", PartialDate(2020), Decimal(300)),
        Fact("rooms", "Rooms", "9", number=Decimal(9)),
        Fact("motto", "Motto", "One Vision", PartialDate(2005)),
    )
    body = Body("b", "B", BodyKind.ASEAN_BODY, "", (), date=PartialDate(1976, 2), place="london", facts=facts)
    reply = shown(Ref(Kind.BODY, "b"), "", body)
    assert plain(reply).split("\n") == [
        "B",
        "ASEAN body",
        "February 1976 · London, United Kingdom",
        "",
        "Facts:",
        "• Staff: 300 (2020)",
        "• Rooms: 9",
        "• Motto: One Vision",
    ]


def test_eight_facts_and_two_leaders_are_shown() -> None:
    """The latest leaders; buttons lead to all."""
    facts = tuple(Fact(str(one), "F", str(one)) for one in range(9))
    terms = tuple(Term(None, "malaysia", PartialDate(year)) for year in (2001, 2002, 2003))
    office = Office("o", "Chair", Holder.MEMBER, "", (), body="b", terms=terms)
    body = Body("b", "B", BodyKind.ASEAN_BODY, "", (), facts=facts)
    reply = shown(Ref(Kind.BODY, "b"), "", office, body)
    assert plain(reply).split("\n")[3:] == [
        "Facts:",
        *(f"• F: {one}" for one in range(8)),
        "and 1 more",
        "Led by:",
        "• Malaysia (from 2003)",
        "• Malaysia (from 2002)",
        "and 1 more",
    ]
    assert captions(reply)[0] == ["Facts (9)", "Led by (3)"]
