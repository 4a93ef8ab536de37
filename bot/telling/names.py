"""People and places that a sentence names."""

from __future__ import annotations

import re
from functools import cache

from bot.telling.lexicon import lexicon
from store.catalogue import Catalogue
from store.content import fold
from store.kinds import PlaceKind

_PUNCTUATION = re.compile(r"[^\w\s-]")
_NAME = r"[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)*"


@cache
def _titled() -> re.Pattern[str]:
    """A title and the name after it: 'President Bush'."""
    titles = sorted(lexicon().entries["title"]["titles"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(titles)}) ((?:[A-Z][\w'’-]+ ?)+)")


def people(sentence: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The names of people in a sentence: of those on record, or whatever stands after a title."""
    known = [
        one.name
        for one in catalogue.people.values()
        if any(name in sentence for name in (one.name, *one.aliases))
    ]
    return tuple(known or (found[1].strip() for found in _titled().finditer(sentence)))


def places(sentence: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The places of the catalogue in a sentence, cities before countries, else in its order."""
    bare = f" {fold(_PUNCTUATION.sub(' ', sentence))} "
    found = [
        (one.kind is PlaceKind.COUNTRY, at, one.name)
        for one in catalogue.places.values()
        if (at := bare.find(f" {fold(one.name)} ")) >= 0
    ]
    return tuple(name for _, _, name in sorted(found))


def listed(sentence: str) -> str:
    """The longest row of three or more names in a sentence, '' for none: 'Chile, Colombia and Mexico'."""
    rows = [found[0] for found in _row().finditer(sentence) if len(_name().findall(found[0])) > 2]
    return max(rows, key=len, default="")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(_NAME)


@cache
def _row() -> re.Pattern[str]:
    """Capitalised names apart by commas, the last after a small word or two ('and', 'and the')."""
    return re.compile(rf"{_NAME}(?:, (?:[a-z]+ )?{_NAME})+(?: [a-z]+(?: [a-z]+)? {_NAME})?")
