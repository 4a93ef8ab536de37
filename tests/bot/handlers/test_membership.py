"""The bot is added, muted, removed and blocked."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.application import build
from bot.memory import ProcessMemory
from bot.reply.welcome import HEARS_ALL, HEARS_LITTLE
from bot.settings import Settings
from bot.terminal.chats import Chat, User
from bot.terminal.members import ADMINISTRATOR, LEFT, MEMBER
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from tests.bot.handlers.conftest import ANA, KEY, Bookcase, Talk
from tests.bot.small import shelf

CARD = "/partner united kingdom"


@pytest.fixture
async def talk(memory: ProcessMemory) -> AsyncIterator[Talk]:
    """The bot, running; it is in no group yet."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    library = Bookcase(shelf())
    application = build(Settings(token=KEY), library, SimulatedRequest(server), memory=memory)
    async with running(server, application) as session:
        talk = Talk(session, library)
        talk.group.bot, talk.group.basic = LEFT, True
        yield talk


async def added(talk: Talk, status: str = MEMBER) -> list[str]:
    """Ana adds the bot to the group; gives what it said."""
    await talk.server.add_bot(ANA, talk.group, status)
    return [one.text for one in await talk.seen()]


@pytest.mark.parametrize("basic", [True, False])
@pytest.mark.parametrize(
    ("privacy", "status", "heard"),
    [
        (True, MEMBER, str(HEARS_LITTLE)),
        (False, MEMBER, str(HEARS_ALL)),
        (True, ADMINISTRATOR, str(HEARS_ALL)),
    ],
)
async def test_a_group_is_welcomed(talk: Talk, basic: bool, privacy: bool, status: str, heard: str) -> None:
    """Once, on being added, with what the bot can hear there."""
    talk.server.privacy, talk.group.basic = privacy, basic
    (said,) = await added(talk, status)
    assert heard in said
    assert await added(talk, MEMBER if status == ADMINISTRATOR else ADMINISTRATOR) == []


async def test_channels_and_private_chats_are_not_welcomed(talk: Talk) -> None:
    """Nobody reads it there."""
    await talk.server.remove_bot(ANA, talk.private)
    await talk.server.add_bot(ANA, talk.private)
    assert await talk.seen() == []


async def test_a_group_that_becomes_a_supergroup_is_not_welcomed_again(
    talk: Talk, memory: ProcessMemory
) -> None:
    """Settings and context go with it; only where the bot is added anew it says who it is."""
    await added(talk)
    await talk.say("/settings zone asia/tokyo", talk.group)
    await talk.say(CARD, talk.group)
    to = await talk.server.upgrade(ANA, talk.group)
    assert await talk.seen() == []
    assert len(memory.recall(to.id, datetime.now(UTC))) == 1
    (shown,) = await talk.say("/settings", to)
    assert "Time zone: Asia/Tokyo" in shown.text
    await talk.server.remove_bot(ANA, to)
    await talk.server.add_bot(ANA, to)
    assert len(await talk.seen()) == 1


@pytest.mark.parametrize("private", [True, False])
async def test_of_a_chat_that_removed_the_bot_nothing_is_kept(
    talk: Talk, memory: ProcessMemory, private: bool
) -> None:
    """Turns and settings are gone; another chat's stay."""
    await added(talk)
    chats = (talk.private, talk.group) if private else (talk.group, talk.private)
    for chat in chats:
        await talk.say("/settings zone asia/tokyo", chat)
        await talk.say(CARD, chat)
    gone, other = chats
    await talk.server.remove_bot(ANA, gone)
    await talk.server.add_bot(ANA, gone)
    await talk.seen()
    assert [len(memory.recall(chat.id, datetime.now(UTC))) for chat in (gone, other)] == [0, 1]
    assert [await zone(talk, chat) for chat in (gone, other)] == ["Asia/Jakarta", "Asia/Tokyo"]


async def zone(talk: Talk, chat: Chat) -> str:
    (shown,) = await talk.say("/settings", chat)
    return shown.text.partition("Time zone: ")[2].partition(",")[0]


async def test_a_muted_bot_tries_nothing(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    """No call fails and no line is logged; it answers as soon as it may."""
    await added(talk)
    await talk.server.mute_bot(ANA, talk.group)
    with caplog.at_level(logging.WARNING):
        for text in (CARD, "/settings", "/privacy", "@NotulisBot when was the first auksom?"):
            assert await talk.say(text, talk.group) == []
    assert caplog.records == []
    await talk.server.add_bot(ANA, talk.group)
    assert len(await talk.say(CARD, talk.group)) == 1


async def test_a_bot_that_was_muted_while_it_was_away_learns_it(
    talk: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    """One call fails, with one line in the log; then it is silent for a while."""
    await added(talk)
    talk.group.bot = "restricted"
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert await talk.say(CARD, talk.group) == []
    assert len(caplog.records) == 1


async def test_a_bot_that_is_added_without_the_word_says_nothing(
    talk: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    """Where it may not write there is no welcome, and no trouble."""
    with caplog.at_level(logging.WARNING):
        assert await added(talk, "restricted") == []
    assert caplog.records == []


async def test_a_person_who_blocked_the_bot_unseen_is_tidied_up(
    talk: Talk, memory: ProcessMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where an answer is refused because the bot was blocked, what was kept goes as well."""
    await talk.say(CARD)
    await talk.server.say(ANA, talk.private, CARD)
    talk.private.bot = "kicked"
    assert await talk.seen() == []
    assert memory.recall(talk.private.id, datetime.now(UTC)) == ()
