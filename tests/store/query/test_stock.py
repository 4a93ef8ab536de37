from __future__ import annotations

from store.kinds import Kind, Ref
from store.query.mask import bits
from store.query.sort import Sort
from store.query.value import Found
from tests.store.query.world import ENGINE, names, one


def test_places_lead_to_things_and_back() -> None:
    """Every record and item has its own bit among the records or the items of its sort."""
    for sort in Sort:
        things = ENGINE.things(sort, ENGINE.shelf(sort).every)
        assert [ENGINE.things(sort, 1 << ENGINE.place(thing)) for thing in things] == [
            (one,) for one in things
        ]


def test_sorts_of_records_are_stretches_of_one_row() -> None:
    """Each record is of one sort, and a set is cut to the sort that is asked for."""
    assert sum(ENGINE.of_sort.values()) == ENGINE.records.every
    assert names(ENGINE.things(Sort.TOPIC, ENGINE.records.every)) == ["energy", "trade"]


def test_items_lead_to_their_owners_and_back() -> None:
    """The owners of all pledges have pledges, and what stands in them is all pledges."""
    every = ENGINE.shelf(Sort.PLEDGE).every
    owners = ENGINE.owners(every, Sort.PLEDGE)
    assert names(ENGINE.things(Sort.MEETING, owners)) == ["first", "second"]
    assert ENGINE.owned(owners, Sort.PLEDGE) == every
    assert list(bits(ENGINE.owned(owners, Sort.STEP))) == []


def test_the_records_of_things_are_told_once() -> None:
    """Those found themselves, of items those that hold them."""
    pledges = ENGINE.things(Sort.PLEDGE, ENGINE.shelf(Sort.PLEDGE).every)
    first, second = Ref(Kind.MEETING, "first"), Ref(Kind.MEETING, "second")
    assert ENGINE.refs_of(Found(Sort.PLEDGE, pledges)) == (first, second)
    assert ENGINE.refs_of(one(Sort.MEETING, "first")) == (first,)


def test_words_are_those_of_the_index_of_contents() -> None:
    """A word of any record has the set of those that hold it, in their names where that is asked."""
    held = names(ENGINE.things(Sort.MEETING, ENGINE.said("haze")))
    assert held == ["double", "talks"]
    assert names(ENGINE.things(Sort.MEETING, ENGINE.said("haze", named=True))) == ["talks"]
    assert ENGINE.said("zulu") == ENGINE.said("zulu", inner=Sort.STEP) == 0
