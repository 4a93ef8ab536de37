"""Updates in hand: those of a chat one after the other, chats side by side, floods thinned out."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from telegram import Update

FEW = 5
"""So many waiting messages of one person in one chat are answered, the newest."""
MANY = 20
"""So many may wait in one chat, whoever wrote them: as many as a group may be sent in a minute."""

_log = logging.getLogger(__name__)

T = TypeVar("T")
Handle = Callable[[Update], Awaitable[None]]


@dataclass(slots=True)
class _Chat:
    """What waits in a chat, whose too many messages were left out, and the task that works it off."""

    waiting: deque[Update] = field(default_factory=deque)
    flooding: Update | None = None
    thinned: bool = False
    task: asyncio.Task[None] | None = None


class Intake:
    """Hands each update to ``handle``, and one that was left out to ``tell``, once for a flood.

    ``at_once`` gets each pressed button the moment it comes, whatever waits before it. ``done`` hears the
    number of each update that is over, however it ended, not of those that were broken off.
    """

    def __init__(
        self,
        handle: Handle,
        done: Callable[[int], None],
        *,
        tell: Handle | None = None,
        at_once: Handle | None = None,
    ) -> None:
        self._handle = handle
        self._done = done
        self._tell = tell
        self._at_once = at_once
        self._chats: dict[object, _Chat] = {}
        self._early: dict[int, asyncio.Task[None]] = {}
        self._working: dict[int, object] = {}

    def take(self, update: Update) -> None:
        """Put an update at the end of its chat's queue; returns at once."""
        if self._at_once is not None and update.callback_query is not None:
            task = asyncio.create_task(self._try(self._at_once(update), update))
            self._early[update.update_id] = task
            task.add_done_callback(lambda _: self._early.pop(update.update_id, None))
        key = _chat_of(update)
        chat = self._chats.setdefault(key, _Chat())
        if update.inline_query is not None:  # who types on waits for nothing typed before
            self._leave_out(chat)
        chat.waiting.append(update)
        self._thin(chat)
        if chat.task is None:
            chat.task = asyncio.create_task(self._work(key, chat))

    def floods(self, update: int) -> bool:
        """Whether an update in hand is of a chat that wants more than it may have."""
        chat = self._chats.get(self._working.get(update))
        return chat is not None and chat.thinned

    async def close(self, seconds: float) -> int:
        """Finish what is in hand, as far as the time allows; gives how many updates were broken off."""
        tasks = [chat.task for chat in self._chats.values() if chat.task]
        pending = (await asyncio.wait(tasks, timeout=seconds))[1] if tasks else set()
        left = sum(len(chat.waiting) for chat in self._chats.values()) + len(pending)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, *self._early.values(), return_exceptions=True)
        return left

    async def _work(self, key: object, chat: _Chat) -> None:
        while chat.waiting:
            if chat.flooding is not None:
                flood, chat.flooding = chat.flooding, None
                await self._say_so(flood)
            update = chat.waiting.popleft()
            self._working[update.update_id] = key
            try:
                await self._try(self._handle(update), update)
                if early := self._early.get(update.update_id):
                    await early
            finally:
                self._working.pop(update.update_id, None)
            self._done(update.update_id)
        del self._chats[key]

    async def _try(self, work: Awaitable[T], update: Update) -> T | None:
        try:
            return await work
        except Exception as error:  # noqa: BLE001 - one update that fails spoils no other
            told = {"update": update.update_id, "outcome": "failed"}
            _log.exception("Update %d failed (%s).", update.update_id, type(error).__name__, extra=told)
            return None

    async def _say_so(self, update: Update) -> None:
        if self._tell is not None:
            await self._try(self._tell(update), update)

    def _leave_out(self, chat: _Chat) -> None:
        while chat.waiting:
            self._done(chat.waiting.popleft().update_id)

    def _thin(self, chat: _Chat) -> None:
        """Leave out a person's oldest waiting messages where they are too many, then the chat's."""
        if len(chat.waiting) <= FEW:
            return
        said = [one for one in chat.waiting if not _is_of_the_chat(one)]
        of_person = Counter(map(_person_of, said))
        person, most = of_person.most_common(1)[0] if said else (None, 0)
        if most > FEW:
            out = next(one for one in said if _person_of(one) == person)
        elif len(said) > MANY:
            out = said[0]
        else:
            return
        chat.waiting.remove(out)
        chat.thinned = True
        if out.callback_query is None:
            chat.flooding = out
        self._done(out.update_id)


def _chat_of(update: Update) -> object:
    """What has an order of its own: a chat, a message posted inline, what somebody types, else an update."""
    chat, pressed, typed = update.effective_chat, update.callback_query, update.inline_query
    if chat:
        return chat.id
    if typed:
        return ("typed", typed.from_user.id)
    if pressed and pressed.inline_message_id:
        return ("inline", pressed.inline_message_id)
    return ("update", update.update_id)


def _is_of_the_chat(update: Update) -> bool:
    """Whether an update tells of the chat itself, which no flood may leave out."""
    message = update.message
    moved = message and (message.migrate_to_chat_id or message.migrate_from_chat_id)
    return bool(update.my_chat_member or moved)


def _person_of(update: Update) -> object:
    sender = update.effective_sender
    return sender.id if sender else None
