"""The chat in a terminal: reads what is typed line by line and shows what the bot does."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import AsyncExitStack, contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any, TypeVar

from pydantic import SecretStr

from bot.application import build
from bot.settings import Settings
from bot.terminal.chats import User
from bot.terminal.conversation import Conversation, EndOfTalk
from bot.terminal.files import Folder
from bot.terminal.request import SimulatedRequest
from bot.terminal.screen import Screen
from bot.terminal.server import Server
from bot.terminal.session import running
from store.database import default_url, described, normalise
from store.library import Library

WELCOME = """\
This is Notulis in your terminal, on a simulated Telegram. Type /start to see
what it answers, /? for what the terminal itself understands, /quit to end."""
WIDEST, NARROWEST = 80, 40
_BOT = User(1, "Notulis", "NotulisBot", is_bot=True)
_TOKEN = f"{_BOT.id}:simulated"
# How long whatever was interrupted may take to tidy up, in seconds.
_PATIENCE = 10

T = TypeVar("T")


def chat(settings: Settings, progress: Callable[[int, int], None] | None = None) -> None:
    """Talk until the input ends; ``progress`` hears of the first filling of the database.

    Raises DatabaseUnavailableError.
    """
    screen = _screen(folder_of(_url(settings)))
    with _loop() as loop:

        def run(work: Coroutine[Any, Any, T]) -> T:
            future = asyncio.run_coroutine_threadsafe(work, loop)
            try:
                return future.result()
            except KeyboardInterrupt:
                future.cancel()
                raise

        stack = AsyncExitStack()
        try:
            conversation = run(_open(stack, settings, screen, progress))
            print(f"{WELCOME}\nIt uses the same database as 'run' and 'ask':\n{described(_url(settings))}\n")
            with suppress(EndOfTalk, KeyboardInterrupt):
                for line in _lines(conversation):
                    for shown in run(conversation.take(line)):
                        print(shown)
                    print(flush=True)
        finally:
            run(stack.aclose())


async def _open(
    stack: AsyncExitStack, settings: Settings, screen: Screen, progress: Callable[[int, int], None] | None
) -> Conversation:
    library = await stack.enter_async_context(Library.open(_url(settings), progress=progress))
    server = Server(_TOKEN, _BOT)
    simulated = settings.model_copy(update={"token": SecretStr(_TOKEN)})
    application = build(simulated, library, SimulatedRequest(server))
    return Conversation(await stack.enter_async_context(running(server, application)), screen)


def _url(settings: Settings) -> str | None:
    return settings.database_url.get_secret_value() if settings.database_url else None


@contextmanager
def _loop() -> Iterator[asyncio.AbstractEventLoop]:
    """An event loop in a thread of its own, so that typing never holds up the bot, nor the bot Ctrl-C."""
    begun: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def idle() -> None:
        ended = asyncio.Event()
        begun.set_result((asyncio.get_running_loop(), ended))
        await ended.wait()
        if others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others, timeout=_PATIENCE)

    thread = Thread(target=asyncio.run, args=(idle(),))
    thread.start()
    loop, ended = begun.result()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()


def _lines(conversation: Conversation) -> Iterator[str]:
    """What is typed, until the input ends; where nobody sees it being typed it is shown."""
    if not sys.stdin.isatty():
        for line in sys.stdin:
            print(f"{conversation.prompt}{line.rstrip()}")
            yield line
        return
    with suppress(ImportError):
        import readline  # noqa: F401 (gives input() its history)
    while True:
        try:
            yield input(conversation.prompt)
        except (EOFError, KeyboardInterrupt):
            print()
            return


def folder_of(url: str | None) -> Folder:
    """Where files go: beside a SQLite database, else into the user's data folder."""
    address = normalise(url or default_url())
    if address.get_backend_name() != "sqlite" or not address.database:
        address = normalise(default_url())
    return Folder(Path(str(address.database)).absolute().parent / "notulis-files")


def _screen(folder: Folder) -> Screen:
    """The terminal as it is: no wider than 80 columns, colours only where they can be seen and are wanted."""
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Screen(width, sys.stdout.isatty() and not plain, folder.save)
