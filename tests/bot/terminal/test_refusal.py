"""How the simulated Telegram says no."""

from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden

from bot.terminal.methods import METHODS
from bot.terminal.refusal import RefusedError


@pytest.mark.parametrize(
    ("refused", "error"),
    [
        (RefusedError("Bad Request: chat not found"), BadRequest),
        (RefusedError("Forbidden: bot was blocked by the user", 403), Forbidden),
    ],
)
async def test_a_refusal_reaches_the_bot_as_the_bot_api_words_it(
    telegram_bot: Bot, monkeypatch: pytest.MonkeyPatch, refused: RefusedError, error: type[Exception]
) -> None:
    """It is a bad request unless another status is said."""

    def refuse(*_: object) -> None:
        raise refused

    monkeypatch.setitem(METHODS, "getMe", refuse)
    with pytest.raises(error) as raised:
        await telegram_bot.get_me()
    assert type(raised.value) is error
    assert str(raised.value).lower() in str(refused).lower()
