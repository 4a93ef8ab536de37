from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.desk import Desk
from bot.main import main
from store.catalogue import Catalogue
from store.database import connect, writing
from store.importing import fill
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.migrations import upgrade
from store.packaged import digest_of
from store.reading import read_packaged
from tests.bot.serving import Serving, serving
from tests.bot.small import RECORDS
from tests.botapi import BotApi, bot_api

Notulis = Callable[..., Result]


@pytest.fixture(scope="session")
def packaged() -> Catalogue:
    """The catalogue that comes with the package."""
    return Catalogue(read_packaged())


@pytest.fixture(scope="session")
def packaged_desk(packaged: Catalogue) -> Desk:
    """A desk over that catalogue."""
    return Desk(packaged, Matcher(catalogue_names(packaged)))


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the packaged catalogue, to be copied."""
    file = tmp_path_factory.mktemp("filled") / "notulis.sqlite3"
    result = CliRunner().invoke(main, ["catalogue", "stats", "--database", f"sqlite:///{file}"])
    assert result.exit_code == 0, result.output
    return file


@pytest.fixture(scope="session")
def small_filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the small catalogue, taken for the packaged one, to be copied."""
    file = tmp_path_factory.mktemp("small") / "notulis.sqlite3"

    async def filled() -> None:
        engine = connect(f"sqlite:///{file}")
        await upgrade(engine.url)
        async with writing(engine) as connection:
            await fill(connection, RECORDS, digest_of())
        await engine.dispose()

    asyncio.run(filled())
    return file


@pytest.fixture
def notulis(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notulis:
    """Runs a command line on a database of its own; standard input may follow as ``typed``."""
    file = tmp_path / "notulis.sqlite3"
    shutil.copy(filled, file)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NOTULIS_DATABASE_URL", f"sqlite:///{file}")
    for name in ("NOTULIS_TOKEN", "NOTULIS_TIME_ZONE"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, typed: str | bytes = b"") -> Result:
        return CliRunner().invoke(main, arguments, input=typed, prog_name="notulis")

    return run


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A Bot API server on this machine."""
    async with bot_api() as served:
        yield served


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Serving]:
    """The bot over the small catalogue, served by it."""
    async with serving(api) as running:
        yield running
