from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from store.dates import PartialDate
from store.query.condition import Within
from store.query.dated import Dated
from store.query.mask import bits

_DAYS = st.dates(date(2019, 11, 1), date(2021, 3, 1))
_DATES = st.one_of(
    _DAYS.map(lambda day: PartialDate(day.year, day.month, day.day)),
    _DAYS.map(lambda day: PartialDate(day.year, day.month)),
    _DAYS.map(lambda day: PartialDate(day.year)),
)
_ROWS = st.lists(st.tuples(st.integers(0, 9), _DATES), max_size=12)
_WITHIN = st.builds(
    Within,
    st.just("date"),
    st.none() | _DAYS,
    st.none() | _DAYS,
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 31),
)


def _sure(when: PartialDate, asked: Within) -> bool:
    return (
        (asked.first is None or asked.first <= when.first)
        and (asked.last is None or when.last <= asked.last)
        and asked.month in (None, when.month)
        and asked.day in (None, when.day)
    )


def _possible(when: PartialDate, asked: Within) -> bool:
    return (
        (asked.first is None or asked.first <= when.last)
        and (asked.last is None or when.first <= asked.last)
        and (asked.month is None or when.month in (None, asked.month))
        and (asked.day is None or when.day in (None, asked.day))
    )


def _by(rows: list[tuple[int, PartialDate]], fits: Callable[[PartialDate], bool]) -> set[int]:
    return {at for at, when in rows if fits(when)}


@given(_ROWS, _WITHIN)
def test_within_finds_what_surely_fits(rows: list[tuple[int, PartialDate]], asked: Within) -> None:
    """One date of several that fits is enough, and it fits by itself, in span, month and day."""
    assert set(bits(Dated(rows).within(asked))) == _by(rows, lambda when: _sure(when, asked))


@given(_ROWS, _WITHIN)
def test_touching_finds_what_may_fit(rows: list[tuple[int, PartialDate]], asked: Within) -> None:
    """A date of a month or year touches whatever one of its days would fit; what fits surely touches too."""
    dated = Dated(rows)
    assert set(bits(dated.touching(asked))) == _by(rows, lambda when: _possible(when, asked))
    assert dated.within(asked) & ~dated.touching(asked) == 0
    assert set(bits(dated.known)) == {at for at, _ in rows}


def test_a_month_that_runs_over_the_end_is_not_within() -> None:
    """June 2020 is not surely before 15 June 2020, nor surely after 14 June."""
    dated = Dated([(0, PartialDate(2020, 6))])
    middle = date(2020, 6, 15)
    assert dated.within(Within("date", None, middle)) == dated.within(Within("date", middle)) == 0
    assert dated.touching(Within("date", None, middle)) == dated.touching(Within("date", middle)) == 1
    assert dated.within(Within("date", date(2020, 6, 1), date(2020, 6, 1) + timedelta(29))) == 1
