from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import CallbackContext, CallbackQueryHandler, MessageHandler, filters

from bot.api import RawBot
from bot.application import App, assemble
from bot.message import ACTS, GUIDES, LOOKUPS, MAINTAINING, WANTS
from bot.terminal.conversation import KEYS, Conversation, EndOfTalk
from bot.terminal.request import SimulatedRequest
from bot.terminal.screen import Screen
from bot.terminal.server import Event, Server
from bot.terminal.session import running
from tests.bot.terminal.conftest import TOKEN

BUTTONS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Yes", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")],
        [InlineKeyboardButton("Page", url="https://a.org")],
    ]
)


async def echo(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Says who said what, in reply to what; stays silent when told to."""
    message = update.effective_message
    if message is None or message.text == "hush":
        return
    what = "changed to" if update.edited_message else "said"
    to = f" to {message.reply_to_message.text!r}" if message.reply_to_message else ""
    by = message.from_user
    who = by.first_name if by else "?"
    if by and by.language_code:
        who += f", who speaks {by.language_code},"
    markup = BUTTONS if message.text == "buttons" else None
    await context.bot.send_message(message.chat_id, f"{who} {what} {message.text}{to}", reply_markup=markup)


async def pressed(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
    query = update.callback_query
    if query:
        await query.edit_message_text(
            f"{query.from_user.first_name} pressed {query.data}", reply_markup=BUTTONS
        )
        await query.answer("Thanks")


@pytest.fixture
def application(server: Server) -> App:
    request = SimulatedRequest(server)
    application = assemble(RawBot(TOKEN, request=request, get_updates_request=request))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(pressed))
    return application


@pytest.fixture
async def conversation(server: Server, application: App) -> AsyncIterator[Conversation]:
    async with running(server, application) as session:
        yield Conversation(session, Screen())


async def test_a_message_is_answered(conversation: Conversation) -> None:
    """What the bot sends stands below its name and number; the prompt tells the next number."""
    assert conversation.prompt == "#1 You: "
    assert await conversation.take(" hello\n") == ["Notulis #2", "  You said hello"]
    assert conversation.prompt == "#3 You: "


async def test_silence_is_told(conversation: Conversation) -> None:
    """Where the bot says nothing the terminal says so; an empty line is nothing at all."""
    assert await conversation.take("hush") == ["  (no reply)"]
    assert await conversation.take("  ") == []


async def test_buttons_are_pressed_by_number(conversation: Conversation) -> None:
    """A bare number presses a button of the latest message, /press one of an older message."""
    shown = ["  [1] Yes  [2] No", "  [3] Page (https://a.org)"]
    assert await conversation.take("buttons") == ["Notulis #2", "  You said buttons", *shown]
    thanks = [*shown, "  (Thanks)"]
    assert await conversation.take("2") == ["Notulis #2 (edited)", "  You pressed no", *thanks]
    await conversation.take("buttons")
    assert await conversation.take("/press 1 #2") == ["Notulis #2 (edited)", "  You pressed yes", *thanks]
    assert (await conversation.take("1"))[0] == "Notulis #4 (edited)"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("/press 4", "There is no button 4 to press."),
        ("/press 3", "There is no button 3 to press."),
        ("/press", "Say which button, and of which message unless it is the latest: /press 2 14"),
        ("/press 1 x", "Say which button, and of which message unless it is the latest: /press 2 14"),
        ("/press 1 1", "There is no button 1 1 to press."),
        ("/press 1 9", "There is no message 9 here."),
        ("/reply", "Say which message and what: /reply 14 and where?"),
        ("/reply 1", "Telegram sends no empty message."),
        ("/say", "Telegram sends no empty message."),
        ("/as", "Say who speaks: /as Ana"),
        ("/language", "Say which language, by its code: /language id"),
        ("/language Bahasa Indonesia", "Say which language, by its code: /language id"),
        ("/admin Ana", "That is for groups: /group goes to one."),
        ("/anonymous on", "That is for groups: /group goes to one."),
        ("/topic 5", "That is for groups: /group goes to one."),
        ("/upgrade", "That is for groups: /group goes to one."),
        ("/bot mute", "Say what becomes of the bot: /bot add, remove, mute or admin."),
        ("/privacy no", "Say what it shall be: /privacy on or /privacy off"),
    ],
)
async def test_what_cannot_be_done_is_explained(conversation: Conversation, typed: str, shown: str) -> None:
    """A wrong number, or nothing where something is needed, is answered by the terminal itself."""
    await conversation.take("buttons")
    assert await conversation.take(typed) == [f"  {shown}"]
    assert conversation.chat.last_id == 2


async def test_a_number_that_is_no_button_is_said(conversation: Conversation) -> None:
    """A number goes to the bot where nothing can be pressed, and with /say always."""
    assert await conversation.take("2") == ["Notulis #2", "  You said 2"]
    await conversation.take("buttons")
    assert await conversation.take("7") == ["Notulis #6", "  You said 7"]
    assert await conversation.take("/say 1") == ["Notulis #8", "  You said 1"]


async def test_messages_are_replied_to_and_changed(conversation: Conversation) -> None:
    """A reply names its message; an edit changes the speaker's last one."""
    assert await conversation.take("/change x") == ["  There is no message of yours here to change."]
    await conversation.take("one")
    assert await conversation.take("/reply 2 where?") == ["Notulis #4", "  You said where? to 'You said one'"]
    assert await conversation.take("/change when?") == [
        "Notulis #5",
        "  You changed to when? to 'You said one'",
    ]


async def test_several_people_talk_in_a_group(conversation: Conversation) -> None:
    """Each speaks under their own name, in the group or in a private chat of their own."""
    await conversation.take("one")
    assert await conversation.take("/group Prep call") == []
    assert conversation.prompt == "#1 You in Prep call: "
    await conversation.take("/as Ana")
    assert await conversation.take("two") == ["Notulis #2", "  Ana said two"]
    assert await conversation.take("/private") == []
    assert conversation.prompt == "#1 Ana: "
    await conversation.take("/as you")
    assert conversation.prompt == "#3 You: "
    await conversation.take("/group Prep call")
    assert conversation.prompt == "#3 You in Prep call: "


async def test_who_founds_a_group_owns_it(conversation: Conversation) -> None:
    """Others are members until they are made administrators, who may write as the group itself."""
    await conversation.take("/group Prep call")
    await conversation.take("/as Ana")
    group = conversation.chat
    assert [status for _, status in group.people.values()] == ["creator", "member"]
    assert await conversation.take("/anonymous on") == ["  Only administrators may write anonymously."]
    assert await conversation.take("/admin") == [
        "  Say who shall be an administrator: /admin Ana, or no longer: /admin Ana off"
    ]
    await conversation.take("/admin Ana")
    assert await conversation.take("/anonymous") == [
        "  Say what it shall be: /anonymous on or /anonymous off"
    ]
    await conversation.take("/anonymous on")
    assert conversation.prompt == "#1 Anonymous in Prep call: "
    assert (await conversation.take("hello"))[1] == "  Group said hello"
    await conversation.take("/anonymous off")
    assert (await conversation.take("hello"))[1] == "  Ana said hello"
    await conversation.take("/admin Ana off")
    assert [status for _, status in group.people.values()] == ["creator", "member"]


async def test_what_is_said_in_a_topic_stands_there(conversation: Conversation) -> None:
    """Until the topic is left, or the group."""
    await conversation.take("/group Prep call")
    assert await conversation.take("/topic 0") == ["  Say which topic, by a number: /topic 5"]
    await conversation.take("/topic 5")
    assert conversation.prompt == "#1 You in Prep call, topic 5: "
    await conversation.take("hello")
    assert conversation.chat.messages[1].thread == 5
    (said,) = (one for one in conversation.chat.messages.values() if one.sender.is_bot)
    said.thread = 5
    shown = conversation.screen.event(Event("edited", conversation.chat, said))
    assert shown == ["Notulis #2 in topic 5 (edited)", "  You said hello"]
    await conversation.take("/topic off")
    assert conversation.prompt == "#3 You in Prep call: "


async def test_every_command_of_the_bot_can_be_sent(conversation: Conversation) -> None:
    """What the terminal takes for itself is named otherwise, or is told apart by what stands behind it."""
    own = {key.removeprefix("/") for key in conversation.keys}
    assert own & {*LOOKUPS, *GUIDES, *WANTS, *ACTS, *MAINTAINING} == {"topic", "privacy"}
    for said in ("/topic health", "/topic", "/privacy", "/edit AMM"):
        assert (await conversation.take(said))[1] == f"  You said {said}"


async def test_a_bot_that_is_not_there_hears_nothing(conversation: Conversation) -> None:
    """Removed from a group or blocked it is silent, until it is added again."""
    for where in ("/group Prep call", "/private"):
        await conversation.take(where)
        assert await conversation.take("/bot remove") == []
        assert await conversation.take("hello") == ["  (no reply)"]
        await conversation.take("/bot add")
        assert (await conversation.take("hello"))[1] == "  You said hello"


async def test_a_group_becomes_a_supergroup_once(conversation: Conversation) -> None:
    """It keeps its name and people under another number."""
    await conversation.take("/group Prep call")
    before = conversation.chat
    await conversation.take("/upgrade")
    after = conversation.chat
    assert (after.title, after.people) == ("Prep call", before.people)
    assert after.id != before.id
    assert await conversation.take("/upgrade") == ["  This group is a supergroup already."]
    await conversation.take("/private")
    await conversation.take("/group Prep call")
    assert conversation.chat is after


async def test_privacy_hides_talk_from_the_bot(conversation: Conversation) -> None:
    """With privacy the bot gets the commands of a group alone, without it everything."""
    await conversation.take("/group Prep call")
    await conversation.take("/privacy on")
    assert await conversation.take("hello") == ["  (no reply)"]
    assert await conversation.take("/start") == ["Notulis #3", "  You said /start"]
    assert (await conversation.take("/privacy"))[1] == "  You said /privacy"
    await conversation.take("/privacy off")
    assert await conversation.take("hello") == ["Notulis #7", "  You said hello"]


async def test_the_keys_are_listed_and_the_talk_ends(conversation: Conversation) -> None:
    """/? shows every key there is; /quit ends."""
    listed = await conversation.take("/?")
    assert listed == [f"  {line}" for line in KEYS.splitlines()]
    assert {key for key in conversation.keys if key not in KEYS} == set()
    assert max(map(len, listed)) <= 80
    with pytest.raises(EndOfTalk):
        await conversation.take("/quit")


async def test_somebody_uses_telegram_in_another_language(conversation: Conversation) -> None:
    """From then on, whoever spoke meanwhile; nobody else does, and what they said before is theirs still."""
    await conversation.take("hello")
    assert await conversation.take("/language id") == []
    assert await conversation.take("halo") == ["Notulis #4", "  You, who speaks id, said halo"]
    assert await conversation.take("/change halo!") == [
        "Notulis #5",
        "  You, who speaks id, changed to halo!",
    ]
    await conversation.take("/as Ana")
    assert await conversation.take("hello") == ["Notulis #2", "  Ana said hello"]
    await conversation.take("/as You")
    assert await conversation.take("hai") == ["Notulis #7", "  You, who speaks id, said hai"]
