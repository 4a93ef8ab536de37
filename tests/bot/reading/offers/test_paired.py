"""Names that take in the 'ASEAN' of a pair."""

from __future__ import annotations

import pytest

from tests.bot.reading.proposed import said


def series(text: str) -> set[str]:
    return {str(one.key) for one in said(text).offers if one.sort == "series"}


@pytest.mark.parametrize(
    "text",
    [
        "date of the 3rd ministerial meeting of ASEAN and the Gulf Cooperation Council",
        "who chaired the twelfth ministerial meeting of ASEAN with the European Union",
    ],
)
def test_a_meeting_of_asean_and_a_partner_is_not_aseans_own(text: str) -> None:
    """No AMM was with them."""
    assert "amm" not in series(text)


@pytest.mark.parametrize(
    "text",
    [
        "date of the 3rd ministerial meeting of ASEAN",
        "at the 44th ministerial meeting of ASEAN, what was said of the European Union",
    ],
)
def test_a_partner_that_is_not_joined_to_asean_leaves_the_name(text: str) -> None:
    """It stands further on, or there is none."""
    assert "amm" in series(text)
