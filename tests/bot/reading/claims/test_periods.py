"""Whether a programme runs today, as far as its dates are known."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from tests.bot.reading.proposed import verdicts


@pytest.mark.parametrize(
    ("text", "id_", "verdict"),
    [
        ("Swiss PCA 2022-2026: still running now?", "asean-switzerland-pca-2022-2026", "yes"),
        ("German PCA 2018-2022 still running today?", "asean-germany-pca-2018-2022", "no"),
        ("ASEAN Community Vision 2025 still running now?", "asean-community-vision-2025", "no"),
    ],
)
def test_a_programme_runs_to_the_end_of_its_last_year(text: str, id_: str, verdict: str) -> None:
    """Where no more is known than the year, the whole of it counts."""
    assert verdict in verdicts(claims, text, id_)
