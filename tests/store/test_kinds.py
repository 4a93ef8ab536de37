"""Kinds and values are the words that the files of the catalogue write."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest

import store
from store import kinds
from store.kinds import ASEAN, MEMBERS, MEMBERSHIP, Kind, PartnershipLevel, Standing
from store.reading import read_packaged
from store.records import Body, Member, Partner, Place

FACTS = Path(store.__file__).with_name("facts")
CHOICES = [one for one in vars(kinds).values() if isinstance(one, type) and issubclass(one, StrEnum)]


def test_each_folder_of_the_catalogue_is_of_a_kind() -> None:
    """In the plural; members and the like may stand in one file."""
    folders = {one.stem for one in FACTS.iterdir() if one.is_dir() or one.suffix == ".yaml"}
    irregular = {Kind.BODY: "bodies", Kind.PERSON: "people", Kind.SERIES: "series"}
    assert folders == {irregular.get(one, f"{one}s") for one in Kind}


@pytest.mark.parametrize("choice", [one for one in CHOICES if one is not StrEnum])
def test_a_value_is_one_lower_case_word_and_no_other_value(choice: type[StrEnum]) -> None:
    """Hyphens join its parts, so that it stands in files, databases and buttons alike."""
    values = [one.value for one in choice]
    assert [one for one in values if one != one.lower() or not one.replace("-", "").isalpha()] == []
    assert [choice(one) for one in values] == list(choice)
    assert [str(one) for one in choice] == values


def test_asean_has_the_members_of_the_catalogue() -> None:
    """Their codes are those of the countries that they are; its own record counts as many."""
    records = read_packaged()
    places = {one.id: one for one in records if isinstance(one, Place)}
    members = [one for one in records if isinstance(one, Member) and one.standing is Standing.MEMBER]
    assert {places[one.place].iso for one in members} == MEMBERS
    (asean,) = (one for one in records if isinstance(one, Body) and one.id == ASEAN)
    counted = [one for one in asean.facts if one.about == MEMBERSHIP]
    assert counted[-1].number == len(MEMBERS)


def test_partnerships_stand_from_the_loosest_to_the_closest() -> None:
    """No partner of the catalogue was ever raised to a level that stands before the one it had."""
    order = list(PartnershipLevel)
    for partner in read_packaged():
        if isinstance(partner, Partner):
            dated = [(one.date.first, order.index(one.level)) for one in partner.levels if one.date]
            reached = [level for _, level in sorted(dated)]
            assert reached == sorted(reached), partner.id
