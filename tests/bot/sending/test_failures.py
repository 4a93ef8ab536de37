from __future__ import annotations

import pytest
from telegram.error import BadRequest, Forbidden, TelegramError, TimedOut

from bot.sending.failures import (
    FloodedError,
    NoBotApiError,
    NotSentError,
    ServerFailedError,
    UnansweredError,
    may_have_arrived,
    reason,
)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (BadRequest("Bad Request: chat not found"), "BadRequest: Chat not found"),
        (BadRequest('can\'t parse entities: unsupported tag "secret"'), "BadRequest: can't parse "),
        (Forbidden("bot was blocked by 'secret'"), "Forbidden: bot was blocked by …"),
        (BadRequest("say “secret”"), "BadRequest: say …"),
        (TelegramError("<html>secret"), "TelegramError: …"),
        (TelegramError(""), "TelegramError"),
        (ValueError("secret"), "ValueError"),
        (TelegramError("x" * 500), f"TelegramError: {'x' * 100}"),
    ],
)
def test_a_reason_quotes_nothing(error: Exception, said: str) -> None:
    """What Telegram says is told up to where it quotes; what others say is not told at all."""
    assert reason(error).startswith(said)
    assert "secret" not in reason(error)
    assert len(reason(error)) <= len("TelegramError: ") + 100


@pytest.mark.parametrize(
    ("error", "arrived"),
    [
        (UnansweredError("x"), True),
        (TimedOut(), True),
        (NoBotApiError("x"), True),
        (NotSentError("x"), False),
        (ServerFailedError("x"), False),
        (FloodedError(3), False),
        (BadRequest("x"), False),
    ],
)
def test_what_may_have_arrived_is_known(error: TelegramError, arrived: bool) -> None:
    """Only calls without an answer, or with one that cannot be read, may have been done."""
    assert may_have_arrived(error) == arrived
