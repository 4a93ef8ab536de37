"""Buttons pressed in any order, twice at once, on old messages, and with data that nobody made."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.codes import code
from bot.application import build
from bot.memory import ProcessMemory
from bot.settings import Settings
from bot.terminal.chats import Chat, Posted, User
from bot.terminal.inline import pick, type_inline
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import Session, running
from store.kinds import Ref
from tests.bot.answer.world import TODAY, desk
from tests.bot.handlers.conftest import ANA, BEN, KEY, Bookcase
from tests.bot.small import SmallShelf

SAID = (
    "/help",
    "/partner",
    "/meeting",
    "/meeting asean-uk senior officials meeting",
    "/find uk",
    "list meetings with the uk",
    "meetings with canada or the uk not in london",
    "when was the first asean-uk som",
    "when was the asean-uk som",
    "and where?",
    "which meetings were virtual",
    "who chaired it",
    "how many meetings in 2022",
    "thanks",
)
TYPED = ("", "uk", "uk so", "canada", "when was the first asean-uk som", "zzzz")
REFS = [Ref(record.kind_, record.id) for record in desk().catalogue]
PARTS = st.sampled_from(("chairs", "documents", "sources", "people", "x"))
PAGES = st.sampled_from(("0", "1", "7", "99", "9999", "-1", "x", "²", ""))
LISTS = st.sampled_from(
    (
        "latest",
        "m.p.united-kingdom",
        "g.p.canada",
        "s.other",
        "k.fund",
        "w.s.uk-som",
        "n.member",
        "xm.pcanada",
    )
)
CODES = st.sampled_from([code(ref) for ref in REFS])
SHAPED = st.one_of(
    st.builds("c:{}".format, CODES),
    st.builds("p:{}:{}:{}".format, PARTS, PAGES, CODES),
    st.builds("l:{}:{}".format, PAGES, LISTS),
    st.builds("k:{}:{}:{}".format, PAGES, st.sampled_from(("00000000", "x", "")), LISTS),
    st.builds("d:{}".format, CODES),
    st.builds("f:{}:{}:{}".format, PAGES, st.sampled_from(("00000000", "x", "")), LISTS),
    st.builds("g:{}:{}".format, PAGES, CODES),
    st.builds("b:l:{}:{}".format, PAGES, LISTS),
    st.builds("q:{}".format, PAGES),
    st.builds("b:q:{}".format, PAGES),
    st.builds("o:{}".format, st.sampled_from(("0" * 24, "x", ""))),
)
ANYTHING = st.text(max_size=64).filter(lambda text: len(text.encode("utf-8", "surrogatepass")) <= 64)
FORGED = SHAPED | ANYTHING.map(lambda text: text.encode("utf-8", "replace").decode())


@dataclass(frozen=True)
class Step:
    """One thing that somebody does; ``what`` and numbers that choose among what there is."""

    what: str
    text: str = ""
    at: int = 0
    button: int = 0
    grouped: bool = False
    twice: bool = False


NUMBERS = st.integers(0, 30)
STEPS = st.lists(
    st.one_of(
        st.builds(Step, st.just("say"), st.sampled_from(SAID), grouped=st.booleans()),
        st.builds(
            Step, st.just("press"), at=NUMBERS, button=NUMBERS, grouped=st.booleans(), twice=st.booleans()
        ),
        st.builds(
            Step, st.just("press"), at=NUMBERS, button=NUMBERS, grouped=st.booleans(), twice=st.booleans()
        ),
        st.builds(Step, st.just("forge"), FORGED, at=NUMBERS, grouped=st.booleans()),
        st.builds(Step, st.just("type"), st.sampled_from(TYPED), at=NUMBERS, grouped=st.booleans()),
        st.builds(Step, st.sampled_from(("edit", "unsay")), st.sampled_from(SAID), grouped=st.booleans()),
        st.builds(Step, st.just("forget")),
    ),
    min_size=8,
    max_size=16,
)


BEGUN = (
    Step("say", "list meetings with the uk"),
    Step("say", "/meeting asean-uk senior officials meeting", grouped=True),
    Step("type", "uk"),
)
"""What there is to be pressed from the beginning."""


@dataclass(eq=False)
class Faults(logging.Handler):
    """What the bot complains of."""

    records: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record.getMessage())


@dataclass
class Play:
    """Steps done one after the other on a running bot."""

    session: Session
    memory: ProcessMemory
    notices: list[str] = field(default_factory=list)

    @property
    def server(self) -> Server:
        return self.session.server

    async def step(self, step: Step) -> None:
        chat = self.server.group("Secretariat") if step.grouped else self.server.private(ANA)
        text = f"@NotulisBot {step.text}" if step.grouped and step.what != "type" else step.text
        own = [one for one in chat.messages.values() if one.sender == ANA and one.via_bot is None]
        match step.what:
            case "say":
                await self.server.say(ANA, chat, text)
            case "edit" if own:
                await self.server.edit(chat, own[-1], text)
            case "unsay" if own:
                del chat.messages[own[-1].id]
            case "forget":
                self.memory.__init__()  # type: ignore[misc] # as after a restart without a database
            case "type":
                typed = await type_inline(self.server, ANA, chat, text)
                await self.seen()
                assert typed.results is not None
                if typed.results:
                    await pick(self.server, ANA, chat, typed.results[step.at % len(typed.results)])
            case "press" | "forge":
                await self.press(chat, step)
        await self.seen()

    async def press(self, chat: Chat, step: Step) -> None:
        bearing = [one for one in chat.messages.values() if one.keyboard or step.what == "forge"]
        if not bearing:
            return
        message: Posted = bearing[-1 - step.at % len(bearing)]
        if step.what == "forge":
            data = step.text
        else:
            data = str(message.buttons[step.button % len(message.buttons)]["callback_data"])
        who: tuple[User, ...] = (ANA, BEN) if step.twice else (BEN,)
        pressed = [await self.server.press(one, chat, message, data) for one in who]
        await self.seen()
        assert all(self.server.presses[one].answered for one in pressed)

    async def seen(self) -> None:
        events = await self.session.settle()
        self.notices += [event.text for event in events if event.what == "notice"]


async def play(steps: list[Step]) -> list[str]:
    """Do some steps; gives what people were told when a press led nowhere."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    memory = ProcessMemory()
    library = Bookcase(SmallShelf(desk().catalogue, desk().matcher))
    application = build(
        Settings(token=KEY), library, SimulatedRequest(server), memory=memory, today=lambda: TODAY
    )
    async with running(server, application) as session:
        played = Play(session, memory)
        for step in (*BEGUN, *steps):
            await played.step(step)
    return played.notices


KNOWN = {
    "That record is no longer in the catalogue.",
    "I no longer know what this list was an answer to: please ask again.",
    "I no longer read that question so: please ask again.",
    "I do not know this button any more: please ask again.",
}


def check(steps: list[Step]) -> None:
    """Fail if the bot complains of anything, or says what it should not."""
    faults = Faults()
    logger = logging.getLogger("bot")
    logger.addHandler(faults)
    try:
        notices = asyncio.run(play(steps))
    finally:
        logger.removeHandler(faults)
    assert faults.records == []
    assert set(notices) <= KNOWN


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_whatever_is_pressed_nothing_fails(steps: list[Step]) -> None:
    """Each press is answered, by a sentence of a few where it leads nowhere; the log has no complaint."""
    check(steps)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.builds(Step, st.just("forge"), FORGED, at=NUMBERS), min_size=25, max_size=40))
def test_data_that_nobody_made_does_no_harm(steps: list[Step]) -> None:
    """Up to 64 bytes of any text, and all that looks like data of ours, on messages in chats and inline."""
    check(steps)
