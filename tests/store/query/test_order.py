from __future__ import annotations

from decimal import Decimal

import pytest

from store.dates import PartialDate
from store.kinds import Level
from store.query.condition import Has, Says
from store.query.order import currencies, difference, overlap
from store.query.query import Count, Gap, Peak, Pick, Project, Query, Rank, Select, Total
from store.query.sort import Sort
from store.query.value import Ranked
from store.records import Meeting, Pledge
from tests.store.query.world import ENGINE, day, engine_of, found, names, select

PLEDGES, STEPS = Select(Sort.PLEDGE), Select(Sort.STEP)


def _of(id_: str, sort: Sort = Sort.MEETING) -> Select:
    return Select(sort, Has("id", (id_,)))


def _rank(*of: Query, by: str = "date", most: bool = True) -> Ranked:
    value = ENGINE.evaluate(Rank(of, by, most))
    assert isinstance(value, Ranked)
    return value


def test_picks_count_from_either_end() -> None:
    """0 is the first, -1 the last; those of one day stand by id; beyond the ends there is none."""
    order = [found(Pick(select(), "date", at)) for at in range(5)]
    assert order == [["first"], ["officials"], ["second"], ["double"], ["talks"]]
    assert [found(Pick(select(), "date", at)) for at in range(-5, 0)] == order
    assert [found(Pick(select(), "date", at)) for at in (5, -6)] == [[], []]


def test_within_a_month_days_are_in_their_order() -> None:
    """What is of no known day of it comes before them, a year before its months."""
    dates = ("2020-03-09", "2020-03", "2020", "2020-03-02", "2020-02-28")
    met = [
        Meeting(f"m{at}", "M", "s", Level.FORUM, day(one), "They met.", ()) for at, one in enumerate(dates)
    ]
    engine = engine_of(met)
    order = [names(engine.find(Pick(select(), "date", at)).things) for at in range(5)]
    assert order == [["m2"], ["m4"], ["m1"], ["m3"], ["m0"]]


def test_several_are_picked_from_either_end() -> None:
    """In their order; as many as there are."""
    every = [found(Pick(select(), "date", at))[0] for at in range(5)]
    assert found(Pick(select(), "date", 0, 2)) == every[:2]
    assert found(Pick(select(), "date", 1, 2)) == every[1:3]
    assert found(Pick(select(), "date", -1, 3)) == every[-3:]
    assert found(Pick(select(), "date", -1, 9)) == every
    assert found(Pick(select(), "date", 9, 2)) == []


def test_picks_leave_out_what_has_no_value() -> None:
    """A meeting without an ordinal is neither first nor last by it; a step without a day is none."""
    assert found(Pick(select(), "ordinal", -1)) == ["double"]
    assert found(Pick(STEPS, "date", -1)) == ["canada/1"]


def test_the_partner_of_the_first_step() -> None:
    """Steps are picked by date, and their owner is the partner."""
    first = Pick(Select(Sort.STEP, Says("dialogu")), "date", 0)
    assert found(first) == ["japan/0"]
    assert found(Project(first, ("owner",))) == ["japan"]


def test_peaks_are_all_that_have_the_most() -> None:
    """By number, by how many there are, by date; the least too."""
    assert found(Peak(select(), "days")) == ["first", "talks"]
    assert found(Peak(select(), "document")) == ["first"]
    assert found(Peak(select(), "document", most=False)) == ["double", "officials", "talks"]
    assert found(Peak(select(), "partner")) == ["second"]
    assert found(Peak(select(), "partner", most=False)) == ["double", "first", "talks"]
    assert found(Peak(select(), "date", most=False)) == ["first", "officials"]
    assert found(Peak(Select(Sort.PROGRAMME), "days")) == ["fund"]
    assert found(Peak(select(where=Has("id", ("none",))), "days")) == []


def test_amounts_are_compared_within_a_currency() -> None:
    """The biggest of each, the currency of most pledges first; one is picked among these alone."""
    assert currencies(ENGINE.find(PLEDGES).things) == ("CAD", "JPY", "USD")
    assert found(Peak(PLEDGES, "amount")) == ["second/1", "second/0", "first/1"]
    assert found(Peak(PLEDGES, "amount", most=False)) == ["first/0", "second/0", "first/1"]
    assert [found(Pick(PLEDGES, "amount", at)) for at in (0, -1, 2)] == [["first/0"], ["second/1"], []]
    assert found(Pick(STEPS, "amount")) == []


