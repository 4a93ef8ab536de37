"""Who came in on the day of another."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing
from bot.reading.proposing import Proposer
from bot.reading.registers.alongside import together
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.items import Items
from bot.reading.registers.kept import Kept
from bot.reading.registers.register import members
from tests.bot.reading.proposed import answer, proposed, said, scene


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("who joined the TAC on the same day as France", {"Timor-Leste"}),
        ("who acceded to the TAC alongside the UK", {"European Union"}),
        ("which states joined the TAC in the same month as Saudi Arabia", set()),
        ("who joined the TAC in the same year as Peru", {"Bahrain", "Germany"}),
    ],
)
def test_the_others_of_somebodys_day_are_told(text: str, names: set[str]) -> None:
    """Of his day, month or year, himself aside; nobody where he came alone."""
    made = answer(proposed(bonds, text, "stated")[0], text)
    told = set(made.values) if isinstance(made, Fact) else set()
    assert names <= told
    assert bool(told) == bool(names)


@pytest.mark.parametrize("text", ["which members joined on the same day", "who was admitted in one year"])
def test_those_that_shared_a_day_are_listed(text: str) -> None:
    """The founders, and the two of 1997; nothing where words speak of no day."""
    lists = [
        one for made in proposed(belonging, text, "roll") if isinstance(one := answer(made, text), Listing)
    ]
    shared = {"indonesia", "malaysia", "philippines", "singapore", "thailand", "lao-pdr", "myanmar"}
    assert ({ref.id for ref in lists[0].refs} == shared) == ("same day" in text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who joined together with Myanmar", True),
        ("did Laos and Myanmar join on the same day", False),
        ("when did Myanmar join", False),
    ],
)
def test_of_two_that_are_named_it_is_asked_whether(text: str, asked: bool) -> None:
    """One name at most, and a word that says so."""
    kept = Kept(Proposer(scene(), said(text)), "member", ())
    assert together(Items(kept, members())) is asked
