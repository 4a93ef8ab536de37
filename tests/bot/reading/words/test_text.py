"""A text as words: mended, weighed, with what each of them does."""

from __future__ import annotations

import pytest

from bot.reading.words.text import Text, spotted
from tests.bot.reading.planted import said, scene


def read(text: str) -> Text:
    return said(text).text


def words(text: str) -> str:
    """Each word with what it is and how telling, fillers by themselves."""
    found = read(text)
    rows = zip(found.forms, found.sorts, found.weights, strict=True)
    return " ".join(
        form if sort == "filler" else f"{form}/{sort}/{weight:.2g}" for form, sort, weight in rows
    )


def names(text: str) -> list[tuple[str, bool, str]]:
    """The names in a text: their words, whether they are exact, and what bears the first."""
    found = spotted(read(text), scene().matcher, scene().content)
    return [
        (" ".join(map(read(text).form, range(start, end))), exact, hits[0].ref.id)
        for start, end, exact, hits in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "when was the 1st ASEAN-UK SOM in London",
            "when was the 1 asean uk/word/0.48 som/word/0.3 in london/word/0.81",
        ),
        (
            "meetings with Canada were virtual in 2022",
            "meetings/cue/0.05 with canada/word/0.52 were virtual/unknown/0.45 in/told/0.9 2022/told/0.9",
        ),
        ("zorblatt harbours", "zorblatt/unknown/0.6 harbours/word/0.62"),
        ("tell me about x", "tell me about x"),
        ("how many port talks were there", "how many port/word/0.7 talks/word/0.31 were there"),
        ("the econ mtg with Japan", "the econ/word/0.3 mtg/cue/0.05 with japan/word/0.62"),
        (
            "which meetings about clean rivers",
            "which meetings/cue/0.05 about clean/word/0.24 rivers/word/0.81",
        ),
        ("in short, the rivers", "in short/unknown/0.6 the rivers/word/0.81"),
        ("My boss asks: when was the 49th AMM?", "my boss asks when was the 49/unknown/0.6 amm/word/0.52"),
        (
            "AMM met in 2016. When was the next?",
            "amm/word/0.52 met/cue/0.05 in/told/0.9 2016/told/0.9 when was the next",
        ),
        ("meetings in Europe", "meetings/cue/0.05 in europe/unknown/0.45"),
        ("was it in Ottawa? Yes or no will do.", "was it in ottawa/word/0.81 yes or no will do"),
        ("when was that meeting", "when was that meeting/word/0.17"),
        ("bfore 2012", "before/told/0.9 2012/told/0.9"),
        ("the thrid AMM", "the 3/unknown/0.6 amm/word/0.52"),
    ],
)
def test_each_word_is_a_filler_a_cue_a_word_of_records_unknown_or_told(text: str, expected: object) -> None:
    """The rarer in records, the more it tells; half as much where it is weak, less beside the question."""
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("chinas and canadas", [("canadas", False, "canada")]),
        ("the Harbor Fund", [("harbor fund", False, "port-fund")]),
        ("harbours fund", [("harbours fund", True, "port-fund")]),
        ("Philip Bartons", [("philip bartons", False, "philip-barton"), ("bartons", False, "philip-barton")]),
        ("AMM", [("amm", True, "amm-49")]),
        ("Ottowa", [("ottowa", False, "ottawa")]),
        ("the japan summits", [("japan", True, "japan")]),
        ("lighthouses network", [("lighthouses network", False, "lights")]),
    ],
)
def test_names_are_found_also_where_words_are_mended(text: str, expected: object) -> None:
    """Exact or a slip; one letter less at the end of a word."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kelp " * 300, (250, 1500, 0)),
        ("x" * 3_000, (1, 2000, 0)),
        (", ".join(f"in {year}" for year in range(2010, 2025)), (30, 133, 8)),
    ],
)
def test_a_text_is_read_so_far_as_a_question_goes(text: str, expected: object) -> None:
    """Two thousand characters, two hundred and fifty words, eight times."""
    assert (len(read(text)), len(read(text).raw), len(read(text).times)) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("in the big AMM", 3, (2, " ", "")),
        ("the AMM", 1, (-1, " ", "")),
        ("in a AMM", 2, (0, " ", "")),
        ("AMM", 0, (-1, "", "")),
    ],
)
def test_the_word_before_is_found_past_articles(text: str, at: int, expected: object) -> None:
    """And what stands between two words, signs too."""
    assert (read(text).left(at), read(text).between(0, 1), read(text).between(5, 6)) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("the AMM", 1, True),
        ("THE AMM", 1, False),
        ("the amm", 1, False),
    ],
)
def test_capitals_tell_where_not_all_are(text: str, at: int, expected: object) -> None:
    """Who types everything so stresses nothing."""
    assert read(text).upper(at) == expected
