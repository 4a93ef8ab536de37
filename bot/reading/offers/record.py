"""Which records a text speaks of: for every record at once, the best way to explain the words by it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

import numpy as np

from bot.reading.offers.offer import Offer, Row, Rows
from bot.reading.words.ruling import ruled_out
from bot.reading.words.text import Text
from store.content import stems
from store.kinds import Kind, Ref
from store.query.sort import Sort

SURPLUS = 0.16
# What a meeting loses that was held in another year, and in another month or on another day than is told.
_YEAR, _MONTH = np.float32(0.35), np.float32(0.6)
# How much what a title says beyond a text counts at most, and a meeting of another level than is named.
_MOST, _LEVEL = 3.5, 0.2
# What a meeting of another series loses than the one that is numbered.
_OTHER = 0.8
_NAMING = frozenset({"partner", "place", "body", "series", "programme", "topic"})
_TELLING = frozenset({"ordinal", "time", "place", "mode", "partner", "word", "synonym"})
# Sorts of names that a record is called by, whatever else its title says.
_ITSELF = frozenset({"programme", "partner", "body"})
_LITTLE = 1e-6
# What stands in brackets tells records apart that are called alike: '(first series)'.
_BRACKETS = re.compile(r"\([^()]*\)")


def bare(title: str) -> str:
    """A title without what stands in brackets."""
    return " ".join(_BRACKETS.sub(" ", title).split())


def explained(text: Text, offers: Sequence[Offer], rows: Rows, skip: Collection[int] = ()) -> Row:
    """How much of a text each record explains, by the best segmentation into offers."""
    ending: list[list[Offer]] = [[] for _ in range(len(text) + 1)]
    for offer in offers:
        if offer.credit is rows.none or offer.sort == "said":
            continue
        if not (skip and any(at in skip for at in range(offer.start, offer.end))):
            ending[offer.end].append(offer)
    best, gained = [rows.none], np.empty_like(rows.none)
    for found in ending[1:]:
        row = best[-1].copy() if found else best[-1]
        for offer in found:
            np.multiply(offer.credit, np.float32(offer.gain), out=gained)
            if best[offer.start] is not rows.none:
                gained += best[offer.start]
            np.maximum(row, gained, out=row)
        best.append(row)
    return best[-1]


def explanation(
    text: Text, offers: Sequence[Offer], at: int, skip: Collection[int] = ()
) -> tuple[list[Offer], list[int]]:
    """The offers that the best segmentation for one record uses, and the words that it leaves over."""
    size = len(text)
    best = [0.0] * (size + 1)
    back: list[Offer | None] = [None] * (size + 1)
    ending: dict[int, list[tuple[Offer, float]]] = {}
    for offer in offers:
        held = offer.credit.item(at)
        if not held or offer.sort == "said":
            continue
        if not (skip and any(place in skip for place in range(offer.start, offer.end))):
            ending.setdefault(offer.end, []).append((offer, offer.gain * held))
    for end in range(1, size + 1):
        best[end] = best[end - 1]
        for offer, gained in ending.get(end, ()):
            gain = best[offer.start] + gained
            if gain > best[end] + _LITTLE:
                best[end], back[end] = gain, offer
    used: list[Offer] = []
    covered: set[int] = set()
    end = size
    while end:
        offer_ = back[end]
        if offer_ is None:
            end -= 1
        else:
            used.append(offer_)
            covered.update(range(offer_.start, offer_.end))
            end = offer_.start
    for offer in offers:
        if offer.sort == "synonym" and offer.credit.item(at):
            covered.update(range(offer.start, offer.end))
    return used, [place for place in range(size) if place not in covered and place not in skip]


class Titles:
    """What titles say beyond a text: 'special', 'informal', 'Plus Three'."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._named: dict[tuple[str, object], tuple[int, ...]] = {}

    @cached_property
    def _table(self) -> tuple[dict[str, int], np.ndarray, np.ndarray]:
        """The row of each word, how much it tells in the title of each record, and all words of each."""
        content = self._rows.content
        titles = [set(stems(bare(record.name))) for record in content.records]
        words = sorted({word for title in titles for word in title})
        row = {word: at for at, word in enumerate(words)}
        table = np.zeros((len(words), len(titles)), np.float32)
        for at, title in enumerate(titles):
            for word in title:
                weight = content.weight(word)
                table[row[word], at] = 0.3 + 0.7 * weight if weight > 0.12 else 0.0
        return row, table, np.ascontiguousarray(table.T).sum(1)

    def surplus(self, text: Text, offers: Sequence[Offer] = ()) -> Row:
        """The weight of the words of each title that the text does not say, neither by another name; none of
        what is named itself."""
        row, table, total = self._table
        out = ruled_out(text)
        said = {row[stem] for at, stem in enumerate(text.stems) if stem in row and at not in out}
        for offer in offers:
            if offer.sort in _NAMING and isinstance(offer.key, str):
                said.update(self._of(offer.sort, offer.key))
        for cue in (*text.group("synonym"), *text.group("kind")):
            said.update(row[word] for word in stems(cue.sense.replace("-", " ")) if word in row)
        beyond = total - table[sorted(said)].sum(0) if said else total
        found: Row = np.minimum(beyond, _MOST).astype(np.float32)
        for offer in offers:
            if offer.sort in _ITSELF:
                found *= 1.0 - self._rows.own(offer.key, Sort(offer.sort))
        return found

    def _of(self, sort: str, id_: str) -> tuple[int, ...]:
        """The rows of the words by which something is called."""
        if (sort, id_) not in self._named:
            catalogue, row = self._rows.content.catalogue, self._table[0]
            record = catalogue.get(Ref(Kind(sort), id_))
            names = [record.name, *getattr(record, "aliases", ())] if record else []
            self._named[sort, id_] = tuple(
                {row[word] for name in names for word in stems(name) if word in row}
            )
        return self._named[sort, id_]


