"""States that a text names and of which the catalogue has no record."""

from __future__ import annotations

import pytest

from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "name", "met"),
    [
        ("when did sweden sign the TAC", "sweden", False),
        ("meetings with the Solomon Islands", "solomon islands", True),
        ("plans of action with Curaçao", "curacao", True),
        ("ASEAN-Brunei and ASEAN-Iceland summits", "iceland", True),
    ],
)
def test_a_state_is_found(text: str, name: str, *, met: bool) -> None:
    """By its whole name, its accents or none, and whether meetings with it are spoken of."""
    assert [(one.name, one.met) for one in said(text).foreign] == [(name, met)]


@pytest.mark.parametrize("text", ["when was the ASEAN-Hong Kong FTA signed", "meetings with Canada"])
def test_within_a_name_of_ours_none_is(text: str) -> None:
    """The agreement with Hong Kong is in the catalogue."""
    assert said(text).foreign == ()


@pytest.mark.parametrize(
    "text", ["meetings with French Polynesia", "meetings with Austria", "when did Ireland sign the TAC"]
)
def test_its_name_means_nobody_else(text: str) -> None:
    """'French' is not France there, Austria no slip of Australia, Ireland not the United Kingdom's."""
    read = said(text)
    (party,) = read.foreign
    named = {one.sort for one in read.offers if party.start <= one.start and one.end <= party.end}
    assert not named & {"partner", "place", "side", "person", "word", "said"}


def test_what_stands_beside_it_means_what_it_does() -> None:
    """The number, the year and the city are read all the same."""
    read = said("the 2nd summit with French Polynesia in Jakarta in 2022")
    assert [one.name for one in read.foreign] == ["french polynesia"]
    assert {"ordinal", "level", "place", "time"} <= {one.sort for one in read.offers}
