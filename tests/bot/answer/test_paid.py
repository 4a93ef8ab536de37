"""Sums of two currencies are not set side by side."""

from __future__ import annotations

import pytest

from bot.answer.answer import Refusal
from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("which of the two gave more to the covid fund, the UK or Italy", "rank"),
        ("did the UK give more than Italy to the covid fund", "order"),
        ("did the UK and Italy pledge the same amount to the covid fund", "alike"),
    ],
)
def test_sums_of_two_currencies_are_told_and_not_compared(text: str, form: str) -> None:
    """Pounds are neither more nor fewer than euros; both sums are told."""
    told = [answer(one, text) for one in proposed(comparisons, text, form)]
    refused = [one.lead for one in told if isinstance(one, Refusal)]
    assert any("GBP 1 million" in lead and "EUR 2.5 million" in lead for lead in refused)
