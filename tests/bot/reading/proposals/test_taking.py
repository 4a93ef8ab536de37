"""The partner that took a step first, last, second, or next to another."""

from __future__ import annotations

import pytest

from bot.reading.proposals.taking import steps_taken
from store.query.condition import Beside, Has, Of, both
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.reading.planted import partner, proposed, scene
from tests.bot.reading.world import day

STRATEGIC = Has("name", ("Relations raised to Strategic Partnership",))
COMPREHENSIVE = Has("name", ("Relations raised to Comprehensive Strategic Partnership",))


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        (
            "which partner was the first to become a strategic partner",
            Pick(Select(Sort.STEP, STRATEGIC), "date", 0),
            "japan",
        ),
        (
            "which partner was the last to become a strategic partner",
            Pick(Select(Sort.STEP, STRATEGIC), "date", -1),
            "canada",
        ),
        (
            "which partner was the first to become a comprehensive strategic partner",
            Pick(Select(Sort.STEP, COMPREHENSIVE), "date", 0),
            "australia",
        ),
    ],
)
def test_the_first_and_last_partner_to_take_a_step(text: str, query: Pick, found: str) -> None:
    """By the step to the rank that is named; requests and other ranks do not count."""
    assert (query, (partner(found),)) in [(one.query, one.refs) for one in proposed(steps_taken, text)]


def test_a_region_bounds_the_partners_that_took_a_step() -> None:
    """The first of Europe, though one of another region was earlier."""
    (one,) = proposed(steps_taken, "which European country was the first to become a dialogue partner")
    assert isinstance(one.query, Pick)
    assert isinstance(one.query.of, Select)
    assert Of(Has("region", ("europe",))) in getattr(one.query.of.where, "of", ())
    assert one.refs == (partner("united-kingdom"),)


@pytest.mark.parametrize(
    ("text", "took", "side", "anchor", "place", "found"),
    [
        (
            "who became a comprehensive strategic partner right after Australia",
            COMPREHENSIVE,
            "after",
            "australia",
            0,
            "japan",
        ),
        ("who became a strategic partner right before Canada", STRATEGIC, "before", "canada", -1, "japan"),
    ],
)
def test_the_partner_that_took_a_step_next_to_another(
    text: str, took: Has, side: str, anchor: str, place: int, found: str
) -> None:
    """The nearest on that side of the day on which the other took the same step."""
    own = Select(Sort.STEP, both(Has("owner", (anchor,)), took))
    wanted = Pick(Select(Sort.STEP, both(took, Beside("date", side, own))), "date", place)
    assert (wanted, (partner(found),)) in [(one.query, one.refs) for one in proposed(steps_taken, text)]


@pytest.mark.parametrize(
    "text",
    [
        "who became a sectoral dialogue partner right after Norway",  # the day is not known
        "who was the last to get a plan of action",  # raises nobody
        "which partner became a strategic partner",  # neither first nor next to another
    ],
)
def test_no_partner_is_picked_without_a_dated_step_and_an_order(text: str) -> None:
    """A step whose day is not known has no neighbours."""
    assert proposed(steps_taken, text) == []


@pytest.mark.parametrize(
    ("text", "at", "on"),
    [
        ("the first step on record in relations with Canada", 0, "1977-02"),
        ("what is the latest step in Canada's relations", -1, "2023-09-06"),
    ],
)
def test_the_first_or_last_step_of_a_partner(text: str, at: int, on: str) -> None:
    """Of all its steps, whatever they were."""
    query = Pick(Select(Sort.STEP, Has("owner", ("canada",))), "date", at)
    found = [one for one in proposed(steps_taken, text) if one.query == query]
    assert [one.refs for one in found] == [(partner("canada"),)]
    assert [str(date) for date in scene().engine.dates(query)] == [str(day(on))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("who has been a strategic partner the longest", "japan"),
        ("who was the second strategic partner", "canada"),
        ("the 2nd country to become a comprehensive strategic partner", "japan"),
    ],
)
def test_who_has_been_one_the_longest_came_first(text: str, found: str) -> None:
    """And an ordinal counts from the first on."""
    assert [one.refs for one in proposed(steps_taken, text)] == [(partner(found),)]


def test_the_newest_of_all_partners_is_the_last_to_be_made_one() -> None:
    """By whichever standing; not where meetings are spoken of."""
    (made,) = proposed(steps_taken, "which partner is the newest")
    assert isinstance(made.query, Pick)
    assert made.query.at == -1
    assert not proposed(steps_taken, "the latest meeting with a partner")


def test_so_many_are_picked_as_are_asked_for() -> None:
    """'The first two' are two, in their order."""
    (made,) = proposed(steps_taken, "which were the first two strategic partners")
    assert isinstance(made.query, Pick)
    assert (made.query.at, made.query.size) == (0, 2)
    assert made.refs == (partner("japan"), partner("canada"))
