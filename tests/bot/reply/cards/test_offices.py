"""The cards of members, offices, agreements and ASEAN itself."""

from __future__ import annotations

from decimal import Decimal

from bot.answer.answer import Card, Guide, Listing
from bot.answer.lists import members_by_standing, relist
from bot.reply.html import html, plain
from bot.reply.render import render
from bot.reply.reply import Link, Reply
from store.dates import PartialDate
from store.kinds import (
    ASEAN,
    AgreementForm,
    AgreementState,
    BodyKind,
    Consent,
    Holder,
    Kind,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Ref,
    Standing,
)
from store.records import (
    Agreement,
    Applicant,
    Body,
    Coordinator,
    Elevation,
    Fact,
    Instrument,
    Joining,
    Member,
    Office,
    Partner,
    Party,
    Person,
    Place,
    Programme,
    Record,
    Source,
    Step,
    Term,
)
from tests.bot.reply.test_cards import captions
from tests.bot.small import UK, day, shelf

PAGE, OTHER = Source("https://example.org/page", "A page"), Source("https://example.org/other", "Another")
SOURCES = (PAGE, OTHER)
MALAYSIA, CHAIR, TREATY = (
    Ref(Kind.MEMBER, "malaysia"),
    Ref(Kind.OFFICE, "chair"),
    Ref(Kind.PROGRAMME, "treaty"),
)
RECORDS: tuple[Record, ...] = (
    Place("malaysia", "Malaysia", PlaceKind.COUNTRY, iso="MY"),
    Place("kuala-lumpur", "Kuala Lumpur", PlaceKind.CITY, "malaysia"),
    Person("ajit-singh", "Ajit Singh"),
    Member(
        "malaysia",
        "Malaysia",
        Standing.MEMBER,
        "malaysia",
        "A founding member.",
        SOURCES,
        capital="kuala-lumpur",
        founding=True,
        joined=Joining(day("1967-08-08"), "Signing of the declaration", "london"),
        history=(Step("Invited", day("1967-07"), source=OTHER.url),),
    ),
    Member("papua", "Papua", Standing.OBSERVER, "united-kingdom", "It looks on.", SOURCES),
    Office(
        "chair",
        "Chair of ASEAN",
        Holder.MEMBER,
        "It leads.",
        SOURCES,
        body=ASEAN,
        terms=(
            Term(None, "malaysia", day("2015"), day("2015"), theme="Our People", source=OTHER.url),
            Term(None, "malaysia", day("2025"), day("2025"), note="Again.", source=PAGE.url),
        ),
    ),
    Office(
        "secretary-general",
        "Secretary-General of ASEAN",
        Holder.PERSON,
        "It serves.",
        SOURCES,
        body="asean-secretariat",
        terms=(Term("ajit-singh", "malaysia", day("1993-01-01"), day("1997-12-31"), 9, source=PAGE.url),),
    ),
    Programme(
        "treaty",
        "Treaty of Amity",
        ProgrammeKind.AGREEMENT,
        "It binds.",
        SOURCES,
        agreement=Agreement(AgreementForm.TREATY, AgreementState.IN_FORCE),
        instruments=(
            Instrument("Text", day("1976-02-24"), day("1976-06-22"), place="london", source=PAGE.url),
        ),
        parties=(
            Party(
                "malaysia",
                None,
                Consent.SIGNATURE,
                day("1976-02-24"),
                place="london",
                person="ajit-singh",
                source=PAGE.url,
            ),
            Party(None, UK.id, Consent.ACCESSION, day("2012-07-12"), note="The latest.", source=OTHER.url),
        ),
        applicants=(Applicant("kuala-lumpur", "asked", PartialDate(2024), PAGE.url),),
    ),
    Body(
        ASEAN,
        "Association of Southeast Asian Nations",
        BodyKind.ORGANISATION,
        "The organisation.",
        SOURCES,
        "ASEAN",
        facts=(
            Fact("motto", "Motto", "One Vision", note="Of 2005.", source=OTHER.url),
            Fact("members", "Members", "11", PartialDate(2025), source=PAGE.url),
        ),
    ),
    Partner(
        "japan",
        "Japan",
        PartnerKind.COUNTRY,
        PartnerStatus.DIALOGUE_PARTNER,
        "A partner.",
        SOURCES,
        coordinators=(
            Coordinator("malaysia", day("2018"), day("2021"), source=PAGE.url),
            Coordinator("malaysia", as_of=day("2025-10-26"), note="Spoke for ASEAN."),
        ),
        levels=(
            Elevation(PartnershipLevel.DIALOGUE_PARTNER, day("1977-03"), source=PAGE.url),
            Elevation(PartnershipLevel.STRATEGIC_PARTNER, day("2011-11"), "14th Summit", source=OTHER.url),
        ),
    ),
)


