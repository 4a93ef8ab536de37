"""Where a meeting was, by its statement."""

from __future__ import annotations

import pytest

from bot.drafting.sites import held_in, mode_of, venue_of
from bot.drafting.statement import Sentence, read_statement
from tests.bot.answer.world import desk


def read(text: str) -> list[Sentence]:
    return read_statement(text, desk().matcher)


def places(text: str, about: list[int]) -> list[tuple[str, bool]]:
    return [(one.value, one.sure) for one in held_in(read(text), about, desk().catalogue)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Officials met in Da Nang, Viet Nam.", "da-nang"),
        ("In London officials met.", "london"),
        ("In London officials met in Ottawa.", "ottawa"),
        ("Officials met in London and will meet again in Ottawa.", "london"),
        ("They spoke. Officials met in London.", "london"),
        ("LONDON, 3 June 2024 – Officials met here.", "london"),
        ("On 3 June, London hosted the Dialogue.", "london"),
    ],
)
def test_the_place_is_told_where_the_meeting_is_said_to_have_been_held(text: str, place: str) -> None:
    """The city rather than the country, the one behind the verb, none that is ahead."""
    assert places(text, [0]) == [(place, True)]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Officials met in London.", []),
        ("Officials met in London. They spoke.", [1]),
        ("They spoke. So they did. Officials met in London.", [0]),
        ("LONDON, 3 June 2024 – Officials spoke.", [0]),
    ],
)
def test_a_place_that_is_told_elsewhere_is_not_sure(text: str, about: list[int]) -> None:
    """In a sentence of another meeting, or at the head of a line alone."""
    assert places(text, about) == [("london", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials of Canada met.",
        "London is rich. Officials spoke.",
        "Officials met and will meet again in Ottawa.",
        "MEETING HELD IN LONDON",
        "LONDON, 3 June 2024 – Officials met online.",
        "They did. " * 6 + "Officials met in London.",
    ],
)
def test_what_is_only_named_is_no_place_of_the_meeting(text: str) -> None:
    """Nor is any that of a meeting by video, or one that is named far from the head."""
    assert places(text, [0]) == []


def test_what_is_part_of_a_role_is_no_place() -> None:
    """What has been read as something else is passed over."""
    (sentence,) = sentences = read("Officials met in London.")
    sentence.taken.append((17, 23))
    assert held_in(sentences, [0], desk().catalogue) == ()


@pytest.mark.parametrize(
    ("text", "about", "mode"),
    [
        ("Officials met online.", [0], ("virtual", True)),
        ("Officials met online.", [], ("virtual", False)),
        ("It was online.", [0], ("virtual", False)),
        ("Both in person and online they met.", [0], ("hybrid", True)),
        ("Officials met online and agreed to convene again.", [0], ("virtual", True)),
        ("The next meeting will be held online.", [0], None),
        ("Officials met in London.", [0], None),
        ("They did. " * 6 + "It was online.", [0], None),
    ],
)
def test_how_it_was_held_is_told_of_what_was_held(
    text: str, about: list[int], mode: tuple[str, bool] | None
) -> None:
    """Not of what is ahead; sure where a sentence of the meeting says that it was held so."""
    found = mode_of(read(text), about)
    assert (found and (found.value.value, found.sure)) == mode


@pytest.mark.parametrize(
    ("text", "about", "venue"),
    [
        ("Officials met at the Lancaster House in London.", [0], ("Lancaster House", True)),
        ("Officials met at the Lancaster House in London.", [], ("Lancaster House", False)),
        ("He spoke at the Lancaster House.", [0], ("Lancaster House", False)),
        ("He chaired it at Kelp Hall.", [0], ("Kelp Hall", True)),
        ("They met. It was held at Kelp Hall.", [0], ("Kelp Hall", True)),
        ("They met at the Kelp Dialogue Hall.", [0], ("Kelp Dialogue Hall", True)),
        ("They met at Kelp Hall at the Sea House.", [0], ("Kelp Hall", True)),
        ("They met at the Kelp Dialogue.", [0], None),
        ("They met at the Kelp Garden.", [0], None),
        ("They met and will meet again at the Kelp Hall.", [0], ("Kelp Hall", False)),
    ],
)
def test_the_venue_is_a_building_behind_at(
    text: str, about: list[int], venue: tuple[str, bool] | None
) -> None:
    """No meeting; marked where it may be one ahead, sure where a sentence of the meeting tells it."""
    found = venue_of(read(text), about)
    assert (found and (found.value, found.sure)) == venue
