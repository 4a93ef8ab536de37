"""Conditions before they are put into words."""

from __future__ import annotations

from datetime import date

from bot.answer.simplified import apart, lasting, running, telling, unbound
from store.query.condition import All, Has, Not, Says, Some, Within, both
from store.query.sort import Sort

CANADA = Has("partner", ("canada",))
TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)
TREATY = Some(Sort.STEP, Says("treaty"))


def test_conditions_within_conditions_come_apart() -> None:
    """And what only names the sort is none."""
    where = both(CANADA, All((Says("trade"), Has("sort", ("meeting",)))))
    assert list(apart(where, Sort.MEETING)) == [CANADA, Says("trade")]


def test_what_another_says_as_well_is_left_out() -> None:
    """The one that says more of the same items stays, one of other items too."""
    dated = Some(Sort.STEP, both(Says("treaty"), Within("date", date(2004, 1, 1))))
    pledged = Some(Sort.PLEDGE, Says("treaty"))
    assert telling([TREATY, dated, pledged]) == [dated, pledged]
    assert telling([TREATY, TREATY]) == [TREATY, TREATY]


def test_an_end_that_has_not_come_is_one_from_that_day_on() -> None:
    """Without an end that is known there is nothing to join."""
    ended = Not(Within("end", None, TODAY))
    assert lasting([CANADA, Within("end"), ended]) == [CANADA, Within("end", TODAY)]
    assert lasting([CANADA, ended]) == [CANADA, ended]


def test_terms_neither_begun_after_nor_over_before_some_days_are_of_those_days() -> None:
    """The day after the end that is ruled out is the first, the one before the beginning the last."""
    ruled = [Not(Within("begin", TOMORROW)), Not(Within("end", None, date(2026, 11, 20)))]
    assert running([CANADA, *ruled]) == [CANADA, Within("date", TODAY, TODAY)]
    assert running([CANADA]) == [CANADA]


def test_the_bound_that_today_sets_is_taken_away() -> None:
    """One that begins a month or year was said."""
    to_come = Within("date", TOMORROW)
    assert unbound(both(CANADA, to_come)) == (CANADA, to_come)
    past = Within("date", None, TODAY)
    assert unbound(both(CANADA, past)) == (CANADA, past)
    said = Within("date", date(2010, 1, 1))
    assert unbound(both(CANADA, said)) == (both(CANADA, said), None)
