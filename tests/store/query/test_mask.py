from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.query.mask import bits, gathered, members, moved, places, span

SETS = st.sets(st.integers(0, 300))


@given(SETS)
def test_a_set_has_the_places_that_it_was_gathered_of(held: set[int]) -> None:
    """What is gathered, from a list or an array, in any order, is told in order."""
    mask = gathered(list(held)[::-1])
    assert mask == gathered(np.array(sorted(held), np.intp)) == sum(1 << place for place in held)
    assert list(bits(mask)) == places(mask).tolist() == sorted(held)


@given(st.integers(0, 99), st.integers(0, 99))
def test_a_span_has_all_places_from_start_to_end(start: int, end: int) -> None:
    """The end does not belong to it; one that ends before it starts is empty."""
    assert list(bits(span(start, end))) == list(range(start, end))


@given(st.lists(st.integers(0, 40), max_size=60), SETS)
def test_items_and_owners_lead_to_each_other(owners: list[int], held: set[int]) -> None:
    """The owners of a set of items, and the items of a set of owners, are those that a loop finds."""
    row = np.array(owners, np.intp)
    items = {item for item in held if item < len(owners)}
    assert set(bits(moved(gathered(sorted(items)), row))) == {owners[item] for item in items}
    assert set(bits(members(gathered(sorted(held)), row))) == {
        item for item, owner in enumerate(owners) if owner in held
    }
