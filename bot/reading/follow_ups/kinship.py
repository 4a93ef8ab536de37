"""How alike records are called: 'the 1st JSCC with Morocco' and the JSCC with the UAE."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from bot.reading.offers.offer import Row, Rows
from store.catalogue import Catalogue
from store.content import stems
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.records import Meeting, Programme

_LEAST = 0.2


class Kinship:
    """Compares meetings by the names of their series, programmes by their own; names of partners aside."""

    def __init__(self, catalogue: Catalogue, rows: Rows) -> None:
        self._catalogue = catalogue
        self._rows = rows
        self._known: dict[Ref, Row] = {}

    def row(self, ref: Ref) -> Row:
        """1 for each record called the same, less for those that share only some words."""
        record = self._catalogue.get(ref)
        match record:
            case Meeting(series=series):
                key = Ref(Kind.SERIES, series)
            case Programme():
                key = ref
            case _:
                return self._rows.none
        if key not in self._known:
            self._known[key] = self._compared(key)
        return self._known[key]

    def _compared(self, key: Ref) -> Row:
        own = self._names[key.kind].get(key.id, {})
        row = self._rows.none.copy()
        for id_, other in self._names[key.kind].items():
            alike = 1.0 if id_ == key.id else 0.9 * _overlap(own, other)
            if alike > _LEAST:
                field = "series" if key.kind is Kind.SERIES else "id"
                held = self._rows.where(Has(field, (id_,)))
                if key.kind is Kind.PROGRAMME:
                    held = held * self._programmes
                row = np.maximum(row, np.float32(alike) * held)
        return row

    @cached_property
    def _programmes(self) -> Row:
        return self._rows.where(Has("sort", (Kind.PROGRAMME.value,)))

    @cached_property
    def _names(self) -> dict[Kind, dict[str, dict[str, float]]]:
        partners = {
            word
            for partner in self._catalogue.partners.values()
            for name in (partner.name, *partner.aliases)
            for word in stems(name)
        }
        weight = self._rows.content.weight

        def telling(name: str) -> dict[str, float]:
            words = set(stems(name)) - partners
            return {word: weight(word) for word in words if not word.isdigit()}

        return {
            Kind.SERIES: {one.id: telling(one.name) for one in self._catalogue.series.values()},
            Kind.PROGRAMME: {one.id: telling(one.name) for one in self._catalogue.programmes.values()},
        }


def _overlap(one: dict[str, float], other: dict[str, float]) -> float:
    shared = sum(one[word] for word in one.keys() & other.keys())
    both = sum((one | other).values())
    return shared / both if both else 0.0
