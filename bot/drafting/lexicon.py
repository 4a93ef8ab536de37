"""The words by which statements tell what they tell: ``en.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from store.kinds import Level

_BETWEEN = r"\s+(?:[\w’'-]+\s+){0,2}?"


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(files(__package__).joinpath("en.toml").read_text("utf-8"))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for one of some phrases, the longest first."""
    rows = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in rows)


def words(name: str) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(_tables()["word"][name])


@cache
def either(name: str) -> str:
    """A pattern for one of the words of a list."""
    return any_of(words(name))


@cache
def among(name: str) -> frozenset[str]:
    """The words of a list, in small letters."""
    return frozenset(one.casefold() for one in words(name))


@cache
def cue(name: str) -> re.Pattern[str]:
    """Finds a cue, in any case: a phrase, or a word of one list with one of another close behind it."""
    rows = [any_of(_tables()["cue"][name])]
    if lists := _tables()["composed"].get(name):
        rows.insert(0, _BETWEEN.join(f"(?:{either(one)})" for one in lists))
    return re.compile(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)", re.IGNORECASE)


def level_of(title: str) -> Level | None:
    """The level that a meeting's name tells, by the first sort of noun that it has."""
    for name, nouns in _tables()["level"].items():
        if re.search(rf"(?<!\w)(?:{any_of(nouns)})(?!\w)", title, re.IGNORECASE):
            return Level(name)
    return None
