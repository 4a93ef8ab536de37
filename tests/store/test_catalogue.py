"""Members, offices, agreements and coordinators of the packaged catalogue, reached from every side."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import AgreementState, Consent, Holder, Kind, PartnershipLevel, Ref, Standing
from store.reading import read_packaged

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(read_packaged())


def test_members_come_in_the_order_of_their_joining(catalogue: Catalogue) -> None:
    """The five founders, then the sixth to the eleventh; observers are none."""
    members = catalogue.member_states
    assert [one.id for one in members] == [
        "indonesia",
        "malaysia",
        "philippines",
        "singapore",
        "thailand",
        "brunei-darussalam",
        "viet-nam",
        "lao-pdr",
        "myanmar",
        "cambodia",
        "timor-leste",
    ]
    assert [one.founding for one in members] == [True] * 5 + [False] * 6
    assert {one.standing for one in members} == {Standing.MEMBER}
    assert catalogue.members["papua-new-guinea"].standing is Standing.OBSERVER
    joined = catalogue.members["timor-leste"].joined
    assert joined is not None
    assert (joined.date.iso, joined.meeting) == ("2025-10-26", "asean-summit-47")


@pytest.mark.parametrize(
    ("office", "on", "held"),
    [
        ("secretary-general", date(2010, 6, 1), {"surin-pitsuwan"}),
        ("secretary-general", date(1977, 1, 1), {"hartono-rekso-dharsono"}),
        ("secretary-general", TODAY, {"kao-kim-hourn"}),
        (
            "deputy-secretary-general",
            TODAY,
            {"astanah-abdul-aziz", "nararya-s-soeprapto", "san-lwin", "satvinder-singh"},
        ),
        ("chair", date(2026, 6, 1), {"philippines"}),
        ("chair", date(2027, 6, 1), {"singapore"}),
        ("chair", date(2008, 9, 1), {"thailand"}),
        ("cpr-chair", TODAY, {"evangeline-ong-jimenez-ducrocq"}),
    ],
)
def test_who_holds_an_office(catalogue: Catalogue, office: str, on: date, held: set[str]) -> None:
    """Of a day in the past, of today, of a year to come that is announced."""
    found = catalogue.offices[office]
    terms = found.held(on)
    assert {one.country if found.held_by is Holder.MEMBER else one.person for one in terms} == held


def test_the_chair_goes_round_without_a_gap(catalogue: Catalogue) -> None:
    """Each year from 1997 to 2027 has one member in the chair, and no theme is told twice."""
    years = [term.until.year for term in catalogue.offices["chair"].terms if term.until]
    assert years == list(range(1997, 2028))
    themes = [term.theme for term in catalogue.offices["chair"].terms if term.theme]
    assert len(set(themes)) == len(themes) > 15


def test_secretaries_general_follow_one_another(catalogue: Catalogue) -> None:
    """They are numbered in order, and no two hold the office for more than a day together."""
    terms = catalogue.offices["secretary-general"].terms
    assert [one.ordinal for one in terms] == list(range(1, len(terms) + 1))
    for before, after in pairwise(terms):
        assert before.until is not None
        assert after.since is not None
        assert before.until.first <= after.since.first


def test_terms_are_reached_from_holder_member_country_and_body(catalogue: Catalogue) -> None:
    """The same term is the person's, the member's, its place's, the office's and that of what it leads."""
    refs = (
        Ref(Kind.PERSON, "le-luong-minh"),
        Ref(Kind.MEMBER, "viet-nam"),
        Ref(Kind.PLACE, "viet-nam"),
        Ref(Kind.OFFICE, "secretary-general"),
        Ref(Kind.BODY, "asean-secretariat"),
    )
    [[held], *others] = [catalogue.terms_of(ref) for ref in refs]
    assert all(held in row for row in others)
    assert (held.office.id, held.term.ordinal) == ("secretary-general", 13)
    for row in others:
        starts = [(term.since or term.until) for _, term in row]
        assert starts == sorted(starts, key=lambda one: one.iso if one else "")


def test_the_treaty_has_its_parties_in_order(catalogue: Catalogue) -> None:
    """58 of them by date, five by signature; those that merely applied are none of them."""
    treaty = catalogue.programmes["tac"]
    assert len(treaty.parties) == 58
    dates = [one.date for one in treaty.parties if one.date]
    assert len(dates) == 58
    assert dates == sorted(dates)
    assert [one.country for one in treaty.parties if one.by is Consent.SIGNATURE] == [
        "indonesia",
        "malaysia",
        "philippines",
        "singapore",
        "thailand",
    ]
    assert {one.country for one in treaty.applicants}.isdisjoint(one.country for one in treaty.parties)
    assert [one.partner for one in treaty.parties if one.partner == "european-union"] == ["european-union"]


@pytest.mark.parametrize(
    ("ref", "programme", "on"),
    [
        (Ref(Kind.PARTNER, "china"), "tac", "2003-10-08"),
        (Ref(Kind.PLACE, "china"), "tac", "2003-10-08"),
        (Ref(Kind.PLACE, "iran"), "tac", "2018-08-02"),
        (Ref(Kind.PARTNER, "european-union"), "tac", "2012-07-12"),
        (Ref(Kind.MEMBER, "timor-leste"), "tac", "2007-01-13"),
        (Ref(Kind.MEMBER, "viet-nam"), "rcep", "2020-11-15"),
        (Ref(Kind.PARTNER, "new-zealand"), "rcep", "2020-11-15"),
        (Ref(Kind.PERSON, "adam-malik"), "bangkok-declaration", "1967-08-08"),
        (Ref(Kind.MEMBER, "cambodia"), "actip", "2015-11-21"),
    ],
)
def test_commitments_are_reached_from_each_party(
    catalogue: Catalogue, ref: Ref, programme: str, on: str
) -> None:
    """A country under each of its records, a union, and whoever signed."""
    found = {one.programme.id: one.party for one in catalogue.commitments_of(ref)}
    assert found[programme].date == PartialDate.parse(on)


def test_no_party_of_a_treaty_where_there_is_none(catalogue: Catalogue) -> None:
    """Spain applied and India left: neither is a party."""
    assert catalogue.commitments_of(Ref(Kind.PLACE, "spain")) == ()
    assert "rcep" not in {one.programme.id for one in catalogue.commitments_of(Ref(Kind.PARTNER, "india"))}


def test_levels_and_coordinators(catalogue: Catalogue) -> None:
    """Several coordinators a partner, past ones kept; levels by date; both reached from the member."""
    australia = catalogue.partners["australia"]
    assert [one.country for one in australia.coordinators] == ["malaysia", "lao-pdr", "indonesia"]
    level = australia.level_on(TODAY)
    assert level is not None
    assert level.level is PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER
    assert {
        partner.id: one.country
        for partner in catalogue.partners.values()
        if (one := partner.coordinator_on(TODAY)) is not None
    }.items() >= {"united-kingdom": "viet-nam", "canada": "lao-pdr", "india": "philippines"}.items()
    mine = [one.partner.id for one in catalogue.coordinations_of(Ref(Kind.MEMBER, "malaysia"))]
    assert set(mine) == {"australia", "canada", "china"}


def test_free_trade_agreements(catalogue: Catalogue) -> None:
    """Each says how far it has come, and those in force when they entered into force."""
    found = {one.id: one for one in catalogue.free_trade_agreements}
    assert set(found) == {
        "aanzfta",
        "acfta",
        "afta",
        "ahkfta",
        "aifta",
        "ajcep",
        "akfta",
        "asean-canada-fta",
        "rcep",
    }
    for one in found.values():
        assert one.agreement is not None
        in_force = any(text.in_force for text in one.instruments)
        assert in_force is (one.agreement.state is AgreementState.IN_FORCE)
    assert found["ajcep"].instruments[0].in_force == PartialDate(2008, 12, 1)


def test_asean_itself(catalogue: Catalogue) -> None:
    """Its basic facts stand under their slugs, each with its source."""
    assert catalogue.asean is not None
    facts = {one.about: one for one in catalogue.asean.facts}
    assert facts["founding"].date is not None
    assert facts["founding"].date.iso == "1967-08-08"
    assert facts["motto"].value == "One Vision, One Identity, One Community"
    assert facts["members"].number == len(catalogue.member_states)
    assert {"seat", "charter", "day", "language", "communities", "anthem", "flag"} <= facts.keys()
    assert all(one.source for one in catalogue.asean.facts)


def test_what_is_new_names_its_source(catalogue: Catalogue) -> None:
    """Each term, party, applicant and text cites a page of its record; so do nearly all levels and
    coordinators, the others stand on the pages of the partner."""
    rows: list[Any] = [
        *(term for office in catalogue.offices.values() for term in office.terms),
        *(
            one
            for programme in catalogue.programmes.values()
            for one in (*programme.parties, *programme.applicants, *programme.instruments)
        ),
    ]
    assert len(rows) > 150
    assert [one for one in rows if not one.source] == []
    partners = catalogue.partners.values()
    relations: list[Any] = [one for partner in partners for one in (*partner.levels, *partner.coordinators)]
    assert sum(one.source is not None for one in relations) > 0.9 * len(relations)


def test_meetings_hosted_are_reached_from_the_member(catalogue: Catalogue) -> None:
    """A member's meetings are those at its place or within it."""
    hosted = catalogue.meetings_of(Ref(Kind.MEMBER, "malaysia"))
    assert hosted == catalogue.meetings_of(Ref(Kind.PLACE, "malaysia"))
    assert "asean-summit-46" in {one.id for one in hosted}
