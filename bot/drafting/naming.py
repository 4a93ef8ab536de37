"""Names and ids of what is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable

from bot.drafting.lexicon import either, words
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


def full_title(
    phrase: str, ordinal: int | None, series: Series | None, year: int | None, others: Iterable[str] = ()
) -> str:
    """The title as the catalogue writes it: with its number in digits, without one with its year.

    ``others`` are the titles of the series' meetings: what they are called before is a name of them.
    """
    name = phrase
    special = set(normalise(phrase)[:1]) & {one.casefold() for one in words("sort")}
    known = set(normalise(series.name)) if series else set()
    about = re.search(rf"\s(?:{either('about')}|{either('purpose')})\s(.*)", phrase)
    whole = about is not None and not set(normalise(about[1])) <= known
    if (series is not None and special and not special & known) or phrase.startswith(words("encounter")):
        pass
    elif series is not None and not any(_is_called(phrase, one) for one in others):
        own, said = known, set(normalise(phrase))
        longer = own <= said and (len(said - own) <= 1 or set(words("about")) & (said - own))
        name = phrase if longer and not phrase.isupper() else series.name
        behind = re.search(rf"\s(?:{either('towards')})\s+(?:the\s+)?[A-Z].*$", phrase)
        if name is series.name and behind and not set(normalise(behind[0])) <= own:
            name += behind[0]
    if ordinal is not None:
        return f"{nth(ordinal)} {name}"
    return f"{name} {year}" if year and str(year) not in name and not (whole and name is phrase) else name


def _is_called(phrase: str, title: str) -> bool:
    """Whether a title is a phrase with a number before it."""
    said, called = normalise(phrase), normalise(title)
    return len(called) == len(said) + 1 and called[0].isdigit() and called[1:] == said


def new_series(phrase: str, level: Level, catalogue: Catalogue) -> Series:
    """A series that is not in the catalogue yet."""
    return Series(free_id(slug(phrase), catalogue.series), phrase, level)
