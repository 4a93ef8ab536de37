from __future__ import annotations

from store.query.condition import Has
from store.query.fields import Value
from store.query.sort import Sort
from tests.store.query.world import ENGINE, fits, one


def _values(id_: str, field: str, sort: Sort = Sort.MEETING, at: int = 0) -> tuple[Value, ...]:
    return ENGINE.values(one(sort, id_, at).things[0], field)


def test_a_place_has_those_around_it() -> None:
    """The smallest first; as recorded it is alone."""
    assert _values("double", "place") == ("ubud", "bali", "indonesia")
    assert _values("double", "spot") == ("ubud",)
    assert _values("fund", "place", Sort.PROGRAMME) == ("indonesia",)
    assert _values("office", "place", Sort.BODY) == ("jakarta", "indonesia")
    assert _values("ubud", "place", Sort.PLACE) == ("ubud", "bali", "indonesia")
    assert _values("ubud", "within", Sort.PLACE) == ("bali",)


def test_a_city_is_no_country_but_singapore() -> None:
    """A country that a meeting is only known to have been in is not its city; a city-state is both."""
    assert [_values(id_, "city") for id_ in ("first", "second", "officials", "talks")] == [
        ("jakarta",),
        (),
        ("singapore",),
        (),
    ]
    assert [_values(id_, "country") for id_ in ("first", "second", "officials", "talks")] == [
        ("indonesia",),
        ("indonesia",),
        ("singapore",),
        (),
    ]


def test_regions_are_those_of_the_country() -> None:
    """Of a member 'asean' first; of a partner those of its own country."""
    assert _values("first", "region")[0] == "asean"
    assert "northeast-asia" in _values("japan", "region", Sort.PARTNER)
    assert "asean" not in _values("japan", "region", Sort.PARTNER)
    assert _values("talks", "region") == ()
    assert fits(Has("region", ("asean",)), Sort.PLACE) == [
        "indonesia",
        "singapore",
        "bali",
        "jakarta",
        "ubud",
    ]


def test_a_land_is_an_id() -> None:
    """That of a coordinator, and of somebody whose country a text names."""
    assert _values("canada", "within", Sort.COORDINATOR) == ("indonesia",)
    assert _values("first", "within", Sort.ATTENDANCE) == ("indonesia",)
    assert _values("first", "within", Sort.ATTENDANCE, 1) == ()