def test_the_currency_of_most_pledges_comes_first() -> None:
    """Of as many the first by its code."""
    given = tuple(
        Pledge("canada", Decimal(at), code) for at, code in enumerate(("USD", "JPY", "USD", "AUD"), 1)
    )
    talks = Meeting("m", "M", "s", Level.FORUM, day("2020"), "They met.", (), pledges=given)
    assert currencies(engine_of([talks]).find(PLEDGES).things) == ("USD", "AUD", "JPY")


def test_sets_are_ranked_by_their_best() -> None:
    """The winner first with what it is measured by and where it stood; what has no measure last."""
    later = _rank(_of("first"), _of("talks"))
    assert [(names(things), measure) for things, measure in later.rows] == [
        (["talks"], day("2023-09-30")),
        (["first"], day("2020-03-05")),
    ]
    assert (later.order, later.tied, later.certain) == ((1, 0), False, True)
    earlier = _rank(_of("plan", Sort.PROGRAMME), _of("second"), _of("officials"), most=False)
    assert (earlier.order, [measure for _, measure in earlier.rows][-1]) == ((2, 1, 0), None)
    assert _rank(_of("first"), select(), by="document").tied
    assert not _rank(_of("plan", Sort.PROGRAMME), _of("vision", Sort.PROGRAMME)).tied


def test_dates_that_are_not_known_well_rank_uncertainly() -> None:
    """A fund of June 2021 and a meeting of that month may be either way round."""
    either = _rank(_of("fund", Sort.PROGRAMME), _of("second"))
    assert (either.tied, either.certain) == (False, False)
    same = _rank(_of("first"), _of("officials"))
    assert (same.tied, same.certain) == (True, True)


def test_unlike_measures_are_not_ranked() -> None:
    """A date is neither more nor less than a count: what is unlike the first has no measure."""
    mixed = _rank(_of("first"), Count(select()), _of("talks"))
    assert (mixed.order, [measure for _, measure in mixed.rows][-1]) == ((2, 0, 1), None)


def test_counts_sums_and_gaps_are_ranked_by_what_they_come_to() -> None:
    """Sums in the currency of most pledges; who gave none of it has no measure."""
    canada, japan = (select(where=Has("partner", (id_,))) for id_ in ("canada", "japan"))
    assert [measure for _, measure in _rank(Count(japan), Count(canada)).rows] == [3, 2]
    given = [Total(Select(Sort.PLEDGE, Has("by", (id_,)))) for id_ in ("japan", "canada")]
    assert [measure for _, measure in _rank(*given).rows] == [Decimal(14), None]
    one, other = (Gap((_of("first"), _of(id_)), "date", "year") for id_ in ("second", "double"))
    assert _rank(one, other).order == (1, 0)
    best = _rank(_of("first"), _of("second"), by="amount")
    assert [measure for _, measure in best.rows] == [Decimal(9), Decimal(5)]


@pytest.mark.parametrize(
    ("one", "other", "unit", "apart"),
    [
        ("2020-03-05", "2021-03-05", "day", 365),
        ("2021-03-05", "2020-12-31", "month", 3),
        ("2020-12-31", "2021", "year", 1),
        ("2020-12", "2021", "month", None),
        ("2020-12", "2021-01-01", "day", None),
    ],
)
def test_dates_are_apart_as_far_as_they_are_known(one: str, other: str, unit: str, apart: int | None) -> None:
    """Either way round; days need both days, months both months."""
    assert difference(day(one), day(other), unit) == difference(day(other), day(one), unit) == apart


def test_numbers_are_apart_and_unlike_things_are_not() -> None:
    """Two numbers have a difference, a date and a number, or nothing, have none."""
    assert difference(Decimal(9), 4, "day") == Decimal(5)
    assert difference(day("2020"), 4, "day") is difference(None, 4, "day") is None
    assert difference(day("2020-03-05"), 4, "day") is difference(4, day("2020-03-05"), "year") is None


def test_dates_overlap_where_one_day_may_be_both() -> None:
    """A year overlaps its days, not those of the next."""
    assert overlap(PartialDate(2020), day("2020-05-01"))
    assert not overlap(PartialDate(2020), day("2021-01-01"))


def test_three_sets_are_ranked_like_two() -> None:
    """Each at its place; the winner is tied only with what comes next."""
    value = _rank(_of("second"), _of("talks"), _of("first"))
    assert (value.order, value.tied, value.certain) == ((1, 0, 2), False, True)


def test_a_pick_without_a_place_is_the_first_alone() -> None:
    """Which is what is asked for as a rule."""
    assert found(Pick(select(), "date")) == ["first"]
