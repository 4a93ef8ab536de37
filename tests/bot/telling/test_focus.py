"""What a question means of an earlier one that it goes on from."""

from __future__ import annotations

from bot.telling.focus import Focus

CHAIR, SIGN = frozenset({"chair"}), frozenset({"sign"})


def test_a_question_keeps_the_roles_and_sides_of_the_one_before_that_it_does_not_name() -> None:
    """'And for Malaysia?' asks for the chair still, 'and who signed?' for Japan; nothing else is kept."""
    before = Focus(words=frozenset({"japan"}), sides=("japan",), roles=CHAIR, people=("ana",))
    assert Focus(sides=("malaysia",)).over(before) == Focus(sides=("malaysia",), roles=CHAIR)
    assert Focus(roles=SIGN).over(before) == Focus(sides=("japan",), roles=SIGN)
    assert Focus().over(before) == Focus(sides=("japan",), roles=CHAIR)
    assert Focus(sides=("malaysia",), roles=SIGN).over(before) == Focus(sides=("malaysia",), roles=SIGN)


def test_a_question_with_none_before_it_is_itself() -> None:
    """And means one thing, whatever was."""
    assert Focus(roles=SIGN).over(None) == Focus(roles=SIGN)
    assert not Focus().several
    assert not Focus().reason
