from __future__ import annotations

import pytest

from bot.telling.dates import dated, dates


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Adopted on 6 September 2016.", ["2016-09-06"]),
        ("From November 2020 to 2022.", ["2020-11", "2022"]),
        ("It has 2100 members and 1,999 boats.", []),
    ],
)
def test_dates_are_read_to_the_precision_written(sentence: str, found: list[str]) -> None:
    assert [date.iso for date in dates(sentence)] == found
    assert dated(sentence) == bool(found)


def test_the_date_nearest_to_what_is_asked_comes_first() -> None:
    sentence = "Talks opened in 2019; it took effect on 1 May 2021."
    assert [date.iso for date in dates(sentence, frozenset({"effect"}))] == ["2021-05-01", "2019"]
