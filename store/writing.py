"""Records to YAML files that people can edit: one layout, one order, so that two exports can be compared line by line."""

from __future__ import annotations

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
from store.records import Body, Kind, Meeting, Partner, Person, Place, Programme, Record, Series, Source

try:
    from yaml import CSafeDumper as SafeDumper
except ImportError:  # PyYAML without libyaml: the same result, slower
    from yaml import SafeDumper  # type: ignore[assignment]

PLURALS: Final = {shape.kind_: plural for plural, shape in SHAPES.items()}
_PLUS_THREE = frozenset({"china", "japan", "republic-of-korea"})


def write_catalogue(records: Iterable[Record], folder: Path) -> list[Path]:
    """Write every record below ``folder``, which may hold an earlier catalogue, and give the files written.

    Raises FileExistsError, before anything is written, when the folder holds YAML of another name, which would be
    read together with what is written now.
    """
    shelves: dict[PurePosixPath, list[Record]] = defaultdict(list)
    for record in records:
        shelves[place_of(record)].append(record)
    written = {folder / place: rows for place, rows in sorted(shelves.items())}
    for file in sorted(folder.rglob("*.yaml")):
        if file not in written:
            raise FileExistsError(
                f"'{file}' is no file of this export: move it away or choose an empty folder."
            )
    for file, rows in written.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(as_yaml(rows), encoding="utf-8", newline="\n")
    return list(written)


def place_of(record: Record) -> PurePosixPath:
    """The file of a record within its catalogue: kind, then what divides that kind best."""
    match record:
        case Partner():
            name = record.status
        case Meeting():
            return PurePosixPath(PLURALS[Kind.MEETING], _group(record), f"{record.date.year // 10}0s.yaml")
        case Series():
            name = record.level
        case Person():
            name = record.id[0]
        case Programme() | Body() | Place():
            name = record.kind
        case _:
            return PurePosixPath(f"{PLURALS[record.kind_]}.yaml")
    return PurePosixPath(PLURALS[record.kind_], f"{name}.yaml")


def as_yaml(records: Iterable[Record]) -> str:
    """The text of one file: records of one kind, meetings by date, others by id, a blank line after each."""
    rows = sorted(records, key=lambda one: (one.date if isinstance(one, Meeting) else PartialDate(1), one.id))
    body = [
        yaml.dump([_row(one)], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110) for one in rows
    ]
    return f"{PLURALS[rows[0].kind_]}:\n" + "\n".join(body)


def _group(meeting: Meeting) -> str:
    if len(meeting.partners) == 1:
        return meeting.partners[0]
    if not meeting.partners:
        return "asean"
    return "plus-three" if set(meeting.partners) == _PLUS_THREE else "several-partners"


class _Dumper(SafeDumper):
    """PyYAML's, without its anchors, and with these two."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


class _Quoted(str):
    """Text that stands in double quotes."""


class _Inline(dict[str, Any]):
    """A mapping on one line."""


_Dumper.add_representer(
    _Quoted, lambda dumper, it: dumper.represent_scalar("tag:yaml.org,2002:str", str(it), '"')
)
_Dumper.add_representer(
    _Inline, lambda dumper, it: dumper.represent_mapping("tag:yaml.org,2002:map", it.items(), flow_style=True)
)


class _Words(list[Any]):
    """A list on one line."""


_Dumper.add_representer(
    _Words, lambda dumper, it: dumper.represent_sequence("tag:yaml.org,2002:seq", it, flow_style=True)
)


def _row(record: Any) -> dict[str, Any]:
    """The fields that are not at their default, in the order of the dataclass."""
    found = {
        one.name: _value(getattr(record, one.name)) for one in fields(record) if not _is_default(record, one)
    }
    return found if hasattr(record, "kind_") or isinstance(record, Source) else _Inline(found)


def _is_default(record: Any, one: Field[Any]) -> bool:
    return one.default is not MISSING and getattr(record, one.name) == one.default


def _value(value: Any) -> Any:
    if isinstance(value, PartialDate):
        return _Quoted(value.iso)
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else _Quoted(value)
    if isinstance(value, tuple):
        rows = [_value(one) for one in value]
        short = all(isinstance(one, str) and len(one) <= 40 for one in rows)
        return _Words(rows) if short else rows
    return _row(value) if is_dataclass(value) else value
