"""Members, offices, an agreement and ASEAN itself, and their cards."""

from __future__ import annotations

from bot.answer.answer import Card
from bot.reply.render import render
from bot.reply.reply import Reply
from store.catalogue import Catalogue
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


def catalogue(*records: Record) -> Catalogue:
    return shelf(*RECORDS, *records).catalogue


def shown(ref: Ref, part: str = "", *records: Record) -> Reply:
    """The card of a record among these, or its part."""
    reply = render(Card(ref), catalogue(*records), 0, part)
    assert reply is not None
    return reply
