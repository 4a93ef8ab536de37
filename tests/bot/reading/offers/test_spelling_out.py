"""What is spelt out beside a short name."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the AUKSOM (ASEAN-UK Senior Officials' Meeting)",
            [
                "series, auksom: uk-som, 1.2 x 1, fits 4 from uk-som-1",
                "series, asean uk senior officials meeting: uk-som, 1.65 x 0.75, fits 4 from uk-som-1",
                "partner, uk: united-kingdom, 1.2 x 0.75, fits 8 from united-kingdom",
            ],
        ),
        (
            "the AMM (ASEAN Foreign Ministers' Meeting)",
            [
                "series, amm: amm, 1.2 x 1, fits 3 from amm-49",
                "record, amm: amm-49 amm-53 amm-54, 1.37 x 0.7, fits 3 from amm-49",
                "series, asean foreign ministers meeting: amm, 1.46 x 0.75, fits 3 from amm-49",
            ],
        ),
        (
            "my question: when was the AMM (the one in 2016)",
            [
                "series, amm: amm, 1.2 x 1, fits 3 from amm-49",
                "record, amm: amm-49 amm-53 amm-54, 1.37 x 0.7, fits 3 from amm-49",
            ],
        ),
        (
            "Following the 49th AMM we met. When was the 1st AUKSOM?",
            [
                "record, 49 amm: amm-49, 1.23 x 0.525, fits 1 from amm-49",
                "series, amm: amm, 0.9 x 0.75, fits 3 from amm-49",
                "record, amm: amm-49 amm-53 amm-54, 1.03 x 0.525, fits 3 from amm-49",
                "record, 1 auksom: uk-som-1, 1.64 x 0.7, fits 1 from uk-som-1",
                "series, auksom: uk-som, 1.2 x 1, fits 4 from uk-som-1",
                "ordinal, 1: 1, 1 x 0.8, fits 3 from japan-summit-1",
            ],
        ),
        (
            "The AMM was held. How many with Canada?",
            [
                "series, amm: amm, 0.9 x 0.75, fits 3 from amm-49",
                "record, amm: amm-49 amm-53 amm-54, 1.03 x 0.525, fits 3 from amm-49",
                "partner, canada: canada, 1.6 x 1, fits 7 from canada",
            ],
        ),
    ],
)
def test_words_beside_a_name_spell_it_out(text: str, expected: object) -> None:
    """In brackets, or behind a dash."""
    assert meant(text, "series", "ordinal", "record", "partner") == expected
