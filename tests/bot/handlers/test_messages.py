from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.desk import Message
from bot.memory import ProcessMemory
from bot.reading.follow_ups.context import Context
from tests.bot.handlers.conftest import ABOUT_SOM, ANA, BEN, Seen, Talk
from tests.bot.small import SOM_2, UK, shelf

SOM_1_NAME = "1st ASEAN-UK Senior Officials' Meeting"


async def test_a_command_is_answered_with_a_card(talk: Talk) -> None:
    """/partner NAME in a private chat gives one message, without quoting what was asked."""
    (reply,) = await talk.say("/partner united kingdom")
    assert reply.text.startswith("United Kingdom\nCountry · Dialogue Partner since 2 August 2021")
    assert reply.reply_to is None


@pytest.mark.parametrize("command", ["/programme MPAC 2025", "/program@NotulisBot MPAC 2025"])
async def test_a_command_in_a_group_is_answered_to_the_asker(talk: Talk, command: str) -> None:
    """In a group the answer replies to the question, whether or not the command names the bot."""
    (reply,) = await talk.say(command, talk.group)
    assert reply.text.startswith("Master Plan on ASEAN Connectivity 2025")
    assert reply.reply_to == talk.asked(talk.group).id


@pytest.mark.parametrize("text", ["/meeting@OtherBot AUKSOM", "/start@OtherBot", "/unknown", "good morning"])
async def test_what_is_for_others_is_left_alone(talk: Talk, text: str) -> None:
    """Commands to other bots, and talk in a group, get no reply."""
    assert await talk.say(text, talk.group) == []


@pytest.mark.parametrize(
    ("command", "first"),
    [
        ("/start", "Notulis"),
        ("/help", "I look up ASEAN's meetings"),
        ("/meeting", "Send /meeting and"),
        ("/partner@NotulisBot", "Send /partner and"),
        ("/program", "Send /programme and"),
    ],
)
async def test_a_command_alone_explains_itself(talk: Talk, command: str, first: str) -> None:
    """Without a name each command says how it is used and offers lists."""
    (reply,) = await talk.say(command)
    assert reply.text.startswith(first)
    assert reply.buttons


async def test_an_edited_message_has_its_reply_edited(talk: Talk) -> None:
    """When a question is changed, the answer changes in place; the same answer again changes nothing."""
    (first,) = await talk.say("/meeting nonesuch")
    (second,) = await talk.edit(talk.asked(), "/programme MPAC 2025")
    assert (second.id, second.text[:11]) == (first.id, "Master Plan")
    assert await talk.edit(talk.asked(), "/programme  mpac 2025") == []
    assert len(talk.private.messages) == 2


async def test_an_edited_message_without_a_reply_is_answered(talk: Talk) -> None:
    """Talk that is changed into a command gets an answer of its own."""
    assert await talk.say("meeting MPAC 2025", talk.group) == []
    (reply,) = await talk.edit(talk.asked(talk.group), "/meeting MPAC 2025", talk.group)
    assert reply.text.startswith("Master Plan")


async def test_an_old_message_that_is_edited_stays_unanswered(talk: Talk) -> None:
    """A message of long ago that the bot does not remember is left alone when it is changed."""
    await talk.say("lunch?", talk.group)
    old = talk.asked(talk.group)
    old.date -= 3601
    assert await talk.edit(old, "/meeting MPAC 2025", talk.group) == []


async def test_a_reply_that_was_deleted_is_sent_anew(talk: Talk) -> None:
    """When the bot's reply is gone, an edited question is answered with a new message."""
    (first,) = await talk.say("/meeting nonesuch")
    del talk.private.messages[first.id]
    (second,) = await talk.edit(talk.asked(), "/programme MPAC 2025")
    assert second.id != first.id


async def test_an_edit_that_changes_no_text_does_nothing(talk: Talk) -> None:
    """A link preview that appears is no new question: nothing is sent, though the reply may be gone."""
    (first,) = await talk.say("/meeting nonesuch")
    del talk.private.messages[first.id]
    edited = talk.private.message_json(talk.asked()) | {"edit_date": talk.server.now}
    await talk.server._update("edited_message", edited)
    assert await talk.seen() == []


async def test_a_question_edited_into_talk_loses_its_answer(talk: Talk, memory: ProcessMemory) -> None:
    """The reply that no longer holds is deleted, and forgotten."""
    (card,) = await talk.say("/partner united kingdom", talk.group)
    assert await talk.edit(talk.asked(talk.group), "lunch?", talk.group) == []
    assert card.id not in talk.group.messages
    assert memory.recall(talk.group.id, datetime.now(UTC)) == ()


