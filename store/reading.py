"""YAML files to records: every record with its file and line, every fault with a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError

from store.records import (
    Body,
    Kind,
    Meeting,
    Partner,
    Person,
    Place,
    Programme,
    Record,
    Ref,
    Series,
    Topic,
)

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml: the same result, slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

SHAPES: Final[dict[str, type[Record]]] = {
    "partners": Partner,
    "meetings": Meeting,
    "series": Series,
    "programmes": Programme,
    "bodies": Body,
    "people": Person,
    "places": Place,
    "topics": Topic,
}
"""What a file may hold: its top-level keys, each over a list of records of one shape."""

Path_ = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, where: ``line`` from 1; ``record`` as 'meeting asean-uk-som-1' where one is known."""

    file: Path
    line: int
    record: str | None
    message: str

    def __str__(self) -> str:
        return ": ".join([f"{self.file}:{self.line}", *([self.record] if self.record else []), self.message])


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as it stands in a file."""

    record: Record
    file: Path
    node: yaml.MappingNode = field(repr=False, compare=False)

    @property
    def ref(self) -> Ref:
        return Ref(self.record.kind_, self.record.id)

    def line(self, *path: str | int) -> int:
        """The line, from 1, of a field (``'history', 0, 'date'``), or of the nearest thing around it."""
        return _line(self.node, path)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that could be read, in the order of the files, and all that could not."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]

    @property
    def records(self) -> list[Record]:
        return [entry.record for entry in self.entries]


def read_catalogue(path: Path) -> Reading:
    """Read one YAML file or every ``*.yaml`` below a folder; content never raises, a missing path does (OSError)."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    for file in [path] if path.is_file() else _files(path):
        for found in _read(file):
            if isinstance(found, Entry):
                entries.append(found)
            else:
                faults.append(found)
    return Reading(tuple(entries), tuple(faults))


def read_packaged() -> list[Record]:
    """The records that come with the package."""
    with as_file(files("store") / "facts") as folder:
        return read_catalogue(folder).records


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise FileNotFoundError(f"There is no file or folder '{folder}': give one that holds YAML.")
    return sorted(file for file in folder.rglob("*.yaml") if file.is_file())


def _read(file: Path) -> Iterator[Entry | Fault]:
    try:
        loader = Loader(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        yield Fault(file, 1, None, f"byte {error.start} is not UTF-8: save the file as UTF-8 text")
        return
    except yaml.YAMLError as error:
        yield Fault(file, 1, None, f"is not YAML: {error}")
        return
    try:
        root = loader.get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", None) or str(error)
        yield Fault(file, mark.line + 1 if mark else 1, None, f"is not YAML: {said}")
        return
    except RecursionError:
        yield Fault(file, 1, None, "is nested too deeply")
        return
    finally:
        loader.dispose()
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        yield Fault(file, 1, None, f"starts with no kind of record: begin with one of {_listed(SHAPES)}")
        return
    seen: set[int] = set()
    kinds: set[str] = set()
    for key, rows in root.value:
        shape = SHAPES.get(key.value) if isinstance(key, yaml.ScalarNode) else None
        line = key.start_mark.line + 1
        if shape is None:
            yield Fault(
                file, line, None, f"'{key.value!s:.60}' is no kind of record: use one of {_listed(SHAPES)}"
            )
        elif key.value in kinds:
            yield Fault(file, line, None, f"'{key.value}' comes twice: join the two lists")
        elif not isinstance(rows, yaml.SequenceNode):
            yield Fault(
                file, line, None, f"'{key.value}' needs a list of records, each beginning with '- id:'"
            )
        else:
            kinds.add(key.value)
            for row in rows.value:
                yield from _record(shape, row, file, seen)


def _record(shape: type[Record], node: yaml.Node, file: Path, seen: set[int]) -> Iterator[Entry | Fault]:
    if not isinstance(node, yaml.MappingNode):
        yield Fault(
            file, node.start_mark.line + 1, None, f"a {shape.kind_} is a mapping that begins with '- id:'"
        )
        return
    faults: list[tuple[int, str]] = []
    try:
        value = _plain(node, seen, faults)
    except RecursionError:
        value = {}
        faults.append((node.start_mark.line + 1, "is nested too deeply"))
    identity = value.get("id")
    name = f"{shape.kind_} {identity}" if isinstance(identity, str) else str(shape.kind_)
    if not faults:
        try:
            yield Entry(_adapter(shape).validate_python(value), file, node)
        except ValidationError as error:
            faults = [(_line(node, one["loc"]), _sentence(one)) for one in error.errors(include_url=False)]
    for line, message in faults:
        yield Fault(file, line, name, message)


@cache
def _adapter(shape: type[Record]) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


_SCALARS = yaml.SafeLoader("")


def _plain(node: yaml.Node, seen: set[int], faults: list[tuple[int, str]]) -> Any:
    """The value of a node; nodes seen before are YAML aliases, which could grow without end and are refused."""
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        try:
            return _SCALARS.construct_object(node)
        except (yaml.YAMLError, ValueError, OverflowError, ArithmeticError):
            faults.append((line, f"'{node.value:.60}' is no value: put text and dates in quotes"))
            return None
    if id(node) in seen:
        faults.append((line, "uses a YAML alias ('*…'): write the value out"))
        return None
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, seen, faults) for item in node.value]
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            faults.append((key.start_mark.line + 1, "a field's name is a word, not a list or mapping"))
        elif key.value in found:
            faults.append((key.start_mark.line + 1, f"the field '{key.value:.60}' comes twice"))
        else:
            found[key.value] = _plain(value, seen, faults)
    return found


def _line(node: yaml.Node, path: Sequence[str | int]) -> int:
    line: int = node.start_mark.line + 1
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == step:
                    node, line = value, key.start_mark.line + 1
                    break
            else:
                break
        else:
            break
    return line


def _sentence(error: Any) -> str:
    """A fault found by pydantic, said in words of the file."""
    where = ".".join(str(step + 1) if isinstance(step, int) else step for step in error["loc"])
    match error["type"]:
        case "missing":
            return f"has no '{where}', which every record of this kind needs"
        case "unexpected_keyword_argument":
            return f"has an unknown field '{where}'"
        case "string_type":
            return f"'{where}' is no text: put it in quotes"
        case "value_error":
            return f"'{where}': {error['ctx']['error']}"
        case _:
            said = error["msg"]
            return f"'{where}': {said[0].lower()}{said[1:]}, not {error['input']!r:.60}"


def _listed(names: Sequence[str] | dict[str, Any]) -> str:
    return ", ".join(f"'{name}:'" for name in names)
