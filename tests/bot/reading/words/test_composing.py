"""Cues that words make together."""

from __future__ import annotations

import pytest

from bot.reading.lexicon.lexicon import lexicon
from bot.reading.words.composing import behind, closing_tag, coined, left_open, points
from store.matching.words import normalise
from tests.bot.reading.planted import said


def coins(text: str) -> list[str]:
    """The words that ask how much."""
    forms = normalise(text)
    found = coined(tuple(lexicon().cues(forms)), forms, lexicon())
    return [" ".join(forms[one.start : one.end]) for one in found]


def open_words(text: str) -> list[str]:
    """The words that say what does not matter."""
    forms = normalise(text)
    found = left_open(tuple(lexicon().cues(forms)), forms, lexicon())
    return list(dict.fromkeys(" ".join(forms[one.start : one.end]) for one in found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("meetings with Norway, any year", ["any year"]),
        ("meetings with Norway in any year", ["in any year", "any year"]),
        ("every summit, regardless of the venue", ["regardless of the venue"]),
        ("plans with India, no matter the period", ["no matter the period"]),
        ("with any partner", []),
        ("has any country pledged", []),
        ("whatever comes", []),
    ],
)
def test_what_is_said_not_to_matter_is_left_open(text: str, expected: list[str]) -> None:
    """'Any' leaves but a time open, since there may be none of the rest."""
    assert open_words(text) == expected


def closing(text: str) -> list[str]:
    read = said(text).text
    return [read.form(at) for at in sorted(closing_tag(read.cues, read.forms, read.aside))]


def refining(text: str) -> list[str]:
    """The cues that stand behind the question and refine it."""
    read = said(text).text
    found = [one for one in read.cues if behind(one, read.forms, read.aside, read.lexicon)]
    return [f"{one.group} {one.sense}" for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how many Australian dollars", ["dollars", "how many australian dollars"]),
        ("in pounds", ["pounds"]),
        ("GBP 1 million", []),
        ("how many pounds", ["pounds"]),
        ("how many big fine dollars", ["dollars", "how many big fine dollars"]),
        ("how many of the very big dollars", ["dollars"]),
        ("one million euros", []),
        ("dollars of 2021", ["dollars"]),
        ("how many meetings", []),
    ],
)
def test_a_currency_asks_how_much(text: str, expected: object) -> None:
    """Unless a number stands beside it: that is a sum."""
    assert coins(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Was it in Ottawa? Yes or no will do.", ["yes", "or", "no", "will", "do"]),
        ("Was it in Ottawa?", []),
        (
            "Was it in Ottawa? Yes or no will do for me now.",
            ["yes", "or", "no", "will", "do", "for", "me", "now"],
        ),
        ("Was it in Ottawa? Yes or no will do for me now please.", []),
        ("Was it in Ottawa? Yes or no will do and nothing else is wanted here.", []),
        ("yes or no: was it in Ottawa", []),
    ],
)
def test_words_behind_the_question_may_but_ask_for_yes_or_no(text: str, expected: object) -> None:
    """At most eight of them."""
    assert closing(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meetings with Canada in Ottawa? Just the two of them, please.", ["alone bilateral"]),
        ("Which meetings were in Ottawa? The first one only.", ["pick first", "alone bilateral"]),
        ("Was it in Ottawa? Confirm or deny.", ["form tag"]),
        ("Which meetings were in Ottawa? When was the first?", []),
        ("the first in Ottawa, right?", []),
    ],
)
def test_what_stands_behind_a_question_may_refine_it(text: str, expected: object) -> None:
    """Alone, the first, a tag; not where another question follows."""
    assert refining(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("that city", [True, True]),
        ("the city", [False, False]),
        ("this meeting", [True]),
        ("meeting", [False]),
    ],
)
def test_a_noun_points_with_a_word_before_it(text: str, expected: object) -> None:
    """Or by its own words."""
    assert [
        points(one, said(text).text.forms, lexicon())
        for one in said(text).text.group("noun") + said(text).text.group("kin")
    ] == expected
