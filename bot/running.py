"""Runs the bot on Telegram until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from importlib.metadata import version

from telegram.error import Forbidden, InvalidToken, TelegramError

from bot.application import App, build, read_token
from bot.errors import StartError
from bot.health import Pulse, file_of
from bot.logs import configure_logs, hidden
from bot.receiving.poller import Pace
from bot.sending.failures import NoBotApiError, reason
from bot.settings import Settings
from store.database import DatabaseUnavailableError, described
from store.library import Library

_log = logging.getLogger(__name__)
END_SECONDS = 3.0
"""Once nothing is in hand any more, everything is closed within so many seconds."""
START_PAUSES = (1.0, 2.0, 4.0)
"""Seconds before each further try to begin where Telegram forbids it."""


def run(settings: Settings) -> None:
    """Answer on Telegram until interrupted; raises StartError where it cannot begin or may not go on."""
    read_token(settings)
    configure_logs(settings.log_level, settings.log_format, settings.secrets)
    try:
        asyncio.run(_serve(settings))
    except DatabaseUnavailableError as error:
        raise StartError(str(error)) from None


async def _serve(settings: Settings) -> None:
    url = settings.database_url.get_secret_value() if settings.database_url else None
    _log.info("Notulis %s begins, on %s.", version("notulis"), described(url))
    async with Library.open(url) as library:
        application = build(settings, library)
        pulse = Pulse(
            file_of(read_token(settings)), lambda: (bool(library.reachable), library.shelf.revision)
        )
        try:
            await begin(application, settings.telegram_url)
            await poll(application, pulse.heard)
            _end_in_time()
        finally:
            await application.shutdown()
            await application.bot.shutdown()  # where the application never began
            pulse.end()


def _end_in_time() -> None:
    """Whatever holds up the end, such as a database that is frozen: the process is over soon."""
    end = threading.Timer(END_SECONDS, os._exit, (0,))
    end.daemon = True
    end.start()


async def begin(application: App, url: str, pauses: tuple[float, ...] = START_PAUSES) -> None:
    """Make the application known to Telegram; StartError says in a sentence why that cannot be."""

    async def prepare() -> None:
        await application.initialize()
        if application.post_init:
            await application.post_init(application)

    failed = await _attempts(prepare, pauses)
    shown = hidden(url)
    match failed:
        case None:
            return
        case NoBotApiError():
            raise StartError(
                f"What answers at {shown} is no Bot API ({reason(failed)}): put its address right in "
                "NOTULIS_TELEGRAM_URL, or take the setting away."
            ) from None
        case InvalidToken() if "Not Found" in failed.message and not _is_official(url):
            raise StartError(
                f"There is no Bot API for this bot at {shown}: put its address right in "
                "NOTULIS_TELEGRAM_URL, or take the setting away; if it is right, ask @BotFather for it."
            ) from None
        case InvalidToken():
            raise StartError(
                "Telegram refuses the token in NOTULIS_TOKEN: ask @BotFather for it again with /token."
            ) from None
        case _:
            raise StartError(
                f"Telegram cannot be reached at {shown} ({reason(failed)}): check the connection, then start "
                "again."
            ) from None


async def _attempts(work: Callable[[], Awaitable[None]], pauses: tuple[float, ...]) -> TelegramError | None:
    """Try until it is done or the pauses are used up; gives the error that remained."""
    for pause in (*pauses, None):
        try:
            await work()
        except InvalidToken as error:
            return error.__cause__ if isinstance(error.__cause__, InvalidToken) else error
        except Forbidden as error:
            failed: TelegramError = error
        except TelegramError as error:  # every call was tried several times already
            return error
        else:
            return None
        if pause is not None:
            await asyncio.sleep(pause)
    return failed


def _is_official(url: str) -> bool:
    return bool(url.rstrip("/") == Settings.model_fields["telegram_url"].default)


async def poll(application: App, heard: Callable[[], None] = lambda: None, pace: Pace | None = None) -> None:
    """Fetch updates and answer them until a signal to stop arrives; StartError where it may not go on."""
    stop = asyncio.Event()
    with contextlib.suppress(
        NotImplementedError
    ):  # Windows has no signal handlers; ^C works there all the same
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    receiver = application.receiver(heard, pace)
    await application.start()
    try:
        polling, stopping = receiver.start(), asyncio.create_task(stop.wait())
        await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        await receiver.stop()
        if not polling.cancelled() and (error := polling.exception()):
            raise error
    finally:
        await application.stop()
        if application.post_stop:
            await application.post_stop(application)
