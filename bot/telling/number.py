"""How many of what is no money: tonnes, cities, actions, doses, people."""

from __future__ import annotations

import re
from functools import cache

from bot.telling import dates
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import best, first, nearest
from bot.telling.sums import numerals, sums
from bot.telling.told import Told, quoted, unrecorded
from bot.texts.text import say_in
from store.records import Meeting, Record

_NO_NUMBER = say_in("not recorded", "that number")
_NO_PEOPLE = say_in("not recorded", "how many took part")


def tell_number(record: Record, ground: Ground) -> Told:
    """The sentence in which a number stands beside what is counted; for people, one that counts them."""
    attending = lexicon().words("counted", "attending")
    rest = ground.rest(record)
    if isinstance(record, Meeting) and not rest.isdisjoint(attending):
        found = best(record, ground, _counts_people)
        values = numbers(found.part, ground.rare(rest)) if found else []
        return quoted(found.text, values) if values else unrecorded(_NO_PEOPLE)
    found = best(record, ground, lambda part: bool(numbers(part)) and not rest.isdisjoint(row(part)))
    if not found and not isinstance(record, Meeting):
        found = first(record, lambda part: bool(numbers(part)))
    if not found:
        return unrecorded(_NO_NUMBER)
    return quoted(found.text, numbers(found.part, ground.rare(rest)))


@cache
def _pattern() -> re.Pattern[str]:
    """A number of its own, with its unit: no part of 'COVID-19', '2022-2026' or '1st'."""
    words = "|".join(numerals())
    units = "|".join(name for names in lexicon().entries["unit"].values() for name in names)
    figure = rf"(?<![\w.,/-])(?:\d(?:[\d,]*\d)?(?:\.\d+)?|(?:{words}))(?![\w-])"
    return re.compile(rf"{figure}(?: (?:{units})\b)?", re.IGNORECASE)


def numbers(part: str, words: frozenset[str] = frozenset()) -> list[str]:
    """The numbers in a sentence that are no dates and sums, those nearest to some words first: '787000'."""
    taken = [range(*span) for span in (*dates.spots(part), *((one.start, one.end) for one in sums(part)))]
    found = [one for one in _pattern().finditer(part) if not any(one.start() in spot for spot in taken)]
    order = nearest(part, words, [one.span() for one in found]) if words else range(len(found))
    return [_plain(found[at][0]) for at in order]


def _plain(figure: str) -> str:
    """'787000' for '787,000', '11' for 'eleven'."""
    worded = numerals().get(figure.casefold())
    return figure.replace(",", "") if worded is None else str(worded)


def _counts_people(part: str) -> bool:
    """Whether a number stands before people who took part, one word between at most."""
    attending = lexicon().words("counted", "attending")
    return any(not attending.isdisjoint(row(part[one.end() :])[:2]) for one in _pattern().finditer(part))
