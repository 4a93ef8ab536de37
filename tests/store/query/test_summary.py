from __future__ import annotations

from decimal import Decimal

import pytest

from store.query.condition import All, Has, Of
from store.query.query import Count, Gap, Query, Select, Tally, Total
from store.query.sort import Sort
from store.query.value import Apart, Sums, Tallied
from tests.store.query.packaged import ENGINE as PACKAGED
from tests.store.query.world import ENGINE, day, names, select

PLEDGES = Select(Sort.PLEDGE)


def _of(id_: str, sort: Sort = Sort.MEETING) -> Select:
    return Select(sort, Has("id", (id_,)))


def _tally(of: Query, field: str, *, most: bool = True) -> list[tuple[object, int]]:
    value = ENGINE.evaluate(Tally(of, field, most))
    assert isinstance(value, Tallied)
    return [(one, len(things)) for one, things in value.rows]


def test_sums_are_told_currency_by_currency() -> None:
    """That of most pledges first, with the pledges; of meetings those of theirs."""
    for of in (PLEDGES, select()):
        value = ENGINE.evaluate(Total(of))
        assert isinstance(value, Sums)
        assert value.amounts == (("CAD", Decimal(14)), ("JPY", Decimal(600)), ("USD", Decimal(70)))
        assert names(value.things) == ["first/0", "first/1", "second/0", "second/1"]
    assert ENGINE.evaluate(Total(Select(Sort.STEP))) == Sums((), ())


def test_tallies_count_those_that_have_a_value() -> None:
    """The most or the least first, equal ones as they come; dates by year; a thing once for each value."""
    assert _tally(select(), "partner") == [("canada", 3), ("japan", 2)]
    assert _tally(select(), "partner", most=False) == [("japan", 2), ("canada", 3)]
    assert _tally(select(), "date") == [(2020, 2), (2021, 1), (2022, 1), (2023, 1)]
    assert _tally(select(), "city") == [("jakarta", 1), ("singapore", 1), ("ubud", 1)]
    assert _tally(select(), "chair") == [("joko", 2)]
    assert _tally(PLEDGES, "owner") == [("first", 2), ("second", 2)]
    assert _tally(Select(Sort.PARTNER), "step") == [(1975, 1), (1977, 1), (1973, 1)]


def test_a_tally_leaves_out_what_fewer_have() -> None:
    """Those with at least so many, and none where nobody has so many."""
    for least, wanted in ((1, [("indonesia", 2), ("singapore", 1)]), (2, [("indonesia", 2)]), (3, [])):
        value = ENGINE.evaluate(Tally(Select(Sort.TERM), "within", least=least))
        assert isinstance(value, Tallied)
        assert [(one, len(things)) for one, things in value.rows] == wanted


@pytest.mark.parametrize(
    "field", ["partner", "city", "country", "person", "date", "chair", "series", "topic", "level"]
)
def test_tallies_of_the_packaged_catalogue_add_up(field: str) -> None:
    """Each row has what has the value, none is missing, and none has more than the one before it."""
    value = PACKAGED.evaluate(Tally(select(), field))
    assert isinstance(value, Tallied)
    sizes = [len(things) for _, things in value.rows]
    assert sizes == sorted(sizes, reverse=True)
    having = [thing for thing in PACKAGED.find(select()).things if PACKAGED.values(thing, field)]
    assert {thing for _, things in value.rows for thing in things} == set(having)
    if field != "date":
        assert all(one in PACKAGED.values(thing, field) for one, things in value.rows for thing in things)


def test_two_are_apart() -> None:
    """With what they are measured by; where one is not found or not known there is no telling."""
    found = ENGINE.evaluate(Gap((_of("first"), _of("talks")), "date", "day"))
    assert isinstance(found, Apart)
    assert (found.apart, found.unit) == (1304, "day")
    assert [(names([thing]), value) for thing, value in found.ends] == [
        (["first"], day("2020-03-05")),
        (["talks"], day("2023-09-30")),
    ]
    vague = ENGINE.evaluate(Gap((_of("first"), _of("second")), "date"))
    assert isinstance(vague, Apart)
    assert (vague.apart, len(vague.ends)) == (None, 2)
    assert ENGINE.evaluate(Gap((_of("first"), _of("none")), "date")) == Apart(None, "day", ())
    assert ENGINE.evaluate(Gap((select(), _of("first")), "date")) == Apart(None, "day", ())


def test_counts_and_sums_are_apart() -> None:
    """Counts by number, sums where both are of one currency, and the same."""
    canada, japan = (select(where=Has("partner", (id_,))) for id_ in ("canada", "japan"))
    assert ENGINE.evaluate(Gap((Count(canada), Count(japan)), "date")) == Apart(1, "day", ())
    cad = [Total(Select(Sort.PLEDGE, Has("currency", (code,)))) for code in ("CAD", "USD")]
    assert ENGINE.evaluate(Gap((cad[0], cad[0]), "amount")) == Apart(Decimal(0), "day", ())
    assert ENGINE.evaluate(Gap((cad[0], cad[1]), "amount")) == Apart(None, "day", ())


def test_amounts_of_two_currencies_have_no_difference() -> None:
    """Five dollars and six hundred yen are no number apart."""
    yen, dollars = (Select(Sort.PLEDGE, Has("currency", (code,))) for code in ("JPY", "USD"))
    found = ENGINE.evaluate(Gap((yen, dollars), "amount"))
    assert isinstance(found, Apart)
    assert (found.apart, len(found.ends)) == (None, 2)


def test_sums_are_apart_within_a_currency_and_dates_whatever_was_pledged() -> None:
    """Between two currencies no difference is known."""

    def pledged(at: str, code: str) -> Select:
        return Select(Sort.PLEDGE, All((Has("currency", (code,)), Of(Has("id", (at,))))))

    def apart(one: Select, other: Select, field: str) -> object:
        value = ENGINE.evaluate(Gap((one, other), field))
        assert isinstance(value, Apart)
        return value.apart

    canadian, american = pledged("first", "CAD"), pledged("first", "USD")
    assert apart(canadian, pledged("second", "CAD"), "amount") == Decimal(4)
    assert apart(canadian, american, "amount") is None
    assert apart(canadian, american, "date") == 0
