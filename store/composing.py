"""YAML piece by piece: a file's lists item by item, so that large files need little memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml: the same result, slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment] # the same interface

ALIAS, DEEP = "!alias", "!deep"
"""Tags of nodes that are not read: aliases ('*…'), which could grow without end, and too deep a nest."""

_DEEPEST = 16


class Composer:
    """Reads one document of YAML; all methods raise ``yaml.YAMLError`` where it is none."""

    def __init__(self, content: bytes | str) -> None:
        self._loader: Any = Loader(content)
        self.is_alone = False

    def close(self) -> None:
        self._loader.dispose()

    def lists(self) -> Iterator[tuple[yaml.Node, yaml.Node | None]]:
        """Each key of the mapping that the document is, with its value, None for a list: then read ``items``.

        A document that is no mapping gives nothing and ``is_alone``; an empty one gives nothing.
        """
        self._loader.get_event()
        if not self._loader.check_event(yaml.DocumentStartEvent):
            return
        self._loader.get_event()
        if not self._loader.check_event(yaml.MappingStartEvent):
            self.is_alone = True
            return
        self._loader.get_event()
        while not self._loader.check_event(yaml.MappingEndEvent):
            key = self._node()
            if self._loader.check_event(yaml.SequenceStartEvent):
                self._loader.get_event()
                yield key, None
                for _ in self.items():
                    pass
                self._loader.get_event()
            else:
                yield key, self._node()
        self._loader.get_event()
        self._loader.get_event()
        if not self._loader.check_event(yaml.StreamEndEvent):
            mark = self._loader.peek_event().start_mark
            raise yaml.composer.ComposerError(None, None, "another document begins", mark)

    def items(self) -> Iterator[yaml.Node]:
        """The items of the list that the last key leads to."""
        while not self._loader.check_event(yaml.SequenceEndEvent):
            yield self._node()

    def _node(self, depth: int = 1) -> yaml.Node:
        event: Any = self._loader.get_event()
        if isinstance(event, yaml.AliasEvent):
            return yaml.ScalarNode(ALIAS, event.anchor or "", *_marks(event))
        if isinstance(event, yaml.ScalarEvent):
            tag = event.tag
            if tag is None or tag == "!":
                tag = self._loader.resolve(yaml.ScalarNode, event.value, event.implicit)
            return yaml.ScalarNode(tag, event.value, *_marks(event))
        if depth > _DEEPEST:
            return yaml.ScalarNode(DEEP, "", event.start_mark, self._skip())
        value: list[Any] = []
        if isinstance(event, yaml.SequenceStartEvent):
            while not self._loader.check_event(yaml.SequenceEndEvent):
                value.append(self._node(depth + 1))
        else:
            while not self._loader.check_event(yaml.MappingEndEvent):
                value.append((self._node(depth + 1), self._node(depth + 1)))
        kind: Any = yaml.SequenceNode if isinstance(event, yaml.SequenceStartEvent) else yaml.MappingNode
        node: yaml.Node = kind(event.tag, value, event.start_mark, self._loader.get_event().end_mark)
        return node

    def _skip(self) -> Any:
        """Pass over the rest of a list or mapping; gives where it ends."""
        open_ = 1
        while open_:
            event = self._loader.get_event()
            open_ += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        return event.end_mark


def _marks(event: Any) -> tuple[Any, Any]:
    return event.start_mark, event.end_mark


def compose(text: str) -> Any:
    """The node of a text that is known to be YAML."""
    loader: Any = Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()
