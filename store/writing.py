"""Records to YAML that people can edit, in one layout and order, so that exports compare line by line."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, Final

import yaml

from store.dates import PartialDate
from store.reading import SHAPES
from store.records import Body, Meeting, Member, Partner, Person, Place, Programme, Record, Series, Source

try:
    from yaml import CSafeDumper as SafeDumper
except ImportError:  # PyYAML without libyaml: the same result, slower
    from yaml import SafeDumper  # type: ignore[assignment] # the same interface

_PLURALS: Final = {shape.kind_: plural for plural, shape in SHAPES.items()}
_PLUS_THREE: Final = frozenset({"china", "japan", "republic-of-korea"})
_OTHERS: Final = "others"
_LONGEST_WORD = 40
"""Lists of longer texts than this have a line for each."""


def write_catalogue(records: Iterable[Record], folder: Path) -> list[Path]:
    """Write every record below ``folder``, over an earlier export if there is one, and give the files.

    Raises FileExistsError, before anything is written, when the folder holds other YAML: reading the folder
    would take that for a part of the export.
    """
    shelves: dict[Path, list[Record]] = defaultdict(list)
    for record in records:
        shelves[folder / file_of(record)].append(record)
    for file in sorted(folder.rglob("*.yaml")):
        if file not in shelves:
            raise FileExistsError(
                f"'{file}' is no file of this export: move it away or choose another folder."
            )
    for file, rows in shelves.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(as_yaml(rows), encoding="utf-8", newline="\n")
    return sorted(shelves)


def file_of(record: Record) -> PurePosixPath:
    """The file of a record within its catalogue: its kind, then what divides that kind best."""
    plural = _PLURALS[record.kind_]
    match record:
        case Meeting():
            return PurePosixPath(plural, _group(record.partners), f"{record.date.year // 10}0s.yaml")
        case Partner():
            return PurePosixPath(plural, f"{record.status}.yaml")
        case Series():
            return PurePosixPath(plural, f"{record.level}.yaml")
        case Member():
            return PurePosixPath(plural, f"{record.standing}.yaml")
        case Person():
            return PurePosixPath(plural, f"{_part(record.id[:1])}.yaml")
        case Programme() | Body() | Place():
            return PurePosixPath(plural, f"{record.kind}.yaml")
        case _:
            return PurePosixPath(f"{plural}.yaml")


def as_yaml(records: Iterable[Record]) -> str:
    """The text of one file: records of one kind, meetings by date and others by id, a blank line between."""
    rows = sorted(records, key=lambda one: (one.date.iso if isinstance(one, Meeting) else "", one.id))
    return f"{_PLURALS[rows[0].kind_]}:\n" + "\n".join(
        yaml.dump([_fields(one)], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
        for one in rows
    )


def _part(id_: str) -> str:
    """What of an id becomes part of a path: nothing that leads elsewhere, whatever the id."""
    return id_ if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", id_, re.ASCII) else _OTHERS


def _group(partners: tuple[str, ...]) -> str:
    if len(partners) < 2:
        return _part(partners[0]) if partners else "asean"
    return "plus-three" if set(partners) == _PLUS_THREE else "several-partners"


class _Quoted(str):
    """A text in double quotes."""

    __slots__ = ()


class _FlowMapping(dict[str, Any]):
    """A mapping in braces."""


class _FlowList(list[Any]):
    """A list in brackets."""


class _Dumper(SafeDumper):
    def ignore_aliases(self, *_: Any) -> bool:
        return True


_Dumper.add_representer(
    _Quoted, lambda dumper, it: dumper.represent_scalar("tag:yaml.org,2002:str", str(it), '"')
)
_Dumper.add_representer(
    _FlowMapping, lambda dumper, it: dumper.represent_mapping("tag:yaml.org,2002:map", it.items(), True)
)
_Dumper.add_representer(
    _FlowList, lambda dumper, it: dumper.represent_sequence("tag:yaml.org,2002:seq", it, True)
)


def _fields(record: Any) -> dict[str, Any]:
    """The fields that are not at their default, in the order of the dataclass."""
    return {one.name: _value(getattr(record, one.name)) for one in fields(record) if _is_told(record, one)}


def _is_told(record: Any, one: Field[Any]) -> bool:
    return one.default is MISSING or getattr(record, one.name) != one.default


def _value(value: Any) -> Any:
    if isinstance(value, PartialDate):
        return _Quoted(value.iso)
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else _Quoted(value)
    if isinstance(value, tuple):
        short = all(isinstance(one, str) and len(one) <= _LONGEST_WORD for one in value)
        return (_FlowList if short else list)(_value(one) for one in value)
    if is_dataclass(value):
        return _fields(value) if isinstance(value, Source) else _FlowMapping(_fields(value))
    return value
