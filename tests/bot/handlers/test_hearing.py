"""What is heard: captions, old talk, topics of private chats."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from tests.bot.handlers.conftest import ABOUT_SOM, ANA, Seen, Talk

SOM_1_NAME = "1st ASEAN-UK Senior Officials' Meeting"


@pytest.mark.parametrize("private", [True, False])
async def test_a_caption_is_heard_like_a_text(talk: Talk, private: bool) -> None:
    """A command below a picture is answered in private chats and groups; other captions are overheard."""
    chat = talk.private if private else talk.group
    for text in ("/partner united kingdom", "lunch!"):
        posted = chat.message_json(chat.post(ANA, talk.server.now, text, []))
        posted["caption"] = posted.pop("text")
        await talk.server._update("message", posted)
    seen = [one.text.split()[0] for one in await talk.seen()]
    assert seen == (["United", "At"] if private else ["United"])


@pytest.mark.parametrize(("minutes", "heard"), [(9, True), (11, False)])
async def test_old_talk_is_left_alone(talk: Talk, seen: Seen, minutes: int, heard: bool) -> None:
    """What was overheard more than ten minutes ago is over; what was addressed is answered however old."""
    for text in ("when was it?", "@NotulisBot when was it?"):
        posted = talk.group.message_json(talk.group.post(ANA, talk.server.now - 60 * minutes, text, []))
        await talk.server._update("message", posted)
    await talk.seen()
    assert [message.addressed for message in seen.messages] == ([False, True] if heard else [True])
    old = talk.private.message_json(talk.private.post(ANA, talk.server.now - 100_000, "/help", []))
    await talk.server._update("message", old)
    assert len(await talk.seen()) == 1


async def test_each_topic_of_a_private_chat_is_a_conversation(talk: Talk, seen: Seen) -> None:
    """The message that opened the topic is no reply; context and answer are those of the topic."""
    for thread in (5, 7, 5):
        posted = talk.private.message_json(talk.private.post(ANA, talk.server.now, "and where?", []))
        root = {"message_id": thread, "date": 1, "chat": talk.private.to_json(), "from": ANA.to_json()}
        posted |= {"message_thread_id": thread, "is_topic_message": True, "reply_to_message": root}
        await talk.server._update("message", posted)
        await talk.seen()
    assert [message.context for message in seen.messages] == [Context(), Context(), ABOUT_SOM]
    replies = [one for one in talk.private.messages.values() if one.sender.is_bot]
    assert [one.thread for one in replies] == [5, 7, 5]
