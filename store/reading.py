"""YAML files to records: every record with its file and line, every fault with a sentence."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final, get_type_hints

import yaml
from pydantic import TypeAdapter, ValidationError

from store import records
from store.composing import ALIAS, DEEP, Composer
from store.faults import Entry, Fault, Spot, label, line_in, sentence
from store.kinds import Ref
from store.records import Record

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

Progress = Callable[[int, int], None]

_KINDS = ", ".join(f"'{plural}:'" for plural in SHAPES)
_SCALARS = yaml.SafeLoader("")
_REFUSED = {
    ALIAS: "uses a YAML alias ('*…'): write the value out",
    DEEP: "is nested too deeply: a record has no lists within lists",
}
_YAML = frozenset({".yaml", ".yml"})
# How many records are read between two words about the progress.
_SOME = 200
_CHUNK = 2**20


@dataclass(frozen=True, slots=True)
class Reading:
    """All that could be read, in the order of the files, and all that could not.

    ``broken`` are the records with faults, so far as the rest of them can be read.
    """

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]
    broken: tuple[Entry, ...] = ()

    @property
    def records(self) -> list[Record]:
        return [entry.record for entry in self.entries]

    @property
    def has_records(self) -> bool:
        """Whether anything in the files is meant as a record, be it faulty."""
        return bool(self.entries) or any(fault.record for fault in self.faults)


def read_catalogue(path: Path, progress: Progress | None = None) -> Reading:
    """Read one YAML file, or all below a folder (.yaml, .yml); ``progress`` hears bytes done and all.

    No content makes it fail: it becomes a fault. Raises FileNotFoundError where there is nothing.
    """
    if not path.exists():
        raise FileNotFoundError(f"There is no file or folder '{path}': give one that holds YAML.")
    entries, faults, broken = [], [], []
    below = (file for file in sorted(path.rglob("*")) if file.suffix in _YAML and file.is_file())
    listed = [path] if path.is_file() else list(below)
    sizes = [file.stat().st_size for file in listed]
    done = 0
    for file, size in zip(listed, sizes, strict=True):
        for at, one in enumerate(_read(file)):
            if isinstance(one, Fault):
                faults.append(one)
            elif one.faulty:
                broken.append(one)
            else:
                entries.append(one)
                if progress and at % _SOME == 0:
                    progress(done + min(one.spot.start, size), sum(sizes))
        done += size
        if progress:
            progress(done, sum(sizes))
    return Reading(tuple(entries), tuple(faults), tuple(broken))


def read_packaged() -> list[Record]:
    """The records that come with the package."""
    with as_file(files("store") / "facts") as folder:
        return read_catalogue(folder).records


def _read(file: Path) -> Iterator[Entry | Fault]:
    content = file.read_bytes()
    if line := _undecoded(content):
        yield Fault(file, line, None, "is not UTF-8 here: save the file as UTF-8 text")
        return
    composer = None
    try:
        composer = Composer(content)
        yield from _lists(file, composer)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        yield Fault(file, mark.line + 1 if mark else 1, None, f"is no YAML here: {error.problem}")
    except yaml.YAMLError as error:
        yield Fault(file, 1, None, f"is no YAML: {' '.join(str(error).split())}")
    finally:
        if composer is not None:
            composer.close()


def _undecoded(content: bytes) -> int:
    """The line, from 1, that is not UTF-8; 0 where all is."""
    decoder = getincrementaldecoder("utf-8")()
    end = 0
    try:
        for at in range(0, len(content) + 1, _CHUNK):  # a text of all would take several times its bytes
            end = min(at + _CHUNK, len(content))
            decoder.decode(content[at:end], final=end == len(content))
    except UnicodeDecodeError as error:
        return content.count(b"\n", 0, end - len(error.object) + error.start) + 1
    return 0


def _lists(file: Path, composer: Composer) -> Iterator[Entry | Fault]:
    plurals: set[str] = set()
    for key, value in composer.lists():
        plural = key.value if isinstance(key, yaml.ScalarNode) else "…"
        line = line_in(key)
        if plural not in SHAPES:
            yield Fault(file, line, None, f"'{plural:.60}' is no kind of record: use one of {_KINDS}")
        elif plural in plurals:
            yield Fault(file, line, None, f"'{plural}:' comes twice: join the two lists")
        elif value is not None:
            yield Fault(file, line, None, f"'{plural}:' needs a list of records, each beginning with '- id:'")
        else:
            plurals.add(plural)
            for row in composer.items():
                yield from _record(plural, row, file)
    if composer.is_alone:
        yield Fault(file, 1, None, f"names no kind of record: begin with one of {_KINDS}")


def _record(plural: str, node: yaml.Node, file: Path) -> Iterator[Entry | Fault]:
    kind = SHAPES[plural].kind_
    if not isinstance(node, yaml.MappingNode):
        refused = _REFUSED.get(node.tag, f"a {kind} is a list of fields that begins with '- id:'")
        yield Fault(file, line_in(node), str(kind) if node.tag == ALIAS else None, refused)
        return
    faults: list[tuple[int, str]] = []
    value = _plain(node, faults)
    _SCALARS.constructed_objects.clear()
    identity = value.get("id")
    name = label(Ref(kind, identity)) if isinstance(identity, str) else str(kind)
    if not faults:
        try:
            yield Entry(_adapter(plural).validate_python(value), Spot.of(file, node))
        except ValidationError as error:
            found = error.errors(include_url=False)
            faults = [(line_in(node, one["loc"]), sentence(one)) for one in found]
            faulty = frozenset(str(one["loc"][0]) for one in found if one["loc"])
            if "id" not in faulty:
                yield from _mended(plural, value, faulty, Spot.of(file, node))
    for line, message in faults:
        yield Fault(file, line, name, message)


def _mended(plural: str, value: dict[str, Any], faulty: frozenset[str], spot: Spot) -> Iterator[Entry]:
    """The record without its faulty fields, so that what is wrong in the others is told as well."""
    kept = {name: one for name, one in value.items() if name not in faulty}
    try:
        yield Entry(_adapter(plural).validate_python(_neutral(plural) | kept), spot, faulty)
    except ValidationError:
        return


@cache
def _neutral(plural: str) -> dict[str, Any]:
    """Something for each field that a record must have."""
    hints = get_type_hints(SHAPES[plural])
    found: dict[str, Any] = {}
    for one in fields(SHAPES[plural]):
        if one.default is MISSING:
            hint = hints[one.name]
            enumerated = isinstance(hint, type) and issubclass(hint, StrEnum)
            found[one.name] = next(iter(hint)) if enumerated else "?" if hint is str else []
    return {name: "2000" if name == "date" else one for name, one in found.items()}


@cache
def _adapter(plural: str) -> TypeAdapter[Any]:
    return TypeAdapter(SHAPES[plural])


def _plain(node: yaml.Node, faults: list[tuple[int, str]]) -> Any:
    """The value of a node."""
    if isinstance(node, yaml.ScalarNode):
        if node.tag in _REFUSED:
            faults.append((line_in(node), _REFUSED[node.tag]))
            return None
        try:
            return _SCALARS.construct_object(node)
        except (yaml.YAMLError, ValueError, ArithmeticError):
            faults.append((line_in(node), f"'{node.value:.60}' is no value: put text and dates in quotes"))
            return None
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, faults) for item in node.value]
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            faults.append((line_in(key), "a field's name is a word"))
        elif key.value in found:
            faults.append((line_in(key), f"the field '{key.value:.60}' comes twice"))
        else:
            found[key.value] = _plain(value, faults)
    return found
