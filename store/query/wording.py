"""The words that are said in a row of things."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from store.catalogue import Catalogue
from store.content import stems
from store.query.keyed import Keyed
from store.query.sort import Item
from store.records import Record


class Wording:
    """Made of each thing's names and of all texts that it holds."""

    def __init__(self, rows: Sequence[tuple[Iterable[str], Iterable[str]]]) -> None:
        rows = [(tuple(names), tuple(texts)) for names, texts in rows]
        self._named = Keyed((at, _words(names)) for at, (names, _) in enumerate(rows))
        self._said = Keyed((at, _words((*names, *texts))) for at, (names, texts) in enumerate(rows))

    def holding(self, word: str, *, named: bool = False) -> int:
        """The set of those that hold a word (as ``stems`` writes it), where ``named`` in their names."""
        return (self._named if named else self._said).of((word,))


def _words(texts: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(stems(" ".join(texts)))


def of_record(record: Record) -> tuple[Iterable[str], Iterable[str]]:
    """The names of a record that says nothing else: a series, person, place or topic."""
    return (record.name, *record.aliases, getattr(record, "acronym", None) or ""), ()


def of_item(item: Item, catalogue: Catalogue) -> tuple[Iterable[str], Iterable[str]]:
    """An item's names (a title, a step, a person) and its other texts."""
    person = catalogue.people.get(getattr(item.held, "person", None) or "")
    names = [getattr(item.held, name, None) or "" for name in ("event", "title", "name")]
    texts = [
        getattr(item.held, name, None) or ""
        for name in ("at", "role", "to", "country", "theme", "value", "note")
    ]
    return (*names, *((person.name, *person.aliases) if person else ())), texts
