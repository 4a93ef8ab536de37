from __future__ import annotations

from store.kinds import Kind, Ref
from store.query.sort import Sort, inside, ordered
from store.records import Meeting
from tests.store.query.world import ENGINE


def test_kinds_are_sorts_of_records_and_others_stand_inside() -> None:
    """A sort is one of records just when it is a kind; all others have the sort that they stand in."""
    assert {sort for sort in Sort if not sort.inner} == {Sort(kind) for kind in Kind}
    assert {sort: sort.owner for sort in Sort if sort.inner} == {
        Sort.ATTENDANCE: Sort.MEETING,
        Sort.DOCUMENT: Sort.MEETING,
        Sort.PLEDGE: Sort.MEETING,
        Sort.STEP: Sort.PARTNER,
        Sort.COORDINATOR: Sort.PARTNER,
        Sort.ELEVATION: Sort.PARTNER,
        Sort.STAGE: Sort.MEMBER,
        Sort.TERM: Sort.OFFICE,
        Sort.PARTY: Sort.PROGRAMME,
        Sort.INSTRUMENT: Sort.PROGRAMME,
        Sort.APPLICANT: Sort.PROGRAMME,
        Sort.FACT: Sort.BODY,
    }
    assert {sort.owner for sort in Sort if not sort.inner} == {None}


def test_records_stand_by_kind_and_meetings_by_date() -> None:
    """Every record has its place; the meetings follow one another by date, of one day by id."""
    records = ordered(ENGINE.catalogue)
    assert len(records) == len(ENGINE.catalogue)
    assert [one.id for one in records if isinstance(one, Meeting)] == [
        "first",
        "officials",
        "second",
        "double",
        "talks",
    ]


def test_items_know_where_they_stand() -> None:
    """What stands inside a record has it as its owner, counted within its sort."""
    first = ENGINE.catalogue.meetings["first"]
    items = list(inside(first))
    assert [(item.sort, item.at) for item in items] == [
        (Sort.ATTENDANCE, 0),
        (Sort.ATTENDANCE, 1),
        (Sort.DOCUMENT, 0),
        (Sort.DOCUMENT, 1),
        (Sort.PLEDGE, 0),
        (Sort.PLEDGE, 1),
    ]
    assert {item.owner for item in items} == {Ref(Kind.MEETING, "first")}
    assert [item.held for item in items] == [*first.attendances, *first.documents, *first.pledges]
    assert len({item.place for item in items}) == len(items)
    assert list(inside(ENGINE.catalogue.topics["trade"])) == []
