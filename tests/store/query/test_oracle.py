from __future__ import annotations

from itertools import combinations

import pytest

from store.query.condition import All, Any, Condition, Not
from tests.store.query.oracle import CASES, CATALOGUE, Fits
from tests.store.query.packaged import ENGINE
from tests.store.query.world import found, select

MEETINGS = sorted(CATALOGUE.meetings.values(), key=lambda one: (one.date, one.id))
PAIRS = list(combinations(CASES, 2))


def _engine(where: Condition) -> list[str]:
    return found(select(where=where), ENGINE)


def _plainly(fits: Fits) -> list[str]:
    return [one.id for one in MEETINGS if fits(one)]


@pytest.mark.parametrize("name", CASES)
def test_each_condition_finds_what_a_loop_finds(name: str) -> None:
    """Something and not everything, and negated all the rest, in order."""
    where, fits = CASES[name]
    assert _engine(where) == _plainly(fits)
    assert _engine(Not(where)) == _plainly(lambda one: not fits(one))
    assert 0 < len(_engine(where)) < len(MEETINGS)


@pytest.mark.parametrize(("name", "other"), PAIRS, ids=[" & ".join(pair) for pair in PAIRS])
def test_pairs_of_conditions_find_what_a_loop_finds(name: str, other: str) -> None:
    """Both, one without the other, either, and neither."""
    (one_where, one_fits), (other_where, other_fits) = CASES[name], CASES[other]
    assert _engine(All((one_where, other_where))) == _plainly(lambda one: one_fits(one) and other_fits(one))
    assert _engine(All((one_where, Not(other_where)))) == _plainly(
        lambda one: one_fits(one) and not other_fits(one)
    )
    assert _engine(Any((one_where, other_where))) == _plainly(lambda one: one_fits(one) or other_fits(one))
    assert _engine(Not(Any((one_where, other_where)))) == _plainly(
        lambda one: not (one_fits(one) or other_fits(one))
    )


def test_there_are_pairs_enough() -> None:
    """Sixty at least."""
    assert len(PAIRS) >= 60
