"""Whatever people do in whatever order, the bot fails at nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.application import build
from bot.memory import ProcessMemory
from bot.settings import Settings
from bot.terminal.chats import ANONYMOUS, Chat, Posted, User
from bot.terminal.members import ADMINISTRATOR, MEMBER
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import Session, running
from tests.bot.handlers.conftest import KEY, Bookcase
from tests.bot.small import shelf

PEOPLE = (User(11, "Ana", "ana"), User(12, "Ben", "ben"), User(13, "Eve <b>", "eve"))
TEXTS = (
    "/partner united kingdom",
    "/meeting nonesuch <b>&",
    "/programme",
    "/help@NotulisBot",
    "/unknown",
    "/settings",
    "/settings zone asia/tokyo",
    "/settings quiet 0-23:59",
    "/settings quiet off",
    "/settings previews on",
    "/settings zone <i>",
    "/delete",
    "/privacy",
    "/forget",
    "/delete@NotulisBot",
    "when was the first ASEAN-UK Senior Officials' Meeting?",
    "@NotulisBot and where?",
    "lunch?",
)
FORGED = ("s:", "s:zone:x", "c:", "c:m.none", "l:0:x", "q:99999", "p:x:1:y", "\ud83c\udf0a" * 9)
ACTS = ("say", "say", "say", "reply", "reply", "edit", "press", "press", "forge", "bot", "person", "upgrade")
Act = tuple[str, int, int, int, int]
acts = st.tuples(
    st.sampled_from(ACTS), st.integers(0, 3), st.integers(0, 3), st.integers(0, 30), st.integers(0, 30)
)


class Errors(logging.Handler):
    """What was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


@dataclass
class World:
    """Three people, one of whom may write anonymously, in two groups, a topic of one, and private chats."""

    session: Session
    groups: list[Chat] = field(default_factory=list)

    @property
    def server(self) -> Server:
        return self.session.server

    async def do(self, act: Act) -> None:
        what, who, where, which, more = act
        person = PEOPLE[who % 3]
        chat = self.server.private(person) if where == 3 else self.groups[where % 2]
        speaker = ANONYMOUS if who == 3 and not chat.private else person
        thread = 5 if where == 2 else None
        text = TEXTS[which % len(TEXTS)]
        messages = list(chat.messages.values())
        chosen = messages[more % len(messages)] if messages else None
        if what == "say" or chosen is None:
            await self.server.say(speaker, chat, text, thread=thread)
        elif what == "reply":
            await self.server.say(speaker, chat, text, chosen.id, thread)
        elif what == "edit" and not chosen.sender.is_bot:
            await self.server.edit(chat, chosen, text)
        elif what in ("press", "forge"):
            await self._press(person, chat, messages, which, forged=what == "forge")
        elif what == "bot":
            await self._change(person, chat, which)
        elif what == "person":
            chat.appoint(person, (ADMINISTRATOR, MEMBER, "left")[which % 3])
        elif what == "upgrade" and chat.basic:
            self.groups[where % 2] = await self.server.upgrade(person, chat)

    async def _press(
        self, person: User, chat: Chat, messages: Sequence[Posted], which: int, *, forged: bool
    ) -> None:
        bearing = [one for one in messages if one.keyboard]
        if not bearing:
            return
        message = bearing[which % len(bearing)]
        button = message.buttons[which % len(message.buttons)]
        data = FORGED[which % len(FORGED)] if forged else button["callback_data"]
        for _ in range(1 + which % 2):
            await self.server.press(person, chat, message, data)

    async def _change(self, by: User, chat: Chat, which: int) -> None:
        if which % 4 == 0:
            await self.server.remove_bot(by, chat)
        elif which % 4 == 1 and not chat.private:
            await self.server.mute_bot(by, chat)
        else:
            status = ADMINISTRATOR if which % 4 == 2 and not chat.private else MEMBER
            await self.server.add_bot(by, chat, status)


async def done(sequence: Sequence[Act]) -> list[str]:
    """The errors that were logged while all of it was done, some of it at once."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    application = build(
        Settings(token=KEY), Bookcase(shelf()), SimulatedRequest(server), memory=ProcessMemory()
    )
    errors = Errors()
    logging.getLogger().addHandler(errors)
    try:
        async with running(server, application) as session:
            world = World(session)
            for title in ("Secretariat", "Delegation"):
                group = server.group(title)
                group.basic = True
                world.groups.append(group)
            for number, act in enumerate(sequence):
                await world.do(act)
                if number % 3:
                    await session.settle()
            await session.settle()
            pressed = [press for press in server.presses.values() if not press.answered]
            assert pressed == []
    finally:
        logging.getLogger().removeHandler(errors)
    return errors.said


@settings(max_examples=60)
@given(st.lists(acts, min_size=5, max_size=25))
def test_nothing_that_people_do_is_an_error(sequence: list[Act]) -> None:
    """Messages, replies, edits, presses, comings and goings: presses are answered, no error is logged."""
    assert asyncio.run(done(sequence)) == []
