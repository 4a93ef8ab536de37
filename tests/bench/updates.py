"""``python -m tests.bench.updates``: what an update costs, beside a bare echo of python-telegram-bot.

Updates are put in, in this process, one after the other, and answered over HTTP to a server in a process of
its own. What is counted is the processor time of this process alone: reading the update, the answer, the
sending, the memory of the conversation and its writing.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import count
from random import Random
from statistics import median
from typing import Any

import psutil
from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters

from bot.application import build
from bot.running import begin
from bot.sending.limits import no_limits
from bot.settings import Settings
from store.library import Library
from store.matching.words import normalise
from tests.bench.report import RESULTS, measured_on
from tests.bench.typing import with_typos
from tests.questions.score import HELD, read_questions

KEY = "1:only-for-benchmarks"
RATIOS = {"look-up": 0.9, "mistyped look-up": 1.2, "question": 3.5, "list": 4.0}
"""At most so many times the echo is asked for."""
MEGABYTES = 10
_ROUNDS, _CHATS = 9, 40

Put = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time an update, in microseconds, and how many times that of the echo in the same run."""

    what: str
    updates: int
    microseconds: float
    times: float


_numbers = count(1)


def update(text: str, random: Random) -> dict[str, Any]:
    """A private message of one of some people, as it comes from Telegram."""
    number, person = next(_numbers), random.randrange(1, _CHATS + 1)
    sender = {"id": person, "is_bot": False, "first_name": "Ana", "username": "ana", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Ana", "username": "ana"}
    message = {"message_id": number, "from": sender, "chat": chat, "date": int(time.time()), "text": text}
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0])
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": number, "message": message}


@contextmanager
def telegram() -> Iterator[str]:
    """The address of a Bot API in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.telegram"], stdout=subprocess.PIPE, text=True
    )
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip() if process.stdout else ''}"
    finally:
        process.kill()
        process.communicate()


@asynccontextmanager
async def echo(url: str) -> AsyncIterator[Put]:
    """The library with nothing but its defaults and a handler that sends back what it got."""

    async def answer(update: Update, _: object) -> None:
        if update.message and update.message.text:
            await update.message.reply_text(update.message.text)

    application = ApplicationBuilder().token(KEY).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    random = Random(1)
    async with application:

        async def put(text: str) -> None:
            await application.process_update(Update.de_json(update(text, random), application.bot))

        yield put


@asynccontextmanager
async def notulis(url: str, database: str) -> AsyncIterator[Put]:
    """The whole bot over the packaged catalogue, its conversations in a SQLite file."""
    settings = Settings.model_validate({"token": KEY, "telegram_url": url})
    async with Library.open(database) as library:
        application = build(settings, library, limits=no_limits())
        await begin(application, url)
        receiver = application.receiver()
        random = Random(1)

        async def put(text: str) -> None:
            await receiver.put(update(text, random))

        try:
            yield put
        finally:
            await receiver.stop(1)
            if application.post_stop:
                await application.post_stop(application)
            await application.shutdown()


def texts() -> dict[str, list[str]]:
    """What is put, by sort: look-ups by names of the catalogue, as they are and mistyped, and questions."""
    from tests.bench.catalogue import Names

    known, random = Names(), Random(7)
    named = [(text, ref.kind.value) for text, ref in known.own if ref.kind.value in _COMMANDS]
    chosen = random.sample(named, 300)
    mistyped = [(with_typos(normalise(name), 1, random), kind) for name, kind in chosen]
    held = read_questions(HELD)
    asked = [
        (one.kind, one.conversation.turns[0])
        for one in held
        if len(one.conversation.turns) == 1 and one.conversation.private and one.outcome == "answer"
    ]
    return {
        "look-up": [f"/{kind} {name}" for name, kind in chosen][:200],
        "mistyped look-up": [f"/{kind} {' '.join(words)}" for words, kind in mistyped if words][:200],
        "question": [text for kind, text in asked if kind != "list"],
        "list": [text for kind, text in asked if kind == "list"],
    }


_COMMANDS = ("meeting", "partner", "programme")


async def costs(rounds: int = _ROUNDS) -> list[Cost]:
    """Each sort of update, in turn with the echo, since the machine changes its speed."""
    with telegram() as url, tempfile.TemporaryDirectory() as folder:
        async with echo(url) as plain, notulis(url, f"sqlite:///{folder}/notulis.sqlite3") as whole:
            sorts = texts()
            await _timed(whole, sorts["question"])
            await _timed(plain, sorts["look-up"])
            own: dict[str, list[float]] = {"bare echo": [], **{sort: [] for sort in sorts}}
            beside: dict[str, list[float]] = {sort: [] for sort in sorts}
            for _ in range(rounds):
                for sort, asked in sorts.items():
                    unit = await _timed(plain, asked)
                    own["bare echo"].append(unit)
                    own[sort].append(await _timed(whole, asked))
                    beside[sort].append(own[sort][-1] / unit)
    found = [Cost("bare echo", rounds * sum(map(len, sorts.values())), median(own["bare echo"]) * 1e6, 1.0)]
    return found + [
        Cost(sort, rounds * len(asked), median(own[sort]) * 1e6, median(beside[sort]))
        for sort, asked in sorts.items()
    ]


async def _timed(put: Put, asked: Sequence[str]) -> float:
    """Processor seconds an update."""
    gc.collect()
    begun = time.process_time()
    for text in asked:
        await put(text)
    return (time.process_time() - begun) / len(asked)


async def growth(first: int = 5_000, last: int = 20_000) -> float:
    """Megabytes that the process is larger after so many updates than after fewer."""
    with telegram() as url, tempfile.TemporaryDirectory() as folder:
        async with notulis(url, f"sqlite:///{folder}/notulis.sqlite3") as whole:
            asked = [text for some in texts().values() for text in some]
            random, size = Random(3), dict[int, float]()
            for number in range(1, last + 1):
                await whole(random.choice(asked))
                if number in (first, last):
                    gc.collect()
                    size[number] = psutil.Process().memory_info().rss / 1e6
    return size[last] - size[first]


def table(found: Sequence[Cost], megabytes: float) -> str:
    """The costs for people."""
    lines = ["| update | put | processor time | times the echo (at most) |", "|---|---|---|---|"]
    for cost in found:
        most = f" ({RATIOS[cost.what]:g})" if cost.what in RATIOS else ""
        cells = [cost.what, f"{cost.updates:,}", f"{cost.microseconds:,.0f} µs", f"{cost.times:.2f}{most}"]
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "",
        f"After 20,000 updates it holds {megabytes:.0f} MB more than after 5,000 (at most {MEGABYTES}).",
    ]
    return "\n".join(lines)


def main() -> None:
    grown = asyncio.run(growth())
    text = f"{table(asyncio.run(costs()), grown)}\n\n{measured_on()}"
    print(text)
    (RESULTS / "updates.md").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