async def test_private_talk_is_addressed_and_followed_up(talk: Talk, seen: Seen) -> None:
    """In a private chat every text is for the bot, and the next one builds on the last."""
    await talk.say("when was the first auksom?")
    await talk.say("and where?")
    assert seen.messages == [
        Message("when was the first auksom?"),
        Message("and where?", context=ABOUT_SOM),
    ]


async def test_group_talk_is_overheard_unless_addressed(talk: Talk, seen: Seen) -> None:
    """In a group a text is for the bot when it mentions it or replies to it, and only then a follow-up."""
    (reply,) = await talk.say("when was it?", talk.group)
    await talk.say("where is lunch?", talk.group)
    await talk.say("and where?", talk.group, reply_to=reply)
    assert seen.messages == [
        Message("when was it?", addressed=False, private=False),
        Message("where is lunch?", addressed=False, private=False),
        Message("and where?", private=False, context=ABOUT_SOM),
    ]


async def test_a_mention_follows_what_the_same_person_asked(
    talk: Talk, seen: Seen, memory: ProcessMemory
) -> None:
    """In a group who mentions the bot goes on with their own last question of the last ten minutes."""
    await talk.say("@NotulisBot when was it?", talk.group)
    await talk.server.say(BEN, talk.group, "@NotulisBot and now?")
    await talk.seen()
    await talk.say("@NotulisBot and where?", talk.group)
    for turn in memory.recall(talk.group.id, datetime.now(UTC)):
        memory.keep(replace(turn, at=turn.at - timedelta(minutes=11)))
    await talk.say("@NotulisBot and who?", talk.group)
    assert [message.context for message in seen.messages] == [Context(), Context(), ABOUT_SOM, Context()]


async def test_each_topic_of_a_group_is_a_conversation(talk: Talk, seen: Seen) -> None:
    """A mention follows what was asked in its own topic; the replies stand in that topic."""
    for thread in (5, 7, 5, None):
        await talk.server.say(ANA, talk.group, "@NotulisBot and where?", thread=thread)
        await talk.seen()
    assert [message.context for message in seen.messages] == [Context(), Context(), ABOUT_SOM, Context()]
    replies = [one for one in talk.group.messages.values() if one.sender.is_bot]
    assert [one.thread for one in replies] == [5, 7, 5, None]


async def test_what_asks_nothing_is_acknowledged_in_private_alone(talk: Talk) -> None:
    """Thanks get a word in a private chat and none in a group, not even as a reply to the bot."""
    (answered,) = await talk.say("thanks")
    assert answered.text.startswith("At your service.")
    (card,) = await talk.say("/partner united kingdom", talk.group)
    assert await talk.say("thanks", talk.group, reply_to=card) == []
    assert await talk.say("@NotulisBot thanks", talk.group) == []


async def test_a_reply_to_somebody_else_is_overheard(talk: Talk, seen: Seen) -> None:
    """People who answer each other are not talking to the bot."""
    await talk.say("lunch?", talk.group)
    await talk.say("yes", talk.group, reply_to=talk.asked(talk.group))
    assert [message.addressed for message in seen.messages] == [False, False]


async def test_an_edited_question_builds_on_what_came_before_it(talk: Talk, seen: Seen) -> None:
    """An edited question is no follow-up to its own answer."""
    await talk.say("when was the first auksom?")
    await talk.edit(talk.asked(), "where was the first auksom?")
    assert seen.messages[1] == Message("where was the first auksom?")


async def test_the_first_of_two_quick_questions_is_answered_first(talk: Talk, seen: Seen) -> None:
    """A follow-up sent before the first answer has arrived still builds on it."""
    await talk.server.say(ANA, talk.private, "when was the first auksom?")
    await talk.server.say(ANA, talk.private, "and where?")
    assert len(await talk.seen()) == 2
    assert seen.messages[1].context == ABOUT_SOM


async def test_a_new_catalogue_is_used_at_once(talk: Talk) -> None:
    """When the library has a new shelf, the next answer comes from it."""
    fresh = shelf()
    del fresh.catalogue.meetings[SOM_2.id]
    (before,) = await talk.say("/meeting ASEAN-UK Senior Officials' Meeting")
    talk.library.shelf = fresh
    (after,) = await talk.say("/meeting ASEAN-UK Senior Officials' Meeting")
    assert before.text.startswith("Which one?")
    assert after.text.startswith(SOM_1_NAME)


async def test_only_ids_are_remembered(talk: Talk, memory: ProcessMemory) -> None:
    """What is kept of a conversation are ids of chats, messages and records."""

    (reply,) = await talk.say("/partner United Kingdom")
    (turn,) = memory.recall(talk.private.id, datetime.now(UTC))
    assert (turn.chat, turn.asked, turn.reply) == (talk.private.id, talk.asked().id, reply.id)
    assert turn.context == Context("fact", refs=(UK,))
