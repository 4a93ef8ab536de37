"""/delete from end to end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.memory import ProcessMemory
from bot.reply.removal import HOW, NO_LONGER_YOURS, NOT_YOURS, TOO_OLD
from bot.terminal.chats import ANONYMOUS, Posted, User
from bot.terminal.members import ADMINISTRATOR
from tests.bot.handlers.conftest import ANA, BEN, Talk

CARD = "/partner united kingdom"
EVE = User(13, "Eve", "eve")


async def answered(talk: Talk, by: User = BEN) -> Posted:
    """What the bot answered to somebody in the group, which Ana owns."""
    await talk.say("hello", talk.group)
    await talk.server.say(by, talk.group, CARD)
    (reply,) = await talk.seen()
    return reply


async def ask(talk: Talk, by: User, reply: Posted, text: str = "/delete") -> list[str]:
    """Somebody sends the command in reply to a message; gives what the bot said."""
    await talk.server.say(by, talk.group, text, reply.id)
    return [one.text for one in await talk.seen()]


@pytest.mark.parametrize("by", [BEN, ANA, ANONYMOUS], ids=["the asker", "an owner", "an anonymous one"])
async def test_the_asker_and_administrators_can_remove_a_reply(
    talk: Talk, memory: ProcessMemory, by: User
) -> None:
    """The reply goes, and what was remembered of it."""
    reply = await answered(talk)
    assert await ask(talk, by, reply) == []
    assert reply.id not in talk.group.messages
    assert memory.recall(talk.group.id, datetime.now(UTC)) == ()


async def test_others_are_refused(talk: Talk) -> None:
    """Who neither asked nor governs hears so; the reply stays, until they are made an administrator."""
    reply = await answered(talk)
    assert await ask(talk, EVE, reply) == [str(NOT_YOURS)]
    assert reply.id in talk.group.messages
    talk.group.appoint(EVE, ADMINISTRATOR)
    assert await ask(talk, EVE, reply, "/delete@NotulisBot") == []
    assert reply.id not in talk.group.messages


async def test_who_asked_long_ago_is_not_known(talk: Talk, memory: ProcessMemory) -> None:
    """After an hour an administrator is needed, also where the asker pressed a button since."""
    reply = await answered(talk)
    (turn,) = memory.recall(talk.group.id, datetime.now(UTC))
    memory.forget(turn)
    assert await ask(talk, BEN, reply) == [str(NO_LONGER_YOURS)]
    await talk.press_data(reply, reply.buttons[0]["callback_data"], talk.group, EVE)
    assert await ask(talk, EVE, reply) == [str(NO_LONGER_YOURS)]
    assert await ask(talk, ANA, reply) == []


async def test_a_reply_that_is_gone_already_is_no_trouble(talk: Talk) -> None:
    """Where the asker and an administrator send the command at once the second hears nothing."""
    reply = await answered(talk)
    for person in (BEN, ANA):
        await talk.server.say(person, talk.group, "/delete", reply.id)
    assert await talk.seen() == []
    assert reply.id not in talk.group.messages


async def test_what_telegram_no_longer_deletes_is_said(talk: Talk) -> None:
    """After two days a message stays for ever."""
    reply = await answered(talk)
    reply.date -= 49 * 3600
    assert await ask(talk, ANA, reply) == [str(TOO_OLD)]


async def test_the_command_goes_too_where_the_bot_may(talk: Talk) -> None:
    """In a group that made the bot an administrator nothing is left of both."""
    talk.group.bot = ADMINISTRATOR
    reply = await answered(talk)
    await ask(talk, BEN, reply)
    assert [one.text for one in talk.group.messages.values()] == ["hello", CARD]


async def test_in_private_everything_of_the_bot_can_go(talk: Talk) -> None:
    """Without a reply it says how; with one the message and the command are gone."""
    (how,) = await talk.say("/delete")
    assert how.text == str(HOW)
    assert await talk.say("/delete", reply_to=how) == []
    assert [one.text for one in talk.private.messages.values()] == ["/delete"]


async def test_what_may_be_for_another_bot_is_left_alone(talk: Talk) -> None:
    """In a group the bare command is silent unless it names the bot or replies to it."""
    await talk.server.say(BEN, talk.group, "lunch?")
    lunch = next(iter(talk.group.messages.values()))
    assert await ask(talk, ANA, lunch) == []
    assert await ask(talk, ANA, lunch, "/delete@OtherBot") == []
    assert await ask(talk, ANA, lunch, "/delete@NotulisBot") == [str(HOW)]
    assert lunch.id in talk.group.messages


async def test_a_turned_list_is_still_the_askers(talk: Talk, memory: ProcessMemory) -> None:
    """Somebody else's press does not make the reply theirs."""
    reply = await answered(talk)
    await talk.press_data(reply, reply.buttons[0]["callback_data"], talk.group, EVE)
    assert await ask(talk, EVE, reply) == [str(NOT_YOURS)]
    (turn,) = memory.recall(talk.group.id, datetime.now(UTC))
    assert replace(turn, person=BEN.id) == turn
    assert await ask(talk, BEN, reply) == []
