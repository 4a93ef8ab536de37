"""Who took the chair, by what a sentence says of the people in it."""

from __future__ import annotations

import pytest

from tests.bot.drafting.test_guests import people

SEA, LAND = "Mr. Kelp Sea, Envoy of Sea", "Ms. Land Fall, Envoy of Land"


def told(text: str) -> list[tuple[bool, bool]]:
    """For each person whether they took the chair and whether it is sure, by their names."""
    return [(chair, sure) for _, _, chair, sure in sorted(people(text))]


@pytest.mark.parametrize(
    "text",
    [
        f"It was held under the chairmanship of {SEA}.",
        f"They met with {SEA}, in the chair.",
        f"It met with {SEA}, as chair.",
        f"It was presided over in person by {SEA}.",
        f"Its chair was {SEA}.",
        f"{SEA}, took the chair.",
    ],
)
def test_one_is_said_to_chair_in_many_ways(text: str) -> None:
    """By a verb before or behind them, and by the seat that they take."""
    assert told(text) == [(True, True)]


@pytest.mark.parametrize(
    "text",
    [
        f"It was chaired jointly by {SEA}, and {LAND}.",
        f"It was co-chaired by {SEA}, and {LAND}.",
        f"It was presided over jointly by {SEA}, and {LAND}.",
        f"{SEA}, presided together with {LAND}.",
        f"The two chairs of the day were {SEA}, and {LAND}.",
        f"Two co-chairs steered it: {SEA}; and {LAND}.",
    ],
)
def test_two_are_said_to_chair_in_many_ways(text: str) -> None:
    """Each of them by the same words."""
    assert told(text) == [(True, True), (True, True)]


@pytest.mark.parametrize(
    "text",
    [
        f"One side was led by {SEA}, and the other by {LAND}; they chaired it together.",
        f"One side was led by {SEA}, and the other by {LAND}. Both jointly chaired it.",
    ],
)
def test_they_are_those_who_have_been_named(text: str) -> None:
    """In the sentence or the one before; it is marked."""
    assert told(text) == [(True, False), (True, False)]


@pytest.mark.parametrize(
    "text",
    [f"The chair passed to {SEA}.", f"{SEA}, thanked the Chair."],
)
def test_a_hint_that_somebody_chairs_is_marked(text: str) -> None:
    """Nobody is sure where the words are there and the reading is not clear."""
    assert told(text) == [(False, False)]


@pytest.mark.parametrize("seat", ["in the chair", "as its co-chairs"])
def test_who_shares_a_seat_is_marked(seat: str) -> None:
    """The one that the seat stands behind is sure."""
    assert told(f"It was held with {SEA}, and {LAND}, {seat}.") == [(True, False), (True, True)]


def test_a_seat_for_one_is_not_shared() -> None:
    """'… and Ms. Y, as chair'."""
    assert told(f"It was attended by {SEA}, and {LAND}, as chair.") == [(False, True), (True, True)]


def test_who_will_chair_has_not_been_there_for_sure() -> None:
    """'The next meeting will be co-chaired by …'."""
    assert told(f"The next meeting will be co-chaired by {SEA}.") == [(False, False)]


def test_the_chair_of_a_statement_or_a_body_is_no_hint() -> None:
    """Nor is a role that has the word in it."""
    assert told(f"{SEA}, welcomed the Chairman's Statement.") == [(False, True)]
    assert told("It was attended by Mr. Kelp Sea, Chair of the Kelp Board.") == [(False, True)]
