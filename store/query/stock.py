"""All records of a catalogue and what stands inside them, in rows that sets are taken from."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from store.catalogue import Catalogue
from store.content import NAME, Content
from store.kinds import Kind, Ref
from store.query.fields import FIELDS, World
from store.query.fields import Value as Plain
from store.query.mask import Places, bits, gathered, members, moved, span
from store.query.seats import Seats
from store.query.shelf import Shelf
from store.query.sides import Sides
from store.query.sort import Item, Sort, inside, ordered
from store.query.value import Found, Thing, owners
from store.query.wording import Wording, of_item, of_record


class Stock:
    """All records are one universe, by kind and meetings by date; each inner sort is one of its own.

    ``content`` is of the same catalogue, its records in the order of these.
    """

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self.catalogue = catalogue
        self.content = content
        self.world = World(catalogue, Sides(catalogue))
        records = ordered(catalogue)
        self.records = Shelf(records, self.world)
        self.refs = tuple(Ref(record.kind_, record.id) for record in records)
        self.at = {ref: at for at, ref in enumerate(self.refs)}
        rows: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        for at, ref in enumerate(self.refs):
            rows[ref.kind].append(at)
        self.of_sort = {Sort(kind): span(row[0], row[-1] + 1) if row else 0 for kind, row in rows.items()}
        self._wordings: dict[Sort | None, Wording] = {}

    @cached_property
    def seats(self) -> Seats:
        """Who held whose seat at the meetings."""
        return Seats(self.records.items, self.world.sides)

    @cached_property
    def _inner(self) -> dict[Sort, tuple[Shelf, Places]]:
        rows: dict[Sort, list[Item]] = {sort: [] for sort in Sort if sort.inner}
        for record in self.records.items:
            for item in inside(record):
                rows[item.sort].append(item)
        return {
            sort: (Shelf(items, self.world), np.array([self.at[item.owner] for item in items], np.intp))
            for sort, items in rows.items()
        }

    @cached_property
    def _places(self) -> dict[tuple[Sort, Ref, int], int]:
        return {item.place: at for shelf, _ in self._inner.values() for at, item in enumerate(shelf.items)}

    def place(self, thing: Thing) -> int:
        """The bit that stands for a thing among the records or the items of its sort."""
        return self._places[thing.place] if isinstance(thing, Item) else self.at[thing]

    def shelf(self, sort: Sort) -> Shelf:
        """The items of an inner sort; all records for any other."""
        return self._inner[sort][0] if sort.inner else self.records

    def owners(self, mask: int, inner: Sort) -> int:
        """The set of the records that some items stand in."""
        return moved(mask, self._inner[inner][1])

    def owned(self, mask: int, inner: Sort) -> int:
        """The set of the items that stand in some records."""
        return members(mask, self._inner[inner][1])

    def values(self, thing: Thing, field: str) -> tuple[Plain, ...]:
        """The values of a field in a record or item."""
        if isinstance(thing, Item):
            return tuple(dict.fromkeys(FIELDS[field].read(thing, self.world)))
        return self.records.values(self.at[thing], field)

    def refs_of(self, found: Found) -> tuple[Ref, ...]:
        """The records found, or those that hold the items found."""
        return owners(found.things)

    def things(self, sort: Sort, mask: int) -> tuple[Thing, ...]:
        """The members of a set."""
        if sort.inner:
            items = self.shelf(sort).items
            return tuple(items[at] for at in bits(mask))
        return tuple(map(self.refs.__getitem__, bits(mask & self.of_sort[sort])))

    def said(self, word: str, *, named: bool = False, inner: Sort | None = None) -> int:
        """The set of those that hold a word (as ``stems`` writes it), where ``named`` in their names."""
        if inner not in self._wordings:
            if inner:
                rows = [of_item(item, self.catalogue) for item in self.shelf(inner).items]
            else:
                rows = [of_record(record) for record in self.records.items[len(self.content.records) :]]
            self._wordings[inner] = Wording(rows)
        mask = self._wordings[inner].holding(word, named=named)
        if inner:
            return mask
        held = self.content.holding(word).items()
        indexed = gathered([at for at, telling in held if not named or telling >= NAME])
        return indexed | mask << len(self.content.records)
