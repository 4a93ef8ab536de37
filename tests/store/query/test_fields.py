from __future__ import annotations

import re
from enum import Enum

import pytest

from store.dates import PartialDate
from store.kinds import Kind
from store.query.fields import FIELDS
from store.query.sort import Sort
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.world import ENGINE, one


@pytest.mark.parametrize("name", FIELDS)
def test_values_are_of_the_type_that_a_field_says(name: str) -> None:
    """Over the packaged catalogue: dates where it is dated, numbers where it is one, ids of records where it
    links; each is read off everything without fault, and off something."""
    field = FIELDS[name]
    shelves = [PACKAGED.records, *(PACKAGED.shelf(sort) for sort in Sort if sort.inner)]
    values = [
        value for shelf in shelves for at in range(len(shelf.items)) for value in shelf.values(at, name)
    ]
    assert values
    assert {isinstance(value, PartialDate) for value in values} == {field.dated}
    assert {isinstance(value, str) for value in values} == {not field.dated and not field.number}
    if field.link:
        ids = {ref.id for ref in PACKAGED.refs if ref.kind is Kind(field.link)}
        assert set(values) <= ids


def test_what_the_catalogue_never_has_all_of_is_open() -> None:
    """Who else was there, what else was spoken of or adopted: none of it is denied by what is recorded."""
    named = {"person", "side", "role", "chaired", "topic", "theme", "body", "document", "programme"}
    given = {"giver", "to", "meetings", "step", "within", "founding"}
    assert {name for name, field in FIELDS.items() if not field.closed} == named | given


def test_ordinals_of_a_double_title_are_two() -> None:
    """'3rd and 4th' is both; an anniversary in a title is none."""
    meetings = [one(Sort.MEETING, id_).things[0] for id_ in ("first", "double", "talks")]
    assert [ENGINE.values(meeting, "ordinal") for meeting in meetings] == [(1,), (3, 4), ()]
    titled = [PACKAGED.values(ref, "ordinal") for ref in PACKAGED.refs if ref.kind is Kind.MEETING]
    doubles = [values for values in titled if len(values) > 1]
    assert (28, 29) in doubles
    assert all(isinstance(low, int) and high == low + 1 for low, high in doubles)


def test_the_chair_of_an_attendance_is_said() -> None:
    """'yes' of who was in the chair; of others, and of what is nobody, nothing."""
    things = [one(Sort.ATTENDANCE, "first", at).things[0] for at in (0, 1)]
    assert [ENGINE.values(thing, "chaired") for thing in things] == [("yes",), ()]
    assert ENGINE.values(one(Sort.MEETING, "first").things[0], "chaired") == ()


@pytest.mark.parametrize(
    ("sort", "id_", "field", "values"),
    [
        (Sort.TERM, "chair", "holder", ("indonesia",)),
        (Sort.TERM, "chair", "within", ("indonesia",)),
        (Sort.TERM, "chair", "begin", (PartialDate(2011),)),
        (Sort.TERM, "chair", "end", (PartialDate(2011),)),
        (Sort.TERM, "chair", "theme", ("Together",)),
        (Sort.PARTY, "pact", "party", ("indonesia",)),
        (Sort.PARTY, "pact", "date", (PartialDate(1976, 2, 24),)),
        (Sort.INSTRUMENT, "pact", "date", (PartialDate(1976, 2, 24),)),
        (Sort.INSTRUMENT, "pact", "force", (PartialDate(1976, 6, 22),)),
        (Sort.FACT, "office", "about", ("motto",)),
        (Sort.PROGRAMME, "pact", "party", ("indonesia", "japan")),
        (Sort.PARTY, "pact", "region", ("asean", "asia")),
        (Sort.APPLICANT, "pact", "within", ("canada",)),
        (Sort.APPLICANT, "pact", "date", (PartialDate(2024, 10, 8),)),
        (Sort.ELEVATION, "canada", "level", ("dialogue-partner",)),
        (Sort.ELEVATION, "canada", "date", (PartialDate(1977),)),
        (Sort.ELEVATION, "canada", "meeting", ("first",)),
        (Sort.STAGE, "indonesia", "name", ("Applied for membership",)),
        (Sort.STAGE, "indonesia", "date", (PartialDate(1966, 3),)),
        (Sort.MEMBER, "indonesia", "standing", ("member",)),
        (Sort.MEMBER, "indonesia", "country", ("indonesia",)),
    ],
)
def test_what_stands_in_offices_agreements_and_bodies(
    sort: Sort, id_: str, field: str, values: tuple[object, ...]
) -> None:
    """Holders and their times and themes, parties with their days, legal texts, facts; how members belong."""
    assert ENGINE.values(one(sort, id_).things[0], field) == values


def test_every_thing_says_its_sort() -> None:
    """Records their kind, items their own."""
    for sort in Sort:
        things = ENGINE.things(sort, ENGINE.shelf(sort).every)
        assert {ENGINE.values(thing, "sort") for thing in things} == {(sort.value,)}


def test_slugs_are_written_in_small_letters_and_hyphens() -> None:
    """What has capitals or spaces is told as the catalogue writes it; only a slug is put in other words."""
    shelves = [PACKAGED.records, *(PACKAGED.shelf(sort) for sort in Sort if sort.inner)]
    slugs = [name for name, field in FIELDS.items() if field.slug]
    assert slugs
    for name in slugs:
        values = [
            one for shelf in shelves for at in range(len(shelf.items)) for one in shelf.values(at, name)
        ]
        assert [one for one in values if not re.fullmatch(r"[a-z0-9-]+", str(one))] == []


def test_what_is_of_a_closed_list_is_a_slug_and_what_is_mixed_are_ids() -> None:
    """Each so that a reply can put it in words."""
    shelves = [PACKAGED.records, *(PACKAGED.shelf(sort) for sort in Sort if sort.inner)]
    ids = {ref.id for ref in PACKAGED.refs}
    for name, field in FIELDS.items():
        values = {
            one for shelf in shelves for at in range(len(shelf.items)) for one in shelf.values(at, name)
        }
        assert field.slug or not any(isinstance(one, Enum) for one in values), name
        assert not field.mixed or values <= ids, name
