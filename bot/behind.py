"""Writes to a database behind the answers: soon after a change, again where it failed, and at the end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from store.reachable import Reachable

BATCH_SECONDS, IDLE_SECONDS, RETRY_SECONDS = 0.2, 60.0, 2.0
"""Between two writes, before one though nothing has changed, and after one that failed."""


class Behind:
    """Calls ``read`` once, then ``write`` whenever something ``changed``; ``reachable`` logs what fails.

    What could not be written ``write`` must keep for the next time. ``batch``: seconds between two writes.
    With ``again``, ``read`` is called anew every so many seconds: others may have written.
    """

    def __init__(
        self,
        part: str,
        reachable: Reachable,
        read: Callable[[], Awaitable[None]],
        write: Callable[[], Awaitable[None]],
        batch: float = BATCH_SECONDS,
        again: float | None = None,
    ) -> None:
        self._part = part
        self._reachable = reachable
        self._read = read
        self._write = write
        self._batch = batch
        self._again = again
        self._rereading: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._closed = asyncio.Event()

    def changed(self) -> None:
        """There is something to write."""
        self._changed.set()

    async def open(self, seconds: float = 5.0) -> None:
        """Read, as far as the database answers in time, and begin to write."""
        reading = asyncio.create_task(self._attempt(self._read))
        await asyncio.wait([reading], timeout=seconds)
        self._writing = asyncio.create_task(self._write_on(reading))
        if self._again is not None:
            self._rereading = asyncio.create_task(self._read_on(reading, self._again))

    async def close(self, seconds: float = 1.0) -> None:
        """Write what is left, if the database takes it in time."""
        if self._writing is None:
            return
        self._closed.set()
        self._changed.set()
        if self._rereading is not None:
            self._rereading.cancel()
            await asyncio.wait([self._rereading], timeout=seconds)
        await asyncio.wait([self._writing], timeout=seconds)
        self._writing.cancel()
        self._writing = None

    async def _attempt(self, work: Callable[[], Awaitable[None]]) -> bool:
        async def done() -> bool:
            await work()
            return True

        return bool(await self._reachable.attempt(self._part, done()))

    async def _read_on(self, reading: asyncio.Task[bool], seconds: float) -> None:
        await asyncio.wait([reading])
        while True:
            await asyncio.sleep(seconds)
            await self._attempt(self._read)

    async def _write_on(self, reading: asyncio.Task[bool]) -> None:
        await asyncio.wait([reading])
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(IDLE_SECONDS):
                    await self._changed.wait()
            self._changed.clear()
            closing = self._closed.is_set()
            written = await self._attempt(self._write)
            if closing:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._batch if written else RETRY_SECONDS):
                    await self._closed.wait()
