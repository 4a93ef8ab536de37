"""``notulis run`` as a process of its own, on the Bot API server of the tests."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.botapi import KEY, BotApi

LIMITLESS = (
    "import bot.application as a; from bot.sending.limits import no_limits; a.Limits = no_limits; "
    "from bot.receiving.allowance import no_allowance; a.Allowance = no_allowance; "
)
RUN = "from bot.main import main; main(prog_name='notulis')"


@dataclass
class Running:
    """A process, and the folder that it lives in."""

    process: asyncio.subprocess.Process
    folder: Path
    env: dict[str, str]

    async def end(self, how: int = signal.SIGTERM, seconds: float = 20) -> tuple[int, str]:
        """End it; gives its exit status and what it logged."""
        if self.process.returncode is None:
            self.process.send_signal(how)
        _, logged = await asyncio.wait_for(self.process.communicate(), seconds)
        return self.process.returncode or 0, logged.decode()


def environment(
    api: BotApi, folder: Path, filled: Path | None, settings: Mapping[str, str]
) -> dict[str, str]:
    """The settings of a bot that lives in a folder, with a copy of a database that is filled already."""
    file = folder / "notulis.sqlite3"
    if filled and not file.exists():
        shutil.copy(filled, file)
    given = {
        "NOTULIS_TOKEN": KEY,
        "NOTULIS_TELEGRAM_URL": api.url,
        "NOTULIS_DATABASE_URL": f"sqlite:///{file}",
        "XDG_DATA_HOME": str(folder),
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("NOTULIS_", "COV_"))}
    return kept | given | dict(settings)


@asynccontextmanager
async def notulis_run(
    api: BotApi,
    folder: Path,
    filled: Path | None,
    *,
    limits: bool = True,
    polls: bool = True,
    before: str = "",
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[Running]:
    """Run it until the block ends; with ``polls`` it is waited for until it has begun to fetch.

    ``before`` is Python that runs first, where something must go wrong inside.
    """
    env = environment(api, folder, filled, settings or {})
    code = before + (RUN if limits else LIMITLESS + RUN)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, "run", cwd=folder, env=env, stderr=asyncio.subprocess.PIPE
    )
    try:
        if polls:
            known = len(api.called("getUpdates"))
            await api.until(lambda: len(api.called("getUpdates")) > known, 30)
        yield Running(process, folder, env)
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()
