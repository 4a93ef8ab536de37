"""What the words of a text may mean, over the small catalogue."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meanings, said
from tests.bot.reading.texts import lines


def means(_: str, text: str) -> str:
    """Each meaning: how much it explains, how likely it is, who fits, how well records bear it out."""
    read = said(text)
    found = (*read.offers, *read.scattered)
    rows = zip(meanings(found, read), found, strict=True)
    return "; ".join(f"{told}, ~{float(one.credit.sum()):.2f}" for told, one in rows)


@pytest.mark.parametrize(("question", "text", "expected"), lines("offers/texts.tsv"))
def test_words_mean_what_they_may(question: str, text: str, expected: str) -> None:
    """Names, numbers, times, levels, standings and conditions, each as likely as it stands there."""
    assert means(question, text) == expected
