from __future__ import annotations

import asyncio

import pytest
from telegram import Bot

from bot.terminal.chats import Chat, User
from bot.terminal.server import Server
from tests.bot.terminal.conftest import ANA

BO = User(1002, "Bo", "bo")


async def test_updates_come_in_order_until_they_are_confirmed(
    telegram_bot: Bot, server: Server, private: Chat
) -> None:
    """A message, its edit and a press arrive; asking for the next ones confirms those before."""
    said = await server.say(ANA, private, "/meeting auksom")
    await server.edit(private, said, "/meeting auksom 2")
    await server.edit(private, said, "/meeting auksom 2")
    await server.press(ANA, private, said, "c:1")
    updates = await telegram_bot.get_updates()
    assert updates == await telegram_bot.get_updates()
    message, edited, press = updates
    assert [one.update_id for one in updates] == [1, 2, 3]
    assert message.message
    assert message.message.parse_entities() == {message.message.entities[0]: "/meeting"}
    assert edited.edited_message
    assert edited.edited_message.text == "/meeting auksom 2"
    assert press.callback_query
    assert press.callback_query.data == "c:1"
    assert await telegram_bot.get_updates(offset=press.update_id + 1) == ()
    await server.collected()


async def test_polling_waits_for_the_next_update(telegram_bot: Bot, server: Server, private: Chat) -> None:
    """A long poll ends as soon as somebody says something."""
    poll = asyncio.create_task(telegram_bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    await server.say(ANA, private, "hello")
    (update,) = await poll
    assert update.message
    assert update.message.text == "hello"


async def test_only_the_wanted_kinds_of_updates_come(
    telegram_bot: Bot, server: Server, private: Chat
) -> None:
    """A bot that asked for messages alone gets no edits."""
    await telegram_bot.get_updates(allowed_updates=["message"])
    said = await server.say(ANA, private, "one")
    await server.edit(private, said, "two")
    (update,) = await telegram_bot.get_updates()
    assert update.edited_message is None


async def test_waiting_updates_can_be_dropped(telegram_bot: Bot, server: Server, private: Chat) -> None:
    """deleteWebhook forgets what waits when told to, and only then."""
    await server.say(ANA, private, "one")
    await telegram_bot.delete_webhook()
    assert len(await telegram_bot.get_updates()) == 1
    await telegram_bot.delete_webhook(drop_pending_updates=True)
    assert await telegram_bot.get_updates() == ()


async def test_with_privacy_a_bot_sees_only_what_is_for_it(telegram_bot: Bot, server: Server) -> None:
    """Commands, not those of other bots, and replies to it arrive; talk and mentions do not."""
    server.privacy = True
    group = server.group("Delegation")
    for text in ("hello", "hi @NotulisBot", "see /meeting", "/meeting@OtherBot a"):
        await server.say(ANA, group, text)
    sent = await telegram_bot.send_message(group.id, "hi")
    await server.say(ANA, group, "/meeting a")
    await server.say(BO, group, "/meeting@notulisbot b")
    await server.say(BO, group, "c", sent.message_id)
    updates = await telegram_bot.get_updates()
    assert [one.message.text for one in updates if one.message] == [
        "/meeting a",
        "/meeting@notulisbot b",
        "c",
    ]
    assert not (await telegram_bot.get_me()).can_read_all_group_messages


async def test_without_privacy_a_bot_overhears_the_group(telegram_bot: Bot, server: Server) -> None:
    """Every message arrives with who said it, where, and under a number of that chat's own."""
    server.private(ANA).last_id = 40
    group = server.group("Delegation")
    await server.say(ANA, group, "hello")
    await server.say(BO, server.group("Delegation"), "hello you", 1)
    got = [one.message for one in await telegram_bot.get_updates() if one.message]
    assert [(one.message_id, one.from_user and one.from_user.first_name) for one in got] == [
        (1, "Ana"),
        (2, "Bo"),
    ]
    assert {(one.chat_id, one.chat.type, one.chat.title) for one in got} == {
        (group.id, "supergroup", "Delegation")
    }
    assert got[1].reply_to_message
    assert got[1].reply_to_message.message_id == 1


@pytest.mark.parametrize("text", ["", " \n", "😀" * 2049])
async def test_people_cannot_send_what_telegram_does_not_take(
    server: Server, private: Chat, text: str
) -> None:
    """Empty and overlong messages are not sent, neither is a reply to nothing."""
    with pytest.raises(ValueError, match=r"^Telegram sends "):
        await server.say(ANA, private, text)
    with pytest.raises(ValueError, match=r"^There is no message 7 to reply to.$"):
        await server.say(ANA, private, "x", 7)
    assert (private.messages, server.pending) == ({}, [])
