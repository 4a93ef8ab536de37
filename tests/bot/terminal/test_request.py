from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken

from bot.terminal.chats import Chat, Filed
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from tests.bot.terminal.conftest import ANA


async def test_another_token_is_refused(server: Server) -> None:
    """A bot with a token that Telegram does not know cannot start."""
    bot = Bot("2:unknown", request=SimulatedRequest(server))
    with pytest.raises(InvalidToken, match=r"Unauthorized|rejected"):
        await bot.initialize()
    await bot.shutdown()


async def test_an_unknown_method_is_not_found(telegram_bot: Bot) -> None:
    """A call that the simulated Telegram does not know fails as one that the real one does not know."""
    with pytest.raises(EndPointNotFound):
        await telegram_bot.do_api_request("makeCoffee")


async def test_a_file_that_somebody_sent_is_fetched_by_its_path(
    telegram_bot: Bot, server: Server, private: Chat
) -> None:
    """With its content; a path to nothing leads nowhere."""
    await server.attach(ANA, private, Filed("minutes of may.txt", b"They met."))
    (update,) = await telegram_bot.get_updates()
    assert update.message
    assert update.message.document
    file = await telegram_bot.get_file(update.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"They met."
    assert file.file_path
    status, _ = await SimulatedRequest(server).do_request(file.file_path.replace("/1001.1", "/1001.9"), "GET")
    assert status == 404
