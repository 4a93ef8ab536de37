from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.memory import ALL, CHATS, TURNS, Erasure, ProcessMemory, Turn
from bot.reading.follow_ups.context import Context
from tests.bot.small import MPAC, UK

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def turn(reply: int, chat: int = 1, minutes: int = 0, context: Context | None = None) -> Turn:
    at = NOW + timedelta(minutes=minutes)
    return Turn(chat, reply - 1, reply, Context(), context or Context("fact", refs=(UK,)), at)


def test_turns_come_back_latest_first() -> None:
    """A chat's turns are given back, the latest first, and no other chat's."""
    memory = ProcessMemory()
    for one in (turn(2), turn(4, minutes=1), turn(6, chat=2)):
        memory.keep(one)
    assert memory.recall(1, NOW + timedelta(minutes=2)) == (turn(4, minutes=1), turn(2))
    assert memory.recall(3, NOW) == ()


def test_a_reply_has_one_turn() -> None:
    """A reply that says something else now is remembered by that alone."""
    memory = ProcessMemory()
    newer = turn(2, minutes=3, context=Context("fact", refs=(MPAC,)))
    memory.keep(turn(2))
    memory.keep(newer)
    assert memory.recall(1, newer.at) == (newer,)


def test_an_hour_later_all_is_forgotten() -> None:
    """After an hour a turn is as if it had never been."""
    memory = ProcessMemory()
    memory.keep(turn(2))
    assert memory.recall(1, NOW + timedelta(minutes=60)) == (turn(2),)
    assert memory.recall(1, NOW + timedelta(minutes=61)) == ()


def test_memory_is_bounded() -> None:
    """A chat's oldest turns, and the chats that have been quiet for longest, make room for new ones."""
    memory = ProcessMemory()
    for reply in range(2, TURNS + 10):
        memory.keep(turn(reply))
    assert [one.reply for one in memory.recall(1, NOW)] == list(range(TURNS + 9, 9, -1))
    for chat in range(2, CHATS + 2):
        memory.keep(turn(2, chat=chat))
    assert memory.recall(1, NOW) == ()
    assert memory.recall(2, NOW) == (turn(2, chat=2),)


def test_memory_is_bounded_over_all_chats() -> None:
    """However the turns are spread, the chats that have been quiet for longest make room."""
    memory = ProcessMemory()
    for chat in range(1, ALL // TURNS + 2):
        for reply in range(TURNS):
            memory.keep(turn(reply + 2, chat=chat))
    assert memory.recall(1, NOW) == ()
    assert len(memory.recall(2, NOW)) == TURNS


def test_a_turn_whose_reply_is_gone_is_forgotten() -> None:
    """It goes alone, and again does no harm."""
    memory = ProcessMemory()
    for one in (turn(2), turn(4)):
        memory.keep(one)
    for _ in range(2):
        memory.forget(turn(2))
    assert memory.recall(1, NOW) == (turn(4),)


def test_turns_move_to_the_new_id_of_a_chat() -> None:
    """A chat that gets another id keeps its turns; what is known under that id already stays."""
    memory = ProcessMemory()
    for one in (turn(2), turn(4), turn(4, chat=-7, context=Context("fact", refs=(MPAC,))), turn(6, chat=3)):
        memory.keep(one)
    for _ in range(2):
        memory.move(1, -7)
    assert memory.recall(-7, NOW) == (
        turn(4, chat=-7, context=Context("fact", refs=(MPAC,))),
        turn(2, chat=-7),
    )
    assert memory.recall(1, NOW) == ()
    assert memory.recall(3, NOW) == (turn(6, chat=3),)


@pytest.mark.parametrize(
    ("erasure", "left"),
    [
        (Erasure(chat=1), [6]),
        (Erasure(person=11), [4]),
        (Erasure(chat=1, person=11), [4, 6]),
        (Erasure(chat=9), [2, 4, 6]),
        (Erasure(), [2, 4, 6]),
    ],
)
def test_turns_of_somebody_are_forgotten(erasure: Erasure, left: list[int]) -> None:
    """Those of a chat, of a person, or of a person in a chat; where neither is named nothing goes."""
    memory = ProcessMemory()
    turns = (
        replace(turn(2), person=11),
        replace(turn(4), person=12),
        replace(turn(6, chat=2), person=11),
    )
    for one in turns:
        memory.keep(one)
    memory.erase(erasure)
    assert sorted(one.reply for chat in (1, 2) for one in memory.recall(chat, NOW)) == left
