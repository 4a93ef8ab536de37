"""How far apart two records are: those of a pair, or one and another that came after it."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.distances import distances
from bot.reading.reading import Reading
from store.query.query import Gap, Pick
from tests.bot.reading.planted import meeting, proposed, readings, scene


def gaps(text: str) -> list[Gap]:
    return [one.query for one in proposed(distances, text) if isinstance(one.query, Gap)]


def ends(gap: Gap) -> tuple[tuple[str, ...], ...]:
    """The records at both ends."""
    engine = scene().engine
    return tuple(tuple(ref.id for ref in engine.refs_of(engine.find(one))) for one in gap.of)


def test_two_that_a_set_is_are_apart() -> None:
    """'The two …' are the first and the second of the set, in days."""
    found = gaps("how many days lay between the two ASEAN-Japan summits")
    assert (("japan-summit-1",), ("japan-summit-2",)) in [ends(one) for one in found]
    for gap in found:
        assert (gap.field, gap.unit) == ("date", "day")
        assert all(isinstance(one, Pick) for one in gap.of)


def test_a_set_of_more_than_two_is_no_pair() -> None:
    """Four meetings are not as far apart as the first two of them."""
    assert gaps("how many days lay between the ASEAN-UK SOMs") == []


@pytest.mark.parametrize(
    ("text", "unit", "pair"),
    [
        (
            "how many days after the 1st ASEAN-UK SOM did the 2nd one open",
            "day",
            (("uk-som-1",), ("uk-som-2",)),
        ),
        (
            "how many years after the Tokyo summit was the one in Da Nang",
            "year",
            (("japan-summit-1",), ("japan-summit-2",)),
        ),
        (
            "how many months before the 4th ASEAN-UK SOM was the one in Da Nang",
            "month",
            (("uk-som-4",), ("uk-som-3",)),
        ),
    ],
)
def test_one_is_so_far_from_another(text: str, unit: str, pair: tuple[tuple[str, ...], ...]) -> None:
    """The anchor first, then what the rest of the text tells of the same kind of meeting."""
    assert (unit, pair) in [(one.unit, ends(one)) for one in gaps(text)]


def test_the_other_is_never_the_anchor_itself() -> None:
    """Where the rest tells nothing of its own, some other record is taken."""
    for gap in gaps("how many days after the 1st ASEAN-UK SOM was it"):
        first, second = ends(gap)
        assert first != second


def test_both_records_are_what_a_distance_is_about() -> None:
    """In the order in which they are named."""
    found = proposed(distances, "how many days after the 1st ASEAN-UK SOM did the 2nd one open")
    assert {one.refs for one in found} == {(meeting("uk-som-1"), meeting("uk-som-2"))}
    assert {one.form for one in found} == {"gap"}


@pytest.mark.parametrize(
    "text", ["the two ASEAN-Japan summits", "what came after the 1st ASEAN-UK SOM", "the summit in Tokyo"]
)
def test_no_distance_is_read_where_none_is_asked(text: str) -> None:
    """Two records, or one after another, are no question of how far apart."""
    assert proposed(distances, text) == []


def test_a_distance_is_among_the_readings_of_a_text() -> None:
    """With every other room in the running."""
    wanted = (("japan-summit-1",), ("japan-summit-2",))
    found: list[Reading] = readings("number of days between the two ASEAN-Japan summits")
    assert wanted in [ends(one.query) for one in found if isinstance(one.query, Gap)]
