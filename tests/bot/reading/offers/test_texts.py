"""What the words of texts may mean: names over the packaged catalogue, plain words over the small one."""

from __future__ import annotations

import pytest

from bot.reading.offers.offer import Offer
from bot.times.time import Time
from tests.bot.reading import planted, proposed
from tests.bot.tables import lines

WORDS = {"word", "said", "synonym", "period"}
"""Sorts of which there are many in every text."""


def _key(key: object) -> str:
    if isinstance(key, Time):
        return f"{key.first or ''}..{key.last or ''}"
    if isinstance(key, tuple | frozenset):
        parts = [_key(one) for one in (sorted(key, key=str) if isinstance(key, frozenset) else key)]
        return " ".join(parts) if len(parts) < 4 else "several"
    return str(key)


def _credits(offer: Offer) -> str:
    """How well records bear it out, the best first: '1', '1 / 0.55'."""
    return " / ".join(
        f"{one:.3g}" for one in sorted({round(float(one), 3) for one in offer.credit if one})[:-4:-1]
    )


def meant(question: str, text: str) -> str:
    """Each meaning with its words, how much it explains, how likely it is and how well it is borne out."""
    plain = question == "words"
    read = (planted if plain else proposed).said(text)
    rows = []
    for one in (*read.offers, *read.scattered):
        if (one.sort in WORDS) is plain:
            words = " ".join(map(read.text.form, sorted(one.besides) or range(one.start, one.end)))
            borne = _credits(one) or "none"
            rows.append(f"{one.sort}, {words}: {_key(one.key)}, {one.gain:.3g} x {one.prior:.3g}, {borne}")
    return "; ".join(rows)


@pytest.mark.parametrize(("question", "text", "told"), lines("reading/offers/texts.tsv"))
def test_the_words_of_a_text_mean_what_they_say(question: str, text: str, told: str) -> None:
    """Names, times, numbers, conditions and words, each as likely and as telling as it is."""
    assert meant(question, text) == told
