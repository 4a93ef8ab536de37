"""The simulated Telegram's state: chats, people, and the updates that wait for the bot."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.terminal.chats import ANONYMOUS, Chat, Filed, Json, Posted, User
from bot.terminal.entities import find_entities
from bot.terminal.markup import utf16_length
from bot.terminal.members import ADMINISTRATOR, LEFT, MEMBER, MUTED, PRESENT, REMOVED, member_json

MESSAGE_LENGTH = 4096
# How long a pressed button waits for its answer, in seconds.
FRESH = 15.0


@dataclass(frozen=True, slots=True)
class Event:
    """What people see: the bot ``sent``, ``edited`` or ``deleted`` a message, or a ``notice`` pops up."""

    what: str
    chat: Chat
    message: Posted | None = None
    text: str = ""


@dataclass(slots=True)
class Press:
    """A pressed button, and whether the bot has answered it."""

    chat: Chat
    at: float
    answered: bool = False


@dataclass(slots=True)
class Typed:
    """What somebody types after the bot's name, and what was offered for it: None where nothing was yet.

    ``personal``: it is given out to nobody else. ``private`` stands on a button that opens the private chat
    with ``/start start``.
    """

    chat: Chat
    at: float
    results: list[Json] | None = None
    next_offset: str = ""
    cache_time: int = 300
    personal: bool = False
    private: str = ""
    start: str = ""


@dataclass(slots=True)
class Server:
    """Telegram for one bot; with ``privacy`` it sees no group talk that is not for it."""

    token: str
    bot: User
    privacy: bool = False
    clock: Callable[[], float] = time.time
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    typed: dict[str, Typed] = field(default_factory=dict)
    posted: dict[str, tuple[Chat, Posted]] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    pending: list[Json] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    last_update: int = 0
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def now(self) -> int:
        """The time in whole seconds, as messages bear it."""
        return int(self.clock())

    def private(self, person: User) -> Chat:
        """The person's private chat with the bot."""
        return self.chats.setdefault(person.id, Chat(person.id, person=person))

    def group(self, title: str) -> Chat:
        """The group of that title, founded when there is none."""
        for chat in self.chats.values():
            if chat.title == title:
                return chat
        chat = Chat(-1_000_000_000_001 - len(self.chats), title=title)
        self.chats[chat.id] = chat
        return chat

    async def say(
        self, person: User, chat: Chat, text: str, reply_to: int | None = None, thread: int | None = None
    ) -> Posted:
        """Somebody sends a text, to a topic of the chat where one is given.

        Raises ValueError when Telegram would not let them.
        """
        text = _typed(text)
        if reply_to is not None and reply_to not in chat.messages:
            raise ValueError(f"There is no message {reply_to} to reply to.")
        if person != ANONYMOUS:
            chat.enter(person)
        message = chat.post(person, self.now, text, find_entities(text))
        message.reply_to, message.thread = reply_to, thread
        if self._delivered(chat, message):
            await self._update("message", chat.message_json(message))
        return message

    async def attach(
        self, person: User, chat: Chat, file: Filed, caption: str = "", thread: int | None = None
    ) -> Posted:
        """Somebody sends a file, with words below it."""
        if person != ANONYMOUS:
            chat.enter(person)
        caption = caption.strip()
        message = chat.post(person, self.now, caption, find_entities(caption))
        message.file, message.thread = file, thread
        if self._delivered(chat, message):
            await self._update("message", chat.message_json(message))
        return message

    def file(self, number: str) -> Filed | None:
        """The file of that id."""
        of, _, at = number.partition(".")
        if not (of.removeprefix("-").isdecimal() and at.isdecimal()):
            return None
        chat = self.chats.get(int(of))
        message = chat.messages.get(int(at)) if chat else None
        return message.file if message else None

    async def edit(self, chat: Chat, message: Posted, text: str) -> None:
        """Somebody changes what they sent; nothing happens when it stays the same."""
        text = _typed(text)
        if text == message.text:
            return
        message.text, message.entities, message.edit_date = text, find_entities(text), self.now
        if self._delivered(chat, message):
            await self._update("edited_message", chat.message_json(message))

    async def press(self, person: User, chat: Chat, message: Posted, data: str) -> str:
        """Somebody presses a button that bears ``data``; gives the id of the callback query."""
        query = str(len(self.presses) + 1)
        self.presses[query] = Press(chat, self.clock())
        sent: Json = {
            "id": query,
            "from": person.to_json(),
            "chat_instance": str(chat.id),
            "data": data,
        }
        if message.inline_id is None:
            sent["message"] = chat.message_json(message)
        else:
            sent["inline_message_id"] = message.inline_id
        await self._update("callback_query", sent)
        return query

    async def add_bot(self, by: User, chat: Chat, status: str = MEMBER) -> None:
        """Somebody adds the bot to a group, or makes something else of it; in private unblocks it."""
        chat.enter(by)
        await self._bot_becomes(by, chat, status)

    async def remove_bot(self, by: User, chat: Chat) -> None:
        """Somebody removes the bot from a group, or blocks it."""
        await self._bot_becomes(by, chat, REMOVED)

    async def mute_bot(self, by: User, chat: Chat) -> None:
        """Somebody takes the bot's right to send messages."""
        await self._bot_becomes(by, chat, MUTED)

    async def upgrade(self, by: User, chat: Chat) -> Chat:
        """A basic group becomes a supergroup, which has another id; gives that."""
        to = Chat(-1_000_000_000_001 - len(self.chats), title=chat.title, people=dict(chat.people), bot=LEFT)
        self.chats[to.id] = to
        await self._bot_becomes(by, to, chat.bot)
        old, new = chat.post(by, self.now, "", []), to.post(ANONYMOUS, self.now, "", [])
        await self._update("message", chat.message_json(old) | {"migrate_to_chat_id": to.id})
        await self._update("message", to.message_json(new) | {"migrate_from_chat_id": chat.id})
        chat.bot, chat.title = LEFT, None
        return to

    async def _bot_becomes(self, by: User, chat: Chat, status: str) -> None:
        was, chat.bot = chat.bot, status
        if was == status:
            return
        bot = self.bot.to_json()
        change = {
            "chat": chat.to_json(),
            "from": by.to_json(),
            "date": self.now,
            "old_chat_member": member_json(bot, was),
            "new_chat_member": member_json(bot, status),
        }
        await self._update("my_chat_member", change)

    async def collected(self) -> None:
        """Wait until the bot has fetched every update and come back for more."""
        async with self.changed:
            await self.changed.wait_for(lambda: not self.pending)

    async def _update(self, kind: str, content: Json) -> None:
        """Put an update among those that wait, if its kind is asked for."""
        if self.allowed and kind not in self.allowed:
            return
        async with self.changed:
            self.last_update += 1
            self.pending.append({"update_id": self.last_update, kind: content})
            self.changed.notify_all()

    def _delivered(self, chat: Chat, message: Posted) -> bool:
        """Whether the bot gets to see a message: with privacy, commands and replies to it alone."""
        if chat.bot not in PRESENT:
            return False
        if chat.private or not self.privacy or chat.bot == ADMINISTRATOR:
            return True
        answered = chat.messages.get(message.reply_to or 0)
        if answered and answered.sender == self.bot:
            return True
        command = next(iter(message.text.split()), "")
        return any(
            entity["type"] == "bot_command" and entity["offset"] == 0 for entity in message.entities
        ) and command.partition("@")[2].lower() in ("", str(self.bot.username).lower())


def _typed(text: str) -> str:
    """A text as Telegram's apps send it; ValueError when there is nothing in it or too much."""
    text = text.strip()
    if not text:
        raise ValueError("Telegram sends no empty message.")
    if utf16_length(text) > MESSAGE_LENGTH:
        raise ValueError(f"Telegram sends at most {MESSAGE_LENGTH:,} characters in one message.")
    return text
