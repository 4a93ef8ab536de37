"""Who is listened to: people, and other bots a little."""

from __future__ import annotations

import pytest

from bot.handlers.speakers import IN_A_ROW, Rounds
from bot.reply.panel import NOT_YOURS
from bot.terminal.chats import Json, Posted, User
from tests.bot.handlers.conftest import ANA, Talk

OTHER = User(900, "Helper", "HelperBot", is_bot=True)
ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
UK = "/partner united kingdom"


async def heard(talk: Talk, text: str, changes: Json | None = None, reply_to: Posted | None = None) -> int:
    """How many replies a message in the group gets."""
    posted = talk.group.post(OTHER, talk.server.now, text, [])
    posted.reply_to = reply_to.id if reply_to else None
    await talk.server._update("message", talk.group.message_json(posted) | (changes or {}))
    return len(await talk.seen())


async def test_bots_do_not_talk_to_each_other_without_end(talk: Talk) -> None:
    """Two bots that reply to each other are silent after two rounds, until a person speaks."""
    rounds = 0
    for _ in range(100):
        rounds += await heard(talk, f"@NotulisBot {UK}")
    assert rounds == IN_A_ROW
    await talk.say("lunch?", talk.group)
    assert await heard(talk, f"@NotulisBot {UK}") == 1


@pytest.mark.parametrize("text", [UK, "united kingdom", "/help"])
async def test_a_bot_that_does_not_name_this_one_is_not_answered(talk: Talk, text: str) -> None:
    """Neither a command nor a reply of another bot is for this one."""
    (card,) = await talk.say(UK, talk.group)
    assert await heard(talk, text) == 0
    assert await heard(talk, text, reply_to=card) == 0


async def test_a_bot_may_name_this_one_in_a_command(talk: Talk) -> None:
    """A command to this bot by its name is a mention."""
    assert await heard(talk, "/partner@NotulisBot united kingdom") == 1


@pytest.mark.parametrize("sender", [ADMIN, CHANNEL])
async def test_anonymous_admins_and_channels_are_people(talk: Talk, sender: Json) -> None:
    """They bear a bot's name, and are answered as often as they ask."""
    chat = talk.group.to_json()
    for _ in range(IN_A_ROW + 1):
        assert await heard(talk, UK, {"from": sender, "sender_chat": chat}) == 1


async def test_a_post_forwarded_into_a_discussion_is_left_alone(talk: Talk) -> None:
    """What a channel posts is for its readers, unless it names the bot."""
    forwarded: Json = {
        "from": {"id": 777000, "is_bot": False, "first_name": "Telegram"},
        "sender_chat": {"id": -1_009, "type": "channel", "title": "News"},
        "is_automatic_forward": True,
    }
    assert await heard(talk, UK, forwarded) == 0
    assert await heard(talk, "united kingdom", forwarded) == 0
    assert await heard(talk, f"@NotulisBot {UK}", forwarded) == 1


def test_no_more_chats_are_counted_than_needed() -> None:
    """However many chats bots speak in, few are kept."""
    rounds = Rounds()
    for chat in range(5_000):
        assert rounds.may_answer(chat)
    assert len(rounds._chats) <= 1_000


async def test_who_comments_below_a_channels_post_is_answered_there(talk: Talk) -> None:
    """In a channel's discussion group a comment is answered as a reply to it, which keeps the thread."""
    group = talk.group
    channel = {"id": -100_777, "type": "channel", "title": "News"}
    post = group.message_json(group.post(ANA, talk.server.now, "ASEAN and the UK met", []))
    post |= {"sender_chat": channel, "is_automatic_forward": True}
    await talk.server._update("message", post)
    assert await talk.seen() == []
    comment = group.message_json(group.post(ANA, talk.server.now, "/partner united kingdom", []))
    comment |= {"message_thread_id": post["message_id"], "reply_to_message": post}
    await talk.server._update("message", comment)
    (reply,) = await talk.seen()
    assert (reply.reply_to, reply.thread) == (comment["message_id"], None)
    assert await _settings(talk, channel) == str(NOT_YOURS)


async def _settings(talk: Talk, channel: Json) -> str:
    """What is said where the channel itself asks for the settings of its discussion group."""
    posted = talk.group.message_json(talk.group.post(ANA, talk.server.now, "/settings", []))
    await talk.server._update("message", posted | {"sender_chat": channel})
    (said,) = await talk.seen()
    return said.text
