"""Three people who do whatever one can do in two groups, a topic, and chats with the bot."""

from __future__ import annotations

import logging
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import update

from bot.application import build
from bot.settings import Settings
from bot.terminal.chats import ANONYMOUS, Chat, Filed, Posted, User
from bot.terminal.inline import pick, type_inline
from bot.terminal.members import ADMINISTRATOR, LEFT, MEMBER
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import Session, running
from store.database import connect, writing
from store.importing import import_records
from store.library import Library
from store.migrations import upgrade
from store.packaged import digest_of
from store.tables import RevisionRow
from tests.bot.small import RECORDS, meeting

KEY = "1:only-for-tests"
PEOPLE = (
    User(11, "Ana", "ana", language="en"),
    User(12, "Ben", "ben", language="vi"),
    User(13, "Eve <b>", "eve", language="id"),
)
MAINTAINER = PEOPLE[0]
TODAY = date(2026, 12, 1)
MEETINGS = (
    *(meeting(number, f"{2021 + number}-03-0{number % 9 + 1}") for number in range(3, 14)),
    meeting(14, "2026-12-08", title="14th <b>Ministers</b> & Leaders' Meeting", acronym="<&>"),
    meeting(15, "2026-12-02", title="Twin", summary="<i>" * 50),
    meeting(16, "2027-01", title="Twin", id="twin", venue="A & B", highlights=("x" * 3000, "y & <z>" * 300)),
)
STATEMENT = """\
Joint Statement of the 17th ASEAN-UK Senior Officials' Meeting

London, 6 July 2026

The 17th ASEAN-UK Senior Officials' Meeting was held in London on 6 July 2026, chaired by H.E. Jenny Bates.
The Meeting discussed health. The next meeting will be held in 2027. https://news.example/17?a=1&b=2
"""
FILES = (("a.txt", STATEMENT.encode()), ("b.yaml", b"meetings: [1"), ("c.bin", b"\0\xff"))
OPENINGS = (
    f"/add {STATEMENT}",
    "/add",
    "/edit twin",
    "/edit 2nd ASEAN-UK Senior Officials' Meeting",
    "/edit united kingdom",
    "/remove 13th ASEAN-UK Senior Officials' Meeting",
    "/remove MPAC 2025",
    "/stats",
    "/settings",
    "/follow health",
    "/following",
    "/unfollow",
    "/meeting 1st ASEAN-UK Senior Officials' Meeting",
    "/meeting AUKSOM",
    "/partner united kingdom",
    "/calendar united kingdom",
    "/timeline twin",
    "/find health",
    "when was the first ASEAN-UK Senior Officials' Meeting?",
    "which meetings were there with the united kingdom",
    "/privacy",
    "/forget",
)
VALUES = (
    "7 July 2022",
    "https://news.example/som?a=1&b=2",
    "Peace <Palace> & more",
    "Venue: Peace Palace",
    "Date: 6 July",
    "3",
    STATEMENT,
    "People: Jenny Bates, Director-General (chair); <i>",
)
# What Telegram may refuse: where the bot may not speak, and what is there no more or came to nothing.
EXPECTED = (
    "bot was blocked by the user",
    "bot was kicked from the supergroup chat",
    "not enough rights to send text messages",
    "message is not modified",
    "message to edit not found",
    "there is no text in the message to edit",  # a file makes room for a text
    "message to delete not found",
    "message to be replied not found",
    "message can't be deleted",
    "query is too old",
)
Act = tuple[str, int, int, int, int]


class Errors(logging.Handler):
    """What was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


class Wire(SimulatedRequest):
    """Notes each call that Telegram refuses for what is in it."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self.refused: list[str] = []

    async def do_request(self, url: str, *given: Any, **named: Any) -> tuple[int, bytes]:
        status, body = await super().do_request(url, *given, **named)
        said = body.decode(errors="replace") if status != 200 else ""
        if said and not any(one in said for one in EXPECTED):
            self.refused.append(f"{url.rpartition('/')[2]}: {said}")
        return status, body


