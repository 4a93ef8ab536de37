from __future__ import annotations

from store.query.fields import Value
from store.query.sort import Sort
from tests.store.query.world import ENGINE, one


def _values(sort: Sort, id_: str, field: str, at: int = 0) -> tuple[Value, ...]:
    return ENGINE.values(one(sort, id_, at).things[0], field)


def test_people_are_those_whose_names_are_known() -> None:
    """Who was there, who was in the chair; a chair without a name is nobody."""
    assert _values(Sort.MEETING, "first", "person") == ("joko", "justin")
    assert _values(Sort.MEETING, "first", "chair") == ("joko",)
    assert _values(Sort.MEETING, "second", "chair") == ("joko",)
    assert _values(Sort.ATTENDANCE, "first", "chair", 0) == ("joko",)
    assert _values(Sort.ATTENDANCE, "first", "chair", 1) == ()
    assert _values(Sort.ATTENDANCE, "second", "person", 1) == ()


def test_sides_are_read_off_roles_and_countries() -> None:
    """Of a meeting those of all who were there; what nobody attends has none."""
    assert _values(Sort.MEETING, "first", "side") == ("indonesia", "canada")
    assert _values(Sort.ATTENDANCE, "first", "side", 1) == ("canada",)
    assert [_values(sort, "first", "side") for sort in (Sort.DOCUMENT, Sort.PLEDGE)] == [(), ()]


def test_programmes_are_named_adopted_or_paid_into() -> None:
    """A meeting has all three, an item its own."""
    assert _values(Sort.MEETING, "first", "programme") == ("vision", "plan", "fund")
    assert _values(Sort.DOCUMENT, "first", "programme", 1) == ("plan",)
    assert _values(Sort.DOCUMENT, "first", "programme", 0) == ()
    assert _values(Sort.PLEDGE, "first", "programme") == ("fund",)


def test_the_meeting_of_a_programme_is_recorded_on_either_side() -> None:
    """By the programme, or by the documents of the meeting; a step and an item have one too."""
    assert _values(Sort.PROGRAMME, "fund", "meeting") == ("second",)
    assert _values(Sort.PROGRAMME, "plan", "meeting") == ("first",)
    assert _values(Sort.PROGRAMME, "vision", "meeting") == ()
    assert _values(Sort.STEP, "canada", "meeting", 1) == ("first",)
    assert _values(Sort.STEP, "canada", "meeting", 0) == ()
    assert _values(Sort.PLEDGE, "second", "meeting") == ("second",)
    assert _values(Sort.COORDINATOR, "canada", "meeting") == ()


def test_the_rest_is_told_of_records_and_items_alike() -> None:
    """Documents, coordinators and givers of both; owners of items alone; names of all that have one."""
    assert _values(Sort.MEETING, "first", "document") == ("Joint statement", "The Plan")
    assert _values(Sort.DOCUMENT, "first", "document") == ("Joint statement",)
    assert _values(Sort.PARTNER, "canada", "coordinator") == ("indonesia", "singapore")
    assert _values(Sort.COORDINATOR, "canada", "coordinator", 1) == ("singapore",)
    assert _values(Sort.MEETING, "second", "giver") == ("japan", "canada")
    assert _values(Sort.PLEDGE, "second", "giver", 1) == ("canada",)
    assert _values(Sort.STEP, "japan", "owner") == ("japan",)
    assert _values(Sort.PARTNER, "japan", "owner") == ()
    assert _values(Sort.STEP, "japan", "name") == ("Dialogue began",)
    assert _values(Sort.DOCUMENT, "second", "name") == ("Statement",)
    assert _values(Sort.MEETING, "talks", "name") == ("Talks on haze",)
    assert _values(Sort.PLEDGE, "first", "name") == ()
