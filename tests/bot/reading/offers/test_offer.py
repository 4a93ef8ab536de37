"""The records that fit best are found without sorting all of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.offers.offer import foremost


@given(st.lists(st.sampled_from([-9.0, 0.0, 0.5, 1.0]), min_size=1, max_size=9), st.integers(0, 4))
def test_the_foremost_are_those_that_sorting_puts_first(fits: list[float], count: int) -> None:
    """Of equals the first; no more than there are."""
    row = np.array(fits, np.float32)
    assert foremost(row, count) == np.argsort(-row, kind="stable")[:count].tolist()
    assert row.tolist() == fits
