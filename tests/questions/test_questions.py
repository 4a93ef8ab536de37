"""The project's own questions, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter

from store.reading import read_packaged
from tests.questions.score import put, read_questions, shares, table, wrong_answers

# The least share of each kind that must get a right reply: to be raised as the bot learns, never lowered.
FLOORS = {
    "answer/card": 0.0,
    "answer/compare": 0.0,
    "answer/count": 0.0,
    "answer/follow-up": 0.0,
    "answer/how-much": 0.0,
    "answer/latest": 0.0,
    "answer/list": 0.0,
    "answer/next": 0.0,
    "answer/partner": 0.0,
    "answer/programme": 0.0,
    "answer/topic": 0.0,
    "answer/what": 0.0,
    "answer/when": 0.0,
    "answer/where": 0.0,
    "answer/who": 0.0,
    "answer/yes-no": 0.0,
    "ask/programme": 0.0,
    "ask/what": 0.0,
    "ask/when": 0.0,
    "ask/where": 0.0,
    "ask/who": 0.0,
    "refuse/no-such": 0.0,
    "refuse/not-recorded": 0.0,
    "refuse/outside": 0.0,
    "silent/chatter": 0.0,
}
MOST_WRONG = 1.0  # of the replies given as answers


def test_replies_keep_their_standard() -> None:
    """No kind of question gets fewer right replies than its floor, and few answers are wrong."""
    judged = put(read_questions())
    print(table(judged))
    below = {key: share for key, share in shares(judged).items() if share < FLOORS[key]}
    wrong, answers = wrong_answers(judged)
    assert below == {}
    assert wrong / answers <= MOST_WRONG


def test_questions_are_of_every_kind_and_told_apart() -> None:
    """Each line has an id of its own, and every kind of question that has a floor is asked."""
    questions = read_questions()
    assert {question.key for question in questions} == set(FLOORS)
    ids = Counter(question.conversation.id for question in questions)
    assert [name for name, times in ids.items() if times > 1] == []


def test_questions_name_records_of_the_catalogue() -> None:
    """What a right reply must be about is in the packaged catalogue."""
    known = {record.id for record in read_packaged()}
    named = {record for question in read_questions() for record in question.records}
    assert named - known == set()
