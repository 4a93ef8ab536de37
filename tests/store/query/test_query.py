"""What a query finds where it says no more than it must."""

from __future__ import annotations

from store.query.condition import All, Has
from store.query.query import Alike, Count, Gap, Holds, Peak, Pick, Select, Tally
from store.query.sort import Sort
from store.query.value import Number, Truth
from tests.store.query.world import ENGINE, found

MEETINGS = Select(Sort.MEETING)
FIRST, SECOND = (Select(Sort.MEETING, Has("id", (one,))) for one in ("first", "second"))


def number(query: Count) -> int:
    made = ENGINE.evaluate(query)
    assert isinstance(made, Number)
    return made.number


def holds(query: Holds) -> bool | None:
    made = ENGINE.evaluate(query)
    assert isinstance(made, Truth)
    return made.holds


def test_a_query_without_conditions_finds_all_of_its_sort() -> None:
    assert found(MEETINGS) == found(Select(Sort.MEETING, All()))
    assert len(found(MEETINGS)) == len(ENGINE.catalogue.meetings)


def test_a_pick_is_of_the_first_alone() -> None:
    """Unless another place or size is said."""
    assert found(Pick(MEETINGS, "date")) == found(Pick(MEETINGS, "date", 0, 1)) == found(MEETINGS)[:1]


def test_a_peak_is_of_the_most() -> None:
    """So is a row of values by how many have them, down to those of one."""
    assert found(Peak(MEETINGS, "partner")) == found(Peak(MEETINGS, "partner", most=True))
    assert found(Peak(MEETINGS, "partner")) != found(Peak(MEETINGS, "partner", most=False))
    assert ENGINE.evaluate(Tally(MEETINGS, "level")) == ENGINE.evaluate(
        Tally(MEETINGS, "level", most=True, least=1)
    )


def test_a_count_is_of_things_and_with_a_field_of_its_values() -> None:
    levels = {one.level for one in ENGINE.catalogue.meetings.values()}
    assert number(Count(MEETINGS)) == len(ENGINE.catalogue.meetings)
    assert number(Count(MEETINGS, "level")) == len(levels)


def test_a_gap_is_in_days() -> None:
    """Unless months or years are said."""
    assert ENGINE.evaluate(Gap((FIRST, SECOND), "date")) == ENGINE.evaluate(
        Gap((FIRST, SECOND), "date", "day")
    )
    assert ENGINE.evaluate(Gap((FIRST, SECOND), "date")) != ENGINE.evaluate(
        Gap((FIRST, SECOND), "date", "year")
    )


def test_a_claim_is_of_any_one() -> None:
    """Unless every one is said."""
    summits = Has("level", ("summit",))
    assert holds(Holds(MEETINGS, summits)) is True
    assert holds(Holds(MEETINGS, summits, every=True)) is False


def test_queries_that_say_the_same_are_one() -> None:
    """What was found for one is known of the other; a pair in another order is another question."""
    assert Select(Sort.MEETING) == MEETINGS
    assert hash(Count(Select(Sort.MEETING))) == hash(Count(MEETINGS))
    assert len({Alike((FIRST, SECOND), "place"), Alike((SECOND, FIRST), "place")}) == 2
