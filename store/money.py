"""Sums of money as every reply writes them."""

from __future__ import annotations

from decimal import Decimal

_UNITS = {12: " trillion", 9: " billion", 6: " million", 0: ""}
_DECIMALS = 3


def money(amount: Decimal, currency: str) -> str:
    """An exact sum: 'GBP 1 million', 'JPY 7.5 billion', 'USD 250,000', 'USD 1,234,567'."""
    count, power = scaled(amount)
    return f"{currency} {_plain(count)}{_UNITS[power]}"


def scaled(amount: Decimal) -> tuple[Decimal, int]:
    """The number and the power of ten (12, 9, 6 or 0) that an exact sum is best said with."""
    for power in _UNITS:
        count = amount / Decimal(10) ** power
        if power and count >= 1 and count == round(count, _DECIMALS):
            return count, power
    return amount, 0


def _plain(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
