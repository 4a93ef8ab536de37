"""What words that point on or back point from."""

from __future__ import annotations

import pytest

from bot.reading.words.pointing import (
    clause_behind,
    ends_meant,
    of_them,
    onward,
    pointed,
    same_asked,
    shared,
    turning,
)
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "behind", "telling"),
    [
        ("the ARF right after Sochi, in Manila", "sochi", "sochi"),
        ("26th ARF, the one before", "", ""),
        ("the ARF just before the tsunami", "the tsunami", "tsunami"),
    ],
)
def test_a_clause_ends_at_a_sign(text: str, behind: str, telling: str) -> None:
    """Behind what points on or back stands what it points from, if anything."""
    read = said(text).text
    [cue] = [one for one in read.group("pick") if one.sense in ("following", "previous")][-1:]
    assert " ".join(read.forms[at] for at in clause_behind(read, cue)) == behind
    assert " ".join(read.forms[at] for at in pointed(read, cue)) == telling


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("the next meeting in that city", ["city"]),
        ("the next one with the same country", ["country"]),
        ("in which same country", []),
        ("which city", []),
        ("what came before the 5th ARF in that series", ["series"]),
        ("what came before the 5th ARF in its series", ["its"]),
        ("the next meeting in the city", []),
    ],
)
def test_what_is_shared_is_pointed_at(text: str, nouns: list[str]) -> None:
    """'That' or 'the same' stands before it."""
    read = said(text).text
    assert [read.forms[cue.start] for cue in shared(read)] == nouns


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the second of the meetings held in Busan", [1]),
        ("third of all summits", [0]),
        ("the second meeting in Busan", []),
        ("the first of May", []),
    ],
)
def test_a_number_counts_those_behind_it(text: str, places: list[int]) -> None:
    """Where 'of' and a plural follow."""
    assert of_them(said(text).text) == places


@pytest.mark.parametrize(
    ("text", "ahead"),
    [("the one after Sochi", True), ("which came before Sochi", False), ("the previous one", False)],
)
def test_words_point_on_or_back(text: str, ahead: bool) -> None:
    """Back where any says so."""
    assert onward(turning(said(text).text)) is ahead


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("and the earliest? date", {"first"}),
        ("the latest one, where", {"last"}),
        ("first? city", {"first"}),
        ("when was the first", {"first"}),
        ("who spoke last?", set()),
        ("the first day", set()),
        ("the first summit", set()),
        ("and the next one?", set()),
    ],
)
def test_first_and_last_stand_for_one_of_a_set(text: str, ends: set[str]) -> None:
    """By themselves, behind an article or at the beginning; not before what they belong to."""
    assert ends_meant(said(text).text) == ends


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("india's that same day, same chair?", ("role", "chair")),
        ("the Plus Three one, the same city?", ("noun", "city")),
        ("japan's, same day", ("field", "when")),
    ],
)
def test_a_clause_asks_what_is_the_same(text: str, asked: tuple[str, str]) -> None:
    """'Same' and a noun are all that it holds."""
    assert asked in same_asked(said(text).text)


@pytest.mark.parametrize("text", ["same city, METI", "METI in the same city", "METI, same city as CER"])
def test_what_else_is_the_same_is_not_asked(text: str) -> None:
    """Where it opens the text, or more is said, it tells which is meant."""
    assert not same_asked(said(text).text)
