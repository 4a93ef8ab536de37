"""Series whose telling words stand apart in a text: 'special summits with Australia'."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property

import numpy as np

from bot.reading.lexicon.lexicon import Lexicon
from bot.reading.offers.offer import Offer, Rows, lifted
from bot.reading.offers.record import bare
from bot.reading.words.ruling import Ruling, breaks, read_ruling, ruled_out
from bot.reading.words.several import counted
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import stem, stems
from store.query.condition import Has
from store.query.mask import Places

_LEVEL = {"ministerial": "minist", "senior-officials": "som"}
_FEWEST, _MOST = 2, 8
# The least that a word tells of a family.
_PART = 0.4
# What a name tells that several series bear: any of them.
_SHARED = 1.4
# The part of it that counts where many titles of the family have the word (they are found by it anyway), and
# where not.
_MANY, _TITLED, _UNTITLED = 0.3, 0.4, 0.85
# What words in a row explain that the names of several series hold, and each of them.
_ROW, _ROW_WORD = 0.4, 0.4
# The part of its gain that is left to a series with its special meetings; how many series a word tells apart
# that makes their meetings special.
_WIDER, _PARTED = 0.8, 3
# Sorts of meanings that say as much of words far apart as a series does, which then is a little less likely.
_PLAIN, _LESS = frozenset({"level", "place", "topic", "partner"}), 0.1


class Scattered:
    """Knows the telling words of each series."""

    def __init__(self, catalogue: Catalogue, rows: Rows, lexicon: Lexicon) -> None:
        self._catalogue = catalogue
        self._rows = rows
        self._quiet = frozenset(map(stem, lexicon.words["quiet"]))
        self._vague = frozenset(map(stem, lexicon.words["vague"]))

    @cached_property
    def _names(self) -> list[tuple[frozenset[str], str]]:
        found = []
        for series in self._catalogue.series.values():
            for name in dict.fromkeys((series.name, *series.aliases, series.acronym or "")):
                words = frozenset(stems(bare(name)))
                if len(words) >= _FEWEST:
                    found.append((words, series.id))
        return found

    @cached_property
    def _partners(self) -> dict[str, frozenset[str]]:
        return {
            partner.id: frozenset(word for name in (partner.name, *partner.aliases) for word in stems(name))
            for partner in self._catalogue.partners.values()
        }

    def offers(self, text: Text, offers: Sequence[Offer]) -> list[Offer]:
        """The series named by most words, each with the places of these words in ``besides``."""
        partners = [offer for offer in offers if offer.sort == "partner"]
        have = self._held(text, partners)
        out, ruling = ruled_out(text), read_ruling(text)
        spans = {offer.start: range(offer.start, offer.end) for offer in partners}
        paired = frozenset(_paired(text, partners))
        by_places: dict[frozenset[int], dict[str, int]] = {}
        for words, id_ in self._told_by(have.keys()):
            telling = [word for word in words - self._vague if have[word] not in spans]
            places = frozenset([have[word] for word in words])
            if telling and out.isdisjoint(places) and not paired & places and not _halved(places, ruling):
                by_places.setdefault(places, {})[id_] = len(words)
        found = [
            replace(one, gain=min(one.gain, _plain_gain(one, text, offers)))
            for one in (self._offer(places, ids, spans) for places, ids in by_places.items())
        ]
        parting = [cue.start for cue in text.group("negation")]
        parting += [cue.start for cue in text.group("role") if cue.sense == "travel"]
        found = [one for one in found if not any(one.start < at < one.end for at in parting)]
        shared = [one.start for one in offers if one.sort == "series" and one.end - one.start == 1]
        shared = [at for at in shared if shared.count(at) > 1]
        found += self._families(text, self._quiet | self._vague, frozenset(shared))
        found += self._phrases(text, offers, self._quiet, self._vague)
        found += self._widened(offers)
        wide = [one for one in found if not any(one.besides < other.besides for other in found)]
        return sorted(wide, key=lambda one: -one.gain)[:_MOST]

    def _told_by(self, words: Set[str]) -> list[tuple[frozenset[str], str]]:
        """The names whose words, quiet ones aside, are all among some, two or more."""
        holding, sizes = self._holding
        held = [holding[word] for word in words if word in holding]
        if len(held) < _FEWEST:
            return []
        counts = np.bincount(np.concatenate(held), minlength=len(sizes))
        whole = np.flatnonzero((counts == sizes) & (counts >= _FEWEST)).tolist()
        return [(self._names[at][0] - self._quiet, self._names[at][1]) for at in whole]

    @cached_property
    def _holding(self) -> tuple[Mapping[str, Places], Places]:
        """The places of the names that each word stands in, quiet ones aside, and how many each name has."""
        found: dict[str, list[int]] = {}
        for at, (words, _) in enumerate(self._names):
            for word in words - self._quiet:
                found.setdefault(word, []).append(at)
        sizes = np.array([len(words - self._quiet) for words, _ in self._names], np.intp)
        return {word: np.array(places, np.intp) for word, places in found.items()}, sizes

    @cached_property
    def _kin(self) -> Mapping[str, tuple[str, ...]]:
        """Words of the names of several series to all of these: 'PMC', 'trilateral', 'troika'."""
        found: dict[str, set[str]] = {}
        for words, id_ in self._names:
            for word in words:
                found.setdefault(word, set()).add(id_)
        return {word: tuple(sorted(ids)) for word, ids in found.items() if len(ids) > 1}

    def _widened(self, offers: Sequence[Offer]) -> Iterator[Offer]:
        """A series together with its special meetings, which are a series of their own."""
        for one in offers:
            if one.sort == "series" and (kin := self._apart.get(one.key)):
                where = lifted(Has("series", (one.key, *kin)))
                places = frozenset(range(one.start, one.end))
                yield Offer(
                    one.start,
                    one.end,
                    "scattered",
                    (one.key, *kin),
                    one.gain * one.prior * _WIDER,
                    self._rows.where(where),
                    where,
                    besides=places,
                )

    @cached_property
    def _apart(self) -> Mapping[str, tuple[str, ...]]:
        """Series to those whose names have one word more, of the words that tell several series from others:
        'special', 'commemorative'."""
        partners = frozenset(word for words in self._partners.values() for word in words)
        series = self._catalogue.series.values()
        names = {one.id: frozenset(stems(bare(one.name))) - self._quiet for one in series}
        more: dict[str, list[tuple[str, str]]] = {}
        by_words: dict[frozenset[str], list[str]] = {}
        for id_, words in names.items():
            by_words.setdefault(words, []).append(id_)
        for id_, words in names.items():
            for word in words - partners:
                for plain in by_words.get(words - {word}, ()) if len(words) > 1 else ():
                    more.setdefault(word, []).append((plain, id_))
        found: dict[str, tuple[str, ...]] = {}
        for pairs in more.values():
            for plain, id_ in pairs if len(pairs) >= _PARTED else ():
                found[plain] = (*found.get(plain, ()), id_)
        return found

    def _families(self, text: Text, vague: frozenset[str], share: frozenset[int]) -> Iterator[Offer]:
        """All series that a word is part of the names of; any where several ``share`` it as a name."""
        runs = counted(text)
        for at, word in enumerate(text.stems):
            told = text.sorts[at] not in ("word", "unknown") or text.among(at, "weak") or word in vague
            told = told or at in runs
            if word in self._kin and not told:
                where = lifted(Has("series", self._kin[word]))
                held, titled = self._rows.where(where), self._rows.named(word)
                known = (held * titled).sum() > _MANY * held.sum()
                gain = max(text.weights[at], _PART) * (_TITLED if known else _UNTITLED)
                gain = _SHARED if at in share else gain
                yield Offer(at, at + 1, "family", word, gain, self._rows.none, where, besides=frozenset({at}))

    def _phrases(
        self, text: Text, offers: Sequence[Offer], quiet: frozenset[str], vague: frozenset[str]
    ) -> Iterator[Offer]:
        """All series that words in a row are part of the names of: 'Joint Sectoral Cooperation Committee'."""
        named = {at for one in offers if one.sort in ("series", "record") for at in range(one.start, one.end)}
        named |= counted(text)
        at = 0
        while at < len(text):
            row = self._row(text, at, quiet)
            telling = [word for word in row if word not in quiet and word not in vague]
            standing = any(cue.start <= at and at + len(row) <= cue.end for cue in text.group("status"))
            free = named.isdisjoint(range(at, at + len(row)))
            if len(row) > 1 and len(telling) > 1 and free and not standing:
                ids = set.intersection(*(set(self._kin[word]) for word in row if word not in quiet))
                where = lifted(Has("series", tuple(sorted(ids))))
                gain = _ROW + _ROW_WORD * len(telling)
                end = at + len(row)
                key = " ".join(row)
                yield Offer(
                    at, end, "family", key, gain, self._rows.none, where, besides=frozenset(range(at, end))
                )
            at += max(len(row), 1)

    def _row(self, text: Text, start: int, quiet: frozenset[str]) -> tuple[str, ...]:
        """The words from a place on that the names of several series hold together."""
        ids: set[str] = set()
        end = start
        while end < len(text) and (end == start or not breaks(text, end)):
            word = text.stems[end]
            inner = word in quiet and end > start
            shared = ids if inner else set(self._kin.get(word, ()))
            shared = shared if end == start or inner else shared & ids
            if len(shared) < _FEWEST or end in text.timed or (end == start and word in quiet):
                break
            ids, end = shared, end + 1
        while end > start and text.stems[end - 1] in quiet:
            end -= 1
        return text.stems[start:end]

    def _held(self, text: Text, partners: Sequence[Offer]) -> Mapping[str, int]:
        """The words that a text holds or means, each with its first place."""
        have: dict[str, int] = {}
        runs = counted(text)
        for at, said in enumerate(text.stems):
            form = text.forms[at]
            if at in runs or (form.isdigit() and text.words[at].ordinal):
                continue  # 'the third ASEAN Summit', 'the last three AEM' are none of ASEAN+3
            have.setdefault(said, at)
            if form.endswith("s") and len(form) <= 5:
                have.setdefault(form[:-1], at)
        for cue in text.group("synonym"):
            for word in stems(cue.sense):
                have.setdefault(word, cue.start)
        for offer in partners:
            for word in self._partners.get(offer.key, ()):
                have.setdefault(word, offer.start)
        for cue in text.group("level"):
            if word_ := _LEVEL.get(cue.sense):
                have.setdefault(word_, cue.start)
        return have

    def _offer(self, places: frozenset[int], ids: Mapping[str, int], spans: Mapping[int, range]) -> Offer:
        most = max(ids.values())
        chosen = tuple(id_ for id_, size in ids.items() if size == most)
        where = lifted(Has("series", chosen))
        cover = set(places)
        for place in places:
            cover.update(spans.get(place, ()))
        with_partner = any(place in spans for place in places)
        gain = 1.75 + 0.9 * (most - 1) if with_partner else 1.2 + 0.35 * most + 0.1 * len(places)
        gain -= 0.25 * max(0, max(cover) - min(cover) + 1 - len(cover) - 1)
        start, end = min(cover), max(cover) + 1
        credit = self._rows.where(where)
        return Offer(start, end, "scattered", chosen, gain, credit, where, besides=frozenset(cover))


def _plain_gain(one: Offer, text: Text, offers: Sequence[Offer]) -> float:
    """How much levels, places, topics and partners explain of words that stand apart: 'ministers with Japan'.

    Boundless where they leave a word, all stand in a row, or one meeting is spoken of: 'the SOM with Japan'.
    """
    levels = [cue for cue in text.group("level") if one.besides.intersection(range(cue.start, cue.end))]
    plural = any(text.raws[cue.end - 1].rstrip("'’").endswith("s") for cue in levels)
    if one.end - one.start == len(one.besides):
        return math.inf
    plain: dict[int, Offer] = {}
    for other in offers:
        if other.sort in _PLAIN:
            for at in range(other.start, other.end):
                if at not in plain or plain[at].gain * plain[at].prior < other.gain * other.prior:
                    plain[at] = other
    placed = any(plain[at].sort == "place" and plain[at].prior >= 1.0 for at in one.besides & plain.keys())
    if not one.besides <= plain.keys() or not (plural or placed):
        return math.inf
    return sum(other.gain * other.prior for other in {plain[at] for at in one.besides}) - _LESS


def _halved(places: Set[int], ruling: Ruling) -> bool:
    """Whether some of the words are ruled out: 'ASEAN-Japan Summits, the commemorative ones left out'."""
    return not places <= ruling.out and not ruling.out.isdisjoint(places)


def _paired(text: Text, partners: Sequence[Offer]) -> Iterator[int]:
    """Where partners are named of which another stands beside by 'or' or 'than', also in 'with Chile or with
    Peru': neither is of the name of a series."""
    for one in partners:
        for other in partners:
            at = text.left(other.start)
            at -= text.has(at, "before", "with") and not text.has(at, "joint", "or")
            parted = text.has(one.end, "joint", "or") or text.has(one.end, "joint", "than")
            if at == one.end and parted and one.key != other.key:
                yield from (one.start, other.start)
