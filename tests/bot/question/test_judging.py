from __future__ import annotations

import pytest

from tests.bot.question.room import Room


@pytest.mark.parametrize(
    ("text", "record", "explains", "contradicts"),
    [
        ("canadian jcc in 2019", "asean-canada-jcc-4", {"time"}, set()),
        ("canadian jcc in 2018", "asean-canada-jcc-4", set(), {"time"}),
        ("4th canadian jcc", "asean-canada-jcc-4", {"ordinal"}, set()),
        ("6th canadian jcc", "asean-canada-jcc-4", set(), {"ordinal"}),
        ("canadian wheat in ottawa", "asean-canada-jcc-4", set(), set()),
        ("canola in london", "asean-canada-jcc-4", set(), {"place"}),
        ("canola, but not the canadian one", "asean-canada-jcc-4", set(), {"negation"}),
        ("mpac 2025 in 2016", "mpac-2025", {"time"}, set()),
        ("mpac 2025 in 2031", "mpac-2025", set(), {"time"}),
        ("united kingdom in 2021", "united-kingdom", {"time"}, set()),
    ],
)
def test_numbers_times_and_places_speak_for_or_against(
    small: Room, text: str, record: str, explains: set[str], contradicts: set[str]
) -> None:
    """A record explains the time and number that it has, and contradicts one that it has otherwise."""
    told = {"time", "ordinal", "place", "negation"}
    (found,) = [one for one in small.subject.rank(small.read(text)) if one.ref.id == record]
    assert (found.explains & told, found.contradicts & told) == (explains, contradicts)


def test_the_level_asked_for_comes_first(packaged: Room) -> None:
    """With one partner and year, 'summit' and 'som' draw meetings of their level."""
    levels = []
    for text in ("asean japan summit 2016", "asean japan som 2016"):
        best = packaged.subject.rank(packaged.read(text))[0]
        levels.append(packaged.catalogue.meetings[best.ref.id].level.value)
    assert levels[0] == "summit"
    assert "summit" not in levels[1:]
