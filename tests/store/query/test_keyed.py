from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.query.keyed import Keyed
from store.query.mask import bits

ROWS = st.lists(st.sets(st.integers(0, 5)), max_size=80)


@given(ROWS, st.sets(st.integers(0, 7)))
def test_values_lead_to_those_that_have_them(rows: list[set[int]], asked: set[int]) -> None:
    """Each value has its set, and several values have the sets of all; none is made up."""
    keyed = Keyed(enumerate(rows))
    assert {value: set(bits(keyed[value])) for value in keyed} == {
        value: {at for at, row in enumerate(rows) if value in row} for value in set().union(*rows)
    }
    assert set(bits(keyed.of(asked))) == {at for at, row in enumerate(rows) if row & asked}
    assert set(bits(keyed.known)) == {at for at, row in enumerate(rows) if row}
    assert len(keyed) == len(set().union(*rows))


@given(ROWS, st.none() | st.integers(0, 5), st.none() | st.integers(0, 5))
def test_numbers_between_two(rows: list[set[int]], least: int | None, most: int | None) -> None:
    """One number of a row that lies between the two is enough; both belong to it, None is open."""
    low, high = 0 if least is None else least, 9 if most is None else most
    assert set(bits(Keyed(enumerate(rows)).between(least, most))) == {
        at for at, row in enumerate(rows) if any(low <= value <= high for value in row)
    }


def test_texts_are_no_numbers() -> None:
    """A text lies between no numbers."""
    assert Keyed([(0, ["one"]), (1, [1])]).between(None, None) == 0b10
