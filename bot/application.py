"""Puts the bot together."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any, cast

from telegram import Update
from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot.api import RawBot
from bot.corrections.reports import Reports
from bot.corrections.shown import is_of_report
from bot.errors import StartError
from bot.following.follows import Follows
from bot.following.rounds import Rounds
from bot.handlers.acts import acts
from bot.handlers.buttons import acknowledge, buttons
from bot.handlers.choices import acknowledge_choice, choices, is_choice
from bot.handlers.corrections import Handlers, corrections
from bot.handlers.errors import reports
from bot.handlers.flood import Flood, gate
from bot.handlers.follows import acknowledge_following, following_presses, is_following
from bot.handlers.inline import inline
from bot.handlers.languages import language_of
from bot.handlers.maintaining import maintaining
from bot.handlers.membership import SETTLED_IN, SIMULATED_SETTLED_IN, membership
from bot.handlers.messages import messages
from bot.handlers.migration import migration
from bot.maintaining.ledger import Ledger
from bot.maintaining.shown import is_of_maintaining
from bot.memory import Memory
from bot.menu import show_menus
from bot.preferences.keeping import DatabasePreferences
from bot.receiving.allowance import Allowance, no_allowance
from bot.receiving.poller import Pace
from bot.receiving.receiver import Receiver, Reception
from bot.remembering import DatabaseMemory
from bot.sending.client import Client
from bot.sending.delivery import Delivery
from bot.sending.limits import Limits, no_limits
from bot.service import Library, Service
from bot.settings import Settings
from bot.tally import Tally
from bot.texts.text import WRITTEN_IN, speaking
from bot.zone import read_zone
from store.database import connect
from store.library import Library as DatabaseLibrary
from store.reachable import Reachable

MEMORY_SECONDS = 3.0
"""For so long the memory of conversations waits for a database that is locked, before it tries again."""
Hook = Callable[[Application[Any, Any, Any, Any, Any, Any]], Coroutine[Any, Any, None]]
Language = Callable[[object], str]
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class App(Application[Any, Any, Any, Any, Any, Any]):
    """The library's application, which receives as ``reception`` says.

    ``language`` tells the code of the language that whoever an update is from is spoken to in.
    """

    def __init__(
        self, *, reception: Reception | None = None, language: Language | None = None, **given: Any
    ) -> None:
        super().__init__(**given)
        self._reception = reception or Reception()
        self._language = language
        self.rounds: Rounds | None = None
        """What tells chats of what they follow, where there is a database to note it."""

    def receiver(self, heard: Callable[[], None] = lambda: None, pace: Pace | None = None) -> Receiver:
        """What fetches updates for it; ``heard`` is called after each answer of Telegram's."""
        return Receiver(self, self._reception, heard, pace)

    async def process_update(self, update: object) -> None:
        """Work on an update, speaking the language of whom it is from."""
        with speaking(self._language(update) if self._language else WRITTEN_IN):
            await super().process_update(update)


async def _nothing(_: object) -> None:
    """There is nothing to do."""


def assemble(
    bot: RawBot,
    reception: Reception | None = None,
    begin: Hook = _nothing,
    end: Hook = _nothing,
    language: Language | None = None,
) -> App:
    """An application that fetches updates by itself; ``begin`` and ``end`` are its first and last acts."""
    given: dict[str, object] = {"reception": reception, "language": language}
    builder = ApplicationBuilder().bot(bot).application_class(App, given).updater(None)
    return cast("App", builder.post_init(begin).post_stop(end).build())


