"""What all records have: a key, a name, other names, sources; and the revision of the whole."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from store.kept import Origin
from store.kinds import Kind
from store.tables.columns import Table, choice, key_of, link, position


class RecordRow(Table, table=True):
    """One record of any kind; the row of its kind (``partner``, ``meeting`` …) bears the same key."""

    __tablename__ = "record"
    __table_args__ = (UniqueConstraint("kind", "id"), CheckConstraint("id <> '' AND name <> ''", "named"))

    key: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: Kind = choice(Kind, "kind")
    id: str
    name: str
    acronym: str | None = None
    origin: Origin = choice(Origin, "origin")


class AliasRow(Table, table=True):
    """Another name of a record."""

    __tablename__ = "alias"

    record_key: int = key_of("record")
    position: int = position()
    name: str


class SourceRow(Table, table=True):
    """A page that facts were read from."""

    __tablename__ = "source"
    __table_args__ = (UniqueConstraint("url", "title"),)

    key: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    url: str
    title: str


class CitationRow(Table, table=True):
    """A source of a record."""

    __tablename__ = "citation"

    record_key: int = key_of("record")
    position: int = position()
    source_key: int = link("source")


class RevisionRow(Table, table=True):
    """The one row that says which state the records are in.

    ``number`` grows with every change, ``packaged`` is the digest of the packaged catalogue last filled in.
    """

    __tablename__ = "revision"
    __table_args__ = (CheckConstraint("id = 1", "single"),)

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    number: int
    packaged: str | None = None