def shown(ref: Ref, part: str = "") -> Reply:
    reply = render(Card(ref), shelf(*RECORDS).catalogue, 0, part)
    assert reply is not None
    return reply


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


def test_the_card_of_an_agreement_with_its_parties() -> None:
    """Form and state, its texts with signature and entry into force, the latest parties, the applicants."""
    reply = shown(TREATY)
    assert plain(reply).split("\n")[1:] == [
        "Treaty, in force",
        "Parties: 2",
        "",
        "It binds.",
        "",
        "Texts:",
        "• Text (signed 24 February 1976, London, in force 22 June 1976)",
        "Parties:",
        "• United Kingdom, accession, 12 July 2012. The latest.",
        "• Malaysia, signature, by Ajit Singh, 24 February 1976, London",
        "Applicants:",
        "• Kuala Lumpur: asked (2024)",
        "",
        "Source: A page",
    ]
    assert plain(shown(TREATY, "parties")).split("\n")[1] == "Parties: 2"


def test_the_card_of_a_partner_has_levels_and_coordinators() -> None:
    """Levels and coordinators with their times, the latest first."""
    text = plain(shown(Ref(Kind.PARTNER, "japan")))
    assert text.split("\n")[4:13] == [
        "",
        "Levels:",
        "• Strategic Partner (November 2011, 14th Summit)",
        "• Dialogue Partner (March 1977)",
        "Coordinators:",
        "• Malaysia (named 26 October 2025). Spoke for ASEAN.",
        "• Malaysia (2018 to 2021)",
        "",
        "Source: A page",
    ]


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
        plain_body = render(Card(Ref(Kind.BODY, other)), shelf(*RECORDS, body).catalogue)
        assert plain_body is not None
        assert captions(plain_body) == []


def test_a_number_is_told_with_its_time() -> None:
    """What is no number holds as it is; of a number of which no time is known nothing is said of it."""
    facts = (
        Fact("staff", "Staff", "300", PartialDate(2020), Decimal(300)),
        Fact("rooms", "Rooms", "9", number=Decimal(9)),
        Fact("motto", "Motto", "One Vision", PartialDate(2005)),
    )
    body = Body("b", "B", BodyKind.ASEAN_BODY, "", (), date=PartialDate(1976, 2), place="london", facts=facts)
    reply = render(Card(Ref(Kind.BODY, "b")), shelf(body).catalogue)
    assert reply is not None
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
    reply = render(Card(Ref(Kind.BODY, "b")), shelf(*RECORDS, office, body).catalogue)
    assert reply is not None
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


def test_who_only_signed_is_no_party_yet() -> None:
    """An agreement that all signed and nobody joined otherwise has signatories."""
    signed = tuple(Party(None, UK.id, by, day("2020")) for by in (Consent.SIGNATURE, Consent.SIGNATURE))
    known = {"agreement": Agreement(AgreementForm.TREATY, AgreementState.IN_FORCE), "parties": signed}
    record = Programme("g", "G", ProgrammeKind.AGREEMENT, "", (), **known)  # type: ignore[arg-type]
    reply = render(Card(Ref(Kind.PROGRAMME, "g")), shelf(record).catalogue)
    assert reply is not None
    assert plain(reply).split("\n")[2:] == [
        "Signatories: 2",
        "",
        "Signatories:",
        "• United Kingdom, signature, 2020",
        "• United Kingdom, signature, 2020",
    ]


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


def test_members_are_listed_by_their_standing() -> None:
    """/member without a name leads to the members and to the observers; the lists are made again by code."""
    catalogue = shelf(*RECORDS).catalogue
    guide = render(Guide(Kind.MEMBER), catalogue)
    assert guide is not None
    assert captions(guide) == [["Members (1)", "Observers (1)"]]
    for standing, ref in ((Standing.MEMBER, MALAYSIA), (Standing.OBSERVER, Ref(Kind.MEMBER, "papua"))):
        listing = members_by_standing(standing, catalogue)
        assert listing.refs == (ref,)
        assert isinstance(relist(listing.code, catalogue, day("2026").first), Listing)
