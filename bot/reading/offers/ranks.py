"""Numbers that count otherwise than a title does: the second plan of a partner, the 20th anniversary."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

import numpy as np

from bot.reading.offers.offer import Offer, Row, Rows
from bot.reading.words.text import Text
from store.content import stem, stems
from store.query.condition import Has
from store.records import Programme

_GAIN, _RANKED = 1.1, 0.9
# The word of titles for the years that they mark.
_MARKED = stem("anniversary")
_COUNTED = re.compile(r"(\d{1,3})[a-z]*")


class Ranks:
    """Knows which programme of its partner and kind each is, and what numbers titles bear."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def offers(self, text: Text, offers: list[Offer]) -> Iterator[Offer]:
        """They rank one record before another and put no condition on a set."""
        plans = text.group("kind") or any(cue.sense == "programme" for cue in text.group("noun"))
        for one in offers if plans else ():
            if one.sort == "ordinal" and isinstance(one.key, int) and one.key in self._ranked:
                yield Offer(one.start, one.end, "rank", one.key, _GAIN, self._ranked[one.key], None)
        for cue in text.group("pick"):
            if cue.sense == "first" and text.among(cue.start, "opening"):
                credit = np.maximum(
                    self._rows.where(Has("ordinal", (1,))), self._rows.named(text.stems[cue.start])
                )
                yield Offer(cue.start, cue.end, "rank", 1, _GAIN, credit, None)
        for at, form in enumerate(text.forms):
            behind = [place for place in (at + 1, at + 2) if text.among(place, "jubilee")]
            if form.isdigit() and behind and int(form) in self._titled:
                yield Offer(at, behind[0] + 1, "jubilee", int(form), _GAIN, self._titled[int(form)], None)
            elif form.isdigit() and self._marked(text, at):
                credit = self._rows.named(_MARKED) * self._titled[int(form)]
                yield Offer(at, at + 2, "jubilee", int(form), _GAIN, credit, None)

    def _marked(self, text: Text, at: int) -> bool:
        """Whether a bare number says how many years are marked: '25 years with India', no '5 years ago'."""
        beside = text.among(at + 1, "years") and at not in text.timed and not text.words[at].ordinal
        return beside and not text.group("lasting") and int(text.forms[at]) in self._titled

    def namesakes(self, offers: list[Offer]) -> Iterator[Offer]:
        """Programmes that bear the name of a series: 'the EAS plan of action'."""
        for one in offers:
            if one.sort == "series" and one.key in self._borne:
                yield Offer(one.start, one.end, "namesake", one.key, one.gain, self._borne[one.key], None)

    @cached_property
    def _borne(self) -> dict[str, Row]:
        titles = [
            (at, frozenset(stems(record.name)))
            for at, record in enumerate(self._rows.content.records)
            if isinstance(record, Programme)
        ]
        found: dict[str, Row] = {}
        for series in self._rows.content.catalogue.series.values():
            names = [frozenset(stems(name)) for name in (series.name, series.acronym or "", *series.aliases)]
            for at, title in titles:
                if any(name and name <= title for name in names):
                    found.setdefault(series.id, self._rows.none.copy())[at] = _RANKED
        return found

    @cached_property
    def _ranked(self) -> dict[int, Row]:
        families: dict[tuple[object, ...], list[tuple[str, int]]] = defaultdict(list)
        for at, record in enumerate(self._rows.content.records):
            if isinstance(record, Programme) and record.partners:
                date = record.since or (record.adopted.date if record.adopted else None)
                if date:
                    families[record.kind, record.partners].append((date.iso, at))
        found: dict[int, Row] = {}
        for family in families.values():
            if len(family) > 1:
                for rank, (_, at) in enumerate(sorted(family), 1):
                    found.setdefault(rank, self._rows.none.copy())[at] = _RANKED
        return found

    @cached_property
    def _titled(self) -> dict[int, Row]:
        found: dict[int, Row] = {}
        for at, record in enumerate(self._rows.content.records):
            for word in stems(record.name):
                if counted := _COUNTED.fullmatch(word):
                    found.setdefault(int(counted[1]), self._rows.none.copy())[at] = 1.0
        return found
