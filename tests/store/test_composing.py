"""YAML piece by piece is what it is as a whole."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from store.composing import ALIAS, DEEP, Composer, compose


def pieces(text: str) -> list[tuple[Any, Any]]:
    """Keys and values; a list's items one by one, as they are without Python's types."""
    composer = Composer(text)
    found = []
    for key, value in composer.lists():
        items = [plain(one) for one in composer.items()] if value is None else plain(value)
        found.append((plain(key), items))
    composer.close()
    return found


def plain(node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [plain(one) for one in node.value]
    if isinstance(node, yaml.MappingNode):
        return {plain(key): plain(value) for key, value in node.value}
    return (node.tag.rpartition(":")[2], node.value)


def test_lists_come_item_by_item() -> None:
    """Scalars with their tags, lists and mappings within, and other values as they are."""
    text = "meeting:\n- id: som\n  n: 2\n  on: [a, 'b']\n- {}\nplain: !!str 3\nempty:\nquoted: ! x\n"
    assert pieces(text) == [
        (
            ("str", "meeting"),
            [
                {
                    ("str", "id"): ("str", "som"),
                    ("str", "n"): ("int", "2"),
                    ("bool", "on"): [("str", "a"), ("str", "b")],
                },
                {},
            ],
        ),
        (("str", "plain"), ("str", "3")),
        (("str", "empty"), ("null", "")),
        (("str", "quoted"), ("str", "x")),
    ]


def test_a_list_that_nobody_reads_is_passed_over() -> None:
    """What comes after it is read all the same."""
    composer = Composer("a: [1, [2]]\nb: [3]\n")
    keys = [
        (key.value, [one.value for one in composer.items()] if key.value == "b" else None)
        for key, _ in composer.lists()
    ]
    assert keys == [("a", None), ("b", ["3"])]


@pytest.mark.parametrize(
    ("text", "alone"), [("", False), ("# nothing\n", False), ("- a\n", True), ("word", True)]
)
def test_a_document_that_is_no_mapping_gives_nothing(text: str, alone: bool) -> None:
    """It says so, but for an empty one."""
    composer = Composer(text)
    assert list(composer.lists()) == []
    assert composer.is_alone == alone


def test_an_alias_is_not_followed() -> None:
    """It is told by its tag and name, so that nothing grows without end."""
    composer = Composer("a: &x [1]\nb: [*x]\nc: *x\n")
    found = {}
    for key, value in composer.lists():
        (node,) = [value] if value else composer.items()
        found[key.value] = (node.tag, node.value)
    assert found["b"] == found["c"] == (ALIAS, "x")


def test_what_is_nested_too_deep_is_not_read() -> None:
    """Sixteen levels are; of the seventeenth only where it stands."""
    for depth, deep in ((16, False), (17, True)):
        composer = Composer(f"a: {{b: {'[' * (depth - 1)}x{']' * (depth - 1)}, c: d}}\n")
        (node,) = [value for _, value in composer.lists()]
        assert node is not None
        inner = node.value[0][1]
        while isinstance(inner, yaml.SequenceNode):
            inner = inner.value[0]
        assert (inner.tag == DEEP) == deep
        assert node.value[1][1].value == "d"


def test_another_document_is_an_error_where_it_begins() -> None:
    """A file holds one."""
    composer = Composer("a: 1\n---\nb: 2\n")
    with pytest.raises(yaml.YAMLError, match="another document begins") as caught:
        list(composer.lists())
    assert caught.value.problem_mark.line == 1  # type: ignore[attr-defined] # of every error with a place


@pytest.mark.parametrize("text", ["a: [1\n", "a: {\n", "\ta: 1", "a: b: c\n"])
def test_what_is_no_yaml_is_an_error(text: str) -> None:
    """Wherever it breaks."""
    with pytest.raises(yaml.YAMLError):
        pieces(text)


def test_nodes_know_where_they_stand() -> None:
    """From where they begin to where they end."""
    composer = Composer("a:\n- b: 1\n  c: [2,\n    3]\n- d\n")
    for _key, _value in composer.lists():
        first, second = composer.items()
    assert (first.start_mark.line, first.start_mark.column) == (1, 2)
    assert second.start_mark.line == 4
    assert compose("a: [1]\n").value[0][1].value[0].value == "1"