async def shelved(file: Path) -> None:
    """Make a database that holds the small catalogue, and is taken for one with all that is packaged."""
    engine = connect(f"sqlite:///{file}")
    await upgrade(engine.url)
    await import_records(engine, (*RECORDS, *MEETINGS))
    async with writing(engine) as connection:
        await connection.execute(update(RevisionRow).values(packaged=digest_of()))
    await engine.dispose()


@dataclass
class World:
    """The people and the chats; one of the people may write anonymously, one is the bot's maintainer."""

    session: Session
    library: Library
    texts: Sequence[str]
    forged: Sequence[str]
    groups: list[Chat] = field(default_factory=list)
    days: int = 0

    @property
    def server(self) -> Server:
        return self.session.server

    async def do(self, act: Act) -> None:
        what, who, where, which, more = act
        person = PEOPLE[who % 3]
        chat = self.server.private(person) if where == 3 else self.groups[where % 2]
        speaker = ANONYMOUS if who == 3 and not chat.private else person
        at = _At(person, speaker, chat, 5 if where == 2 else None, which, more)
        await getattr(self, what)(at)
        if what == "upgrade" and chat.basic:
            self.groups[where % 2] = await self.server.upgrade(person, chat)

    async def say(self, at: _At) -> None:
        await self.server.say(at.speaker, at.chat, at.of(self.texts), thread=at.thread)

    async def reply(self, at: _At) -> None:
        """To the latest messages rather than to the first."""
        to = at.message(at.more)
        await self.server.say(at.speaker, at.chat, at.of(self.texts), to.id if to else None, at.thread)

    async def edit(self, at: _At) -> None:
        own = [one for one in at.messages if not one.sender.is_bot and not one.file and one.text]
        if own:
            await self.server.edit(at.chat, own[-1 - at.more % len(own)], at.of(self.texts))

    async def work(self, at: _At) -> None:
        """Something with several steps: buttons pressed one after the other, now and then a text in reply."""
        person = MAINTAINER if at.more % 3 else at.person
        chat = self.server.private(person) if at.chat.private else at.chat
        await self.server.say(person, chat, at.of(OPENINGS), thread=at.thread)
        for step in range(3 + at.which % 5):
            await self.session.settle()
            bearing = [one for one in chat.messages.values() if one.keyboard]
            chosen = at.which // 7 + at.more // 3 + step * (1 + at.more % 4)
            if not bearing:
                return
            if chosen % 5 == 4:
                text = VALUES[chosen % len(VALUES)]
                await self.server.say(person, chat, text, bearing[-1].id, at.thread)
            else:
                data = bearing[-1].buttons[chosen % len(bearing[-1].buttons)]["callback_data"]
                await self.server.press(person, chat, bearing[-1], data)

    async def attach(self, at: _At) -> None:
        name, content = at.of(
            (("a.txt", STATEMENT.encode()), ("b.yaml", b"meetings: [1"), ("c.bin", b"\0\xff"))
        )
        await self.server.attach(
            at.speaker, at.chat, Filed(name, content), ("/add", "", "lunch")[at.more % 3]
        )

    async def press(self, at: _At) -> None:
        """Once or twice."""
        bearing = [one for one in at.messages if one.keyboard]
        if bearing:
            message = bearing[-1 - at.more % min(len(bearing), 4)]
            for _ in range(1 + at.more % 2):
                await self.server.press(at.person, at.chat, message, at.of(message.buttons)["callback_data"])

    async def forge(self, at: _At) -> None:
        """What no button of a message says, said by one."""
        bearing = [one for one in at.messages if one.keyboard]
        if bearing:
            await self.server.press(at.person, at.chat, bearing[-1], at.of(self.forged))

    async def type(self, at: _At) -> None:
        """Behind the bot's name in any chat; what is offered is posted, its buttons are there to press."""
        typed = await type_inline(
            self.server, at.person, at.chat, at.of(self.texts), ("", "1", "x")[at.more % 3]
        )
        await self.session.settle()
        assert typed.results is not None
        if typed.results:
            picked = typed.results[at.more % len(typed.results)]
            await pick(self.server, at.person, at.chat, picked)
            chosen = {"result_id": picked["id"], "from": at.person.to_json(), "query": "x"}
            await self.server._update("chosen_inline_result", chosen)

    async def bot(self, at: _At) -> None:
        """The bot is removed or blocked, muted, made an administrator, added or unblocked."""
        if at.which % 4 == 0:
            await self.server.remove_bot(at.person, at.chat)
        elif at.which % 4 == 1 and not at.chat.private:
            await self.server.mute_bot(at.person, at.chat)
        else:
            status = ADMINISTRATOR if at.which % 4 == 2 and not at.chat.private else MEMBER
            await self.server.add_bot(at.person, at.chat, status)

    async def join(self, at: _At) -> None:
        """Somebody becomes an administrator or member, or leaves."""
        at.chat.appoint(at.person, at.of((ADMINISTRATOR, MEMBER, LEFT)))

    async def morning(self, at: _At) -> None:
        """A day or some days later what is followed is told; meanwhile a meeting was put off."""
        rounds, library = self.session.application.rounds, self.library
        assert rounds is not None
        self.days += 1 + at.which % 3
        if at.more % 2:
            changed = meeting(1, f"2022-07-0{self.days % 9 + 1}", venue="<Lancaster> & House")
            await import_records(library.engine, [changed])
            await library._catch_up()
        moment = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC) + timedelta(days=self.days)
        await rounds.go(moment)

    async def upgrade(self, at: _At) -> None:
        """A group becomes a supergroup: done where the groups are known by their numbers."""


