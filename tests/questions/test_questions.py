"""The project's own questions, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter

import pytest

from store.reading import read_packaged
from tests.questions.score import (
    FITTED,
    HELD,
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
    "answer/card": (0.97, None),
    "answer/compare": (0.84, 0.66),
    "answer/count": (0.89, 0.73),
    "answer/follow-up": (0.91, 0.9),
    "answer/how-much": (0.88, 0.87),
    "answer/latest": (0.91, 0.64),
    "answer/list": (0.86, 0.8),
    "answer/next": (0.83, 0.5),
    "answer/partner": (0.86, 0.66),
    "answer/programme": (0.91, 0.2),
    "answer/topic": (0.87, 0.8),
    "answer/what": (0.86, 0.85),
    "answer/when": (0.89, 0.81),
    "answer/where": (0.96, 0.76),
    "answer/who": (0.94, 0.88),
    "answer/yes-no": (0.82, 0.85),
    "ask/programme": (0.85, 0.66),
    "ask/what": (1.0, None),
    "ask/when": (0.92, 0.88),
    "ask/where": (0.9, None),
    "ask/who": (1.0, None),
    "refuse/no-such": (0.93, 0.83),
    "refuse/not-recorded": (0.92, 0.85),
    "refuse/outside": (0.97, 0.6),
    "silent/chatter": (0.98, 1.0),
}
MOST_WRONG = (0.1, 0.13)  # of the replies given as answers
SETS = (FITTED, (HELD,))


@pytest.fixture(scope="module")
def judged() -> tuple[list[Judged], ...]:
    """Every question of the fitted files and of the one held back, with the reply that it got."""
    return tuple(put(question for path in paths for question in read_questions(path)) for paths in SETS)


@pytest.mark.parametrize("which", range(len(SETS)), ids=["fitted", "held"])
def test_replies_keep_their_standard(judged: tuple[list[Judged], ...], which: int) -> None:
    """No kind of question gets fewer right replies than its floor, and few answers are wrong."""
    print(table(judged[which]))
    found = shares(judged[which])
    below = {key: share for key, share in found.items() if share < (FLOORS[key][which] or 0.0)}
    wrong, answers = wrong_answers(judged[which])
    assert below == {}
    assert wrong / answers <= MOST_WRONG[which]


def test_talk_is_left_alone(judged: tuple[list[Judged], ...]) -> None:
    """Nothing is said to people who talk among themselves."""
    talk = [one for set_ in judged for one in set_ if one.question.key == "silent/chatter"]
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
