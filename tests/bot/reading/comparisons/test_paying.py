"""Sums set side by side: of funds, of meetings, of what pledges say."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.proposed import leads


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("covid response fund, who announced more: Germany or Italy", "rank", "Germany: EUR 5 million"),
        (
            "India pledged more to the science fund at the 6th or at the 19th summit with it?",
            "rank",
            "Bigger: 19th ASEAN-India Summit",
        ),
        (
            "by how much does what India pledged at the 19th summit exceed its pledge at the 6th",
            "gap",
            "USD 4 million apart",
        ),
        (
            "by how much does the Australian vaccine access pledge exceed the Quad vaccine one",
            "gap",
            "AUD 200 million apart",
        ),
        ("India's pledges at the 19th and the 21st summit, the same sum?", "alike", "Same amount? Yes"),
        ("did Germany give more than Italy to the covid response fund", "order", "Yes. Bigger: 4th"),
    ],
)  # fmt: skip
def test_sums_are_compared(text: str, form: str, said: str) -> None:
    """By fund, by the meetings that the halves call, by the words of the pledges."""
    assert said in leads(comparisons, text, form)


@pytest.mark.parametrize(
    "text",
    ["more funds: China or India", "more meetings with China or with India"],
)
def test_what_is_counted_is_no_sum(text: str) -> None:
    """Funds in the plural and meetings are counted."""
    assert "Bigger" not in leads(comparisons, text, "rank")
