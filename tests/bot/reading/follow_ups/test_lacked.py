"""Follow-ups about one of those spoken of that there is not."""

from __future__ import annotations

import pytest

from bot.reading.reading import Reading
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


def readings(first: str, then: str) -> list[Reading]:
    return DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))


@pytest.mark.parametrize(
    ("first", "then", "lacked"),
    [
        ("when was the 9th east asia summit", "n the one in doha?", ("place", "doha")),
        ("when was the 9th east asia summit", "and the one held in port moresby", ("place", "port moresby")),
        ("when was the 7th asean-pakistan jscc", "what about the one with Peru?", ("partner", "peru")),
    ],
)
def test_there_is_none_of_a_place_or_partner(first: str, then: str, lacked: tuple[str, str]) -> None:
    """A place that no record knows, and a partner that has no meeting called so."""
    found = [
        one for one in readings(first, then) if one.form == "none" and "context kin none" in one.features
    ]
    assert lacked in [(one.missing[0].sort, one.missing[0].key) for one in found]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("when was the 7th asean-pakistan jscc", "what about the one with Norway?"),
        ("when was the 9th east asia summit", "and the one in hanoi?"),
        ("when was the 9th east asia summit", "was doha spoken of"),
    ],
)
def test_what_may_be_meant_is_not_denied(first: str, then: str) -> None:
    """A partner with such meetings, a place that is known, a place that tells no meeting from others."""
    found = [one for one in readings(first, then) if one.features.get("context kin none lacks partner")]
    found += [one for one in readings(first, then) if one.missing and one.missing[0].key == "doha"]
    assert not found


def test_of_a_strange_place_the_same_is_not_told() -> None:
    """The record at hand is not the one in Doha."""
    found = readings("when was the 9th east asia summit", "n the one in doha?")
    assert not [one for one in found if one.sense == "same"]
