from __future__ import annotations

from datetime import date

import pytest

from bot.times.reading import read_times
from bot.times.restating import joined
from bot.times.time import Time

TODAY = date(2026, 11, 21)


def _joined(text: str) -> list[Time]:
    return list(joined(read_times(text, TODAY), text))


@pytest.mark.parametrize(
    "text",
    [
        "the first half of 2009 (January to June)",
        "H1 2009 (Jan-Jun)",
        "the first half of 2009, January to June",
        "January to June 2009",
    ],
)
def test_months_that_spell_out_a_part_of_a_year_are_no_time_of_their_own(text: str) -> None:
    """They belong to the words that they explain, and the time stays what it is."""
    (found,) = _joined(text)
    assert (found.first, found.last) == (date(2009, 1, 1), date(2009, 6, 30))
    assert text[found.start : found.end].endswith(("June", "Jun", "2009"))


@pytest.mark.parametrize("text", ["2009 (November)", "the first half of 2009 and in January to June"])
def test_other_months_stay_times_of_their_own(text: str) -> None:
    """Those that narrow a time down, and those that words part from it."""
    assert len(_joined(text)) == 2
