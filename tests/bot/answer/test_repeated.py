"""Who held or did something how often, in words."""

from __future__ import annotations

from bot.answer.repeated import Repeated
from store.query.condition import Has
from store.query.query import Select, Tally
from store.query.sort import Sort
from store.query.value import Tallied
from tests.store.query.packaged import ENGINE


def _tallied(sort: Sort, owner: str, field: str, least: int = 1) -> Tallied:
    value = ENGINE.evaluate(Tally(Select(sort, Has("owner", (owner,))), field, least=least))
    assert isinstance(value, Tallied)
    return value


def test_all_are_told_that_have_so_many() -> None:
    """With the years of each, and no number beside them."""
    lead, lines = Repeated(ENGINE.catalogue).told("Terms", _tallied(Sort.TERM, "chair", "within", 4), 4)
    assert lead.startswith("Terms, 4 or more each: ")
    assert "Malaysia (1997, 2005, 2015 and 2025)" in lead
    assert all(len(one.values) == 1 for one in lines)


def test_the_first_three_are_told_of_those_that_have_the_most() -> None:
    """Each with its number and who they are."""
    lead, lines = Repeated(ENGINE.catalogue).told("Parties", _tallied(Sort.PARTY, "tac", "date"), 1)
    assert lead.startswith("Parties: 2022: 7 (Denmark, Greece")
    assert lines[0].values == ("2022", "7")
    assert len(lines) == 3


def test_from_two_on_all_are_told_without_a_number() -> None:
    """'Who had it more than once' asks for all of them."""
    lead, lines = Repeated(ENGINE.catalogue).told("Terms", _tallied(Sort.TERM, "chair", "within", 2), 2)
    assert lead.startswith("Terms, 2 or more each: ")
    assert len(lines) > 3
