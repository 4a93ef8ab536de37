from __future__ import annotations

from store.query.condition import All, Any, Has, Says, both, parts

ONE, OTHER, THIRD = Has("partner", ("canada",)), Says("haze"), Has("level", ("summit",))


def test_joining_takes_apart_and_doubles_nothing() -> None:
    """What is joined by 'and' is one row of conditions, each once; a single one stays itself."""
    assert both(ONE) == ONE
    assert both(ONE, ONE) == ONE
    assert both(All((ONE, OTHER)), OTHER, THIRD) == All((ONE, OTHER, THIRD))
    assert both(Any((ONE, OTHER)), THIRD) == All((Any((ONE, OTHER)), THIRD))


def test_parts_are_what_is_joined_by_and() -> None:
    """All of an All; anything else is its own only part."""
    assert parts(All((ONE, OTHER))) == (ONE, OTHER)
    assert parts(Any((ONE, OTHER))) == (Any((ONE, OTHER)),)
    assert parts(All()) == ()
