"""The Application at work on the simulated Telegram."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext, MessageHandler, filters

from bot.api import RawBot
from bot.application import App, assemble
from bot.terminal.chats import Chat
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from bot.terminal.session import running
from tests.bot.terminal.conftest import ANA, TOKEN


async def echo(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
    message = update.effective_message
    if message:
        await context.bot.send_message(message.chat_id, f"You said {message.text}")


def application(server: Server, done: list[str]) -> App:
    """Says again what it hears, and notes its first and last acts."""

    async def begin(_: Application[Any, Any, Any, Any, Any, Any]) -> None:
        done.append("begun")

    async def end(_: Application[Any, Any, Any, Any, Any, Any]) -> None:
        done.append("ended")

    request = SimulatedRequest(server)
    made = assemble(RawBot(TOKEN, request=request, get_updates_request=request), begin=begin, end=end)
    made.add_handler(MessageHandler(filters.TEXT, echo))
    return made


async def test_settling_waits_for_all_that_was_said_and_gives_what_was_seen_since(
    server: Server, private: Chat
) -> None:
    """Each answer once."""
    async with running(server, application(server, [])) as session:
        for text in ("one", "two"):
            await server.say(ANA, private, text)
        seen = await session.settle()
        assert [one.message.text for one in seen if one.message] == ["You said one", "You said two"]
        assert await session.settle() == []
        await server.say(ANA, private, "three")
        assert [one.message.text for one in await session.settle() if one.message] == ["You said three"]


async def test_it_begins_and_ends_as_the_real_one(server: Server, private: Chat) -> None:
    """Its first act comes before any update is taken, its last when none is taken any more."""
    done: list[str] = []
    made = application(server, done)
    async with running(server, made) as session:
        assert (done, made.running) == (["begun"], True)
        await server.say(ANA, private, "one")
        await session.settle()
    assert (done, made.running) == (["begun", "ended"], False)
    await server.say(ANA, private, "two")
    assert server.pending
    assert [one.text for one in private.messages.values()][-1] == "two"
