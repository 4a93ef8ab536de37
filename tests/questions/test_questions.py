"""The project's own questions, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from store.reading import read_packaged
from tests.questions.score import (
    FITTED,
    HELD,
    LAST,
    Judged,
    put,
    read_questions,
    shares,
    table,
    wrong_answers,
)

# The least share of each kind that must get a right reply: of the questions that the weights are fitted on,
# and of those that they are not; None where none is of that kind. To be raised as the bot learns.
FLOORS: dict[str, tuple[float, float | None]] = {
    "ask/topic": (0.0, None),
    "ask/card": (0.0, None),
    "answer/card": (0.93, None),
    "answer/compare": (0.91, 0.91),
    "answer/count": (0.96, 0.96),
    "answer/follow-up": (0.93, 0.93),
    "answer/how-much": (0.95, 1.0),
    "answer/latest": (0.97, 0.92),
    "answer/list": (0.94, 1.0),
    "answer/next": (0.91, 0.87),
    "answer/partner": (0.95, 0.81),
    "answer/programme": (0.93, 0.85),
    "answer/topic": (0.89, 0.87),
    "answer/what": (0.96, 0.96),
    "answer/when": (0.93, 0.97),
    "answer/where": (0.95, 1.0),
    "answer/who": (0.96, 0.97),
    "answer/yes-no": (0.92, 0.95),
    "ask/ask": (1.0, None),
    "ask/programme": (0.93, 1.0),
    "ask/what": (0.4, None),
    "ask/when": (0.94, 1.0),
    "ask/where": (1.0, 1.0),
    "ask/who": (1.0, 1.0),
    "refuse/no-such": (0.93, 1.0),
    "refuse/not-recorded": (0.92, 1.0),
    "refuse/outside": (0.94, 1.0),
    "silent/chatter": (1.0, 1.0),
}
MOST_WRONG = (0.07, 0.08)  # of the replies given as answers
SETS = (FITTED, (HELD, LAST))
# Of the thousands of fitted questions one in so many is put, spread over all of them.
EVERY = (6, 1)


@cache
def judged(which: int) -> list[Judged]:
    """Questions of the fitted files (0), or of those held back (1), with the replies that they got."""
    questions = [question for path in SETS[which] for question in read_questions(path)]
    return put(questions[:: EVERY[which]])


def _keep_their_standard(which: int) -> None:
    print(table(judged(which)))
    found = shares(judged(which))
    below = {key: share for key, share in found.items() if share < (FLOORS[key][which] or 0.0)}
    wrong, answers = wrong_answers(judged(which))
    assert below == {}
    assert wrong / answers <= MOST_WRONG[which]


@pytest.mark.no_cover  # which takes more than twice as long as the thousands of replies themselves
def test_replies_to_fitted_questions_keep_their_standard() -> None:
    """No kind of question gets fewer right replies than its floor, and few answers are wrong."""
    _keep_their_standard(0)


def test_replies_to_questions_held_back_keep_their_standard() -> None:
    """Nor of those that nothing was fitted on."""
    _keep_their_standard(1)


@pytest.mark.no_cover
def test_talk_is_left_alone() -> None:
    """Nothing is said to people who talk among themselves."""
    talk = [one for which in (0, 1) for one in judged(which) if one.question.key == "silent/chatter"]
    assert [one.replied.text for one in talk] == [""] * len(talk)


def test_questions_are_of_every_kind_and_told_apart() -> None:
    """Each line has an id of its own and asks what no other does; every kind that has a floor is asked."""
    questions = [question for paths in SETS for path in paths for question in read_questions(path)]
    assert {question.key for question in questions} == set(FLOORS)
    for said in (
        Counter(question.conversation.id for question in questions),
        Counter(question.conversation.turns for question in questions),
    ):
        assert [one for one, times in said.items() if times > 1] == []


def test_questions_name_records_of_the_catalogue() -> None:
    """What a right reply must be about is in the packaged catalogue."""
    known = {record.id for record in read_packaged()}
    named = {
        record
        for paths in SETS
        for path in paths
        for question in read_questions(path)
        for record in question.records
    }
    assert named - known == set()
