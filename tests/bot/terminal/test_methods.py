from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden

from bot.terminal.chats import Chat, User
from bot.terminal.members import ADMINISTRATOR, LEFT, MUTED, REMOVED
from bot.terminal.server import FRESH, Server
from tests.bot.terminal.conftest import ANA, Clock

STALE = "Query is too old and response timeout expired or query id is invalid"
UNCHANGED = (
    "Message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


def keyboard(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data=one)] for one in data])


async def test_a_bot_knows_itself(telegram_bot: Bot) -> None:
    """getMe tells the bot's name, and that without privacy it reads all of a group."""
    me = await telegram_bot.get_me()
    assert (me.id, me.username, me.is_bot, me.can_read_all_group_messages) == (1, "NotulisBot", True, True)


async def test_a_sent_message_is_parsed_and_trimmed(telegram_bot: Bot, private: Chat) -> None:
    """What is kept has no markup and no space around it, and entities where the text then stands."""
    sent = await telegram_bot.send_message(ANA.id, " \n<b> 😀 bold</b> &amp; <i> </i>\n", parse_mode="HTML")
    assert sent.text == "😀 bold &"
    assert [(one.type, one.offset, one.length) for one in sent.entities] == [("bold", 0, 7)]
    assert private.messages[sent.message_id].text == sent.text


