"""The n-th of a set by its date, and the second time that something was so."""

from __future__ import annotations

import pytest

from bot.reading.proposals.counting import counted
from bot.reading.reading import Reading
from store.query.condition import Any, Condition, Has, Within, both
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.reading.planted import TODAY, meeting, proposed


def partner(id_: str) -> Condition:
    """Meetings with a partner, or the partner itself, as a name means it."""
    return Any((Has("partner", (id_,)), both(Has("id", (id_,)), Has("sort", ("partner",)))))


def picked(text: str) -> list[tuple[Pick, Reading]]:
    return [(one.query, one) for one in proposed(counted, text) if isinstance(one.query, Pick)]


DA_NANG = Pick(Select(Sort.MEETING, Has("place", ("da-nang",))), "date", 1)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        (
            "the second meeting with Japan",
            Pick(Select(Sort.MEETING, partner("japan")), "date", 1),
            "japan-summit-2",
        ),
        (
            "the second earliest meeting with Japan",
            Pick(Select(Sort.MEETING, partner("japan")), "date", 1),
            "japan-summit-2",
        ),
        (
            "the third latest meeting with the UK",
            Pick(
                Select(Sort.MEETING, both(partner("united-kingdom"), Within("date", None, TODAY))), "date", -3
            ),
            "many-ports",
        ),
        ("the second time Da Nang hosted a meeting", DA_NANG, "uk-som-3"),
        ("the second of the meetings held in Da Nang", DA_NANG, "uk-som-3"),
    ],
)
def test_one_of_a_set_is_counted_by_its_date(text: str, query: Pick, found: str) -> None:
    """Whatever number it bears itself."""
    assert (query, (meeting(found),)) in [(pick, one.refs) for pick, one in picked(text)]


def test_a_number_of_several_is_told_from_that_of_one() -> None:
    """'The second of the meetings' counts them, 'the second meeting' may bear the number."""

    def of_them(text: str) -> set[float]:
        return {one.features["pick counted of them"] for _, one in picked(text)}

    assert of_them("the second of the meetings held in Da Nang") == {1.0}
    assert of_them("the second meeting with Japan") == {0.0}


@pytest.mark.parametrize(
    "text",
    [
        "the second to last meeting with the UK",
        "which meetings with Canada came after the 2nd ASEAN-UK SOM",
        "the meeting with Canada before the 3rd ASEAN-UK SOM",
    ],
)
def test_a_number_of_something_else_counts_nothing(text: str) -> None:
    """Within 'second to last' and behind 'after' a number is none of the set."""
    assert "counted" not in {one.sense for _, one in picked(text)}


def test_where_all_are_counted_by_date_their_numbers_are_of_no_account() -> None:
    """The second ASEAN-Canada meeting by date is not the one that bears the number."""
    text = "by date, the third meeting with Canada"
    found = {reading.refs[0] for query, reading in picked(text) if query.at == 2 and reading.refs}
    assert found == {meeting("three-ports")}
