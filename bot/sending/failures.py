"""What may become of a call to the Bot API, as far as it decides whether to call again."""

from __future__ import annotations

import re

from telegram.error import NetworkError, TelegramError, TimedOut

_QUOTED = re.compile(r"""(?:["`“‘«<]|(?<!\w)').*""", re.DOTALL)
_LONGEST = 100


class NotSentError(NetworkError):
    """No connection was made: the call has certainly not arrived."""


class UnansweredError(NetworkError):
    """The connection ended before an answer came: the call may have arrived."""


class ServerFailedError(NetworkError):
    """The server says that it failed."""


class NoBotApiError(NetworkError):
    """What answers is no Bot API, or its answer is broken; the text has nothing of it."""


class FloodedError(TelegramError):
    """Telegram wants a pause of so many ``seconds`` before the next call of this sort."""

    def __init__(self, seconds: float) -> None:
        super().__init__("a pause is wanted")
        self.seconds = seconds


class TooDeepError(NoBotApiError):
    """The answer is nested too deep to be read; ``update`` is the first number of an update in it."""

    def __init__(self, update: int | None) -> None:
        super().__init__("the answer is nested too deep")
        self.update = update


def reason(error: BaseException) -> str:
    """What the log may say of an error: nothing that it quotes, which may be a message's text."""
    if not isinstance(error, TelegramError):
        return type(error).__name__
    said = _QUOTED.sub("…", error.message).strip()[:_LONGEST]
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def may_have_arrived(error: TelegramError) -> bool:
    """Whether a call that failed so may have been done all the same."""
    return isinstance(error, UnansweredError | TimedOut | NoBotApiError)
