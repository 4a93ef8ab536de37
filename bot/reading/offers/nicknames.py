"""Names that stand for others: capitals for their governments, one name of somebody for all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import numpy as np

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.content import fold
from store.geography import capitals
from store.query.condition import All, Any, Condition, Has, Some
from store.query.sort import Sort

# The letters that a name by itself must have, and how many may bear it.
_LETTERS, _NAMESAKES = 5, 3
# How likely a capital is its government that does something: 'Canberra pledged'.
_ACTING = 1.2
# How far from 'chair' a word stands that says that the chair does not matter.
_ROLES = 4


class Nicknames:
    """Offers what such names may mean."""

    def __init__(self, catalogue: Catalogue, rows: Rows) -> None:
        self._catalogue = catalogue
        self._rows = rows

    def offers(self, text: Text) -> Iterator[Offer]:
        """Governments and people."""
        yield from self._governments(text)
        yield from self._people(text)

    @cached_property
    def _capitals(self) -> Mapping[str, str]:
        """Names of capitals to the partner that they stand for."""
        partners = {partner.iso: partner.id for partner in self._catalogue.partners.values() if partner.iso}
        partners["EU"] = next((id_ for id_ in self._catalogue.partners if id_ == "european-union"), "")
        return {fold(name): id_ for name, code in capitals().items() if (id_ := partners.get(code))}

    @cached_property
    def _by_word(self) -> Mapping[str, tuple[str, ...]]:
        """Single words of people's names to those who bear them."""
        found: dict[str, set[str]] = {}
        for person in self._catalogue.people.values():
            for name in (person.name, *person.aliases):
                for word in fold(name.replace("-", " ")).split():
                    found.setdefault(word, set()).add(person.id)
        return {word: tuple(sorted(ids)) for word, ids in found.items() if len(word) >= _LETTERS}

    def _people(self, text: Text) -> Iterator[Offer]:
        """Somebody called by one name: 'Guterres', 'Prayut'."""
        for at, form in enumerate(text.forms):
            ids = self._by_word.get(form, ())
            if ids and len(ids) <= _NAMESAKES and text.sorts[at] != "filler" and not text.lexicon.knows(form):
                there = tuple(person(text, at, at + 1, id_) for id_ in ids)
                where = there[0] if len(ids) == 1 else Any(there)
                credit = self._rows.where(Has("person", ids)) * 0.5
                yield Offer(at, at + 1, "person", ids[0], 1.0, credit, where)

    def _governments(self, text: Text) -> Iterator[Offer]:
        """Capitals that stand for governments: 'Canberra's pledge'."""
        for at in range(len(text)):
            for size in (2, 1):
                name = " ".join(text.forms[at : at + size])
                if len(name.split()) == size and (id_ := self._capitals.get(name)):
                    with_ = Has("partner", (id_,))
                    placed = text.has(text.left(at), "before", "place")
                    near = range(at + size, at + size + 2)
                    acting = _joins(text, at) or any(cue.start in near for cue in text.group("role"))
                    linked = np.maximum(self._rows.where(with_), self._rows.own(id_, Sort.PARTNER))
                    credit = linked * np.float32(0.35 if placed else 0.8)
                    yield Offer(
                        at,
                        at + size,
                        "partner",
                        id_,
                        1.25,
                        credit,
                        with_,
                        0.3 if placed else _ACTING if acting else 0.6,
                    )
                    break


def _joins(text: Text, at: int) -> bool:
    """Whether somebody is met with or without the one named: 'Seoul without Tokyo'."""
    left = text.left(at)
    ruled = text.has(left, "negation") and text.has(left, "before", "with")
    return text.among(left, "joining") or ruled


def person(text: Text, start: int, end: int, id_: str) -> Condition:
    """Somebody who was there; in the chair where the words around say so."""
    beside = (*range(start - 5, start), *range(end, end + 5))
    chairs = [
        cue
        for cue in text.group("role")
        if cue.sense == "chair" and (cue.start in beside or cue.end - 1 in beside or _by_them(text, cue, end))
    ]
    if chairs and not any(_either(text, cue) for cue in chairs):
        return Some(Sort.ATTENDANCE, All((Has("person", (id_,)), Has("chaired", ("yes",)))))
    return Has("person", (id_,))


def _by_them(text: Text, chair: Cue, end: int) -> bool:
    """Whether a chair is taken by whom a text named before: 'on Rafidah Aziz: which did she chair'."""
    return chair.start > end and text.has(chair.start - 1, "talk", "point")


def _either(text: Text, chair: Cue) -> bool:
    """Whether it does not matter that somebody took the chair: 'chaired or attended', 'or otherwise'."""
    beside = (*range(chair.start - _ROLES, chair.start), *range(chair.end, chair.end + _ROLES))
    other = any(cue.sense == "attend" and cue.start in beside for cue in text.group("role"))
    chairing = {cue.start for cue in text.group("role") if cue.sense == "chair"}
    opened = any(
        cue.start in beside and chairing.isdisjoint(range(cue.start, cue.end)) for cue in text.group("open")
    )  # but not 'alone or as co-chair'
    return (other or opened) and any(text.has(at, "joint", "or") for at in beside)
