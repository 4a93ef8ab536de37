"""The sums of money that a sentence states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from bot.telling.lexicon import lexicon
from bot.telling.sentence import nearest

# In the lexicon: a coin of which the country is left open.
_OPEN = "XXX"


@dataclass(frozen=True, slots=True)
class Sum:
    """``amount`` in units of ``currency`` (ISO 4217, '' where it is left open), at ``start`` to ``end``."""

    amount: Decimal
    currency: str
    text: str
    start: int
    end: int

    @property
    def value(self) -> str:
        """'1000000 GBP', or the words where the currency is left open."""
        return f"{self.amount.normalize():f} {self.currency}" if self.currency else self.text


@cache
def _coins() -> dict[str, str]:
    coins = lexicon().entries["coin"]
    return {name.casefold(): "" if iso == _OPEN else iso for iso, names in coins.items() for name in names}


@cache
def _units() -> dict[str, int]:
    return {name: int(size) for size, names in lexicon().entries["unit"].items() for name in names}


@cache
def numerals() -> dict[str, int]:
    """Numbers by the words for them."""
    return {name: int(size) for size, names in lexicon().entries["numeral"].items() for name in names}


def _any(names: dict[str, str] | dict[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@cache
def _pattern() -> re.Pattern[str]:
    """A number with a unit, a coin before or after it, or both."""
    number = rf"(?P<number>\d(?:[\d,]*\d)?(?:\.\d+)?(?:[-–]\d[\d,.]*\d)?|\b(?:{_any(numerals())})\b)"
    coin = _any(_coins())
    return re.compile(
        rf"(?<![\w.,-])(?:(?P<before>{coin})\s?)?{number}(?:[ -]?(?P<unit>{_any(_units())})\b)?"
        rf"(?:[ -](?P<after>{coin})(?!\w))?",
        re.IGNORECASE,
    )


def sums(text: str, words: frozenset[str] = frozenset()) -> list[Sum]:
    """The sums in it, those nearest to some words first; amounts without a coin only beside one with it."""
    rows = _sums(text)
    order = nearest(text, words, [(one.start, one.end) for one in rows]) if words else range(len(rows))
    return [rows[at] for at in order]


def amounts(text: str) -> list[Sum]:
    """The sums in it; where no coin is named the bare amounts: 'was it 20 million that they pledged'."""
    return sums(text) or [one for _, one in _all(text)]


def _all(text: str) -> Iterator[tuple[bool, Sum]]:
    yield from (one for match in _pattern().finditer(text) if (one := _read(match)))


@lru_cache(maxsize=20_000)
def _sums(text: str) -> tuple[Sum, ...]:
    found = [(coined, one) for coined, one in _all(text) if coined or _open(text, one)]
    if not any(coined for coined, _ in found):
        return ()
    return tuple(
        one if coined else replace(one, currency=_coin_beside(at, found))
        for at, (coined, one) in enumerate(found)
    )


def _open(text: str, amount: Sum) -> bool:
    """Whether what follows an amount leaves open what it counts: 'from 70 million to 170 million euros'."""
    after = re.match(r"\s+([\w'’-]+)", text[amount.end :])
    return after is None or after[1] in lexicon().entries["money"]["after"]


def _coin_beside(at: int, found: Sequence[tuple[bool, Sum]]) -> str:
    """The currency of the sum before one that names none, or else of the one after it."""
    before = [one.currency for coined, one in reversed(found[:at]) if coined]
    after = [one.currency for coined, one in found[at:] if coined]
    return (before or after)[0]


def _read(match: re.Match[str]) -> tuple[bool, Sum] | None:
    """A sum, and whether it names its coin; None for a bare number."""
    coin = match["before"] or match["after"]
    if not coin and not match["unit"]:
        return None
    figure = match["number"].casefold()
    number = Decimal(numerals().get(figure) or re.split(r"[-–]", figure)[-1].replace(",", ""))
    amount = number * _units().get((match["unit"] or "").casefold(), 1)
    currency = _coins()[coin.casefold()] if coin else ""
    return bool(coin), Sum(amount, currency, match[0].strip(), match.start(), match.end())
