from __future__ import annotations

import pytest

from bot.question.mentions import is_place
from store.kinds import Kind
from tests.bot.question.room import Room


def test_names_of_every_kind_are_found(small: Room) -> None:
    """Partners, places, people, topics, series, programmes and bodies are found, in the sentence's order."""
    text = "did jenny bates and the asean secretariat tell canada of health, mpac 2025 and auksom in london"
    assert small.named(text) == [
        ("jenny bates", {"jenny-bates"}),
        ("asean secretariat", {"asean-secretariat"}),
        ("canada", {"canada"}),
        ("health", {"health"}),
        ("mpac 2025", {"mpac-2025"}),
        ("auksom", {"asean-uk-som"}),
        ("london", {"london"}),
    ]


def test_the_longest_name_wins(small: Room) -> None:
    """A name within a longer one is not heard by itself."""
    assert small.named("the asean-canada joint cooperation committee meeting") == [
        ("asean canada joint cooperation committee meeting", {"asean-canada-jcc"})
    ]


@pytest.mark.parametrize(
    "text",
    ["our Canadian colleague is ill", "a canadian friend", "2025", "in 2025", "who", "by the by"],
)
def test_what_is_no_name_here_is_left_alone(small: Room, text: str) -> None:
    """Where somebody comes from, years and common words name no record."""
    assert small.named(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tell us about it", []),
        ("did the US come", ["us"]),
        ("asean and us talks", ["us"]),
        ("UK", ["uk"]),
        ("uk", ["uk"]),
        ("who is it", []),
    ],
)
def test_short_names_are_told_from_words(packaged: Room, text: str, found: list[str]) -> None:
    """'us' after a verb is the pronoun; 'uk' is a country in any case."""
    assert [mention.text for mention in packaged.read(text).mentions] == found


def test_a_place_is_told_by_the_word_before(small: Room) -> None:
    """'in canada' and 'in the canada' are places, 'with canada' a party."""
    places = [
        is_place(small.read(text).mentions[0]) for text in ("in canada", "in the canada", "with canada")
    ]
    assert places == [True, True, False]


def test_names_are_ruled_out_and_taken_as_sides(small: Room) -> None:
    """'leave out canada' rules it out, 'the canadian minister' tells whose minister, 'canada' neither."""
    texts = ("leave out canada", "the canadian minister", "canada")
    mentions = [small.read(text).mentions[0] for text in texts]
    assert [(mention.negated, mention.side) for mention in mentions] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_what_a_name_may_be_is_kept_by_kind(small: Room) -> None:
    """Canada is a partner and a place of one id."""
    (mention,) = small.read("canada").mentions
    assert (mention.of(Kind.PARTNER), mention.of(Kind.PLACE), mention.of(Kind.SERIES)) == (
        ("canada",),
        ("canada",),
        (),
    )
    assert list(mention.inner) == [0]
