"""The catalogue that comes with Notulis, and the database made ready with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import reading, writing
from store.migrations import HEAD, schema_of, upgrade

_FACTS = Path(__file__).parent / "facts"
_PACKAGED = text("SELECT packaged FROM revision")


def digest_of(folder: Path = _FACTS) -> str:
    """What tells one packaged catalogue from another, with the schema it goes into; no YAML is parsed."""
    digest = blake2b(HEAD.encode(), digest_size=16)
    for file in sorted(folder.rglob("*.yaml")):
        content = file.read_bytes()
        digest.update(f"\0{file.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


async def prepare(engine: AsyncEngine, progress: Callable[[int, int], None] | None = None) -> None:
    """Create or upgrade the schema and fill in the packaged catalogue, each only where needed.

    Several processes may do so at once. ``progress`` hears of a filling, in rows done and all rows.
    Raises DatabaseUnavailableError.
    """
    digest = digest_of()
    async with reading(engine) as connection:
        schema, filled = await connection.run_sync(_state)
    if schema != HEAD:
        await upgrade(engine.url)
    if filled != digest or schema != HEAD:
        await _fill(engine, digest, progress)


async def is_ready(engine: AsyncEngine) -> bool:
    """Whether the database has today's schema, so that it can be read as it is."""
    async with reading(engine) as connection:
        schema, _ = await connection.run_sync(_state)
    return schema == HEAD


def _state(connection: Connection) -> tuple[str | None, str | None]:
    schema = schema_of(connection)
    filled = connection.scalar(_PACKAGED) if schema == HEAD else None
    return schema, filled


async def _fill(engine: AsyncEngine, digest: str, progress: Callable[[int, int], None] | None) -> None:
    from store.importing import fill
    from store.reading import read_packaged

    records = await asyncio.to_thread(read_packaged)
    async with writing(engine) as connection:
        if await connection.scalar(_PACKAGED) != digest:
            await fill(connection, records, digest, progress)
