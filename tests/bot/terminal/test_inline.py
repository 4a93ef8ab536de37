"""What a bot offers in any chat, as the real server takes and refuses it, and as a terminal shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent, Update
from telegram.error import BadRequest
from telegram.ext import CallbackContext, CallbackQueryHandler, InlineQueryHandler

from bot.api import Article, Offered, RawBot
from bot.application import assemble
from bot.terminal.conversation import Conversation
from bot.terminal.inline import pick, type_inline
from bot.terminal.request import SimulatedRequest
from bot.terminal.screen import Screen
from bot.terminal.server import FRESH, Server
from bot.terminal.session import running
from tests.bot.terminal.conftest import ANA, TOKEN, Clock


def article(id_: str = "1", title: str = "One", text: str = "one") -> InlineQueryResultArticle:
    return InlineQueryResultArticle(id_, title, InputTextMessageContent(text, parse_mode="HTML"))


async def asked(server: Server) -> str:
    """Ana types something; gives the number of the query."""
    await type_inline(server, ANA, server.group("Group"), "x")
    return str(len(server.typed))


async def test_what_is_offered_is_kept(server: Server, telegram_bot: Bot) -> None:
    """The library's own bot can offer articles, with an offset and a button."""
    number = await asked(server)
    await telegram_bot.answer_inline_query(number, [article()], next_offset="10", cache_time=5)
    typed = server.typed[number]
    assert [one["title"] for one in typed.results or []] == ["One"]
    assert (typed.next_offset, typed.cache_time) == ("10", 5)


@pytest.mark.parametrize(
    ("results", "why"),
    [
        ([article(), article()], "Result_id_duplicate"),
        ([article(title=" ")], "Article_title_empty"),
        ([article(text="<b>")], "Can't parse entities"),
        ([article(text=" ")], "Message text is empty"),
        ([article("x" * 65)], "Result_id_invalid"),
        ([article(str(number)) for number in range(51)], "Results_too_much"),
    ],
)
async def test_what_telegram_refuses_is_refused(
    server: Server, telegram_bot: Bot, results: list[InlineQueryResultArticle], why: str
) -> None:
    """The server's words come back, and nothing is offered."""
    number = await asked(server)
    with pytest.raises(BadRequest, match=why):
        await telegram_bot.answer_inline_query(number, results, current_offset=None)
    assert server.typed[number].results is None


async def test_a_query_is_answered_once_and_in_time(server: Server, telegram_bot: Bot, clock: Clock) -> None:
    """A second answer, one that is late and one to nothing are refused."""
    number = await asked(server)
    await telegram_bot.answer_inline_query(number, [article()])
    late = await asked(server)
    clock.now += FRESH + 1
    for one in (number, late, "99"):
        with pytest.raises(BadRequest, match="Query is too old"):
            await telegram_bot.answer_inline_query(one, [article()])


async def test_what_is_posted_is_edited_by_its_own_number(server: Server, telegram_bot: Bot) -> None:
    """It stands in the chat as the person's, via the bot; another number is none."""
    number = await asked(server)
    await telegram_bot.answer_inline_query(number, [article(text="<b>one</b>")])
    group = server.group("Group")
    message = await pick(server, ANA, group, (server.typed[number].results or [])[0])
    assert (message.text, message.sender, message.via_bot) == ("one", ANA, server.bot)
    assert await telegram_bot.edit_message_text("two", inline_message_id=message.inline_id) is True
    assert message.text == "two"
    with pytest.raises(BadRequest, match="Message_id_invalid"):
        await telegram_bot.edit_message_text("two", inline_message_id="other")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await telegram_bot.edit_message_text("two", inline_message_id=message.inline_id)


async def offer(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """Offers pages of two letters of what was typed; nothing for 'none', no answer to 'hush'."""
    query = update.inline_query
    if query is None or query.query == "hush":
        return
    if query.query == "none":
        await context.bot.answer_inline(query.id, Offered((), "", "Nothing: ask me"), 0)
        return
    start = int(query.offset or 0)
    letters = query.query[start : start + 2]
    rows = [[("Press", "data")]]
    found = [
        Article(str(start + at), letter, f"Letter {letter}", f"<b>{letter}</b>", rows)
        for at, letter in enumerate(letters)
    ]
    more = str(start + 2) if start + 2 < len(query.query) else ""
    await context.bot.answer_inline(query.id, Offered(found, more), 0)


async def pressed(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
    query = update.callback_query
    if query:
        await context.bot.edit_inline_html(query.inline_message_id, f"pressed {query.data}", ())
        await query.answer()


@pytest.fixture
async def conversation(server: Server) -> AsyncIterator[Conversation]:
    request = SimulatedRequest(server)
    application = assemble(RawBot(TOKEN, request=request, get_updates_request=request))
    application.add_handler(InlineQueryHandler(offer))
    application.add_handler(CallbackQueryHandler(pressed))
    async with running(server, application) as session:
        yield Conversation(session, Screen())


async def test_what_is_offered_is_numbered_and_picked(conversation: Conversation) -> None:
    """Pages go on with their numbers; a number posts that result, the next one presses its button."""
    assert await conversation.take("@notulisbot abc") == [
        "  [1] a",
        "      Letter a",
        "  [2] b",
        "      Letter b",
        "  (/more)",
    ]
    assert await conversation.take("/more") == ["  [3] c", "      Letter c"]
    assert await conversation.take("/more") == ["  There is nothing more that was offered."]
    await conversation.take("@NotulisBot abc")
    assert await conversation.take("2") == ["You via @NotulisBot #1", "  b", "  [1] Press"]
    assert await conversation.take("1") == ["You #1 (edited)", "  pressed data"]


async def test_nothing_offered_is_told(conversation: Conversation) -> None:
    """An empty offer shows its button, silence is told, and a number then picks nothing."""
    assert await conversation.take("@NotulisBot none") == ["  (Nothing: ask me: /start inline)"]
    assert await conversation.take("@NotulisBot hush") == ["  (nothing is offered)"]
    assert await conversation.take("@NotulisBot") == ["  (nothing is offered)"]


async def test_whatever_else_is_typed_ends_the_offer(conversation: Conversation) -> None:
    """A number is a message again once something else was done."""
    await conversation.take("@NotulisBot abc")
    await conversation.take("hello")
    assert await conversation.take("1") == ["  (no reply)"]
    assert await conversation.take("/more") == ["  There is nothing more that was offered."]
