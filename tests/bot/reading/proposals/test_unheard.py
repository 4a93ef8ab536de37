"""Readings of a record that is asked for what no record has."""

from __future__ import annotations

from bot.reading.proposals.unheard import unheard
from bot.reading.proposing import Proposer
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import said, scene


def senses(text: str) -> list[tuple[Ref, str]]:
    return [(one.refs[0], one.sense) for one in unheard(Proposer(scene(), said(text)))]


def test_a_word_that_nobody_knows_is_what_is_asked_for() -> None:
    """Of the record that fits best, in the words of the question."""
    assert senses("who Photographed the 26th ARF")[0] == (Ref(Kind.MEETING, "arf-26"), "Photographed")


def test_what_can_be_told_is_not_unheard_of() -> None:
    """Nothing is proposed where all words are understood."""
    assert senses("when was the 26th ARF") == []
