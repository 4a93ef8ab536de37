from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken

from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server


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
