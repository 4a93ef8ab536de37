"""The kinds of columns that the tables are made of."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Integer,
    MetaData,
    Numeric,
    String,
    TypeDecorator,
)
from sqlalchemy.types import TypeEngine
from sqlmodel import Field, SQLModel

from store.dates import PartialDate

_parse = lru_cache(maxsize=10_000)(PartialDate.parse)


class Table(SQLModel):
    """What every table is based on; constraints bear the same names on both databases, for migrations to use.

    Rows are written and read with SQLAlchemy's Core, so no model's validator is built before it is needed.
    """

    model_config = {"defer_build": True}

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class PartialDateText(TypeDecorator[PartialDate]):
    """A date to the precision known, kept as ISO 8601 text, which sorts as ``PartialDate`` does."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.iso

    def process_result_value(self, value: str | None, _dialect: Dialect) -> PartialDate | None:
        return None if value is None else _parse(value)


class Amount(TypeDecorator[Decimal]):
    """A sum of money, exact: NUMERIC in PostgreSQL, digits as text in SQLite, whose numbers are not exact."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String() if dialect.name == "sqlite" else Numeric())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        return f"{value:f}" if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Decimal | str | None, _dialect: Dialect) -> Decimal | None:
        return Decimal(value) if isinstance(value, str) else value


class Moment(TypeDecorator[datetime]):
    """A point in time; it bears its zone, in SQLite too, which keeps none."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def choice(values: type[StrEnum], name: str, *, nullable: bool = False, key: bool = False) -> Any:
    """One of a few words, which the database checks as well."""
    kept = Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )
    return Field(sa_column=Column(kept, nullable=nullable, primary_key=key))


def date_column(*, nullable: bool = True) -> Any:
    return Field(default=None, sa_column=Column(PartialDateText(), nullable=nullable))


def key_of(table: str) -> Any:
    """The key of the row that this one belongs to and goes with."""
    target = ForeignKey(f"{table}.key", ondelete="CASCADE")
    return Field(sa_column=Column(Integer, target, primary_key=True, autoincrement=False))


def link(table: str, *, nullable: bool = False) -> Any:
    """A link to a record, checked when the transaction ends: records may be written in any order."""
    target = ForeignKey(f"{table}.key", deferrable=True, initially="DEFERRED")
    return Field(default=None, sa_column=Column(Integer, target, nullable=nullable, index=True))


def position() -> Any:
    """The place in a list, from 0."""
    return Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
