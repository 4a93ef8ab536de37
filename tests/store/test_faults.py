"""Faults say what is wrong, where, in words of the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from store.composing import compose
from store.faults import Entry, Fault, Spot, label, line_in, sentence
from store.kinds import Kind, Ref
from store.records import Topic

TEXT = """topic:
- id: tea
  name: Tea
- id: trade
  aliases:
  - Commerce
  - Barter
  name: Trade
"""


def test_a_fault_names_its_file_line_and_record() -> None:
    """As compilers do, so that editors find the place."""
    assert str(Fault(Path("a.yaml"), 3, "topic tea", "It is cold.")) == "a.yaml:3: topic tea: It is cold."
    assert str(Fault(Path("a.yaml"), 1, None, "It is empty.")) == "a.yaml:1: It is empty."
    assert label(Ref(Kind.TOPIC, "tea")) == "topic tea"


@pytest.fixture
def entry(tmp_path: Path) -> Entry:
    """The second topic of the file."""
    file = tmp_path / "topics.yaml"
    file.write_text(TEXT, encoding="utf-8")
    ((_, list_),) = compose(TEXT).value
    return Entry(Topic("trade", "Trade"), Spot.of(file, list_.value[1]))


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 4),
        (("id",), 4),
        (("aliases",), 5),
        (("aliases", 0), 6),
        (("aliases", 1), 7),
        (("aliases", 2), 5),
        (("aliases", "x"), 5),
        (("name",), 8),
        (("nothing", 0), 4),
        (("name", 0), 8),
    ],
)
def test_a_fault_stands_at_its_field_or_the_nearest_thing_around(
    entry: Entry, path: tuple[str | int, ...], line: int
) -> None:
    """The line of the field that is at fault, as the file has it now."""
    fault = entry.fault("It is wrong.", *path)
    assert (fault.line, fault.record, fault.file) == (line, "topic trade", entry.spot.file)


def test_a_file_that_has_changed_gives_the_line_of_the_record(entry: Entry) -> None:
    """Where it cannot be read any more, the record's first line will do."""
    entry.spot.file.write_text("x: [", encoding="utf-8")
    assert entry.fault("It is wrong.", "name").line == 4
    entry.spot.file.unlink()
    assert entry.fault("It is wrong.", "name").line == 4


def test_the_line_of_a_whole_document_is_its_first() -> None:
    """From 1; of a field within a list its own."""
    node = compose("\na:\n- b: 1\n- c: 2\n")
    assert line_in(node) == 2
    assert line_in(node, ("a", 1, "c")) == 4


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ({"type": "missing", "loc": ("name",)}, "'name' is missing"),
        ({"type": "missing", "loc": ("history", 0, "event")}, "'history.1.event' is missing"),
        ({"type": "unexpected_keyword_argument", "loc": ("x",)}, "'x' is no field of this kind of record"),
        ({"type": "string_type", "loc": ("name",)}, "'name' is text and stands in quotes"),
        ({"type": "tuple_type", "loc": ("aliases",)}, "'aliases' is a list"),
        ({"type": "dataclass_type", "loc": ("next",)}, "'next' is a list of named fields"),
        ({"type": "value_error", "loc": ("date",), "ctx": {"error": "no"}}, "'date': no"),
        (
            {"type": "enum", "loc": ("kind",), "ctx": {"expected": "'a' or 'b'"}},
            "'kind' is one of 'a' or 'b'",
        ),
        ({"type": "other", "loc": ("n",), "msg": "Input is odd"}, "'n': input is odd"),
    ],
)
def test_what_pydantic_finds_is_said_in_words_of_the_file(error: dict[str, Any], said: str) -> None:
    """Items are counted from 1."""
    assert sentence(error) == said


def test_a_record_is_known_by_its_kind_and_id(entry: Entry) -> None:
    """Whatever else is wrong with it."""
    assert entry.ref == Ref(Kind.TOPIC, "trade")
