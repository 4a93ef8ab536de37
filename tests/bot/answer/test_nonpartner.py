"""Countries that are no partners, and what they are instead."""

from __future__ import annotations

import pytest

from bot.answer.answer import Reason
from bot.answer.nonpartner import country, no_partner, unknown_country
from store.catalogue import Catalogue
from store.kinds import (
    AgreementForm,
    AgreementState,
    Consent,
    Kind,
    Level,
    PartnerKind,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Ref,
    Standing,
)
from store.records import Agreement, Meeting, Member, Partner, Party, Place, Programme, Record
from tests.bot.small import SOURCES, day

RECORDS: tuple[Record, ...] = (
    *(Place(one, one.title(), PlaceKind.COUNTRY) for one in ("laos", "papua", "brazil", "chad", "japan")),
    Place("dili", "Dili", PlaceKind.CITY, "papua"),
    Partner("japan", "Japan", PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", SOURCES),
    Member("laos", "Laos", Standing.MEMBER, "laos", "", SOURCES),
    Member("papua", "Papua", Standing.OBSERVER, "papua", "", SOURCES),
    Programme(
        "pact",
        "Pact",
        ProgrammeKind.AGREEMENT,
        "",
        SOURCES,
        agreement=Agreement(AgreementForm.TREATY, AgreementState.IN_FORCE),
        parties=tuple(Party(one, None, Consent.ACCESSION) for one in ("laos", "papua", "brazil")),
    ),
    Meeting("m", "M", "s", Level.FORUM, day("2020"), "", SOURCES, places=("dili",)),
)
CATALOGUE = Catalogue(RECORDS)


@pytest.mark.parametrize(
    ("place", "lead"),
    [
        ("laos", "Laos is not among ASEAN's partners in the catalogue. It is a member of ASEAN."),
        (
            "papua",
            "Papua is not among ASEAN's partners in the catalogue. It is an observer of ASEAN, a party of "
            "the Pact and a country where 1 meeting took place.",
        ),
        ("brazil", "Brazil is not among ASEAN's partners in the catalogue. It is a party of the Pact."),
        ("chad", "Chad is not among ASEAN's partners in the catalogue."),
    ],
)
def test_what_a_country_is_instead_is_said(place: str, lead: str) -> None:
    """Of a member that alone: it follows what else it is."""
    refusal = no_partner(CATALOGUE.places[place], CATALOGUE)
    assert (refusal.reason, refusal.lead) == (Reason.NO_SUCH, lead)


def test_the_country_is_offered_as_what_it_is() -> None:
    """As a member or observer where it is one, else as a place."""
    offers = [no_partner(CATALOGUE.places[one], CATALOGUE).offers for one in ("laos", "papua", "chad")]
    assert offers == [
        (Ref(Kind.MEMBER, "laos"),),
        (Ref(Kind.MEMBER, "papua"),),
        (Ref(Kind.PLACE, "chad"),),
    ]


@pytest.mark.parametrize(
    ("ref", "place"),
    [
        (Ref(Kind.MEMBER, "laos"), "laos"),
        (Ref(Kind.PLACE, "chad"), "chad"),
        (Ref(Kind.PLACE, "japan"), None),
        (Ref(Kind.PLACE, "dili"), None),
        (Ref(Kind.PARTNER, "japan"), None),
        (Ref(Kind.PLACE, "gone"), None),
    ],
)
def test_a_country_that_is_no_partner_is_one_by_its_place(ref: Ref, place: str | None) -> None:
    """A partner, a city and what is gone are none."""
    found = country(ref, CATALOGUE)
    assert (found.id if found else None) == place


def test_a_country_without_a_record_is_known_as_a_country() -> None:
    """Asked for as a partner; as anything else it is what there is none of, or none with."""
    near = (Ref(Kind.PLACE, "chad"),)
    told = [
        unknown_country(Kind.PARTNER, "Mali", "Mali", near),
        unknown_country(Kind.MEETING, "Mali", "Mali"),
        unknown_country(Kind.MEETING, "Mali summit", "Mali"),
    ]
    assert [one.lead for one in told] == [
        "“Mali” is a country or territory that is not among ASEAN's partners in the catalogue.",
        "No meeting called “Mali” is in the catalogue.",
        "No meeting called “Mali summit” is in the catalogue, and none with “Mali”.",
    ]
    assert [one.offers for one in told] == [near, (), ()]
