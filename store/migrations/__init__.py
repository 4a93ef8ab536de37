"""The schema of the database, step by step: ``versions`` holds a file for every change of a table.

To change the tables, add the next file there and set ``HEAD``; a test says where tables and files differ.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, text

from store.database import DatabaseUnavailableError, connect, writing

HEAD = "0015"


def schema_of(connection: Connection) -> str | None:
    """The revision of the schema, None for an empty database."""
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


async def upgrade(url: URL) -> None:
    """Create or upgrade the schema; of several processes that try at once, one does it and the others wait.

    Raises DatabaseUnavailableError when the schema was made by a newer Notulis.
    """
    engine = connect(url, foreign_keys=False)
    try:
        async with writing(engine) as connection:
            await connection.run_sync(migrate)
    finally:
        await engine.dispose()


def migrate(connection: Connection, target: str = "head") -> None:
    """Bring the schema to a revision, up or down, within this connection's transaction; 'base' is none."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    here = schema_of(connection)
    try:
        known = ScriptDirectory.from_config(config)
        if here is not None:
            known.get_revision(here)
    except CommandError as error:
        raise DatabaseUnavailableError(
            f"The database has the schema '{here}', made by a newer Notulis: upgrade Notulis, "
            "or name another database."
        ) from error
    down = target == "base" or (here is not None and target < here)
    (command.downgrade if down else command.upgrade)(config, target)