@pytest.mark.parametrize(
    ("text", "mode", "why"),
    [
        ("", "HTML", "Message text is empty"),
        ("<b> </b>\n", "HTML", "Message text is empty"),
        ("😀" * 2049, None, "Message is too long"),
        ("<b>x", "HTML", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
        ("1 < 2", "HTML", 'Can\'t parse entities: unsupported start tag "" at byte offset 2'),
        ("*x*", "MarkdownV2", "Unsupported parse_mode"),
    ],
)
async def test_a_text_that_telegram_refuses_is_refused(
    telegram_bot: Bot, private: Chat, text: str, mode: str | None, why: str
) -> None:
    """Empty, overlong and malformed texts come back with the server's words, and nothing is sent."""
    with pytest.raises(BadRequest) as refused:
        await telegram_bot.send_message(ANA.id, text, parse_mode=mode)
    assert refused.value.message.casefold() == why.casefold()
    assert private.messages == {}


async def test_the_longest_text_is_sent(telegram_bot: Bot) -> None:
    """4,096 UTF-16 units are allowed, markup not counted."""
    sent = await telegram_bot.send_message(ANA.id, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    assert sent.text == "😀" * 2048


async def test_an_unknown_chat_is_refused(telegram_bot: Bot) -> None:
    """A bot cannot write to somebody who has not written to it."""
    with pytest.raises(BadRequest, match=r"^Chat not found$"):
        await telegram_bot.send_message(4, "hello")


async def test_replies_need_their_message(telegram_bot: Bot, server: Server, private: Chat) -> None:
    """A reply names a message that is there; where that is not asked for, it is sent without."""
    asked = await server.say(ANA, private, "hello")
    reply = await telegram_bot.send_message(ANA.id, "hi", reply_parameters=ReplyParameters(asked.id))
    assert reply.reply_to_message
    assert reply.reply_to_message.text == "hello"
    with pytest.raises(BadRequest, match=r"^Message to be replied not found$"):
        await telegram_bot.send_message(ANA.id, "hi", reply_parameters=ReplyParameters(99))
    lenient = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await telegram_bot.send_message(ANA.id, "hi", reply_parameters=lenient)).reply_to_message is None


async def test_an_edit_must_change_something(telegram_bot: Bot) -> None:
    """The same text, entities and keyboard are refused, a change of any of them is taken."""
    sent = await telegram_bot.send_message(
        ANA.id, "<b>one</b>", parse_mode="HTML", reply_markup=keyboard("a")
    )
    with pytest.raises(BadRequest) as refused:
        await sent.edit_text("<strong>one</strong> ", parse_mode="HTML", reply_markup=keyboard("a"))
    assert refused.value.message == UNCHANGED
    await sent.edit_text("one", reply_markup=keyboard("a"))
    await sent.edit_text("two", reply_markup=keyboard("a"))
    await sent.edit_reply_markup(keyboard("b"))
    with pytest.raises(BadRequest):
        await sent.edit_reply_markup(keyboard("b"))
    edited = await sent.edit_text("two")
    assert not isinstance(edited, bool)
    assert (edited.text, edited.reply_markup) == ("two", None)


async def test_only_own_messages_that_are_there_are_edited(
    telegram_bot: Bot, server: Server, private: Chat
) -> None:
    """Other people's messages and deleted ones cannot be edited."""
    asked = await server.say(ANA, private, "hello")
    sent = await telegram_bot.send_message(ANA.id, "hi")
    with pytest.raises(BadRequest, match=r"^Message can't be edited$"):
        await telegram_bot.edit_message_text("x", ANA.id, asked.id)
    assert await sent.delete()
    with pytest.raises(BadRequest, match=r"^Message to edit not found$"):
        await sent.edit_text("x")
    with pytest.raises(BadRequest, match=r"^Message to delete not found$"):
        await sent.delete()


async def test_in_groups_only_own_messages_are_deleted(telegram_bot: Bot, server: Server) -> None:
    """A bot that is no administrator cannot delete what others wrote in a group."""
    group = server.group("Delegation")
    asked = await server.say(ANA, group, "hello")
    with pytest.raises(BadRequest, match=r"^Message can't be deleted$"):
        await telegram_bot.delete_message(group.id, asked.id)
    assert asked.id in group.messages


async def test_a_press_is_answered_once_and_soon(
    telegram_bot: Bot, server: Server, private: Chat, clock: Clock
) -> None:
    """A second answer, a late one and one to nothing are refused."""
    sent = await telegram_bot.send_message(ANA.id, "hi", reply_markup=keyboard("a"))
    message = private.messages[sent.message_id]
    first, second = [await server.press(ANA, private, message, "a") for _ in "12"]
    assert await telegram_bot.answer_callback_query(first, text="x" * 200)
    for query in (first, "99"):
        with pytest.raises(BadRequest, match=f"^{STALE}$"):
            await telegram_bot.answer_callback_query(query)
    with pytest.raises(BadRequest):
        await telegram_bot.answer_callback_query(second, text="x" * 201)
    clock.now += FRESH + 1
    with pytest.raises(BadRequest, match=f"^{STALE}$"):
        await telegram_bot.answer_callback_query(second)


async def test_a_press_may_open_the_private_chat(telegram_bot: Bot, server: Server, private: Chat) -> None:
    """By a link to this bot with what /start shall bear; any other page is refused."""
    sent = await telegram_bot.send_message(ANA.id, "hi", reply_markup=keyboard("a"))
    query = await server.press(ANA, private, private.messages[sent.message_id], "a")
    link = f"https://t.me/{server.bot.username}?start="
    for url in ("https://kelp.example", link, f"{link}a.b"):
        with pytest.raises(BadRequest, match=r"(?i)^url_invalid$"):
            await telegram_bot.answer_callback_query(query, url=url)
    assert await telegram_bot.answer_callback_query(query, url=f"{link}a_b-1")
    assert server.events[-1].text == f"{link}a_b-1 opens"


async def test_commands_are_checked_and_kept(telegram_bot: Bot) -> None:
    """A command list is kept as set; one with a capital or without a description is refused."""
    commands = [BotCommand("meeting", "Look up a meeting")]
    assert await telegram_bot.set_my_commands(commands)
    for wrong in (BotCommand("Meeting", "Look up a meeting"), BotCommand("meeting", " ")):
        with pytest.raises(BadRequest):
            await telegram_bot.set_my_commands([wrong])
    assert list(await telegram_bot.get_my_commands()) == commands


async def test_actions_are_those_of_telegram(telegram_bot: Bot) -> None:
    """Typing is shown, an unknown action refused."""
    assert await telegram_bot.send_chat_action(ANA.id, "typing")
    with pytest.raises(BadRequest, match=r"^Wrong parameter action in request$"):
        await telegram_bot.send_chat_action(ANA.id, "thinking")


BEN = User(1002, "Ben", "ben")


async def test_members_are_told_as_they_are_now(telegram_bot: Bot, server: Server) -> None:
    """The first of a group owns it; who was never there has left; the bot is told of as well."""
    group = server.group("Delegation")
    for person in (ANA, BEN):
        await server.say(person, group, "hello")
    members = [await telegram_bot.get_chat_member(group.id, one) for one in (ANA.id, BEN.id, 99, 1)]
    assert [one.status for one in members] == ["creator", "member", "left", "member"]
    group.appoint(BEN)
    assert (await telegram_bot.get_chat_member(group.id, BEN.id)).status == "administrator"
    found = await telegram_bot.get_chat_administrators(group.id)
    assert [one.user.first_name for one in found] == ["Ana", "Ben"]


@pytest.mark.parametrize("status", [MUTED, REMOVED, LEFT])
async def test_a_bot_that_may_not_write_is_refused(telegram_bot: Bot, server: Server, status: str) -> None:
    """Muted it may still ask; removed it may do nothing."""
    group = server.group("Delegation")
    sent = await telegram_bot.send_message(group.id, "hello")
    group.bot = status
    refusal = BadRequest if status == MUTED else Forbidden
    with pytest.raises(refusal):
        await telegram_bot.send_message(group.id, "hello")
    with pytest.raises(refusal):
        await sent.edit_text("changed")
    with pytest.raises(refusal):
        await telegram_bot.send_chat_action(group.id, "typing")
    if status == MUTED:
        assert (await telegram_bot.get_chat_member(group.id, 1)).status == "restricted"


async def test_administrators_delete_what_others_wrote_and_nobody_what_is_old(
    telegram_bot: Bot, server: Server, clock: Clock
) -> None:
    """For two days; then a message stays."""
    group = server.group("Delegation")
    group.bot = ADMINISTRATOR
    first, second = [await server.say(ANA, group, "hello") for _ in "12"]
    assert await telegram_bot.delete_message(group.id, first.id)
    clock.now += 48 * 3600 + 1
    with pytest.raises(BadRequest, match=r"^Message can't be deleted$"):
        await telegram_bot.delete_message(group.id, second.id)


@pytest.mark.parametrize(
    ("text", "options", "preview"),
    [
        ('see <a href="https://a.org">this</a> https://b.org', None, "https://a.org/"),
        ("😀 none <b>here</b>", None, ""),
        ('<a href="https://a.org">this</a>', LinkPreviewOptions(is_disabled=True), ""),
    ],
)
async def test_the_first_page_is_previewed_where_it_may(
    telegram_bot: Bot, private: Chat, text: str, options: LinkPreviewOptions | None, preview: str
) -> None:
    """A text with a link shows its page unless the bot says not to."""
    sent = await telegram_bot.send_message(ANA.id, text, "HTML", link_preview_options=options)
    assert private.messages[sent.message_id].preview == preview
