"""What is wrong with a catalogue's files, where, and the records as they stand in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from store.composing import compose
from store.kinds import Ref
from store.records import Record


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, where: ``line`` from 1; ``record`` as 'meeting asean-uk-som-1' where it is known."""

    file: Path
    line: int
    record: str | None
    message: str

    def __str__(self) -> str:
        return ": ".join([f"{self.file}:{self.line}", *([self.record] if self.record else []), self.message])


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a record stands in its file: its line, column and first and last characters, from 0."""

    file: Path
    line: int
    column: int
    start: int
    end: int

    @classmethod
    def of(cls, file: Path, node: yaml.Node) -> Spot:
        mark = node.start_mark
        return cls(file, mark.line, mark.column, mark.index, node.end_mark.index)

    def line_of(self, path: Iterable[str | int]) -> int:
        """The line, from 1, of a field or of the nearest thing around it; the file is read anew."""
        try:
            node = compose(
                " " * self.column + _text(self.file, self.file.stat().st_mtime_ns)[self.start : self.end]
            )
        except (OSError, ValueError, yaml.YAMLError, RecursionError):
            node = None
        return self.line + (line_in(node, path) if node else 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as it stands in a file; one with ``faulty`` fields has something neutral in their place."""

    record: Record
    spot: Spot = field(repr=False, compare=False)
    faulty: frozenset[str] = frozenset()

    @property
    def ref(self) -> Ref:
        return Ref(self.record.kind_, self.record.id)

    def fault(self, message: str, *path: str | int) -> Fault:
        """A fault of this record at a field, such as ``'history', 0, 'date'``."""
        return Fault(self.spot.file, self.spot.line_of(path), label(self.ref), message)


def label(ref: Ref) -> str:
    """How faults name a record: 'meeting asean-uk-som-1'."""
    return f"{ref.kind} {ref.id}"


def line_in(node: yaml.Node, path: Iterable[str | int] = ()) -> int:
    """The line, from 1, of what the path leads to, or of the nearest thing around it."""
    line: int = node.start_mark.line + 1
    for step in path:
        match node, step:
            case yaml.SequenceNode(), int() if step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            case yaml.MappingNode(), str():
                pair = next((pair for pair in node.value if pair[0].value == step), None)
                if pair is None:
                    break
                line, node = pair[0].start_mark.line + 1, pair[1]
            case _:
                break
    return line


def sentence(error: Any) -> str:
    """A fault that pydantic found, said in the words of the file."""
    where = ".".join(str(step + 1) if isinstance(step, int) else step for step in error["loc"])
    match error["type"]:
        case "missing":
            return f"'{where}' is missing"
        case "unexpected_keyword_argument":
            return f"'{where}' is no field of this kind of record"
        case "string_type":
            return f"'{where}' is text and stands in quotes"
        case "tuple_type":
            return f"'{where}' is a list"
        case "dataclass_type":
            return f"'{where}' is a list of named fields"
        case "value_error":
            return f"'{where}': {error['ctx']['error']}"
        case "enum":
            return f"'{where}' is one of {error['ctx']['expected']}"
        case _:
            return f"'{where}': {error['msg'][0].lower()}{error['msg'][1:]}"


@lru_cache(maxsize=1)
def _text(file: Path, _changed: int) -> str:
    return file.read_text(encoding="utf-8")
