from __future__ import annotations

from datetime import date

from store.kinds import Kind, Ref
from store.query.condition import Has, Holding, Within
from store.query.mask import bits
from store.query.sort import Sort
from tests.store.query.world import ENGINE, fits

PLEDGES = ENGINE.shelf(Sort.PLEDGE)


def test_values_are_told_once() -> None:
    """Two cities of one country name it once; the main value stands first."""
    place = ENGINE.at[Ref(Kind.MEETING, "first")]
    assert ENGINE.records.values(place, "place") == ("jakarta", "indonesia")
    assert ENGINE.records.values(place, "giver") == ("canada",)


def test_items_are_indexed_by_their_own_fields() -> None:
    """The pledges by giver, by amount and by the date of their meeting."""
    assert list(bits(PLEDGES.has(Has("by", ("canada",))))) == [0, 1, 3]
    assert list(bits(PLEDGES.has(Has("by", ("nobody",))))) == []
    assert list(bits(PLEDGES.holding(Holding("amount", 9, 70)))) == [1, 3]
    assert list(bits(PLEDGES.within(Within("date", date(2021, 1, 1))))) == [2, 3]
    assert PLEDGES.known("amount") == PLEDGES.every


def test_numbers_are_compared_by_each_value_and_others_counted() -> None:
    """A double title has both of its ordinals, what has none lies nowhere; partners are counted, none too."""
    assert fits(Holding("ordinal", 4, 9)) == ["double"]
    assert fits(Holding("ordinal", None, 2)) == ["first", "officials", "second"]
    assert fits(Holding("ordinal")) == ["first", "officials", "second", "double"]
    assert fits(Holding("partner", None, 0)) == ["officials"]
    assert fits(Holding("partner", 2)) == ["second"]


def test_dates_are_known_where_there_are_some() -> None:
    """What is known of a field of dates are the records with one."""
    partners = [ENGINE.refs[at].id for at in bits(ENGINE.records.known("step"))]
    assert partners == ["canada", "japan"]
