"""Periods, dates within sentences and sums by the habits of the language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.texts.calendar import amount, dated, number, period, years
from bot.texts.text import speaking
from store import dates
from store.dates import PartialDate
from store.money import money


def read(text: str) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


@pytest.mark.parametrize(
    ("first", "last", "indonesian", "vietnamese"),
    [
        ("2022-07-06", "2022-07-06", "6 Juli 2022", "6 tháng 7, 2022"),
        ("2022-07-06", "2022-07-08", "6–8 Juli 2022", "6 – 8 tháng 7, 2022"),
        ("2022-07-30", "2022-08-02", "30 Juli – 2 Agustus 2022", "30 tháng 7 – 2 tháng 8, 2022"),
        (
            "2022-12-30",
            "2023-01-02",
            "30 Desember 2022 – 2 Januari 2023",
            "30 tháng 12, 2022 – 2 tháng 1, 2023",
        ),
        ("2022-07", "2022-08", "Juli–Agustus 2022", "tháng 7 – tháng 8 năm 2022"),
        ("2021-08", "2024-07", "Agustus 2021 – Juli 2024", "tháng 8 năm 2021 – tháng 7 năm 2024"),
        ("2016", "2025", "2016 – 2025", "2016–2025"),
        ("2016", "2025-03", "2016 hingga Maret 2025", "từ năm 2016 đến tháng 3 năm 2025"),
        ("2023-01-01", "", "mulai 1 Januari 2023", "từ ngày 1 tháng 1, 2023"),
        ("", "2045", "hingga 2045", "đến năm 2045"),
        ("", "", "", ""),
    ],
)
def test_a_period_says_once_what_its_ends_share(
    first: str, last: str, indonesian: str, vietnamese: str
) -> None:
    """With full months; of ends that are not as exact as each other both are said. English is the store's."""
    ends = read(first), read(last)
    assert period(*ends) == dates.period(*ends)
    with speaking("id"):
        assert period(*ends) == indonesian
    with speaking("vi"):
        assert period(*ends) == vietnamese


def test_years_are_a_period_from_the_first_to_the_last() -> None:
    assert (years(1998, 2004), years(2004, 2004)) == ("1998 to 2004", "2004")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["6 July 2022", "July 2022", "2022"]),
        ("id", ["6 Juli 2022", "Juli 2022", "2022"]),
        ("vi", ["ngày 6 tháng 7, 2022", "tháng 7 năm 2022", "năm 2022"]),
    ],
)
def test_a_date_within_a_sentence_may_be_called_a_day_or_a_year(code: str, said: list[str]) -> None:
    with speaking(code):
        days = [PartialDate(2022, 7, 6), PartialDate(2022, 7), PartialDate(2022)]
        assert [*map(dated, days)] == said


@pytest.mark.parametrize(
    ("value", "currency", "indonesian", "vietnamese"),
    [
        ("1000000", "GBP", "GBP 1 juta", "1 triệu GBP"),
        ("7500000000", "JPY", "JPY 7,5 miliar", "7,5 tỷ JPY"),
        ("2000000000000", "JPY", "JPY 2 triliun", "2 nghìn tỷ JPY"),
        ("250000", "USD", "USD 250.000", "250.000 USD"),
        ("1234567.5", "USD", "USD 1.234.567,5", "1.234.567,5 USD"),
    ],
)
def test_a_sum_has_the_words_and_signs_of_the_language(
    value: str, currency: str, indonesian: str, vietnamese: str
) -> None:
    """In English it is the store's."""
    assert amount(Decimal(value), currency) == money(Decimal(value), currency)
    with speaking("id"):
        assert amount(Decimal(value), currency) == indonesian
    with speaking("vi"):
        assert amount(Decimal(value), currency) == vietnamese


def test_a_fraction_has_the_sign_of_the_language() -> None:
    with speaking("vi"):
        assert number(Decimal("1.25")) == "1,25"
