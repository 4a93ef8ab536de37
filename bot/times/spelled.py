"""Years that are told in words: 'nineteen seventy-seven', 'twenty sixteen', 'two thousand and nine'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.times.lexicon import Heads
from bot.times.numbers import FIRST_YEAR, LAST_YEAR
from bot.times.token import Token

_JOINT = "-"
_HUNDRED = 100


def spelled_years(words: Sequence[Token], heads: Sequence[Heads], at: int) -> list[tuple[str, int]]:
    """The years whose words begin at a token, the longest first, each with the index after it."""
    found = []
    for sense, end in heads[at].get("century", ()):
        rests = [*_rest(words, heads, end), *_zeros(words, heads, end)]
        found += [(int(sense) * _HUNDRED + rest, after) for rest, after in rests]
    for sense, end in heads[at].get("thousand", ()):
        rests = [*_rest(words, heads, end), *_ones(heads, end)]
        found += [(int(sense) + rest, after) for rest, after in rests]
    years = [(str(year), end) for year, end in found if FIRST_YEAR <= year <= LAST_YEAR]
    return sorted(years, key=lambda one: -one[1])


def _rest(words: Sequence[Token], heads: Sequence[Heads], at: int) -> Iterator[tuple[int, int]]:
    """What two digits are, from ten on: 'sixteen', 'seventy', 'seventy-seven'."""
    at = _joined(words, at)
    for sense, end in heads[at].get("teen", ()):
        yield int(sense), end
    for sense, end in heads[at].get("tens", ()):
        yield int(sense), end
        for one, after in _ones(heads, _joined(words, end)):
            yield int(sense) + one, after


def _zeros(words: Sequence[Token], heads: Sequence[Heads], at: int) -> Iterator[tuple[int, int]]:
    """'oh nine'."""
    for _, end in heads[at].get("nought", ()):
        yield from _ones(heads, _joined(words, end))


def _ones(heads: Sequence[Heads], at: int) -> Iterator[tuple[int, int]]:
    for sense, end in heads[at].get("ones", ()):
        yield int(sense), end


def _joined(words: Sequence[Token], at: int) -> int:
    """The token behind a hyphen, if there is one."""
    return at + 1 if at < len(words) and words[at].text == _JOINT else at
