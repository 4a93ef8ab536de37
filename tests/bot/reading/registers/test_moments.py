"""Times that are told by what a state did."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from bot.reading.registers.kept import Kept
from bot.reading.registers.moments import MOMENT, asks_when, moment
from bot.reading.registers.register import Register, members, parties_of, terms_of
from bot.reading.sets.state import Chosen
from tests.bot.reading.proposed import said, scene

TERMS, PARTIES, MEMBERS = terms_of("secretary-general", scene().catalogue), parties_of("tac"), members()


def _held(text: str, register: Register) -> int | None:
    """How many items of the register the first time so told holds of; None where there is none."""
    kept = Kept(Proposer(scene(), said(text)), register.subject, ())
    found = next(filter(None, (moment(kept, register, one) for one in kept.states())), None)
    if found is None or found.where is None:
        return None
    assert found.sort == MOMENT
    engine = scene().engine
    return (engine.mask(found.where, register.sort) & engine.mask(register.own, register.sort)).bit_count()


@pytest.mark.parametrize(
    ("text", "register", "held"),
    [
        ("how many parties were there when Russia joined", PARTIES, 17),
        ("who was bound by the time the EU acceded", PARTIES, 30),
        ("how many members were there when Cambodia joined", MEMBERS, 10),
        ("who was SG when Viet Nam was admitted", TERMS, 1),
        ("who was SG when China acceded to the TAC", TERMS, 1),
    ],
)
def test_what_was_so_by_then_is_held(text: str, register: Register, held: int) -> None:
    """All who had come in by the day, it included; who held an office on it."""
    assert _held(text, register) == held


@pytest.mark.parametrize(
    "text",
    [
        "when did Russia join the TAC",
        "when Russia joined the TAC",
        "who joined when",
        "how many parties were there when Spain acceded",
        "when Russia met ASEAN",
    ],
)
def test_else_no_time_is_told(text: str) -> None:
    """Not where the time is what is asked, where no deed is named, nor of who never came in."""
    assert _held(text, PARTIES) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("was Brunei a member when Viet Nam joined", False),
        ("when was Brunei a member when Viet Nam joined", True),
    ],
)
def test_a_word_that_opens_such_a_time_asks_for_none(text: str, asked: bool) -> None:
    """Another that stands elsewhere does."""
    kept = Kept(Proposer(scene(), said(text)), MEMBERS.subject, ())
    used = [Chosen(one) for state in kept.states() if (one := moment(kept, MEMBERS, state))]
    assert asks_when(said(text).text, used) is asked
    assert asks_when(said(text).text, ())
