from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.answer.answer import Listing
from bot.answer.lists import (
    latest_meetings,
    meetings_of,
    members_by_standing,
    partners_by_status,
    programmes_by_kind,
    programmes_of,
    relist,
)
from bot.texts.text import speaking
from store.kinds import Kind, PartnerStatus, ProgrammeKind, Ref, Standing
from store.records import Adoption
from tests.bot.small import LONDON, MPAC, SOM, SOM_1, SOM_2, UK, day, shelf

CATALOGUE = shelf().catalogue
TODAY, SOM_2_DAY = date(2026, 11, 21), date(2023, 6, 8)


def test_meetings_are_newest_first_and_counted() -> None:
    """A list of meetings says whose they are and how many, and begins with the newest."""
    assert meetings_of(UK, CATALOGUE) == Listing(
        "United Kingdom: 2 meetings", (SOM_2, SOM_1), code="m.p.united-kingdom"
    )


def test_programmes_of_a_meeting_are_those_it_dealt_with() -> None:
    """A meeting's programmes include those that it only named."""
    assert programmes_of(SOM_1, CATALOGUE).refs == (MPAC,)


def test_meetings_to_come_are_not_the_latest() -> None:
    """The latest meetings have begun: one of this very day is among them, one of tomorrow is not."""
    assert latest_meetings(CATALOGUE, SOM_2_DAY) == Listing(
        "The latest of 2 meetings", (SOM_2, SOM_1), code="latest"
    )
    assert latest_meetings(CATALOGUE, SOM_2_DAY - timedelta(days=1)).refs == (SOM_1,)
    assert latest_meetings(CATALOGUE, date(2000, 1, 1)) == Listing(
        "The latest of 0 meetings", (), code="latest"
    )


LISTS = [
    latest_meetings(CATALOGUE, TODAY),
    meetings_of(UK, CATALOGUE),
    meetings_of(SOM, CATALOGUE),
    meetings_of(LONDON, CATALOGUE),
    programmes_of(LONDON, CATALOGUE),
    programmes_of(SOM_1, CATALOGUE),
    partners_by_status(PartnerStatus.DIALOGUE_PARTNER, CATALOGUE),
    programmes_by_kind(ProgrammeKind.MASTER_PLAN, CATALOGUE),
]


@pytest.mark.parametrize("listing", LISTS, ids=lambda listing: listing.code)
def test_a_list_is_made_again_from_its_code(listing: Listing) -> None:
    """The code of a list is all it takes to have the list again."""
    assert listing.refs
    assert len(listing.code.encode()) <= 48
    assert relist(listing.code, CATALOGUE, TODAY) == listing


@pytest.mark.parametrize(
    "gone", ["", "m", "m.p.atlantis", "g.m.none", "s.friend", "k.poem", "q.p.united-kingdom"]
)
def test_a_list_of_nothing_known_is_gone(gone: str) -> None:
    """A code whose record is gone, or that was never one, gives no list."""
    assert relist(gone, CATALOGUE, TODAY) is None


def test_the_longest_code_fits() -> None:
    """A list of a record with an endless id still has a code of at most 48 bytes."""
    listing = programmes_of(Ref(Kind.MEETING, "a" * 200), CATALOGUE)
    assert len(listing.code.encode()) <= 48


def test_members_are_counted_in_the_language() -> None:
    """The members and the observers."""
    with speaking("id"):
        told = [members_by_standing(one, CATALOGUE).lead for one in Standing]
    assert told == ["Anggota ASEAN: 0", "Pengamat ASEAN: 0"]
    with speaking("vi"):
        told = [members_by_standing(one, CATALOGUE).lead for one in Standing]
    assert told == ["Thành viên ASEAN: 0", "Quan sát viên ASEAN: 0"]


def test_programmes_are_listed_by_when_they_began_the_newest_first() -> None:
    """When they were adopted, else since when they run; then those without a date, by their names."""
    plan = next(iter(CATALOGUE.programmes.values()))
    began = {"b": ("2020-01", None), "c": (None, "2021"), "d": ("2019-05", "2024"), "e": (None, None),
             "a": (None, None)}  # fmt: skip
    made = [
        replace(
            plan,
            id=name,
            name=name,
            acronym=None,
            adopted=Adoption(day(adopted), "A meeting") if adopted else None,
            since=day(since) if since else None,
            until=None,
        )
        for name, (adopted, since) in began.items()
    ]
    listed = programmes_by_kind(ProgrammeKind.MASTER_PLAN, shelf(*made).catalogue)
    assert [ref.id for ref in listed.refs if ref != MPAC] == ["c", "b", "d", "a", "e"]


@pytest.mark.parametrize(
    "code", ["z.member", "a.member", "n.kelp", "z.plan-of-action", "", "m.p.nowhere", "."]
)
def test_a_code_that_names_no_list_makes_none(code: str) -> None:
    """Whatever stands behind its first sign."""
    assert relist(code, CATALOGUE, TODAY) is None
