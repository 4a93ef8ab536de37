"""Sums of money as every reply writes them."""

from __future__ import annotations

from decimal import Decimal

_UNITS = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
_DECIMALS = 3


def money(amount: Decimal, currency: str) -> str:
    """An exact sum: 'GBP 1 million', 'JPY 7.5 billion', 'USD 250,000', 'USD 1,234,567'."""
    for size, word in _UNITS:
        count = amount / size
        if count >= 1 and count == round(count, _DECIMALS):
            return f"{currency} {_plain(count)} {word}"
    return f"{currency} {_plain(amount)}"


def _plain(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
