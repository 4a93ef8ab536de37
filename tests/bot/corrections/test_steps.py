"""What is being reported where, as long as somebody is at it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.corrections.steps import KEPT_FOR, Step, Steps
from bot.texts.text import speaking
from store.kinds import Kind, Ref

UK = Ref(Kind.PARTNER, "united-kingdom")
NOW = datetime(2026, 1, 15, 12, tzinfo=UTC)
CHAT, OTHER = 1, 2


def step(person: int = 7, at: datetime = NOW) -> Step:
    return Step(person, UK, at)


def opened(*asking: int, chat: int = CHAT) -> Steps[Step]:
    steps: Steps[Step] = Steps()
    for one in asking:
        steps.put(chat, one, step(one))
    return steps


def test_a_step_is_found_by_the_message_that_asks() -> None:
    """In its chat alone."""
    steps = opened(10, 11)
    assert steps.get(CHAT, 10, NOW) == step(10)
    assert steps.get(CHAT, 12, NOW) is None
    assert steps.get(OTHER, 10, NOW) is None


def test_a_step_is_kept_for_half_an_hour() -> None:
    """No second longer."""
    steps = opened(10)
    assert timedelta(minutes=30) == KEPT_FOR
    assert steps.get(CHAT, 10, NOW + KEPT_FOR) is not None
    assert steps.get(CHAT, 10, NOW + KEPT_FOR + timedelta(seconds=1)) is None


def test_the_latest_of_a_chat_is_the_last_put_that_still_waits() -> None:
    """What is put anew is the latest; what is too old is none, nor is another chat's."""
    steps = opened(10, 11)
    steps.put(OTHER, 20, step())
    assert steps.last(CHAT, NOW) == 11
    steps.put(CHAT, 10, step())
    assert steps.last(CHAT, NOW) == 10
    steps.put(CHAT, 12, step(at=NOW - KEPT_FOR - timedelta(seconds=1)))
    assert steps.last(CHAT, NOW) == 10
    assert steps.last(CHAT, NOW + timedelta(hours=1)) is None


def test_what_is_dropped_is_waited_for_no_longer() -> None:
    """One message's step, or all of the chat."""
    steps = opened(10, 11, 12)
    steps.put(OTHER, 10, step())
    steps.drop(CHAT, 10)
    assert steps.get(CHAT, 10, NOW) is None
    assert steps.get(CHAT, 11, NOW) is not None
    steps.drop(CHAT)
    assert steps.last(CHAT, NOW) is None
    assert steps.last(OTHER, NOW) == 10


def test_a_thousand_are_kept_and_the_oldest_make_room() -> None:
    """One that is put again is not the oldest any more."""
    steps = opened(*range(1000))
    steps.put(CHAT, 0, step())
    assert steps.get(CHAT, 1, NOW) is not None
    steps.put(CHAT, 1000, step())
    assert steps.get(CHAT, 1, NOW) is None
    assert steps.get(CHAT, 0, NOW) is not None
    assert steps.get(CHAT, 2, NOW) is not None


def test_a_step_goes_on_in_the_language_in_which_it_began() -> None:
    with speaking("vi"):
        begun = step()
    assert begun.language == "vi"
    assert step().language == "en"


def test_what_is_left_is_answered_by_replies_alone() -> None:
    """Until it is asked anew; other chats wait on."""
    steps = opened(10, 11)
    steps.put(OTHER, 20, step())
    steps.leave(CHAT)
    assert steps.last(CHAT, NOW) is None
    assert steps.get(CHAT, 11, NOW) == step(11)
    assert steps.last(OTHER, NOW) == 20
    steps.put(CHAT, 10, step())
    assert steps.last(CHAT, NOW) == 10
