"""What is said of agreements, as conditions on programmes and partners."""

from __future__ import annotations

import pytest

from store.query.mask import bits
from tests.bot.reading.proposed import said, scene


def _fitting(text: str, sort: str) -> set[str]:
    engine = scene().engine
    found = [one for one in said(text).offers if one.sort == sort and one.where is not None]
    return {engine.refs[at].id for one in found if one.where for at in bits(engine.mask(one.where))}


@pytest.mark.parametrize(
    ("text", "sort", "within", "without"),
    [
        ("which FTAs are in force", "form", {"rcep", "asean-canada-fta"}, {"tac"}),
        ("which FTAs are in force", "state", {"rcep", "tac"}, {"asean-canada-fta"}),
        ("free trade agreements under negotiation", "state", {"asean-canada-fta"}, {"rcep"}),
        ("which agreements entered into force in 2010", "forced", {"akfta", "aanzfta", "aifta"}, {"rcep"}),
        ("which agreements has Japan signed", "bound", {"rcep", "tac"}, {"ajcep"}),
        ("which partners are parties to the TAC", "bond", {"japan", "peru"}, {"switzerland"}),
        ("which partners joined the TAC in 2004", "bondtime", {"japan", "russia"}, {"india"}),
    ],
)
def test_what_they_hold_of(text: str, sort: str, within: set[str], without: set[str]) -> None:
    """Forms, states, when they took effect, whom they bind; partners that they bind, since when."""
    found = _fitting(text, sort)
    assert within <= found
    assert found.isdisjoint(without)


def test_states_that_are_asked_for_need_not_be_partners() -> None:
    """'which countries signed' are all parties, 'which partners' those of ASEAN."""
    assert not _fitting("which countries signed the TAC in 2022", "bondtime")
    assert _fitting("which countries that are dialogue partners signed the TAC", "bond")


def test_nothing_is_offered_where_no_agreement_is_spoken_of() -> None:
    """Words of force and of signing alone are not about agreements."""
    assert not _fitting("was the plan in force in 2010", "state")
    assert not _fitting("which documents has Japan signed", "bound")
