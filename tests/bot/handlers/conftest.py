from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.answer.answer import Fact
from bot.application import build
from bot.corrections import texts as reported
from bot.desk import Desk, Message, Taken
from bot.memory import ProcessMemory
from bot.reading.follow_ups.context import Context
from bot.settings import Settings
from bot.terminal.chats import Chat, Filed, Posted, User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import Session, running
from store import corrections
from store.corrections import Report
from store.database import reading
from store.kinds import Kind, Ref
from store.library import Library
from store.records import Meeting
from tests.bot.small import SOM_1, SmallShelf, shelf

KEY = "1:only-for-tests"
ANA, BEN = User(11, "Ana", "ana"), User(12, "Ben", "ben")
NEW = Ref(Kind.MEETING, "asean-uk-som-77")
EVE = User(13, "Eve", "eve")
SOM = Ref(Kind.MEETING, "asean-uk-som-1")
CARD = "/meeting 1st asean-uk som"
NEWS = "https://news.example/report?a=1&b=2"


@dataclass
class Bookcase:
    """A library whose shelf a test may replace."""

    shelf: SmallShelf


@dataclass
class Talk:
    """A conversation with the real Application on the simulated Telegram."""

    session: Session
    library: Bookcase
    notices: list[str] = field(default_factory=list)

    @property
    def server(self) -> Server:
        return self.session.server

    @property
    def private(self) -> Chat:
        return self.server.private(ANA)

    @property
    def group(self) -> Chat:
        return self.server.group("Secretariat")

    async def say(self, text: str, chat: Chat | None = None, reply_to: Posted | None = None) -> list[Posted]:
        """Ana says something; gives what the bot sent or changed."""
        await self.server.say(ANA, chat or self.private, text, reply_to.id if reply_to else None)
        return await self.seen()

    async def edit(self, message: Posted, text: str, chat: Chat | None = None) -> list[Posted]:
        await self.server.edit(chat or self.private, message, text)
        return await self.seen()

    async def press(self, message: Posted, caption: str) -> list[Posted]:
        """Ana presses the button of that caption."""
        data = next(button["callback_data"] for button in message.buttons if button["text"] == caption)
        return await self.press_data(message, data)

    async def press_data(
        self, message: Posted, data: str, chat: Chat | None = None, by: User = ANA
    ) -> list[Posted]:
        query = await self.server.press(by, chat or self.private, message, data)
        seen = await self.seen()
        assert self.server.presses[query].answered
        return seen

    async def seen(self) -> list[Posted]:
        events = await self.session.settle()
        self.notices += [event.text for event in events if event.what == "notice"]
        return [event.message for event in events if event.message and event.what in ("sent", "edited")]

    def asked(self, chat: Chat | None = None) -> Posted:
        """What Ana said last."""
        messages = (chat or self.private).messages.values()
        return next(one for one in reversed(messages) if one.sender == ANA)


@pytest.fixture
def memory() -> ProcessMemory:
    """What the bot remembers."""
    return ProcessMemory()


@pytest.fixture
async def talk(memory: ProcessMemory) -> AsyncIterator[Talk]:
    """The bot over the small catalogue, running; privacy mode is off."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    library = Bookcase(shelf())
    application = build(Settings(token=KEY), library, SimulatedRequest(server), memory=memory)
    async with running(server, application) as session:
        yield Talk(session, library)


ABOUT_SOM = Context("fact", refs=(SOM_1,), asked=("when",))


class Seen:
    """Stands in for the desk's free-text part: notes each message and answers with a fact."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def take(self, message: Message) -> Taken:
        self.messages.append(message)
        return Taken(Fact("Indeed.", (SOM_1,), ()), ABOUT_SOM)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """What reaches the desk."""
    noted = Seen()
    monkeypatch.setattr(Desk, "take", lambda _desk, message, _today: noted.take(message))
    return noted


