"""How far a set has been read."""

from __future__ import annotations

import numpy as np

from bot.reading.offers.offer import Offer
from bot.reading.sets.state import Chosen, State
from store.query.condition import Has

CANADA = Has("partner", ("canada",))


def offer(sort: str) -> Offer:
    return Offer(0, 1, sort, "canada", 1.0, np.zeros(1, np.float32), CANADA)


def state(taken: int = 0) -> State:
    return State(1.0, (), 7, (), 0.5, 3, ("topic", 1), taken, 0)


def test_a_word_that_is_passed_over_costs_unless_scattered_words_have_used_it() -> None:
    """It counts among what is left."""
    one, used = state(), state(taken=0b100)
    one.pass_over(2, 0.25)
    used.pass_over(2, 0.25)
    assert (one.score, one.left) == (0.75, 0.75)
    assert (used.score, used.left) == (1.0, 0.5)


def test_what_is_let_in_besides_narrows_nothing() -> None:
    """It gains, and rules nothing out any more."""
    kept = state().keeping(4, 0.5)
    assert (kept.score, kept.mask, kept.used, kept.reach, kept.last) == (1.5, 7, (), 0, ("", 4))


def test_what_is_taken_is_used_and_narrows() -> None:
    """What is joined to something ruled out may be ruled out with it."""
    chosen, ruled = Chosen(offer("partner")), Chosen(offer("partner"), affirmed=False)
    groups = (("partner", CANADA, 3),)
    taken = state().taking(chosen, 4, 0.5, groups, 3)
    assert (taken.score, taken.groups, taken.mask, taken.used) == (1.5, groups, 3, (chosen,))
    assert (taken.reach, taken.last) == (0, ("partner", 4))
    assert state().taking(ruled, 4, 0.5, groups, 3).reach < 0


def test_states_are_alike_by_what_is_ahead_of_them() -> None:
    """By the sorts that were taken, in any order; not by the score, nor by how far something is ruled out."""
    topic, partner = Chosen(offer("topic")), Chosen(offer("partner"))
    one, other = state(), state()
    other.score, other.reach = 9.0, 2
    assert one.key() == other.key()
    other.reach = -2
    assert one.key() != other.key()
    both = one.taking(topic, 2, 0, (), 7).taking(partner, 3, 0, (), 7)
    again = one.taking(partner, 2, 0, (), 7).taking(topic, 3, 0, (), 7).taking(partner, 3, 0, (), 7)
    assert both.key() == again.key()
    ruled = one.taking(topic, 2, 0, (), 7).taking(Chosen(offer("partner"), affirmed=False), 3, 0, (), 7)
    assert both.sorts != ruled.sorts