def _numbered(text: Text, offers: Sequence[Offer], skip: Collection[int]) -> Iterator[Row]:
    """The meetings of each series that is named right behind a number: 'the 29th ASEAN-Japan Forum' is none
    of another series."""
    named = [one for one in offers if one.sort == "series" and one.prior >= 1.0]
    for number in offers:
        if number.sort != "ordinal" or number.start in skip or not text.words[number.start].ordinal:
            continue
        beside = [one for one in named if one.start - number.end in (0, 1) and one.start not in skip]
        if beside:
            yield np.maximum.reduce([one.credit for one in beside])


def _ruled(text: Text, offers: Sequence[Offer], rows: Rows) -> Iterator[Offer]:
    """What is ruled out by what tells one record from others: 'minus the 49th summit'."""
    out = ruled_out(text)
    for one in offers if out else ():
        if one.sort in _TELLING and one.credit is rows.none and not out.isdisjoint(range(one.start, one.end)):
            yield one


def weigh(text: Text, offers: Sequence[Offer], rows: Rows, titles: Titles, skip: Collection[int] = ()) -> Row:
    """How well each record fits: what it explains, less what its title says beyond and what contradicts."""
    return lessened(
        explained(text, offers, rows, skip), text, offers, rows, titles.surplus(text, offers), skip
    )


def lessened(
    row: Row, text: Text, offers: Sequence[Offer], rows: Rows, surplus: Row, skip: Collection[int] = ()
) -> Row:
    """What each record explains, less what its title says beyond, its ``surplus``, and what contradicts."""
    row = row - np.float32(SURPLUS) * surplus
    for offer in offers:
        if offer.sort not in ("ordinal", "time") or (
            skip and any(place in skip for place in range(offer.start, offer.end))
        ):
            continue
        if offer.sort == "ordinal" and text.words[offer.start].ordinal and offer.prior >= 1.0:
            row -= np.float32(0.5) * rows.numbered * (1.0 - np.minimum(offer.credit * 2, 1.0))
        elif offer.sort == "time" and offer.key.unit in ("day", "month", "year") and offer.key.first:
            wrong = _YEAR if offer.key.unit == "year" else _MONTH
            row -= wrong * rows.is_[Sort.MEETING] * (offer.credit < 0.3)
    for offer in _ruled(text, offers, rows):
        if offer.sort == "synonym":
            row -= np.float32(_OTHER) * np.minimum.reduce([rows.named(stem) for stem in stems(offer.key)])
        elif offer.where:
            row -= np.float32(_OTHER) * rows.where(offer.where)
    for credit in _numbered(text, offers, skip):
        row -= np.float32(_OTHER) * rows.is_[Sort.MEETING] * (credit <= 0)
    levels = [offer.credit for offer in offers if offer.sort == "level"]
    if levels:
        other = (np.maximum.reduce(levels) < 0.5).astype(np.float32)
        row -= np.float32(_LEVEL) * rows.is_[Sort.MEETING] * other
    return row
