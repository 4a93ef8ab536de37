"""The project's own questions, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter

import pytest

from store.reading import read_packaged
from tests.questions.score import KNOWN, LATER, Judged, put, read_questions, shares, table, wrong_answers

# The least share of each kind that must get a right reply, of the known questions and of the later ones:
# to be raised as the bot learns, never lowered.
FLOORS = {
    "answer/card": (0.96, 0.92),
    "answer/compare": (0.89, 0.66),
    "answer/count": (0.93, 0.83),
    "answer/follow-up": (0.97, 0.76),
    "answer/how-much": (0.8, 0.92),
    "answer/latest": (0.96, 0.9),
    "answer/list": (0.92, 0.96),
    "answer/next": (0.83, 0.83),
    "answer/partner": (0.94, 0.64),
    "answer/programme": (0.89, 0.74),
    "answer/topic": (0.8, 0.77),
    "answer/what": (0.91, 0.86),
    "answer/when": (0.96, 0.94),
    "answer/where": (0.95, 0.95),
    "answer/who": (0.97, 0.88),
    "answer/yes-no": (0.94, 0.85),
    "ask/programme": (0.9, 1.0),
    "ask/what": (1.0, 0.0),
    "ask/when": (0.91, 0.89),
    "ask/where": (0.83, 1.0),
    "ask/who": (1.0, 1.0),
    "refuse/no-such": (0.92, 0.96),
    "refuse/not-recorded": (0.98, 0.96),
    "refuse/outside": (0.96, 0.93),
    "silent/chatter": (1.0, 1.0),
}
MOST_WRONG = (0.03, 0.06)  # of the replies given as answers
SETS = (KNOWN, LATER)


@pytest.fixture(scope="module")
def judged() -> tuple[list[Judged], ...]:
    """Every question of both sets with the reply that it got."""
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
