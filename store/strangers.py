"""Countries and territories that a catalogue has no record of, by their names in any language.

Their names are no misspellings of others: 'Austria' is not Australia, 'Mali' not Bali.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from unicodedata import normalize

from store.catalogue import Catalogue
from store.content import fold
from store.kinds import MEMBERS, PlaceKind
from store.territories import territory_names

# A name within other words has at least so many letters and at most so many words.
_LETTERS, _WORDS = 4, 4
_WORD = re.compile(r"[^\W\d_]+")
_FLAG = 0x1F1E6 - ord("A")
_UNIONS = frozenset({"EU", "UN"})


def stranger(name: str, catalogue: Catalogue) -> str | None:
    """The ISO code of a country that is called so, or that the flag or code is of, and has no record."""
    codes = _called(name)
    return min(codes) if codes and not codes & _known(catalogue) else None


def stranger_within(text: str, catalogue: Catalogue, known: Callable[[str], bool]) -> str | None:
    """The words of a text that name such a country; ``known`` tells whether a folded word is in some name.

    'Guinea' in 'Papua New Guinea' is not the country of that name.
    """
    recorded = _known(catalogue)
    told: list[range] = []
    for span, words in _runs(text):
        codes = _folded().get(fold(words).replace("-", " "), frozenset())
        if codes & recorded:
            told.append(span)
        elif any(span.start in one and span[-1] in one for one in told):
            continue
        elif codes and not all(map(known, fold(words).split())):
            return words
    return None


@lru_cache(maxsize=2)
def _known(catalogue: Catalogue) -> frozenset[str]:
    """The codes of all countries that the catalogue has a record of."""
    records = [(partner.iso, partner.name) for partner in catalogue.partners.values()]
    countries = (place for place in catalogue.places.values() if place.kind is PlaceKind.COUNTRY)
    records += [(place.iso, place.name) for place in countries]
    named = (_called(name) for iso, name in records if not iso)
    return MEMBERS | _UNIONS | {iso for iso, _ in records if iso} | frozenset().union(*named)


def _called(name: str) -> frozenset[str]:
    """The codes of the countries of that very name, accents included; else of one like it but for those."""
    plain = "".join(chr(ord(one) - _FLAG) if 0 <= ord(one) - _FLAG - ord("A") < 26 else one for one in name)
    if len(plain) == 2 and plain.isupper() and plain in territory_names():
        return frozenset({plain})
    name = " ".join(name.split())
    return _written().get(_as_written(name)) or _folded().get(fold(name.replace("-", " ")), frozenset())


def _runs(text: str) -> Iterator[tuple[range, str]]:
    """Words that stand together and begin as some country's name, the longest runs first, each with its place
    in the text."""
    spans = [match.span() for match in _WORD.finditer(text)]
    firsts = [at for at, (start, end) in enumerate(spans) if fold(text[start:end]) in _beginnings()]
    for size in range(min(_WORDS, len(spans)), 0, -1):
        for first in firsts:
            if first + size > len(spans):
                break
            run = spans[first : first + size]
            apart = any(text[left[1] : right[0]].strip(" -’'.") for left, right in pairwise(run))
            words = text[run[0][0] : run[-1][1]]
            if not apart and len(words) >= _LETTERS:
                yield range(run[0][0], run[-1][1]), words


def _as_written(name: str) -> str:
    return normalize("NFC", name.casefold())


@cache
def _written() -> Mapping[str, frozenset[str]]:
    """Names as they are written, in small letters, to codes."""
    return _codes(_as_written("\n".join(_names())).split("\n"))


@cache
def _folded() -> Mapping[str, frozenset[str]]:
    """Names without accents and hyphens to codes."""
    return _codes(fold("\n".join(_names()).replace("-", " ")).split("\n"))


@cache
def _beginnings() -> frozenset[str]:
    """The first words of names, without accents."""
    firsts = (_WORD.search(name) for name in _names())
    return frozenset(fold("\n".join(first[0] for first in firsts if first)).split("\n"))


def _names() -> list[str]:
    return [name for names in territory_names().values() for name in names]


def _codes(names: list[str]) -> Mapping[str, frozenset[str]]:
    """Names, in the order of the table, to the codes of all that are called so."""
    codes = (code for code, own in territory_names().items() for _ in own)
    found: dict[str, set[str]] = {}
    for name, code in zip(names, codes, strict=True):
        found.setdefault(name, set()).add(code)
    return {name: frozenset(own) for name, own in found.items()}
