"""Whether somebody of a country had the chair: yes, no, or not recorded."""

from __future__ import annotations

import pytest

from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind, Level, PlaceKind, Ref
from store.query.condition import Condition, Has, Not, Some, both
from store.query.denial import Verdicts
from store.query.engine import Engine
from store.query.sort import Sort
from store.records import Attendance, Meeting, Person, Place, Record, Series, Source
from tests.store.query.world import day

_COUNTRIES = {"indonesia": "ID", "canada": "CA", "japan": "JP"}


def _meeting(id_: str, *attendances: Attendance) -> Meeting:
    return Meeting(
        id_,
        f"Talks {id_}",
        series="talks",
        level=Level.FORUM,
        date=day("2020-03-05"),
        summary="They met.",
        sources=(Source("https://example.org/page", "A page"),),
        attendances=attendances,
    )


def _chair(person: str | None, role: str, country: str | None = None) -> Attendance:
    return Attendance(person, role, country, chair=True)


RECORDS: tuple[Record, ...] = (
    *(Place(id_, id_.title(), PlaceKind.COUNTRY, iso=iso) for id_, iso in _COUNTRIES.items()),
    *(Person(id_, name) for id_, name in [("joko", "Joko Widodo"), ("ana", "Ana Li"), ("ben", "Ben Sato")]),
    Series("talks", "Talks", Level.FORUM),
    _meeting("one", _chair("joko", "President", "Indonesia"), Attendance("ana", "Envoy of Canada")),
    _meeting("two", _chair("joko", "President", "Indonesia"), _chair("ana", "Minister of Canada")),
    _meeting("unsided", _chair("joko", "President", "Indonesia"), _chair("ben", "Special Envoy")),
    _meeting("half", _chair("joko", "President", "Indonesia"), _chair(None, "Minister of Canada")),
    _meeting("unnamed", _chair(None, "Minister of Canada")),
    _meeting("unchaired", Attendance("ana", "Minister of Canada")),
    _meeting("bare"),
)
_CATALOGUE = Catalogue(RECORDS)
VERDICTS = Verdicts(Engine(_CATALOGUE, Content(_CATALOGUE)), Sort.MEETING)


def chaired(*of: Has) -> Condition:
    return Some(Sort.ATTENDANCE, both(Has("chaired", ("yes",)), *of))


INDONESIA, CANADA, JAPAN = (Has("side", (id_,)) for id_ in _COUNTRIES)


@pytest.mark.parametrize(
    ("id_", "side", "holds"),
    [
        ("one", INDONESIA, True),
        ("one", CANADA, False),  # an envoy of Canada was there and did not chair
        ("one", JAPAN, False),
        ("two", INDONESIA, True),
        ("two", CANADA, True),
        ("two", JAPAN, False),
        ("unsided", INDONESIA, True),
        ("unsided", JAPAN, None),  # the special envoy may be of any country
        ("half", CANADA, True),
        ("unnamed", CANADA, True),
        ("unnamed", JAPAN, None),  # who chaired is not known by name
        ("unchaired", CANADA, None),
        ("bare", JAPAN, None),
    ],
)
def test_a_chair_of_one_side_is_denied_to_others(id_: str, side: Has, holds: bool | None) -> None:
    """Where every chair and the side of each is known; else it is not recorded."""
    thing = Ref(Kind.MEETING, id_)
    assert VERDICTS.on(thing, chaired(side)) is holds
    assert VERDICTS.on(thing, Not(chaired(side))) is (None if holds is None else not holds)


@pytest.mark.parametrize(
    ("id_", "person", "side", "holds"),
    [
        ("one", "joko", INDONESIA, True),
        ("one", "ana", CANADA, False),
        ("two", "ana", CANADA, True),
        ("two", "ben", JAPAN, False),
        ("half", "ana", CANADA, None),  # the minister without a name may be she
        ("half", "joko", INDONESIA, True),
        ("unnamed", "ana", CANADA, None),
        ("bare", "ana", CANADA, None),
    ],
)
def test_a_named_chair_is_denied_to_other_people(
    id_: str, person: str, side: Has, holds: bool | None
) -> None:
    """Whose chair it was decides before the side does."""
    claim = chaired(Has("person", (person,)), side)
    assert VERDICTS.on(Ref(Kind.MEETING, id_), claim) is holds


def test_a_chair_of_no_side_is_not_denied() -> None:
    """That there was any chair at all is never known not to be so."""
    assert VERDICTS.on(Ref(Kind.MEETING, "one"), chaired()) is True
    assert VERDICTS.on(Ref(Kind.MEETING, "bare"), chaired()) is None
