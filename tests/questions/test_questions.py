"""The project's own questions, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter

import pytest

from store.reading import read_packaged
from tests.questions.score import (
    KNOWN,
    LATER,
    NEWEST,
    Judged,
    put,
    read_questions,
    shares,
    table,
    wrong_answers,
)

# The least share of each kind that must get a right reply, of the known questions, the later and the newest:
# to be raised as the bot learns, never lowered.
FLOORS = {
    "answer/card": (0.96, 0.92, 0.88),
    "answer/compare": (0.89, 0.75, 0.9),
    "answer/count": (0.93, 0.83, 0.8),
    "answer/follow-up": (0.97, 0.85, 0.93),
    "answer/how-much": (0.88, 0.92, 0.9),
    "answer/latest": (0.96, 0.9, 0.87),
    "answer/list": (0.91, 0.96, 0.95),
    "answer/next": (0.83, 0.83, 0.75),
    "answer/partner": (0.94, 0.64, 0.75),
    "answer/programme": (0.88, 0.77, 0.85),
    "answer/topic": (0.8, 0.77, 0.85),
    "answer/what": (0.91, 0.86, 0.9),
    "answer/when": (0.96, 0.91, 0.96),
    "answer/where": (0.95, 0.95, 0.88),
    "answer/who": (0.97, 0.92, 0.9),
    "answer/yes-no": (0.97, 0.85, 0.9),
    "ask/programme": (0.9, 0.66, 0.83),
    "ask/what": (0.0, 0.0, 0.0),
    "ask/when": (0.91, 0.89, 0.88),
    "ask/where": (0.83, 0.5, 0.75),
    "ask/who": (0.5, 0.0, 0.0),
    "refuse/no-such": (0.92, 0.96, 0.95),
    "refuse/not-recorded": (0.98, 0.96, 0.95),
    "refuse/outside": (0.96, 0.93, 0.91),
    "silent/chatter": (1.0, 1.0, 1.0),
}
MOST_WRONG = (0.025, 0.055, 0.035)  # of the replies given as answers
SETS = (KNOWN, LATER, NEWEST)


@pytest.fixture(scope="module")
def judged() -> tuple[list[Judged], ...]:
    """Every question of every set with the reply that it got."""
    return tuple(put(read_questions(path)) for path in SETS)


@pytest.mark.parametrize("which", range(len(SETS)), ids=[path.stem for path in SETS])
def test_replies_keep_their_standard(judged: tuple[list[Judged], ...], which: int) -> None:
    """No kind of question gets fewer right replies than its floor, and few answers are wrong."""
    print(table(judged[which]))
    below = {key: share for key, share in shares(judged[which]).items() if share < FLOORS[key][which]}
    wrong, answers = wrong_answers(judged[which])
    assert below == {}
    assert wrong / answers <= MOST_WRONG[which]


def test_talk_is_left_alone(judged: tuple[list[Judged], ...]) -> None:
    """Nothing is said to people who talk among themselves."""
    talk = [one for set_ in judged for one in set_ if one.question.key == "silent/chatter"]
    assert [one.replied.text for one in talk] == [""] * len(talk)


def test_questions_are_of_every_kind_and_told_apart() -> None:
    """Each line has an id of its own and asks what no other does; every kind that has a floor is asked."""
    questions = [question for path in SETS for question in read_questions(path)]
    assert {question.key for question in questions} == set(FLOORS)
    for said in (
        Counter(question.conversation.id for question in questions),
        Counter(question.conversation.turns for question in questions),
    ):
        assert [one for one, times in said.items() if times > 1] == []


def test_questions_name_records_of_the_catalogue() -> None:
    """What a right reply must be about is in the packaged catalogue."""
    known = {record.id for record in read_packaged()}
    named = {record for path in SETS for question in read_questions(path) for record in question.records}
    assert named - known == set()
