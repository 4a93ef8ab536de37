"""What a meeting was about, by its statement."""

from __future__ import annotations

import pytest

from bot.drafting.statement import Sentence, read_statement
from bot.drafting.subjects import subjects
from store.kinds import Kind
from tests.bot.answer.world import FUND, desk


def read(text: str) -> list[Sentence]:
    return read_statement(text, desk().matcher)


def topics(sentences: list[Sentence]) -> list[tuple[str, bool]]:
    return [(one.value, one.sure) for one in subjects(sentences, Kind.TOPIC, desk().catalogue)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed health.", [("health", True)]),
        ("Health was dear to them.", [("health", False)]),
        ("Trade and health were dear to them.", [("trade", True), ("health", True)]),
        ("Health was dear. They discussed health.", [("health", True)]),
        ("They discussed health. Health was dear.", [("health", True)]),
        ("They discussed health of common concern.", [("health", False)]),
        ("HEALTH AND TRADE", [("health", False), ("trade", False)]),
    ],
)
def test_topics_are_sure_where_a_sentence_lists_what_was_talked_about(
    text: str, found: list[tuple[str, bool]]
) -> None:
    """By a verb, or by naming several; in passing or in a heading they are not."""
    assert topics(read(text)) == found


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("They discussed the Strategic Trade of kelp.", False),
        ("They discussed Kelp for Trade.", False),
        ("They discussed Trade Roadmaps.", False),
        ("They discussed TRADE Roadmaps.", True),
        ("They discussed Kelp for trade.", True),
        ("They discussed kelp for Trade.", True),
    ],
)
def test_a_topic_within_a_longer_name_is_not_sure(text: str, sure: bool) -> None:
    """As its capitals and its neighbours' tell."""
    assert topics(read(text)) == [("trade", sure)]


def test_what_has_been_read_as_something_else_is_passed_over() -> None:
    """As the title of a document."""
    sentences = read("They discussed health and trade.")
    sentences[0].taken.append((15, 21))
    assert topics(sentences) == [("trade", True)]


def test_a_programme_that_is_named_is_sure() -> None:
    """In passing, too, unless its name goes on as that of something else."""
    for text, sure in (("The COVID fund was dear.", True), ("The COVID Fund Ministers met.", False)):
        (found,) = subjects(read(text), Kind.PROGRAMME, desk().catalogue)
        assert (found.value, found.sure) == (FUND.id, sure)
