from __future__ import annotations

from datetime import date

import pytest

from store.query.condition import All, Any, Condition, Has, Not, Of, Says, Some, Within
from store.query.query import Alike, Holds, Pick, Query, Select
from store.query.sort import Sort
from store.query.value import Truth
from tests.store.query.world import ENGINE, day, names, one, select

SUMMITS = Has("level", ("summit",))


def _of(id_: str, sort: Sort = Sort.MEETING) -> Select:
    return Select(sort, Has("id", (id_,)))


def _truth(query: Query) -> Truth:
    value = ENGINE.evaluate(query)
    assert isinstance(value, Truth)
    return value


def _by(truth: Truth) -> list[tuple[str, object]]:
    return [(names([thing])[0], *values) for thing, values in truth.by]  # type: ignore[misc] # one value each


def test_a_claim_of_one_record_is_judged_with_what_decides() -> None:
    """The values of the field that the verdict rests on, whichever way it goes."""
    held = _truth(Holds(_of("first"), Has("mode", ("in-person",))))
    assert (held.holds, _by(held), held.fields) == (True, [("first", "in-person")], ("mode",))
    denied = _truth(Holds(_of("first"), All((SUMMITS, Has("city", ("bali",))))))
    assert (denied.holds, _by(denied), denied.fields) == (False, [("first", "jakarta")], ("city",))
    unknown = _truth(Holds(_of("second"), All((SUMMITS, Has("mode", ("virtual",))))))
    assert (unknown.holds, unknown.by, unknown.fields) == (None, ((_thing("second"), ()),), ("mode",))


def _thing(id_: str) -> object:
    return one(Sort.MEETING, id_).things[0]


def test_what_decides_is_found_in_joined_and_negated_claims() -> None:
    """Of any the one that holds, of a negation what is negated."""
    some = _truth(Holds(_of("first"), Any((Has("mode", ("virtual",)), Has("city", ("jakarta",))))))
    assert (some.holds, some.fields) == (True, ("city",))
    negated = _truth(Holds(_of("first"), Not(Has("city", ("bali",)))))
    assert (negated.holds, _by(negated)) == (True, [("first", "jakarta")])
    said = _truth(Holds(_of("double"), Says("haze")))
    assert (said.holds, said.fields) == (True, ("",))


def test_items_that_decide_are_shown() -> None:
    """The pledge that was asked for, and of a pledge's meeting what is claimed of it."""
    given = _truth(Holds(_of("second"), Some(Sort.PLEDGE, Has("by", ("japan",)))))
    assert (given.holds, _by(given), given.fields) == (True, [("second/0", "japan")], ("by",))
    pledges = Select(Sort.PLEDGE, Has("by", ("japan",)))
    stands = _truth(Holds(pledges, Of(Has("mode", ("virtual",)))))
    assert (stands.holds, names(thing for thing, _ in stands.by)) == (None, ["second"])


def test_of_several_records_one_is_enough() -> None:
    """Those of which it holds are told; denied it is only of all, and of none nothing is known."""
    held = _truth(Holds(select(), Has("partner", ("japan",))))
    assert (held.holds, names(held.things)) == (True, ["second", "talks"])
    unknown = _truth(Holds(select(where=SUMMITS), Has("city", ("bali",))))
    assert (unknown.holds, names(unknown.things)) == (None, ["first", "second", "double"])
    assert _truth(Holds(select(), Has("level", ("forum",)))).holds is False
    assert _truth(Holds(_of("none"), SUMMITS)) == Truth(None)


_YEAR_2024 = Within("date", date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("where", "holds"),
    [
        (SUMMITS, True),
        (All((SUMMITS, _YEAR_2024)), False),
        (All((SUMMITS, Has("place", ("singapore",)))), False),
        (All((SUMMITS, Has("place", ("bali",)), Within("date", date(2021, 1, 1), date(2021, 12, 31)))), None),
        (All((Has("partner", ("japan",)), Has("mode", ("virtual",)))), None),
        (All((SUMMITS, Not(Has("partner", ("canada",))))), False),
        (All((_YEAR_2024, Says("haze"))), None),
        (All((_YEAR_2024, Has("topic", ("trade",)))), None),
        (Within("date", date(2022, 5, 1), date(2022, 5, 31)), None),
    ],
)
def test_there_is_one_or_none_or_that_is_not_recorded(where: Condition, holds: bool | None) -> None:
    """None only by fields that are closed, and where no meeting less well known may be it."""
    truth = _truth(Holds(select(where=where), All()))
    assert truth.holds is holds
    assert bool(truth.things) is bool(holds)


def test_that_there_is_none_is_said_of_meetings_alone() -> None:
    """Whether there are other programmes, or a fifth summit, is not recorded."""
    assert _truth(Holds(Select(Sort.PROGRAMME, Has("kind", ("centre",))), All())).holds is None
    assert _truth(Holds(Pick(select(where=SUMMITS), "date", 5), All())).holds is None
    assert _truth(Holds(Pick(select(where=SUMMITS), "date", 1), All())).holds is True


def test_records_are_alike_in_a_field() -> None:
    """If all share a value; they are not where a closed field has none in common, else it is not recorded."""
    assert _truth(Alike((_of("first"), _of("officials")), "date")).holds is True
    assert _truth(Alike((_of("first"), _of("officials")), "city")).holds is False
    assert _truth(Alike((_of("first"), _of("second")), "topic")).holds is True
    assert _truth(Alike((_of("fund", Sort.PROGRAMME), _of("second")), "topic")).holds is None
    assert _truth(Alike((_of("first"), _of("second")), "city")).holds is None
    assert _truth(Alike((_of("first"),), "city")).holds is None


def test_dates_that_may_be_one_are_not_told_apart() -> None:
    """June 2021 and 10 June 2021 may be one day; 2022 and 2021 are not."""
    fund = _of("fund", Sort.PROGRAMME)
    either = _truth(Alike((fund, _of("second")), "date"))
    assert either.holds is None
    assert [values for _, values in either.by] == [(day("2021-06-10"),), (day("2021-06"),)]
    assert _truth(Alike((fund, _of("double")), "date")).holds is False


def test_a_claim_of_every_one_is_denied_by_those_of_which_it_does_not_hold() -> None:
    """They are shown; where it is not recorded of some and denied of none it is not recorded."""
    partner = _truth(Holds(select(), Has("level", ("summit",)), every=True))
    others = [
        thing
        for thing in ENGINE.find(select()).things
        if thing not in ENGINE.find(select(where=SUMMITS)).things
    ]
    assert (partner.holds, list(partner.things)) == (False, others)
    assert _truth(Holds(select(where=SUMMITS), SUMMITS, every=True)).holds is True
    assert _truth(Holds(_of("second"), Has("mode", ("virtual",)), every=True)).holds is None
    assert _truth(Holds(_of("none"), SUMMITS, every=True)) == Truth(None)


def test_of_joined_claims_one_with_values_is_shown() -> None:
    """What a text mentions has none to show."""
    joined = _truth(Holds(_of("double"), All((Says("haze"), SUMMITS))))
    assert (joined.holds, joined.fields) == (True, ("level",))
