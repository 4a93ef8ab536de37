"""Who speaks in a chat: people, chats that speak for people, and other bots."""

from __future__ import annotations

from telegram import Message as Received

IN_A_ROW = 2
"""So many messages of other bots are answered one after the other, then a person must speak first."""
_CHATS = 1_000


def person_of(received: Received) -> int | None:
    """The number of whoever wrote; none where a chat speaks, behind which there may be anybody."""
    return received.from_user.id if received.from_user and not received.sender_chat else None


def speaker_of(received: Received) -> int:
    """The number of whoever or whatever wrote: a person, or the chat that speaks."""
    speaker = received.sender_chat or received.from_user
    return speaker.id if speaker else 0


def speaks_as_group(received: Received) -> bool:
    """Whether an administrator wrote anonymously: only they may speak as the group itself."""
    return received.sender_chat is not None and received.sender_chat.id == received.chat_id


def is_bot(received: Received) -> bool:
    """Whether another bot wrote. Anonymous administrators and channels bear a bot's name, and are people."""
    return received.from_user is not None and received.from_user.is_bot and not received.sender_chat


class Rounds:
    """Counts what bots said to this one since a person spoke, chat by chat."""

    def __init__(self) -> None:
        self._chats: dict[int, int] = {}

    def person_spoke(self, chat: int) -> None:
        """A person wrote something in the chat."""
        self._chats.pop(chat, None)

    def may_answer(self, chat: int) -> bool:
        """Whether one more message of a bot is answered; counts it."""
        said = self._chats.pop(chat, 0)
        if len(self._chats) >= _CHATS:
            del self._chats[next(iter(self._chats))]
        self._chats[chat] = said + 1
        return said < IN_A_ROW
