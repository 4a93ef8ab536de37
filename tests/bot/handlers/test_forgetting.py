"""/privacy and /forget from end to end."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.memory import ProcessMemory
from bot.reply.privacy import FORGOTTEN_GROUP, FORGOTTEN_PRIVATE, NOBODY
from bot.terminal.chats import ANONYMOUS, Chat
from tests.bot.handlers.conftest import ANA, BEN, Talk

CARD = "/partner united kingdom"


def people(memory: ProcessMemory, chat: Chat) -> list[int | None]:
    """Whose questions are remembered in a chat, the latest first."""
    return [turn.person for turn in memory.recall(chat.id, datetime.now(UTC))]


async def asked_everywhere(talk: Talk) -> None:
    """Ana asks in private and in the group, Ben in the group."""
    await talk.say(CARD)
    await talk.say(CARD, talk.group)
    await talk.server.say(BEN, talk.group, CARD)
    await talk.seen()


async def test_privacy_is_told(talk: Talk) -> None:
    """In private and in groups, to anybody."""
    (private,) = await talk.say("/privacy")
    await talk.server.say(BEN, talk.group, "@NotulisBot /privacy")
    (group,) = await talk.seen()
    assert private.text.startswith("What I keep\n")
    assert private.text != group.text


async def test_in_a_group_a_person_is_forgotten_there(talk: Talk, memory: ProcessMemory) -> None:
    """Others are still remembered, and the person elsewhere."""
    await asked_everywhere(talk)
    (said,) = await talk.say("/forget", talk.group)
    assert said.text == str(FORGOTTEN_GROUP)
    assert (people(memory, talk.group), people(memory, talk.private)) == ([BEN.id], [ANA.id])


async def test_in_private_all_of_a_person_is_forgotten(talk: Talk, memory: ProcessMemory) -> None:
    """The chat, its settings, and the person's questions in groups; others stay."""
    await asked_everywhere(talk)
    await talk.say("/settings zone asia/tokyo")
    (said,) = await talk.say("/forget")
    assert said.text == str(FORGOTTEN_PRIVATE)
    assert (people(memory, talk.group), people(memory, talk.private)) == ([BEN.id], [])
    (shown,) = await talk.say("/settings")
    assert "Time zone: Asia/Jakarta" in shown.text


async def test_the_settings_of_a_group_stay(talk: Talk) -> None:
    """Nobody can undo by /forget what administrators chose."""
    await talk.say("/settings zone asia/tokyo", talk.group)
    await talk.say("/forget", talk.group)
    (shown,) = await talk.say("/settings", talk.group)
    assert "Time zone: Asia/Tokyo" in shown.text


async def test_who_writes_as_the_group_is_nobody(talk: Talk, memory: ProcessMemory) -> None:
    """Nothing is kept of a person, and nobody's is removed."""
    await asked_everywhere(talk)
    await talk.server.say(ANONYMOUS, talk.group, "/forget")
    (said,) = await talk.seen()
    assert said.text == str(NOBODY)
    assert people(memory, talk.group) == [BEN.id, ANA.id]
