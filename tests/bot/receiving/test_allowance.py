from __future__ import annotations

from bot.receiving.allowance import Allowance, no_allowance


class Clock:
    """A clock that stands until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_person_is_limited_over_all_chats() -> None:
    """Whose limit is reached is said, and nothing is counted then; others are not touched."""
    clock = Clock()
    allowance = Allowance((2, 60.0), (99, 60.0), clock)
    assert [allowance.take(chat, 11) for chat in (1, 2, 3)] == [None, None, ("person", 11)]
    assert allowance.take(1, 12) is None
    clock.now = 60.0
    assert [allowance.take(1, 11) for _ in range(3)] == [None, None, ("person", 11)]


def test_a_chat_is_limited_over_all_people() -> None:
    """What a person asks in a chat that is full does not count for them elsewhere."""
    allowance = Allowance((2, 60.0), (3, 60.0), Clock())
    assert [allowance.take(1, person) for person in (1, 2, 3, 4)] == [None, None, None, ("chat", 1)]
    assert [allowance.take(2, 4) for _ in range(2)] == [None, None]


def test_a_limit_slides() -> None:
    """Each question counts for its own minute."""
    clock = Clock()
    allowance = Allowance((2, 60.0), (99, 60.0), clock)
    granted = []
    for second in (0, 50, 59, 61, 109, 111):
        clock.now = float(second)
        granted.append(allowance.take(1, 11) is None)
    assert granted == [True, True, False, True, False, True]


def test_a_person_may_ask_fifteen_questions_a_minute() -> None:
    """The sixteenth is granted once the first is a minute old."""
    clock = Clock()
    allowance = Allowance(clock=clock)
    assert [allowance.take(chat, 11) for chat in range(16)] == [None] * 15 + [("person", 11)]
    clock.now = 59.9
    assert allowance.take(99, 11) == ("person", 11)
    clock.now = 60.0
    assert allowance.take(99, 11) is None


def test_in_a_chat_twenty_questions_a_minute_may_be_asked() -> None:
    """By however many people."""
    clock = Clock()
    allowance = Allowance(clock=clock)
    assert [allowance.take(1, person) for person in range(21)] == [None] * 20 + [("chat", 1)]
    clock.now = 59.9
    assert allowance.take(1, 99) == ("chat", 1)
    clock.now = 60.0
    assert allowance.take(1, 99) is None


def test_of_many_who_asked_the_oldest_are_forgotten() -> None:
    """So that the memory of a crowd is bounded: ten thousand people and chats together."""
    allowance = Allowance((1, 60.0), (9e9, 60.0), Clock())
    assert allowance.take(1, 0) is None
    for person in range(1, 9_999):
        allowance.take(1, person)
    assert allowance.take(1, 0) == ("person", 0)
    allowance.take(1, 9_999)
    assert allowance.take(1, 0) is None


def test_without_limits_all_is_granted() -> None:
    """A simulated Telegram lets people ask as they like."""
    allowance = no_allowance()
    assert {allowance.take(1, 11) for _ in range(1_000)} == {None}
