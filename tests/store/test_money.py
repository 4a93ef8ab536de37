from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.money import money, scaled

UNITS = {"million": 10**6, "billion": 10**9, "trillion": 10**12}


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("1000000", "GBP 1 million"),
        ("7500000000", "GBP 7.5 billion"),
        ("1250000", "GBP 1.25 million"),
        ("2000000000000", "GBP 2 trillion"),
        ("1500000000000000", "GBP 1,500 trillion"),
        ("250000", "GBP 250,000"),
        ("1234567", "GBP 1,234,567"),
        ("1234000", "GBP 1.234 million"),
        ("1234500", "GBP 1,234,500"),
        ("100", "GBP 100"),
        ("0.50", "GBP 0.5"),
        ("1E+7", "GBP 10 million"),
    ],
)
def test_sums_are_written_one_way(amount: str, said: str) -> None:
    """A sum is written with the largest unit that keeps it short, else digit by digit."""
    assert money(Decimal(amount), "GBP") == said


@given(st.integers(1, 10**16))
def test_sums_are_exact(amount: int) -> None:
    """What is written is the sum itself, never a rounded one."""
    _, number, *unit = money(Decimal(amount), "EUR").replace(",", "").split()
    assert Decimal(number) * UNITS.get("".join(unit), 1) == amount


@pytest.mark.parametrize(
    ("amount", "scale"),
    [("1250000", ("1.25", 6)), ("2000000000000", ("2", 12)), ("1234567", ("1234567", 0)), ("0", ("0", 0))],
)
def test_a_sum_is_scaled_where_that_leaves_it_exact(amount: str, scale: tuple[str, int]) -> None:
    """By the largest power of ten that has a word."""
    assert scaled(Decimal(amount)) == (Decimal(scale[0]), scale[1])
