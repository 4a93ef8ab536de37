from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.answer.answer import Fact
from bot.application import build
from bot.desk import Desk, Message, Taken
from bot.memory import ProcessMemory
from bot.reading.follow_ups.context import Context
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted, User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import Session, running
from tests.bot.small import SOM_1, SmallShelf, shelf

KEY = "1:only-for-tests"
ANA, BEN = User(11, "Ana", "ana"), User(12, "Ben", "ben")


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
