"""What answers are looked up in: the catalogue of the database and its matcher, kept up to date."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from store.catalogue import Catalogue
from store.database import connect, default_url, reading
from store.fetching import Rows, fetch
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.packaged import prepare
from store.reachable import Reachable
from store.snapshot import build

POLL_SECONDS = 2.0
CLOSE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """One revision of the catalogue with its matcher; never changed, only replaced."""

    catalogue: Catalogue
    matcher: Matcher

    @property
    def revision(self) -> int:
        return self.catalogue.revision


class Library:
    """Holds the current ``shelf``: take it once a message, so that all parts of an answer agree."""

    def __init__(self, engine: AsyncEngine, shelf: Shelf) -> None:
        self.engine = engine
        self.shelf = shelf
        self.reachable = Reachable()

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        url: str | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        poll: float = POLL_SECONDS,
    ) -> AsyncIterator[Library]:
        """Open the database, made and filled where needed, and follow its changes until the end.

        ``url`` defaults to a file in the user's data folder; ``progress`` hears of a filling, in rows done
        and all rows; changes are looked for every ``poll`` seconds. Raises DatabaseUnavailableError.
        """
        engine = connect(url or default_url())
        try:
            await prepare(engine, progress)
            async with reading(engine) as connection:
                rows = await fetch(connection)
            library = cls(engine, _shelf(rows))
            ended = asyncio.Event()
            following = asyncio.create_task(library._follow(poll, ended))
            try:
                yield library
            finally:
                ended.set()
                # a read under way ends by itself: one that is cancelled may never let go of its connection
                await asyncio.wait([following], timeout=CLOSE_SECONDS)
                following.cancel()
                with suppress(asyncio.CancelledError):
                    await following
        finally:
            with suppress(TimeoutError):  # a server that is frozen never says good-bye
                async with asyncio.timeout(CLOSE_SECONDS):
                    await engine.dispose()

    async def _follow(self, poll: float, ended: asyncio.Event) -> None:
        while not ended.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(poll):
                    await ended.wait()
                return
            await self.reachable.attempt("catalogue", self._catch_up())

    async def _catch_up(self) -> None:
        """Put a new shelf in the place of the old one when the database has another revision."""
        async with reading(self.engine) as connection:
            if await connection.scalar(text("SELECT number FROM revision")) == self.shelf.revision:
                return
            rows = await fetch(connection)
        self.shelf = await asyncio.to_thread(_shelf, rows)


def _shelf(rows: Rows) -> Shelf:
    (revision,) = rows["revision"]
    catalogue = Catalogue((kept.record for kept in build(rows)), revision.number)
    return Shelf(catalogue, Matcher(catalogue_names(catalogue)))