_DONE = (
    *("say", "reply", "edit", "work", "attach", "press", "forge"),
    *("type", "bot", "join", "morning", "upgrade"),
)
ACTS = (*_DONE, "say", "say", "press", "work", "work")
"""What is done, as often as it shall be."""


@dataclass(frozen=True)
class _At:
    """Who does something where, in which topic; two numbers choose what."""

    person: User
    speaker: User
    chat: Chat
    thread: int | None
    which: int
    more: int

    @property
    def messages(self) -> list[Posted]:
        return list(self.chat.messages.values())

    def of(self, things: Sequence[Any]) -> Any:
        return things[self.which % len(things)]

    def message(self, number: int) -> Posted | None:
        """One of the latest messages."""
        messages = self.messages
        return messages[-1 - number % min(len(messages), 6)] if messages else None


@asynccontextmanager
async def crowd(file: Path, texts: Sequence[str], forged: Sequence[str]) -> AsyncIterator[tuple[World, Wire]]:
    """The bot over a copy of a database, in two groups that are no supergroups yet."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    copy = file.with_name("copy.sqlite3")
    for old in file.parent.glob("copy.sqlite3*"):
        old.unlink()
    shutil.copy(file, copy)
    wire = Wire(server)
    async with Library.open(f"sqlite:///{copy}", poll=60.0) as library:
        settings = Settings(token=KEY, maintainers=(MAINTAINER.id,))
        application = build(settings, library, wire, today=lambda: TODAY)
        async with running(server, application) as session:
            world = World(session, library, texts, forged)
            for person in PEOPLE:
                server.private(person)
            for title in ("Secretariat", "Delegation <&>"):
                group = server.group(title)
                group.basic = True
                world.groups.append(group)
            yield world, wire


async def done(sequence: Sequence[Act], file: Path, texts: Sequence[str], forged: Sequence[str]) -> list[str]:
    """What was logged as an error or refused by Telegram while all was done, some of it at once; and presses
    that nobody answered."""
    errors = Errors()
    logging.getLogger().addHandler(errors)
    try:
        async with crowd(file, texts, forged) as (world, wire):
            for number, act in enumerate(sequence):
                await world.do(act)
                if number % 3:
                    await world.session.settle()
            await world.session.settle()
            left = [number for number, press in world.server.presses.items() if not press.answered]
    finally:
        logging.getLogger().removeHandler(errors)
    return [*errors.said, *wire.refused, *(f"Press {number} was not answered." for number in left)]
