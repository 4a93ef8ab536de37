"""Questions in other languages than English, put to the real desk over the packaged catalogue."""

from __future__ import annotations

from collections import Counter

from tests.questions.score import LANGUAGES, put, read_questions, table, wrong_answers

# The least share that must get a right reply, and the largest of answers that are wrong.
_RIGHT, _WRONG = 0.92, 0.04
_FILES = (LANGUAGES, *sorted(LANGUAGES.parent.glob("langs-*.jsonl")))


def test_replies_in_other_languages_keep_their_standard() -> None:
    """Indonesian, Malay, Vietnamese, Filipino, Thai and French are read as English is."""
    judged = put(one for file in _FILES for one in read_questions(file))
    print(table(judged))
    wrong, answers = wrong_answers(judged)
    assert sum(not one.fault for one in judged) / len(judged) >= _RIGHT
    assert wrong / answers <= _WRONG


def test_questions_are_told_apart() -> None:
    """Each line has an id of its own."""
    ids = Counter(one.conversation.id for file in _FILES for one in read_questions(file))
    assert [id_ for id_, times in ids.items() if times > 1] == []