def build(
    settings: Settings,
    library: Library,
    request: BaseRequest | None = None,
    *,
    memory: Memory | None = None,
    limits: Limits | None = None,
    allowance: Allowance | None = None,
    follows: Follows | None = None,
    today: Callable[[], date] | None = None,
) -> App:
    """The application, not yet started; ``request`` takes its calls to a simulated Telegram.

    It remembers conversations in the library's database, where there is one and no other ``memory`` is given.
    ``limits`` are Telegram's, ``allowance`` is how much people may ask; none of either for a simulated one.
    What chats follow is kept by ``follows``, by default in the library's database too. ``today`` tells the
    day, else the chat's time zone does, or the settings'. Raises StartError when there is no token, or what
    is given cannot be one.
    """
    token = read_token(settings)
    kept, chosen, tally = None, None, None
    if memory is None and isinstance(library, DatabaseLibrary):
        engine = connect(library.engine.url, busy_seconds=MEMORY_SECONDS)
        memory = kept = DatabaseMemory(engine, int(token.partition(":")[0]), library.reachable)
        chosen = DatabasePreferences(engine, library.reachable)
        tally = Tally(engine, library.reachable)
        follows = follows or Follows(engine, int(token.partition(":")[0]))
    zone = read_zone(settings.time_zone)
    service = Service(library, memory, today, preferences=chosen, follows=follows, zone=zone)
    service.tally = tally
    flood = Flood(allowance or (no_allowance() if request or limits else Allowance()))

    reporting: Handlers = ()
    if settings.maintainers and isinstance(library, DatabaseLibrary):
        service.reports = Reports(library.engine, lambda: service.desk.catalogue)
        reporting = corrections(service, service.reports, settings)
    ledger = Ledger(library.engine) if isinstance(library, DatabaseLibrary) else None

    async def moved(chat: int, to: int) -> None:
        service.move(chat, to)

    async def begin(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Take over from an earlier run, show the commands in the menu, and make ready for questions."""
        await application.bot.delete_webhook()
        await show_menus(bot)
        if kept and chosen and tally:
            await asyncio.gather(kept.open(), chosen.open(), tally.open())
        service.warm()
        if rounds and request is None:
            rounds.start()
        elif rounds:
            await rounds.prepare()  # a simulated morning comes when somebody says so

    async def end(_: object) -> None:
        if rounds:
            await rounds.stop()
        if kept and chosen and tally:
            await tally.close()
            await chosen.close()
            await kept.close()
        service.close()

    def language(update: object) -> str:
        try:
            return language_of(service, update)
        except Exception:  # noqa: BLE001 - what fails here fails where the update is worked on, and is told
            return WRITTEN_IN

    async def press(update: Update) -> None:
        with speaking(language(update)):
            await pressed_at_once(update)

    async def pressed_at_once(update: Update) -> None:
        pressed = update.callback_query
        if pressed and is_choice(pressed):
            await acknowledge_choice(bot, pressed)
        elif pressed and is_following(pressed):
            await acknowledge_following(bot, pressed)
        elif pressed and is_of_maintaining(pressed.data or ""):
            pass  # answered where it is worked on
        elif not (reporting and pressed and is_of_report(pressed.data or "")):
            await acknowledge(service, bot, update)  # one of a report is answered where it is worked on

    async def flooded(update: Update) -> None:
        with speaking(language(update)):
            await flood.left_out(bot, update)

    bot = RawBot(
        token,
        base_url=f"{settings.telegram_url.rstrip('/')}/bot",
        base_file_url=f"{settings.telegram_url.rstrip('/')}/file/bot",
        request=request or Client(),
        get_updates_request=request or Client(),
        rate_limiter=Delivery(limits or (no_limits() if request else Limits()), moved),
    )
    reachable = library.reachable if isinstance(library, DatabaseLibrary) else Reachable()
    rounds = Rounds(service, follows, bot, reachable) if follows else None
    reception = Reception(press, flooded)
    if kept and request is None:  # a simulated Telegram counts its updates from one each time
        reception = Reception(press, flooded, kept.done, kept.finished)
    application = assemble(bot, reception, begin, end, language)
    application.rounds = rounds
    application.add_handler(gate(flood), group=-1)
    for handler in (
        *reporting,
        *maintaining(service, ledger, settings),
        acts(service),
        messages(service, flood.admits),
        choices(service),
        following_presses(service),
        buttons(service),
        inline(service),
        migration(service),
        membership(service, SIMULATED_SETTLED_IN if request else SETTLED_IN),
    ):
        application.add_handler(handler)
    application.add_error_handler(reports(service))
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
