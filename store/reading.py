"""YAML files to records: every record with its file and line, every fault with a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import TypeAdapter, ValidationError

from store import records
from store.kinds import Ref
from store.records import Record

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml: the same result, slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment] # the same interface

SHAPES: Final[dict[str, type[Record]]] = {
    "partners": records.Partner,
    "meetings": records.Meeting,
    "series": records.Series,
    "programmes": records.Programme,
    "bodies": records.Body,
    "people": records.Person,
    "places": records.Place,
    "topics": records.Topic,
    "members": records.Member,
    "offices": records.Office,
}
"""What a file may hold: its top-level keys, each over a list of records of one shape."""

_KINDS = ", ".join(f"'{plural}:'" for plural in SHAPES)
_SCALARS = yaml.SafeLoader("")
_TOO_DEEP = "is nested too deeply: a record has no lists within lists"


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
class Entry:
    """A record as it stands in a file."""

    record: Record
    file: Path
    node: yaml.MappingNode = field(repr=False, compare=False)

    @property
    def ref(self) -> Ref:
        return Ref(self.record.kind_, self.record.id)

    def fault(self, message: str, *path: str | int) -> Fault:
        """A fault of this record at a field, such as ``'history', 0, 'date'``."""
        return Fault(self.file, _line(self.node, path), label(self.ref), message)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that could be read, in the order of the files, and all that could not."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]

    @property
    def records(self) -> list[Record]:
        return [entry.record for entry in self.entries]


def label(ref: Ref) -> str:
    """How faults name a record: 'meeting asean-uk-som-1'."""
    return f"{ref.kind} {ref.id}"


def read_catalogue(path: Path) -> Reading:
    """Read one YAML file, or every ``*.yaml`` below a folder.

    No content makes it fail: it becomes a fault. Raises FileNotFoundError where there is nothing.
    """
    if not path.exists():
        raise FileNotFoundError(f"There is no file or folder '{path}': give one that holds YAML.")
    found = [
        one
        for file in ([path] if path.is_file() else sorted(path.rglob("*.yaml")))
        if file.is_file()
        for one in _read(file)
    ]
    return Reading(
        tuple(one for one in found if isinstance(one, Entry)),
        tuple(one for one in found if isinstance(one, Fault)),
    )


def read_packaged() -> list[Record]:
    """The records that come with the package."""
    with as_file(files("store") / "facts") as folder:
        return read_catalogue(folder).records


def _read(file: Path) -> Iterator[Entry | Fault]:
    try:
        root = _compose(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        yield Fault(file, line, None, "is not UTF-8 here: save the file as UTF-8 text")
        return
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        yield Fault(file, mark.line + 1 if mark else 1, None, f"is no YAML here: {error.problem}")
        return
    except yaml.YAMLError as error:
        yield Fault(file, 1, None, f"is no YAML: {' '.join(str(error).split())}")
        return
    except RecursionError:
        yield Fault(file, 1, None, _TOO_DEEP)
        return
    if root is None:
        return
    if not isinstance(root, yaml.MappingNode):
        yield Fault(file, 1, None, f"names no kind of record: begin with one of {_KINDS}")
        return
    seen: set[int] = set()
    plurals: set[str] = set()
    for key, rows in root.value:
        plural = key.value if isinstance(key, yaml.ScalarNode) else "…"
        line = _line(key)
        if plural not in SHAPES:
            yield Fault(file, line, None, f"'{plural:.60}' is no kind of record: use one of {_KINDS}")
        elif plural in plurals:
            yield Fault(file, line, None, f"'{plural}:' comes twice: join the two lists")
        elif not isinstance(rows, yaml.SequenceNode):
            yield Fault(file, line, None, f"'{plural}:' needs a list of records, each beginning with '- id:'")
        else:
            plurals.add(plural)
            for row in rows.value:
                yield from _record(plural, row, file, seen)


def _compose(text: str) -> yaml.Node | None:
    loader = Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _record(plural: str, node: yaml.Node, file: Path, seen: set[int]) -> Iterator[Entry | Fault]:
    kind = SHAPES[plural].kind_
    if not isinstance(node, yaml.MappingNode):
        yield Fault(file, _line(node), None, f"a {kind} is a list of fields that begins with '- id:'")
        return
    faults: list[tuple[int, str]] = []
    value: dict[str, Any] = {}
    try:
        value = _plain(node, seen, faults) or {}
    except RecursionError:
        faults.append((_line(node), _TOO_DEEP))
    if not faults:
        try:
            yield Entry(_adapter(plural).validate_python(value), file, node)
        except ValidationError as error:
            faults = [(_line(node, one["loc"]), _sentence(one)) for one in error.errors(include_url=False)]
    identity = value.get("id")
    name = label(Ref(kind, identity)) if isinstance(identity, str) else str(kind)
    for line, message in faults:
        yield Fault(file, line, name, message)


@cache
def _adapter(plural: str) -> TypeAdapter[Any]:
    return TypeAdapter(SHAPES[plural])


def _plain(node: yaml.Node, seen: set[int], faults: list[tuple[int, str]]) -> Any:
    """The value of a node; a node met again is a YAML alias, which could grow without end and is refused."""
    if isinstance(node, yaml.ScalarNode):
        try:
            return _SCALARS.construct_object(node)
        except (yaml.YAMLError, ValueError, ArithmeticError):
            faults.append((_line(node), f"'{node.value:.60}' is no value: put text and dates in quotes"))
            return None
    if id(node) in seen:
        faults.append((_line(node), "uses a YAML alias ('*…'): write the value out"))
        return None
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, seen, faults) for item in node.value]
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            faults.append((_line(key), "a field's name is a word"))
        elif key.value in found:
            faults.append((_line(key), f"the field '{key.value:.60}' comes twice"))
        else:
            found[key.value] = _plain(value, seen, faults)
    return found


def _line(node: yaml.Node, path: Iterable[str | int] = ()) -> int:
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


def _sentence(error: Any) -> str:
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
