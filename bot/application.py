"""Puts the bot together."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from telegram import BotCommand, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.ext import Application, ApplicationBuilder, Defaults
from telegram.request import BaseRequest

from bot.errors import StartError
from bot.handlers.buttons import buttons
from bot.handlers.errors import report
from bot.handlers.messages import messages
from bot.handlers.migration import migration
from bot.memory import Memory
from bot.ordering import ChatOrder
from bot.remembering import DatabaseMemory
from bot.service import Library, Service
from bot.settings import Settings
from bot.zone import read_zone, today_in
from store.library import Library as DatabaseLibrary

App = Application[Any, Any, Any, Any, Any, Any]
COMMANDS = (
    BotCommand("meeting", "Look up a meeting: /meeting 1st ASEAN-UK SOM"),
    BotCommand("partner", "Look up a partner: /partner United Kingdom"),
    BotCommand("programme", "Look up a plan, fund or agreement: /programme MPAC 2025"),
    BotCommand("member", "Look up a member of ASEAN: /member Indonesia"),
    BotCommand("find", "Look up anything by its name: /find AOIP"),
    BotCommand("topic", "What meetings and programmes are about: /topic cybersecurity"),
    BotCommand("person", "Look up a person: /person Ong Keng Yong"),
    BotCommand("place", "Look up a city or country: /place Jakarta"),
    BotCommand("help", "How to ask"),
)
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


def build(
    settings: Settings,
    library: Library,
    request: BaseRequest | None = None,
    *,
    memory: Memory | None = None,
    today: Callable[[], date] | None = None,
) -> App:
    """The application, not yet started; ``request`` takes its calls elsewhere than to Telegram.

    It remembers conversations in the library's database, where there is one and no other ``memory`` is given.
    ``today`` tells the day, else the settings' time zone does. Raises StartError when there is no token, or
    what is given cannot be one.
    """
    if memory is None and isinstance(library, DatabaseLibrary):
        memory = DatabaseMemory(library.engine)
    service = Service(library, memory, today or today_in(read_zone(settings.time_zone)))

    async def begin(application: App) -> None:
        """Show the commands in Telegram's menu, and make ready for questions."""
        await application.bot.set_my_commands(COMMANDS)
        service.warm()

    builder = (
        ApplicationBuilder()
        .token(read_token(settings))
        .base_url(f"{settings.telegram_url.rstrip('/')}/bot")
        .defaults(
            Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True))
        )
        .concurrent_updates(ChatOrder())
        .job_queue(None)
        .post_init(begin)
    )
    if request is not None:
        builder = builder.request(request).get_updates_request(request)
    application: App = builder.build()
    for handler in (messages(service), buttons(service), migration(service)):
        application.add_handler(handler)
    application.add_error_handler(report)
    return application


def read_token(settings: Settings) -> str:
    """The token in the settings; StartError when there is none."""
    token = settings.token.get_secret_value().strip() if settings.token else ""
    if not token:
        raise StartError("There is no token: put the one that @BotFather gave you into NOTULIS_TOKEN.")
    if not _TOKEN.fullmatch(token):
        raise StartError(
            "NOTULIS_TOKEN is no bot token: it is a number, a colon and 35 letters, as @BotFather wrote it."
        )
    return token