@dataclass
class Maintained(Talk):
    """A talk with a bot on a database; Ana is its maintainer, Ben is not."""

    @property
    def kept(self) -> Library:
        assert isinstance(self.library, Library)
        return self.library

    def last(self, chat: Chat | None = None) -> Posted:
        messages = (chat or self.private).messages.values()
        return [one for one in messages if one.sender == self.server.bot][-1]

    async def attach(self, name: str, content: bytes, caption: str = "", chat: Chat | None = None) -> Posted:
        await self.server.attach(ANA, chat or self.private, Filed(name, content), caption)
        await self.seen()
        return self.last(chat)

    async def click(self, caption: str, message: Posted | None = None, by: User = ANA) -> None:
        message = message or self.last()
        data = next(one["callback_data"] for one in message.buttons if one["text"] == caption)
        await self.press_data(message, data, None, by)

    async def meeting(self, ref: Ref = NEW) -> Meeting | None:
        """The meeting in the newest revision of the database."""
        await self.kept._catch_up()
        found = self.kept.shelf.catalogue.get(ref)
        return found if isinstance(found, Meeting) else None

    async def trail(self, key: int) -> Report:
        async with reading(self.kept.engine) as connection:
            found = await corrections.find(connection, key)
        assert found is not None
        return found


@dataclass
class Counter(Talk):
    """A talk with a bot whose maintainer is Ben, on a database."""

    @property
    def kept(self) -> Library:
        assert isinstance(self.library, Library)
        return self.library

    @property
    def ben(self) -> Chat:
        return self.server.private(BEN)

    def last(self, chat: Chat) -> Posted:
        """What the bot sent last to a chat."""
        return [one for one in chat.messages.values() if one.sender == self.server.bot][-1]

    async def click(self, message: Posted, caption: str, by: User = ANA, chat: Chat | None = None) -> None:
        data = next(one["callback_data"] for one in message.buttons if one["text"] == caption)
        await self.press_data(message, data, chat, by)

    async def trail(self, key: int = 1) -> Report | None:
        async with reading(self.kept.engine) as connection:
            return await corrections.find(connection, key)

    async def report(self, field: str, *said: str, page: str = NEWS) -> Posted:
        """Ana reports a field of the meeting; gives what the maintainer gets."""
        (card,) = await self.say(CARD)
        await self.click(card, str(reported.WRONG))
        await self.click(self.last(self.private), str(reported.FIELDS[field]))
        for text in said:
            await self.say(text)
        if page:
            await self.say(page)
        else:
            await self.click(self.last(self.private), str(reported.NO_SOURCE))
        return self.last(self.ben)

    async def followed(self) -> Meeting:
        """The meeting in the newest revision of the database."""
        await self.kept._catch_up()
        return self.kept.shelf.catalogue.meetings[SOM.id]


@pytest.fixture
async def maintained(filled: Path, tmp_path: Path) -> AsyncIterator[Maintained]:
    file = tmp_path / "notulis.sqlite3"
    shutil.copy(filled, file)
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    async with Library.open(f"sqlite:///{file}", poll=60.0) as library:
        settings = Settings(token=KEY, maintainers=(ANA.id,))
        application = build(settings, library, SimulatedRequest(server))
        async with running(server, application) as session:
            yield Maintained(session, library)  # type: ignore[arg-type] # a library all the same


@pytest.fixture
async def counter(small_filled: Path, tmp_path: Path) -> AsyncIterator[Counter]:
    file = tmp_path / "notulis.sqlite3"
    shutil.copy(small_filled, file)
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    async with Library.open(f"sqlite:///{file}", poll=60.0) as library:
        settings = Settings(token=KEY, maintainers=(BEN.id,))
        application = build(settings, library, SimulatedRequest(server), memory=ProcessMemory())
        async with running(server, application) as session:
            counted = Counter(session, library)  # type: ignore[arg-type] # a library all the same
            server.private(BEN)
            server.private(EVE)
            yield counted
