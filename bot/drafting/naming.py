"""Names and ids of what is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from bot.drafting.lexicon import words
from store.catalogue import Catalogue
from store.kinds import Level
from store.matching.words import normalise
from store.records import Series

_LONGEST_ID = 80


def slug(text: str) -> str:
    """An id out of a name: 'Hà Nội' is 'ha-noi'."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d").replace("’", "").replace("'", ""))
    ascii_ = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_)[:_LONGEST_ID].strip("-") or "record"


def free_id(wanted: str, known: Container[str]) -> str:
    """The id, with a number behind it where it is taken."""
    number, id_ = 2, wanted
    while id_ in known:
        id_, number = f"{wanted}-{number}", number + 1
    return id_


def nth(number: int) -> str:
    """'1st', '12th', '23rd'."""
    suffixes = words("rank")
    last = number % 10 if number % 100 not in (11, 12, 13) else 0
    return f"{number}{suffixes[last] if last < len(suffixes) else suffixes[0]}"


def full_title(phrase: str, ordinal: int | None, series: Series | None, year: int | None) -> str:
    """The title as the catalogue writes it: with its number in digits, without one with its year."""
    name = phrase
    if series is not None:
        own, said = set(normalise(series.name)), set(normalise(phrase))
        name = phrase if own <= said and not phrase.isupper() and len(said - own) <= 1 else series.name
    if ordinal is not None:
        return f"{nth(ordinal)} {name}"
    return f"{name} {year}" if year and str(year) not in name else name


def new_series(phrase: str, level: Level, catalogue: Catalogue) -> Series:
    """A series that is not in the catalogue yet."""
    return Series(free_id(slug(phrase), catalogue.series), phrase, level)
