from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.memory import ProcessMemory
from bot.reading.follow_ups.context import Context
from bot.terminal.chats import Json
from tests.bot.handlers.conftest import Talk
from tests.bot.small import UK

SUPERGROUP = -1_009_000_000_000


@pytest.mark.parametrize("told", ["in the old chat", "in the new chat", "in both"])
async def test_a_group_that_becomes_a_supergroup_is_still_known(
    talk: Talk, memory: ProcessMemory, told: str
) -> None:
    """The turns of the group are those of the supergroup, whichever chat says so; nothing is sent."""
    (reply,) = await talk.say("/partner United Kingdom", talk.group)
    notices: list[Json] = [
        {"chat": {"id": talk.group.id, "type": "group"}, "migrate_to_chat_id": SUPERGROUP},
        {"chat": {"id": SUPERGROUP, "type": "supergroup"}, "migrate_from_chat_id": talk.group.id},
    ]
    for notice in {"in the old chat": notices[:1], "in the new chat": notices[1:]}.get(told, notices):
        await talk.server._update("message", {"message_id": 9, "date": 1_700_000_000, **notice})
    assert await talk.seen() == []
    now = datetime.now(UTC)
    (turn,) = memory.recall(SUPERGROUP, now)
    assert (turn.reply, turn.context) == (reply.id, Context("fact", refs=(UK,)))
    assert memory.recall(talk.group.id, now) == ()
