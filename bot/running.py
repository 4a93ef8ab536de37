"""Runs the bot on Telegram until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from importlib.metadata import version

from telegram import Update
from telegram.error import InvalidToken, NetworkError

from bot.application import App, build, read_token
from bot.errors import StartError
from bot.logs import configure_logs
from bot.settings import Settings
from store.database import DatabaseUnavailableError, described
from store.library import Library

_log = logging.getLogger(__name__)
_UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY)


def run(settings: Settings) -> None:
    """Answer on Telegram until interrupted; raises StartError where it cannot begin."""
    token = read_token(settings)
    configure_logs(settings.log_level, secrets=(token,))
    try:
        asyncio.run(_serve(settings))
    except DatabaseUnavailableError as error:
        raise StartError(str(error)) from error
    except InvalidToken:  # its text holds the token
        raise StartError(
            "Telegram refuses the token in NOTULIS_TOKEN: ask @BotFather for it again with /token."
        ) from None
    except NetworkError:  # its text may hold the address, and with it the token
        raise StartError(
            f"Telegram cannot be reached at {settings.telegram_url}: check the connection, then start again."
        ) from None


async def _serve(settings: Settings) -> None:
    url = settings.database_url.get_secret_value() if settings.database_url else None
    _log.info("Notulis %s begins, on %s.", version("notulis"), described(url))
    async with Library.open(url) as library:
        application = build(settings, library)
        async with application:
            await poll(application)


async def poll(application: App) -> None:
    """Fetch updates and answer them until a signal to stop arrives."""
    if application.post_init is None or application.updater is None:
        raise TypeError("the application was built without what polling needs")
    await application.post_init(application)
    stop = asyncio.Event()
    with contextlib.suppress(
        NotImplementedError
    ):  # Windows has no signal handlers; ^C works there all the same
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
    await application.start()
    try:
        await application.updater.start_polling(allowed_updates=_UPDATES)
        await stop.wait()
        await application.updater.stop()
    finally:
        await application.stop()
