"""What queries come to."""

from __future__ import annotations

from store.kinds import Kind, Ref
from store.query.sort import Item, Sort
from store.query.value import owners

SOM, UK = Ref(Kind.MEETING, "som-1"), Ref(Kind.PARTNER, "uk")


def test_owners_are_the_records_that_things_stand_in() -> None:
    """Of an item its record, of a record itself; none twice, in the order of the first."""
    items = [Item(Sort.PLEDGE, UK, 0, None), Item(Sort.PLEDGE, UK, 1, None)]
    assert owners([items[0], SOM, items[1], UK]) == (UK, SOM)
    assert owners([]) == ()
