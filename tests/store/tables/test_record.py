"""What no record may be without, whoever writes it into the database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from store.database import sessions, writing
from store.kept import Origin
from store.kinds import Kind
from store.tables import RecordRow, RevisionRow, SourceRow, Table


@pytest.fixture
async def session(engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
    """A session on empty tables."""
    async with writing(engine) as connection:
        await connection.run_sync(Table.metadata.create_all)
    async with sessions(engine)() as session:
        yield session


def person(key: int = 1, **other: Any) -> RecordRow:
    known = {"kind": Kind.PERSON, "id": "ana", "name": "Ana", "origin": Origin.ADDED}
    return RecordRow(key=key, **(known | other))


async def refused(session: AsyncSession, *rows: Table) -> None:
    """All of the rows together are refused."""
    async with session.begin_nested() as point:
        session.add_all(rows)
        with pytest.raises(IntegrityError):
            await session.flush()
        await point.rollback()


async def test_what_breaks_a_rule_is_refused(session: AsyncSession) -> None:
    """No id and no name is empty, no two records of a kind bear one id, a page stands once under its title,
    and there is one revision alone, for two could disagree."""
    await refused(session, person(id=""))
    await refused(session, person(name=""))
    await refused(session, person(), person(2))
    session.add_all((person(), person(2, kind=Kind.PLACE), person(3, id="ben")))
    session.add_all((SourceRow(key=1, url="u", title="One"), SourceRow(key=2, url="u", title="Other")))
    session.add(RevisionRow(id=1, number=7))
    await session.flush()
    await refused(session, SourceRow(key=3, url="u", title="One"))
    await refused(session, RevisionRow(id=2, number=8))
