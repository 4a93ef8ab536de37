from __future__ import annotations

from bot.presence import MUTED_FOR, REFUSED_FOR, Presence


class Clock:
    """A clock that stands until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_muted_chat_is_tried_again_in_time() -> None:
    """After an hour, or the time given, for rights change without a word; other chats are not touched."""
    clock = Clock()
    presence = Presence(clock)
    presence.mute(1)
    presence.mute(2, REFUSED_FOR)
    assert [presence.may_speak(chat) for chat in (1, 2, 3)] == [False, False, True]
    clock.now += REFUSED_FOR
    assert [presence.may_speak(chat) for chat in (1, 2)] == [False, True]
    clock.now += MUTED_FOR
    assert presence.may_speak(1)


def test_a_chat_where_the_bot_may_speak_again_is_spoken_in() -> None:
    """The word of Telegram counts at once."""
    presence = Presence()
    presence.mute(1)
    presence.unmute(1)
    assert presence.may_speak(1)
